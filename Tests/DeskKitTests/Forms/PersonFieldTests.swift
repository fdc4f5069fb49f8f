import CaseModel
import DeskKit
import TerminalKit
import Testing

@Suite("Persons in a form")
struct PersonFieldTests {
  private let sister = PracticeForm.sister
  private let stranger = PracticeForm.stranger

  @Test("F4 lists the family first, with what tells them apart")
  func family() {
    var robot = FormRobot()
    robot.press(.function(4))
    #expect(robot.line("DAĞLI Lalə")?.contains("b. 1961  Ağgöl  F-00012") == true)
    robot.press(.enter)
    #expect(robot.form.person("person") == .person(sister.id, name: "DAĞLI Lalə Orxan qızı"))
    #expect(robot.outcomes.last == .changed(field: "person"))
    #expect(robot.shows("[DAĞLI Lalə Orxan qızı"))
  }

  @Test("typing asks for persons of the name; an answer to an older text is dropped")
  func lookUp() {
    var robot = FormRobot()
    robot.type("mə")
    #expect(robot.outcomes == [.lookUp(field: "person", text: "m"), .lookUp(field: "person", text: "mə")])
    robot.form.receive([stranger], field: "person", text: "m")
    #expect(!robot.shows("MƏMMƏDOV Tural"))
    robot.form.receive([stranger], field: "person", text: "mə")
    #expect(robot.line("MƏMMƏDOV Tural")?.contains("BRD-2026-00077") == true)
    robot.press(.enter)
    #expect(robot.form.person("person") == .person(stranger.id, name: "MƏMMƏDOV Tural"))
  }

  @Test("typing over a chosen person takes the choice back; undo gives it again")
  func typingOver() {
    var robot = FormRobot()
    robot.press(.function(4), .enter)
    robot.type("x")
    #expect(robot.form.person("person") == .words("x"))
    robot.press(.control("z"))
    #expect(robot.form.person("person") == .person(sister.id, name: sister.name))
    robot.press(.backspace)
    #expect(robot.form.person("person") == nil)
  }

  @Test("a name that is nobody's is kept as words where they are allowed, and Tab never takes a person by accident")
  func words() {
    var robot = FormRobot()
    robot.type("da")
    robot.press(.tab)
    #expect(robot.form.person("person") == .words("da"))
    #expect(robot.form.problems.contains { $0.field == "person" } == false)
  }

  @Test("where only persons count, words are a problem, and one who is found alone is taken by Tab")
  func onlyPersons() {
    let field = EntryField("about", "About", .person(suggestions: [sister], allowsWords: false))
    var robot = FormRobot(EntryForm(title: "", groups: [EntryGroup("", [field, EntryField("next", "Next")])]))
    robot.type("nobody")
    robot.press(.tab)
    #expect(robot.form.person("about") == nil)
    #expect(robot.shows("“nobody” is only words."))
    robot.press(.up, .control("u"))
    robot.type("dagli lale")
    robot.press(.tab)
    #expect(robot.form.person("about") == .person(sister.id, name: sister.name))
  }

  @Test("a person is kept by a draft, and so are words that look like one")
  func draft() {
    var robot = FormRobot()
    robot.form.set("person", person: .person(sister.id, name: "a: b"))
    var other = PracticeForm.make()
    other.restore(robot.form.values)
    #expect(other.person("person") == .person(sister.id, name: "a: b"))
    for words in ["person:", "words:x", "person:\(sister.id):x", "the aunt"] {
      robot.form.set("person", person: .words(words))
      other.restore(robot.form.values)
      #expect(other.person("person") == .words(words))
    }
  }
}
