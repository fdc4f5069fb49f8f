import Kinship

/// What whoever reads a donor sheet must beware of.
struct DonorWarnings {
  let facts: DonorFacts

  /// All warnings: those whom samples cannot tell apart, parents in doubt, loops in the records, samples without consent.
  var all: [String] { facts.notToldApart.map(sharing) + doubts + loops + consent }

  private func sharing(_ pair: SharedDonors) -> String {
    let own = facts.names.given(pair.first)
    let other = facts.names.given(pair.second)
    if pair.areIdenticalTwins { return "\(own) and \(other) are identical twins: no sample of DNA tells them apart." }
    let start =
      pair.shareAll
      ? "\(own) and \(other) share all donors: no sample of theirs tells the two apart."
      : "\(own) and \(other) share the donors sampled so far: a body that they fit may be either."
    let ways = [separators(pair.onlyFirst, of: pair.first, own), separators(pair.onlySecond, of: pair.second, other)].compactMap(\.self)
    let direct = "things of their own, as a toothbrush or a medical card"
    guard !ways.isEmpty else { return "\(start) Only \(direct), would." }
    return "\(start) \(DonorNames.list(ways, "or").capitalizedStart) would, and so would \(direct)."
  }

  /// `Rəşad's son Samir with wife Leyla`: who tells the one of two from the other, a partner only beside the children.
  private func separators(_ members: [Int], of missing: Int, _ name: String) -> String? {
    guard !members.isEmpty else { return nil }
    let words = DonorWords(facts.pedigree, of: missing)
    let partners = members.filter { words.isPartner($0) }
    let others = members.filter { !words.isPartner($0) }
    let alone = (others.isEmpty ? partners : others).map { "\(words.relation($0)) \(facts.names.given($0))" }
    var text = "\(name)'s " + DonorNames.list(alone)
    if !others.isEmpty, !partners.isEmpty {
      text += " with " + DonorNames.list(partners.map { "\(words.relation($0)) \(facts.names.given($0))" })
    }
    return text
  }

  /// Parents in doubt, of the missing person and of those whose ties to him hang on it.
  private var doubts: [String] {
    let own = facts.tree.index
    let children = facts.pedigree.children(of: own).filter { $0.parentage == .biological }.map(\.child)
    let siblings = facts.pedigree.siblings(of: own).map(\.member)
    var seen: Set<Int> = []
    return ([own] + children + siblings).filter { seen.insert($0).inserted }.flatMap { facts.pedigree.parentDoubts(of: $0) }.map(doubt)
  }

  private func doubt(_ doubt: ParentDoubt) -> String {
    let word =
      switch facts.member(doubt.counted).sex {
      case .male: "father"
      case .female: "mother"
      case .unknown: "parent"
      }
    let child = facts.names.full(doubt.child)
    let counted = facts.names.full(doubt.counted)
    guard !doubt.others.isEmpty else {
      return "It is doubted that \(counted) is the \(word) of \(child); the grade takes it as true."
    }
    let others = DonorNames.list(doubt.others.map(facts.names.full))
    return
      "More than one \(word) is recorded for \(child): \(counted)\(doubt.isDoubted ? ", doubted too," : "") counts here, \(others) not."
  }

  private var loops: [String] {
    facts.pedigree.loops.map { loop in
      let members = DonorNames.list(loop.members.map(facts.names.full))
      let parent = facts.names.full(loop.dropped.parent)
      let child = facts.names.full(loop.dropped.child)
      let who = loop.members.count == 1 ? "\(members) is recorded as an own parent" : "\(members) are recorded as forebears of themselves"
      return "\(who): that \(parent) is a parent of \(child) was left out here. Correct the relationships."
    }
  }

  private var consent: [String] {
    let states = DonorStateWords(facts)
    let lacking = facts.tree.graph.members.indices.compactMap { position -> String? in
      guard facts.ties[position] != nil, facts.card(position).sample?.counts == true else { return nil }
      return states.consentLack(position).map { "\(facts.names.kin(position)) (\($0))" }
    }
    guard !lacking.isEmpty else { return [] }
    return ["Samples without valid consent, which no laboratory may analyse: \(DonorNames.list(lacking))."]
  }
}
