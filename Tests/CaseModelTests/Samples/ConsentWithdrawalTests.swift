import CaseModel
import Testing

@Suite struct ConsentWithdrawalTests {
  private let mother = RecordID(high: 1, low: 1)

  private func sample(_ status: Sample.Status, low: UInt64 = 1, at laboratory: String? = nil) -> Sample {
    var sample = Sample(
      id: RecordID(high: 3, low: low), donor: mother, kind: .familyReference, material: .buccalSwab, barcode: "S\(low)", status: status)
    sample.laboratory = laboratory
    sample.whereabouts = laboratory ?? "Bərdə office"
    return sample
  }

  private func consent(_ purpose: Consent.Purpose = .identification, recipient: String? = nil) -> Consent {
    var consent = Consent(id: RecordID(high: 4, low: 1), person: mother, purpose: purpose, on: Day(number: 20_700))
    consent.recipient = recipient
    return consent
  }

  private func words(_ consent: Consent, _ samples: [Sample], shared: [Sample] = []) -> [String] {
    let file = ConsentFile(
      consent: consent, personName: "SINAQOVA Gülnar", samples: samples,
      shared: shared.map { .init(sample: $0, words: "sent", on: nil) })
    return ConsentWithdrawal(file).proposals(owner: "A. Worker", due: nil).map { proposal in
      [
        proposal.task.kind.rawValue, proposal.barcode, proposal.task.details ?? "", proposal.isAdvised ? "" : "(only offered)",
      ].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  @Test("a sample in the office is destroyed, one at a laboratory called back first, and its profile deleted")
  func whereItIs() {
    #expect(words(consent(), [sample(.collected)]) == ["destroy the sample S1"])
    #expect(
      words(consent(), [sample(.inTransit, at: "Lab A")]) == [
        "recall the sample from the laboratory S1 Lab A", "destroy the sample S1",
      ])
    #expect(
      words(consent(), [sample(.profilePartial, at: "Lab A")]) == [
        "recall the sample from the laboratory S1 Lab A", "destroy the sample S1", "have the profile deleted S1 Lab A",
      ])
  }

  @Test("what is not there is not destroyed: planned, lost, returned, destroyed")
  func nothingThere() {
    for status in [Sample.Status.planned, .lost, .returned, .destroyed] {
      #expect(words(consent(), [sample(status)]) == [], "\(status)")
    }
  }

  @Test("a sample that came back from the laboratory is not called back, but a profile may have been read")
  func cameBack() {
    var back = sample(.returned, at: "Lab A")
    back.whereabouts = "the family"
    #expect(
      words(consent(), [back], shared: [back]) == ["have the profile deleted S1 Lab A", "tell the recipient Lab A"])
    var stored = sample(.stored, at: "Lab A")
    stored.whereabouts = "Bərdə office"
    #expect(words(consent(), [stored]) == ["destroy the sample S1", "have the profile deleted S1 Lab A"])
  }

  @Test("each who got something is told once: the recipient of the consent and the laboratories")
  func recipients() {
    let samples = [sample(.returned, low: 1, at: "Lab A"), sample(.returned, low: 2, at: "lab a"), sample(.returned, low: 3, at: "Lab B")]
    let told = words(consent(recipient: "Court of Bərdə"), [], shared: samples)
    #expect(told == ["tell the recipient Court of Bərdə", "tell the recipient Lab A", "tell the recipient Lab B"])
  }

  @Test("for research and prosecution the sample itself is only offered, because it may still serve to identify")
  func otherPurposes() {
    let there = [sample(.profileFull, at: "Lab A")]
    let expected = [
      "recall the sample from the laboratory S1 Lab A (only offered)", "destroy the sample S1 (only offered)",
      "have the profile deleted S1 Lab A",
    ]
    #expect(words(consent(.research), there) == expected)
    #expect(words(consent(.prosecution), there) == expected)
    #expect(
      words(consent(.storage), there) == [
        "recall the sample from the laboratory S1 Lab A", "destroy the sample S1", "have the profile deleted S1 Lab A (only offered)",
      ])
  }

  @Test("samples that rest on somebody else's consent, and bones, stay out of it")
  func othersConsent() {
    var item = sample(.collected)
    item.handedOverBy = RecordID(high: 1, low: 2)
    var bone = sample(.collected, low: 2)
    bone.kind = .bone
    #expect(words(consent(), [item, bone]) == [])
  }

  @Test("the consent is withdrawn with its day, and who and why are noted; the person's own name is not repeated")
  func note() {
    let file = ConsentFile(consent: consent(), personName: "SINAQOVA Gülnar")
    func note(_ who: String?, _ why: String?) -> String? {
      let change = ConsentWithdrawal(file).change(on: Day(number: 20_782), by: who, why: why, tasks: [])
      guard case .edit(.consent(let consent), _)? = change.steps.first else { return "nothing" }
      #expect(consent.state == .withdrawn)
      #expect(consent.withdrawnOn == Day(number: 20_782))
      return consent.note
    }
    #expect(note("Sinaqova Gülnar", nil) == nil)
    #expect(note("Sinaqova Gülnar", "is afraid") == "Withdrawn: is afraid")
    #expect(note("her son", nil) == "Withdrawn by her son")
    #expect(note("her son", "is afraid") == "Withdrawn by her son: is afraid")
  }

  @Test("of several decisions the one for the same purpose and recipient gives way; the latest of them")
  func standing() {
    let first = consent()
    var later = consent()
    later.on = Day(number: 20_750)
    let court = consent(recipient: "Court of Bərdə")
    let all = [later, first, court, consent(.research)]
    #expect(all.standing(for: .identification, recipient: nil)?.on == Day(number: 20_750))
    #expect(all.standing(for: .identification, recipient: "court of bərdə") == court)
    #expect(all.standing(for: .storage, recipient: nil) == nil)
  }

  @Test("a withdrawal counts before all until the person agrees again; then what is given, expired, refused")
  func counting() {
    let today = Day(number: 20_782)
    let given = consent()
    var expired = consent()
    expired.until = Day(number: 20_781)
    var refused = consent()
    refused.state = .refused
    var withdrawn = consent()
    withdrawn.state = .withdrawn
    withdrawn.withdrawnOn = Day(number: 20_720)
    var again = consent()
    again.on = Day(number: 20_730)
    #expect([refused, given, expired, withdrawn].counting(for: .identification, on: today) == withdrawn)
    #expect([withdrawn, again, refused].counting(for: .identification, on: today) == again)
    #expect([refused, expired, given].counting(for: .identification, on: today) == given)
    #expect([refused, expired].counting(for: .identification, on: today) == expired)
    #expect([given].counting(for: .research, on: today) == nil)
  }

  @Test("what was withdrawn stays, one of two that hold must go, what has expired usually stays")
  func succession() {
    let today = Day(number: 20_782)
    var expired = consent()
    expired.until = Day(number: 20_781)
    var refused = consent()
    refused.state = .refused
    var withdrawn = consent()
    withdrawn.state = .withdrawn
    #expect(consent().succession(of: .given, on: today) == [.replace])
    #expect(consent().succession(of: .refused, on: today) == [.replace, .keep])
    #expect(expired.succession(of: .given, on: today) == [.keep, .replace])
    #expect(refused.succession(of: .given, on: today) == [.replace, .keep])
    #expect(withdrawn.succession(of: .given, on: today) == [])
  }
}
