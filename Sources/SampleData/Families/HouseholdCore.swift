import CaseModel

extension FamilyDraft {
  /// Adds a household of which several members are missing: grandparents, parents, children, as far as the plan names them.
  mutating func addHousehold(_ slots: [Slot], years: [Int]) {
    let year = years.first ?? 1992
    let ages = HouseholdAges(slots: slots, &random)
    let surname = someSurname()
    var parents: (father: Int?, mother: Int?) = (nil, nil)
    var grandparents: (father: Int?, mother: Int?) = (nil, nil)
    var children: [Int] = []
    var nephew: (slot: Slot, year: Int)?
    var childAges = ages.children[...]
    for (slot, seen) in zip(slots, years) {
      switch slot.role {
      case .grandfather: grandparents.father = addMissing(slot, born: year - ages.grandfather, year: seen, generation: -2, surname: surname)
      case .grandmother: grandparents.mother = addMissing(slot, born: year - ages.grandmother, year: seen, generation: -2)
      case .father: parents.father = addMissing(slot, born: year - ages.father, year: seen, generation: -1, surname: surname)
      case .mother: parents.mother = addMissing(slot, born: year - ages.mother, year: seen, generation: -1)
      case .child:
        children.append(addMissing(slot, born: year - (childAges.popFirst() ?? 20), year: seen, generation: 0, surname: surname))
      case .nephew: nephew = (slot, seen)
      }
    }
    let father =
      parents.father
      ?? add(
        sex: .male, born: year - ages.father, generation: -1, fathersName: someFathersName(), surname: surname)
    let mother =
      parents.mother
      ?? add(
        sex: .female, born: year - ages.mother, generation: -1, fathersName: someFathersName(), surname: someSurname())
    let firstBorn = children.map { members[$0].born }.min() ?? year - min(ages.father, ages.mother) + 24
    unite(father, mother, before: firstBorn)
    for child in children { setParents(of: child, father: father, mother: mother) }
    if grandparents.father != nil || grandparents.mother != nil {
      let old =
        grandparents.father
        ?? add(
          sex: .male, born: year - ages.grandfather, generation: -2, fathersName: someFathersName(), surname: surname)
      let oldWife =
        grandparents.mother
        ?? add(
          sex: .female, born: year - ages.grandmother, generation: -2, fathersName: someFathersName(), surname: someSurname())
      unite(old, oldWife, before: members[father].born)
      setParents(of: father, father: old, mother: oldWife)
    }
    if let nephew { addNephew(nephew.slot, year: nephew.year, father: father, mother: mother) }
  }

  /// Records the partnership of two parents as begun shortly before a birth.
  private mutating func unite(_ father: Int, _ mother: Int, before birth: Int) {
    join(father, mother, from: max(max(members[father].born, members[mother].born) + 17, birth - random.between(1, 3)))
    members[father].marries = true
    members[mother].marries = true
  }

  /// Makes somebody the child of a couple, with the father's name that follows from it.
  private mutating func setParents(of child: Int, father: Int, mother: Int) {
    members[child].fathersName = members[father].given
    link(father, to: child)
    link(mother, to: child)
  }

  /// Adds a brother of the missing uncle, the brother's wife, and their son, missing in a later war.
  private mutating func addNephew(_ slot: Slot, year: Int, father: Int, mother: Int) {
    let uncle = members.filter { $0.generation == 0 }.map(\.born).max() ?? year - 50
    let brother = add(
      sex: .male, born: uncle + random.between(2, 3), generation: 0, fathersName: nil, surname: members[father].birthSurname)
    let born = min(max(members[brother].born + random.between(22, 26), year - 30), year - 20)
    setParents(of: brother, father: father, mother: mother)
    let wife = add(
      sex: .female, born: born - random.between(20, 27), generation: 0, fathersName: someFathersName(), surname: someSurname())
    unite(brother, wife, before: born)
    let nephew = addMissing(slot, born: born, year: year, generation: 1, surname: members[father].birthSurname)
    setParents(of: nephew, father: brother, mother: wife)
  }
}
