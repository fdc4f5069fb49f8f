extension NameStock {
  /// Given names of Armenian men, spelled as in Azerbaijani documents.
  static let armenianMen = """
    Aşot Karen Suren Hayk Gevorg Hrant Garegin Artur Edik Gurgen Hamlet Henrik Sergey Vahan Vartan Yervand
    Zaven Albert Mkrtiç Sarkis Misak Grigor Hakob Andranik Rafik Slavik Yura Vladik
    """

  /// Given names of Armenian women.
  static let armenianWomen = """
    Anahit Siranuş Hasmik Gayane Karine Lusine Marine Nune Susanna Tamara Varduhi Zara Armine Astğik Hripsime
    Knarik Manuşak Nazeli Ofelya Roza Seda Svetlana Tatevik Yelena
    """

  /// Armenian surnames.
  static let armenianSurnames = """
    Petrosyan Hakobyan Harutyunyan Grigoryan Hovhannisyan Mkrtçyan Danielyan Avanesyan Balayan Barseğyan
    Gevorgyan Hayrapetyan Martirosyan Mirzoyan Muradyan Musaelyan Ohanyan Stepanyan Şahnazaryan Tumanyan
    Arustamyan Asryan Baqdasaryan Galstyan İşxanyan Nersisyan Safaryan Zakaryan Yesayan Mosesyan
    """

  /// Given names of Russian men.
  static let russianMen = """
    Aleksandr Sergey Nikolay Viktor Vladimir Yuriy Andrey Aleksey Mixail İvan Anatoliy Pavel Dmitriy Oleq
    Petr Vasiliy Gennadiy İqor Konstantin Leonid Maksim Roman Stepan Fedor
    """

  /// Given names of Russian women.
  static let russianWomen = """
    Anna Galina Valentina Lyudmila Nina Tatyana Olqa Natalya İrina Svetlana Mariya Yelena Raisa Vera
    Zoya Klavdiya Lidiya Nadejda Yekaterina Antonina
    """

  /// Russian surnames in the form that men bear.
  static let russianSurnames = """
    Morozov Kuznetsov Sokolov Belov Volkov Zaytsev Kovalev Lebedev Novikov Orlov Polyakov Savelyev
    Şirokov Tarasov Fomin Yermakov Kiselev Vorobyev Titov Frolov Panin Zuyev Çernov
    """

  /// What friends and neighbours call somebody.
  static let nicknames = """
    Qoca Bala Çoban Usta Dəmirçi Qaraca Ağsaqqal Müəllim Şofer Pəhləvan Qardaş Dayı Aşıq Bağban Xala Nənə
    """
}
