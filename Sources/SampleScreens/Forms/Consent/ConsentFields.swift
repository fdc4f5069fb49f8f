import CaseModel
import DeskKit

/// The fields of a consent: what for, and how it was said.
enum ConsentFields {
  /// How a consent is shown and read where it is changed. The names are those of the log.
  static let bound = BoundFields<Consent>([
    .word("purpose", \.purpose, otherwise: .identification), .chosenText("recipient", \.recipient), decided, on, .day("until", \.until),
    .text("given by", \.givenBy), .text("asked by", \.askedBy), .word("form", \.form, otherwise: .signed), .text("witness", \.witness),
    .text("paper", \.paper), .day("withdrawn on", \.withdrawnOn), .text("note", \.note),
  ])

  /// The name of the line of a purpose, where several are asked for at once.
  static func line(_ purpose: Consent.Purpose) -> String { "purpose.\(purpose.rawValue)" }

  /// The name of the line that says what becomes of the decision that stands.
  static func standing(_ purpose: Consent.Purpose) -> String { "standing.\(purpose.rawValue)" }

  /// One line for each purpose; below one for which a decision stands, what may become of that.
  static func purposes(_ successions: [Consent.Purpose: [ConsentSuccession]]) -> EntryGroup {
    let fields = Consent.Purpose.allCases.flatMap { purpose -> [EntryField] in
      let line = EntryField(
        line(purpose), purpose.rawValue.prefix(1).uppercased() + purpose.rawValue.dropFirst(),
        .choice([EntryField.Choice("given"), .init("refused"), .init("not asked")], allowsOther: false), help: help(purpose))
      guard let succession = successions[purpose], !succession.isEmpty else { return [line] }
      let old = EntryField(
        standing(purpose), "  the one that stands", .choice(succession.map(choice), allowsOther: false), isNeeded: true,
        help: "Replaced: this decision takes its place, and the history keeps the old one. Both: one that is given counts before others.")
      return [line, old]
    }
    return EntryGroup("May the sample and what is read from it be used for", fields)
  }

  private static func choice(_ succession: ConsentSuccession) -> EntryField.Choice {
    EntryField.Choice(succession.rawValue, succession == .replace ? "replace it" : "keep both")
  }

  /// The purpose and the decision of one consent. Once withdrawn it has a day of withdrawal in place of the decision.
  static func decision(isWithdrawn: Bool) -> EntryGroup {
    let second =
      isWithdrawn
      ? EntryField("withdrawn on", "Withdrawn on", .day, isNeeded: true, help: "The consent stays withdrawn. u takes a withdrawal back.")
      : EntryField("state", "Decision", .choice([EntryField.Choice("given"), .init("refused")], allowsOther: false), isNeeded: true)
    return EntryGroup("", [FormChoices.field("purpose", "For", Consent.Purpose.self, isNeeded: true), second])
  }

  /// For whom, when, and how it was said.
  static func how(recipients: [String], needsWitness: Bool) -> EntryGroup {
    EntryGroup(
      "How it was said",
      [
        EntryField(
          "recipient", "For whom", .choice(recipients.map { EntryField.Choice($0) }, allowsOther: true),
          help: "Empty: the office and every laboratory it sends samples to. Else a laboratory, a court, in words."),
        EntryField("on", "On", .day, isNeeded: true, help: "today, yesterday, -3 and 3.11.2026 work."),
        EntryField("form", "How", .choice(forms, allowsOther: false), isNeeded: true),
        EntryField("witness", "Witness", isNeeded: needsWitness, help: "Who saw it; needed for a thumbprint and a spoken consent."),
        EntryField("given by", "Given by", help: "Where it was not the person: a guardian, the next of kin of somebody who died."),
        EntryField("until", "Until", .day, help: "The last day on which it holds; empty for no end."),
        EntryField("paper", "Paper", help: "Number of the paper, and where it lies."), EntryField("asked by", "Asked by"),
        EntryField("note", "Note", .longText, help: "Why it was refused, and anything else worth reading."),
      ])
  }

  private static let forms = [
    EntryField.Choice("signed", keywords: "imza подпись"), .init("thumbprint", keywords: "barmaq отпечаток"),
    .init(Consent.Form.orally.rawValue, keywords: "spoken şifahi устно"), .init(Consent.Form.recorded.rawValue, keywords: "tape video"),
  ]

  private static func help(_ purpose: Consent.Purpose) -> String {
    switch purpose {
    case .identification: "To identify missing persons by comparing profiles."
    case .prosecution: "As evidence in a trial."
    case .research: "For research, without the name."
    case .storage: "To keep the sample after the profile was read."
    }
  }

  private static let on = FieldBinding<Consent>(
    name: "on", show: { $0.on.description },
    read: { consent, form, today in if let day = form.day("on", today: today) { consent.on = day } })

  /// A withdrawal is no decision to be chosen: a withdrawn consent keeps its state.
  private static let decided = FieldBinding<Consent>(
    name: "state", show: { $0.state == .withdrawn ? "" : $0.state.rawValue },
    read: { consent, form, _ in if let state: Consent.State = form.word("state") { consent.state = state } })
}
