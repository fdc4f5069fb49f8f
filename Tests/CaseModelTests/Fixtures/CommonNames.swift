extension SpellingFixture {
  /// 300 ordinary surnames and given names, each another name than the others.
  static let different = """
    Məmmədov Əliyev Hüseynov Quliyev İsmayılov Əhmədov Abbasov Abdullayev İbrahimov Cəfərov Qasımov Vəliyev Səfərov Həsənli
    Süleymanov Mirzəyev Musayev Hacıyev Orucov Allahverdiyev Rzayev Namazov Nəsirov Məhərrəmov Şükürov Şirinov Qədirov
    İsgəndərov Novruzov Nəbiyev Tağıyev Zeynalov Xəlilov Ağayev Bağırov Yusifov Abışov Ağakişiyev Ağalarlı Ağamalıyev
    Ağaməmmədov Alışov Alıyarov Allahyarov Almazov Aydəmirov Ayvazov Ayrımlı Balakişiyev Balayev Baxşəliyev Bayramlı Bədəlov
    Bəkirov Bəndəliyev Bəşirov Binnətov Budaqov Cabarlı Cahangirov Calalov Camalov Cavadov Cəbiyev Cəbrayılov Cəlilov Cəmilov
    Cumayev Çıraqov Çobanov Dadaşov Daşdəmirov Dəmirov Dəmirli Dilənçiyev Dostəliyev Dünyamalıyev Eldarov Eminov Eyvazlı Əbilov
    Ədilov Əfəndiyev Ələsgərli Əlimərdanov Əlişanov Əliyarlı Əmiraslanov Əmrahov Əskərov Əşrəfov Fərəcov Fərhadov Fərzəliyev
    Fətəliyev Fətullayev Fətiyev Gözəlov Göyüşov Gülməmmədov Gülalıyev Hacılı Hacızadə Heydərli Həbibov Həmzəyev Hidayətov
    Hümbətov Xankişiyev Xanməmmədov Xasıyev Xıdırov Xudaverdiyev Xudiyev İdrisov İlyasov İmamquliyev İmanov İsayev İsaxanlı
    Rəşad Elçin Məmməd Həsən Hüseyn Əhməd Elşən Vüqar Rövşən Mahir Arif Akif Asif Aydın Azər Eldar Elman Elşad Elxan Emin Etibar
    İlqar İlyas Qabil Rasim Rauf Sabir Samir Tahir Vahid Yaşar Yusif Abbas Abdulla Adil Adışirin Ağa Ağabala Ağamir Ağasəf Alış
    Allahverdi Araz Aslan Atamoğlan Avtandil Ayaz Ayxan Baba Babək Bahadır Balakişi Barat Bayram Bəhlul Beytulla Cabir Cahangir
    Camal Canpolad Cavad Cavid Ceyhun Cəfər Cəlal Cəmil Cəmşid Daşdəmir Daşqın Dilqəm Eldəniz Elgün Elmar Elvin Eyvaz Ədalət
    Əfqan Əflatun Əhəd Əjdər Əkbər Ələkbər Ələsgər Əlixan Əliyar Əmir Əmrah Ənvər Əsəd Əsgər Əşrəf Əvəz Faiq Famil Fariz Fərhad
    Fərman Fərrux Fikrət Firdovsi Firudin Füzuli Gündüz Habil Hafiz Hacıbala Həbib Həmid Həmzə Hidayət Aygün Sevinc Gülnar Aynur
    Aysel Aytən Könül Lalə Nigar Günay Sevda Təranə Xatirə Zərifə Fatma Zeynəb Məryəm Sara Əminə Həcər Səkinə Gülsüm Tamara
    Şövkət Sona Rübabə Xanım Nərgiz Adilə Afaq Afət Aidə Almas Almaz Arifə Aybəniz Aygül Ayişə Azadə Basdı Bəyaz Bəyim Bilqeyis
    Bənövşə Cahan Ceyran Cəmilə Cəvahir Çiçək Çimnaz Dilbər Dilrubə Dürdanə Elnarə Elza Esmira Ədibə Əfsanə Əntiqə Əsli Əsmər
    Əzizə Fəridə Fəxriyyə Firuzə Gövhər Gözəl Gülər Gülarə Gülbəniz
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
}
