/// What follows from the withdrawal of a consent: what was shared is called back, and nothing of it is forgotten.
public struct ConsentWithdrawal: Hashable, Sendable {
  /// A task that the withdrawal proposes.
  public struct Proposal: Hashable, Sendable {
    /// The task, with a provisional identity.
    public var task: OfficeTask
    /// The barcode of its sample; empty where it is about none.
    public var barcode: String
    /// True where it follows from the withdrawal; false where the sample may serve another purpose that still stands.
    public var isAdvised: Bool

    /// A proposal from its parts.
    public init(task: OfficeTask, barcode: String = "", isAdvised: Bool = true) {
      self.task = task
      self.barcode = barcode
      self.isAdvised = isAdvised
    }
  }

  /// The consent with what was done in reliance on it.
  public var file: ConsentFile

  /// The withdrawal of a consent.
  public init(_ file: ConsentFile) { self.file = file }

  /// The tasks that follow, sample by sample, then who is to be told. A sample is called back and destroyed where the consent to identify
  /// by it or to keep it is withdrawn; for research and prosecution that is offered only.
  public func proposals(owner: String, due: Day?) -> [Proposal] {
    var proposals: [Proposal] = []
    func propose(_ kind: OfficeTask.Kind, _ sample: Sample?, details: String?, isAdvised: Bool) {
      var task = OfficeTask(id: .provisional(UInt64(proposals.count + 1)), kind: kind, owner: owner, due: due)
      task.sample = sample?.id
      task.person = file.consent.person
      task.consent = file.consent.id
      task.details = details
      proposals.append(Proposal(task: task, barcode: sample?.barcode ?? "", isAdvised: isAdvised))
    }
    let endsUse = file.consent.purpose == .identification || file.consent.purpose == .storage
    for sample in file.samples where concerned(sample) {
      if isAway(sample) { propose(.recallSample, sample, details: sample.laboratory ?? sample.whereabouts, isAdvised: endsUse) }
      if sample.status.isInHand { propose(.destroySample, sample, details: nil, isAdvised: endsUse) }
      if hasProfile(sample) {
        propose(.deleteProfile, sample, details: sample.laboratory, isAdvised: file.consent.purpose != .storage)
      }
    }
    for recipient in recipients { propose(.tellRecipient, nil, details: recipient, isAdvised: true) }
    return proposals
  }

  /// The change that withdraws the consent and opens tasks.
  public func change(on day: Day, by who: String?, why: String?, tasks: [OfficeTask]) -> RecordChange {
    var withdrawn = file.consent
    withdrawn.state = .withdrawn
    withdrawn.withdrawnOn = day
    var words: [String] = []
    if let who, FoldKey.of(who) != FoldKey.of(file.personName) { words.append("Withdrawn by \(who)") }
    if let why { words.append(words.isEmpty ? "Withdrawn: \(why)" : why) }
    let added = words.joined(separator: ": ")
    if !added.isEmpty { withdrawn.note = [file.consent.note, added].compactMap(\.self).joined(separator: "\n") }
    return RecordChange(
      [.edit(.consent(withdrawn), from: .consent(file.consent))] + tasks.map { .create(.task($0)) }, why: "consent withdrawn")
  }

  /// True for a sample that rests on this person's consent.
  private func concerned(_ sample: Sample) -> Bool { sample.consenting == file.consent.person }

  /// True where the sample is out of the office: on its way, or at a laboratory.
  private func isAway(_ sample: Sample) -> Bool {
    switch sample.status.stage {
    case .inTransit, .laboratory: true
    case .profile, .setAside:
      sample.status != .lost && sample.laboratory.map { FoldKey.of($0) == FoldKey.of(sample.whereabouts ?? $0) } == true
    case .planned, .taken, .ended: false
    }
  }

  /// True where a profile was read, or may have been before the sample came back or was destroyed.
  private func hasProfile(_ sample: Sample) -> Bool {
    sample.status.hasProfile || sample.status.stage == .ended && file.shared.contains { $0.sample.id == sample.id }
  }

  /// Who is to be told: the consent's own recipient, and every laboratory that got a sample; each once.
  private var recipients: [String] {
    var seen: Set<String> = []
    let laboratories = file.shared.compactMap(\.sample.laboratory)
    return ([file.consent.recipient].compactMap(\.self) + laboratories).filter { !$0.isEmpty && seen.insert(FoldKey.of($0)).inserted }
  }
}

extension Sample.Status {
  /// True while there is something that can be destroyed.
  var isInHand: Bool { self != .planned && self != .lost && stage != .ended }
}
