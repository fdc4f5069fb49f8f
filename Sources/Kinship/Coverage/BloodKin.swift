/// Everybody who shares a forebear by birth with one of some members, or is one, or descends from him; twins share their forebears.
struct BloodKin: Hashable, Sendable {
  private let isKin: [Bool]

  /// The blood relatives of some members, found in linear time: all forebears, then all their descendants.
  init(_ pedigree: Pedigree, of members: [Int]) {
    var isKin = Array(repeating: false, count: pedigree.count)
    var forebears: [Int] = []
    func add(_ member: Int?) {
      guard let member, !isKin[member] else { return }
      isKin[member] = true
      forebears.append(member)
    }
    for member in members {
      add(member)
      for twin in pedigree.twins(of: member) { add(twin) }
    }
    var next = 0
    while next < forebears.count {
      let parents = pedigree.birthParents(of: forebears[next])
      add(parents.father)
      add(parents.mother)
      next += 1
    }
    var open = forebears
    while let next = open.popLast() {
      for child in pedigree.birthChildren(of: next) where !isKin[child] {
        isKin[child] = true
        open.append(child)
      }
    }
    self.isKin = isKin
  }

  /// True for a blood relative, and for the members themselves.
  func contains(_ member: Int) -> Bool { isKin[member] }
}
