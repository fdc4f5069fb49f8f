import CaseModel

extension FamilyDraft {
  /// Marries the missing person, or a sibling, to a child of the father's brother, with everybody who is needed to tell.
  mutating func addCousinMarriage() {
    guard room >= 6, let groom = someone({ $0.generation == 0 && $0.father != nil && $0.partner == nil && $0.marries && !$0.isAside }),
      let father = members[groom].father
    else { return }
    if members[father].father == nil, !addParents(of: father) { return }
    guard let grandfather = members[father].father, let grandmother = members[father].mother,
      let uncle = addChild(father: grandfather, mother: grandmother), addPartner(of: uncle) != nil, let aunt = members[uncle].partner
    else { return }
    let (man, woman) = members[uncle].sex == .male ? (uncle, aunt) : (aunt, uncle)
    guard let cousin = addChild(father: man, mother: woman) else { return }
    marry(groom, cousin)
  }

  /// Marries two cousins if their ages and years allow it; the younger one's sex follows from the other's.
  private mutating func marry(_ one: Int, _ other: Int) {
    guard abs(members[one].born - members[other].born) <= 12 else { return }
    if members[other].sex == members[one].sex {
      let sex: Sex = members[one].sex == .male ? .female : .male
      members[other].sex = sex
      members[other].given = random.below(sex == .male ? stock.men.count : stock.women.count)
    }
    let begin = max(members[one].born, members[other].born) + 19 + random.below(4)
    guard begin <= min(members[one].lastYear, members[other].lastYear) else { return }
    join(one, other, from: begin)
    if room > 0 { addDescendant(of: one) }
  }
}
