import CaseModel
import DeskKit
import TerminalKit

/// What a link led to.
public enum OpenedRecord: Hashable, Sendable {
  case missingCase(CaseFile)
  case person(PersonFile)
  case contact(ContactFile)
  case sample(SampleFile)
  case family(FamilyFile)
  case site(Site)
  case testimony(TestimonyFile)
  case event(TracingEventFile)
  /// A history with what it is about, and the times of its entries in words.
  case history(RecordHistory, about: String, times: [Int: String])
  /// Drafts with the times at which they were kept, in words.
  case drafts([Draft], times: [Int: String])
  case day(DayPlan)
  case testimonies([TestimonyLine], total: Int)
  case pairs([LikelyPair], limit: Int)
  case donors(CaseFile)
  case consent(ConsentFile)
  case dispatch(DispatchFile)
  case dispatches([Dispatch], total: Int)
  case task(OfficeTaskLine)
  /// The office's rules for coverage grades; false where they are the standard ones.
  case coverageRules(CoverageTable, isOffices: Bool)
  case visitPlaces([VisitPlace])
  case visit(CollectionVisit)
}

/// What happened: keys, answers and pauses, in order of arrival.
public enum DeskEvent: Hashable, Sendable {
  /// The program is up; the size is known.
  case started(Size)
  case terminal(TerminalEvent)
  /// Letters came faster than anybody types, and not as a paste.
  case burst([Key])
  case caseRows(ListWindow<CaseRow>, ListRequest)
  case familyRows(ListWindow<FamilyRow>, ListRequest)
  case siteRows(ListWindow<Site>, ListRequest)
  case casesFound(SearchResult<CaseHit>, text: String, generation: Int)
  case familiesFound(SearchResult<FamilyHit>, text: String, generation: Int)
  case opened(OpenedRecord, link: DeskLink, ticket: Int)
  /// What a link leads to is no longer in the register.
  case gone(DeskLink, ticket: Int)
  case treeRead(FamilyTree, ticket: Int)
  case figuresRead(Figures, CoverageFigures, ticket: Int)
  case incidentsRead([String])
  case rested(ticket: Int)
  /// What a form needs; the drafts kept of it with the times at which they were kept, in words.
  case formRead(FormRequest, FormMaterial, drafts: [Draft], times: [Int: String], chosen: String?, ticket: Int)
  /// A change is on the disk, or clashes with somebody else's; `at` is the time of day, `14:02:11`.
  case saved(SaveOutcome, at: String, ticket: Int)
  case notSaved(String, ticket: Int)
  case draftDue
  case draftKept(key: String, at: String)
  /// The draft could not be written; the sentence says why.
  case draftNotKept(key: String, String)
  case draftsCounted(Int)
  case personsFound([PersonHit], field: String, text: String, ticket: Int)
  case likelyFound([LikelyPerson], PersonSketch, ticket: Int)
  case undone(UndoOutcome, isRedo: Bool, at: String)
  case tiesRead([Relationship], names: [RecordID: String], of: RecordID, ticket: Int)
  case contactRead(ContactFile, ticket: Int)
  case statementsRead(TestimonyFile, ticket: Int)
  case pairRead(PersonDossier, PersonDossier, reasons: [String], ticket: Int)
  /// The text as it came back from the user's own editor.
  case edited(text: String, field: String, ticket: Int)
  case boardRead(SampleBoard, ticket: Int)
  case moreSampleCards([SampleCard], SampleStage, offset: Int, ticket: Int)
  case sampleFilterWordsRead(SampleFilterWords)
  /// The sample with a scanned code; `nil` where there is none.
  case sampleFound(RecordID?, barcode: String)
  /// What the register knows of a code that was scanned at a receipt.
  case sampleLookedUp(SampleFile?, barcode: String)
  /// A page was written, or could not be; the sentence says where it is.
  case printed(String)
  /// The signs of a code, a row of dark and light squares each.
  case symbolRead([[Bool]], barcode: String)
  /// What the receipt of a dispatch needs, and the newest draft of it.
  case receiptRead(DispatchFile, draft: Draft?, minutes: Int, ticket: Int)
  case themeChanged(name: String, lines: LineSet)
  /// Something could not be done; the sentence says what to do.
  case failed(String)
}
