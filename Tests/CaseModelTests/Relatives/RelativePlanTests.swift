import CaseModel
import Kinship
import Testing

@Suite struct RelativePlanTests {
  /// A new person, with the identity that forms give.
  private func new(_ surname: String, _ given: String, _ sex: Sex = .unknown, born: String? = nil) -> Relative {
    var person = Person(id: .provisional(1), sex: sex)
    person.born = born.map(Invented.date)
    let name = PersonName(id: .provisional(2), person: .provisional(1), given: given, surname: surname)
    return .new(person, surname.isEmpty && given.isEmpty ? [] : [name])
  }

  /// What a plan writes, in words: `person male`, `Həsən → Rəşad`, `#2 + Rəşad`.
  private func steps(_ plan: RelativePlan, _ tree: FamilyTree) -> [String] {
    guard case .change(let change, _) = plan.outcome(in: tree) else { return ["refused"] }
    var numbers: [RecordID: Int] = [:]
    func shown(_ id: RecordID) -> String {
      tree.cards.first { $0.person == id }.map { $0.name.isEmpty ? "unnamed" : $0.name } ?? numbers[id].map { "#\($0)" } ?? "outside"
    }
    return change.steps.map { step in
      switch step {
      case .create(.person(let person, let names)):
        numbers[person.id] = numbers.count + 1
        return "\(shown(person.id)) \(names.first?.full ?? "unnamed") \(person.sex.rawValue)"
      case .create(.relationship(let tie)):
        let certainty = tie.certainty == .asserted ? "" : " \(tie.certainty.rawValue)"
        return "\(shown(tie.first)) \(tie.kind == .partner ? "+" : "→") \(shown(tie.second))\(certainty)"
      case .edit(.person(let person, let names), from: .person): return "\(shown(person.id)) is \(names.first?.full ?? "")"
      default: return "?"
      }
    }
  }

  private func refusal(_ plan: RelativePlan, _ tree: FamilyTree) -> String? {
    if case .refused(let sentence) = plan.outcome(in: tree) { sentence } else { nil }
  }

  private func alone(_ sex: Sex = .male) -> FamilyTree {
    var family = SmallFamily()
    _ = family.add("Rəşad", sex, born: "1971")
    return family.tree()
  }

  /// Rəşad (0) with both parents, Həsən (1) and Xanım (2).
  private func withParents() -> FamilyTree {
    var family = SmallFamily()
    _ = family.add("Rəşad", .male, born: "1971")
    _ = family.add("Həsən", .male, born: "1940")
    _ = family.add("Xanım", .female, born: "1945")
    family.links = [.init(parent: 1, child: 0), .init(parent: 2, child: 0)]
    return family.tree()
  }

  @Test("a mother is one person and one tie, with the sex that the word says and the family of the file")
  func mother() {
    let plan = RelativePlan(.mother, of: 0, new("Əliyeva", "Xanım"), family: Invented.id(77), source: .words("letter"))
    #expect(steps(plan, alone()) == ["#1 Əliyeva Xanım female", "#1 → Rəşad"])
    guard case .change(let change, let warnings) = plan.outcome(in: alone()), case .create(.person(let person, _)) = change.steps[0] else {
      Issue.record("no person is made")
      return
    }
    #expect(person.family == Invented.id(77))
    #expect(change.why == "mother added")
    #expect(change.source == .words("letter"))
    #expect(warnings == [])
  }

  @Test("a brother of somebody without recorded parents makes both of them, without names")
  func brotherWithoutParents() {
    #expect(
      steps(RelativePlan(.brother, of: 0, new("Əliyev", "Elçin")), alone()) == [
        "#1 Əliyev Elçin male", "#2 unnamed male", "#2 → Rəşad", "#2 → #1", "#3 unnamed female", "#3 → Rəşad", "#3 → #1",
      ])
  }

  @Test("a sister uses the parents that are recorded and makes the one who is missing")
  func sisterWithMother() {
    var family = SmallFamily()
    _ = family.add("Rəşad", .male)
    _ = family.add("Xanım", .female)
    family.links = [.init(parent: 1, child: 0)]
    #expect(
      steps(RelativePlan(.sister, of: 0, new("Əliyeva", "Sona")), family.tree()) == [
        "#1 Əliyeva Sona female", "#2 unnamed male", "#2 → Rəşad", "#2 → #1", "Xanım → #1",
      ])
    #expect(
      steps(RelativePlan(.sister, of: 0, new("Əliyeva", "Sona")), withParents()) == [
        "#1 Əliyeva Sona female", "Həsən → #1", "Xanım → #1",
      ])
  }

  @Test("a half-brother by the father brings an unnamed mother of his own, or the one who is chosen")
  func halfBrother() {
    #expect(
      steps(RelativePlan(.halfBrotherByFather, of: 0, new("Əliyev", "Orxan")), withParents()) == [
        "#1 Əliyev Orxan male", "Həsən → #1", "#2 unnamed female", "#2 → #1",
      ])
    var family = SmallFamily()
    _ = family.add("Rəşad", .male)
    let father = family.add("Həsən", .male)
    let mother = family.add("Xanım", .female)
    let wife = family.add("Mina", .female)
    family.links = [.init(parent: father, child: 0), .init(parent: mother, child: 0)]
    let tree = family.tree()
    #expect(
      steps(RelativePlan(.halfBrotherByFather, of: 0, new("Əliyev", "Orxan"), otherParent: wife), tree) == [
        "#1 Əliyev Orxan male", "Həsən → #1", "Mina → #1",
      ])
    #expect(
      refusal(RelativePlan(.halfBrotherByFather, of: 0, new("Əliyev", "Orxan"), otherParent: mother), tree)
        == "Xanım is a parent of both: that is a full sibling. Choose brother or sister, or another parent.")
  }

  @Test("grandparents and uncles come with the parent in between")
  func inBetween() {
    #expect(
      steps(RelativePlan(.fathersFather, of: 0, new("Əliyev", "Kamal")), alone()) == [
        "#1 unnamed male", "#1 → Rəşad", "#2 Əliyev Kamal male", "#2 → #1",
      ])
    #expect(
      steps(RelativePlan(.mothersBrother, of: 0, new("Quliyev", "Vaqif")), withParents()) == [
        "#1 Quliyev Vaqif male", "#2 unnamed male", "#2 → Xanım", "#2 → #1", "#3 unnamed female", "#3 → Xanım", "#3 → #1",
      ])
  }

  @Test("a child may be given its other parent, and a partner is a tie of its own")
  func childAndPartner() {
    var family = SmallFamily()
    _ = family.add("Rəşad", .male)
    let wife = family.add("Sevda", .female)
    let tree = family.tree()
    #expect(
      steps(RelativePlan(.daughter, of: 0, new("Əliyeva", "Aysel"), otherParent: wife), tree) == [
        "#1 Əliyeva Aysel female", "Rəşad → #1", "Sevda → #1",
      ])
    let known = Relative.known(Invented.id(2), name: "Sevda", sex: .female, born: nil)
    #expect(steps(RelativePlan(.partner, of: 0, known, certainty: .proven), tree) == ["Rəşad + Sevda proven"])
  }

  @Test("an unnamed mother who stood in between gets the name instead of a second mother")
  func unnamedGetsName() {
    var family = SmallFamily()
    _ = family.add("Rəşad", .male)
    _ = family.add("", .female)
    family.links = [.init(parent: 1, child: 0)]
    #expect(steps(RelativePlan(.mother, of: 0, new("Əliyeva", "Xanım")), family.tree()) == ["unnamed is Əliyeva Xanım"])
    let known = Relative.known(Invented.id(40), name: "Xanım", sex: .female, born: nil)
    #expect(refusal(RelativePlan(.mother, of: 0, known), family.tree())?.contains("merge the two") == true)
  }

  @Test("a second mother by birth is refused unless one of the two is doubted")
  func secondMother() {
    let tree = withParents()
    #expect(
      refusal(RelativePlan(.mother, of: 0, new("Quliyeva", "Mina")), tree)
        == "Rəşad has a mother by birth already: Xanım. Save this one as doubted, or doubt the other first.")
    #expect(
      steps(RelativePlan(.mother, of: 0, new("Quliyeva", "Mina"), certainty: .doubted), tree) == [
        "#1 Quliyeva Mina female", "#1 → Rəşad doubted",
      ])
    #expect(
      steps(RelativePlan(.mother, of: 0, new("Quliyeva", "Mina"), parentage: .adoptiveParent), tree) == [
        "#1 Quliyeva Mina female", "#1 → Rəşad",
      ])
  }

  @Test("nobody becomes an own ancestor, parent or partner, and nothing is recorded twice")
  func nonsense() throws {
    let tree = withParents()
    let son = try #require(Relative(tree, position: 0))
    #expect(
      refusal(RelativePlan(.father, of: 1, son), tree)
        == "Həsən is an ancestor of Rəşad: somebody would be his or her own ancestor. Check which of the two is the parent.")
    #expect(refusal(RelativePlan(.father, of: 0, son), tree) == "Nobody can be his or her own parent. Choose another person.")
    #expect(refusal(RelativePlan(.partner, of: 0, son), tree) == "Nobody can be his or her own partner. Choose another person.")
    let father = try #require(Relative(tree, position: 1))
    #expect(refusal(RelativePlan(.father, of: 0, father), tree) == "This is recorded already: Həsən is there as father.")
    #expect(
      refusal(RelativePlan(.mother, of: 0, father), tree)
        == "Həsən is recorded as male, which does not go with “mother”. Choose another relation, or correct the sex first.")
    #expect(refusal(RelativePlan(.mother, of: 9, father), tree) == "The tree does not hold the person any more. Open it again.")
  }

  @Test("a parent younger than the child is refused; one hardly older is a warning")
  func ages() {
    #expect(
      refusal(RelativePlan(.father, of: 0, new("Əliyev", "Həsən", .male, born: "1980")), alone())?.contains("cannot be younger") == true)
    guard case .change(_, let warnings) = RelativePlan(.father, of: 0, new("Əliyev", "Həsən", .male, born: "1962")).outcome(in: alone())
    else {
      Issue.record("refused")
      return
    }
    #expect(warnings == ["The parent was born 1962, the child 1971. The parent would have been younger than 12."])
  }
}
