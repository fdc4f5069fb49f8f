import Kinship

/// The next best step: whom to ask first, and what for.
enum NextStep {
  /// `Mother Xanım, 81: would make it good. Ask her first.`
  static func words(_ facts: DonorFacts) -> String {
    guard let first = facts.plan.order.first else { return nobody(facts) }
    if facts.plan.grade == .complete, facts.plan.reached(with: first) != nil {
      return "Wait for the samples that have no result yet. Should one fail, ask \(who(first, facts))."
    }
    return "\(who(first, facts).capitalizedStart): \(purpose(first, facts)) \(action(first, facts))"
  }

  private static func who(_ position: Int, _ facts: DonorFacts) -> String {
    var text = facts.names.kin(position)
    if let age = facts.names.age(position) { text += facts.names.isAgeRough(position) ? ", about \(age)" : ", \(age)" }
    switch facts.card(position).health {
    case .frail, .ill, .gravelyIll: text += ", " + (facts.card(position).health?.rawValue ?? "")
    case .good, nil: break
    }
    if facts.distances.distance(position) == .abroad { text += ", abroad" }
    return text
  }

  private static func purpose(_ position: Int, _ facts: DonorFacts) -> String {
    if let reached = facts.plan.reached(with: position) {
      guard reached > facts.plan.grade else { return "would strengthen it, though it stays \(facts.plan.grade.rawValue)." }
      let beside = facts.childWanted(beside: position).map { "together with \(facts.names.kin($0)) " } ?? ""
      return beside + "would make it \(reached.rawValue)."
    }
    let lines = facts.plan.linesAdded(by: position)
    let words = facts.lineWords(position).filter { lines.contains($0 == "Y line" ? .male : .maternal) }
    return "bears the \(DonorNames.list(words)), of which no sample is held."
  }

  private static func action(_ position: Int, _ facts: DonorFacts) -> String {
    let object = facts.names.object(position)
    let subject = facts.names.subject(position)
    let ask = object.map { "ask \($0)" } ?? "ask"
    switch facts.progress[position] {
    case .asked: return "Contact is pending: \(ask) first."
    case .consented: return "\(subject.capitalizedStart) has agreed: take the sample first."
    case .failed: return "The sample given is of no use: \(ask) for a new one first."
    case .none, .taken, .laboratory, .profile, .refused, .untraceable:
      // A life that is not known to go on is not known to have ended either.
      if facts.member(position).life == .unknown, facts.card(position).donor == nil {
        return "Find out whether \(subject) lives, and \(ask) first."
      }
      return "\(ask.capitalizedStart) first."
    }
  }

  private static func nobody(_ facts: DonorFacts) -> String {
    if facts.plan.grade == .complete {
      return facts.plan.donors.hasDirectReference ? "Nobody need be asked." : "Nobody need be asked: the samples given suffice."
    }
    let found = facts.tree.graph.members.indices.contains { facts.ties[$0] != nil && facts.progress[$0].counts }
    let start = found ? "Nobody else on record can be asked who would add to it." : "Nobody on record can be asked."
    return start + " Ask the family for further relatives, and for things of the missing person's own: a toothbrush, a medical card."
  }
}
