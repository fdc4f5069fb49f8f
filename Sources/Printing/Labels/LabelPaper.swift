/// What labels are printed on.
public enum LabelPaper: Hashable, Sendable {
  /// Sheets of A4 with 3 × 8 labels of 70 × 36 mm; printing begins at a label, counted from 1 along the rows, so that a sheet begun is used up.
  case sheet(start: Int)
  /// A roll of single labels of 62 × 29 mm, one a page.
  case single

  /// How many labels a page holds.
  public var perPage: Int {
    switch self {
    case .sheet: 24
    case .single: 1
    }
  }
}
