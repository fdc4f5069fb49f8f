import CaseModel
import Kinship
import Testing

@Suite("What holds for every donor sheet")
struct DonorSheetPropertyTests {
  @Test("Marking any relative as sampled never lowers the grade, and nobody stands on the sheet twice")
  func monotone() {
    var state: UInt64 = 99
    func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var raised = 0
    for _ in 0..<50 {
      let keys = (0..<14).map { place in ["f", "m", "x"][below(3)] + "\(place)" }
      var text = ""
      for (place, key) in keys.enumerated() {
        let parents = place < 3 ? [] : (0..<2).filter { _ in below(4) > 0 }.map { _ in keys[below(place)] }
        text += "\(key) Ad\(["", "!", "?", "~"][below(4)])" + (parents.isEmpty ? " " : "=\(parents.joined(separator: "+")) ")
      }
      var family = TreeSketch(text)
      family.tree.index = below(14)
      for _ in 0..<6 {
        let before = family.sheet
        let everybody = (before.toAsk + before.counted + before.outOfReach).map(\.position)
        #expect(Set(everybody).count == everybody.count)
        family.sampled(keys[below(14)], Sample.Status.allCases.filter(\.counts)[below(9)])
        let after = family.sheet
        #expect(after.verdict.grade >= before.verdict.grade)
        if after.verdict.grade > before.verdict.grade { raised += 1 }
      }
    }
    #expect(raised > 15)
  }

  @Test("A tree whose cards do not fit its graph gives an empty sheet")
  func tooFewCards() {
    var tree = TreeSketch("m Xanım i Rəşad?=m").tree
    tree.cards.removeLast()
    #expect(DonorSheet(tree, today: TreeSketch.today).toAsk.isEmpty)
    tree.index = -1
    #expect(DonorSheet(tree, today: TreeSketch.today).toAsk.isEmpty)
  }
}
