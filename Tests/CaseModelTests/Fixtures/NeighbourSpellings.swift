extension SpellingFixture {
  /// Armenian and Russian names.
  static let neighbours = rows(
    """
    Harutyunyan: Арутюнян, Arutyunyan, Հարությունյան, Harutiunian, Arutunyan
    Hakobyan: Акопян, Akopyan, Հակոբյան, Hakopian, Hagopian
    Hovhannisyan: Ованнисян, Оганесян, Հովհաննիսյան, Oganesyan, Hovannisian, Ovanesyan
    Khachatryan: Хачатрян, Xaçatryan, Խաչատրյան, Khachatrian, Хачатурян
    Hambardzumyan: Амбарцумян, Ambartsumyan, Համբարձումյան, Hambartsumian
    Ghazaryan: Казарян, Ղազարյան, Kazarian, Газарян, Qazaryan
    Vardanyan: Варданян, Վարդանյան, Vartanyan, Vardanian, Вартанян
    Mkrtchyan: Мкртчян, Մկրտչյան, Mkrtçyan, Mkrtchian
    Voskanyan: Восканян, Ոսկանյան, Voskanian
    Yeghiazaryan: Егиазарян, Եղիազարյան, Egiazaryan
    Tumanyan: Туманян, Թումանյան, Toumanian, Tumanian
    Hayrapetyan: Айрапетян, Հայրապետյան, Airapetyan, Ayrapetian
    Kuznetsov: Кузнецов, Kuznecov, Kusnezow, Kuznetsova
    Shcherbakov: Щербаков, Scherbakov, Şerbakov, Schtscherbakow
    Zhukov: Жуков, Jukov, Schukow, Zukov
    Tchaikovsky: Чайковский, Chaykovskiy, Çaykovski, Chaikovskaya
    Vasiliev: Васильев, Vasilyev, Vasilyeva, Wassiljew, Vasiliyev
    Aleksandr: Александр, Alexander, Alexandr, Aleksander
    Maksim: Максим, Maxim, Maksım
    Yevgeniy: Евгений, Evgeny, Evgeniy, Yevgeni
    Sergey: Сергей, Sergei, Serqey, Sergej
    Mikhail: Михаил, Mixail, Mihail, Mikhayl
    Aleksey: Алексей, Alexey, Alexei, Aleksei
    Solovyov: Соловьев, Соловьёв, Solovyev, Solovyova, Soloviev
    """)
}
