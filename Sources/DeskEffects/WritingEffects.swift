import CaseModel
import CaseStore
import Desk

/// What the effects that write do with the register, and those that read what writing needs.
struct WritingEffects {
  let register: Register
  let worker: Worker

  /// Carries out one effect; `nil` for one that is none of these. A failure of saving keeps the form open.
  func carryOut(_ effect: DeskEffect) async throws -> DeskEvent? {
    switch effect {
    case .readForm(let request, let draft, let ticket):
      let material = try await FormReading(register: register, worker: worker).material(for: request)
      let drafts = try await register.drafts(of: worker.name).filter { $0.key == request.key || $0.key.hasPrefix(request.key + "#") }
      let times = Dictionary(drafts.map { ($0.keptAt, worker.dayAndTime($0.keptAt)) }, uniquingKeysWith: { first, _ in first })
      return .formRead(request, material, drafts: drafts, times: times, chosen: draft, ticket: ticket)
    case .save(let change, let draftKey, let ticket): return await save(change, draftKey, ticket)
    case .keepDraft(let draft): return await keep(draft)
    case .discardDraft(let key):
      try await register.discardDraft(key, of: worker.name)
      return .failed("The draft was thrown away.")
    case .countDrafts: return .draftsCounted(try await register.drafts(of: worker.name).count)
    case .findPersons(let text, let family, let field, let ticket):
      let people = try await register.findPersons(text, near: family, limit: 20)
      return .personsFound(people, field: field, text: text, ticket: ticket)
    case .findLikely(let sketch, let ticket):
      return .likelyFound(try await register.likelyPersons(sketch, limit: 5), sketch, ticket: ticket)
    case .undo: return .undone(try await register.undo(by: worker.name, as: worker.role), isRedo: false, at: now)
    case .redo: return .undone(try await register.redo(by: worker.name, as: worker.role), isRedo: true, at: now)
    default: return try await choose(effect)
    }
  }

  private var now: String { worker.timeOfDay(RegisterEnvironment.system.milliseconds()) }

  private func save(_ change: RecordChange, _ draftKey: String?, _ ticket: Int) async -> DeskEvent {
    do {
      let outcome = try await register.save(change, by: worker.name, as: worker.role, removingDraft: draftKey)
      guard case .saved(let saved) = outcome else { return .saved(outcome, at: "", ticket: ticket) }
      return .saved(outcome, at: worker.timeOfDay(saved.savedAt), ticket: ticket)
    } catch {
      return .notSaved("\(error)", ticket: ticket)
    }
  }

  private func keep(_ draft: Draft) async -> DeskEvent {
    do {
      return .draftKept(key: draft.key, at: worker.timeOfDay(try await register.keep(draft)))
    } catch {
      return .draftNotKept(key: draft.key, "\(error)")
    }
  }

  private static func traits(_ dossier: PersonDossier) -> PersonTraits {
    let places = [dossier.person.birthPlace, dossier.person.residence].compactMap { $0 }
    return PersonTraits(names: dossier.names, sex: dossier.person.sex, born: dossier.person.born, places: places)
  }

  private func choose(_ effect: DeskEffect) async throws -> DeskEvent? {
    switch effect {
    case .readTies(let person, let ticket):
      guard let dossier = try await register.dossier(of: person) else { return .failed("This person is no longer in the register.") }
      let ties = dossier.records.compactMap { if case .relationship(let tie) = $0 { tie } else { nil } }
      var names = dossier.relatives
      names[person] = dossier.names.first?.full
      return .tiesRead(ties, names: names, of: person, ticket: ticket)
    case .readPair(let first, let second, let ticket):
      guard let left = try await register.dossier(of: first), let right = try await register.dossier(of: second) else {
        return .failed("One of the two is no longer in the register.")
      }
      let reasons = PersonLikeness(Self.traits(left), recorded: Self.traits(right)).reasons
      return .pairRead(left, right, reasons: reasons, ticket: ticket)
    case .readContact(let id, let ticket):
      guard let file = try await register.contactFile(id) else { return .failed("This contact is no longer in the register.") }
      return .contactRead(file, ticket: ticket)
    case .readStatements(let id, let ticket):
      guard let file = try await register.testimonyFile(id) else { return .failed("This testimony is no longer in the register.") }
      return .statementsRead(file, ticket: ticket)
    case .markDone(let contact, let ticket):
      guard case .contact(let record)? = try await register.record(.contact, contact) else {
        return .failed("This contact is no longer in the register.")
      }
      guard record.nextAction != nil || record.nextActionDue != nil, !record.nextActionDone else {
        return .failed("This contact has no next action that is open.")
      }
      var done = record
      done.nextActionDone = true
      return await save(RecordChange([.edit(.contact(done), from: .contact(record))], why: "next action done"), nil, ticket)
    default: return nil
    }
  }
}
