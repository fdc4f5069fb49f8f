import CaseModel
import CaseStore
import Testing

@Suite struct CoverageTests {
  /// Everything of the register, and the same after it was made again from the log.
  private func checkRebuilt(_ desk: WritingDesk) async throws {
    #expect(try await desk.register.check().problems == [])
    let before = try desk.tables()
    try await desk.register.rebuild()
    #expect(WritingDesk.differences(before, try desk.tables()) == [])
  }

  @Test("each case says how far its samples have come; filters find it by exactly that, and by at least that")
  func reach() async throws {
    let desk = try await WritingDesk.open()
    // Anar: wife and daughter gave samples, the wife's was read. A partner alone adds nothing, so that the daughter's decides.
    #expect(try await desk.count { $0.reach = .sample } == 1)
    // Emin: parents who can be asked. Rauf and Gülər: nobody recorded.
    #expect(try await desk.count { $0.reach = .donor } == 1)
    #expect(try await desk.count { $0.reach = SampleReach.none } == 2)
    #expect(try await desk.count { $0.reach = .tree } == 0)
    #expect(try await desk.count { $0.reachAtLeast = .donor } == 2)
    #expect(try await desk.count { $0.reachAtLeast = SampleReach.none } == 4)
    try await desk.consent(of: try await desk.giver("K-2"))
    for status in [Sample.Status.received, .accepted, .inAnalysis, .profileFull] {
      try await desk.move("K-2", to: status, on: WritingDesk.day(3, 1))
    }
    #expect(try await desk.count { $0.reach = .profile } == 1)
    // The parents die: nobody is left to be asked for Emin.
    for name in ["Kamal RASULOV", "Lalə RASULOVA"] {
      let person = try await desk.card(name).person
      let old = try #require(try await desk.register.record(.person, person))
      guard case .person(var value, let names) = old else { return }
      value.life = .dead
      try await desk.save(.edit(.person(value, names), from: old))
    }
    #expect(try await desk.count { $0.reach = .tree } == 1)
    try await checkRebuilt(desk)
  }

  @Test("samples whose consent was withdrawn do not count, until the person agrees again; expired and refused ones do count")
  func withdrawn() async throws {
    let desk = try await WritingDesk.open()
    let daughter = try await desk.giver("K-2")
    #expect(try await desk.row(desk.anar).coverage == .minimum)
    #expect(try await desk.familyRow().sampled == 2)
    try await desk.consent(of: daughter, until: WritingDesk.day(1, 6))
    #expect(try await desk.row(desk.anar).coverage == .minimum)
    try await desk.consent(of: daughter, .withdrawn, on: WritingDesk.day(2, 1))
    #expect(try await desk.row(desk.anar).coverage == .insufficient)
    #expect(try await desk.familyRow().sampled == 1)
    let card = try await desk.card("Nigar RASULOVA")
    #expect(card.sample == nil)
    #expect(card.donor == .refused)
    #expect(card.donorSince == WritingDesk.day(2, 1))
    #expect(card.consent?.state == .withdrawn)
    try await checkRebuilt(desk)
    try await desk.consent(of: daughter, on: WritingDesk.day(3, 1))
    #expect(try await desk.row(desk.anar).coverage == .minimum)
    #expect(try await desk.card("Nigar RASULOVA").sample == .inTransit)
    #expect(try await desk.card("Nigar RASULOVA").donor == nil)
    try await checkRebuilt(desk)
  }

  @Test("a withdrawal by whoever handed a thing over takes away the direct reference that it was")
  func handedOver() async throws {
    let desk = try await WritingDesk.open()
    let wife = try await desk.giver("K-1")
    var item = Sample(
      id: .provisional(1), donor: desk.emin.person.id, kind: .directReference, material: .item, barcode: "K-9", status: .collected)
    item.handedOverBy = wife
    try await desk.save(.create(.sample(item)))
    #expect(try await desk.row(desk.emin).coverage == .complete)
    try await desk.consent(of: wife, .withdrawn)
    #expect(try await desk.row(desk.emin).coverage == .insufficient)
    try await checkRebuilt(desk)
  }

  @Test("what a family lacks counts those who can still be asked: nobody who refused, is dead, missing or sampled already")
  func need() async throws {
    let desk = try await WritingDesk.open()
    // Anar lacks two grades from minimum to complete, Emin four.
    #expect(try await desk.familyRow().need == 6)
    for name in ["Kamal RASULOV", "Lalə RASULOVA"] {
      let donor = Donor(id: .provisional(1), person: try await desk.card(name).person, state: .refused)
      try await desk.save(.create(.donor(donor)))
    }
    // Emin has nobody else, and Anar's daughter and wife gave already; his brother is missing.
    #expect(try await desk.familyRow().need == 0)
    #expect(try await desk.count { $0.reach = .tree } == 1)
    // The daughter's card is lost: she can be asked again, and with her mother's sample she would make it minimum.
    try await desk.move("K-2", to: .lost, on: WritingDesk.day(3, 1))
    #expect(try await desk.familyRow().need == 4)
    try await checkRebuilt(desk)
  }

  @Test("the office's rules grade every case at once, and the trees bear them")
  func rules() async throws {
    let desk = try await WritingDesk.open()
    #expect(try await desk.register.coverageRules() == .planning)
    try await desk.setRules("1 child: good\n2 parents: complete\n")
    #expect(try await desk.row(desk.anar).coverage == .good)
    #expect(try await desk.familyRow().need == 5)
    #expect(try await desk.count { $0.coverage = .good } == 1)
    let tree = try #require(try await desk.register.familyTree(around: desk.anar.person.id))
    #expect(tree.coverageRules.rows.map(\.grade) == [.complete, .good])
    try await checkRebuilt(desk)
    try await desk.setRules("1 child with its other parent: complete\n")
    #expect(try await desk.row(desk.anar).coverage == .complete)
    #expect(try await desk.register.coverageRules().rows.count == 1)
    try await checkRebuilt(desk)
    _ = try await desk.register.undo(by: "Sevda")
    _ = try await desk.register.undo(by: "Sevda")
    #expect(try await desk.row(desk.anar).coverage == .minimum)
    #expect(try await desk.register.coverageRules() == .planning)
  }

  @Test("a tree's card bears what is known of the donor: why, since when, how well, the telephone and the consent that counts")
  func card() async throws {
    let desk = try await WritingDesk.open()
    let mother = try await desk.card("Lalə RASULOVA").person
    var donor = Donor(id: .provisional(1), person: mother, state: .agreed)
    donor.reason = "wants her daughter to be there"
    donor.since = WritingDesk.day(10, 2)
    donor.health = .frail
    try await desk.save(.create(.donor(donor)))
    let old = try #require(try await desk.register.record(.person, mother))
    guard case .person(var value, let names) = old else { return }
    value.telephone = "+994 50 000 00 00"
    try await desk.save(.edit(.person(value, names), from: old))
    try await desk.consent(of: mother, .refused, on: WritingDesk.day(1, 1))
    try await desk.consent(of: mother, on: WritingDesk.day(10, 2))
    let card = try await desk.card("Lalə RASULOVA")
    #expect(card.donor == .agreed)
    #expect(card.donorReason == "wants her daughter to be there")
    #expect(card.donorSince == WritingDesk.day(10, 2))
    #expect(card.health == .frail)
    #expect(card.telephone == "+994 50 000 00 00")
    #expect(card.consent?.state == .given)
    #expect(try await desk.card("Kamal RASULOV").consent == nil)
  }
}

extension CoverageTests {
  @Test(
    "the list grades as the sheet of the tree does: who is said to be sampled counts, nobody without a name is asked, a refusal ends it")
  func agreesWithSheet() async throws {
    let desk = try await WritingDesk.open()
    let (father, mother) = (try await desk.card("Kamal RASULOV").person, try await desk.card("Lalə RASULOVA").person)
    func check(_ grade: CoverageGrade, need: Int) async throws {
      let tree = try #require(try await desk.register.familyTree(around: desk.emin.person.id))
      #expect(DonorSheet(tree, today: WritingDesk.day(11, 25)).verdict.grade == grade)
      #expect(try await desk.row(desk.emin).coverage == grade)
      #expect(try await desk.familyRow().need == need)
    }
    try await desk.save(.create(.donor(Donor(id: .provisional(1), person: father, state: .sampled))))
    try await check(.weak, need: 4)
    try await desk.consent(of: mother, .refused)
    try await check(.weak, need: 0)
    try await desk.consent(of: father, .refused)
    try await check(.insufficient, need: 0)
    try await desk.consent(of: mother, on: WritingDesk.day(2, 1))
    try await check(.insufficient, need: 6)
    let old = try #require(try await desk.register.record(.person, mother))
    guard case .person(let value, _) = old else { return }
    try await desk.changeSample("K-3") { $0.donor = desk.anar.person.id }
    try await desk.save(.edit(.person(value, []), from: old))
    try await check(.insufficient, need: 0)
    #expect(try await desk.register.check().problems == [])
  }
}
