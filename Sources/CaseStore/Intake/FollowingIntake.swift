import CaseModel

/// Taking in what refers to persons: relationships, contacts and donors.
extension IntakeSession {
  func take(_ entry: RelationshipEntry) throws -> Outcome {
    guard let first = try persons.find(entry.firstReference) else { return unknown(entry.firstReference) }
    guard let second = try persons.find(entry.secondReference) else { return unknown(entry.secondReference) }
    let source = entry.relationship
    let rules = RelationshipRules(ties: ties)
    if try rules.isRecorded(source.kind, first: first.number, second: second.number) { return .skipped }
    if let objection = try rules.objection(to: source.kind, certainty: source.certainty, first: first.number, second: second.number) {
      return .refused("\(entry.firstReference), \(source.kind.rawValue), \(entry.secondReference): \(objection)")
    }
    var record = Relationship(id: writer.newID(), kind: source.kind, first: first.id, second: second.id, certainty: source.certainty)
    record.from = source.from
    record.to = source.to
    record.parted = source.parted
    _ = try writer.create(.relationship(record))
    ties.note(second: second.number, RecordedTie(first: first.number, kind: record.kind, certainty: record.certainty))
    return .created(1)
  }

  func take(_ entry: ContactEntry) throws -> Outcome {
    let source = entry.contact
    var record = Contact(
      id: writer.newID(), on: source.on, channel: source.channel, direction: source.direction, by: source.by, summary: source.summary)
    if let reference = entry.familyReference, !reference.isEmpty {
      guard let family = try families.find(reference) else {
        return .refused("The family \(reference) is not known. Put the family before its contacts, or check the reference.")
      }
      record.family = family.id
      if families.isOlder(family), try isRecorded(source, family: family.number) { return .skipped }
    }
    if let reference = entry.personReference, !reference.isEmpty {
      guard let person = try persons.find(reference) else { return unknown(reference) }
      record.person = person.id
    }
    guard record.family != nil || record.person != nil else {
      return .refused("The contact names neither a family nor a person. Give the reference of one of them.")
    }
    record.outcome = source.outcome
    record.nextAction = source.nextAction
    record.nextActionDue = source.nextActionDue
    record.nextActionDone = source.nextActionDone
    record.distressNoticed = source.distressNoticed
    _ = try writer.create(.contact(record))
    return .created(1)
  }

  func take(_ entry: DonorEntry) throws -> Outcome {
    guard let person = try persons.find(entry.personReference) else { return unknown(entry.personReference) }
    guard !donors.contains(person.number) else { return .refused("The donor \(entry.personReference) stands twice in the file.") }
    if persons.isOlder(person), try connection.integer("SELECT no FROM donor WHERE person = ?", .integer(person.number)) != nil {
      return .skipped
    }
    donors.insert(person.number)
    var record = Donor(id: writer.newID(), person: person.id, state: entry.donor.state)
    record.since = entry.donor.since
    record.reason = entry.donor.reason
    record.health = entry.donor.health
    _ = try writer.create(.donor(record))
    return .created(1)
  }

  func unknown(_ reference: String) -> Outcome {
    .refused(
      reference.isEmpty
        ? "A person's reference is missing. Give it." : "The person \(reference) is not known. Put persons first, or check the reference.")
  }

  /// Contacts have no number of their own: one of the same day with the same words is the same contact.
  private func isRecorded(_ contact: Contact, family: Int) throws -> Bool {
    try connection.first(
      "SELECT 1 FROM contact WHERE family = ? AND day = ? AND summary = ?", .integer(family), .integer(contact.on.number),
      .text(contact.summary)
    ) { _ in true } ?? false
  }
}
