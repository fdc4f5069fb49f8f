import Kinship

/// Puts everybody of a chart on a level: the longest way down from a founder, partners side by side.
enum ChartLevels {
  /// The level of each member, 0 at the top; members who are not shown stay on 0.
  static func levels(_ pedigree: Pedigree, isShown: [Bool]) -> [Int] {
    let group = groups(pedigree, isShown)
    let count = pedigree.count
    var above: [[Int]] = Array(repeating: [], count: count)
    var below = above
    for member in 0..<count where isShown[member] {
      guard let home = pedigree.homeCouple(of: member) else { continue }
      let couple = pedigree.couples[home]
      for parent in [couple.first, couple.second].compactMap(\.self) where isShown[parent] && group[parent] != group[member] {
        if !above[group[member]].contains(group[parent]) {
          above[group[member]].append(group[parent])
          below[group[parent]].append(group[member])
        }
      }
    }
    var search = LongestWay(above: above)
    for member in 0..<count where isShown[member] { search.visit(group[member]) }
    pullDown(&search.level, search.order, above, below)
    let lowest = (0..<count).filter { isShown[$0] }.map { search.level[group[$0]] }.min() ?? 0
    return (0..<count).map { isShown[$0] ? search.level[group[$0]] - lowest : 0 }
  }

  /// Members joined by partnerships share a group, named by one of them.
  private static func groups(_ pedigree: Pedigree, _ isShown: [Bool]) -> [Int] {
    var leader = Array(0..<pedigree.count)
    func find(_ member: Int) -> Int {
      var member = member
      while leader[member] != member {
        leader[member] = leader[leader[member]]
        member = leader[member]
      }
      return member
    }
    for couple in pedigree.couples {
      guard let second = couple.second, isShown[couple.first], isShown[second] else { continue }
      let one = find(couple.first)
      let other = find(second)
      leader[max(one, other)] = min(one, other)
    }
    return leader.indices.map(find)
  }

  /// Founders, and lines that hang on a single child, stand right above their children, not at the top.
  private static func pullDown(_ level: inout [Int], _ order: [Int], _ above: [[Int]], _ below: [[Int]]) {
    for group in order.reversed() {
      guard let nearest = below[group].map({ level[$0] }).min(), nearest - 1 > level[group] else { continue }
      if above[group].allSatisfy({ below[$0] == [group] }) { level[group] = nearest - 1 }
    }
  }

  /// The longest way down to each group; a link that would close a circle is passed over.
  private struct LongestWay {
    let above: [[Int]]
    var level: [Int]
    /// Groups, each after those above it.
    var order: [Int] = []
    private var isDone: [Bool]
    private var isOpen: [Bool]

    init(above: [[Int]]) {
      self.above = above
      level = Array(repeating: 0, count: above.count)
      isDone = Array(repeating: false, count: above.count)
      isOpen = isDone
    }

    mutating func visit(_ start: Int) {
      guard !isDone[start] else { return }
      var stack = [(group: start, next: 0)]
      isOpen[start] = true
      while let top = stack.last {
        if top.next < above[top.group].count {
          stack[stack.count - 1].next += 1
          let parent = above[top.group][top.next]
          if !isDone[parent] && !isOpen[parent] {
            isOpen[parent] = true
            stack.append((parent, 0))
          }
        } else {
          for parent in above[top.group] where isDone[parent] { level[top.group] = max(level[top.group], level[parent] + 1) }
          isOpen[top.group] = false
          isDone[top.group] = true
          order.append(top.group)
          stack.removeLast()
        }
      }
    }
  }
}
