/// What a person agreed to, or refused: one decision for one purpose and one recipient. That there is none means that nobody asked.
///
/// Consent is per person, purpose and recipient, and can be withdrawn at any time [ICRC, Handbook on Data Protection in Humanitarian
/// Action; ICMP's consent form for family reference samples].
public struct Consent: Hashable, Sendable, Identifiable {
  /// What the sample and what is read from it may be used for.
  public enum Purpose: String, CaseIterable, Sendable {
    case identification, prosecution, research, storage
  }

  /// What was decided. That a consent ran out follows from its last day and is not recorded.
  public enum State: String, CaseIterable, Sendable {
    case given, refused, withdrawn
  }

  /// How the decision was expressed.
  public enum Form: String, CaseIterable, Sendable {
    case signed
    case thumbprint
    case orally = "orally before a witness"
    case recorded = "recorded"
  }

  /// What a consent is worth on a day.
  public enum Standing: String, CaseIterable, Sendable {
    case notAsked = "not asked"
    case given, refused, withdrawn, expired
  }

  /// The record's identity.
  public let id: RecordID
  /// Whose sample and data it is about.
  public var person: RecordID
  /// What for.
  public var purpose: Purpose
  /// For whom, in words: a laboratory, a court; `nil` for the office and every laboratory it sends samples to.
  public var recipient: String?
  /// What was decided.
  public var state: State
  /// The day on which it was given or refused.
  public var on: Day
  /// The last day on which it holds; `nil` for no end.
  public var until: Day?
  /// Who decided, where it was not the person: a guardian, the next of kin of somebody who died.
  public var givenBy: String?
  /// Who asked.
  public var askedBy: String?
  /// How it was expressed.
  public var form: Form
  /// Who witnessed it.
  public var witness: String?
  /// Number of the paper, and where it lies.
  public var paper: String?
  /// The day on which it was withdrawn.
  public var withdrawnOn: Day?
  /// Why it was refused or withdrawn, and anything else worth reading.
  public var note: String?

  /// A consent from the parts that every consent has.
  public init(id: RecordID, person: RecordID, purpose: Purpose, state: State = .given, on: Day, form: Form = .signed) {
    self.id = id
    self.person = person
    self.purpose = purpose
    self.state = state
    self.on = on
    self.form = form
  }

  /// What it is worth on a day.
  public func standing(on day: Day) -> Standing {
    switch state {
    case .refused: .refused
    case .withdrawn: .withdrawn
    case .given: until.map { $0 < day } == true ? .expired : .given
    }
  }

  /// True where it lets a recipient use the sample for its purpose on a day. One without a recipient covers every laboratory of the office.
  public func permits(_ purpose: Purpose, at recipient: String?, on day: Day) -> Bool {
    self.purpose == purpose && standing(on: day) == .given && covers(recipient)
  }

  /// True where it speaks of this recipient; one without a recipient speaks of every laboratory of the office.
  public func covers(_ recipient: String?) -> Bool {
    guard let own = self.recipient, !own.isEmpty else { return true }
    return recipient.map { FoldKey.of($0) == FoldKey.of(own) } ?? false
  }
}

/// A consent with whose it is and what was done in reliance on it.
public struct ConsentFile: Hashable, Sendable {
  /// Something that left the office in reliance on a consent.
  public struct Shared: Hashable, Sendable {
    /// The sample.
    public var sample: Sample
    /// Where it went, or what was read from it.
    public var words: String
    /// When.
    public var on: Day?

    /// Something shared, from its parts.
    public init(sample: Sample, words: String, on: Day?) {
      self.sample = sample
      self.words = words
      self.on = on
    }
  }

  /// The consent.
  public var consent: Consent
  /// The person's name in list form.
  public var personName: String
  /// The person's samples, newest first.
  public var samples: [Sample]
  /// What was shared with whom: dispatches to laboratories, and profiles they read; the oldest first.
  public var shared: [Shared]
  /// Tasks that a withdrawal opened.
  public var tasks: [OfficeTask]

  /// A file from its parts.
  public init(consent: Consent, personName: String, samples: [Sample] = [], shared: [Shared] = [], tasks: [OfficeTask] = []) {
    self.consent = consent
    self.personName = personName
    self.samples = samples
    self.shared = shared
    self.tasks = tasks
  }
}
