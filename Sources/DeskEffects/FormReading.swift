import CaseModel
import CaseStore
import Desk

/// Reads what a form needs to be opened.
struct FormReading {
  let register: Register
  let worker: Worker

  /// The material of a form; what is no longer in the register is not in it.
  func material(for request: FormRequest) async throws -> FormMaterial {
    var material = FormMaterial()
    material.minutes = worker.minutesNow()
    switch request {
    case .newCase: material.incidents = try await register.incidents()
    case .editCase(let id), .fate(let id):
      material.caseFile = try await register.caseFile(id)
      material.incidents = try await register.incidents()
    case .editPerson(let id): material.person = try await register.personFile(id)
    case .editProfile(let id):
      material.person = try await register.personFile(id)
      if let row = material.person?.caseRow { material.caseFile = try await register.caseFile(row.id) }
      material.profile = material.caseFile?.profile
    case .editFamily(let id): material.family = try await register.familyFile(id)
    case .newRelationship(let id), .newRelative(let id):
      material.person = try await register.personFile(id)
      material.tree = try await register.familyTree(around: id)
    case .editRelationship(let id): try await readRelationship(id, into: &material)
    case .newContact(let subject): try await read(subject, into: &material)
    case .followUp(let id), .editContact(let id):
      guard case .contact(let contact)? = try await register.record(.contact, id) else { break }
      material.contact = contact
      if let family = contact.family {
        try await read(.family(family), into: &material)
      } else if let person = contact.person {
        try await read(.person(person), into: &material)
      }
    case .newTestimony(let id):
      if let id { material.caseFile = try await register.caseFile(id) }
      material.sites = try await register.sites()
    case .editTestimony(let id):
      material.testimony = try await register.testimonyFile(id)
      material.sites = try await register.sites()
    case .newEvent(let id): material.caseFile = try await register.caseFile(id)
    case .editEvent(let id):
      guard case .tracingEvent(let event)? = try await register.record(.tracingEvent, id) else { break }
      material.event = event
      material.caseFile = try await register.caseFile(event.missingCase)
    }
    return material
  }

  /// Whom a contact may be with: the family of the case or person, or the family itself.
  private func read(_ subject: FormRequest.ContactSubject, into material: inout FormMaterial) async throws {
    switch subject {
    case .missingCase(let id):
      material.caseFile = try await register.caseFile(id)
      if let family = material.caseFile?.family { material.family = try await register.familyFile(family.id) }
    case .person(let id):
      material.person = try await register.personFile(id)
      if let family = material.person?.family { material.family = try await register.familyFile(family.id) }
    case .family(let id): material.family = try await register.familyFile(id)
    }
  }

  private func readRelationship(_ id: RecordID, into material: inout FormMaterial) async throws {
    guard case .relationship(let tie)? = try await register.record(.relationship, id) else { return }
    material.relationship = tie
    for person in [tie.first, tie.second] {
      material.names[person] = try await register.personFile(person)?.names.first?.full
    }
  }
}
