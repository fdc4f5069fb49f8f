/// A long text being written: the text wrapped at a width, the cursor, and the steps that can be undone.
///
/// The text is one array of UTF-8 and the places at which lines begin another, so that two states of a megabyte compare in no time while
/// they share it, and a key touches only the lines around it.
public struct TextArea: Hashable, Sendable {
  /// The most bytes a text may have.
  public static let limit = 1_000_000
  /// The widest line, in cells.
  public static let widest = 76

  /// The text as UTF-8; line ends are line feeds.
  var bytes: [UInt8] = []
  /// Where lines begin.
  var starts = [0]
  /// Cells of a line.
  var width = TextArea.widest
  /// Lines on screen.
  var rows = 6
  /// The byte before which the cursor stands.
  var cursor = 0
  /// The column that Up and Down keep to.
  var goal: Int?
  /// The first line on screen.
  var top = 0
  var done: [TextEdit] = []
  var undone: [TextEdit] = []
  /// True while typing may still grow the last step.
  var isGrowing = false
  var killed: [UInt8] = []
  /// True where Ctrl-K was the last key, so that several lines are gathered.
  var isGathering = false
  /// What is looked for, while the question is open.
  var search: TextField?
  var lastSearch = ""
  /// What was found last.
  var found: Range<Int>?

  /// How many letters the text has, line ends not counted.
  public private(set) var letters = 0
  /// How many words the text has.
  public private(set) var words = 0
  /// Grows with every step that undo can take back.
  public internal(set) var steps = 0
  /// A sentence about the last key, where it could not do what was asked.
  public internal(set) var notice: String?

  /// An area with a text and the cursor at its end. A text above the limit is cut at the end of a letter, and `notice` says so.
  public init(_ text: String = "") {
    var new = TextIntake.bytes(of: text)
    if new.count > TextArea.limit {
      let (letters, _) = (new.count, new.removeLast(new.count - TextArea.letterEnd(in: new, before: TextArea.limit)))
      notice = "The text was \(TextArea.size(letters)) long, and a field holds 1 MB. The first 1 MB was kept, the rest left out."
    }
    bytes = new
    starts = LineBreaks.all(new, width: width)
    letters = LetterWalk.count(new, in: 0..<new.count)
    words = wordStarts(in: 0..<new.count)
    cursor = new.count
    scroll()
  }

  /// The text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
  /// True where nothing has been written.
  public var isEmpty: Bool { bytes.isEmpty }
  /// The number of lines as they are wrapped now, and the line of the cursor, counted from 1.
  public var lines: (current: Int, all: Int) { (line + 1, starts.count) }
  /// True while the question of what to find takes the keys.
  public var isFinding: Bool { search != nil }
  /// The line of the cursor, counted from 0.
  var line: Int { LineBreaks.line(of: cursor, in: starts) }

  /// Fits the text into columns and rows: one column is kept for the cursor at the end of a full line.
  public mutating func fit(columns: Int, rows: Int) {
    self.rows = max(1, rows)
    let wanted = min(TextArea.widest, max(4, columns - 1))
    if wanted != width {
      width = wanted
      starts = LineBreaks.all(bytes, width: width)
    }
    scroll()
  }

  /// Puts another text in place as one step, the cursor at its end.
  public mutating func replace(with text: String) {
    change(0..<bytes.count, to: TextIntake.bytes(of: text), kind: .other)
  }

  /// Puts pasted text in at the cursor as one step.
  public mutating func paste(_ text: String) {
    notice = nil
    if var question = search {
      question.paste(String(text.prefix(200)))
      search = question
      return
    }
    // Line ends may make a text half as long, no more: what is longer than that need not be looked at.
    guard text.utf8.count <= 2 * TextArea.limit else {
      refuse(bytes.count + text.utf8.count)
      return
    }
    change(cursor..<cursor, to: TextIntake.bytes(of: text), kind: .other)
  }

  /// Compares what is seen and written; cheap while two states share their text.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(bytes.count)
    hasher.combine(cursor)
    hasher.combine(steps)
  }

  /// Changes bytes as a step of writing. Does nothing, and says so, where the text would grow above the limit.
  mutating func change(_ range: Range<Int>, to new: [UInt8], kind: TextEdit.Kind) {
    guard !range.isEmpty || !new.isEmpty else { return }
    let size = bytes.count - range.count + new.count
    guard size <= TextArea.limit || new.count < range.count else {
      refuse(kind == .typing ? nil : size)
      return
    }
    let edit = TextEdit(kind: kind, place: range.lowerBound, removed: Array(bytes[range]), inserted: new, cursorBefore: cursor)
    substitute(range, with: new)
    cursor = range.lowerBound + new.count
    remember(edit)
    found = nil
    goal = nil
    scroll()
  }

  private mutating func refuse(_ size: Int?) {
    notice =
      if let size {
        "Not put in: the text would be \(TextArea.size(size)) long, and a field holds 1 MB. Nothing was changed."
      } else {
        "The text is 1 MB long, the most a field holds. Nothing more goes in."
      }
  }

  /// Changes bytes, lines and counts together.
  mutating func substitute(_ range: Range<Int>, with new: [UInt8]) {
    let delta = new.count - range.count
    // Letters may join across the change, so a line more is counted on either side.
    let first = starts[max(0, LineBreaks.line(of: range.lowerBound, in: starts) - 1)]
    let last = LineBreaks.line(of: range.upperBound, in: starts) + 2
    let end = last < starts.count ? starts[last] : bytes.count
    letters -= LetterWalk.count(bytes, in: first..<end)
    words -= wordStarts(in: first..<end)
    bytes.replaceSubrange(range, with: new)
    letters += LetterWalk.count(bytes, in: first..<end + delta)
    words += wordStarts(in: first..<end + delta)
    LineBreaks.mend(&starts, bytes, changed: range.lowerBound..<range.lowerBound + new.count, delta: delta, width: width)
  }

  /// Words that begin in a stretch of the text, or just after it.
  private func wordStarts(in range: Range<Int>) -> Int {
    var count = 0
    bytes.withUnsafeBufferPointer { bytes in
      var isBlank = range.lowerBound == 0 || TextEdit.isBlank(bytes[range.lowerBound - 1])
      for place in range.lowerBound..<min(bytes.count, range.upperBound + 1) {
        let next = TextEdit.isBlank(bytes[place])
        if isBlank, !next { count += 1 }
        isBlank = next
      }
    }
    return count
  }

  private static func letterEnd(in bytes: [UInt8], before place: Int) -> Int {
    var end = place
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  static func size(_ bytes: Int) -> String { "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB" }
}
