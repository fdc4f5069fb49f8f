import CaseModel
import DeskKit

/// The taking of a testimony: head, narrative, and its statements, to which a button adds one. A statement left empty does not count.
public struct TestimonyForm: RecordForm {
  /// The fields.
  public var form: EntryForm
  /// What the testimony is about.
  public let subject: TestimonySubject
  /// The testimony as it was when the form was opened; a new one has a provisional identity.
  private var base: Testimony
  /// Its statements as they were, by slot.
  private var baseStatements: [WitnessStatement]
  /// How many statements the form has room for.
  private var slots = 1
  /// The code proposed for a witness who is to be sealed.
  private let proposedCode: String

  /// A new testimony; `proposedCode` is the next free code for a sealed witness: `W-0007`.
  public init(_ subject: TestimonySubject, interviewer: String, proposedCode: String, today: Day) {
    self.subject = subject
    self.proposedCode = proposedCode
    base = Testimony(id: .provisional(1), interviewer: interviewer, narrative: "")
    base.on = PartialDate(today)
    base.cases = subject.cases.first.map { [$0.id] } ?? []
    baseStatements = []
    form = EntryForm(title: "New testimony   \(subject.title)", groups: [])
    arrange()
    form.setAll(TestimonyFields.values(of: base))
    proposeAbout(slot: 0)
    settle(today: today)
  }

  /// The form that changes a testimony.
  public init(editing file: TestimonyFile, subject: TestimonySubject, proposedCode: String, today: Day) {
    self.subject = subject
    self.proposedCode = proposedCode
    base = file.testimony
    baseStatements = file.statements
    slots = max(1, file.statements.count)
    form = EntryForm(title: "Testimony \(file.testimony.number)", groups: [])
    arrange()
    form.setAll(TestimonyFields.values(of: base))
    if !base.isSealed {
      if let id = base.witness {
        form.set("witness", person: .person(id, name: file.names[id] ?? "name not known"))
      } else if let words = base.witnessName {
        form.set("witness", person: .words(words))
      }
    }
    for (slot, statement) in baseStatements.enumerated() {
      form.setAll(StatementFields.values(of: statement, slot: slot))
      if let id = statement.person {
        form.set(StatementFields.name(slot, "about"), person: .person(id, name: file.names[id] ?? "name not known"))
      } else if let words = statement.about {
        form.set(StatementFields.name(slot, "about"), person: .words(words))
      }
    }
    settle(today: today)
  }

  private var isNew: Bool { base.id.isProvisional }

  /// `testimony/new/<case>` or `testimony/edit/<testimony>`.
  public var draftKey: String { isNew ? "testimony/new/\(subject.key)" : "testimony/edit/\(base.id)" }

  /// Makes room for the statements that a draft brings, shows the code where the witness is sealed, and says what is wrong.
  public mutating func settle(today: Day) {
    let kept = form.values
    while kept.keys.contains(where: { $0.hasPrefix("statement.\(slots).") }) { slots += 1 }
    arrange()
    if isSealed { form.setDefault("code", proposedCode) }
    let counted = countedSlots
    form.setProblem(
      "narrative",
      form.filled("narrative") == nil && counted.isEmpty ? "Write what was told, or at least one statement." : nil)
    for slot in 0..<slots {
      let what = StatementFields.name(slot, "what")
      form.setProblem(what, counted.contains(slot) && form.filled(what) == nil ? "Say what happened, or clear the statement." : nil)
      let when = form.date(StatementFields.name(slot, "when"), today: today)
      let isFuture = when?.earliest.map { $0 > today } == true
      form.setProblem(StatementFields.name(slot, "when"), isFuture ? "What was told cannot have happened after today." : nil)
    }
    let isFuture = form.date("on", today: today)?.earliest.map { $0 > today } == true
    form.setProblem("on", isFuture ? "A testimony cannot be taken after today." : nil)
    let isBarred = ["refused", "withdrawn"].contains(form.chosen("consent") ?? "")
    form.setWarning("consent", isBarred ? "Nothing of this testimony may leave the office." : nil)
  }

  /// Adds a statement about the person of the one before it.
  public mutating func press(button: String, today: Day) {
    guard button == StatementFields.addButton else { return }
    slots += 1
    arrange()
    proposeAbout(slot: slots - 1)
    form.focus(StatementFields.name(slots - 1, "what"))
    settle(today: today)
  }

  /// The change that saves testimony and statements; `nil` while something is wrong.
  public func change(today: Day) -> RecordChange? {
    guard form.problems.isEmpty else { return nil }
    let testimony = testimony(today: today)
    var steps: [RecordChange.Step] = []
    if isNew {
      steps.append(.create(.testimony(testimony)))
    } else if testimony != base {
      steps.append(.edit(.testimony(testimony), from: .testimony(base)))
    }
    var position = 0
    let counted = Set(countedSlots)
    for slot in 0..<slots {
      let old = baseStatements.indices.contains(slot) ? baseStatements[slot] : nil
      guard counted.contains(slot) else {
        if let old { steps.append(.remove(.statement(old))) }
        continue
      }
      position += 1
      let blank = WitnessStatement(id: .provisional(UInt64(slot + 2)), testimony: base.id, position: position, what: "")
      let statement = StatementFields.statement(slot, in: form, upon: old ?? blank, position: position, today: today)
      if let old {
        if statement != old { steps.append(.edit(.statement(statement), from: .statement(old))) }
      } else {
        steps.append(.create(.statement(statement)))
      }
    }
    return RecordChange(steps, why: isNew ? "testimony taken" : "testimony changed")
  }

  /// Takes the register's state as the base where somebody else changed the same testimony or statement.
  public mutating func take(_ conflicts: [FieldConflict]) {
    for conflict in conflicts {
      let words = "\(conflict.by) wrote: \(conflict.theirs.isEmpty ? "nothing" : conflict.theirs). Saving again keeps yours."
      switch conflict.current {
      case .testimony(let current) where current.id == base.id:
        form.rebase(from: TestimonyFields.values(of: base), to: TestimonyFields.values(of: current))
        base = current
        guard let name = TestimonyFields.logged[conflict.field] else { continue }
        // Who a sealed witness was is not shown, whoever wrote it.
        form.setWarning(
          name, base.isSealed && name == "witness" ? "\(conflict.by) named another witness. Saving again keeps yours." : words)
      case .statement(let current):
        guard let slot = baseStatements.firstIndex(where: { $0.id == current.id }) else { continue }
        form.rebase(
          from: StatementFields.values(of: baseStatements[slot], slot: slot), to: StatementFields.values(of: current, slot: slot))
        baseStatements[slot] = current
        form.setWarning(StatementFields.name(slot, "what"), words)
      default: continue
      }
    }
  }

  /// Says that it is saved, and with how many statements.
  public var savedWords: String {
    "Testimony saved with \(NumberWords.count(countedSlots.count, "statement"))."
  }

  /// The testimony's page.
  public func destination(_ saved: SavedChange) -> DeskLink? { .testimony(saved.identities[base.id] ?? base.id) }
}

extension TestimonyForm {
  /// True where the witness is to be hidden, or is hidden already.
  private var isSealed: Bool { base.isSealed || form.isYes("sealed") }

  /// The slots in which something was said.
  private var countedSlots: [Int] { (0..<slots).filter { !StatementFields.isEmpty($0, in: form) } }

  private mutating func arrange() {
    var groups = TestimonyFields.head(
      subject, sealedCode: base.isSealed ? base.witnessCode ?? "no code" : nil, isSealed: isSealed)
    // Where there is room the statements stand beside the narrative.
    form.besideGroup = groups.count
    groups += (0..<slots).map { StatementFields.group($0, people: subject.people, sites: subject.sites) }
    groups.append(EntryGroup("", [EntryField(StatementFields.addButton, "Add a statement", .button)]))
    if groups != form.groups { form.replaceGroups(groups) }
  }

  /// A new statement is likely about the person of the one before it, the first about the person of the case at hand.
  private mutating func proposeAbout(slot: Int) {
    let about = StatementFields.name(slot, "about")
    if slot > 0 {
      form.set(about, person: form.person(StatementFields.name(slot - 1, "about")))
    } else if let person = subject.cases.first?.person, let hit = subject.people.first(where: { $0.id == person }) {
      form.set(about, person: .person(hit.id, name: hit.name))
    }
  }

  private func testimony(today: Day) -> Testimony {
    var testimony = base
    let witness = form.person("witness")
    // The field of a sealed witness is empty unless another one was named.
    if !base.isSealed || witness != nil {
      switch witness {
      case .person(let id, _): (testimony.witness, testimony.witnessName) = (id, nil)
      case .words(let words): (testimony.witness, testimony.witnessName) = (nil, words)
      case nil: (testimony.witness, testimony.witnessName) = (nil, nil)
      }
    }
    testimony.isSealed = isSealed
    testimony.witnessCode = isSealed ? form.filled("code") : nil
    testimony.interviewer = form.text("interviewer")
    testimony.interpreter = form.filled("interpreter")
    testimony.language = form.chosen("language")
    testimony.place = form.filled("place")
    testimony.on = form.date("on", today: today)
    testimony.consent = form.chosen("consent").flatMap(Testimony.Consent.init(rawValue:)) ?? .notAsked
    testimony.narrative = form.text("narrative")
    if !subject.cases.isEmpty { testimony.cases = form.chosenSeveral("cases").compactMap { RecordID(description: $0) } }
    return testimony
  }
}
