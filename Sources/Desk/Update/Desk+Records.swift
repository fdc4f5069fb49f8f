import CaseModel
import DeskKit
import FamilyScreens

extension Desk {
  /// Said while the whole register is looked through for duplicates.
  static let lookingThrough = "Looking through all persons …"

  /// What the cursor is on: the row of a list, the page, or the person selected in the tree.
  var subject: DeskLink? {
    switch focused {
    case .list: workspace == .samples ? board.selected.map { .sample($0.id) } : selectedLink
    case .tree: reader.tree?.selectedPerson.map { .person($0) }
    case .page: isDayOpen ? selectedPageLink : reader.page?.link
    }
  }

  /// True where the page is a list of tasks, of which the one under the cursor is meant.
  private var isDayOpen: Bool {
    if case .day? = reader.page?.link { true } else { false }
  }

  /// What the line under the page's cursor leads to.
  var selectedPageLink: DeskLink? {
    reader.page?.pane.selectedLink(width: contentSize(.page).columns)
  }

  /// The draft under the cursor of the page of drafts.
  private var selectedDraft: String? {
    guard focused == .page, case .draft(let key)? = selectedPageLink else { return nil }
    return key
  }

  /// The case that the subject belongs to, where it is known.
  var subjectCase: RecordID? {
    switch subject {
    case .missingCase(let id): id
    case .person(let id): card(of: id)?.missingCase
    default: openCase
    }
  }

  /// The case whose page is open below what is on screen.
  private var openCase: RecordID? {
    for page in reader.pages.reversed() {
      if case .missingCase(let id) = page.link { return id }
    }
    return nil
  }

  func card(of person: RecordID) -> FamilyTree.Card? {
    reader.tree?.tree.cards.first { $0.person == person }
  }

  /// The person that the subject is about, where it is known.
  var subjectPerson: RecordID? {
    switch subject {
    case .person(let id): id
    case .missingCase(let id):
      workspace == .cases && cases.selected?.id == id
        ? cases.selected?.person : reader.tree?.tree.cards.first { $0.missingCase == id }?.person
    default: nil
    }
  }

  /// Runs a command that writes.
  mutating func performOnRecord(_ id: Command.ID) -> [DeskEffect] {
    switch id {
    case "record.contact": return logContact()
    case "record.edit": return edit()
    case "record.add": return add()
    case "record.newCase": return ask(for: .newCase(family: subjectFamily))
    case "record.testimony": return ask(for: .newTestimony(missingCase: subjectCase))
    case "record.ties":
      guard let person = subjectPerson else { return [] }
      formTicket += 1
      return [.readTies(of: person, ticket: formTicket)]
    case "record.fate":
      guard let id = subjectCase else { return [] }
      return ask(for: .fate(missingCase: id))
    case "record.done": return markDone()
    case "record.makeFact": return makeFact()
    case "record.values": return chooseValue()
    case "record.history": return openHistory()
    case "record.undo": return setting.isReadOnly ? say("The register is open to read only: nothing was changed.") : [.undo]
    case "record.redo": return setting.isReadOnly ? say("The register is open to read only: nothing was changed.") : [.redo]
    case "record.discardDraft":
      guard let key = selectedDraft else { return [] }
      overlay = .discarding(key: key)
      return []
    case "record.officeDay":
      workspace = .myDay
      return follow(.day(of: nil))
    case "record.drafts": return follow(.drafts)
    case "record.testimonies": return follow(.testimonies)
    case "record.duplicates":
      message = Desk.lookingThrough
      return follow(.duplicates)
    default: return []
    }
  }

  /// Why a command that writes cannot be run where the cursor is; `nil` where it can.
  func reasonNotWritable(_ id: Command.ID) -> String? {
    switch id {
    case "record.done":
      if case .contact? = subject { return nil }
      return "Go to a contact with a next action; then it can be marked as done."
    case "record.makeFact":
      switch reader.page?.link {
      case .testimony, .contact: return nil
      default: return "Open a testimony or a contact first; then what it tells can become a fact."
      }
    case "record.discardDraft": return selectedDraft == nil ? "Go to one of your drafts first: D shows them." : nil
    case "record.fate", "record.values": return subjectCase == nil ? "Go to a case first." : nil
    case "record.ties": return subjectPerson == nil ? "Go to a person or a case first; then the relationships can be changed." : nil
    case "record.edit":
      switch subject {
      case .missingCase, .person, .family, .contact, .testimony, .tracingEvent, .sample, .consent, .dispatch, .task, .coverageRules:
        return nil
      default: return "Nothing here can be changed. Go to a case, a person, a contact or a testimony."
      }
    case "record.contact":
      switch subject {
      case .missingCase, .person, .family, .contact: return nil
      default: return subjectCase == nil ? "Go to a case, a family or a person first; then a contact can be logged." : nil
      }
    case "record.history":
      switch subject {
      case .missingCase, .person, .contact, .family, .sample, .site, .testimony, .tracingEvent, .consent, .dispatch, .task: return nil
      default: return "Go to a case, a person, a contact or a testimony; then its history can be shown."
      }
    default: return nil
    }
  }

  mutating func say(_ sentence: String) -> [DeskEffect] {
    message = sentence
    return []
  }

  private mutating func logContact() -> [DeskEffect] {
    switch subject {
    case .missingCase(let id): return ask(for: .newContact(.missingCase(id), with: nil))
    case .person(let id):
      // Within a family the contact concerns its cases, and the person under the cursor is whom it was with.
      if let missing = openCase { return ask(for: .newContact(.missingCase(missing), with: id)) }
      if let family = openFamilyPage { return ask(for: .newContact(.family(family), with: id)) }
      return ask(for: .newContact(.person(id), with: id))
    case .family(let id): return ask(for: .newContact(.family(id), with: nil))
    case .contact(let id): return ask(for: .followUp(id))
    default:
      guard let id = subjectCase else { return [] }
      return ask(for: .newContact(.missingCase(id), with: nil))
    }
  }

  private mutating func edit() -> [DeskEffect] {
    switch subject {
    case .missingCase(let id):
      guard let person = subjectPerson else { return ask(for: .editCase(id)) }
      var items: [Picker<FormRequest>.Item] = [
        .init(.editPerson(person), words: "The person", help: "Names, birth, life, residence, papers."),
        .init(.editCase(id), words: "The case", help: "Last seen, circumstances, category, other numbers."),
        .init(.editProfile(person: person), words: "Ante-mortem profile", help: "Stature, marks, teeth, clothing and effects."),
        .init(.fate(missingCase: id), words: "Fate", help: "What is known of the fate, and the event that it rests on."),
      ]
      if let family = openFamily {
        items.append(.init(.editFamily(family), words: "The family file", help: "Name, contact person, wishes."))
      }
      overlay = .forms(Picker(title: "Change what", items: items))
      return []
    case .person(let id): return ask(for: .editPerson(id))
    case .family(let id): return ask(for: .editFamily(id))
    case .contact(let id): return ask(for: .editContact(id))
    case .testimony(let id): return ask(for: .editTestimony(id))
    case .tracingEvent(let id): return ask(for: .editEvent(id))
    case .sample(let id): return ask(for: .editSample(id))
    case .consent(let id): return ask(for: .editConsent(id))
    case .dispatch(let id): return ask(for: .editDispatch(id))
    case .task(let id): return ask(for: .editTask(id))
    case .coverageRules: return ask(for: .coverageRules)
    default: return []
    }
  }

  /// The family that a new case belongs to: where it is asked for from a family's page, list row or tree.
  private var subjectFamily: RecordID? {
    if case .family(let id)? = subject { return id }
    return workspace == .families && focused != .list ? openFamilyPage : nil
  }

  /// The family whose page is open below what is on screen.
  private var openFamilyPage: RecordID? {
    for page in reader.pages.reversed() {
      if case .family(let id) = page.link { return id }
    }
    return nil
  }

  /// The family file that the open page links to.
  private var openFamily: RecordID? {
    for block in reader.page?.pane.document.blocks ?? [] {
      if case .fact(_, _, .family(let id)?) = block { return id }
    }
    return nil
  }

  private mutating func add() -> [DeskEffect] {
    var items: [Picker<FormRequest>.Item] = subjectSample == nil ? [] : sampleItems
    if let person = subjectPerson {
      if focused == .tree { return ask(for: .newRelative(of: person)) }
      items.append(.init(.newRelative(of: person), words: "Relative", help: "Mother, father, partner, child, brother, sister and others."))
      items.append(.init(.newRelationship(of: person), words: "Relationship", help: "A tie to somebody who is in the register already."))
    }
    if let id = subjectCase {
      items.append(.init(.newContact(.missingCase(id), with: nil), words: "Contact", help: "A visit, call, letter or message."))
      items.append(.init(.newTestimony(missingCase: id), words: "Testimony", help: "What a witness tells, with its statements."))
      items.append(
        .init(.newEvent(missingCase: id), words: "Tracing event", help: "Capture, transfer, release, death and others, with its source."))
    }
    if let person = subjectPerson {
      items.append(.init(.editProfile(person: person), words: "Ante-mortem profile", help: "Stature, marks, teeth, clothing and effects."))
    }
    // On a sample its own next steps come first; elsewhere they come after what belongs to the case.
    if subjectSample == nil { items += sampleItems }
    items.append(.init(.newCase(family: subjectFamily), words: "New case", help: "Register a missing person."))
    items.append(
      .init(.newPerson(family: subjectFamily), words: "New person", help: "A witness or somebody else who is not missing."))
    items.append(.init(.newFamily, words: "New family", help: "A family file of its own, to which persons are added."))
    overlay = .forms(Picker(title: "Add what", items: items))
    return []
  }

  private mutating func openHistory() -> [DeskEffect] {
    switch subject {
    case .missingCase(let id), .person(let id), .contact(let id), .family(let id), .sample(let id), .site(let id), .testimony(let id),
      .tracingEvent(let id), .consent(let id), .dispatch(let id), .task(let id):
      return follow(.history(id))
    default: return []
    }
  }

  private mutating func markDone() -> [DeskEffect] {
    guard case .contact(let id)? = subject else { return [] }
    return [.markDone(contact: id, ticket: formTicket)]
  }

  private mutating func makeFact() -> [DeskEffect] {
    formTicket += 1
    switch reader.page?.link {
    case .testimony(let id): return [.readStatements(testimony: id, ticket: formTicket)]
    case .contact(let id): return [.readContact(id, ticket: formTicket)]
    default: return []
    }
  }

  private mutating func chooseValue() -> [DeskEffect] {
    guard let id = subjectCase else { return [] }
    return ask(for: .shownValue(missingCase: id))
  }
}
