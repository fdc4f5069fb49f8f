import Kinship

/// Carries out a plan: makes persons and ties one after the other, and refuses what cannot be.
struct RelativeTies {
  /// A person of the tree or one that is being made.
  struct Node: Hashable {
    var id: RecordID
    var position: Int?
  }

  let tree: FamilyTree
  let plan: RelativePlan
  let pedigree: Pedigree
  private(set) var steps: [RecordChange.Step] = []
  private(set) var warnings: [String] = []
  /// Parents made by this plan, by the child.
  private var made: [RecordID: [(sex: Sex, node: Node)]] = [:]
  private var nextIdentity: UInt64 = 100_000

  init(_ tree: FamilyTree, plan: RelativePlan) {
    self.tree = tree
    self.plan = plan
    pedigree = Pedigree(tree.graph)
  }

  /// Makes everything that the plan needs; says what was done, for the log.
  mutating func carryOut() throws(RelativeRefusal) -> String {
    let person = member(plan.position)
    switch plan.kind.way {
    case .parent(let line):
      let child = start(of: line, from: person)
      if plan.parentage == .biologicalParent, try nameUnnamed(parentOf: child) { return "\(plan.kind.words) named" }
      try tie(relative(), asParentOf: child, slot: plan.kind.sex)
    case .partner: try join(person, relative())
    case .child:
      let child = relative()
      try tie(person, asParentOf: child, slot: sex(of: person))
      if let other = plan.otherParent, tree.cards.indices.contains(other) {
        try tie(member(other), asParentOf: child, slot: sex(of: member(other)))
      }
    case .sibling(let line): try addSibling(of: start(of: line, from: person))
    case .half(let shared): try addHalfSibling(of: person, through: shared)
    }
    return "\(plan.kind.words) added"
  }

  private mutating func addSibling(of person: Node) throws(RelativeRefusal) {
    let sibling = relative()
    for sex in [Sex.male, .female] {
      let parent = parent(sex, of: person)
      try tie(parent, asParentOf: sibling, slot: sex)
    }
  }

  private mutating func addHalfSibling(of person: Node, through shared: Sex) throws(RelativeRefusal) {
    let sibling = relative()
    let other: Sex = shared == .male ? .female : .male
    let (sharedParent, ownParent) = (parent(shared, of: person), parent(other, of: person))
    let known = plan.otherParent.flatMap { tree.cards.indices.contains($0) ? member($0) : nil } ?? recorded(other, of: sibling)
    if known == ownParent {
      throw RelativeRefusal(
        sentence: "\(name(of: ownParent)) is a parent of both: that is a full sibling. Choose brother or sister, or another parent.")
    }
    try tie(sharedParent, asParentOf: sibling, slot: shared)
    try tie(known ?? makeUnnamed(other), asParentOf: sibling, slot: other)
  }

  // MARK: Persons

  func member(_ position: Int) -> Node { Node(id: tree.cards[position].person, position: position) }

  /// The relative, made where he or she is new.
  private mutating func relative() -> Node {
    switch plan.relative {
    case .known(let id, _, _, _): return Node(id: id, position: tree.cards.firstIndex { $0.person == id })
    case .new(let new, let names):
      let person = filled(new)
      add(.create(.person(person, names)))
      return Node(id: person.id, position: nil)
    }
  }

  /// A new person with what the tie says of him or her.
  private func filled(_ new: Person) -> Person {
    var person = new
    if person.sex == .unknown { person.sex = plan.kind.sex }
    person.family = person.family ?? plan.family
    return person
  }

  private mutating func start(of line: RelativeKind.Line, from person: Node) -> Node {
    switch line {
    case .person: person
    case .father: parent(.male, of: person)
    case .mother: parent(.female, of: person)
    }
  }

  /// The recorded parent by birth; an unnamed one is made where none is recorded.
  private mutating func parent(_ sex: Sex, of child: Node) -> Node {
    if let known = recorded(sex, of: child) { return known }
    let parent = makeUnnamed(sex)
    write(Relationship(id: identity(), kind: .biologicalParent, first: parent.id, second: child.id))
    made[child.id, default: []].append((sex, parent))
    return parent
  }

  func recorded(_ sex: Sex, of child: Node) -> Node? {
    if let position = child.position {
      let parents = pedigree.birthParents(of: position)
      if let parent = sex == .male ? parents.father : parents.mother { return member(parent) }
    }
    return made[child.id]?.first { $0.sex == sex }?.node
  }

  private mutating func makeUnnamed(_ sex: Sex) -> Node {
    var person = Person(id: identity(), sex: sex)
    person.family = plan.family
    add(.create(.person(person, [])))
    return Node(id: person.id, position: nil)
  }

  /// Gives a recorded parent without a name the name of the new person; false where there is none.
  private mutating func nameUnnamed(parentOf child: Node) throws(RelativeRefusal) -> Bool {
    guard let parent = recorded(plan.kind.sex, of: child), let position = parent.position, tree.cards[position].name.isEmpty else {
      return false
    }
    let isOfSex = tree.graph.members[position].sex != (plan.kind.sex == .male ? .female : .male)
    guard isOfSex else { return false }
    guard case .new(let new, let names) = plan.relative else {
      if case .known(parent.id, _, _, _) = plan.relative { return false }
      throw RelativeRefusal(
        sentence: "An unnamed \(plan.kind.words) is in the tree already. Open her or him and merge the two, "
          + "or mark this one as doubted.")
    }
    try check(parentBorn: new.born, died: new.died, sex: plan.kind.sex, child: child)
    let base = unnamed(at: position)
    let person = filled(new).with(id: parent.id)
    add(.edit(.person(person, names.map { $0.with(person: parent.id) }), from: .person(base, [])))
    return true
  }

  /// An unnamed person as the tree knows him.
  private func unnamed(at position: Int) -> Person {
    let (card, member) = (tree.cards[position], tree.graph.members[position])
    var person = Person(id: card.person, sex: member.sex, life: member.life == .alive ? .alive : member.life == .dead ? .dead : .unknown)
    (person.born, person.died, person.residence, person.emigratedTo) = (card.born, card.died, card.residence, card.emigratedTo)
    person.family = plan.family
    return person
  }

  // MARK: Steps

  mutating func add(_ step: RecordChange.Step) { steps.append(step) }

  mutating func warn(_ sentence: String) {
    if !warnings.contains(sentence) { warnings.append(sentence) }
  }

  mutating func write(_ relationship: Relationship) { add(.create(.relationship(relationship))) }

  mutating func identity() -> RecordID {
    nextIdentity += 1
    return .provisional(nextIdentity)
  }
}
