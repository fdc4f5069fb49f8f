import CaseModel
import Kinship
import Testing

@Suite struct RelativeCandidatesTests {
  private func names(_ kind: RelativeKind, of position: Int, _ tree: FamilyTree) -> [String] {
    RelativeCandidates.positions(for: kind, of: position, in: tree).map { tree.cards[$0].name }
  }

  /// Rəşad is missing; Elçin is in the tree as a child of the father alone, Sona without parents.
  private var tree: FamilyTree {
    var family = SmallFamily()
    let missing = family.add("Rəşad", .male)
    let father = family.add("Həsən", .male)
    let mother = family.add("Xanım", .female)
    let brother = family.add("Elçin", .male)
    let sister = family.add("Sona", .female)
    let wife = family.add("Mina", .female)
    _ = family.add("", .female)
    let child = family.add("Aysel", .female, parents: [5])
    family.links += [
      .init(parent: father, child: missing), .init(parent: mother, child: missing), .init(parent: father, child: brother),
    ]
    family.unions = [.init(first: missing, second: wife), .init(first: father, second: mother)]
    _ = (sister, child)
    return family.tree(missing)
  }

  @Test("the mother of a brother is first the wife of his father; that of a sister without parents the mother of the missing")
  func mothers() {
    #expect(names(.mother, of: 3, tree) == ["Xanım"])
    #expect(names(.mother, of: 4, tree) == ["Xanım"])
    #expect(names(.father, of: 4, tree) == ["Həsən"])
    #expect(names(.mother, of: 0, tree) == [])
  }

  @Test("a child is first one of the partner's, a full brother one who has one parent in common")
  func childrenAndBrothers() {
    #expect(names(.daughter, of: 0, tree) == ["Aysel"])
    #expect(names(.son, of: 0, tree) == [])
    #expect(names(.brother, of: 0, tree) == ["Elçin"])
    #expect(names(.sister, of: 0, tree) == [])
  }

  @Test("a partner is first the other parent of the children")
  func partners() {
    var family = SmallFamily()
    let father = family.add("Həsən", .male)
    let mother = family.add("Xanım", .female)
    _ = family.add("Rəşad", .male, parents: [father, mother])
    #expect(names(.partner, of: father, family.tree(2)) == ["Xanım"])
    family.unions = [.init(first: father, second: mother)]
    #expect(names(.partner, of: father, family.tree(2)) == [])
  }

  @Test("a position outside the tree has no candidates")
  func outside() {
    #expect(names(.mother, of: 99, tree) == [])
  }

  @Test("a father is called by the father's name and bears the family's surname in the form of a man")
  func namesOfParents() {
    let daughter = Invented.name("Əliyeva", "Sona", "Həsən", marker: "qızı")
    let father = RelativeNames(.father, of: daughter, sex: .female)
    #expect([father.surname, father.given, father.fathersName, father.marker] == ["Əliyev", "Həsən", "", ""])
    let mother = RelativeNames(.mother, of: daughter, sex: .female)
    #expect([mother.surname, mother.given, mother.fathersName] == ["Əliyeva", "", ""])
  }

  @Test("brothers and sisters share the father's name, a man's children are called by his")
  func namesOfSiblingsAndChildren() {
    let man = Invented.name("Алиев", "Рашад", "Гасан", marker: "oğlu")
    let sister = RelativeNames(.sister, of: man, sex: .male)
    #expect([sister.surname, sister.given, sister.fathersName, sister.marker] == ["Алиева", "", "Гасан", "qızı"])
    let son = RelativeNames(.son, of: man, sex: .male)
    #expect([son.surname, son.given, son.fathersName, son.marker] == ["Алиев", "", "Рашад", "oğlu"])
    let womansSon = RelativeNames(.son, of: Invented.name("Əliyeva", "Sona", "Həsən"), sex: .female)
    #expect([womansSon.surname, womansSon.fathersName] == ["", ""])
    let uncle = RelativeNames(.fathersBrother, of: man, sex: .male, father: Invented.name("Алиев", "Гасан", "Кямал"))
    #expect([uncle.surname, uncle.fathersName] == ["Алиев", "Кямал"])
  }

  @Test("surnames of one form stay as they are", arguments: ["Rəhimli", "Əlizadə", "Vahidoğlu", "Ginzburg", ""])
  func unchanged(surname: String) {
    #expect(SurnameForm.of(surname, .female) == surname)
    #expect(SurnameForm.of(surname, .male) == surname)
  }

  @Test("capital surnames keep their capitals")
  func capitals() {
    #expect(SurnameForm.of("QULİYEV", .female) == "QULİYEVA")
    #expect(SurnameForm.of("QULİYEVA", .male) == "QULİYEV")
  }
}
