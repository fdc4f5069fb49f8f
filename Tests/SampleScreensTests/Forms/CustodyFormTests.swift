import CaseModel
import DeskKit
import SampleScreens
import Testing

@Suite struct CustodyFormTests {
  private let today = InventedSample.today

  private func open(_ cards: [SampleCard], to status: Sample.Status? = nil) -> FormTypist<CustodyForm> {
    FormTypist(CustodyForm(cards, to: status, by: "A. Worker", minutes: 845, today: today))
  }

  private func event(
    _ status: Sample.Status, number: UInt64 = 1, sample: UInt64 = 1, _ change: (inout CustodyEvent) -> Void = { _ in }
  ) -> CustodyEvent {
    var event = CustodyEvent(
      id: .provisional(number), sample: RecordID(high: 3, low: sample), status: status, on: today, by: "A. Worker")
    event.minutes = 845
    event.from = "Bərdə office"
    change(&event)
    return event
  }

  @Test("the usual next step is proposed; a dispatch needs its laboratory")
  func dispatch() {
    var typist = open([InventedSample.card()])
    #expect(typist.form.form.text("step") == "in transit")
    #expect(typist.save() == nil)
    #expect(typist.problem("laboratory") == "To laboratory is needed.")
    typist.choose("Central laboratory", in: "laboratory")
    typist.type("WB-7", in: "transport reference")
    typist.type("1", in: "pieces")
    typist.type("2", in: "of pieces")
    #expect(typist.shows("1 piece stayed behind. Say under “Why” where."))
    let step = event(.inTransit) {
      $0.to = "Central laboratory"
      $0.transportReference = "WB-7"
      $0.pieces = 1
      $0.ofPieces = 2
    }
    var moved = InventedSample.sample(.inTransit)
    moved.statusSince = today
    moved.laboratory = "Central laboratory"
    moved.whereabouts = "on the way to Central laboratory"
    #expect(
      typist.save()
        == RecordChange(
          [.create(.custodyEvent(step)), .edit(.sample(moved), from: .sample(InventedSample.sample()))], why: "sample in transit"))
    #expect(typist.form.savedWords == "BK00000018: in transit.")
    #expect(typist.form.draftKey == "sample/move/00000000000000030000000000000001")
  }

  @Test("a receipt says in which state the seal was, and where the sample lies")
  func receipt() {
    var card = InventedSample.card(.inTransit)
    card.sample.laboratory = "Central laboratory"
    card.sample.sealNumber = "S-17"
    var typist = open([card], to: .received)
    #expect(typist.save() == nil)
    #expect(typist.form.form.problems.map(\.sentence) == ["Seal is needed."])
    typist.type("S-18", in: "seal number")
    #expect(typist.shows("It was sealed with number S-17."))
    typist.choose("broken", in: "seal")
    #expect(typist.shows("Say under “Why” what was found."))
    typist.type("torn on the way", in: "reason")
    let step = event(.received) {
      $0.to = "Central laboratory"
      $0.sealNumber = "S-18"
      $0.seal = .broken
      $0.reason = "torn on the way"
    }
    var moved = card.sample
    moved.status = .received
    moved.statusSince = today
    moved.receivedOn = today
    moved.whereabouts = "Central laboratory"
    #expect(typist.save()?.steps == [.create(.custodyEvent(step)), .edit(.sample(moved), from: .sample(card.sample))])
  }

  @Test("a step that is not allowed is refused with the sentence that says what comes first")
  func refused() {
    var typist = open([InventedSample.card()], to: .received)
    #expect(
      typist.problem("step") == "The sample was not dispatched, so it cannot be received: it is sealed. Log its dispatch first.")
    #expect(typist.save() == nil)
    typist.choose("in analysis", in: "step")
    #expect(
      typist.problem("step") == "The laboratory has not accepted the sample: it is sealed. Log receipt and acceptance first.")
    let ended = open([InventedSample.card(.destroyed)])
    #expect(ended.form.form.text("step") == "")
    #expect(ended.problem("step") == "Step is needed.")
  }

  @Test("a correction may take every step, and must say why")
  func correction() {
    var typist = open([InventedSample.card(.received)], to: .sealed)
    #expect(typist.problem("step") != nil)
    typist.form.form.focus("correction")
    typist.press(.character("y"))
    #expect(typist.problem("step") == nil)
    #expect(typist.save() == nil)
    #expect(typist.problem("reason") == "Why is needed.")
    typist.type("logged for the wrong sample", in: "reason")
    guard case .create(.custodyEvent(let event))? = typist.save()?.steps.first else {
      Issue.record("no step is logged")
      return
    }
    #expect(event.isCorrection)
    #expect(event.reason == "logged for the wrong sample")
    #expect(typist.saved?.why == "custody corrected: sealed")
  }

  @Test(
    "what is lost, rejected, failed, destroyed or asked for again says why",
    arguments: [
      (Sample.Status.sealed, Sample.Status.lost), (.received, .rejected), (.inAnalysis, .failed), (.stored, .destroyed),
      (.failed, .resampleRequested),
    ])
  func reasons(from: Sample.Status, to: Sample.Status) {
    var typist = open([InventedSample.card(from)], to: to)
    #expect(typist.save() == nil)
    #expect(typist.form.form.problems.map(\.sentence) == ["Why is needed."])
    typist.type("as told by the carrier", in: "reason")
    #expect(typist.save() != nil)
  }

  @Test("no sample goes into analysis without a valid consent; on the way there it is only told")
  func consent() {
    for standing in [Consent.Standing.notAsked, .refused, .withdrawn, .expired] {
      var typist = open([InventedSample.card(.accepted, consent: standing)], to: .inAnalysis)
      #expect(typist.save() == nil)
      #expect(
        typist.problem("step")
          == "BK00000018: no valid consent to identification (\(standing.rawValue)); record the consent first.")
    }
    var given = open([InventedSample.card(.accepted)], to: .inAnalysis)
    #expect(given.save() != nil)
    let sent = open([InventedSample.card(.sealed, consent: .notAsked)], to: .inTransit)
    #expect(sent.problem("step") == nil)
    #expect(sent.shows("BK00000018: no valid consent to identification (not asked)"))
  }

  @Test("bones need no consent")
  func bones() {
    var card = InventedSample.card(.accepted, consent: .notAsked)
    card.sample.kind = .bone
    var typist = open([card], to: .inAnalysis)
    #expect(typist.save() != nil)
  }

  @Test("of several samples those without a consent are named and can be left out")
  func leftOut() {
    let cards = [
      InventedSample.card(.accepted), InventedSample.card(.accepted, low: 2, consent: .withdrawn),
      InventedSample.card(.accepted, low: 3),
    ]
    var typist = open(cards, to: .inAnalysis)
    #expect(typist.save() == nil)
    #expect(
      typist.problem("leave out")
        == "BK00000026: no valid consent to identification (withdrawn); leave it out or record the consent.")
    typist.form.form.focus("leave out")
    typist.press(.character("y"))
    let ids = typist.save()?.made.compactMap { if case .custodyEvent(let event) = $0 { event.sample.low } else { nil } }
    #expect(ids == [1, 3])
    #expect(typist.form.savedWords == "2 samples: in analysis; 1 left out.")
    #expect(typist.form.draftKey.hasSuffix("0001+00000000000000030000000000000002+00000000000000030000000000000003"))
  }

  @Test("where many lack a consent each of the first six is named, and how many more there are; where all do, none can be left out")
  func manyLacking() {
    let without = (2...9).map { InventedSample.card(.accepted, low: $0, consent: .notAsked) }
    let typist = open([InventedSample.card(.accepted)] + without, to: .inAnalysis)
    #expect(
      typist.problem("leave out")
        == "8 samples have no valid consent to identification; leave them out or record the consents.")
    #expect(typist.shows("BK00000026: no valid consent to identification (not asked); leave it out or record the consent."))
    #expect(typist.shows("and 2 more without consent"))
    #expect(typist.shows("and 3 more"))
    let none = open(without, to: .inAnalysis)
    #expect(
      none.problem("step") == "None of the 8 samples has a valid consent to identification; record the consents first.")
    #expect(!none.shows("Leave them out"))
  }

  @Test("several samples take a step that is allowed for all, each from where it is")
  func several() {
    var second = InventedSample.card(.sealed, low: 2)
    second.sample.whereabouts = "Ağdam office"
    var typist = open([InventedSample.card(), second])
    #expect(typist.form.form.text("from") == "")
    typist.choose("Central laboratory", in: "laboratory")
    let from = typist.save()?.made.compactMap { if case .custodyEvent(let event) = $0 { event.from } else { nil } }
    #expect(from == ["Bərdə office", "Ağdam office"])
  }

  @Test("samples that stand at different places are refused together, naming the first that may not")
  func mixed() {
    let cards = [InventedSample.card(.sealed), InventedSample.card(.collected, low: 2), InventedSample.card(.collected, low: 3)]
    var typist = open(cards, to: .inTransit)
    #expect(
      typist.problem("step")
        == "BK00000026: Only a sealed sample is dispatched; this one is collected. Log its sealing first. So it is with 1 more.")
    typist.choose("lost", in: "step")
    #expect(typist.problem("step") == nil)
    let none = open([InventedSample.card(.planned), InventedSample.card(.stored, low: 2), InventedSample.card(.destroyed, low: 3)])
    #expect(none.shows("These samples have no step in common: take those together that stand at the same place."))
  }

  @Test("a lost sample opens the task to collect a new one, unless it is taken off")
  func again() {
    var typist = open([InventedSample.card(.inTransit)], to: .lost)
    typist.type("never arrived", in: "reason")
    var task = OfficeTask(id: .provisional(2), kind: .collectAgain, owner: "A. Worker", due: Day(number: 20_796))
    task.sample = InventedSample.sampleID
    task.person = InventedSample.mother
    #expect(typist.save()?.made.last == .task(task))
    typist.choose("no task", in: "again")
    #expect(typist.save()?.made.count == 1)
    typist.choose("open", in: "again")
    typist.type("+3", in: "again due")
    task.due = Day(number: 20_785)
    #expect(typist.save()?.made.last == .task(task))
  }

  @Test("a step is not after today nor before the one that stands; the time of day is that of now for today alone")
  func days() {
    var typist = open([InventedSample.card()], to: .returned)
    typist.type("her nephew", in: "to")
    #expect(typist.form.form.text("time") == "14:05")
    typist.type("26.11.2026", in: "on")
    #expect(typist.problem("on") == "A step cannot be after today, 2026-11-25.")
    #expect(typist.form.form.text("time") == "")
    typist.type("25.10.2026", in: "on")
    #expect(
      typist.problem("on")
        == "BK00000018 is sealed since 2026-10-26, after this day. A wrong day is put right by a correction.")
    typist.type("26.10.2026", in: "on")
    #expect(typist.problem("on") == nil)
    typist.type("25.11.2026", in: "on")
    #expect(typist.form.form.text("time") == "14:05")
    typist.type("9", in: "time")
    typist.type("24.11.2026", in: "on")
    #expect(typist.form.form.text("time") == "09:00")
  }

  @Test("more pieces than the sample has cannot be handed over")
  func pieces() {
    var card = InventedSample.card()
    card.sample.pieces = 3
    var typist = open([card], to: .inTransit)
    typist.type("4", in: "pieces")
    #expect(typist.problem("pieces") == "More pieces than the sample has: 4 of 3.")
    typist.type("3", in: "pieces")
    #expect(typist.problem("pieces") == nil)
  }

  @Test("what somebody else did with the sample meanwhile is told, and the step counts from there")
  func conflict() {
    var typist = open([InventedSample.card()], to: .lost)
    typist.type("not in the box", in: "reason")
    let current = InventedSample.sample(.inTransit)
    typist.form.take([
      FieldConflict(current: .sample(current), field: "status", base: "sealed", mine: "lost", theirs: "in transit", by: "B. Other")
    ])
    typist.form.settle(today: today)
    #expect(typist.shows("BK00000018: B. Other set status to in transit meanwhile."))
    guard case .edit(_, let from)? = typist.save()?.steps.dropFirst().first else {
      Issue.record("no sample is moved")
      return
    }
    #expect(from == .sample(current))
  }

  @Test("a result is better recorded as such")
  func result() {
    #expect(open([InventedSample.card(.inAnalysis)]).shows("Record the laboratory's result instead"))
  }
}
