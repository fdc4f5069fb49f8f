extension SpellingFixture {
  /// Surnames of Azerbaijan with their spellings in other alphabets, languages and times.
  static let surnames = rows(
    """
    Allahverdiyev: Allahverdiev, Аллахвердиев, Алахвердиев, Allakhverdiev, Аллаһвердијев, Allahverdiyeva
    Abdullayev: Abdullaev, Абдуллаев, Абдуллајев, Abdullaeff, عبدالله‌یف, Abdullajew
    Babayev: Babaev, Бабаев, Бабајев, Babayeva, بابایف, Babajew
    Əsgərov: Asgarov, Askerov, Аскеров, Әсҝәров, Asgerov, عسگروف, Аскерова
    Əsədov: Asadov, Асадов, Әсәдов, Esedov, اسدوف
    Eyvazov: Eivazov, Эйвазов, Ejvazov, Ејвазов, Ayvazov, عیوضوف
    Ələkbərov: Alakbarov, Алекперов, Alekperov, Әләкбәров, Alekberov, Elekberov
    Əfəndiyev: Efendiyev, Эфендиев, Afandiyev, Efendiev, Әфәндијев, افندی‌یف
    Əzizov: Azizov, Азизов, Әзизов, Ezizov, عزیزوف
    Fərzəliyev: Farzaliyev, Фарзалиев, Фәрзәлијев, Farzaliev, Ferzeliyev
    Fətəliyev: Fataliyev, Фаталиев, Фәтәлијев, Fataliev, Feteliyev
    Həmidov: Hamidov, Гамидов, Gamidov, Һәмидов, Хамидов, Hemidov, حمیدوف
    Həsənov: Hasanov, Гасанов, Gasanov, Һәсәнов, Хасанов, Hesenov, Hassanov, حسنوف, حسن‌اف
    Həşimov: Hashimov, Гашимов, Gashimov, Һәшимов, Хашимов, هاشم‌اف
    Heydərov: Heydarov, Гейдаров, Geydarov, Һејдәров, Гейдарова, Haydarov, Geidarov, حیدروف
    Hümbətov: Humbatov, Гумбатов, Gumbatov, Һүмбәтов, Humbetov
    İsgəndərov: Isgandarov, Искендеров, Iskenderov, Исҝәндәров, Iskandarov, Iskenderova, اسکندروف
    Cabbarov: Jabbarov, Джаббаров, Dzhabbarov, Ҹаббаров, Djabbarov, جباروف, Dschabbarow
    Cavadov: Javadov, Джавадов, Dzhavadov, Ҹавадов, Djavadov, جوادوف
    Cəlilov: Jalilov, Джалилов, Dzhalilov, Ҹәлилов, Celilov
    Kazımov: Kazimov, Казимов, Казымов, Kazymov, Кјазымов, کاظموف, Kyazimov
    Lətifov: Latifov, Латифов, Ләтифов, Letifov, Latifova
    Məcidov: Majidov, Меджидов, Medzhidov, Мәҹидов, Mecidov, Маджидов
    Məlikov: Malikov, Меликов, Melikov, Мәликов, Маликов
    Məhəmmədov: Mahammadov, Магомедов, Magomedov, Мәһәммәдов, Muhammadov, Магаммедов, محمدوف
    Mehdiyev: Mekhtiev, Мехтиев, Mehdiev, Меһдијев, Mekhdiev, مهدی‌یف
    Mikayılov: Mikayilov, Микаилов, Mikailov, Микајылов, Mikailova
    Mirzəyev: Mirzayev, Мирзоев, Mirzoev, Мирзәјев, Мирзаев, Mirzaev, میرزایف
    Muradov: Мурадов, Muradova, مرادوف
    Musayev: Musaev, Мусаев, Мусајев, Moussaev, موسی‌یف, Musajew
    Nağıyev: Naghiyev, Нагиев, Nagiev, Нағыјев, Nagiyev, نقی‌یف
    Nəbiyev: Nabiyev, Набиев, Nabiev, Нәбијев, Nebiyev
    Nəsibov: Nasibov, Насибов, Нәсибов, Nesibov, نصیبوف
    Niftəliyev: Niftaliyev, Нифталиев, Нифтәлијев, Niftaliev
    Osmanov: Османов, Osmanova, عثمانوف
    Paşayev: Pashayev, Пашаев, Пашајев, Pashaev, Pasayev, پاشایف, Paschajew
    Pənahov: Panahov, Панахов, Пәнаһов, Panakhov, Penahov
    Qədirov: Gadirov, Кадыров, Kadyrov, Гадиров, Гәдиров, Qadirov, Кадиров, قدیروف
    Qəhrəmanov: Gahramanov, Кахраманов, Kakhramanov, Гәһрәманов, Гахраманов, Qehremanov
    Rəcəbov: Rajabov, Раджабов, Radzhabov, Рәҹәбов, Recebov, Radjabov, رجبوف
    Rəsulov: Rasulov, Расулов, Рәсулов, Resulov, Rasoulov
    Rüstəmov: Rustamov, Рустамов, Рүстәмов, Рустемов, Rustemov, رستم‌اف
    Rzayev: Rzaev, Рзаев, Рзајев, Rzayeva, رضایف, Ризаев
    Sadıqov: Sadigov, Садыгов, Садыхов, Sadykhov, Садыгов, Sadiqov, Sadıxov
    Səfərov: Safarov, Сафаров, Сәфәров, Seferov, صفروف
    Səlimov: Salimov, Салимов, Сәлимов, Selimov
    Səmədov: Samadov, Самедов, Samedov, Сәмәдов, Semedov, صمدوف
    Seyidov: Seidov, Сеидов, Сејидов, Seyidova, Sayidov, سیدوف
    Şahbazov: Shahbazov, Шахбазов, Shakhbazov, Шаһбазов, Sahbazov, شهبازوف
    Şabanov: Shabanov, Шабанов, Sabanov, شعبانوف, Schabanow
    Şərifov: Sharifov, Шарифов, Шәрифов, Serifov, شریفوف
    Tağıyev: Taghiyev, Тагиев, Tagiev, Тағыјев, Tagiyev, تقی‌یف
    Talıbov: Talibov, Талыбов, Talybov, Талибов, Talıbova
    Teymurov: Teimurov, Теймуров, Тејмуров, Teymurova, تیموروف
    Vahabov: Вагабов, Vagabov, Ваһабов, Вахабов, Vakhabov
    Yəhyayev: Yahyayev, Яхьяев, Јәһјајев, Yakhyaev
    Yusifov: Юсифов, Јусифов, Yusifova, Usifov, Yusufov, Юсуфов, یوسفوف
    Zamanov: Заманов, Zamanova, زمانوف
    Zeynalov: Zeinalov, Зейналов, Зејналов, Zejnalov, زینالوف, Seinalow
    Mirzəzadə: Mirzazade, Мирзазаде, Мирзәзадә, Mirzezade, میرزازاده, Mirzazadeh
    Hacızadə: Hajizade, Гаджизаде, Һаҹызадә, Gadzhizade, Hajizadeh, حاجی‌زاده
    Əlizadə: Alizade, Ализаде, Әлизадә, Alizadeh, علیزاده, علی‌زاده
    Həsənli: Hasanli, Гасанли, Hasanly, Һәсәнли, Hesenli
    Qarabağlı: Garabaghli, Карабаглы, Qarabagli, Гарабағлы, Karabakhly
    Ağazadə: Agazade, Агазаде, Aghazadeh, Ағазадә, آقازاده
    Əbdülhüseynov: Abdulhuseynov, Абдулгусейнов, Abdulguseynov, Абдулһүсејнов
    Daşdəmirov: Dashdamirov, Дашдамиров, Дашдәмиров, Dasdemirov
    Ağakişiyev: Aghakishiyev, Агакишиев, Ағакишијев, Agakishiev
    Xudaverdiyev: Khudaverdiyev, Худавердиев, Худавердијев, Khudaverdiev, Hudaverdiyev
    Gözəlov: Gozalov, Гезалов, Гёзалов, Ҝөзәлов, Gyozalov
    Göyüşov: Goyushov, Геюшов, Ҝөјүшов, Geyushov
    Cəbrayılov: Jabrayilov, Джебраилов, Dzhebrailov, Ҹәбрајылов, Джабраилов
    Cahangirov: Jahangirov, Джахангиров, Dzhakhangirov, Ҹаһанҝиров, Cihangirov
    Qəmbərov: Gambarov, Гамбаров, Kambarov, Гәмбәров, Камбаров, Qənbərov
    Möhsümov: Mohsumov, Мохсумов, Мөһсүмов, Mokhsumov
    """)
}
