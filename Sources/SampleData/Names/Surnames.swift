extension NameStock {
  /// Ordinary surnames in the form that men bear, the common ones first.
  static let surnames = """
    Məmmədov Əliyev Hüseynov Quliyev İsmayılov Əhmədov Abbasov Abdullayev İbrahimov Cəfərov Qasımov Vəliyev
    Səfərov Həsənli Süleymanov Mirzəyev Musayev Hacıyev Orucov Allahverdiyev Rzayev Namazov Nəsirov Məhərrəmov
    Şükürov Şirinov Qədirov İsgəndərov Novruzov Nəbiyev Tağıyev Zeynalov Xəlilov Ağayev Bağırov Yusifov
    Abışov Ağakişiyev Ağalarlı Ağamalıyev Ağaməmmədov Alışov Alıyarov Allahyarov Almazov Aydəmirov Ayvazov Ayrımlı
    Balakişiyev Balayev Baxşəliyev Bayramlı Bədəlov Bəkirov Bəndəliyev Bəşirov Binnətov Budaqov Cabarlı Cahangirov
    Calalov Camalov Cavadov Cəbiyev Cəbrayılov Cəlilov Cəmilov Cumayev Çıraqov Çobanov Dadaşov Daşdəmirov
    Dəmirov Dəmirli Dilənçiyev Dostəliyev Dünyamalıyev Eldarov Eminov Eyvazlı Əbilov Ədilov Əfəndiyev Ələsgərli
    Əlimərdanov Əlişanov Əliyarlı Əmiraslanov Əmrahov Əskərov Əşrəfov Fərəcov Fərhadov Fərzəliyev Fətəliyev Fətullayev
    Fətiyev Gözəlov Göyüşov Gülməmmədov Gülalıyev Hacılı Hacızadə Heydərli Həbibov Həmzəyev Hidayətov Hümbətov
    Xankişiyev Xanməmmədov Xasıyev Xıdırov Xudaverdiyev Xudiyev İdrisov İlyasov İmamquliyev İmanov İsayev İsaxanlı
    İsrafilov Kamalov Kərimli Kəlbiyev Kişiyev Laçınlı Ləzgiyev Lətifov Mahmudlu Manafov Maşıyev Mehrəliyev
    Məcidov Məhəmmədli Məlikzadə Mərdanov Məsimov Mikayılov Mirişov Misirxanov Möhsümov Muxtarlı Muradlı Mürsəlov
    Mürşüdov Nadirov Nağdəliyev Nəcəfov Nəzərov Niftəliyev Nuriyev Nurəliyev Nüsrətov Osmanlı Paşayev Pirəliyev
    Piriyev Poladov Qafarlı Qaraxanov Qarabağlı Qaragözov Qarayarov Qəhrəmanov Qəmbərli Qəniyev Qocayev Qurbanlı
    Qüdrətov Rəhimli Rəhmanov Rövşənov Rüstəmli Sadıxov Salahov Salmanov Sarıyev Seyidov Seyidzadə Səlimov
    Səmədli Sərdarov Soltanov Soltanlı Şabanov Şahbazov Şahverdiyev Şahmarov Şamilov Şəkərov Şəmiyev Şərifli
    Şıxəliyev Şirəliyev Talıbov Tahirli Teymurlu Tapdıqov Turabov Umudov Ülfətov Valehov Vəlizadə Verdiyev
    Yadigarov Yaqublu Yolçuyev Yunisov Zamanov Zeynallı Zərbəliyev Zülfüqarov
    """
}
