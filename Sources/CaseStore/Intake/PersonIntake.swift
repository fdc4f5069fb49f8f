import CaseModel

/// Taking in persons, with their names and cases, and families.
extension IntakeSession {
  func take(_ entry: FamilyEntry) throws -> Outcome {
    guard !entry.family.number.isEmpty else { return .refused("The family has no number. Give it one, such as F-00042.") }
    if let known = try families.find(entry.family.number) {
      return families.isOlder(known)
        ? .skipped : .refused("The family number \(entry.family.number) stands twice in the file.")
    }
    var record = Family(id: writer.newID(), number: entry.family.number, name: entry.family.name)
    record.place = entry.family.place
    record.wishes = entry.family.wishes
    record.safetyNote = entry.family.safetyNote
    if let reference = entry.contactPersonReference, !reference.isEmpty {
      record.contactPerson = try persons.find(reference)?.id
      if record.contactPerson == nil { awaitedContacts[reference, default: []].append((record.id, line)) }
    }
    let number = try writer.create(.family(record))
    families.remember(record.number, .init(id: record.id, number: number))
    return .created(1)
  }

  func take(_ entry: PersonEntry) throws -> Outcome {
    if !entry.reference.isEmpty, let known = try persons.find(entry.reference) {
      return persons.isOlder(known) ? .skipped : .refused("The reference \(entry.reference) stands twice in the file.")
    }
    let given = entry.missingCase?.number ?? ""
    if !given.isEmpty, try caseLookup.find(given) != nil {
      return .refused("The case number \(given) is in use already. Give the case another number, or none.")
    }
    let family = try family(of: entry)
    let person = person(entry, family: family?.id)
    let names = entry.names.map { name in
      PersonName(
        id: writer.newID(), person: person.id, kind: name.kind, script: name.script, given: name.given, fathersName: name.fathersName,
        surname: name.surname, marker: name.marker)
    }
    let number = try writer.create(.person(person, names))
    if !entry.reference.isEmpty {
      persons.remember(entry.reference, .init(id: person.id, number: number))
      for (family, _) in awaitedContacts.removeValue(forKey: entry.reference) ?? [] {
        try writer.setContactPerson(of: family, to: person.id)
      }
    }
    ties.note(person: number, person)
    let made = 1 + (family?.isNew == true ? 1 : 0)
    guard let missingCase = entry.missingCase else { return .created(made) }
    let incident = try incident(named: entry.incident)
    try create(missingCase, of: person.id, incident: incident?.id)
    return .created(made + (incident?.isNew == true ? 2 : 1))
  }

  /// The family file a person belongs to, made when the register has none of that number: a list of persons alone is a register, too.
  private func family(of entry: PersonEntry) throws -> (id: RecordID, isNew: Bool)? {
    guard let reference = entry.familyReference, !reference.isEmpty else { return nil }
    if let known = try families.find(reference) { return (known.id, false) }
    var record = Family(id: writer.newID(), number: reference, name: entry.names.first { !$0.surname.isEmpty }?.surname ?? reference)
    record.place = entry.person.residence
    let number = try writer.create(.family(record))
    families.remember(reference, .init(id: record.id, number: number))
    return (record.id, true)
  }

  private func person(_ entry: PersonEntry, family: RecordID?) -> Person {
    let source = entry.person
    var person = Person(id: writer.newID(), sex: source.sex, life: source.life)
    person.reference = entry.reference.isEmpty ? nil : entry.reference
    person.family = family
    person.born = source.born
    person.birthPlace = source.birthPlace
    person.died = source.died
    person.nationality = source.nationality
    person.residence = source.residence
    person.emigratedTo = source.emigratedTo
    person.occupation = source.occupation
    person.telephone = source.telephone
    person.twinMark = source.twinMark
    person.identicalTwin = source.identicalTwin
    person.note = source.note
    return person
  }

  private func create(_ source: MissingCase, of person: RecordID, incident: RecordID?) throws {
    let number = source.number.isEmpty ? try caseNumbers.next() : source.number
    var record = MissingCase(id: writer.newID(), number: number, person: person)
    record.incident = incident
    record.category = source.category
    record.service = source.service
    record.unit = source.unit
    record.rank = source.rank
    record.serviceNumber = source.serviceNumber
    record.lastSeen = source.lastSeen
    record.lastSeenPlace = source.lastSeenPlace
    record.lastSeenDistrict = source.lastSeenDistrict
    record.lastSeenWith = source.lastSeenWith
    record.clothing = source.clothing
    record.distinguishingMarks = source.distinguishingMarks
    record.circumstance = source.circumstance
    record.account = source.account
    record.fate = source.fate
    record.legalStatus = source.legalStatus
    record.workflow = source.workflow
    record.owner = source.owner
    record.office = source.office
    record.nextReview = source.nextReview
    record.opened = source.opened
    record.externalNumbers = source.externalNumbers
    let local = try writer.create(.missingCase(record))
    if !source.number.isEmpty { try caseNumbers.note(number) }
    caseLookup.remember(number, .init(id: record.id, number: local))
  }
}
