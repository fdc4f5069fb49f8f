import SQLiteAccess

/// Finds and ranks documents of one of the two indexes.
struct DocumentSearch {
  /// The most documents that are ranked; whoever finds more is asked to narrow the search.
  static let mostRanked = 1_000

  /// A ranked document.
  struct Found {
    var number: Int
    var score: Double
    var matches: [SearchRanking.Match]
    /// The beginning of the document, by which equals are ordered.
    var order: String
  }

  let connection: Connection
  /// `case` or `person`.
  let kind: String

  /// The best documents first, and whether more matched than were ranked.
  func find(_ terms: [SearchTerm], preferred: [Int] = [], accepts: (Int) -> Bool = { _ in true }) throws -> (found: [Found], hasMore: Bool)
  {
    var numbers: [Int] = []
    var known: Set<Int> = []
    for number in preferred where accepts(number) && known.insert(number).inserted { numbers.append(number) }
    let match = try connection.cached("SELECT rowid FROM \(kind)_search WHERE \(kind)_search MATCH ?")
    try match.bind(1, terms.map(\.match).joined(separator: " AND "))
    var hasMore = false
    while try match.step() {
      let number = match.integer(0)
      guard accepts(number), known.insert(number).inserted else { continue }
      if numbers.count == DocumentSearch.mostRanked {
        hasMore = true
        break
      }
      numbers.append(number)
    }
    match.reset()
    return (try rank(numbers, terms), hasMore)
  }

  private func rank(_ numbers: [Int], _ terms: [SearchTerm]) throws -> [Found] {
    let ranking = SearchRanking(terms)
    let read = try connection.cached("SELECT text FROM \(kind)_document WHERE no = ?")
    var found: [Found] = []
    found.reserveCapacity(numbers.count)
    for number in numbers {
      try read.bind(1, number)
      if try read.step() {
        let one: Found? = read.withBytes(0) { text in
          guard let matches = ranking.matches(text) else { return nil }
          let firstLine = text.prefix { $0 != 0x0A }
          return Found(
            number: number, score: SearchRanking.score(matches), matches: matches, order: String(decoding: firstLine, as: UTF8.self))
        }
        if let one { found.append(one) }
      }
      read.reset()
    }
    return found.sorted { ($1.score, $0.order, $0.number) < ($0.score, $1.order, $1.number) }
  }
}
