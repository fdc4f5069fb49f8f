import SQLiteAccess

/// Finds the persons around one person, nearest first.
///
/// Walks the relationships level by level with two prepared look-ups a person. One recursive query would be shorter, but once the file has
/// statistics SQLite 3.40 prepares such a query by reading the whole table into a Bloom filter (25 ms where the walk takes 0.2).
struct KinSearch {
  let connection: Connection

  /// How a person was met, which says what is followed from there.
  private enum Step: Int, Hashable {
    case start, parent, grandparent, greatGrandparent
    /// A child of anybody met.
    case descendant
    /// A partner or the other parent, from whom nothing is followed.
    case beside

    var isClimbing: Bool { rawValue < Step.greatGrandparent.rawValue }
    var above: Step { Step(rawValue: rawValue + 1) ?? .beside }
  }

  private struct Meeting: Hashable {
    let person: Int
    let step: Step
  }

  /// The local numbers of at most `limit` persons, and whether there are more. Records may hold loops: each person is met once a step.
  func around(_ person: Int, limit: Int) throws -> (persons: [Int], isCut: Bool) {
    var queue = [Meeting(person: person, step: .start)]
    var met = Set(queue)
    var found = [person]
    var counted: Set<Int> = [person]
    var next = 0
    while next < queue.count {
      let meeting = queue[next]
      next += 1
      for reached in try neighbours(of: meeting) where met.insert(reached).inserted {
        if counted.insert(reached.person).inserted {
          if found.count == limit { return (found, true) }
          found.append(reached.person)
        }
        if reached.step != .beside { queue.append(reached) }
      }
    }
    return (found, false)
  }

  private func neighbours(of meeting: Meeting) throws -> [Meeting] {
    var result: [Meeting] = []
    try connection.forEach(KinSearch.upwards, .integer(meeting.person)) { row in
      let isPartner = row.text(1) == "partner"
      let step: Step = !isPartner && meeting.step.isClimbing ? meeting.step.above : .beside
      result.append(Meeting(person: row.integer(0), step: step))
    }
    try connection.forEach(KinSearch.downwards, .integer(meeting.person)) { row in
      result.append(Meeting(person: row.integer(0), step: row.text(1) == "partner" ? .beside : .descendant))
    }
    return result
  }

  private static let upwards = "SELECT first, kind FROM relationship WHERE second = ? AND certainty <> 'disproved' ORDER BY no"
  private static let downwards = "SELECT second, kind FROM relationship WHERE first = ? AND certainty <> 'disproved' ORDER BY no"
}
