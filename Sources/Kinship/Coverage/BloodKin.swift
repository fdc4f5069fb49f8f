/// Everybody who shares a forebear by birth with one member, or is one, or descends from him; twins share their forebears.
struct BloodKin: Hashable, Sendable {
  private let isKin: [Bool]

  /// The blood relatives of a member, found in linear time: all forebears, then all their descendants.
  init(_ pedigree: Pedigree, of member: Int) {
    var isKin = Array(repeating: false, count: pedigree.count)
    var forebears = [member] + pedigree.twins(of: member)
    for same in forebears { isKin[same] = true }
    var open = forebears
    while let next = open.popLast() {
      for parent in pedigree.birthParents(of: next).all where !isKin[parent] {
        isKin[parent] = true
        forebears.append(parent)
        open.append(parent)
      }
    }
    open = forebears
    while let next = open.popLast() {
      for child in pedigree.birthChildren(of: next) where !isKin[child] {
        isKin[child] = true
        open.append(child)
      }
    }
    self.isKin = isKin
  }

  /// True for a blood relative, and for the member himself.
  func contains(_ member: Int) -> Bool { isKin[member] }
}
