import CaseModel
import DeskKit
import TerminalKit

/// The page of persons who are perhaps recorded twice: each pair with what agrees and what does not; Enter puts the two side by side.
public enum DuplicateListDocument {
  /// Makes the page of pairs, the likeliest first; `limit` is how many are listed at most.
  public static func make(_ pairs: [LikelyPair], limit: Int) -> Document {
    var page = Document(title: "Possible duplicates")
    guard !pairs.isEmpty else {
      page.paragraph("Nobody in the register looks like somebody else. New ones are looked for while a name is typed in a form.", .label)
      return page
    }
    page.paragraph(
      "The program only suggests. Enter puts two persons side by side: there they are merged, or marked as not the same for good."
        + (pairs.count == limit ? " The likeliest \(limit) are listed; deciding on these brings others." : ""), .label)
    for pair in pairs {
      page.blocks.append(.space)
      let link = DeskLink.pair(pair.first.id, pair.second.id)
      page.row([Document.Column(words(pair.first), width: 78, .strong)], link: link)
      page.row([Document.Column(words(pair.second), width: 78)])
      page.row([Document.Column("  " + pair.reasons.joined(separator: ", "), width: 78, .dim)])
    }
    return page
  }

  private static func words(_ hit: PersonHit) -> String {
    let born = hit.birthYear.map { "born \($0)" } ?? ""
    let number = hit.caseNumber ?? hit.familyNumber ?? ""
    return [hit.name, born, hit.place, number].filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
