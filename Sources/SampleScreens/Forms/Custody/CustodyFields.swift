import CaseModel
import DeskKit

/// The fields of a step of a sample's way: which of them are asked for depends on the step.
struct CustodyFields: Hashable {
  /// Where the samples stand afterwards; `nil` while nothing was chosen.
  var status: Sample.Status?
  /// The steps to choose from, those that are allowed first.
  var choices: [Sample.Status]
  /// True for a step of one sample.
  var isOne: Bool
  /// True where some of the samples lack a consent that the step needs, and can be left out.
  var canLeaveOut: Bool
  /// True for a step that puts an earlier one right.
  var isCorrection: Bool
  /// Laboratories to propose.
  var laboratories: [String]
  /// What stands under the heading of the samples.
  var sampleNotes: [String]

  /// The groups from top to bottom.
  var groups: [EntryGroup] {
    let notes = sampleNotes.enumerated().map { EntryField("sample.\($0.offset)", $0.element, .note) }
    return [EntryGroup(isOne ? "Sample" : "Samples", notes), EntryGroup("Step", step), EntryGroup("When and where", time)]
  }

  private var step: [EntryField] {
    var fields = [
      EntryField(
        "step", "Step", .choice(choices.map { EntryField.Choice($0.rawValue) }, allowsOther: false), isNeeded: true,
        help: "What happened to it. The steps that are allowed now stand first.")
    ]
    if canLeaveOut {
      fields.append(EntryField("leave out", "Leave them out", .yesNo, help: "Yes: only the samples with a valid consent take the step."))
    }
    if let to = destination { fields.append(to) }
    if status == .sealed || status == .received {
      fields.append(EntryField("seal number", "Seal number", help: status == .received ? "As read on the seal that came." : ""))
    }
    if status == .received {
      fields.append(
        FormChoices.field("seal", "Seal", CustodyEvent.Seal.self, isNeeded: true, help: "In which state the seal was found."))
    }
    if isOne, hasPieces {
      fields += [
        EntryField("pieces", "Pieces handed over", .number(1...99), help: "How many pieces were handed over."),
        EntryField("of pieces", "of", .number(1...99), help: "How many pieces the sample has."),
      ]
    }
    if status == .inTransit || status == .returned {
      fields.append(EntryField("transport reference", "Transport reference", help: "Waybill or other number of the carrier."))
    }
    fields.append(
      EntryField(
        "reason", "Why", isNeeded: status?.needsReason == true || isCorrection,
        help: "Needed for what is lost, rejected, failed, destroyed or asked for again, and for a correction."))
    if status?.asksForAnother == true {
      fields += [
        EntryField("again", "A new sample", .choice(Self.again, allowsOther: false), isNeeded: true),
        EntryField("again due", "  by", .day),
      ]
    }
    return fields
  }

  /// Handing over is where pieces get lost.
  private var hasPieces: Bool { [.collected, .inTransit, .received, .returned].contains(status) }

  private var time: [EntryField] {
    [
      EntryField("on", "On", .day, isNeeded: true, help: "today, yesterday, -3 and 3.11.2026 work."), EntryField("time", "Time", .time),
      EntryField("from", "From", help: isOne ? "Who had it, or where it was." : "Empty: from where each of them is."),
      EntryField("place", "Place", help: "Where it happened."), EntryField("by", "Signed by", isNeeded: true),
      EntryField("correction", "Correction", .yesNo, help: "Yes: puts an earlier step right. Then every step is allowed; say why."),
    ]
  }

  /// Where it goes; `nil` where a step takes it nowhere.
  private var destination: EntryField? {
    switch status {
    case .collected: EntryField("to", "Taken by")
    case .sealed: EntryField("to", "Lies at", help: "Where it waits for its dispatch.")
    case .inTransit:
      EntryField(
        "laboratory", "To laboratory", .choice(laboratories.map { EntryField.Choice($0) }, allowsOther: true), isNeeded: true,
        help: "The laboratory it is sent to.")
    case .received: EntryField("to", "Lies at", isNeeded: true, help: "Where it is now.")
    case .stored: EntryField("to", "Stored at", help: "Where it is kept; empty: where it is.")
    case .returned: EntryField("to", "Returned to", isNeeded: true, help: "Who has it now.")
    default: nil
    }
  }

  private static let again = [EntryField.Choice("open", "open a task to collect it"), .init("no", "no task")]
}
