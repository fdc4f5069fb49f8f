import CaseModel

/// The list that travels with samples: barcodes and no names, so that nobody on the way learns whose they are.
struct Manifest {
  /// One line of the list.
  struct Item: Hashable {
    var barcode: String
    /// What was taken, and how many pieces it has.
    var material: String
    /// Number of the sample's seal.
    var seal: String
  }

  var number: String
  var office: String
  var asOf: Day
  /// What is known of the parcel, as name and value.
  var facts: [(name: String, value: String)]
  var items: [Item]

  init(_ file: DispatchFile, office: String, asOf: Day) {
    let dispatch = file.dispatch
    number = dispatch.number.isEmpty ? "without a number yet" : dispatch.number
    self.office = office
    self.asOf = asOf
    items = file.cards.map { card in
      let pieces = card.sample.pieces.map { $0 == 1 ? ", 1 piece" : ", \($0) pieces" } ?? ""
      return Item(barcode: card.sample.barcode, material: card.sample.material.rawValue + pieces, seal: card.sample.sealNumber ?? "")
    }
    func orBlank(_ text: String?) -> String { text.flatMap { $0.isEmpty ? nil : $0 } ?? "________________" }
    facts = [
      ("From", office), ("To", dispatch.laboratory), ("Packed by", "\(dispatch.by), \(dispatch.preparedOn)"),
      ("Sent on", orBlank(dispatch.sentOn?.description)), ("Carrier", orBlank(dispatch.carrier)),
      ("Transport ref.", orBlank(dispatch.transportReference)), ("Seal of parcel", orBlank(dispatch.sealNumber)),
      ("Samples", String(items.count)),
    ]
  }

  var title: String { "Dispatch list \(number)" }

  var footWords: String { "\(PrintJob.confidential) · as of \(asOf) · \(title) · \(office)" }

  /// What each of the two sides confirms with a signature.
  static let sides = ["Handed over by", "Received by"]
}
