import CaseModel

extension EntryForm {
  /// What is known of the person whom a field names: from its suggestions or the search that found him; `nil` for one whom a draft brought.
  public func found(_ name: String) -> PersonHit? {
    guard case .person(let id, _)? = person(name) else { return nil }
    var people = hits.field == name ? hits.people : []
    if case .person(let suggestions, _)? = field(name)?.kind { people = suggestions + people }
    return people.first { $0.id == id }
  }
}
