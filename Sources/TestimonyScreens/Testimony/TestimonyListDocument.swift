import CaseModel
import DeskKit
import TerminalKit

/// The page that lists testimonies, the newest first.
public enum TestimonyListDocument {
  /// Makes the page.
  public static func make(_ list: [TestimonyLine], total: Int) -> Document {
    var page = Document(title: "Testimonies (\(NumberWords.grouped(total)))")
    page.heading("Testimonies, newest first")
    if list.isEmpty { page.paragraph("No testimony is recorded. T takes one, for the case under the cursor.", .dim) }
    for line in list {
      page.row(
        [
          Document.Column(line.number, width: 19, .label), Document.Column(line.takenOn?.typed ?? "date ?", width: 13),
          Document.Column(line.witness ?? "witness not named", width: 24),
          Document.Column(NumberWords.count(line.statements, "statement"), width: 15, .dim),
        ], link: .testimony(line.id))
    }
    if total > list.count { page.paragraph("\(NumberWords.grouped(total - list.count)) older ones.", .dim) }
    return page
  }
}
