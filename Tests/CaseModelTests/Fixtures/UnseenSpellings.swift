extension SpellingFixture {
  /// Names that were written down after the rules were made, to judge the rules by.
  static let unseen = rows(
    """
    Axundov: Akhundov, Ахундов, Ахундова, Axundova, آخوندوف, Akhoundov
    Bayramov: Bairamov, Байрамов, Бајрамов, Bajramov, بایراموف, بایرام‌اف
    Bədəlov: Badalov, Бадалов, Бәдәлов, Bedelov
    Bünyadov: Bunyadov, Буниятов, Buniyatov, Бүнјадов, Буньядов
    Çələbiyev: Chalabiyev, Челебиев, Chelebiev, Чәләбијев, Celebiyev
    Dadaşov: Dadashov, Дадашов, Дадашев, Dadashev, Dadasov
    Ələsgərov: Alasgarov, Алескеров, Aleskerov, Әләсҝәров, Elesgerov
    Əmirov: Amirov, Амиров, Әмиров, Emirov, امیروف
    Əmiraslanov: Amiraslanov, Амирасланов, Әмирасланов
    Fəttahov: Fattahov, Фаттахов, Фәттаһов, Fattakhov
    Feyziyev: Feyziev, Фейзиев, Фејзијев, Feiziyev
    Hətəmov: Hatamov, Гатамов, Gatamov, Һәтәмов, Хатамов
    Hidayətov: Hidayatov, Гидаятов, Hidayetov, Һидајәтов, Хидаятов
    İmanov: Imanov, Иманов, ایمانوف
    İsrafilov: Israfilov, Исрафилов, Исрафилова, اسرافیلوف
    İskəndərli: Iskandarli, Искендерли, Iskenderli
    Kəngərli: Kangarli, Кенгерли, Kengerli, Кәнҝәрли
    Qafarov: Gafarov, Гафаров, Кафаров, Qafarov, Гафаров, Kafarov
    Qocayev: Gojayev, Годжаев, Гоҹајев, Godzhaev, Kojayev
    Qəniyev: Ganiyev, Ганиев, Гәнијев, Ganiev
    Qəribov: Garibov, Гарибов, Гәрибов, Qeribov, غریبوف
    Ləzgiyev: Lezgiyev, Лезгиев, Ләзҝијев, Lazgiyev
    Manafov: Манафов, Manafova, منافوف
    Məsimov: Masimov, Масимов, Мәсимов, Mesimov
    Mövlayev: Movlayev, Мовлаев, Мөвлајев, Movlaev
    Muxtarov: Mukhtarov, Мухтаров, Muhtarov, مختاروف
    Mürsəlov: Mursalov, Мурсалов, Мүрсәлов, Murselov
    Nəzərov: Nazarov, Назаров, Нәзәров, Nezerov, نظروف
    Nuriyev: Nuriev, Нуриев, Нуријев, Nureyev, Нуреев, نوری‌یف
    Poladov: Поладов, Поладова, Polatov, Паладов
    Rəhmanov: Rahmanov, Рахманов, Рагманов, Rakhmanov, Рәһманов, Rehmanov
    Salahov: Salakhov, Салахов, Салаһов, صلاح‌اف
    Səmədzadə: Samadzade, Самедзаде, Сәмәдзадә, Samadzadeh, صمدزاده
    Soltanov: Sultanov, Султанов, Солтанов, سلطانوف
    Şəfiyev: Shafiyev, Шафиев, Шәфијев, Sefiyev, Shafiev
    Şixıyev: Shikhiyev, Шихиев, Шихыјев, Shikhiev
    Tahirov: Tagirov, Тагиров, Таһиров, طاهروف, Тахиров
    Ülvi: Ulvi, Ульви, Үлви, Юльви
    Xudiyev: Khudiyev, Худиев, Худијев, Khudiev
    Xankişiyev: Khankishiyev, Ханкишиев, Ханкишијев, Khankishiev
    Zərbəliyev: Zarbaliyev, Зарбалиев, Зәрбәлијев, Zarbaliev
    Ziyadov: Зиядов, Зијадов, Ziyadova, زیادوف
    Zöhrabov: Zohrabov, Зохрабов, Зөһрабов, Зорабов, Zokhrabov
    Behbudov: Бейбутов, Behbudov, Бехбудов, Беһбудов, Beybutov
    Şıxlinski: Shikhlinski, Шихлинский, Shikhlinsky, Шыхлински
    Vəzirov: Vazirov, Везиров, Vezirov, Вәзиров, وزیروف
    Topçubaşov: Topchubashov, Топчибашев, Топчубашов, Topchibashev
    Elnur: Эльнур, Елнур, Elnour, ائلنور
    Samirə: Samira, Самира, Самирә, Samire, سمیره
    Ramil: Рамиль, Рамил, Ramille
    Təbriz: Tabriz, Табриз, Тәбриз, Tebriz, تبریز
    İlham: Ilham, Ильхам, Илһам, Ильгам, الهام, Ilkham
    Mehman: Мехман, Меһман, مهمان
    Şəmsi: Shamsi, Шамси, Шәмси, Semsi, شمسی
    Səbinə: Sabina, Сабина, Сәбинә, Sebine
    Nərminə: Narmina, Нармина, Нәрминə, Nermine
    Firuzə: Firuza, Фируза, Фирузә, Firuze, فیروزه, Firouzeh
    Sürəyya: Surayya, Сурая, Сүрәјја, Sureyya, Soraya, ثریا
    Gövhər: Govhar, Гёвхар, Ҝөвһәр, Gevhar, گوهر, Говхар
    Məlahət: Malahat, Малахат, Мәлаһәт, Melahat, ملاحت
    Rübabə: Rubaba, Рубаба, Рүбабә, Rubabe, ربابه
    Bəhram: Bahram, Бахрам, Бәһрам, Behram, بهرام
    Fərid: Farid, Фарид, Фәрид, Ferid, فرید
    Kamran: Камран, کامران, Kyamran, Кямран
    Rəsul: Rasul, Расул, Рәсул, Resul, رسول
    Taleh: Талех, Талеһ, Tale, طالع
    Ceyran: Jeyran, Джейран, Ҹејран, جیران, Jeiran
    Cahid: Jahid, Джахид, Ҹаһид, Djahid, جاهد
    Saryan: Սարյան, Сарьян, Sarian
    Ter-Petrosyan: Тер-Петросян, Տեր-Պետրոսյան, Ter-Petrossian
    Melikyan: Меликян, Մելիքյան, Melikian
    Nalbandyan: Налбандян, Նալբանդյան, Nalbandian
    Galstyan: Галстян, Գալստյան, Galstian
    Chobanyan: Чобанян, Չոբանյան, Chobanian
    Aghajanyan: Агаджанян, Աղաջանյան, Agajanyan, Aghadjanian
    Harutyun: Арутюн, Հարություն, Artyun
    Hayk: Айк, Հայկ, Haik
    Gevorg: Геворк, Գևորգ, Gevork, Геворг, Kevork
    Armen: Армен, Արմեն
    Anahit: Анаит, Անահիտ, Anait
    Susanna: Сусанна, Սուսաննա, Սուսանա
    Ivanov: Иванов, Iwanow, İvanov, Ivanova, ایوانوف
    Smirnov: Смирнов, Smirnow, Smirnova
    Chernyshev: Чернышев, Чернышёв, Tschernyschow, Chernyshov
    Khrushchev: Хрущев, Хрущёв, Chruschtschow, Xruşşov
    Gorbunov: Горбунов, Gorbunow, Qorbunov
    Fyodor: Фёдор, Федор, Fedor, Feodor
    Dmitriy: Дмитрий, Dmitry, Dmitri, Dmitrij
    Nadezhda: Надежда, Nadejda, Nadežda
    Yuriy: Юрий, Yuri, Yury, Jurij
    Anatoliy: Анатолий, Anatoly, Anatoli, Anatolij
    Lyudmila: Людмила, Ludmila, Liudmila, Ljudmila
    Zaytsev: Зайцев, Zaitsev, Saizew, Zaytseva
    Georgiy: Георгий, Georgy, Georgi, Georgij
    """)
}
