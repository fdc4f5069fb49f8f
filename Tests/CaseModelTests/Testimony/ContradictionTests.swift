import CaseModel
import Testing

@Suite struct ContradictionTests {
  private func reasons(_ one: StatementAbout, _ other: StatementAbout) -> [Contradiction.Reason] {
    Contradiction.among([one, other]).map(\.reason)
  }

  @Test(
    "the words of a statement make a claim in English, Azerbaijani and Russian",
    arguments: [
      ("He was killed by a shell", StatementClaim.death), ("Öldürülüb", .death), ("Его убили у моста", .death),
      ("They buried him behind the school", .burial), ("Orada dəfn etdilər", .burial), ("Taken by soldiers", .capture),
      ("Əsir götürdülər", .capture), ("Взяли в плен", .capture), ("Exchanged with eleven others", .release),
      ("I saw him at the well", .seenAlive), ("Sağ idi", .seenAlive), ("Я видел его", .seenAlive), ("I saw his body", .death),
      ("last seen", .seenAlive),
    ])
  func claims(words: String, claim: StatementClaim) {
    #expect(StatementClaim.of(words) == claim)
  }

  @Test(
    "a denial, life and death together, or other words claim nothing",
    arguments: [
      "He was not killed", "Ölməyib, sağ deyil", "He was alive in May and died in June", "He had a blue coat", "", "Его не убили",
    ])
  func noClaim(words: String) {
    #expect(StatementClaim.of(words) == nil)
  }

  @Test("two deaths on days that cannot be the same contradict")
  func days() {
    let one = Statements.said(1, "He was killed", when: "March 1992")
    let other = Statements.said(2, "He died in the hospital", when: "summer 1993")
    #expect(reasons(one, other) == [.days(.death)])
  }

  @Test("dates that may be the same day never contradict")
  func overlap() {
    #expect(reasons(Statements.said(1, "Captured", when: "1992"), Statements.said(2, "Captured", when: "26.2.1992")) == [])
    #expect(reasons(Statements.said(1, "Captured", when: "about 1991"), Statements.said(2, "Captured", when: "26.2.1992")) == [])
  }

  @Test("what is unknown never contradicts")
  func unknown() {
    #expect(reasons(Statements.said(1, "Killed"), Statements.said(2, "Killed", when: "1993", place: "Kosa")) == [])
    #expect(reasons(Statements.said(1, "Killed", when: "?"), Statements.said(2, "Killed", when: "1993")) == [])
    #expect(
      reasons(
        Statements.said(1, "Killed", when: "1992", about: nil), Statements.said(2, "Killed", when: "1993", about: nil)) == [])
  }

  @Test("statements about different persons are never compared")
  func persons() {
    let other = Statements.said(2, "Killed", when: "1993", about: RecordID(high: 1, low: 5))
    #expect(reasons(Statements.said(1, "Killed", when: "1992"), other) == [])
  }

  @Test("being seen on two days is no contradiction; in two places on one day it is")
  func sightings() throws {
    let first = Statements.said(1, "I saw him", when: "26.2.1992", place: "Kosa")
    #expect(reasons(first, Statements.said(2, "I saw him", when: "28.2.1992", place: "Deyirman")) == [])
    let day = try #require(Day(year: 1992, month: 2, day: 26))
    #expect(reasons(first, Statements.said(2, "I saw him", when: "26.2.1992", place: "Deyirman")) == [.places(day)])
    #expect(reasons(first, Statements.said(2, "I saw him", when: "Feb 1992", place: "Deyirman")) == [])
  }

  @Test(
    "a place is the same in another spelling, another script, or with its district",
    arguments: ["kosa", "Коса", "near Kosa village", "Kosa, Aran district"])
  func samePlace(place: String) {
    let first = Statements.said(1, "I saw him", when: "26.2.1992", place: "Kosa")
    #expect(reasons(first, Statements.said(2, "I saw him", when: "26.2.1992", place: place)) == [])
  }

  @Test("one death in two places contradicts, even without a date")
  func deathPlaces() {
    let one = Statements.said(1, "He was killed", place: "Kosa")
    #expect(reasons(one, Statements.said(2, "He was killed", place: "Deyirman")) == [.placesOf(.death)])
  }

  @Test("who saw him alive after another's date of death contradicts it, the death first")
  func aliveAfterDeath() throws {
    let alive = Statements.said(1, "I spoke with him", when: "1995")
    let dead = Statements.said(2, "He was killed", when: "before 1993")
    let found = Contradiction.among([alive, dead])
    #expect(found.map(\.reason) == [.aliveAfterDeath])
    let only = try #require(found.first)
    #expect(only.first == dead)
    #expect(only.second == alive)
    #expect(reasons(dead, Statements.said(3, "I spoke with him", when: "1991")) == [])
  }

  @Test("a death after a burial contradicts, a burial after a death does not")
  func burial() {
    let buried = Statements.said(1, "They buried him", when: "1992")
    #expect(reasons(buried, Statements.said(2, "He died", when: "1993")) == [.aliveAfterDeath])
    #expect(reasons(buried, Statements.said(2, "He died", when: "1991")) == [])
  }

  @Test("every pair is found once")
  func pairs() {
    let three = [
      Statements.said(1, "Killed", when: "1992"), Statements.said(2, "Killed", when: "1993"), Statements.said(3, "Killed", when: "1994"),
    ]
    #expect(Contradiction.among(three).map { [$0.first.statement.position, $0.second.statement.position] } == [[1, 2], [1, 3], [2, 3]])
  }
}
