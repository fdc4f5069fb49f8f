import CaseModel
import DeskKit
import SampleScreens
import Testing

@Suite struct CoverageRulesFormTests {
  private let today = InventedSample.today

  private var setting: OfficeSetting {
    OfficeSetting(id: RecordID(high: 7, low: 1), name: .coverageRules, value: "2 parents: complete\n1 parent: weak # kept")
  }

  private func open(_ setting: OfficeSetting?) -> FormTypist<CoverageRulesForm> {
    FormTypist(CoverageRulesForm(setting, today: today))
  }

  @Test("without a setting the standard table is shown, and saving it as it is changes nothing")
  func standard() {
    let typist = open(nil)
    #expect(typist.form.form.problems.map(\.sentence) == [])
    #expect(typist.form.form.text("value").contains("2 parents: complete"))
    #expect(typist.form.change(today: today)?.changesNothing == true)
    #expect(typist.form.draftKey == "setting/coverage rules")
  }

  @Test("other rules are set as they are typed, comments included")
  func set() {
    var typist = open(nil)
    typist.form.form.set("value", "1 parent: weak\n# two are needed\n2 parents: good\n")
    typist.form.settle(today: today)
    #expect(typist.shows("Saving grades every case anew."))
    let expected = OfficeSetting(
      id: .provisional(1), name: .coverageRules, value: "1 parent: weak\n# two are needed\n2 parents: good")
    #expect(typist.save() == RecordChange([.create(.setting(expected))], why: "coverage rules set"))
  }

  @Test("a setting is changed, and the button puts the standard table back")
  func button() {
    var typist = open(setting)
    #expect(typist.form.change(today: today)?.changesNothing == true)
    typist.form.form.focus("standard")
    typist.press(.enter)
    guard case .edit(.setting(let changed), .setting(let base))? = typist.save()?.steps.first else {
      Issue.record("no setting is changed")
      return
    }
    #expect(base == setting)
    #expect(changed.value.hasPrefix("2 parents: complete\n"))
    #expect(changed.value.contains("1 child with its other parent: minimum"))
  }

  @Test("rules that cannot be read are not saved: the line is named, and how many more are wrong")
  func problems() {
    var typist = open(setting)
    typist.form.form.set("value", "2 uncles: good\n1 parent: splendid\n1 child: weak")
    #expect(typist.save() == nil)
    let sentence = typist.problem("value") ?? ""
    #expect(sentence.hasPrefix("Line 1: "))
    #expect(sentence.hasSuffix(" And 1 problem more."))
    typist.form.form.set("value", "")
    #expect(typist.save() == nil)
    #expect(typist.problem("value") == "The rules hold no row; write at least one, as `2 parents: complete`.")
  }

  @Test("what a supervisor set meanwhile is told")
  func conflict() {
    var typist = open(setting)
    typist.form.form.set("value", "1 child: weak")
    var theirs = setting
    theirs.value = "1 sibling: weak"
    typist.form.take([
      FieldConflict(current: .setting(theirs), field: "value", base: "", mine: "1 child: weak", theirs: "1 sibling: weak", by: "B. Other")
    ])
    typist.form.settle(today: today)
    #expect(typist.shows("B. Other wrote meanwhile: 1 sibling: weak."))
    var mine = theirs
    mine.value = "1 child: weak"
    #expect(typist.save()?.steps == [.edit(.setting(mine), from: .setting(theirs))])
  }
}
