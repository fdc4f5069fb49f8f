/// Work that a decision opens and that somebody must carry out and answer for: what follows from a withdrawn consent or a lost sample.
public struct OfficeTask: Hashable, Sendable, Identifiable {
  /// What is to be done.
  public enum Kind: String, CaseIterable, Sendable {
    case recallSample = "recall the sample from the laboratory"
    case destroySample = "destroy the sample"
    case deleteProfile = "have the profile deleted"
    case tellRecipient = "tell the recipient"
    case collectAgain = "collect a new sample"
  }

  /// The record's identity.
  public let id: RecordID
  /// What is to be done.
  public var kind: Kind
  /// The sample it is about.
  public var sample: RecordID?
  /// The person it is about.
  public var person: RecordID?
  /// The consent whose withdrawal opened it.
  public var consent: RecordID?
  /// With whom, and anything else worth reading: the laboratory, the court.
  public var details: String?
  /// Who answers for it.
  public var owner: String
  /// By when.
  public var due: Day?
  /// The day on which it was done.
  public var doneOn: Day?
  /// How it was done, with the reference of the confirmation.
  public var outcome: String?

  /// A task from the parts that every task has.
  public init(id: RecordID, kind: Kind, owner: String, due: Day? = nil) {
    self.id = id
    self.kind = kind
    self.owner = owner
    self.due = due
  }
}

/// A task with the words to show: whose sample, which barcode.
public struct OfficeTaskLine: Hashable, Sendable, Identifiable {
  /// The task.
  public var task: OfficeTask
  /// The person's name in list form; empty where the task names none.
  public var personName: String
  /// The barcode; empty where the task names no sample.
  public var barcode: String

  /// The task's identity.
  public var id: RecordID { task.id }

  /// A line from its parts.
  public init(task: OfficeTask, personName: String = "", barcode: String = "") {
    self.task = task
    self.personName = personName
    self.barcode = barcode
  }
}
