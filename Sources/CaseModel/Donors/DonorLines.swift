import Kinship

/// The lines of a donor sheet.
struct DonorLines {
  let facts: DonorFacts

  /// Those to ask, in order.
  var toAsk: [DonorSheet.Line] { facts.plan.order.map { line($0, facts.plan.uses[$0], gain: gain(of: $0)) } }

  /// Those whose samples count or are awaited: direct references first, then by tie, then in the order of the tree.
  var counted: [DonorSheet.Line] {
    let own = facts.tree.index
    let found = facts.tree.graph.members.indices.filter { facts.progress[$0].counts && ($0 == own || facts.ties[$0] != nil) }
    let ordered = found.sorted { (rank($0), $0) < (rank($1), $1) }
    return ordered.map { position in
      let use: DonorUse = facts.progress[position] == .profile ? .inUse : .awaited
      return line(position, use, gain: part(of: position))
    }
  }

  /// Those who would add something and are out of reach.
  var outOfReach: [DonorSheet.Line] {
    guard facts.plan.grade < .complete else { return [] }
    let asked = Set(facts.plan.order)
    let found = facts.tree.graph.members.indices.filter { position in
      facts.plan.reached(with: position) != nil && !asked.contains(position) && !facts.member(position).isMissing
    }
    let ordered = found.sorted { (rank($0), $0) < (rank($1), $1) }
    return ordered.map { line($0, .outOfReach, gain: gain(of: $0)) }
  }

  private func line(_ position: Int, _ use: DonorUse, gain: String) -> DonorSheet.Line {
    let isDead = facts.isDead(position)
    return DonorSheet.Line(
      position: position, person: facts.card(position).person, name: facts.names.full(position), relation: facts.names.relation(position),
      age: position == facts.tree.index ? nil : facts.names.age(position), distance: facts.distances.distance(position),
      health: isDead ? nil : facts.card(position).health, use: use, state: DonorStateWords(facts).state(position), gain: gain)
  }

  private func rank(_ position: Int) -> Int {
    switch facts.ties[position] {
    case nil: 0
    case .identicalTwin: 1
    case .parent: 2
    case .child: 3
    case .otherParent: 4
    case .fullSibling: 5
    case .distant: 6
    }
  }

  /// What somebody without a sample would add.
  private func gain(of position: Int) -> String {
    var parts: [String] = []
    let lines = facts.plan.linesAdded(by: position)
    let reached = facts.plan.reached(with: position)
    if let reached, reached > facts.plan.grade {
      let beside = facts.childWanted(beside: position).map { "with \(facts.names.kin($0)) " } ?? ""
      parts.append(beside + "would make it \(reached.rawValue)")
    }
    parts += facts.lineWords(position).filter { lines.contains($0 == "Y line" ? .male : .maternal) }
    parts += apart(position)
    if parts.isEmpty, reached != nil {
      parts.append(facts.plan.grade == .complete ? "needed only if a sample fails" : "would strengthen it, the grade stays")
    }
    return parts.joined(separator: ", ")
  }

  /// What a sample that was taken does.
  private func part(of position: Int) -> String {
    if position == facts.tree.index || facts.ties[position] == .identicalTwin { return "decides alone" }
    var parts: [String] = []
    let without = facts.grade(without: position)
    if without < facts.plan.grade {
      parts.append("without it \(without.rawValue)")
    } else if facts.ties[position] != .distant {
      parts.append("counts")
    }
    parts += facts.lineWords(position)
    return parts.isEmpty ? "adds little" : parts.joined(separator: ", ")
  }

  private func apart(_ position: Int) -> [String] {
    guard facts.ties[position] != .otherParent else { return [] }
    let others = facts.notToldApart.filter { $0.onlyFirst.contains(position) }.map(\.second)
    guard !others.isEmpty else { return [] }
    let named = ([facts.tree.index] + others).map(facts.names.given)
    return ["tells \(DonorNames.list(named)) apart"]
  }
}
