import CaseModel
import DeskKit
import TerminalKit
public enum DuplicateListDocument { public static func make(_ h: [LikelyPair]) -> Document { Document(title: "Dup") } }
public struct MergeScreen: Hashable, Sendable {
  public enum Outcome { case none, leave, merge(RecordChange), notTheSame(RecordChange) }
  public var title = ""
  public init(_ a: PersonDossier, _ b: PersonDossier, today: Day) {}
  public mutating func press(_ key: Key, area: Size) -> Outcome { .leave }
  public func draw(into b: inout CellBuffer, area: Rect, isFocused: Bool, ascii: Bool) {}
  public func hints(ascii: Bool) -> [(keys: String, words: String)] { [] }
}
