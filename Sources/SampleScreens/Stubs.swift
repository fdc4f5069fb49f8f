import CaseModel
import DeskKit
import Kinship
import TerminalKit

public enum SampleBoardOutcome: Hashable, Sendable {
  case say(String), open(RecordID), readBoard, readMore(SampleStage, offset: Int), move([RecordID], to: Sample.Status?), dispatch([RecordID])
  case labels([RecordID]), filter, showAll
}
public struct SampleBoardPane: Hashable, Sendable {
  public static let commands: [Command] = []
  public var filter = SampleFilter()
  public var isLoaded = false
  public var total = 0
  public var selected: SampleCard?
  public init() {}
  public mutating func perform(_ id: Command.ID, area: Size) -> [SampleBoardOutcome] { [] }
  public mutating func receive(_ board: SampleBoard, today: Day) {}
  public mutating func receive(more cards: [SampleCard], stage: SampleStage, offset: Int) {}
  public func draw(into buffer: inout CellBuffer, area: Rect, isFocused: Bool, ascii: Bool, today: Day) {}
  public func reasonDisabled(_ id: Command.ID) -> String? { nil }
  public mutating func click(_ place: Point, area: Rect) {}
  public mutating func choose(line: Int) -> Bool { false }
  public func plainLines(today: Day) -> [String] { [] }
}
public struct SampleFilterForm: Hashable, Sendable {
  public var form = ChoiceForm(title: "", fields: [])
  public var filter = SampleFilter()
  public init(_ filter: SampleFilter, words: SampleFilterWords) {}
}
public struct ReceiptScreen: Hashable, Sendable {
  public enum Outcome: Hashable, Sendable { case none, say(String), save(RecordChange), leave }
  public var draftValues: [String: String] = [:]
  public init(_ file: DispatchFile, by: String, minutes: Int?, today: Day) {}
  public mutating func restore(_ values: [String: String]) {}
  public mutating func press(_ key: Key) -> Outcome { .none }
  public mutating func paste(_ text: String) -> Outcome { .none }
  public func hints(ascii: Bool) -> [(keys: String, words: String)] { [] }
  public func draw(into buffer: inout CellBuffer, area: Rect, ascii: Bool, lines: LineSet) {}
}
public enum LabelPane {
  public static func draw(_ rows: [[Bool]], barcode: String, into buffer: inout CellBuffer, on screen: Rect, ascii: Bool) {}
}
public protocol StubForm: RecordForm {}
extension StubForm {
  public var draftKey: String { "" }
  public mutating func settle(today: Day) {}
  public func change(today: Day) -> RecordChange? { nil }
  public mutating func take(_ conflicts: [FieldConflict]) {}
  public var savedWords: String { "" }
}
public struct DispatchForm: StubForm {
  public var form = EntryForm(title: "", groups: [])
  public init(new cards: [SampleCard], laboratories: [String], by: String, today: Day) {}
  public init(editing: DispatchFile, laboratories: [String], by: String, today: Day) {}
}
public struct CoverageRulesForm: StubForm {
  public var form = EntryForm(title: "", groups: [])
  public init(_ setting: OfficeSetting?, today: Day) {}
}
public enum DonorDocument { public static func make(_ file: CaseFile, sheet: DonorSheet, today: Day) -> Document { Document(title: "Donors") } }
public enum SampleDocument { public static func make(_ file: SampleFile, today: Day) -> Document { Document(title: "Sample \(file.sample.barcode)") } }
public enum ConsentDocument { public static func make(_ file: ConsentFile, today: Day) -> Document { Document(title: "") } }
public enum DispatchDocument { public static func make(_ file: DispatchFile, today: Day) -> Document { Document(title: "") } }
public enum DispatchListDocument { public static func make(_ d: [Dispatch], total: Int, today: Day) -> Document { Document(title: "") } }
public enum TaskDocument { public static func make(_ line: OfficeTaskLine, today: Day) -> Document { Document(title: "") } }
public enum CoverageRulesDocument { public static func make(_ t: CoverageTable, isStandard: Bool) -> Document { Document(title: "") } }
public enum VisitPlacesDocument { public static func make(_ places: [VisitPlace]) -> Document { Document(title: "") } }
public enum VisitDocument { public static func make(_ visit: CollectionVisit) -> Document { Document(title: "") } }
