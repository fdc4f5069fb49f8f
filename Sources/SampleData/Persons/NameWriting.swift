import CaseModel

extension FamilyDraft {
  /// The names of a member: the current one first, then the maiden name, other scripts, and what people called the person.
  func names(of position: Int, _ random: inout SplitMix) -> [PersonEntry.Name] {
    let member = members[position]
    let given = spelling(given: member)
    let father = member.fathersName.map { stock.men[$0] }
    let surname = spelling(surname: member.surname, member.sex)
    let marker = !stock.usesMarker || father == nil ? "" : member.sex == .male ? "oğlu" : "qızı"
    // Of some in-laws nobody remembers the surname.
    let isBare = member.slot == nil && member.mother == nil && random.chance(20)
    var names = [
      PersonEntry.Name(given: given.latin, fathersName: father?.latin ?? "", surname: isBare ? "" : surname.latin, marker: marker)
    ]
    if member.surname != member.birthSurname, !isBare {
      let maiden = spelling(surname: member.birthSurname, member.sex)
      names.append(.init(kind: .maiden, given: given.latin, fathersName: father?.latin ?? "", surname: maiden.latin, marker: marker))
    }
    if isBare { return names }
    let share = member.slot == nil ? 1 : 3
    if !surname.cyrillic.isEmpty, member.born < 1_985, random.chance(55 * share) {
      names.append(
        .init(
          kind: .document, script: .cyrillic, given: given.cyrillic, fathersName: father?.cyrillic ?? "", surname: surname.cyrillic,
          marker: marker.isEmpty ? "" : member.sex == .male ? "оғлу" : "гызы"))
    }
    if random.chance(stock.usesMarker ? 50 * share : 500) {
      names.append(russian(given, father, surname, member.sex, hasMarker: !marker.isEmpty))
    }
    if let script = stock.localScript, random.chance(script == .armenian ? 600 : 12 * share) {
      names.append(
        .init(kind: .transliteration, script: script, given: given.local, fathersName: father?.local ?? "", surname: surname.local))
    }
    if random.chance(12 * share) { names.append(.init(kind: .nickname, given: random.pick(NameStock.calledNames), surname: "")) }
    return names
  }

  private func russian(
    _ given: NameStock.Spelling, _ father: NameStock.Spelling?, _ surname: NameStock.Spelling, _ sex: Sex, hasMarker: Bool
  ) -> PersonEntry.Name {
    let fathersName: String
    if let father {
      fathersName = stock.usesMarker ? father.russian : RussianSpelling.patronymic(father.russian, of: sex == .male ? .man : .woman)
    } else {
      fathersName = ""
    }
    return PersonEntry.Name(
      kind: .transliteration, script: .russian, given: given.russian, fathersName: fathersName, surname: surname.russian,
      marker: hasMarker ? (sex == .male ? "оглы" : "кызы") : "")
  }

  private func spelling(given member: Member) -> NameStock.Spelling {
    member.sex == .male ? stock.men[member.given] : stock.women[member.given]
  }

  private func spelling(surname: Int, _ sex: Sex) -> NameStock.Spelling {
    sex == .male ? stock.surnames[surname] : stock.feminineSurnames[surname]
  }

  /// The surname that the family goes by: that of its first missing member.
  var surname: String {
    members.first.map { stock.surnames[$0.slot?.group.sex == .female ? $0.surname : $0.birthSurname].latin } ?? ""
  }
}
