import CaseModel
import DeskKit
import Kinship

/// The form that adds a relative to a tree: what he or she is to the member at the cursor, and who it is.
///
/// Persons of the tree who may stand in the role are offered before a new person is made. Persons in between of whom nothing is known are
/// made with the relative.
public struct RelativeForm: RecordForm {
  /// The fields.
  public var form: EntryForm
  /// Which form this is.
  public let draftKey: String

  /// The tree as it was when the form was opened.
  let tree: FamilyTree
  /// The member to whom the relative is related.
  let position: Int
  private let family: RecordID?
  /// The member's current name, from which those of relatives follow.
  private let name: PersonName?
  /// The name of the member's recorded father.
  private let fathersName: PersonName?
  /// What the rules filled in, so that it follows the relation until somebody types over it.
  private var filledIn: [String: String] = [:]
  /// Persons chosen from the advice below the form.
  private var chosen: [RecordID: PersonHit] = [:]
  /// Why the form cannot be saved as it stands, where somebody else changed the same person meanwhile.
  private var conflict: String?

  /// A form about the member at a position of the tree. `name` is that member's current name, `fathersName` that of his or her recorded
  /// father; `family` is the file to which new persons belong.
  public init(
    tree: FamilyTree, position: Int, name: PersonName?, fathersName: PersonName? = nil, family: RecordID?, kind: RelativeKind? = nil,
    today: Day
  ) {
    self.tree = tree
    self.position = position
    self.name = name
    self.fathersName = fathersName
    self.family = family
    let card = tree.cards.indices.contains(position) ? tree.cards[position] : nil
    draftKey = "relative/new/\(card.map { "\($0.person)" } ?? "")"
    let who = card.map { $0.name.isEmpty ? "an unnamed person" : $0.name } ?? "nobody"
    form = EntryForm(title: "New relative of \(who)", groups: [])
    layOut()
    if let kind { form.set("relation", kind.rawValue) }
    form.setDefault("certainty", Relationship.Certainty.asserted.rawValue)
    form.setDefault("parentage", Relationship.Kind.biologicalParent.rawValue)
    settle(today: today)
    // With the relation known, the cursor stands where something is to be said: on those who may be meant, or on the name.
    if kind != nil { form.focus(RelativeFields(self).suggestions.isEmpty ? "given" : "person") }
  }

  /// What the relative is to the member; `nil` until it is chosen.
  var kind: RelativeKind? { form.chosen("relation").flatMap(RelativeKind.init(rawValue:)) }

  /// True where a person is made, and none of the register taken.
  var isNew: Bool { form.person("person") == nil }

  /// The person to compare with those of the register.
  public var sketch: PersonSketch? {
    guard isNew, form.filled("surname") != nil || form.filled("given") != nil else { return nil }
    return PersonSketch(
      surname: form.text("surname"), given: form.text("given"), fathersName: form.text("father"), sex: sex, born: typedBirth,
      places: [form.filled("residence")].compactMap(\.self))
  }

  /// Takes a person of the register instead of making a new one.
  public mutating func take(_ likely: LikelyPerson) {
    chosen[likely.hit.id] = likely.hit
    form.set("person", person: .person(likely.hit.id, name: likely.hit.name))
  }

  /// Sets what follows from the values.
  public mutating func settle(today: Day) {
    self.today = today
    layOut()
    fillIn()
    fillInOtherParent()
    for field in ["relation", "person", "born"] {
      form.setProblem(field, nil)
      form.setWarning(field, nil)
    }
    guard let kind else { return }
    if let conflict { form.setProblem("relation", conflict) }
    checkLife()
    let field = isNew ? "relation" : "person"
    switch plan(kind).outcome(in: tree) {
    case .refused(let sentence): form.setProblem(field, sentence)
    case .change(_, let warnings):
      let unnamed = isNew && names.isEmpty ? ["Without a name: an unnamed \(kind.words) is recorded."] : []
      let words = warnings + unnamed
      if !words.isEmpty { form.setWarning(field, words.joined(separator: " ")) }
    }
  }

  /// The change that saves the form.
  public func change(today: Day) -> RecordChange? {
    guard form.problems.isEmpty, let kind, case .change(let change, _) = plan(kind).outcome(in: tree) else { return nil }
    return change
  }

  /// The person who was to be given a name has been changed; the tree has to be read again.
  public mutating func take(_ conflicts: [FieldConflict]) {
    guard let first = conflicts.first else { return }
    let who = first.by.isEmpty ? "Somebody else" : first.by
    conflict = "\(who) changed this person meanwhile. Leave with Esc, which keeps what you typed, and open the form again."
  }

  /// The words said once it is saved.
  public var savedWords: String {
    let words = kind?.words ?? "relative"
    return "\(words.prefix(1).uppercased() + words.dropFirst()) added."
  }

  // MARK: What was typed

  private var today = Day(number: 0)

  private var typedBirth: PartialDate? { form.date("born", today: today) }

  private var sex: Sex {
    if let sex = kind?.sex, sex != .unknown { return sex }
    return form.chosen("sex").flatMap(Sex.init(rawValue:)) ?? .unknown
  }

  private func plan(_ kind: RelativeKind) -> RelativePlan {
    let certainty = form.chosen("certainty").flatMap(Relationship.Certainty.init(rawValue:)) ?? .asserted
    let parentage = form.chosen("parentage").flatMap(Relationship.Kind.init(rawValue:)) ?? .biologicalParent
    let other = form.chosen("other parent").flatMap { code in tree.cards.firstIndex { "\($0.person)" == code } }
    return RelativePlan(
      kind, of: position, relative, parentage: parentage, certainty: certainty, otherParent: other, family: family)
  }

  /// The person chosen, or the new one as typed.
  private var relative: Relative {
    if case .person(let id, let name)? = form.person("person") {
      if let member = tree.cards.firstIndex(where: { $0.person == id }), let known = Relative(tree, position: member) { return known }
      if let hit = chosen[id] ?? form.found("person") { return Relative(hit) }
      return .known(id, name: name, sex: .unknown, born: nil)
    }
    var person = Person(
      id: .provisional(1), sex: sex, life: form.chosen("life").flatMap(Person.Life.init(rawValue:)) ?? .unknown)
    person.born = typedBirth
    person.died = person.life == .dead ? form.date("died", today: today) : nil
    person.residence = form.filled("residence")
    return .new(person, names)
  }

  private var names: [PersonName] {
    let parts = ["surname", "given", "father"].map { form.text($0) }
    guard parts.contains(where: { !$0.isEmpty }) else { return [] }
    let script = NameScriptDetector.script(of: parts.joined(separator: " "))
    let marker = parts[2].isEmpty || script != .latin ? "" : name.map { RelativeNames.marker(like: $0, sex: sex) } ?? ""
    return [
      PersonName(
        id: .provisional(2), person: .provisional(1), script: script, given: parts[1], fathersName: parts[2], surname: parts[0],
        marker: marker)
    ]
  }

  // MARK: What follows

  private mutating func layOut() { form.replaceGroups(RelativeFields(self).groups) }

  /// Puts the family's names into fields that nobody typed in.
  private mutating func fillIn() {
    guard isNew, let kind, let name else { return }
    let usual = RelativeNames(kind, of: name, sex: memberSex, father: fathersName)
    for (field, value) in [("surname", usual.surname), ("given", usual.given), ("father", usual.fathersName)] {
      guard filledIn[field] != value, form.text(field) == filledIn[field] ?? "" else { continue }
      form.set(field, value)
      filledIn[field] = value
    }
  }

  /// With one partner recorded, a child is usually hers or his: the field says so, once, and can be emptied.
  private mutating func fillInOtherParent() {
    guard kind == .son || kind == .daughter, filledIn["other parent"] == nil else { return }
    let partners = Pedigree(tree.graph).partners(of: position)
    guard partners.count == 1, let partner = partners.first, !tree.cards[partner].name.isEmpty else { return }
    filledIn["other parent"] = "\(tree.cards[partner].person)"
    form.setDefault("other parent", "\(tree.cards[partner].person)")
  }

  private var memberSex: Sex {
    tree.graph.members.indices.contains(position) ? tree.graph.members[position].sex : .unknown
  }

  private mutating func checkLife() {
    guard case .new(let person, _) = relative else { return }
    let doubts = FactRules.life(born: person.born, died: person.died, isAlive: person.life == .alive, today: today)
    form.setProblem("born", doubts.impossible)
    form.setWarning("born", doubts.doubtful)
  }
}
