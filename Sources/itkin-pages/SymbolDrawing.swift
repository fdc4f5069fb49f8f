import CCairo
import Printing

/// Draws symbols for scanners as rectangles, so that their edges are sharp at every resolution.
enum SymbolDrawing {
  static func draw(_ symbol: PageSymbol, on context: OpaquePointer) throws(PageFailure) {
    let rows = try SymbolEncoder.rows(symbol.kind, symbol.data)
    let quiet = 2 * symbol.kind.quietModules
    let columns = rows.first?.count ?? 0
    var module = symbol.width / Double(columns + quiet)
    if symbol.kind == .qr { module = min(module, symbol.height / Double(rows.count + quiet)) }
    module = min(module, SymbolFit.mostModule(symbol.kind))
    // Rounding in the description must not turn a symbol away that just fits.
    guard module >= SymbolFit.leastModule - 0.0001 else {
      throw PageFailure("The code \(PrintableText.form(of: symbol.data)) is too long for its place as \(symbol.kind.rawValue).")
    }
    let height = symbol.kind == .qr ? module : symbol.height / Double(max(1, rows.count))
    let left = symbol.x + (symbol.width - Double(columns) * module) / 2
    let top = symbol.y + (symbol.height - Double(rows.count) * height) / 2
    for (number, row) in rows.enumerated() {
      for bar in bars(row) {
        cairo_rectangle(
          context, left + Double(bar.lowerBound) * module, top + Double(number) * height, Double(bar.count) * module, height)
      }
    }
    cairo_fill(context)
  }

  /// Runs of dark modules in a row: one rectangle each, so that no seam shows between neighbours.
  private static func bars(_ row: [Bool]) -> [Range<Int>] {
    var bars: [Range<Int>] = []
    for (place, isDark) in row.enumerated() where isDark {
      if let last = bars.last, last.upperBound == place {
        bars[bars.count - 1] = last.lowerBound..<(place + 1)
      } else {
        bars.append(place..<(place + 1))
      }
    }
    return bars
  }
}
