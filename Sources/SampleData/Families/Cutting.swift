extension FamilyDraft {
  /// Keeps the first so many members and what ties them together.
  mutating func cut(to count: Int) {
    guard count < members.count else { return }
    func kept(_ position: Int?) -> Int? { position.flatMap { $0 < count ? $0 : nil } }
    members.removeLast(members.count - count)
    ties.removeAll { $0.first >= count || $0.second >= count }
    for position in members.indices {
      members[position].father = kept(members[position].father)
      members[position].mother = kept(members[position].mother)
      members[position].partner = kept(members[position].partner)
    }
  }
}
