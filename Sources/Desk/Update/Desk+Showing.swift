import CaseModel
import CaseScreens
import ContactScreens
import DeskKit
import DuplicateScreens
import FamilyScreens
import SampleScreens
import SiteScreens
import TestimonyScreens

extension Desk {
  /// Shows a record that was read, unless another was asked for since.
  mutating func show(_ record: OpenedRecord, link: DeskLink, ticket: Int) {
    guard ticket == reader.ticket else { return }
    let today = setting.today
    let treeOnScreen = reader.tree
    withReader { reader in
      switch record {
      case .missingCase(let file):
        let words = RelationshipWords(file.tree)
        let sheet = DonorSheet(file.tree, today: today)
        reader.show(CaseDocument.make(file, sheet: sheet, today: today, relation: words.short), tree: file.tree, link: link, today: today)
      case .donors(let file):
        let sheet = DonorSheet(file.tree, today: today)
        reader.show(DonorDocument.make(file, sheet: sheet, today: today), tree: file.tree, link: link, today: today)
      case .family(let file):
        reader.show(FamilyDocument.make(file, today: today), tree: file.tree, link: link, today: today)
      case .person(let file):
        let relation = treeOnScreen.flatMap { Self.relation(of: file.person.id, in: $0.tree) }
        reader.show(
          RecordDocuments.person(file, relation: relation, consents: file.consents, tasks: file.tasks, today: today), tree: nil, link: link,
          today: today)
      default: reader.show(Self.document(record, today: today), tree: nil, link: link, today: today)
      }
    }
  }

  /// Closes the page of a record that is no longer in the register: undone, or taken out by somebody else.
  mutating func close(_ link: DeskLink, ticket: Int) {
    guard ticket == reader.ticket else { return }
    // Whoever undid something was told so already, and knows why the page is gone.
    message = message ?? "This record is no longer in the register. F5 reads the list again."
    guard reader.page?.link == link else { return }
    withReader { reader in
      reader.stopWaiting()
      if !reader.goBack() { reader.close() }
    }
    if reader.page == nil, workspace.hasList { focus[workspace] = .list }
  }

  /// The pages that bring no family tree along.
  private static func document(_ record: OpenedRecord, today: Day) -> Document {
    switch record {
    case .contact(let file): RecordDocuments.contact(file, today: today)
    case .sample(let file): SampleDocument.make(file, today: today)
    case .consent(let file): ConsentDocument.make(file, today: today)
    case .dispatch(let file): DispatchDocument.make(file, today: today)
    case .dispatches(let dispatches, let total): DispatchListDocument.make(dispatches, total: total, today: today)
    case .task(let line): TaskDocument.make(line, today: today)
    case .coverageRules(let table, let isOffices): CoverageRulesDocument.make(table, isStandard: !isOffices)
    case .visitPlaces(let places): VisitPlacesDocument.make(places)
    case .visit(let visit): VisitDocument.make(visit)
    case .site(let site): SiteDocument.make(site)
    case .testimony(let file): TestimonyDocument.make(file)
    case .event(let file): TracingEventDocument.make(file)
    case .history(let history, let about, let times): HistoryDocument.make(history, about: about) { times[$0] ?? "" }
    case .drafts(let drafts, let times): DraftsDocument.make(drafts) { times[$0] ?? "" }
    case .day(let plan): MyDayDocument.make(plan, today: today)
    case .testimonies(let lines, let total): TestimonyListDocument.make(lines, total: total)
    case .pairs(let pairs, let limit): DuplicateListDocument.make(pairs, limit: limit)
    case .missingCase, .family, .person, .donors: Document(title: "")
    }
  }
}
