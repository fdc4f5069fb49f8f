import CZint
import Printing

/// Makes the modules of symbols for scanners, with zint.
enum SymbolEncoder {
  /// The modules row by row, true for dark, without quiet zones.
  static func rows(_ kind: SymbolKind, _ data: String) throws(PageFailure) -> [[Bool]] {
    guard let symbol = ZBarcode_Create() else { throw PageFailure("There is no memory for a symbol.") }
    defer { ZBarcode_Delete(symbol) }
    switch kind {
    case .code128: symbol.pointee.symbology = BARCODE_CODE128
    case .qr:
      symbol.pointee.symbology = BARCODE_QRCODE
      // Level M: a seventh of the square may be dirty or torn, as a label in a bag may be.
      symbol.pointee.option_1 = 2
    }
    symbol.pointee.input_mode = UNICODE_MODE
    let bytes = Array(data.utf8)
    guard !bytes.isEmpty else { throw PageFailure("A symbol needs data; there was none.") }
    // Warnings, such as that letters beyond Latin are marked, are lower than errors.
    guard ZBarcode_Encode(symbol, bytes, Int32(bytes.count)) < ZINT_ERROR, symbol.pointee.rows > 0, symbol.pointee.width > 0 else {
      let words = itkin_zint_words(symbol).map { String(cString: $0) } ?? ""
      throw PageFailure("The code \(PrintableText.form(of: data)) cannot be drawn as \(kind.rawValue): \(words).")
    }
    return (0..<symbol.pointee.rows).map { row in
      (0..<symbol.pointee.width).map { itkin_zint_is_dark(symbol, row, $0) == 1 }
    }
  }
}
