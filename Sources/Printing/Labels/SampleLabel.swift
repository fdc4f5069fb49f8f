import CaseModel

/// What stands on the label of a sample: its code, its kit and the office. No name: whoever finds the sample must not learn whose it is.
public struct SampleLabel: Hashable, Sendable {
  /// The code on the kit.
  public var barcode: String
  /// Number of the kit; `nil` where none is recorded.
  public var kit: String?
  /// The office that took the sample.
  public var office: String

  /// A label from its parts.
  public init(barcode: String, kit: String? = nil, office: String) {
    self.barcode = barcode
    self.kit = kit
    self.office = office
  }

  /// The label of a sample; where the sample names no office, it is the one that prints.
  public init(_ sample: Sample, office: String) {
    let own = sample.office.flatMap { $0.isEmpty ? nil : $0 }
    self.init(barcode: sample.barcode, kit: sample.kit, office: own ?? office)
  }
}
