import CaseModel
import DeskKit

/// The choices of a tracing event's form.
enum EventFields {
  /// Every kind of event, found also by words of Azerbaijani and Russian.
  static let kinds = TracingEvent.Kind.allCases.map { EntryField.Choice($0.rawValue, keywords: keywords[$0] ?? "") }

  /// How sure the office is, in words.
  static let certainties = [
    EntryField.Choice("proven", "proven: papers or several sources agree"), .init("asserted", "asserted: a source says so"),
    .init("doubted", "doubted"), .init("disproved", "disproved: kept, but not so"),
  ]

  private static let keywords: [TracingEvent.Kind: String] = [
    .lastSeen: "son görülüb видели", .capture: "taken arrest əsir плен задержан", .registration: "red cross BQXK МККК",
    .delegateVisit: "red cross BQXK МККК", .internment: "camp prison düşərgə лагерь", .transfer: "moved köçürülüb перевод",
    .hospital: "xəstəxana госпиталь", .release: "freed azad освобождён", .exchange: "dəyişdirilib обмен", .death: "died killed ölüm смерть",
    .burial: "buried dəfn похороны", .exhumation: "dug up eksqumasiya эксгумация", .declaredDead: "court məhkəmə суд",
    .absenceCertificate: "court məhkəmə суд", .messageReceived: "letter məktub письмо", .messageSent: "letter məktub письмо",
  ]

  /// True for what brings somebody from one place to another.
  static func movesTo(_ kind: TracingEvent.Kind) -> Bool {
    switch kind {
    case .transfer, .bodyMoved, .repatriation, .exchange, .effectsForwarded, .willForwarded, .remainsReturned: true
    default: false
    }
  }

  /// What the fields hold of an event.
  static func values(of event: TracingEvent) -> [String: String] {
    [
      "kind": event.kind.rawValue, "date": event.date?.typed ?? "", "place": event.place ?? "", "destination": event.destination ?? "",
      "details": event.details ?? "", "source": event.source?.logged ?? "", "certainty": event.certainty.rawValue,
    ]
  }
}

/// The sources that a fact of a case may name.
enum SourceChoices {
  /// Testimonies, statements about the person and contacts of the case; `source` is offered too where it is none of them.
  static func all(in file: CaseFile, naming source: SourceReference? = nil) -> [EntryField.Choice] {
    var references: [(SourceReference, String)] = file.statements.map { about in
      (.statement(about.statement.id), "statement: \(about.statement.what), \(about.witness), \(about.testimonyNumber)")
    }
    references += file.testimonies.map { (.testimony($0.id), "testimony \($0.number)") }
    references += file.contacts.map { (.contact($0.id), "\($0.channel.rawValue) of \($0.on): \($0.summary.prefix(40))") }
    if let source, source.record != nil, !references.contains(where: { $0.0 == source }) {
      references.append((source, SourceWords.of(source, known: file.sourceWords)))
    }
    return references.map { EntryField.Choice($0.0.logged, $0.1) }
  }
}
