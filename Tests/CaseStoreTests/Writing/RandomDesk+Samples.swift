import CaseModel

extension RandomDesk {
  /// A consent, a step of a sample's way, a dispatch, a result or a task.
  mutating func sampleWay() async throws -> [RecordChange.Step] {
    guard let person = any(.person) else { return [] }
    let day = Day(number: 20_000 + next(900))
    guard let sample = any(.sample) else {
      return [
        .create(.consent(Consent(id: .provisional(1), person: person, purpose: pick(Consent.Purpose.allCases) ?? .research, on: day)))
      ]
    }
    switch next(5) {
    case 0:
      return [
        .create(.consent(Consent(id: .provisional(1), person: person, purpose: pick(Consent.Purpose.allCases) ?? .research, on: day)))
      ]
    case 1:
      return [
        .create(.dispatch(Dispatch(id: .provisional(1), laboratory: text(), by: "Sevda", preparedOn: day, samples: [sample]))),
        .create(.custodyEvent(CustodyEvent(id: .provisional(2), sample: sample, status: .collected, on: day, by: "Sevda"))),
      ]
    case 2:
      // Mostly refused: few samples stand at a full profile.
      let result = LaboratoryResult(id: .provisional(1), sample: sample, laboratory: text(), on: day, outcome: .full, markers: [.autosomal])
      return [.create(.laboratoryResult(result))]
    case 3:
      guard case .sample(let value)? = try await register.record(.sample, sample), let status = pick(value.status.moves) else { return [] }
      var move = SampleMove(to: status, on: day, by: "Sevda")
      move.step.reason = maybe()
      return move.steps([value])
    default:
      var task = OfficeTask(id: .provisional(1), kind: .destroySample, owner: "Sevda", due: day)
      task.sample = sample
      task.consent = any(.consent)
      return [.create(.task(task))]
    }
  }
}
