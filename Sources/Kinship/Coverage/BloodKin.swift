/// Everybody who shares a forebear by birth with one member, or is one, or descends from him.
struct BloodKin {
  private let isKin: [Bool]

  /// The blood relatives of a member, found in linear time: all forebears, then all their descendants.
  init(_ pedigree: Pedigree, of member: Int) {
    var isKin = Array(repeating: false, count: pedigree.count)
    var open = [member]
    var forebears = [member]
    isKin[member] = true
    while let next = open.popLast() {
      for parent in pedigree.birthParents(of: next).all where !isKin[parent] {
        isKin[parent] = true
        forebears.append(parent)
        open.append(parent)
      }
    }
    open = forebears
    while let next = open.popLast() {
      for link in pedigree.children(of: next) where link.parentage == .biological && !isKin[link.child] {
        isKin[link.child] = true
        open.append(link.child)
      }
    }
    self.isKin = isKin
  }

  /// True for a blood relative, and for the member himself.
  func contains(_ member: Int) -> Bool { isKin[member] }
}
