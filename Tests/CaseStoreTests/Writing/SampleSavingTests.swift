import CaseModel
import CaseStore
import Testing

@Suite struct SampleSavingTests {
  private let today = Day(number: 20_782)

  private func saved(_ change: RecordChange, in register: Register) async throws -> SavedChange {
    guard case .saved(let saved) = try await register.save(change, by: "A. Worker") else {
      Issue.record("not saved: \(change.why)")
      return SavedChange(identities: [:], numbers: [:], savedAt: 0)
    }
    return saved
  }

  /// A person in the register.
  private func person(in register: Register) async throws -> RecordID {
    let person = Person(id: .provisional(1), sex: .female)
    let name = PersonName(id: .provisional(2), person: .provisional(1), given: "Gülnar", surname: "Sınaqova")
    let change = RecordChange([.create(.person(person, [name]))], why: "person added")
    return try #require(try await saved(change, in: register).identities[.provisional(1)])
  }

  @Test("a sample goes its whole way through the register: taken and sealed, sent, withdrawn, and undone again")
  func wholeWay() async throws {
    let test = try TestRegister()
    let register = test.register
    let mother = try await person(in: register)

    var sample = Sample(
      id: .provisional(1), donor: mother, kind: .familyReference, material: .buccalSwab, barcode: "BK00000018", status: .planned)
    sample.sealNumber = "S-17"
    sample.office = "Bərdə office"
    sample.collectedOn = today
    let intake = SampleIntake(sample, donor: nil, donorName: "SINAQOVA Gülnar", by: "A. Worker", isCollected: true)
    let id = try #require(try await saved(intake.change(today: today), in: register).identities[.provisional(1)])
    var file = try #require(try await register.sampleFile(id))
    #expect(file.sample.status == .sealed)
    #expect(file.sample.whereabouts == "Bərdə office")
    #expect(file.custody.map(\.status) == [.collected, .sealed])
    #expect(file.donor?.state == .sampled)

    let consent = Consent(id: .provisional(1), person: mother, purpose: .identification, on: today)
    _ = try await saved(RecordChange([.create(.consent(consent))], why: "consent recorded"), in: register)
    var move = SampleMove(to: .inTransit, on: today, by: "A. Worker")
    move.step.to = "Central laboratory"
    _ = try await saved(RecordChange(move.steps([file.sample]), why: "sample in transit"), in: register)
    file = try #require(try await register.sampleFile(id))
    #expect(file.sample.whereabouts == "on the way to Central laboratory")

    let given = try #require(file.consents.first)
    let withdrawal = ConsentWithdrawal(ConsentFile(consent: given, personName: "SINAQOVA Gülnar", samples: [file.sample]))
    let proposals = withdrawal.proposals(owner: "A. Worker", due: Day(number: 20_796))
    _ = try await saved(
      withdrawal.change(on: today, by: nil, why: "is afraid", tasks: proposals.map(\.task)), in: register)
    file = try #require(try await register.sampleFile(id))
    #expect(file.consents.map(\.state) == [.withdrawn])
    #expect(file.consents.first?.note == "Withdrawn: is afraid")
    #expect(file.tasks.map(\.kind) == [.recallSample, .destroySample])
    #expect(file.tasks.map(\.person) == [mother, mother])

    _ = try await register.undo(by: "A. Worker")
    file = try #require(try await register.sampleFile(id))
    #expect(file.consents.map(\.state) == [.given])
    #expect(file.tasks == [])
  }
}
