import CaseModel
import CaseStore
import Desk

/// Reads what the forms about donors, consent and samples need.
extension FormReading {
  func readSamples(_ request: FormRequest, into material: inout FormMaterial) async throws {
    material.sampleWords = try await register.sampleFilterWords()
    switch request {
    case .donor(let id), .newConsent(let id): material.person = try await register.personFile(id)
    case .newSample(let id):
      material.person = try await register.personFile(id)
      material.barcode = try await register.nextBarcode()
      try await readMembers(around: id, into: &material)
    case .editConsent(let id), .withdrawConsent(let id): material.consent = try await register.consentFile(id)
    case .editSample(let id):
      material.sample = try await register.sampleFile(id, as: worker.role)
      if let donor = material.sample?.sample.donor { try await readMembers(around: donor, into: &material) }
    case .newResult(let id): material.sample = try await register.sampleFile(id, as: worker.role)
    case .editResult(let id):
      guard case .laboratoryResult(let result)? = try await register.record(.laboratoryResult, id, as: worker.role) else { break }
      material.result = result
      material.sample = try await register.sampleFile(result.sample, as: worker.role)
    case .moveSamples(let ids, _):
      material.cards = try await register.sampleCards(ids, today: worker.today)
      var donors: [Donor] = []
      for card in material.cards { if let donor = try await register.donor(of: card.sample.donor) { donors.append(donor) } }
      material.donors = donors
    case .newDispatch(let ids):
      material.cards = try await register.sampleCards(ids, today: worker.today)
      material.sealed = try await sealed(but: ids)
    case .editDispatch(let id):
      material.dispatch = try await register.dispatchFile(id, today: worker.today)
      material.sealed = try await sealed(but: material.dispatch?.dispatch.samples ?? [])
    case .editTask(let id): material.task = try await register.taskLine(id)
    case .coverageRules: material.setting = try await register.setting(.coverageRules)
    default: break
    }
  }

  /// The sealed samples that wait, the longest first, but for those that are known already.
  private func sealed(but known: [RecordID]) async throws -> [SampleCard] {
    let waiting = try await register.sampleCards(in: .taken, SampleFilter(), today: worker.today, offset: 0, limit: 500)
    return waiting.filter { $0.sample.status == .sealed && !known.contains($0.id) }
  }

  private func readMembers(around person: RecordID, into material: inout FormMaterial) async throws {
    guard let tree = try await register.familyTree(around: person) else { return }
    material.tree = tree
    material.members = Self.members(of: tree)
  }
}
