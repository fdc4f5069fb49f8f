import CaseModel
import Kinship
import Testing

@Suite struct FactRulesTests {
  private func life(_ born: String?, died: String? = nil, seen: String? = nil, isAlive: Bool = false) -> [FactDoubt] {
    FactRules.life(
      born: born.map(Invented.date), died: died.map(Invented.date), lastSeen: seen.map(Invented.date), isAlive: isAlive,
      today: Invented.today)
  }

  @Test("nobody is born after being last seen or after dying")
  func bornTooLate() {
    #expect(
      life("1995", seen: "spring 1993") == [
        .impossible("The person was last seen (spring 1993) before he or she was born (1995). Check both dates.")
      ])
    #expect(
      life("1995", died: "12.4.1993").impossible
        == "The person died (12 April 1993) before he or she was born (1995). Check both dates.")
  }

  @Test("what is not known, or known in part, excludes nothing")
  func unknownExcludesNothing() {
    #expect(life(nil, seen: "1993") == [])
    #expect(life("?", died: "?", seen: "1993") == [])
    #expect(life("1993", seen: "spring 1993") == [])
    #expect(life("after 1990", seen: "1993") == [])
    #expect(life("about 1994", seen: "1993") == [])
    #expect(life("before 1990", died: "1920") == [])
  }

  @Test("somebody seen after the recorded death is doubtful, never impossible")
  func seenAfterDeath() {
    #expect(
      life("1970", died: "1993", seen: "May 1995") == [
        .doubtful(
          "Last seen May 1995, after the recorded death (1993). One of the two is wrong, or two persons are mixed up.")
      ])
    #expect(life("1970", died: "1995", seen: "1993") == [])
  }

  @Test("ages over 120 are doubtful and over 130 impossible; the missing are not counted until today")
  func ages() {
    #expect(life("1870", died: "1993").doubtful == "The person would have been 122 years old. Check the year of birth.")
    #expect(life("1850", seen: "1993").impossible == "The person would have been 142 years old. Check the year of birth.")
    #expect(life("1900", seen: "1993") == [])
    #expect(life("1900") == [])
    #expect(life("1900", isAlive: true).doubtful == "The person would now be 125 years old. Check the year of birth.")
    #expect(life("before 1900", isAlive: true).doubtful != nil)
    #expect(life("after 1900", isAlive: true) == [])
  }

  @Test("dates in the future are doubtful")
  func future() {
    #expect(life("2030") == [.doubtful("The birth lies in the future: 2030. Check the year.")])
    #expect(FactRules.future(Invented.date("25.11.2026"), what: "The visit", today: Invented.today) == nil)
    #expect(
      FactRules.future(Invented.date("26.11.2026"), what: "The visit", today: Invented.today)?.sentence
        == "The visit lies in the future: 26 November 2026. Check the year.")
    #expect(FactRules.future(Invented.date("2026"), what: "The visit", today: Invented.today) == nil)
  }

  private func parent(_ born: String?, died: String? = nil, _ sex: Sex, child: String?) -> [FactDoubt] {
    KinRules.parent(born: born.map(Invented.date), died: died.map(Invented.date), sex: sex, ofChildBorn: child.map(Invented.date))
  }

  @Test("a parent younger than the child is impossible, one less than twelve years older doubtful")
  func parents() {
    #expect(
      parent("1980", .female, child: "1970").impossible
        == "The parent was born 1980, the child 1970. A parent cannot be younger than the child. Check which of the two is the parent.")
    #expect(
      parent("1960", .female, child: "1970") == [
        .doubtful("The parent was born 1960, the child 1970. The parent would have been younger than 12.")
      ])
    #expect(parent("1958", .female, child: "1970") == [])
    #expect(
      parent("1970", .male, child: "1970") == [
        .doubtful("The parent was born 1970, the child 1970. The parent would have been younger than 12.")
      ])
    #expect(parent("1.5.1970", .male, child: "1.5.1970").impossible != nil)
    #expect(parent("before 1965", .male, child: "1970") == [])
    #expect(parent(nil, .male, child: "1970") == [])
    #expect(parent("1900", .female, child: "1970").doubtful?.hasSuffix("The parent would have been older than 55.") == true)
    #expect(parent("1900", .male, child: "1970") == [])
  }

  @Test("a mother lives at the birth; a father may have died within the months before")
  func deadParents() {
    #expect(
      parent(nil, died: "1.1.1970", .female, child: "2.1.1970").impossible
        == "The parent died 1 January 1970, before the child was born (born 2 January 1970). Check both dates.")
    #expect(parent(nil, died: "1.1.1970", .male, child: "1.9.1970") == [])
    #expect(parent(nil, died: "1.1.1970", .male, child: "1.9.1971").impossible != nil)
    #expect(parent(nil, died: "1970", .female, child: "1970") == [])
  }

  @Test("partners lived at one time, and a partnership ends after it began")
  func partners() {
    func partners(_ born: (String?, String?), _ died: (String?, String?), from: String? = nil, to: String? = nil) -> [FactDoubt] {
      KinRules.partners(
        born: (born.0.map(Invented.date), born.1.map(Invented.date)), died: (died.0.map(Invented.date), died.1.map(Invented.date)),
        from: from.map(Invented.date), to: to.map(Invented.date))
    }
    #expect(
      partners((nil, "1950"), ("1940", nil)) == [
        .impossible("One of the partners died before the other was born. Check the dates of both.")
      ])
    #expect(partners(("1950", "1955"), (nil, nil), from: "1970", to: "1960").impossible != nil)
    #expect(partners(("1950", "1955"), (nil, nil), from: "1940").impossible != nil)
    #expect(partners(("1950", "1955"), (nil, nil), from: "1960").doubtful != nil)
    #expect(partners(("1950", "1955"), (nil, nil), from: "1975", to: "?") == [])
    #expect(partners(("1950", nil), ("1990", nil), from: "1991").impossible != nil)
  }

  @Test("teeth are numbered as the World Dental Federation numbers them")
  func teeth() {
    #expect(ToothRules.number(11) == nil)
    #expect(ToothRules.number(48) == nil)
    #expect(ToothRules.number(85) == nil)
    #expect(
      ToothRules.number(19)?.sentence
        == "19 is no tooth. Teeth are 11–18, 21–28, 31–38 and 41–48, milk teeth 51–55, 61–65, 71–75 and 81–85 (FDI notation).")
    #expect([0, 9, 10, 49, 56, 86, 91, -11].allSatisfy { ToothRules.number($0)?.isImpossible == true })
    #expect(ToothRules.states([ToothNote(tooth: 11, state: .missing), ToothNote(tooth: 12, state: .gold)]) == nil)
    #expect(
      ToothRules.states([ToothNote(tooth: 11, state: .missing), ToothNote(tooth: 11, state: .gold)])
        == .doubtful("Tooth 11 is recorded as missing and as gold."))
  }
}
