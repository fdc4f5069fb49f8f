import CaseModel
import CaseScreens
import DeskKit
import TerminalKit
import Testing

private let father = PersonHit(id: RecordID(high: 7, low: 1), name: "SINAQOV Vaqif", sex: .male, birthYear: 1940)
private let son = PersonHit(id: RecordID(high: 7, low: 2), name: "SINAQOV Orxan", sex: .male, birthYear: 1971)
private let stranger = PersonHit(id: RecordID(high: 7, low: 3), name: "NÜMUNƏLİ Kamran", sex: .male, birthYear: 1930)

@Test("a family file is made with its name, and its number left to the register")
func newFamily() {
  var typist = Typist(FamilyForm(today: today))
  typist.press(.function(9))
  #expect(typist.saved == nil)
  #expect(typist.problem("name") == "Name is needed.")
  typist.type("Sınaqov, Dağ kəndi", in: "name")
  typist.type("Only after noon", in: "wishes")
  typist.press(.function(9))
  guard case .family(let family)? = typist.saved?.created.first else {
    Issue.record("nothing was saved")
    return
  }
  #expect(family.number == "")
  #expect(family.name == "Sınaqov, Dağ kəndi")
  #expect(family.wishes == "Only after noon")
  let real = RecordID(high: 9, low: 9)
  #expect(typist.form.destination(SavedChange(identities: [family.id: real], numbers: [:], savedAt: 0)) == .family(real))
}

@Test("the contact person is chosen among the members first")
func contactPerson() {
  let family = Family(id: RecordID(high: 5, low: 5), number: "F-00005", name: "Sınaqov")
  var typist = Typist(FamilyForm(editing: family, members: [father, son], today: today))
  typist.choose("orx", in: "contact person")
  typist.press(.function(9))
  guard case .edit(.family(let edited), from: .family(family))? = typist.saved?.steps.first else {
    Issue.record("nothing was saved")
    return
  }
  #expect(edited.contactPerson == son.id)
  #expect(edited.name == "Sınaqov")
}

@Test("an untouched contact person stays, also where he is not among the members")
func untouchedContact() {
  var family = Family(id: RecordID(high: 5, low: 5), number: "F-00005", name: "Sınaqov")
  family.contactPerson = RecordID(high: 7, low: 77)
  var typist = Typist(FamilyForm(editing: family, members: [father], today: today))
  typist.type("Dağ kəndi", in: "place")
  typist.press(.function(9))
  guard case .edit(.family(let edited), from: _)? = typist.saved?.steps.first else {
    Issue.record("nothing was saved")
    return
  }
  #expect(edited.contactPerson == RecordID(high: 7, low: 77))
}

@Test("a tie is asked as a sentence, and a parent younger than the child is refused unless doubted")
func newRelationship() {
  var typist = Typist(RelationshipForm(first: son, second: father, family: [father, son], today: today))
  typist.choose("biological", in: "kind")
  typist.press(.function(9))
  #expect(typist.saved == nil)
  #expect(typist.problem("second")?.contains("A parent cannot be younger than the child.") == true)
  typist.choose("doubted", in: "certainty")
  typist.press(.function(9))
  guard case .relationship(let tie)? = typist.saved?.created.first else {
    Issue.record("nothing was saved: \(typist.form.form.problems)")
    return
  }
  #expect(tie.first == son.id)
  #expect(tie.second == father.id)
  #expect(tie.kind == .biologicalParent)
  #expect(tie.certainty == .doubted)
}

@Test("nobody is tied to himself, and both persons are needed")
func sameOrNobody() {
  var typist = Typist(RelationshipForm(first: father, second: father, kind: .partner, family: [father, son], today: today))
  #expect(typist.problem("second") == "Both are the same person. Choose whom the tie is to.")
  typist = Typist(RelationshipForm(first: father, kind: .partner, family: [father, son], today: today))
  typist.press(.function(9))
  #expect(typist.saved == nil)
  #expect(typist.problem("second") == "Choose the other partner.")
}

@Test("partners come together and part; parents do not")
func partners() {
  var typist = Typist(RelationshipForm(first: father, second: stranger, family: [father, son], today: today))
  #expect(!typist.form.form.fieldNames.contains("from"))
  typist.choose("partner", in: "kind")
  typist.type("1969", in: "from")
  typist.type("1960", in: "to")
  typist.press(.function(9))
  #expect(typist.saved == nil)
  #expect(typist.problem("from") == "The partnership ended before it began. Check both dates. Or record it as doubted.")
  typist.retype("~1980", in: "to")
  typist.form.form.focus("parted")
  typist.press(.character("y"))
  typist.press(.function(9))
  guard case .relationship(let tie)? = typist.saved?.created.first else {
    Issue.record("nothing was saved: \(typist.form.form.problems)")
    return
  }
  #expect(tie.from?.typed == "1969")
  #expect(tie.to?.typed == "~1980")
  #expect(tie.parted)
}

@Test("a recorded tie is edited in its certainty alone")
func editRelationship() {
  var tie = Relationship(id: RecordID(high: 4, low: 1), kind: .biologicalParent, first: father.id, second: son.id)
  tie.certainty = .asserted
  var typist = Typist(RelationshipForm(editing: tie, first: father, second: son, family: [], today: today))
  typist.choose("proven", in: "certainty")
  typist.press(.function(9))
  guard case .edit(.relationship(let edited), from: .relationship(tie))? = typist.saved?.steps.first else {
    Issue.record("nothing was saved")
    return
  }
  var expected = tie
  expected.certainty = .proven
  #expect(edited == expected)
}
