/// The sex of a person as recorded.
public enum Sex: String, CaseIterable, Sendable {
  case male, female, unknown
}
