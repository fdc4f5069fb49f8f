import CaseModel
import DeskKit
import TestimonyScreens
import Testing

@Suite struct TestimonyFormTests {
  private func open() -> FormHand<TestimonyForm> {
    FormHand(
      TestimonyForm(
        TestimonySubject(InventedCase.file()), interviewer: "A. Worker", proposedCode: "W-0007", today: InventedCase.today))
  }

  private func statements(_ change: RecordChange?) -> [WitnessStatement] {
    (change?.steps ?? []).compactMap { if case .create(.statement(let statement)) = $0 { statement } else { nil } }
  }

  @Test("head and one statement are filled in, the statement about the missing person; empty ones do not count")
  func defaults() throws {
    var hand = open()
    #expect(hand.form.form.focusedField == "witness")
    #expect(hand.form.form.text("interviewer") == "A. Worker")
    #expect(hand.form.form.person("statement.0.about") == .person(InventedCase.anar, name: "Anar RASULOV"))
    hand.fill(["narrative": "She told of the winter."])
    let change = try #require(hand.change())
    var expected = Testimony(id: .provisional(1), interviewer: "A. Worker", narrative: "She told of the winter.")
    expected.on = PartialDate(InventedCase.today)
    expected.cases = [InventedCase.caseID]
    #expect(change == RecordChange([.create(.testimony(expected))], why: "testimony taken"))
    #expect(hand.form.savedWords == "Testimony saved with 0 statements.")
  }

  @Test("three statements are taken with the keyboard alone, the button adding one about the same person each time")
  func threeStatements() throws {
    var hand = open()
    hand.form.form.focus("statement.0.what")
    for (number, words) in ["They took him", "I saw him in the school", "He was moved"].enumerated() {
      hand.type(words)
      hand.press(.tab)
      hand.type("26.2.1992")
      hand.press(.tab)
      hand.type("Kosa")
      guard number < 2 else { break }
      hand.form.form.focus("add statement")
      hand.press(.enter)
      #expect(hand.form.form.focusedField == "statement.\(number + 1).what")
    }
    let said = statements(hand.change())
    #expect(said.map(\.what) == ["They took him", "I saw him in the school", "He was moved"])
    #expect(said.map(\.position) == [1, 2, 3])
    #expect(said.map(\.person) == [InventedCase.anar, InventedCase.anar, InventedCase.anar])
    #expect(said.map(\.when?.typed) == ["26.2.1992", "26.2.1992", "26.2.1992"])
    #expect(said.map(\.place) == ["Kosa", "Kosa", "Kosa"])
    #expect(Set(said.map(\.id)).count == 3)
    #expect(said.allSatisfy { $0.testimony == .provisional(1) })
    #expect(hand.form.savedWords == "Testimony saved with 3 statements.")
  }

  @Test("an empty statement between two others is left out and the numbers close up")
  func gap() {
    var hand = open()
    hand.form.press(button: "add statement", today: InventedCase.today)
    hand.form.press(button: "add statement", today: InventedCase.today)
    hand.fill(["statement.0.what": "One", "statement.2.what": "Three", "statement.2.basis": "saw", "statement.2.reliability": "fair"])
    let said = statements(hand.change())
    #expect(said.map(\.what) == ["One", "Three"])
    #expect(said.map(\.position) == [1, 2])
    #expect(said.last?.basis == .saw)
    #expect(said.last?.reliability == .fair)
  }

  @Test("what cannot be is told in sentences, and nothing is saved")
  func problems() {
    var hand = open()
    #expect(hand.problems == ["Write what was told, or at least one statement."])
    hand.fill(["statement.0.place": "Kosa", "statement.0.when": "2031", "on": "tomorrow"])
    #expect(
      hand.problems == [
        "A testimony cannot be taken after today.", "Say what happened, or clear the statement.",
        "What was told cannot have happened after today.",
      ])
    #expect(hand.change() == nil)
  }

  @Test("sealing a witness proposes the next code and saves under it")
  func sealing() throws {
    var hand = open()
    hand.form.form.set("witness", person: .words("the teacher"))
    hand.fill(["narrative": "Told.", "sealed": "yes"])
    #expect(hand.form.form.text("code") == "W-0007")
    guard case .create(.testimony(let testimony))? = hand.change()?.steps.first else {
      Issue.record("no testimony is made")
      return
    }
    #expect(testimony.isSealed)
    #expect(testimony.witnessCode == "W-0007")
    #expect(testimony.witnessName == "the teacher")
  }

  @Test("a draft brings its statements back, however many there were")
  func draft() {
    var hand = open()
    hand.form.press(button: "add statement", today: InventedCase.today)
    hand.form.press(button: "add statement", today: InventedCase.today)
    hand.fill(["narrative": "Half", "statement.0.what": "One", "statement.2.what": "Three"])
    #expect(hand.form.draftKey == "testimony/new/\(InventedCase.caseID)")
    var again = open()
    again.form.form.restore(hand.form.form.values)
    again.form.settle(today: InventedCase.today)
    #expect(again.change() == hand.change())
    #expect(again.form.form.text("statement.2.what") == "Three")
  }

  @Test("refused consent is kept with a warning")
  func consent() throws {
    var hand = open()
    hand.fill(["narrative": "Told.", "consent": "refused"])
    guard case .create(.testimony(let testimony))? = hand.change()?.steps.first else {
      Issue.record("no testimony is made")
      return
    }
    #expect(testimony.consent == .refused)
  }
}
