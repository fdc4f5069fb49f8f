extension NameStock {
  /// Ordinary given names of women, the common ones first.
  static let femaleNames = """
    Aygün Sevinc Gülnar Aynur Aysel Aytən Könül Lalə Nigar Günay Sevda Təranə Xatirə Zərifə
    Fatma Zeynəb Məryəm Sara Əminə Həcər Səkinə Gülsüm Tamara Şövkət Sona Rübabə Xanım Nərgiz
    Adilə Afaq Afət Aidə Almas Almaz Arifə Aybəniz Aygül Ayişə Azadə Basdı Bəyaz Bəyim
    Bilqeyis Bənövşə Cahan Ceyran Cəmilə Cəvahir Çiçək Çimnaz Dilbər Dilrubə Dürdanə Elnarə Elza Esmira
    Ədibə Əfsanə Əntiqə Əsli Əsmər Əzizə Fəridə Fəxriyyə Firuzə Gövhər Gözəl Gülər Gülarə Gülbəniz
    Güldəstə Gülgəz Güllü Gülnaz Gülşən Gülzar Günel Hamayıl Həlimə Həqiqət Həvva Həyat Hökümə Humay
    Hürü Hüsniyyə İlahə İnci İradə Kamilə Kəklik Kəmalə Kifayət Kübra Lamiyə Lətafət Lətifə Ləman
    Mahirə Mahizər Maral Mədinə Məhbubə Mələhət Mələk Mənzər Mərcan Məsmə Mətanət Mina Mirvari Münəvvər
    Müşkünaz Nabat Nailə Narınc Nazilə Nazlı Nəzakət Nisə Nurcahan Nurlanə Nüşabə Pakizə Pəri Pərvanə
    Pərzad Püstə Qərənfil Qızbəst Qızxanım Raya Reyhan Rəhilə Rəna Rəxşəndə Röya Ruhiyyə Saymaz Sədaqət
    Səadət Səlbi Səma Səmayə Səriyyə Səyyarə Simuzər Solmaz Sonaxanım Sürəyya Şahnaz Şahsənəm Şəfiqə Şəhla
    Şəkər Şəlalə Şərqiyyə Tamam Tamella Tavat Telli Tovuz Turac Turanə Tükəzban Ulduz Ülkər Ülviyyə
    Validə Vəfa Vəsilə Xalidə Xavər Xədicə Xumar Xuraman Yaqut Yasəmən Yeganə Zahirə Zalxa Zamirə
    Zemfira Zəhra Zərintac Zibeydə Zinyət Zöhrə Züleyxa Zümrüd
    """
}
