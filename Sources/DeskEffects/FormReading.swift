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
    case .told(_, let form):
      material = try await self.material(for: form)
      if material.caseFile == nil, let row = material.person?.caseRow { material.caseFile = try await register.caseFile(row.id) }
    case .newCase(let family):
      material.incidents = try await register.incidents()
      if let family { try await readFamily(family, into: &material) }
    case .newPerson(let family):
      if let family { try await readFamily(family, into: &material) }
    case .newFamily: break
    case .editCase(let id), .fate(let id), .shownValue(let id), .newEvent(let id):
      material.caseFile = try await register.caseFile(id)
      material.incidents = try await register.incidents()
    case .editPerson(let id): material.person = try await register.personFile(id)
    case .editProfile(let id):
      material.person = try await register.personFile(id)
      if let row = material.person?.caseRow { material.profile = try await register.caseFile(row.id)?.profile }
    case .editFamily(let id): try await readFamily(id, into: &material)
    case .newRelationship(let id), .newRelative(let id):
      material.person = try await register.personFile(id)
      material.tree = try await register.familyTree(around: id)
      if let tree = material.tree {
        material.members = Self.members(of: tree)
        if let father = Self.father(in: tree) { material.fathersName = try await register.personFile(father)?.names.first }
      }
    case .editRelationship(let id): try await readRelationship(id, into: &material)
    case .newContact(let concern, _): try await read(concern, into: &material)
    case .followUp(let id), .editContact(let id): try await readContact(id, into: &material)
    case .newTestimony, .editTestimony, .editEvent, .fact: try await readTestimony(request, into: &material)
    case .donor, .newConsent, .editConsent, .withdrawConsent, .newSample, .editSample, .moveSamples, .newDispatch, .editDispatch,
      .newResult,
      .editResult, .editTask, .coverageRules:
      try await readSamples(request, into: &material)
    }
    return material
  }

  /// Whom a contact may be with: the family of the case or person, or the family itself.
  private func read(_ concern: FormRequest.Concern, into material: inout FormMaterial) async throws {
    material.plan = try await register.dayPlan(of: worker.name, today: worker.today, midnight: worker.midnight)
    switch concern {
    case .missingCase(let id): material.caseFile = try await register.caseFile(id)
    case .person(let id):
      material.person = try await register.personFile(id)
      if let row = material.person?.caseRow {
        material.caseFile = try await register.caseFile(row.id)
      } else if let family = material.person?.family {
        material.family = try await register.familyFile(family.id)
      }
    case .family(let id): material.family = try await register.familyFile(id)
    }
  }

  private func readContact(_ id: RecordID, into material: inout FormMaterial) async throws {
    guard let file = try await register.contactFile(id) else { return }
    material.contact = file
    if let row = file.cases.first {
      try await read(.missingCase(row.id), into: &material)
    } else if let family = file.contact.family {
      try await read(.family(family), into: &material)
    } else if let person = file.contact.person {
      try await read(.person(person), into: &material)
    }
  }

  private func readTestimony(_ request: FormRequest, into material: inout FormMaterial) async throws {
    material.sites = try await register.sites()
    material.witnessCode = try await register.nextWitnessCode()
    switch request {
    case .newTestimony(let id?): material.caseFile = try await register.caseFile(id)
    case .editTestimony(let id): material.testimony = try await register.testimonyFile(id)
    case .editEvent(let id):
      material.event = try await register.tracingEventFile(id)?.event
      if let event = material.event { material.caseFile = try await register.caseFile(event.missingCase) }
    case .fact(let id):
      guard case .statement(let statement)? = try await register.record(.statement, id) else { break }
      let file = try await register.testimonyFile(statement.testimony)
      material.statement = file?.statementsAbout.first { $0.statement.id == id }
      // The fact belongs to the case of the person whom the statement is about, or else to the testimony's first case.
      let own = try await statement.person.asyncMap { try await register.personFile($0)?.caseRow?.id } ?? nil
      if let missing = own ?? file?.cases.first?.id { material.caseFile = try await register.caseFile(missing) }
    default: break
    }
  }

  private func readFamily(_ id: RecordID, into material: inout FormMaterial) async throws {
    material.family = try await register.familyFile(id)
    if let tree = material.family?.tree { material.members = Self.members(of: tree) }
  }

  private func readRelationship(_ id: RecordID, into material: inout FormMaterial) async throws {
    guard case .relationship(let tie)? = try await register.record(.relationship, id) else { return }
    material.relationship = tie
    guard let tree = try await register.familyTree(around: tie.second) else { return }
    material.tree = tree
    material.members = Self.members(of: tree)
  }

  /// The recorded father by birth of the person a tree is drawn for.
  private static func father(in tree: FamilyTree) -> RecordID? {
    let links = tree.graph.parentLinks.filter { $0.child == tree.index && $0.parentage == .biological }
    return links.map(\.parent).first { tree.graph.members[$0].sex == .male }.map { tree.cards[$0].person }
  }

  /// The members of a tree as persons to choose from.
  static func members(of tree: FamilyTree) -> [PersonHit] {
    let words = RelationshipWords(tree)
    return tree.cards.indices.map { place in
      let card = tree.cards[place]
      return PersonHit(
        id: card.person, name: card.name.isEmpty ? "name not known" : card.name, sex: tree.graph.members[place].sex,
        birthYear: card.born?.year, place: card.residence ?? "", caseNumber: card.caseNumber,
        why: place == tree.index ? "" : words.short(place))
    }
  }
}

extension Optional where Wrapped: Sendable {
  /// The value that an asynchronous step makes of what is there.
  func asyncMap<Result>(_ step: (Wrapped) async throws -> Result) async rethrows -> Result? {
    guard let value = self else { return nil }
    return try await step(value)
  }
}
