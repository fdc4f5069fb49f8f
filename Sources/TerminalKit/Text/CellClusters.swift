/// One character as the screen holds it: a base with at most four marks, and the cells it takes.
struct CellCluster: Hashable, Sendable {
  /// The base character, already in its visible form.
  var base: UInt32
  /// The marks that stand on it, 0 where there is none.
  var marks = SIMD4<UInt32>()
  /// How many marks there are.
  var markCount = 0
  /// The cells it takes, 1 or 2.
  var width: Int
  /// The letters of the text that went into it.
  var scalars = 1

  /// Adds a mark. A fifth one is left out: ncurses holds five letters a cell, and towers of marks only hide what stands below.
  mutating func add(mark: UInt32) {
    scalars += 1
    guard markCount < 4 else { return }
    marks[markCount] = mark
    markCount += 1
  }
}

/// Text cut into the characters that go into cells, as a terminal cuts it: by width, not by Unicode's grapheme clusters.
///
/// Joined emoji (a family of three, a skin colour, a variation selector) become their first picture in two cells: terminals disagree about
/// the rest, and a frame that tears is worse than a simpler picture.
struct CellClusters<Text: StringProtocol>: Sequence, IteratorProtocol {
  private var letters: Text.UnicodeScalarView.Iterator
  private var ahead: Unicode.Scalar?

  /// The characters of a text.
  init(_ text: Text) {
    letters = text.unicodeScalars.makeIterator()
    ahead = letters.next()
  }

  /// The next character; `nil` at the end.
  mutating func next() -> CellCluster? {
    guard let first = ahead else { return nil }
    ahead = letters.next()
    var cluster: CellCluster
    if let symbol = VisibleText.symbol(for: first) {
      cluster = CellCluster(base: symbol.value, width: 1)
    } else {
      let width = CellWidth.columns(of: first)
      cluster = CellCluster(base: width == 0 ? 32 : first.value, width: Swift.max(1, width))
      if width == 0 {
        cluster.add(mark: first.value)
        cluster.scalars = 1
      }
    }
    while let follower = ahead, follower.value >= 0x300, join(follower, to: &cluster) {}
    return cluster
  }

  /// Takes a following letter into the character, or answers false where it begins the next one.
  private mutating func join(_ follower: Unicode.Scalar, to cluster: inout CellCluster) -> Bool {
    switch follower.value {
    case 0x200C where JoiningScripts.contains(cluster.base):
      cluster.add(mark: follower.value)
    case 0x200D where JoiningScripts.contains(cluster.base):
      cluster.add(mark: follower.value)
    case 0x200D where Pictures.contains(cluster.base):
      cluster.scalars += 1
      cluster.width = 2
      ahead = letters.next()
      if let joined = ahead, Pictures.contains(joined.value) {
        cluster.scalars += 1
        ahead = letters.next()
      }
      return true
    case 0xFE00...0xFE0F, 0xE0100...0xE01EF:
      cluster.scalars += 1
      if follower.value == 0xFE0F, Pictures.contains(cluster.base) { cluster.width = 2 }
    case 0x1F3FB...0x1F3FF where Pictures.contains(cluster.base):
      cluster.scalars += 1
      cluster.width = 2
    case 0xE0020...0xE007F where cluster.base == 0x1F3F4:
      cluster.scalars += 1
    default:
      guard VisibleText.symbol(for: follower) == nil, CellWidth.columns(of: follower) == 0 else { return false }
      cluster.add(mark: follower.value)
    }
    ahead = letters.next()
    return true
  }
}

/// Scripts in which the zero-width joiner and non-joiner are part of the spelling: Arabic (Persian names need it) to Indic and Khmer.
enum JoiningScripts {
  /// True where a letter belongs to one of them.
  static func contains(_ value: UInt32) -> Bool {
    (0x0620...0x109F).contains(value) || (0x1780...0x18AF).contains(value) || (0xFB50...0xFDFF).contains(value)
      || (0xFE70...0xFEFC).contains(value)
  }
}

/// Characters that can be shown as pictures.
enum Pictures {
  /// True where a letter can begin or join an emoji.
  static func contains(_ value: UInt32) -> Bool {
    (0x1F000...0x1FAFF).contains(value) || (0x2190...0x2BFF).contains(value) || value == 0x203C || value == 0x2049
  }
}
