import CaseModel

/// What is to be printed.
public enum PrintRequest: Hashable, Sendable {
  /// The labels of samples.
  case labels([RecordID])
  /// The list that travels with a dispatch: barcodes, no names.
  case manifest(RecordID)
  /// The plan of a visit.
  case visit(place: String)
}
