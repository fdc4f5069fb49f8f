extension SpellingFixture {
  /// Given names of Azerbaijan with their spellings in other alphabets, languages and times.
  static let givenNames = rows(
    """
    Ağahüseyn: Агагусейн, Aghahuseyn, Ағаһүсејн, Agahuseyn
    Həsənağa: Гасанага, Hasanagha, Һәсәнаға, Hasanaga
    Vüqar: Vugar, Вугар, Вүгар, Vuqar, Вюгар, ووقار
    Rövşən: Rovshan, Ровшан, Рөвшән, Rovsen, روشن
    Elçin: Elchin, Эльчин, Елчин, Elcin, ائلچین
    Anar: Анар, ANAR, آنار
    Aydın: Aydin, Айдын, Ајдын, Aidyn, آیدین
    Nicat: Nijat, Ниджат, Ниҹат, Nidzhat, نجات
    Xəyal: Khayal, Хаял, Хәјал, Xeyal, خیال
    Orxan: Orkhan, Орхан, Orhan, اورخان
    Elxan: Elkhan, Эльхан, Елхан, Elhan
    Vüsal: Vusal, Вусал, Вүсал, Вюсал
    Cəmil: Jamil, Джамиль, Ҹәмил, Cemil, Djamil, جمیل
    Camal: Jamal, Джамал, Ҹамал, Dzhamal, Djamal, جمال
    Mübariz: Mubariz, Мубариз, Мүбариз, مبارز
    Şahin: Shahin, Шахин, Шаһин, Shakhin, Sahin, شاهین
    Ramiz: Рамиз, Ramız, Рамис
    İsmət: Ismat, Исмет, Исмәт, Ismet, عصمت
    Nazim: Назим, Nazım, ناظم
    Hikmət: Hikmat, Хикмет, Һикмәт, Hikmet, Гикмет, حکمت
    Əkbər: Akbar, Акпер, Әкбәр, Ekber, Акбер, اکبر
    Mehdi: Мехти, Mekhti, Меһди, Мехди, مهدی
    Yaşar: Yashar, Яшар, Јашар, Yasar, یاشار
    Çingiz: Чингис, Chingis, Genghis, Чинҝиз, چنگیز
    Səkinə: Sakina, Сакина, Сәкинə, Sakine, Sakineh, سکینه
    Fatimə: Fatima, Фатима, Фатимә, Fatime, Fatimah, فاطمه
    Leyla: Лейла, Лејла, Leila, Layla, لیلا, Leylah
    Xədicə: Khadija, Хадиджа, Хәдиҹә, Xedice, Хадижа, خدیجه, Hatice
    Aygün: Aygun, Айгюн, Ајҝүн, Aigun, Aygün, آیگون
    Günel: Gunel, Гюнель, Ҝүнел, Gyunel, گونل
    Könül: Konul, Кёнуль, Көнүл, Konül, Кенюль
    Şəhla: Shahla, Шахла, Шәһла, Şehla, شهلا
    Təranə: Tarana, Тарана, Тәранә, Terane, ترانه
    Zəhra: Zahra, Захра, Зәһра, Zehra, زهرا
    Zəminə: Zamina, Замина, Зәминә, Zemine
    Mehriban: Мехрибан, Меһрибан, مهربان, Mekhriban
    Nigar: Нигяр, Ниҝар, Nigyar, نگار
    Afaq: Afag, Афаг, Афаг, Афак, آفاق
    Əminə: Amina, Амина, Әминә, Emine, امینه
    Qızı: Kızı, قیزی, кызы, kyzy, гызы, ҝызы
    Oğlu: оглу, اوغلو, oğlı, oglı, оглы
    Yaqub: Yakup, Якуб, Yagub, Јагуб, یعقوب
    Əhməd: Ahmed, Ахмед, Ahmet, Ahmad, Akhmed, احمد
    Rauf: Рауф, Raouf, رئوف
    Lətif: Latif, Латиф, Ləтиф, لطیف, Letif
    Murad: Murat, Мурад, مراد
    Bəxtiyar: Bakhtiyar, Бахтияр, Бәхтијар, Bextiyar, Bahtiyar, بختیار
    Əjdər: Ajdar, Аждар, Әждәр, Azhdar, Ejder, اژدر
    Ülkər: Ulkar, Улькер, Үлкәр, Ulker, Ulkyar
    Əyyub: Ayyub, Эйюб, Әјјуб, Eyyub, Eyüb, ایوب
    Nizami: Низами, Nizamı, نظامی
    Heydər: حیدر, Heidar, Haider, Һејдәр
    """)
}
