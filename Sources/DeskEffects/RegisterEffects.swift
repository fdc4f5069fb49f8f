import CaseModel
import CaseStore
import Desk
import DeskKit

/// What each effect does with the register.
public enum RegisterEffects {
  /// Carries out one effect. A failure becomes a sentence; nothing is thrown at the desk.
  public static func carryOut(_ effect: DeskEffect, on register: Register, for worker: Worker) async -> DeskEvent? {
    do {
      if let event = try await WritingEffects(register: register, worker: worker).carryOut(effect) { return event }
      if let event = try await SampleEffects(register: register, worker: worker).carryOut(effect) { return event }
      switch effect {
      case .readRows(let source, let request): return try await rows(source, request, register)
      case .find(let source, let text, let generation): return try await find(source, text, generation, register)
      case .open(let link, let ticket): return try await open(link, ticket, register, worker)
      case .readTree(let person, let ticket):
        guard let tree = try await register.familyTree(around: person) else {
          return .failed("This person has no family tree in the register.")
        }
        return .treeRead(tree, ticket: ticket)
      case .readFigures(let ticket): return .figuresRead(try await register.figures(), try await register.coverageFigures(), ticket: ticket)
      case .readIncidents: return .incidentsRead(try await register.incidents().map(\.name))
      default: return nil
      }
    } catch {
      return .failed("\(error)")
    }
  }

  private static func rows(_ source: ListSource, _ request: ListRequest, _ register: Register) async throws -> DeskEvent {
    switch source {
    case .cases(let query):
      let window = try await register.caseWindow(
        query, anchor: request.anchor, limit: request.limit, anchorPosition: request.anchorPosition)
      return .caseRows(window, request)
    case .families(let query):
      let window = try await register.familyWindow(
        query, anchor: request.anchor, limit: request.limit, anchorPosition: request.anchorPosition)
      return .familyRows(window, request)
    case .sites:
      let sites = try await register.sites()
      return .siteRows(ListWindow(rows: sites, offset: 0, total: sites.count), request)
    }
  }

  /// Hits fetched of a search; more are counted, and the user is told to narrow it.
  private static let hitLimit = 200

  private static func find(_ source: ListSource, _ text: String, _ generation: Int, _ register: Register) async throws -> DeskEvent? {
    switch source {
    case .cases(let query):
      let result = try await register.searchCases(text, filter: query.filter, limit: hitLimit)
      return .casesFound(result, text: text, generation: generation)
    case .families:
      return .familiesFound(try await register.searchFamilies(text, limit: hitLimit), text: text, generation: generation)
    case .sites: return nil
    }
  }

  private static func open(_ link: DeskLink, _ ticket: Int, _ register: Register, _ worker: Worker) async throws -> DeskEvent? {
    let record: OpenedRecord?
    switch link {
    case .missingCase(let id): record = try await register.caseFile(id).map { .missingCase($0) }
    case .person(let id): record = try await register.personFile(id).map { .person($0) }
    case .contact(let id): record = try await register.contactFile(id).map { .contact($0) }
    case .family(let id): record = try await register.familyFile(id).map { .family($0) }
    case .site(let id): record = try await register.sites().first { $0.id == id }.map { .site($0) }
    default: record = try await OpenedPages(register: register, worker: worker).read(link)
    }
    guard let record else { return .gone(link, ticket: ticket) }
    return .opened(record, link: link, ticket: ticket)
  }
}
