import CaseModel

/// Fields whose recorded value does not fit the kind that the form has for them.
///
/// A date that cannot be read, which came with an imported list, stays as it is until somebody types over it; a text with line ends, or
/// longer than a line holds, is edited as a long text. Neither may keep the rest of the form from being saved, or be cut.
public struct FittingKinds: Hashable, Sendable {
  /// Longer texts are edited in a text area; a line of a form holds 1,000 letters.
  private static let longestLine = 500

  private var recorded: [String: String]
  private let long: Set<String>

  /// Remembers what is recorded, by field.
  public init(_ recorded: [String: String] = [:]) {
    long = Set(recorded.filter { $0.value.utf8.count > Self.longestLine || $0.value.contains(where: \.isNewline) }.keys)
    self.recorded = recorded.filter { $0.value.utf8.count <= Self.longestLine && !$0.value.isEmpty }
  }

  /// The groups with kinds that fit.
  public func fit(_ groups: [EntryGroup], _ form: EntryForm? = nil, today: Day? = nil) -> [EntryGroup] {
    groups.map { group in
      EntryGroup(group.heading, group.fields.map { fit($0, form, today) })
    }
  }

  private func fit(_ field: EntryField, _ form: EntryForm?, _ today: Day?) -> EntryField {
    var field = field
    if field.kind == .text, long.contains(field.name) {
      field.kind = .longText
    } else if field.kind == .date, let form, let today, let text = recorded[field.name], form.text(field.name) == text,
      DateReading.problem(in: DateReading.read(text, today: today)) != nil
    {
      field.kind = .text
      field.help = "This date cannot be read, and takes part in no comparison. It stays as it is until you type another."
    }
    return field
  }
}
