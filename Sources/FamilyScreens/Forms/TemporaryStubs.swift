import CaseModel
import DeskKit
public struct RelativeForm: RecordForm {
  public var form = EntryForm(title: "", groups: [])
  public init?(of: RecordID, in tree: FamilyTree, family: Family?, today: Day) { }
  public var draftKey = ""
  public mutating func settle(today: Day) {}
  public func change(today: Day) -> RecordChange? { nil }
  public mutating func take(_ conflicts: [FieldConflict]) {}
  public var savedWords = ""
}
