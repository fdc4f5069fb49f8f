import CaseModel
import SampleData
import Testing

@Suite("Samples have a way, and rest on consent")
struct SampleWayTests {
  private let register = Inventory.standard

  private var ways: [String: [CustodyEvent]] { Dictionary(grouping: register.custody, by: \.barcode).mapValues { $0.map(\.event) } }

  private func isAnalysed(_ status: Sample.Status) -> Bool {
    [.inAnalysis, .profileFull, .profilePartial, .failed, .stored, .returned, .destroyed].contains(status)
  }

  @Test("every sample in or past analysis rests on a consent that held on that day, or is a bone")
  func consents() {
    let consents = Dictionary(grouping: register.consents.filter { $0.consent.purpose == .identification }, by: \.personReference)
    let ways = ways
    for entry in register.samples where isAnalysed(entry.sample.status) && entry.sample.kind != .bone {
      let own = consents[entry.handedOverReference ?? entry.donorReference] ?? []
      let day = ways[entry.sample.barcode]?.first { $0.status == .inAnalysis }?.on ?? entry.sample.receivedOn ?? Day(number: 0)
      let holds = own.contains { $0.consent.on <= day && $0.consent.permits(.identification, at: entry.sample.laboratory, on: day) }
      #expect(holds, "\(entry.sample.barcode)")
    }
    let counted = Dictionary(grouping: register.consents, by: \.consent.state).mapValues(\.count)
    #expect(register.consents.count > 4_000)
    #expect(counted[.withdrawn] ?? 0 > 10 && counted[.refused] ?? 0 > 50)
    #expect(register.consents.count { $0.consent.standing(on: SampleRegister.referenceDay) == .expired } > 10)
    let signed = Double(register.consents.count { $0.consent.form == .signed }) / Double(register.consents.count)
    #expect((0.75...0.95).contains(signed), "\(signed)")
    #expect(register.consents.contains { $0.consent.form == .thumbprint })
    #expect(consents.values.allSatisfy { $0.count == 1 })
  }

  @Test("a sample goes its way by allowed moves, ends where it stands, and does nothing after the reference day")
  func ways_() {
    let samples = Dictionary(uniqueKeysWithValues: register.samples.map { ($0.sample.barcode, $0.sample) })
    #expect(register.custody.count > 5_000)
    for (barcode, way) in ways {
      #expect(way.last?.status == samples[barcode]?.status && way.last?.on == samples[barcode]?.statusSince, "\(barcode)")
      for (one, next) in zip(way, way.dropFirst()) {
        #expect(one.status.objection(to: next.status) == nil && one.on <= next.on, "\(barcode)")
      }
      for step in way {
        #expect(step.on <= SampleRegister.referenceDay && step.on.number >= SampleRegister.referenceDay.number - 548, "\(barcode)")
        #expect(!step.status.needsReason || step.reason != nil, "\(barcode)")
      }
    }
    for entry in register.samples where entry.sample.status != .planned {
      guard let since = entry.sample.statusSince, since.number >= SampleRegister.referenceDay.number - 548 else { continue }
      #expect(ways[entry.sample.barcode] != nil, "\(entry.sample.barcode)")
      #expect(entry.sample.collectedOn ?? since <= since)
    }
  }

  @Test("samples travel in parcels of at most forty, which come before the steps that name them")
  func dispatches() {
    let travelled = Dictionary(grouping: register.custody.filter { $0.event.status == .inTransit }) { $0.dispatchNumber ?? "" }
    let sizes = register.dispatches.map { travelled[$0.number]?.count ?? 0 }
    #expect(register.dispatches.count > 60)
    #expect(sizes.allSatisfy { (1...40).contains($0) })
    #expect(sizes.count { $0 >= 5 } * 10 > sizes.count * 8, "\(sizes.sorted())")
    #expect(Set(register.dispatches.map(\.number)).count == register.dispatches.count)
    let known = Dictionary(uniqueKeysWithValues: register.dispatches.map { ($0.number, $0) })
    for entry in register.custody {
      guard let number = entry.dispatchNumber else { continue }
      let dispatch = known[number]
      #expect(dispatch != nil)
      if entry.event.status == .inTransit { #expect(dispatch?.sentOn == entry.event.on && dispatch?.laboratory == entry.event.to) }
      if entry.event.status == .received { #expect(dispatch?.closedOn == entry.event.on) }
    }
    var met: Set<String> = []
    for entry in SampleRegister(people: 5_000) {
      if case .dispatch(let dispatch) = entry { met.insert(dispatch.number) }
      if case .custody(let step) = entry, let number = step.dispatchNumber { #expect(met.contains(number)) }
    }
    #expect(!met.isEmpty)
  }

  @Test("some samples are late: on the way more than 14 days, at the laboratory more than 90")
  func late() {
    let late = register.samples.map(\.sample).filter { $0.isLate(on: SampleRegister.referenceDay) }
    #expect(late.count { $0.status == .inTransit } > 10)
    #expect(late.count { $0.status.stage == .laboratory } > 50)
    let underway = register.samples.map(\.sample).filter { $0.status == .inTransit }
    #expect(underway.contains { !$0.isLate(on: SampleRegister.referenceDay) })
  }

  @Test("results say what the sample's way says, and few speak against a relationship")
  func results() {
    let ways = ways
    #expect(register.results.count > 500)
    for entry in register.results {
      guard let step = ways[entry.barcode]?.first(where: { [.profileFull, .profilePartial, .failed].contains($0.status) }) else { continue }
      #expect(step.on == entry.result.on && step.status == entry.result.outcome.status)
    }
    let found = register.results.count { $0.result.inconsistency != nil }
    #expect((1...register.results.count / 50).contains(found), "\(found) of \(register.results.count)")
    #expect(register.results.allSatisfy { ($0.result.outcome == .failed) == $0.result.markers.isEmpty })
  }

  @Test("three offices take samples, and some older donors are not well")
  func officesAndHealth() {
    #expect(
      Set(register.samples.compactMap(\.sample.office)) == ["Bərdə field office", "Düzən field office", "Dağətəyi field office"])
    #expect(Set(register.samples.compactMap(\.sample.laboratory)) == ["Reference laboratory A", "Reference laboratory B"])
    let told = register.donors.filter { $0.donor.health != nil }
    #expect(told.count { $0.donor.health == .gravelyIll } > 3)
    #expect(told.allSatisfy { register.person($0.personReference)?.person.life == .alive })
  }
}
