import TerminalKit

/// A page as lines of text, for printing and for screen readers.
public enum DocumentText {
  /// The lines of a page; what can be opened is numbered where `numbered` is true.
  public static func lines(_ document: Document, width: Int, numbered: Bool = false) -> [String] {
    let layout = DocumentLayout(document, width: width)
    return layout.lines.enumerated().map { index, line in
      var text = line.isHeading ? "== " : ""
      var end = 0
      for piece in line.pieces {
        let gap = line.isHeading ? 0 : max(end > 0 ? 1 : 0, piece.column - end)
        text += String(repeating: " ", count: gap) + Document.plain(piece.span.text)
        end = piece.column + CellWidth.columns(of: piece.span.text)
      }
      // An empty last column leaves nothing but blanks, which a printer and a screen reader need not be given.
      while text.last == " " { text.removeLast() }
      if numbered, let link = line.link, layout.linkLines[link] == index { text = "\(link + 1): " + text.drop { $0 == " " } }
      return text
    }
  }
}
