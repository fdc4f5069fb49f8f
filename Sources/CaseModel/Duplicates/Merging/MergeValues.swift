/// The values of a dossier as a merge shows and takes them.
struct MergeValues {
  let dossier: PersonDossier

  var profile: AnteMortemProfile? {
    dossier.records.lazy.compactMap { if case .profile(let profile) = $0 { profile } else { nil } }.first
  }

  var donor: Donor? {
    dossier.records.lazy.compactMap { if case .donor(let donor) = $0 { donor } else { nil } }.first
  }

  /// The value in words; empty where nothing is recorded.
  func text(_ field: MergeField) -> String {
    let person = dossier.person
    return switch field {
    case .name: dossier.names.first?.full ?? ""
    case .sex: person.sex == .unknown ? "" : person.sex.rawValue
    case .born: person.born.map(DateWords.words) ?? ""
    case .birthPlace: person.birthPlace ?? ""
    case .life: person.life == .unknown ? "" : person.life == .alive ? "yes" : "no"
    case .died: person.died.map(DateWords.words) ?? ""
    case .family: person.family == nil ? "" : dossier.familyWords ?? "a family file"
    case .residence: person.residence ?? ""
    case .emigratedTo: person.emigratedTo ?? ""
    case .nationality: person.nationality ?? ""
    case .languages: person.languages ?? ""
    case .maritalStatus: person.maritalStatus == .unknown ? "" : person.maritalStatus.rawValue
    case .occupation: person.occupation ?? ""
    case .telephone: person.telephone ?? ""
    case .identityNumbers: person.identityNumbers ?? ""
    case .reference: person.reference ?? ""
    case .twinMark: person.twinMark.map { $0 + (person.identicalTwin ? ", identical" : "") } ?? ""
    case .note: person.note ?? ""
    case .donor: donor.map { $0.state.rawValue + ($0.reason.map { ": " + $0 } ?? "") } ?? ""
    default: profileText(field)
    }
  }

  private func profileText(_ field: MergeField) -> String {
    guard let profile else { return "" }
    return switch field {
    case .stature: MergeValues.stature(profile)
    case .build: profile.build ?? ""
    case .hair: profile.hair ?? ""
    case .eyes: profile.eyes ?? ""
    case .bloodGroup: profile.bloodGroup ?? ""
    case .handedness: profile.handedness == .unknown ? "" : profile.handedness.rawValue
    case .dentalNote: profile.dentalNote ?? ""
    default: ""
    }
  }

  private static func stature(_ profile: AnteMortemProfile) -> String {
    switch (profile.statureFrom, profile.statureTo) {
    case (let from?, let to?): from == to ? "\(from) cm" : "\(from)–\(to) cm"
    case (let from?, nil): "at least \(from) cm"
    case (nil, let to?): "at most \(to) cm"
    case (nil, nil): ""
    }
  }

  /// Two texts one after the other, or the one that there is.
  static func joined(_ one: String?, _ other: String?) -> String? {
    let texts = [one, other].compactMap(\.self).filter { !$0.isEmpty }
    if texts.count == 2, texts[0] == texts[1] { return texts[0] }
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }
}

extension Person {
  /// Takes the value of a field from another record of the same person.
  mutating func take(_ field: MergeField, from other: Person) {
    switch field {
    case .sex: sex = other.sex
    case .born: born = other.born
    case .birthPlace: birthPlace = other.birthPlace
    case .life: life = other.life
    case .died: died = other.died
    case .family: family = other.family
    case .residence: residence = other.residence
    case .emigratedTo: emigratedTo = other.emigratedTo
    case .nationality: nationality = other.nationality
    case .languages: languages = other.languages
    case .maritalStatus: maritalStatus = other.maritalStatus
    case .occupation: occupation = other.occupation
    case .telephone: telephone = other.telephone
    case .identityNumbers: identityNumbers = other.identityNumbers
    case .reference: reference = other.reference
    case .twinMark: (twinMark, identicalTwin) = (other.twinMark, other.identicalTwin)
    case .note: note = other.note
    default: break
    }
  }

  /// Puts the value of another record of the same person behind its own.
  mutating func join(_ field: MergeField, from other: Person) {
    switch field {
    case .languages: languages = MergeValues.joined(languages, other.languages)
    case .telephone: telephone = MergeValues.joined(telephone, other.telephone)
    case .identityNumbers: identityNumbers = MergeValues.joined(identityNumbers, other.identityNumbers)
    case .note: note = MergeValues.joined(note, other.note)
    default: break
    }
  }
}

extension AnteMortemProfile {
  /// Takes the value of a field from another profile of the same person.
  mutating func take(_ field: MergeField, from other: AnteMortemProfile) {
    switch field {
    case .stature: (statureFrom, statureTo) = (other.statureFrom, other.statureTo)
    case .build: build = other.build
    case .hair: hair = other.hair
    case .eyes: eyes = other.eyes
    case .bloodGroup: bloodGroup = other.bloodGroup
    case .handedness: handedness = other.handedness
    case .dentalNote: dentalNote = other.dentalNote
    default: break
    }
  }

  /// Adds the marks, teeth and effects of another profile that are not in this one.
  mutating func addLists(of other: AnteMortemProfile) {
    marks += other.marks.filter { !marks.contains($0) }
    teeth += other.teeth.filter { !teeth.contains($0) }
    effects += other.effects.filter { !effects.contains($0) }
  }
}
