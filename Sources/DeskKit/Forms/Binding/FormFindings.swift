import CaseModel

/// What is wrong with the fields of a form and what is doubtful, collected before it is shown.
public struct FormFindings {
  private var problems: [String: String] = [:]
  private var warnings: [String: [String]] = [:]

  /// Nothing found yet.
  public init() {}

  /// Says what is wrong; the first problem of a field is the one that is shown.
  public mutating func problem(_ field: String, _ sentence: String?) {
    if let sentence, problems[field] == nil { problems[field] = sentence }
  }

  /// Says what is doubtful.
  public mutating func warning(_ field: String, _ sentence: String?) {
    if let sentence { warnings[field, default: []].append(sentence) }
  }

  /// Says what rules found: what cannot be is a problem, what is doubtful a warning.
  public mutating func doubts(_ field: String, _ doubts: [FactDoubt]) {
    problem(field, doubts.impossible)
    warning(field, doubts.doubtful)
  }

  /// Shows everything in the form, and takes away what no longer holds.
  public func show(in form: inout EntryForm) {
    for name in form.fieldNames {
      form.setProblem(name, problems[name])
      form.setWarning(name, warnings[name]?.joined(separator: " "))
    }
  }
}
