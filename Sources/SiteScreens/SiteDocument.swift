import CaseModel
import DeskKit
import TerminalKit

/// The page of a site.
public enum SiteDocument {
  /// Makes the page.
  public static func make(_ site: Site) -> Document {
    var page = Document(title: "\(site.code)  \(site.name)")
    page.heading("Site")
    page.fact("Name", site.name, .strong)
    page.fact("Kind", site.kind.rawValue)
    page.fact("District", site.district)
    page.fact("Status", site.status.rawValue, .strong)
    page.factIfKnown("Reported", site.reported?.typed)
    page.heading("Where it is")
    if let latitude = site.latitude, let longitude = site.longitude {
      page.fact("Coordinates", "\(degrees(latitude, "N", "S"))  \(degrees(longitude, "E", "W"))  (WGS 84)")
      page.factIfKnown("Right within", site.precisionMetres.map { "\(NumberWords.grouped($0)) m" })
    } else {
      page.fact("Coordinates", "not known")
    }
    if let note = site.note, !note.isEmpty {
      page.heading("Note")
      page.paragraph(note)
    }
    return page
  }

  /// Degrees with five decimals, about a metre, and the hemisphere.
  private static func degrees(_ value: Double, _ positive: String, _ negative: String) -> String {
    let scaled = Int((abs(value) * 100_000).rounded())
    let decimals = String(scaled % 100_000)
    return "\(scaled / 100_000).\(String(repeating: "0", count: 5 - decimals.count))\(decimals) \(value < 0 ? negative : positive)"
  }
}
