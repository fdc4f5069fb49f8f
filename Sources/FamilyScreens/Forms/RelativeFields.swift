import CaseModel
import DeskKit
import Kinship

/// The fields of the form of a relative, as its values ask for them.
struct RelativeFields {
  let form: RelativeForm

  init(_ form: RelativeForm) { self.form = form }

  var groups: [EntryGroup] {
    var groups = [EntryGroup("", [relation, person])]
    // Who it is comes first: how, how sure and by whom stand below, because what is proposed there is usually right.
    if form.isNew { groups.append(EntryGroup("The new person", newPerson)) }
    var tie: [EntryField] = []
    if form.kind?.mayBeByAdoption == true { tie.append(parentage) }
    if let other = otherParent { tie.append(other) }
    groups.append(EntryGroup("The relationship", tie + [certainty]))
    return groups
  }

  private var relation: EntryField {
    let choices = RelativeKind.allCases.map { EntryField.Choice($0.rawValue, $0.words, keywords: RelativeFields.keywords($0)) }
    return EntryField(
      "relation", "Relation", .choice(choices, allowsOther: false), isNeeded: true,
      help: "What the relative is to this person. Those in between who are not known are recorded without a name.")
  }

  private var person: EntryField {
    let offered = suggestions
    let help = offered.first.map {
      "Perhaps \($0.name), \($0.why)? F4 takes a person of this tree, typing finds anyone; empty is a new person."
    }
    return EntryField(
      "person", "In register?", .person(suggestions: offered, allowsWords: false),
      help: help ?? "Typing finds anyone in the register. Leave it empty for a new person.")
  }

  /// Members who may stand in the role, with what they are to the one the tree is drawn for.
  var suggestions: [PersonHit] {
    guard let kind = form.kind else { return [] }
    let words = RelationshipWords(form.tree)
    return RelativeCandidates.positions(for: kind, of: form.position, in: form.tree).map { position in
      let card = form.tree.cards[position]
      return PersonHit(
        id: card.person, name: card.name, sex: form.tree.graph.members[position].sex, birthYear: card.born?.year,
        place: card.residence ?? "", caseNumber: card.caseNumber, why: words.short(position))
    }
  }

  private var parentage: EntryField {
    let choices = [
      EntryField.Choice(Relationship.Kind.biologicalParent.rawValue, "by birth"),
      EntryField.Choice(Relationship.Kind.adoptiveParent.rawValue, "by adoption"),
      EntryField.Choice(Relationship.Kind.fosterParent.rawValue, "by fostering"),
      EntryField.Choice(Relationship.Kind.stepParent.rawValue, "by marriage (step)"),
    ]
    return EntryField("parentage", "How", .choice(choices, allowsOther: false))
  }

  private var certainty: EntryField {
    let choices = [
      EntryField.Choice(Relationship.Certainty.proven.rawValue, "proven", keywords: "certificate DNA"),
      EntryField.Choice(Relationship.Certainty.asserted.rawValue, "asserted", keywords: "told"),
      EntryField.Choice(Relationship.Certainty.doubted.rawValue, "doubted"),
    ]
    return EntryField(
      "certainty", "How sure", .choice(choices, allowsOther: false), help: "Proven by papers, told by the family, or doubted.")
  }

  /// The other parent of a child or half-sibling, among the partners in the tree.
  private var otherParent: EntryField? {
    guard let kind = form.kind, let parent = sharedParent(kind) else { return nil }
    let pedigree = Pedigree(form.tree.graph)
    let own = kind == .son || kind == .daughter ? [] : pedigree.birthParents(of: form.position).all
    let partners = pedigree.partners(of: parent).filter { !own.contains($0) && !form.tree.cards[$0].name.isEmpty }
    guard !partners.isEmpty else { return nil }
    let choices = partners.map { EntryField.Choice("\(form.tree.cards[$0].person)", form.tree.cards[$0].name) }
    return EntryField(
      "other parent", "Other parent", .choice(choices, allowsOther: false), help: "Leave it empty where it is not known.")
  }

  private func sharedParent(_ kind: RelativeKind) -> Int? {
    guard form.tree.graph.members.indices.contains(form.position) else { return nil }
    let parents = Pedigree(form.tree.graph).birthParents(of: form.position)
    switch kind {
    case .son, .daughter: return form.position
    case .halfBrotherByFather, .halfSisterByFather: return parents.father
    case .halfBrotherByMother, .halfSisterByMother: return parents.mother
    default: return nil
    }
  }

  private var newPerson: [EntryField] {
    var fields = [
      EntryField("surname", "Surname", help: "Filled in from the family's name where it follows; type over it where it does not."),
      EntryField("given", "Given name"),
      EntryField("father", "Father's name", help: "The father's given name, without oğlu or qızı."),
    ]
    if form.kind?.sex == .unknown { fields.append(sex) }
    fields.append(EntryField("born", "Born", .date, help: "Any words: 12.4.1993, spring 1993, ~1971, about 25 in 1993."))
    let lives = [
      EntryField.Choice(Person.Life.alive.rawValue, "yes"), EntryField.Choice(Person.Life.dead.rawValue, "no"),
      EntryField.Choice(Person.Life.unknown.rawValue, "not known"),
    ]
    fields.append(EntryField("life", "Alive", .choice(lives, allowsOther: false)))
    if form.form.chosen("life") == Person.Life.dead.rawValue { fields.append(EntryField("died", "Died", .date)) }
    fields.append(EntryField("residence", "Lives in"))
    return fields
  }

  private var sex: EntryField {
    EntryField(
      "sex", "Sex",
      .choice([.init(Sex.male.rawValue), .init(Sex.female.rawValue), .init(Sex.unknown.rawValue, "not known")], allowsOther: false))
  }

  /// Words by which a relation is found in Azerbaijani and Russian.
  private static func keywords(_ kind: RelativeKind) -> String {
    switch kind {
    case .father: "ata отец"
    case .mother: "ana мать"
    case .partner: "husband wife ər arvad həyat yoldaşı муж жена"
    case .son: "child oğul сын"
    case .daughter: "child qız дочь"
    case .brother: "sibling qardaş брат"
    case .sister: "sibling bacı сестра"
    case .halfBrotherByFather, .halfBrotherByMother: "ögey qardaş брат"
    case .halfSisterByFather, .halfSisterByMother: "ögey bacı сестра"
    case .fathersFather, .mothersFather: "grandfather baba дед"
    case .fathersMother, .mothersMother: "grandmother nənə бабушка"
    case .fathersBrother: "əmi дядя"
    case .mothersBrother: "dayı дядя"
    case .fathersSister: "bibi тётя"
    case .mothersSister: "xala тётя"
    }
  }
}
