import CaseModel
import DeskKit
import DuplicateScreens
import TerminalKit

extension Desk {
  /// Answers of the register to what was typed and written.
  mutating func updateWriting(_ event: DeskEvent) -> [DeskEffect] {
    switch event {
    case .formRead(let request, let material, let drafts, let times, let chosen, let ticket):
      return open(request, material, drafts: drafts, times: times, chosen: chosen, ticket: ticket)
    case .saved(let outcome, let time, let ticket): return show(outcome, at: time, ticket: ticket)
    case .notSaved(let sentence, let ticket): return showSaveFailure(sentence, ticket: ticket)
    case .draftDue: return draftIsDue()
    case .draftKept(let key, let time): return draftWasKept(key, at: time)
    case .draftNotKept(let key, let sentence): return draftWasNotKept(key, sentence)
    case .draftsCounted(let count):
      if count == 1 { message = "1 draft of yours is kept. D shows it." }
      if count > 1 { message = "\(NumberWords.count(count, "draft")) of yours are kept. D shows them." }
    case .personsFound(let people, let field, let text, let ticket): show(people, field: field, text: text, ticket: ticket)
    case .likelyFound(let likely, let sketch, let ticket): show(likely, sketch: sketch, ticket: ticket)
    case .undone(let outcome, let isRedo, let time): return show(outcome, isRedo: isRedo, at: time)
    case .tiesRead(let ties, let names, let person, let ticket): showTies(ties, names: names, of: person, ticket: ticket)
    case .contactRead(let file, let ticket): showFacts(of: file, ticket: ticket)
    case .statementsRead(let file, let ticket): showStatements(file, ticket: ticket)
    case .pairRead(let first, let second, let reasons, let ticket):
      if ticket == formTicket { merging = MergeScreen(first, second, reasons: reasons) }
    case .edited(let text, let field, let ticket): return takeEdited(text, field: field, ticket: ticket)
    default: break
    }
    return []
  }

  /// The relationships of a person, to choose the one to be changed.
  private mutating func showTies(_ ties: [Relationship], names: [RecordID: String], of person: RecordID, ticket: Int) {
    guard ticket == formTicket else { return }
    let items: [Picker<FormRequest>.Item] = ties.map { tie in
      let isFirst = tie.first == person
      let other = names[isFirst ? tie.second : tie.first] ?? "name not known"
      let role = tie.kind == .partner ? "partner" : isFirst ? "\(tie.kind.rawValue) of" : "child (\(tie.kind.rawValue)) of"
      return .init(.editRelationship(tie.id), words: "\(role) \(other)", note: tie.certainty.rawValue)
    }
    overlay = .forms(
      Picker(
        title: "Relationships of \(names[person] ?? "this person")",
        items: items + [.init(.newRelationship(of: person), words: "Another relationship", note: "new")]))
  }

  /// Whose facts a contact tells: the cases that it concerns, their persons, and whom it was with.
  private mutating func showFacts(of file: ContactFile, ticket: Int) {
    guard ticket == formTicket else { return }
    let source = SourceReference.contact(file.contact.id)
    var items: [Picker<FormRequest>.Item] = file.cases.flatMap { row -> [Picker<FormRequest>.Item] in
      [
        .init(
          .told(by: source, .editCase(row.id)), words: "The case of \(row.name)", note: row.number,
          help: "Last seen, circumstances and others; the contact stays their source."),
        .init(
          .told(by: source, .editPerson(row.person)), words: "The person \(row.name)", note: row.number,
          help: "Birth, names and others; the contact stays their source."),
      ]
    }
    if let person = file.contact.person {
      let words = "The person \(file.personName ?? "spoken with")"
      items.append(.init(.told(by: source, .editPerson(person)), words: words, help: "What he or she told of himself or herself."))
    }
    guard !items.isEmpty else {
      message = "This contact concerns no case. e opens it; there its cases are ticked."
      return
    }
    overlay = .forms(Picker(title: "Which facts did this contact tell", items: items))
  }

  /// The statements of a testimony, to choose the one that becomes a fact.
  private mutating func showStatements(_ file: TestimonyFile, ticket: Int) {
    guard ticket == formTicket else { return }
    guard !file.statements.isEmpty else {
      message = "This testimony has no statements yet. e opens it; there statements are added."
      return
    }
    let items: [Picker<FormRequest>.Item] = file.statements.map { one in
      let about = one.person.flatMap { file.names[$0] } ?? one.site.flatMap { file.sites[$0] } ?? one.about ?? "nobody named"
      return .init(.fact(statement: one.id), words: one.what, note: one.when?.typed ?? "", help: "About \(about). \(one.basis.rawValue).")
    }
    overlay = .forms(Picker(title: "Make a fact of which statement", items: items))
  }

  /// Writes a change that a comparison of two persons asked for.
  mutating func save(_ change: RecordChange) -> [DeskEffect] {
    formTicket += 1
    return [.save(change, draftKey: nil, ticket: formTicket)]
  }

  /// The answer to the question what is to become of a draft that was found.
  mutating func answer(_ question: DraftQuestion, _ key: Key) -> [DeskEffect] {
    switch key {
    case .enter:
      overlay = nil
      return start(question.form, with: question.draft)
    case .character("n"), .character("N"):
      overlay = nil
      return start(question.afresh, with: nil)
    case .escape:
      overlay = nil
      return []
    default: return []
    }
  }

  // MARK: Comparing two persons

  /// A key while two persons are compared.
  mutating func pressInMerge(_ key: Key) -> [DeskEffect] {
    guard var screen = merging else { return [] }
    let outcome = screen.press(key, area: Size(columns: formArea.columns, rows: formArea.rows))
    merging = screen
    switch outcome {
    case .none: return []
    case .leave:
      merging = nil
      return []
    case .merge(let change, _, _), .notTheSame(let change):
      merging = nil
      return save(change)
    }
  }

  func drawMerge(_ screen: MergeScreen, into buffer: inout CellBuffer) {
    if size.columns >= 100 {
      let frame = Rect(column: 0, row: 1, columns: size.columns, rows: max(0, size.rows - 2))
      buffer.frame(frame, title: screen.title, note: "Esc leaves both as they are", focused: overlay == nil, lines: setting.lines)
    }
    screen.draw(into: &buffer, area: formArea, isFocused: overlay == nil, ascii: setting.ascii)
  }
}
