import CaseModel
import CaseStore
import Kinship

/// Makes random changes of all kinds, the same for the same seed: new records, edits, removals, and merges of several steps.
struct RandomDesk {
  let register: Register
  private var state: UInt64
  private var known: [Record.Kind: [RecordID]] = [:]
  private(set) var saved = 0
  private(set) var refused = 0
  private let texts = ["Ağdam", "Şuşa", "Алиев", "گرگان", "seen by a neighbour", "", "no\u{0}thing", "e\u{301}\u{202E}x", "Қ"]

  init(_ register: Register, seed: UInt64, knowing known: [Record.Kind: [RecordID]]) {
    self.register = register
    state = seed
    self.known = known
  }

  /// SplitMix64 (Steele, Lea, Flood 2014).
  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(bound, 1)))
  }

  mutating func pick<Value>(_ values: [Value]) -> Value? { values.isEmpty ? nil : values[next(values.count)] }
  mutating func any(_ kind: Record.Kind) -> RecordID? { pick(known[kind] ?? []) }
  mutating func text() -> String { "\(pick(texts) ?? "") \(next(50))" }
  mutating func maybe() -> String? { next(3) == 0 ? nil : text() }
  private mutating func date() -> PartialDate? {
    next(4) == 0 ? nil : Day(year: 1988 + next(9), month: 1 + next(12), day: 1 + next(28)).map { PartialDate($0) }
  }

  /// Makes one change; true where it was saved.
  mutating func change() async throws -> Bool {
    let steps = try await next(10) < 4 ? creation() : next(10) < 6 ? edit() : next(2) == 0 ? removal() : merge()
    guard !steps.isEmpty else { return false }
    let source: SourceReference? = next(3) == 0 ? any(.testimony).map { .testimony($0) } : next(3) == 0 ? .words(text()) : nil
    do {
      guard case .saved(let change) = try await register.save(RecordChange(steps, why: "change \(saved)", source: source), by: "Sevda")
      else {
        return false
      }
      for step in steps {
        if case .create(let record) = step, let id = change.identities[record.id] { known[record.kind, default: []].append(id) }
      }
      saved += 1
      return true
    } catch let error as RegisterError where error.kind == .refused || error.kind == .notFound {
      refused += 1
      return false
    }
  }

  private mutating func creation() async throws -> [RecordChange.Step] {
    switch next(10) {
    case 0:
      var contact = Contact(
        id: .provisional(1), on: Day(number: 20_000 + next(900)), channel: .visit, direction: .incoming, by: "Sevda", summary: text())
      contact.family = any(.family)
      contact.person = next(2) == 0 ? any(.person) : nil
      contact.follows = next(3) == 0 ? any(.contact) : nil
      contact.cases = [any(.missingCase), any(.missingCase)].compactMap { $0 }
      return [.create(.contact(contact))]
    case 1, 2: return relative()
    case 3:
      var told = Testimony(id: .provisional(1), interviewer: "Sevda", narrative: text())
      told.witness = any(.person)
      told.isSealed = next(2) == 0
      told.cases = [any(.missingCase)].compactMap { $0 }
      let statements = (1...3).map { position in
        var statement = WitnessStatement(
          id: .provisional(1 + UInt64(position)), testimony: .provisional(1), position: position, what: text())
        statement.person = any(.person)
        statement.when = date()
        return RecordChange.Step.create(.statement(statement))
      }
      return [.create(.testimony(told))] + statements
    case 4:
      guard let case_ = any(.missingCase) else { return [] }
      var event = TracingEvent(id: .provisional(1), missingCase: case_, kind: pick(TracingEvent.Kind.allCases) ?? .capture)
      event.date = date()
      event.source = any(.statement).map { .statement($0) }
      return [.create(.tracingEvent(event))]
    case 5:
      guard let case_ = any(.missingCase) else { return [] }
      return [
        .create(
          .sourcedValue(
            SourcedValue(
              id: .provisional(1), about: case_, kind: .missingCase, field: "last seen place", value: text(),
              source: any(.contact).map { .contact($0) })))
      ]
    case 6:
      guard let person = any(.person) else { return [] }
      var profile = AnteMortemProfile(id: .provisional(1), person: person)
      profile.hair = maybe()
      profile.teeth = [ToothNote(tooth: 11 + next(8), state: .gold, note: text())]
      return [.create(.profile(profile))]
    case 7:
      guard let person = any(.person) else { return [] }
      return [
        .create(
          .sample(
            Sample(
              id: .provisional(1), donor: person, kind: .familyReference, material: .bloodCard, barcode: "R-\(next(30))", status: .collected
            )
          ))
      ]
    case 8: return try await sampleWay()
    default:
      guard let first = any(.person), let second = any(.person) else { return [] }
      return [
        .create(.personPair(PersonPair(id: .provisional(1), first: first, second: second, verdict: .notTheSame))),
        .create(.donor(Donor(id: .provisional(2), person: first, state: .agreed))),
      ]
    }
  }

  /// A new person with names, a tie, and now and then a case and a family of their own.
  private mutating func relative() -> [RecordChange.Step] {
    var person = Person(id: .provisional(1), sex: next(2) == 0 ? .female : .male)
    person.born = date()
    person.birthPlace = maybe()
    var steps: [RecordChange.Step] = []
    if next(4) == 0 {
      steps.append(.create(.family(Family(id: .provisional(4), number: "", name: text()))))
      person.family = .provisional(4)
    } else {
      person.family = any(.family)
    }
    let names = (0..<next(3)).map {
      PersonName(id: .provisional(10 + UInt64($0)), person: .provisional(1), given: text(), fathersName: text(), surname: text())
    }
    steps.append(.create(.person(person, names)))
    if let other = any(.person) {
      let kind: Relationship.Kind = next(3) == 0 ? .partner : .biologicalParent
      let (first, second) = next(2) == 0 ? (other, RecordID.provisional(1)) : (.provisional(1), other)
      steps.append(.create(.relationship(Relationship(id: .provisional(2), kind: kind, first: first, second: second))))
    }
    if next(3) == 0 {
      var missing = MissingCase(id: .provisional(3), number: "", person: .provisional(1))
      missing.lastSeen = date()
      missing.lastSeenPlace = maybe()
      missing.incident = any(.incident)
      steps.append(.create(.missingCase(missing)))
    }
    return steps
  }

  private mutating func edit() async throws -> [RecordChange.Step] {
    guard let kind = pick(Record.Kind.allCases), let id = any(kind), let old = try await register.record(kind, id) else { return [] }
    return [.edit(edited(old), from: old)]
  }

  private mutating func edited(_ record: Record) -> Record {
    switch record {
    case .incident(var value):
      value.name = text()
      return .incident(value)
    case .site(var value):
      value.note = maybe()
      return .site(value)
    case .family(var value):
      value.name = text()
      value.contactPerson = any(.person)
      return .family(value)
    case .person(var value, var names):
      value.sex = pick(Sex.allCases) ?? .unknown
      value.family = any(.family)
      value.birthPlace = maybe()
      value.maritalStatus = .married
      if next(2) == 0 {
        names.reverse()
      } else {
        names.append(PersonName(id: .provisional(7), person: value.id, given: text(), surname: text()))
      }
      return .person(value, names)
    case .missingCase(var value):
      value.lastSeen = date()
      value.lastSeenPlace = maybe()
      value.person = any(.person) ?? value.person
      value.incident = any(.incident)
      value.fateBasis = any(.tracingEvent)
      return .missingCase(value)
    case .relationship(var value):
      (value.first, value.second) = (value.second, value.first)
      value.certainty = pick(Relationship.Certainty.allCases) ?? .asserted
      return .relationship(value)
    case .contact(var value):
      value.family = any(.family)
      value.outcome = maybe()
      value.cases = [any(.missingCase)].compactMap { $0 }
      return .contact(value)
    case .donor(var value):
      value.state = pick(Donor.State.allCases) ?? .agreed
      return .donor(value)
    case .sample(var value):
      value.status = next(4) == 0 ? pick(Sample.Status.allCases) ?? .planned : value.status
      value.donor = any(.person) ?? value.donor
      return .sample(value)
    case .profile(var value):
      value.effects = [Effect(kind: .document, note: text())]
      return .profile(value)
    case .testimony(var value):
      value.isSealed.toggle()
      value.cases = [any(.missingCase), any(.missingCase)].compactMap { $0 }
      return .testimony(value)
    case .statement(var value):
      value.person = any(.person)
      value.site = any(.site)
      return .statement(value)
    case .tracingEvent(var value):
      value.date = date()
      value.details = maybe()
      return .tracingEvent(value)
    case .sourcedValue(var value):
      value.value = text()
      return .sourcedValue(value)
    case .personPair(var value):
      value.verdict = .same
      return .personPair(value)
    case .consent(var value):
      value.state = .withdrawn
      value.note = maybe()
      return .consent(value)
    case .custodyEvent(var value):
      value.reason = maybe()
      return .custodyEvent(value)
    case .dispatch(var value):
      value.carrier = maybe()
      value.samples = [any(.sample)].compactMap { $0 }
      return .dispatch(value)
    case .laboratoryResult(var value):
      value.note = maybe()
      return .laboratoryResult(value)
    case .task(var value):
      value.outcome = maybe()
      value.consent = any(.consent)
      return .task(value)
    case .setting(var value):
      value.value = "2 parents: complete"
      return .setting(value)
    }
  }

  private mutating func removal() async throws -> [RecordChange.Step] {
    guard let kind = pick(Record.Kind.allCases), let id = any(kind), let record = try await register.record(kind, id) else { return [] }
    return [.remove(record)]
  }

  /// Moves what hangs on one person to another, and removes the one.
  private mutating func merge() async throws -> [RecordChange.Step] {
    guard let kept = any(.person), let gone = any(.person), kept != gone, let person = try await register.record(.person, gone) else {
      return []
    }
    var steps: [RecordChange.Step] = []
    for id in known[.sample] ?? [] {
      guard case .sample(let sample)? = try await register.record(.sample, id), sample.donor == gone else { continue }
      var moved = sample
      moved.donor = kept
      steps.append(.edit(.sample(moved), from: .sample(sample)))
    }
    for id in known[.relationship] ?? [] {
      guard case .relationship(let tie)? = try await register.record(.relationship, id), tie.first == gone || tie.second == gone else {
        continue
      }
      steps.append(.remove(.relationship(tie)))
    }
    return steps + [.remove(person)]
  }
}
