import CaseModel
import Kinship

extension Families {
  /// A number sequence that is the same on every run.
  private struct Sequence {
    var state: UInt64
    mutating func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % max(1, limit)
    }
  }

  /// Invented persons over five generations: several partners, cousins who married, twins, adoption, unknown parents, two missing
  /// brothers and a loop.
  static func large(_ count: Int = 200, seed: UInt64 = 1) -> FamilyTree {
    var family = FamilyBuilder()
    var numbers = Sequence(state: seed)
    var couples: [(Int, Int, Int)] = []
    func name(_ place: Int) -> String { "Person\(place) FAMILY\(place % 7)" }
    for start in 0..<4 {
      let man = family.add(name(family.members.count), .male, "\(1900 + start)", died: "1970")
      let woman = family.add(name(family.members.count), .female, "\(1903 + start)", died: "1980")
      family.marry(man, woman, 1925)
      couples.append((man, woman, 1926))
    }
    var waiting: [(member: Int, sex: Sex, born: Int)] = []
    var next = 0
    while family.members.count < count {
      guard next < couples.count else { break }
      let (man, woman, year) = couples[next]
      next += 1
      let children = next % 9 == 4 ? 9 : 2 + numbers.next(3)
      for number in 0..<children where family.members.count < count {
        let sex: Sex = numbers.next(2) == 0 ? .male : .female
        let born = year + number * 2
        let isTwin = number > 0 && numbers.next(12) == 0
        let samples: [Sample.Status?] = [nil, nil, .profileFull, .inTransit, .failed]
        let child = family.add(
          numbers.next(25) == 0 ? "" : name(family.members.count), sex, numbers.next(10) == 0 ? nil : "\(born)",
          sample: samples[numbers.next(5)], father: numbers.next(15) == 0 ? nil : man, mother: woman,
          parentage: numbers.next(14) == 0 ? .adoptive : .biological, twin: isTwin ? next : nil)
        waiting.append((child, sex, born))
      }
      while next == couples.count, !waiting.isEmpty, family.members.count < count {
        let person = waiting.remove(at: numbers.next(min(4, waiting.count)))
        // Every third marries a cousin where one is free, the others somebody from outside; some twice.
        if let place = waiting.firstIndex(where: { $0.sex != person.sex && abs($0.born - person.born) < 9 }), numbers.next(3) == 0 {
          let other = waiting.remove(at: place)
          let pair = person.sex == .male ? (person.member, other.member) : (other.member, person.member)
          family.marry(pair.0, pair.1, person.born + 22)
          couples.append((pair.0, pair.1, person.born + 23))
        } else {
          for wedding in 0...(numbers.next(6) == 0 ? 2 : 0) where family.members.count < count {
            let other = family.add(name(family.members.count), person.sex == .male ? .female : .male, "\(person.born + 2)")
            let pair = person.sex == .male ? (person.member, other) : (other, person.member)
            family.marry(pair.0, pair.1, person.born + 22 + wedding * 4, parted: wedding == 0)
            couples.append((pair.0, pair.1, person.born + 23 + wedding * 4))
          }
        }
      }
    }
    // The records hold one loop, and two brothers of the third generation are missing.
    let son = family.links.first { $0.parent == 0 && $0.parentage == .biological }?.child ?? 0
    let grandchild = family.links.first { $0.parent == son && $0.parentage == .biological }?.child ?? son
    family.links.append(KinGraph.ParentLink(parent: grandchild, child: 0, isDoubted: true))
    let middle = count / 3
    var tree = family.tree(index: middle)
    tree.graph.members[middle].isMissing = true
    let sibling = Pedigree(tree.graph).siblings(of: middle).first?.member ?? middle + 1
    tree.graph.members[sibling].isMissing = true
    return tree
  }
}
