import Kinship

/// Ties two persons, unless it cannot be.
extension RelativeTies {
  /// Records one as a parent of the other; `slot` is the parent that the child may have once by birth.
  mutating func tie(_ parent: Node, asParentOf child: Node, slot: Sex) throws(RelativeRefusal) {
    if parent.id == child.id { throw RelativeRefusal(sentence: "Nobody can be his or her own parent. Choose another person.") }
    if isRecorded(parent, child) { return }
    if isAncestor(child, of: parent) {
      throw RelativeRefusal(
        sentence: "\(name(of: child)) is an ancestor of \(name(of: parent)): somebody would be his or her own ancestor. "
          + "Check which of the two is the parent.")
    }
    if plan.parentage == .biologicalParent, plan.certainty == .proven || plan.certainty == .asserted,
      let other = rival(of: parent, child: child, slot: slot)
    {
      let word = slot == .male ? "father" : slot == .female ? "mother" : "second parent"
      throw RelativeRefusal(
        sentence: "\(name(of: child)) has a \(word) by birth already: \(name(of: other)). "
          + "Save this one as doubted, or doubt the other first.")
    }
    let (born, died) = dates(of: parent)
    try check(parentBorn: born, died: died, sex: slot, child: child)
    write(Relationship(id: identity(), kind: plan.parentage, first: parent.id, second: child.id, certainty: plan.certainty))
  }

  /// Records two persons as partners.
  mutating func join(_ person: Node, _ other: Node) throws(RelativeRefusal) {
    if person.id == other.id { throw RelativeRefusal(sentence: "Nobody can be his or her own partner. Choose another person.") }
    let isThere = tree.graph.unions.contains { union in
      [union.first, union.second] == [person.position, other.position] || [union.second, union.first] == [person.position, other.position]
    }
    if isThere { return }
    let (one, two) = (dates(of: person), dates(of: other))
    try take(KinRules.partners(born: (one.born, two.born), died: (one.died, two.died)))
    write(Relationship(id: identity(), kind: .partner, first: person.id, second: other.id, certainty: plan.certainty))
  }

  /// Refuses a parent whom the dates exclude, and warns of a doubtful one.
  mutating func check(parentBorn: PartialDate?, died: PartialDate?, sex: Sex, child: Node) throws(RelativeRefusal) {
    guard plan.parentage == .biologicalParent else { return }
    try take(KinRules.parent(born: parentBorn, died: died, sex: sex, ofChildBorn: dates(of: child).born))
  }

  private mutating func take(_ doubts: [FactDoubt]) throws(RelativeRefusal) {
    if let sentence = doubts.impossible { throw RelativeRefusal(sentence: sentence) }
    for doubt in doubts { warn(doubt.sentence) }
  }

  /// The parent by birth who stands where this one is to stand.
  private func rival(of parent: Node, child: Node, slot: Sex) -> Node? {
    if slot != .unknown, let position = child.position {
      let parents = pedigree.birthParents(of: position)
      let isFull = parents.all.count == 2
      guard let other = slot == .male ? parents.father : parents.mother else { return nil }
      let isFirm = pedigree.parents(of: position).contains { $0.parent == other && $0.parentage == .biological && !$0.isDoubted }
      return isFirm && (isFull || tree.graph.members[other].sex == slot) ? member(other) : nil
    }
    return slot == .unknown ? nil : recorded(slot, of: child).flatMap { $0.id == parent.id ? nil : $0 }
  }

  private func isRecorded(_ parent: Node, _ child: Node) -> Bool {
    guard let parent = parent.position, let child = child.position else { return false }
    return tree.graph.parentLinks.contains { link in
      link.parent == parent && link.child == child && link.parentage == plan.parentage.graphParentage
    }
  }

  /// True where the first is above the second in the tree.
  private func isAncestor(_ wanted: Node, of person: Node) -> Bool {
    guard let wanted = wanted.position, let start = person.position else { return false }
    var open = [start]
    var met: Set<Int> = [start]
    while let next = open.popLast() {
      if next == wanted { return true }
      for link in pedigree.parents(of: next) where met.insert(link.parent).inserted { open.append(link.parent) }
    }
    return false
  }

  func sex(of node: Node) -> Sex {
    if let position = node.position { return tree.graph.members[position].sex }
    return plan.relative.sex
  }

  private func dates(of node: Node) -> (born: PartialDate?, died: PartialDate?) {
    if let position = node.position { return (tree.cards[position].born, tree.cards[position].died) }
    switch plan.relative {
    case .known(let id, _, _, let born): return id == node.id ? (born, nil) : (nil, nil)
    case .new(let person, _): return person.id == node.id ? (person.born, person.died) : (nil, nil)
    }
  }

  func name(of node: Node) -> String {
    if let position = node.position { return tree.cards[position].name.isEmpty ? "The unnamed person" : tree.cards[position].name }
    switch plan.relative {
    case .known(node.id, let name, _, _) where !name.isEmpty: return name
    case .new(let person, _) where person.id == node.id: return plan.relative.shownName
    default: return "The person"
    }
  }
}

extension Relationship.Kind {
  /// What a parent of this kind is to the child in the mathematics of families.
  var graphParentage: KinGraph.Parentage {
    switch self {
    case .biologicalParent, .partner: .biological
    case .adoptiveParent: .adoptive
    case .fosterParent: .foster
    case .stepParent: .step
    }
  }
}

extension Person {
  /// The same facts about another record.
  func with(id: RecordID) -> Person {
    var copy = Person(id: id, sex: sex, life: life)
    (copy.reference, copy.family, copy.born, copy.birthPlace, copy.died) = (reference, family, born, birthPlace, died)
    (copy.nationality, copy.residence, copy.emigratedTo, copy.occupation) = (nationality, residence, emigratedTo, occupation)
    (copy.telephone, copy.twinMark, copy.identicalTwin, copy.note) = (telephone, twinMark, identicalTwin, note)
    (copy.languages, copy.maritalStatus, copy.identityNumbers) = (languages, maritalStatus, identityNumbers)
    return copy
  }
}

extension PersonName {
  /// The same name of another person.
  func with(person: RecordID) -> PersonName {
    var copy = self
    copy.person = person
    return copy
  }
}
