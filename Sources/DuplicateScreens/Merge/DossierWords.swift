import CaseModel
import DeskKit

/// What hangs on a person, in words, kind by kind.
struct DossierWords {
  /// One kind of thing, with what it says of one person; empty where nothing is recorded.
  struct Line: Hashable {
    var label: String
    var kept: String
    var other: String
  }

  /// What hangs on two persons, beside each other; kinds of which neither has any are left out.
  static func lines(kept: PersonDossier, other: PersonDossier) -> [Line] {
    let (left, right) = (DossierWords(kept), DossierWords(other))
    let lines = [
      Line(label: "Further names", kept: left.names, other: right.names), Line(label: "Missing case", kept: left.cases, other: right.cases),
      Line(label: "Relatives", kept: left.ties, other: right.ties), Line(label: "Samples", kept: left.samples, other: right.samples),
      Line(label: "Marks, teeth, effects", kept: left.profile, other: right.profile),
      Line(label: "Contacts", kept: left.contacts, other: right.contacts),
      Line(label: "Testimony given", kept: left.testimonies, other: right.testimonies),
      Line(label: "Spoken of", kept: left.statements, other: right.statements),
      Line(label: "Other sources", kept: left.values, other: right.values),
      Line(label: "Speaks for family", kept: left.families, other: right.families),
    ]
    return lines.filter { !$0.kept.isEmpty || !$0.other.isEmpty }
  }

  private let dossier: PersonDossier

  private init(_ dossier: PersonDossier) { self.dossier = dossier }

  private var names: String { dossier.names.dropFirst().map(\.full).joined(separator: "; ") }

  private var cases: String {
    dossier.records.compactMap { if case .missingCase(let record) = $0 { record.number } else { nil } }.joined(separator: ", ")
  }

  private var ties: String {
    dossier.records.compactMap { if case .relationship(let tie) = $0 { words(tie) } else { nil } }.joined(separator: "; ")
  }

  private func words(_ tie: Relationship) -> String {
    let isFirst = tie.first == dossier.person.id
    let name = dossier.relatives[isFirst ? tie.second : tie.first] ?? ""
    let role =
      switch tie.kind {
      case .partner: "partner"
      case .biologicalParent: isFirst ? "child" : "parent"
      case .adoptiveParent: isFirst ? "adopted child" : "adoptive parent"
      case .fosterParent: isFirst ? "foster child" : "foster parent"
      case .stepParent: isFirst ? "stepchild" : "step-parent"
      }
    let certainty = tie.certainty == .asserted ? "" : ", \(tie.certainty.rawValue)"
    return "\(role) \(name.isEmpty ? "unnamed" : name)\(certainty)"
  }

  private var samples: String {
    dossier.records.compactMap { if case .sample(let record) = $0 { "\(record.barcode) \(record.status.rawValue)" } else { nil } }
      .joined(separator: "; ")
  }

  private var profile: String {
    let profiles = dossier.records.compactMap { if case .profile(let record) = $0 { record } else { nil } }
    guard let profile = profiles.first else { return "" }
    let counts = [
      (profile.marks.count, "mark", "marks"), (profile.teeth.count, "tooth", "teeth"), (profile.effects.count, "effect", "effects"),
    ]
    return counts.filter { $0.0 > 0 }.map { NumberWords.count($0.0, $0.1, $0.2) }.joined(separator: ", ")
  }

  private var contacts: String {
    let days = dossier.records.compactMap { if case .contact(let record) = $0 { record.on } else { nil } }
    guard let last = days.max() else { return "" }
    return "\(days.count), last \(DayWords.short(last))"
  }

  /// A sealed testimony moves with its witness and is not shown: the screen would name him.
  private var testimonies: String {
    dossier.records.compactMap { record in
      if case .testimony(let testimony) = record, !testimony.isSealed { testimony.number } else { nil }
    }.joined(separator: ", ")
  }

  private var statements: String {
    let count = dossier.records.count { $0.kind == .statement }
    return count == 0 ? "" : "in " + NumberWords.count(count, "statement")
  }

  private var values: String {
    let fields = dossier.records.compactMap { if case .sourcedValue(let value) = $0 { value.field } else { nil } }
    return fields.joined(separator: ", ")
  }

  private var families: String {
    dossier.records.compactMap { if case .family(let family) = $0 { family.number } else { nil } }.joined(separator: ", ")
  }
}
