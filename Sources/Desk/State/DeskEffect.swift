import CaseModel
import DeskKit

/// Which list a request is for.
public enum ListSource: Hashable, Sendable {
  case cases(CaseQuery)
  case families(FamilyQuery)
  case sites
}

/// What the desk wants done outside itself. Effects are carried out one after the other; each answers with an event.
public enum DeskEffect: Hashable, Sendable {
  /// Read a stretch of a list.
  case readRows(ListSource, ListRequest)
  /// Search a list's records.
  case find(ListSource, text: String, generation: Int)
  /// Read what a link leads to.
  case open(DeskLink, ticket: Int)
  /// Read the family tree around a person.
  case readTree(around: RecordID, ticket: Int)
  /// Compute the published figures.
  case readFigures(ticket: Int)
  /// Read the names of incidents for the filter form.
  case readIncidents
  /// Read what a form needs and the drafts kept of it; `draft` names one to go on with.
  case readForm(FormRequest, draft: String?, ticket: Int)
  /// Write a change, and throw away the draft it came from.
  case save(RecordChange, draftKey: String?, ticket: Int)
  /// Keep a draft.
  case keepDraft(Draft)
  /// Throw a draft away.
  case discardDraft(key: String)
  /// Send `draftDue` after a pause.
  case keepDraftSoon(milliseconds: Int)
  /// Find persons for a field of a form.
  case findPersons(String, near: RecordID?, field: String, ticket: Int)
  /// Find persons who are perhaps the one that is being typed.
  case findLikely(PersonSketch, ticket: Int)
  /// Take back the user's last change.
  case undo
  /// Make it again.
  case redo
  /// Count the drafts that were kept, at the start.
  case countDrafts
  /// Read the ties of a person, to choose one to change.
  case readTies(of: RecordID, ticket: Int)
  /// Mark the next action of a contact as done.
  case markDone(contact: RecordID, ticket: Int)
  /// Read a contact, to choose whose facts it tells.
  case readContact(RecordID, ticket: Int)
  /// Read the statements of a testimony, to choose the one that becomes a fact.
  case readStatements(testimony: RecordID, ticket: Int)
  /// Read everything that hangs on two persons.
  case readPair(RecordID, RecordID, ticket: Int)
  /// Let the user change a text in an editor of his own.
  case editOutside(text: String, field: String, ticket: Int)
  /// Read the board of samples.
  case readBoard(SampleFilter, ticket: Int)
  /// Read more cards of one of its columns.
  case readSampleCards(SampleStage, SampleFilter, offset: Int, ticket: Int)
  /// Read the words by which samples are filtered.
  case readSampleFilterWords
  /// Find the sample with a scanned code.
  case findSample(barcode: String)
  /// Look up a code that was scanned at a receipt and is not of that dispatch.
  case lookUpSample(barcode: String)
  /// Write a page as a file to be printed.
  case print(PrintRequest)
  /// Read the signs of a code, to show it on screen.
  case readSymbol(barcode: String)
  /// Read what the receipt of a dispatch needs.
  case readReceipt(dispatch: RecordID, ticket: Int)
  /// Send `rested` after a pause, unless a newer rest began.
  case rest(milliseconds: Int, ticket: Int)
  /// Show the desk in another theme.
  case useTheme(String)
  /// Paint everything again.
  case repaint
  /// End the program.
  case leave
}
