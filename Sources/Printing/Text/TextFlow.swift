/// Puts lines one below the other on pages of text, 80 columns wide, with a form feed between pages: what every printer and pager takes.
struct TextFlow {
  /// Columns of a page.
  static let columns = 80
  private static let linesPerPage = 60

  /// The lines that begin every page after the first.
  var continued: [String] = []
  /// What stands at the foot of every page, beside the page's number.
  var footWords: String

  /// The pages that blocks of lines fill; a block is not torn apart where it fits a page.
  func pages(_ blocks: [[String]]) -> [[String]] {
    var pages: [[String]] = [[]]
    var own = false
    for block in blocks {
      if own, (pages.last?.count ?? 0) + block.count > Self.linesPerPage - 2 {
        pages.append(continued)
        own = false
      }
      pages[pages.count - 1] += block
      own = true
    }
    return pages.enumerated().map { place, lines in
      let number = "page \(place + 1) of \(pages.count)"
      let words = Self.cut(footWords, Self.columns - number.count - 2)
      return lines + ["", words + String(repeating: " ", count: Self.columns - words.count - number.count) + number]
    }
  }

  /// A text in lines of at most so many letters; the later lines are set in. A word that is longer than a line goes on in the next.
  static func wrapped(_ text: String, indent: Int = 0, hanging: Int? = nil, width: Int = columns) -> [String] {
    let later = hanging ?? indent
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in PrintableText.form(of: text).split(separator: " ").map(String.init) {
      var rest = word[...]
      if !isEmpty, line.count + 1 + rest.count > width {
        lines.append(line)
        line = String(repeating: " ", count: later)
        isEmpty = true
      }
      while line.count + rest.count + (isEmpty ? 0 : 1) > width, width > later {
        let room = max(1, width - line.count)
        lines.append(line + rest.prefix(room))
        rest = rest.dropFirst(room)
        line = String(repeating: " ", count: later)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + rest
      isEmpty = rest.isEmpty && isEmpty
    }
    if !isEmpty { lines.append(line) }
    return lines
  }

  /// The title of a page, with the word that says how it is to be kept at the right.
  static func title(_ title: String) -> [String] {
    let word = PrintJob.confidential
    return wrapped(title, width: columns - word.count - 2).enumerated().map { line, text in
      line == 0 ? text + String(repeating: " ", count: columns - text.count - word.count) + word : text
    }
  }

  /// A fact as a line: its name in a column of its own, its value beside it.
  static func fact(_ name: String, _ value: String) -> [String] {
    let label = name + String(repeating: " ", count: max(1, 18 - name.count))
    return wrapped(value, indent: 0, width: columns - label.count).enumerated().map { line, text in
      (line == 0 ? label : String(repeating: " ", count: label.count)) + text
    }
  }

  /// A text of exactly so many columns, cut with a sign where it is longer.
  static func padded(_ text: String, _ width: Int) -> String {
    let shown = cut(PrintableText.form(of: text), width)
    return shown + String(repeating: " ", count: max(0, width - shown.count))
  }

  private static func cut(_ text: String, _ width: Int) -> String {
    text.count <= width ? text : text.prefix(max(0, width - 1)) + "…"
  }
}
