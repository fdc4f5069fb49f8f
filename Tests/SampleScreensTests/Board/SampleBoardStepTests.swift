import CaseModel
import DeskKit
import SampleScreens
import TerminalKit
import Testing

@Suite struct SampleBoardStepTests {
  private func id(_ number: Int) -> RecordID { InventedCards.id(number) }

  @Test("Enter opens, f filters, p labels, m asks for the step")
  func plainOutcomes() {
    var pane = SampleBoardPane.holding()
    press(&pane, .right)
    #expect(press(&pane, .enter) == [.open(id(1002))])
    #expect(press(&pane, .character("f")) == [.filter])
    #expect(press(&pane, .character("F")) == [.filter])
    #expect(press(&pane, .character("p")) == [.labels([id(1002)])])
    #expect(press(&pane, .character("m")) == [.move([id(1002)], to: nil)])
  }

  @Test(
    "the usual next step of what is chosen",
    arguments: [
      (1001, Sample.Status.collected), (1002, .sealed), (1007, .received), (1011, .accepted), (1010, .profileFull), (1012, .stored),
      (1013, .resampleRequested),
    ])
  func nextSteps(number: Int, next: Sample.Status) throws {
    var pane = SampleBoardPane.holding(InventedCards.cards.filter { $0.id == id(number) })
    #expect(press(&pane, .character(">")) == [.move([id(number)], to: next)])
  }

  @Test("the next step of what is sealed is its dispatch")
  func nextOfSealed() {
    var pane = SampleBoardPane.holding()
    press(&pane, .right, .down)
    #expect(press(&pane, .character(">")) == [.dispatch([id(1003)])])
  }

  @Test("samples of several states share no next step")
  func mixedSteps() {
    var pane = SampleBoardPane.holding()
    press(&pane, .right, .character(" "), .character(" "), .character(" "))
    #expect(
      press(&pane, .character(">"))
        == [.say("The chosen samples do not share their next step: 1 collected, 2 sealed. m chooses a step.")])
    #expect(press(&pane, .character("x")) == [.move([id(1002), id(1003), id(1004)], to: .lost)])
  }

  @Test("there is no analysis without consent")
  func analysis() {
    var pane = SampleBoardPane.holding()
    press(&pane, .right, .right, .right)
    #expect(pane.selected?.id == id(1009))
    #expect(
      press(&pane, .character(">")) == [.say("BK00010090: consent is withdrawn. There is no analysis without valid consent.")])
    #expect(pane.reasonDisabled("board.next") == "BK00010090: consent is withdrawn. There is no analysis without valid consent.")
    var given = SampleBoardPane.holding([InventedCards.card(4, .accepted, days: 1)])
    #expect(press(&given, .character(">")) == [.move([id(4)], to: .inAnalysis)])
  }

  @Test(
    "x says what went wrong",
    arguments: [
      (Sample.Status.collected, Sample.Status.lost), (.inTransit, .lost), (.received, .rejected), (.accepted, .rejected),
      (.inAnalysis, .failed),
    ])
  func problems(status: Sample.Status, problem: Sample.Status) {
    var pane = SampleBoardPane.holding([InventedCards.card(4, status, days: 1)])
    #expect(press(&pane, .character("x")) == [.move([id(4)], to: problem)])
  }

  @Test("x says why where nothing can have gone wrong, or not the same")
  func noProblem() {
    var pane = SampleBoardPane.holding()
    #expect(press(&pane, .character("x")) == [.say("BK00010017 is planned: there is no such problem. m chooses a step.")])
    press(&pane, .right, .character(" "), .right, .right, .character(" "))
    #expect(
      press(&pane, .character("x"))
        == [.say("What went wrong differs for the chosen samples: 1 collected, 1 accepted. Choose those of one state, or m for any step.")])
  }

  @Test("d packs the chosen samples where one of them can travel")
  func dispatching() {
    var pane = SampleBoardPane.holding()
    press(&pane, .right)
    #expect(
      press(&pane, .character("d"))
        == [.say("BK00010025: Only a sealed sample is dispatched; this one is collected. Log its sealing first.")])
    press(&pane, .character(" "), .character(" "))
    #expect(press(&pane, .character("d")) == [.dispatch([id(1002), id(1003)])])
    var refused = SampleBoardPane.holding([InventedCards.card(9, .sealed, days: 1, consent: .refused)])
    #expect(press(&refused, .character("d")) == [.say("BK00000091: Consent was refused: the sample does not leave the office.")])
  }
}
