import CaseModel
import Testing

@Test(
  "the fold key shows a name in plain Latin letters, whatever its script",
  arguments: [
    ("Əliyev", "eliyev"), ("ƏLİYEV", "eliyev"), ("Әлијев", "eliyev"), ("ALIYEV", "aliyev"), ("Алиев", "aliev"), ("علی‌یف", "eliyev"),
    ("Ալիև", "aliev"), ("İSMAYIL", "ismayil"), ("İsmayıl", "ismayil"), ("Şükürov", "sukurov"), ("Şükürov", "sukurov"),
    ("Г\u{4D9}мид", "qemid"),
    ("Həsən oğlu", "hesen oglu"), ("Bakı-Şəki", "baki seki"), ("O'Neil", "oneil"), ("BRD-2026-00042", "brd 2026 00042"), ("  a  b ", "a b"),
    ("", ""), ("Gu\u{308}lna\u{308}r", "gulnar"), ("Гусеи\u{306}нов", "guseynov"), ("Түркел Гуламов", "turkel qulamov"),
    ("Kèrímoğlu", "kerimoglu"), ("ẖalīl Ḥasan", "halil hasan"), ("Թումանյան", "tumanyan"), ("Ոսկանյան", "voskanyan"),
    ("اورخان", "orxan"), ("یوسف", "yusf"), ("سکینه", "skine"), ("حسن‌اف", "hsnov"), ("لطیف", "ltif"), ("ﻋﻠﯽ", "eli"), ("ﻧﻮﺭﻭﺯﻭﻑ", "nuruzov"),
    ("გიორგი", "giorgi"),
    ("\u{200F}Əli\u{200F}", "eli"), ("🙂", ""), ("𝗔", ""),
  ])
func foldKeys(text: String, key: String) {
  #expect(FoldKey.of(text) == key)
}

@Test(
  "the spellings of one name share a skeleton",
  arguments: ["Əliyev", "ALIYEV", "Алиев", "Әлијев", "Aliyev", "Aliev", "Alijew", "علی‌یف", "Ալիև", "Eliyev", "Алиева"])
func spellingsOfOneName(spelling: String) {
  #expect(!Set(SkeletonKey.all(of: "Əliyev")).isDisjoint(with: SkeletonKey.all(of: spelling)))
}

@Test("names are ordered by the Azerbaijani alphabet")
func alphabeticalOrder() {
  let names = [
    "Zeynalov", "Əliyev", "Eyvazov", "Çobanov", "Cəfərov", "Dadaşov", "Xəlilov", "Hacıyev", "Qasımov", "Kərimov", "Lətifov", "İsmayılov",
    "Iğdırov", "Алиев",
  ]
  let sorted = names.sorted { NameOrder.key($0).lexicographicallyPrecedes(NameOrder.key($1)) }
  #expect(
    sorted == [
      "Cəfərov", "Çobanov", "Dadaşov", "Eyvazov", "Əliyev", "Hacıyev", "Xəlilov", "Iğdırov", "İsmayılov", "Kərimov", "Qasımov", "Lətifov",
      "Zeynalov", "Алиев",
    ])
}

@Test("what was typed begins the key of the whole name")
func prefixes() {
  for typed in ["ə", "əl", "əli", "əliy", "Əliye", "ƏLİYEV"] { #expect(FoldKey.of("Əliyev").hasPrefix(FoldKey.of(typed))) }
}

@Test("letters and their marks are ordered as one letter, capitals as small letters, other scripts after Latin")
func orderOfLetters() {
  #expect(NameOrder.key("S\u{327}u\u{308}ku\u{308}rov") == NameOrder.key("Şükürov"))
  #expect(NameOrder.key("I\u{307}SMAYIL") == NameOrder.key("İSMAYIL"))
  #expect(NameOrder.key("ƏLİ") == NameOrder.key("əli"))
  #expect(NameOrder.key("Əli Həsən").lexicographicallyPrecedes(NameOrder.key("Əliyev Anar")))
  #expect(NameOrder.key("Zülfüqar").lexicographicallyPrecedes(NameOrder.key("Аббас")))
  #expect(NameOrder.key("Аббас").lexicographicallyPrecedes(NameOrder.key("Гасан")))
  #expect(NameOrder.key("") == [])
  #expect(NameOrder.key(" - ") == [])
}

@Test("similarity follows Winkler's published examples")
func similarity() {
  #expect(abs(JaroWinkler.similarity("martha", "marhta") - 0.961) < 0.001)
  #expect(abs(JaroWinkler.similarity("dwayne", "duane") - 0.840) < 0.001)
  #expect(abs(JaroWinkler.similarity("dixon", "dicksonx") - 0.813) < 0.001)
  #expect(JaroWinkler.similarity("aliyev", "aliyev") == 1)
  #expect(JaroWinkler.similarity("", "a") == 0)
  #expect(JaroWinkler.similarity("ab", "ba") == 0)
  #expect(JaroWinkler.similarity(String(repeating: "a", count: 200), String(repeating: "b", count: 200)) == 0)
}

@Test(
  "the script of a name is told by its letters",
  arguments: [
    ("Əliyev", PersonName.Script.latin), ("Алиев", .russian), ("Әлијев", .cyrillic), ("علی‌یف", .persian), ("Ալիև", .armenian),
    ("Əлиев", .cyrillic),
    ("გიორგი", .other), ("Aliyev", .latin), ("", .latin),
  ])
func scripts(text: String, script: PersonName.Script) {
  #expect(NameScriptDetector.script(of: text) == script)
}
