import CaseModel
import DeskKit
import TerminalKit

/// The places whose families a visit would help, the greatest need first.
public enum VisitPlacesDocument {
  /// Makes the page.
  public static func make(_ places: [VisitPlace]) -> Document {
    var page = Document(title: "Collection visits")
    page.heading("Where a visit would help (\(NumberWords.count(places.count, "place")))")
    if places.isEmpty {
      page.paragraph("No family lacks a sample that a relative could still give.", .dim)
      return page
    }
    page.row([
      Document.Column("Place", width: 36, .columnHead), Document.Column("Families", width: 12, .columnHead),
      Document.Column("Need", width: 8, .columnHead),
    ])
    for place in places {
      page.row(
        [
          Document.Column(place.place.isEmpty ? "place not known" : place.place, width: 36),
          Document.Column(right(place.families, 8), width: 12), Document.Column(right(place.need, 4), width: 8, .strong),
        ], link: .visit(place: place.place))
    }
    page.blocks.append(.space)
    page.paragraph(
      "Need: the grades that the missing members of those families are short of complete, added up; only of missing persons whom a "
        + "relative who can still be asked would help. \(DonorWords.planningAid)", .dim)
    return page
  }

  private static func right(_ number: Int, _ width: Int) -> String {
    let digits = NumberWords.grouped(number)
    return String(repeating: " ", count: max(0, width - digits.count)) + digits
  }
}
