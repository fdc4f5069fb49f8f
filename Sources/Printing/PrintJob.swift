import CaseModel

/// Something to be printed: what it is made from, before any page is laid out.
public enum PrintJob: Hashable, Sendable {
  /// Labels for samples, each with its code as a symbol of a kind.
  case labels([SampleLabel], paper: LabelPaper, symbol: SymbolKind)
  /// The list that travels with a dispatch, printed by an office on a day. It bears barcodes and no names.
  case manifest(DispatchFile, office: String, asOf: Day)
  /// The plan of a visit, printed by an office.
  case visit(CollectionVisit, office: String)

  /// The word that every page with data about people bears.
  public static let confidential = "CONFIDENTIAL"

  /// The pages, laid out.
  public var document: PageDocument {
    switch self {
    case .labels(let labels, let paper, let symbol): LabelSheets.document(labels, paper: paper, symbol: symbol)
    case .manifest(let file, let office, let day): ManifestSheets.document(Manifest(file, office: office, asOf: day))
    case .visit(let visit, let office): VisitSheets.document(VisitPlan(visit, office: office))
    }
  }

  /// The same as pages of plain text, each of lines of at most 80 columns.
  public var textPages: [[String]] {
    switch self {
    case .labels(let labels, _, _): LabelText.pages(labels)
    case .manifest(let file, let office, let day): ManifestText.pages(Manifest(file, office: office, asOf: day))
    case .visit(let visit, let office): VisitText.pages(VisitPlan(visit, office: office))
    }
  }

  /// The plain text as a file holds it: a form feed between pages.
  public var text: String {
    textPages.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\u{0C}")
  }
}
