import CaseModel

/// Ranks documents: exact before begun before sounding alike; surnames before given names, fathers' names, places and years.
struct SearchRanking {
  /// How one typed word matched a document.
  struct Match {
    /// How well: 4 exact, 3 begun, below 3 by sound.
    var quality: Double
    var part: SearchDocument.Part
    /// The number of the name or place, counted from the document's first line.
    var line: Int
    /// The word of the document.
    var word: String
  }

  private let terms: [SearchTerm]
  private let typed: [[UInt8]]
  private let beginnings: [[[UInt8]]]

  init(_ terms: [SearchTerm]) {
    self.terms = terms
    typed = terms.map { Array($0.fold.utf8) }
    beginnings = terms.map { $0.beginnings.dropFirst().map { Array($0.utf8) } }
  }

  /// The best match of each typed word in a document; `nil` where one has none.
  func matches(_ document: UnsafeRawBufferPointer) -> [Match]? {
    var best: [Match?] = Array(repeating: nil, count: terms.count)
    SearchDocument.forEachWord(document) { part, line, word in
      for place in terms.indices {
        guard let quality = quality(of: word, for: place) else { continue }
        let score = quality + SearchRanking.bonus(part)
        if let known = best[place], known.quality + SearchRanking.bonus(known.part) >= score { continue }
        best[place] = Match(quality: quality, part: part, line: line, word: String(decoding: word, as: UTF8.self))
      }
    }
    let found = best.compactMap(\.self)
    return found.count == terms.count ? found : nil
  }

  /// The rank of a document's matches; the higher the better.
  static func score(_ matches: [Match]) -> Double {
    matches.reduce(0) { $0 + $1.quality + bonus($1.part) - ($1.line > 0 && $1.part.rawValue <= 3 ? 0.02 : 0) }
  }

  private func quality(of word: UnsafeRawBufferPointer, for place: Int) -> Double? {
    let fold = typed[place]
    if SearchRanking.begins(word, with: fold) { return word.count == fold.count ? 4 : 3 }
    let term = terms[place]
    if !term.alike.isEmpty, let similarity = term.alike[String(decoding: word, as: UTF8.self)] { return 1.9 + similarity }
    return beginnings[place].contains { SearchRanking.begins(word, with: $0) } ? 1.5 : nil
  }

  private static func begins(_ word: UnsafeRawBufferPointer, with start: [UInt8]) -> Bool {
    guard word.count >= start.count else { return false }
    for (place, letter) in start.enumerated() where word[place] != letter { return false }
    return true
  }

  private static func bonus(_ part: SearchDocument.Part) -> Double {
    switch part {
    case .surname: 0.5
    case .given: 0.4
    case .fathersName: 0.3
    case .marker: 0.05
    case .born: 0.2
    case .lastSeen: 0.15
    case .place: 0.1
    }
  }
}
