import CaseModel
import TerminalKit

/// One field of a form to be filled in.
public struct EntryField: Hashable, Sendable {
  /// One of several words that a field may hold.
  public struct Choice: Hashable, Sendable {
    /// What is kept: usually the raw value of an enumeration.
    public var code: String
    /// What is shown.
    public var words: String
    /// Other words by which it is found, in any script.
    public var keywords: String

    /// A choice from its parts.
    public init(_ code: String, _ words: String? = nil, keywords: String = "") {
      self.code = code
      self.words = words ?? code
      self.keywords = keywords
    }
  }

  /// What a field holds.
  public enum Kind: Hashable, Sendable {
    /// One line.
    case text
    /// One line into which codes are scanned: Enter and Tab hand the code over as a press of the field, which keeps the cursor.
    case scan
    /// Many lines, in a text area.
    case longText
    /// A date as it is known.
    case date
    /// One day, such as a due date: `in 2 weeks` works.
    case day
    /// A time of day.
    case time
    /// A whole number within bounds.
    case number(ClosedRange<Int>)
    /// One of several words; `allowsOther` takes any text beside them.
    case choice([Choice], allowsOther: Bool)
    /// Any number of several words.
    case several([Choice])
    /// A person of the register, found by typing; `suggestions` stand first (the family). `allowsWords` takes a name that is nobody's.
    case person(suggestions: [PersonHit], allowsWords: Bool)
    /// Yes or no.
    case yesNo
    /// A line to press with Enter: `another name`.
    case button
    /// A line to read.
    case note
  }

  /// The name of the field within its form: `born`, `name.0.surname`.
  public var name: String
  /// The label on screen.
  public var label: String
  /// What it holds.
  public var kind: Kind
  /// True where the form cannot be saved without it.
  public var isNeeded: Bool
  /// A sentence under the field while it has the cursor.
  public var help: String

  /// A field from its parts.
  public init(_ name: String, _ label: String, _ kind: Kind = .text, isNeeded: Bool = false, help: String = "") {
    self.name = name
    self.label = label
    self.kind = kind
    self.isNeeded = isNeeded
    self.help = help
  }
}

/// Fields that belong together, under a heading.
public struct EntryGroup: Hashable, Sendable {
  /// The heading; empty for none.
  public var heading: String
  /// The fields from top to bottom.
  public var fields: [EntryField]

  /// A group from its parts.
  public init(_ heading: String, _ fields: [EntryField]) {
    self.heading = heading
    self.fields = fields
  }
}

/// A person chosen in a field, or words where the register holds nobody of that name.
public enum PersonChoice: Hashable, Sendable {
  case person(RecordID, name: String)
  case words(String)
}
