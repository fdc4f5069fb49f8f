import CaseModel
import DeskKit

/// The fields of a laboratory's result.
struct ResultFields: Hashable {
  /// Kinds of marker that were read: each brings its own field.
  var markers: Set<LaboratoryResult.Marker>
  /// False where the analysis failed: then nothing was read.
  var hasProfile: Bool
  /// True where a relationship inconsistency is recorded that the reader may not see.
  var isSealed: Bool

  /// How a result is shown and read. The names are those of the log.
  static let bound = BoundFields<LaboratoryResult>([
    .text("laboratory", \.laboratory), .text("reference", \.reference), on, .word("outcome", \.outcome, otherwise: .full), markers,
    .number("autosomal loci", \.autosomalLoci), .number("Y-STR loci", \.yLoci), .text("mtDNA range", \.mitochondrialRange),
    .text("note", \.note),
  ])

  /// The line of what the laboratory found against a recorded relationship.
  static let inconsistency = "relationship inconsistency"

  /// The groups from top to bottom.
  var groups: [EntryGroup] {
    [EntryGroup("", report), EntryGroup("What was read", read), EntryGroup("Against the recorded relationship", against)]
  }

  private var report: [EntryField] {
    [
      EntryField("outcome", "Profile", .choice(Self.outcomes, allowsOther: false), isNeeded: true),
      EntryField("laboratory", "Laboratory", isNeeded: true),
      EntryField("reference", "Report number", help: "The laboratory's number for the report."),
      EntryField("on", "Date of the report", .day, isNeeded: true, help: "today, yesterday, -3 and 3.11.2026 work."),
    ]
  }

  private var read: [EntryField] {
    guard hasProfile else {
      return [EntryField("note", "Note", .longText, help: "Why the analysis failed, as far as the laboratory says.")]
    }
    var fields = [
      EntryField(
        "markers", "Markers", .several(LaboratoryResult.Marker.allCases.map { EntryField.Choice($0.rawValue) }), isNeeded: true,
        help: "Which kinds of marker were read.")
    ]
    if markers.contains(.autosomal) {
      fields.append(EntryField("autosomal loci", "Autosomal loci", .number(0...60), help: "How many were read."))
    }
    if markers.contains(.yChromosome) {
      fields.append(EntryField("Y-STR loci", "Y-STR loci", .number(0...60), help: "How many were read."))
    }
    if markers.contains(.mitochondrial) {
      fields.append(EntryField("mtDNA range", "mtDNA range", help: "Which part, as the report names it: HVS1, HVS2."))
    }
    return fields + [EntryField("note", "Note", .longText)]
  }

  private var against: [EntryField] {
    let text = EntryField(
      Self.inconsistency, "Inconsistency", .longText,
      help: "Only where the laboratory found that a recorded relationship cannot be. Sealed: once saved only a supervisor reads it.")
    guard isSealed else { return [text] }
    return [EntryField("sealed", "▒ sealed: a supervisor reads and changes it. It stays as it is.", .note)]
  }

  private static let outcomes = [
    EntryField.Choice(LaboratoryResult.Outcome.full.rawValue), .init(LaboratoryResult.Outcome.partial.rawValue),
    .init(LaboratoryResult.Outcome.failed.rawValue),
  ]

  private static let on = FieldBinding<LaboratoryResult>(
    name: "on", show: { $0.on.description },
    read: { result, form, today in if let day = form.day("on", today: today) { result.on = day } })

  private static let markers = FieldBinding<LaboratoryResult>(
    name: "markers", show: { $0.markers.map(\.rawValue).joined(separator: "\n") },
    read: { result, form, _ in result.markers = form.chosenSeveral("markers").compactMap(LaboratoryResult.Marker.init(rawValue:)) })
}
