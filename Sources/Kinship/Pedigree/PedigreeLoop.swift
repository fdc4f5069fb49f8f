/// Persons who would be their own ancestors by birth, as the records stand: an error that somebody has to correct.
public struct PedigreeLoop: Hashable, Sendable {
  /// The members of the loop, each one a child of the next, and the last a child of the first.
  public var members: [Int]
  /// The link that was left out so that the rest can be drawn and reckoned with.
  public var dropped: KinGraph.ParentLink
}

/// Finds the loops among links of birth.
enum LoopSearch {
  /// The loops, each with the link to leave out; without those links nobody is his own ancestor.
  static func loops(in graph: KinGraph, parents: [[KinGraph.ParentLink]]) -> [PedigreeLoop] {
    var birth = parents.map { $0.filter { $0.parentage == .biological } }
    guard hasLoop(birth) else { return [] }
    var loops: [PedigreeLoop] = []
    while let loop = oneLoop(in: birth, graph) {
      loops.append(loop)
      birth[loop.dropped.child].removeAll { $0 == loop.dropped }
    }
    return loops
  }

  /// True where taking away members without children, again and again, does not take everybody away (Kahn).
  private static func hasLoop(_ birth: [[KinGraph.ParentLink]]) -> Bool {
    var children = Array(repeating: 0, count: birth.count)
    for links in birth { for link in links { children[link.parent] += 1 } }
    var free = children.indices.filter { children[$0] == 0 }
    var taken = 0
    while let member = free.popLast() {
      taken += 1
      for link in birth[member] {
        children[link.parent] -= 1
        if children[link.parent] == 0 { free.append(link.parent) }
      }
    }
    return taken < birth.count
  }

  private static func oneLoop(in birth: [[KinGraph.ParentLink]], _ graph: KinGraph) -> PedigreeLoop? {
    var isDone = Array(repeating: false, count: birth.count)
    var isOpen = isDone
    for start in birth.indices where !isDone[start] {
      var path: [KinGraph.ParentLink] = []
      var stack = [(member: start, next: 0)]
      isOpen[start] = true
      while let top = stack.last {
        guard top.next < birth[top.member].count else {
          isOpen[top.member] = false
          isDone[top.member] = true
          stack.removeLast()
          _ = path.popLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let link = birth[top.member][top.next]
        if isOpen[link.parent] {
          let from = stack.firstIndex { $0.member == link.parent } ?? 0
          let links = Array(path[from...]) + [link]
          return PedigreeLoop(members: links.map(\.child), dropped: weakest(of: links, graph))
        }
        if !isDone[link.parent] {
          isOpen[link.parent] = true
          path.append(link)
          stack.append((link.parent, 0))
        }
      }
    }
    return nil
  }

  /// The link of a loop that is most likely wrong: a doubted one, else one whose parent is younger than the child, else the last.
  private static func weakest(of links: [KinGraph.ParentLink], _ graph: KinGraph) -> KinGraph.ParentLink {
    if let doubted = links.last(where: \.isDoubted) { return doubted }
    let backwards = links.last { link in
      guard let parent = graph.members[link.parent].birthDay, let child = graph.members[link.child].birthDay else { return false }
      return parent >= child
    }
    return backwards ?? links[links.count - 1]
  }
}
