import Printing

extension PageSheet {
  /// The texts on the page, in the order in which they were put there.
  var texts: [PageText] {
    marks.compactMap { mark -> PageText? in
      if case .text(let text) = mark { text } else { nil }
    }
  }

  /// The words on the page.
  var words: [String] { texts.map(\.text) }

  /// The symbols on the page.
  var symbols: [PageSymbol] {
    marks.compactMap { mark -> PageSymbol? in
      if case .symbol(let symbol) = mark { symbol } else { nil }
    }
  }
}
