import CaseModel
import DeskKit

/// The fields of a dispatch.
enum DispatchFields {
  /// What the fields are made from.
  struct Setting {
    /// Laboratories that were sent samples before.
    var laboratories: [String]
    /// The samples that may be ticked.
    var able: [SampleCard]
    /// The samples that cannot travel, with why.
    var unable: [(card: SampleCard, why: String)]
    /// Where a dispatch that has left went to; `nil` for one that has not left.
    var wasSentTo: String?
    /// True where the form sends it.
    var sends: Bool
    /// What the last scan did.
    var scanned: String
    /// How many samples are ticked.
    var ticked: Int
  }

  /// So many samples that cannot travel are named with why; of the others the codes stand in one line.
  private static let mostNamed = 10

  static func groups(_ setting: Setting) -> [EntryGroup] {
    var groups = [EntryGroup("Parcel", parcel(setting)), EntryGroup("Samples", samples(setting))]
    if setting.wasSentTo == nil { groups.append(EntryGroup("Sending", sending(setting))) }
    return groups
  }

  private static func samples(_ setting: Setting) -> [EntryField] {
    if setting.wasSentTo != nil {
      let codes = setting.able.map(\.sample.barcode).joined(separator: ", ")
      return [note("sent", "\(NumberWords.count(setting.able.count, "sample")) left with it: \(codes.isEmpty ? "none" : codes).")]
    }
    var fields = [
      EntryField("scan", "Scan", .scan, help: "Scan the code of a sample to tick it; typing it and Enter does the same."),
      note("scanned", setting.scanned.isEmpty ? "\(setting.ticked) of \(setting.able.count) ticked." : setting.scanned),
      EntryField(
        "samples", "Samples", .several(setting.able.map { EntryField.Choice("\($0.id)", words($0), keywords: $0.caseNumber) }),
        isNeeded: true, help: "F4 lists them; Space ticks one or takes its tick away."),
    ]
    for (place, one) in setting.unable.prefix(mostNamed).enumerated() {
      fields.append(note("unable.\(place)", "! \(one.card.sample.barcode), \(one.card.donorName), cannot travel. \(one.why)"))
    }
    let more = setting.unable.dropFirst(mostNamed).map(\.card.sample.barcode)
    if !more.isEmpty { fields.append(note("unable", "! \(more.count) more cannot travel: \(more.joined(separator: ", ")).")) }
    return fields
  }

  private static func parcel(_ setting: Setting) -> [EntryField] {
    let rest = [
      EntryField("carrier", "Carrier", help: "Who carries it: a courier, a colleague, the post."),
      EntryField("transport reference", "Transport reference", help: "Number of the waybill."),
      EntryField("seal number", "Seal number", help: "Number of the seal on the parcel."),
      EntryField("note", "Note", help: "The list that goes with it bears barcodes and no names; write none here."),
    ]
    // What was logged of each sample names the laboratory too, so it is not changed here alone.
    if let laboratory = setting.wasSentTo { return [note("laboratory", "It went to \(laboratory).")] + rest }
    return [
      EntryField(
        "laboratory", "Laboratory", .choice(setting.laboratories.map { EntryField.Choice($0) }, allowsOther: true), isNeeded: true,
        help: "The laboratory that it goes to.")
    ] + rest
  }

  private static func sending(_ setting: Setting) -> [EntryField] {
    var fields = [
      EntryField(
        "sent", "It leaves now", .yesNo, help: "Yes logs for each sample that it is in transit; no keeps the list as being packed.")
    ]
    if setting.sends {
      fields += [EntryField("on", "Day", .day, isNeeded: true), EntryField("time", "Time", .time)]
    }
    return fields
  }

  private static func words(_ card: SampleCard) -> String {
    let consent = card.lacksConsent ? ", consent \(card.consent.rawValue)" : ""
    return "\(card.sample.barcode) \(card.donorName)\(consent)"
  }

  private static func note(_ name: String, _ words: String) -> EntryField { EntryField(name, words, .note) }

  /// What the form shows of a dispatch, by field; the names are those of the log.
  static func values(of dispatch: Dispatch) -> [String: String] {
    [
      "laboratory": dispatch.laboratory, "carrier": dispatch.carrier ?? "", "transport reference": dispatch.transportReference ?? "",
      "seal number": dispatch.sealNumber ?? "", "note": dispatch.note ?? "",
      "samples": dispatch.samples.map(\.description).joined(separator: "\n"),
    ]
  }
}
