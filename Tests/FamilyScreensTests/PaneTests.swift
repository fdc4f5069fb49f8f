import CaseModel
import DeskKit
import FamilyScreens
import Kinship
import TerminalKit
import Testing

@Suite("The family tree pane")
struct PaneTests {
  private let size = Size(columns: 80, rows: 24)
  private func pane() -> FamilyTreePane { FamilyTreePane(tree: Families.rivas(), today: Day(year: 2026, month: 11, day: 24)) }
  private func name(_ pane: FamilyTreePane) -> String {
    pane.tree.cards.first { $0.person == pane.selectedPerson }?.name ?? ""
  }

  @Test("A pane opens on the index person and counts people, profiles and those to ask")
  func opens() {
    let pane = pane()
    #expect(name(pane) == "Marta RIVAS CAMPO")
    #expect(pane.statusLine == "Marta RIVAS CAMPO, missing since 1977, the index person")
    #expect(pane.title == "19 people  3 profiles  1 to ask")
  }

  @Test(
    "A letter goes to a relative",
    arguments: [
      ("tree.father", "Jorge RIVAS MARÍN"), ("tree.mother", "Elena CAMPO PRADO"), ("tree.partner", "Tomás DUARTE CAMPO"),
      ("tree.child", "Inés DUARTE RIVAS"), ("tree.older", "Lucía RIVAS CAMPO"), ("tree.younger", "Raúl RIVAS CAMPO"),
      ("tree.nextDonor", "Lucía RIVAS CAMPO"), ("tree.up", "Diego ORTEGA RIVAS"), ("tree.down", "Tomás DUARTE CAMPO"),
    ])
  func relatives(command: String, expected: String) {
    var pane = pane()
    _ = pane.perform(Command.ID(rawValue: command), area: size)
    #expect(name(pane) == expected)
  }

  @Test("The partner key goes through all partners")
  func partners() {
    var pane = pane()
    var seen: [String] = []
    for _ in 0..<3 {
      _ = pane.perform("tree.partner", area: size)
      seen.append(name(pane))
    }
    #expect(seen == ["Tomás DUARTE CAMPO", "Hugo SOLÍS", "Tomás DUARTE CAMPO"])
  }

  @Test("Enter opens a person, and on a pointer goes to the full row")
  func enter() {
    var pane = pane()
    let index = pane.selectedPerson
    #expect(index.map { pane.perform("tree.open", area: size) == [.openPerson($0)] } == true)
    _ = pane.perform("tree.last", area: size)
    #expect(name(pane) == "Tomás DUARTE CAMPO")
    #expect(pane.perform("tree.open", area: size).isEmpty)
    let tomas = pane.selectedPerson
    #expect(tomas.map { pane.perform("tree.open", area: size) == [.openPerson($0)] } == true)
  }

  @Test("Space puts somebody in the middle, Backspace goes back")
  func recentre() {
    var pane = pane()
    let marta = pane.selectedPerson
    _ = pane.perform("tree.mother", area: size)
    let elena = pane.selectedPerson
    #expect(elena.map { pane.perform("tree.centre", area: size) == [.recentre($0)] } == true)
    #expect(pane.reasonDisabled("tree.centre") == "This person is in the middle already.")
    #expect(marta.map { pane.perform("tree.back", area: size) == [.recentre($0)] } == true)
    #expect(pane.reasonDisabled("tree.back") == "Nobody was in the middle before.")
  }

  @Test("A tree loaded around another person keeps selection and index person")
  func replace() {
    var pane = pane()
    _ = pane.perform("tree.mother", area: size)
    var other = Families.rivas()
    other.index = 0
    pane.replaceTree(other)
    #expect(name(pane) == "Elena CAMPO PRADO")
    #expect(pane.statusLine.hasSuffix("mother of the index person"))
    _ = pane.perform("tree.index", area: size)
    #expect(name(pane) == "Marta RIVAS CAMPO")
  }

  @Test("Find goes from match to match, by the beginnings of words")
  func find() {
    var pane = pane()
    #expect(pane.find("inés", next: false) == 2)
    #expect(name(pane) == "Inés DUARTE RIVAS")
    #expect(pane.find("inés", next: true) == 2)
    #expect(name(pane) == "Inés CAMPO PRADO")
    #expect(pane.find("nobody", next: false) == 0)
    #expect(pane.find("pra ana", next: false) == 1)
    #expect(name(pane) == "Ana PRADO")
  }

  @Test("Find unfolds what hides the person")
  func findUnfolds() {
    var pane = pane()
    _ = pane.perform("tree.older", area: size)
    _ = pane.perform("tree.left", area: size)
    #expect(pane.find("Pilar", next: false) == 1)
    var buffer = CellBuffer(size: size)
    pane.draw(into: &buffer, area: Rect(size), isFocused: true, ascii: false)
    #expect(Screen.text(buffer).contains("Pilar ORTEGA RIVAS"))
  }

  @Test("A click selects, and on a fold sign folds")
  func click() {
    var pane = pane()
    pane.click(Point(column: 10, row: 1), area: Rect(size))
    #expect(name(pane) == "Andrés RIVAS")
    pane.click(Point(column: 1, row: 1), area: Rect(size))
    var buffer = CellBuffer(size: size)
    pane.draw(into: &buffer, area: Rect(size), isFocused: true, ascii: true)
    #expect(Screen.text(buffer).contains("> [/] Andrés RIVAS"))
    #expect(Screen.text(buffer).contains("(?) Marta"))
  }

  @Test("A Y line is marked by a letter for a man, and refused with a reason for a woman")
  func lines() {
    var pane = pane()
    #expect(pane.perform("tree.maleLine", area: size) == [.say("Only a man has a Y line.")])
    _ = pane.perform("tree.maternalLine", area: size)
    var buffer = CellBuffer(size: size)
    pane.draw(into: &buffer, area: Rect(size), isFocused: false, ascii: true)
    #expect(Screen.text(buffer).contains("m( ) Elena"))
    #expect(!Screen.text(buffer).contains("m[/] Jorge"))
  }

  @Test("No two commands share a key, and each says in a sentence what it does")
  func commands() {
    let keys = FamilyTreePane.commands.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    #expect(FamilyTreePane.commands.allSatisfy { $0.help.hasSuffix(".") })
    #expect(Set(FamilyTreePane.commands.map(\.id)).count == FamilyTreePane.commands.count)
  }

  @Test("A tree without anybody draws a sentence and refuses commands")
  func empty() {
    var pane = FamilyTreePane(tree: FamilyTree(graph: KinGraph(members: []), cards: [], index: 0))
    #expect(pane.perform("tree.down", area: size) == [.say("The tree holds nobody.")])
    #expect(pane.selectedPerson == nil)
    var buffer = CellBuffer(size: size)
    pane.draw(into: &buffer, area: Rect(size), isFocused: true, ascii: false)
    #expect(Screen.text(buffer).contains("No family is recorded yet."))
    pane.replaceTree(Families.rivas())
    #expect(pane.selectedPerson != nil)
  }
}
