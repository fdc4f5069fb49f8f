import CaseModel
import DeskKit
import DuplicateScreens
import Testing

@Suite("The page of persons who are perhaps recorded twice")
struct DuplicateListTests {
  @Test("every pair opens the comparison of its two persons, and says why")
  func pairs() {
    let page = DuplicateListDocument.make(InventedPairs.pairs, limit: 200)
    let links = page.blocks.compactMap { block in
      if case .row(_, let link?) = block { link } else { nil }
    }
    #expect(links == InventedPairs.pairs.map { DeskLink.pair($0.first.id, $0.second.id) })
    let text = DocumentText.lines(page, width: 78, numbered: false).joined(separator: "\n")
    for pair in InventedPairs.pairs { #expect(text.contains(pair.reasons[0])) }
    #expect(!text.contains("deciding on these brings others"))
  }

  @Test("a list that was cut says so, and an empty one says what is done anyway")
  func limits() {
    let cut = DocumentText.lines(
      DuplicateListDocument.make(InventedPairs.pairs, limit: InventedPairs.pairs.count), width: 78, numbered: false)
    #expect(cut.joined(separator: " ").contains("deciding on these brings others"))
    let empty = DocumentText.lines(DuplicateListDocument.make([], limit: 200), width: 78, numbered: false)
    #expect(empty.joined(separator: " ").contains("Nobody in the register looks like somebody else."))
  }
}
