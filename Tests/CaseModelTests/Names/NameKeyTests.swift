import CaseModel
import Testing

@Test(
  "the fold key shows a name in plain Latin letters, whatever its script",
  arguments: [
    ("Əliyev", "eliyev"), ("ƏLİYEV", "eliyev"), ("Әлијев", "eliyev"), ("ALIYEV", "aliyev"), ("Алиев", "aliev"), ("علی‌یف", "eliyev"),
    ("Ալիև", "aliev"), ("İSMAYIL", "ismayil"), ("İsmayıl", "ismayil"), ("Şükürov", "sukurov"), ("Şükürov", "sukurov"),
    ("Г\u{4D9}мид", "qemid"),
    ("Həsən oğlu", "hesen oglu"), ("Bakı-Şəki", "baki seki"), ("O'Neil", "oneil"), ("BRD-2026-00042", "brd 2026 00042"), ("  a  b ", "a b"),
    ("", ""),
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

@Test("97 of 100 spellings in other alphabets find their name")
func spellingsFindTheirName() {
  var missed: [String] = []
  var count = 0
  for (name, spellings) in SpellingFixture.variants {
    for spelling in spellings {
      count += 1
      if Set(SkeletonKey.all(of: name)).isDisjoint(with: SkeletonKey.all(of: spelling)) { missed.append("\(name)/\(spelling)") }
    }
  }
  #expect(count > 200)
  #expect(missed.count * 100 <= count * 3, "\(missed)")
}

@Test("few different surnames share a skeleton")
func differentNamesStayApart() {
  let names = SpellingFixture.different
  var shared = 0
  for (position, first) in names.enumerated() {
    for second in names[(position + 1)...] where !Set(SkeletonKey.all(of: first)).isDisjoint(with: SkeletonKey.all(of: second)) {
      shared += 1
    }
  }
  #expect(shared <= 12, "\(shared) of \(names.count * (names.count - 1) / 2) pairs")
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

@Test("similarity follows Winkler's published examples")
func similarity() {
  #expect(abs(JaroWinkler.similarity("martha", "marhta") - 0.961) < 0.001)
  #expect(abs(JaroWinkler.similarity("dwayne", "duane") - 0.840) < 0.001)
  #expect(abs(JaroWinkler.similarity("dixon", "dicksonx") - 0.813) < 0.001)
  #expect(JaroWinkler.similarity("aliyev", "aliyev") == 1)
  #expect(JaroWinkler.similarity("", "a") == 0)
}

@Test(
  "the script of a name is told by its letters",
  arguments: [("Əliyev", PersonName.Script.latin), ("Алиев", .russian), ("Әлијев", .cyrillic), ("علی‌یف", .persian), ("Ալիև", .armenian)])
func scripts(text: String, script: PersonName.Script) {
  #expect(NameScriptDetector.script(of: text) == script)
}
