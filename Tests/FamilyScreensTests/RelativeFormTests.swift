import CaseModel
import DeskKit
import FamilyScreens
import Kinship
import TerminalKit
import Testing

@Suite struct RelativeFormTests {
  private let today = Day(number: 20_782)
  private let size = Size(columns: 80, rows: 22)

  /// Arif is missing; his father Nizam and mother Gülnar are recorded, his sister Nigar has no parents yet, his wife is Mina.
  private var tree: FamilyTree {
    var family = FamilyBuilder()
    let nizam = family.add("Nizam ORUCLU", .male, "1940")
    let gulnar = family.add("Gülnar ORUCLU", .female, "1945")
    family.add("Arif ORUCLU", .male, "1971", missing: "1993", father: nizam, mother: gulnar)
    family.add("Nigar ORUCLU", .female, "1975")
    let mina = family.add("Mina TAHMAZ", .female, "1973")
    family.marry(2, mina)
    return family.tree(index: 2)
  }

  private var arif: PersonName {
    PersonName(
      id: RecordID(high: 7, low: 900), person: RecordID(high: 7, low: 2), given: "Arif", fathersName: "Nizam", surname: "Tahmazov",
      marker: "oğlu")
  }

  private func open(_ position: Int = 2, _ kind: CaseModel.RelativeKind? = nil) -> RelativeForm {
    RelativeForm(
      tree: tree, position: position, name: position == 2 ? arif : nil, family: RecordID(high: 3, low: 1), kind: kind, today: today)
  }

  private func fill(_ form: inout RelativeForm, _ values: [String: String]) {
    for (field, value) in values { form.form.set(field, value) }
    form.settle(today: today)
  }

  private func press(_ form: inout RelativeForm, _ keys: [Key]) {
    for key in keys {
      _ = form.form.press(key, area: size, today: today)
      form.settle(today: today)
    }
  }

  private func created(_ change: RecordChange?) -> (persons: [Person], names: [PersonName], ties: [Relationship]) {
    var result: (persons: [Person], names: [PersonName], ties: [Relationship]) = ([], [], [])
    for case .create(let record) in change?.steps ?? [] {
      switch record {
      case .person(let person, let names):
        result.persons.append(person)
        result.names += names
      case .relationship(let tie): result.ties.append(tie)
      default: break
      }
    }
    return result
  }

  private func person(_ position: UInt64) -> RecordID { RecordID(high: 7, low: position) }

  @Test("a brother's surname, father's name and marker are there before a letter is typed")
  func brother() throws {
    var form = open(2, .brother)
    #expect(form.form.text("surname") == "Tahmazov")
    #expect(form.form.text("father") == "Nizam")
    fill(&form, ["given": "Vaqif", "born": "~1973"])
    let made = created(form.change(today: today))
    let brother = try #require(made.persons.first)
    #expect(made.persons.count == 1 && brother.sex == .male && brother.family == RecordID(high: 3, low: 1))
    #expect(brother.born?.typed == "~1973")
    #expect(made.names.map(\.full) == ["Tahmazov Vaqif Nizam oğlu"])
    #expect(made.ties.map(\.first) == [person(0), person(1)])
    #expect(made.ties.allSatisfy { $0.second == brother.id && $0.certainty == .asserted })
    #expect(form.savedWords == "Brother added.")
    #expect(form.draftKey == "relative/new/\(person(2))")
  }

  @Test("what was filled in follows the relation; what was typed stays")
  func followsRelation() {
    var form = open(2, .brother)
    fill(&form, ["relation": "sister"])
    #expect(form.form.text("surname") == "Tahmazova")
    fill(&form, ["surname": "Sadıqova", "relation": "brother"])
    #expect(form.form.text("surname") == "Sadıqova")
    fill(&form, ["relation": "half-sister, same mother"])
    #expect(form.form.text("father") == "")
  }

  @Test("somebody of the tree is offered first, and becomes a tie instead of a second person")
  func knownMother() {
    var form = open(3, .mother)
    guard case .person(let offered, _)? = form.form.groups.first?.fields.first(where: { $0.name == "person" })?.kind else {
      Issue.record("no person field")
      return
    }
    #expect(offered.map(\.name) == ["Gülnar ORUCLU"])
    #expect(offered.map(\.why) == ["mother"])
    form.form.set("person", person: .person(person(1), name: "Gülnar ORUCLU"))
    form.settle(today: today)
    #expect(form.form.groups.map(\.heading) == ["", "The relationship"])
    #expect(form.sketch == nil)
    let made = created(form.change(today: today))
    #expect(made.persons.isEmpty)
    #expect(made.ties.map { [$0.first, $0.second] } == [[person(1), person(3)]])
  }

  @Test("with the keyboard alone: relation by typing, the offered person by F4")
  func keys() {
    var form = open(3)
    press(&form, "mother".map { .character($0) } + [.tab, .function(4), .enter])
    #expect(form.form.chosen("relation") == "mother")
    #expect(form.form.person("person") == .person(person(1), name: "Gülnar ORUCLU"))
    #expect(created(form.change(today: today)).ties.count == 1)
  }

  @Test("a likely same person of the register takes the place of the new one")
  func takesAdvice() {
    var form = open(2, .sister)
    fill(&form, ["given": "Sona"])
    #expect(form.sketch?.surname == "Tahmazova" && form.sketch?.sex == .female && form.sketch?.fathersName == "Nizam")
    let hit = PersonHit(id: person(77), name: "TAHMAZOVA Sona Nizam qızı", sex: .female, birthYear: 1980)
    form.take(LikelyPerson(hit: hit, likeness: 0.9, reasons: []))
    form.settle(today: today)
    let made = created(form.change(today: today))
    #expect(made.persons.isEmpty)
    #expect(made.ties.map(\.second) == [person(77), person(77)])
  }

  @Test("a child of somebody with one partner is hers, unless the field is emptied")
  func child() {
    var form = open(2, .son)
    #expect(form.form.text("other parent") == "Mina TAHMAZ" || form.form.chosen("other parent") == "\(person(4))")
    fill(&form, ["given": "Elvin"])
    #expect(created(form.change(today: today)).ties.map(\.first) == [person(2), person(4)])
    fill(&form, ["other parent": ""])
    #expect(created(form.change(today: today)).ties.map(\.first) == [person(2)])
  }

  @Test("nonsense is refused under the field with a sentence, and doubt may be kept")
  func refusals() {
    var form = open(2, .mother)
    fill(&form, ["given": "Sona"])
    #expect(
      form.form.problems.map(\.sentence) == [
        "Arif ORUCLU has a mother by birth already: Gülnar ORUCLU. Save this one as doubted, or doubt the other first."
      ])
    #expect(form.change(today: today) == nil)
    fill(&form, ["certainty": "doubted"])
    #expect(form.form.problems.isEmpty)
    #expect(created(form.change(today: today)).ties.map(\.certainty) == [.doubted])
    fill(&form, ["born": "1990"])
    #expect(form.form.problems.map(\.field) == ["relation"])
    fill(&form, ["born": "1990", "parentage": "adoptive parent"])
    #expect(form.form.problems.isEmpty)
  }

  @Test("with the relation known the cursor stands on those who may be meant, or on the name")
  func cursor() {
    #expect(open(3, .mother).form.focusedField == "person")
    #expect(open(2, .brother).form.focusedField == "given")
    #expect(open(2).form.focusedField == "relation")
    let help = open(3, .mother).form.groups.first?.fields.first { $0.name == "person" }?.help
    #expect(
      help == "Perhaps Gülnar ORUCLU, mother? F4 takes a person of this tree, typing finds anyone; empty is a new person.")
  }

  @Test("without a relation nothing can be saved")
  func relationNeeded() {
    let form = open(2)
    #expect(form.form.problems.map(\.sentence) == ["Relation is needed."])
    #expect(form.change(today: today) == nil)
  }

  @Test("a draft brings everything back")
  func draft() {
    var form = open(2, .brother)
    fill(&form, ["given": "Vaqif", "certainty": "proven", "surname": "Sadıqov"])
    var again = open(2)
    again.form.restore(form.form.values)
    again.settle(today: today)
    #expect(again.change(today: today) == form.change(today: today))
  }

  @Test("a conflict says who changed the person, and nothing is saved over it")
  func conflict() {
    var form = open(2, .brother)
    form.take([FieldConflict(current: .person(Person(id: person(1)), []), field: "born", base: "", mine: "", theirs: "1940", by: "Aytən")])
    form.settle(today: today)
    #expect(
      form.form.problems.map(\.sentence) == [
        "Aytən changed this person meanwhile. Leave with Esc, which keeps what you typed, and open the form again."
      ])
  }

  @Test("the form fits the smallest screen and names the member", arguments: [(80, 22), (120, 36), (40, 8)])
  func screens(columns: Int, rows: Int) throws {
    var form = open(2, .sister)
    fill(&form, ["given": "Sona", "born": "spring 1978"])
    let size = Size(columns: columns, rows: rows)
    var buffer = CellBuffer(size: size)
    form.form.draw(into: &buffer, area: Rect(size), isFocused: true, ascii: false, today: today)
    #expect(form.form.title == "New relative of Arif ORUCLU")
    try Screen.expect(buffer, is: "relative-\(columns)x\(rows)")
  }
}
