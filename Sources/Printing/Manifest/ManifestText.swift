/// A dispatch list as plain text.
enum ManifestText {
  static func pages(_ manifest: Manifest) -> [[String]] {
    let heads = [
      "", "No.         Barcode             Material, seal                      Recd. Intact", String(repeating: "-", count: 80),
    ]
    let flow = TextFlow(
      continued: TextFlow.wrapped(manifest.title + ", continued") + heads, footWords: PrintableText.form(of: manifest.footWords))
    let head =
      TextFlow.title(manifest.title)
      + ["As of \(manifest.asOf). Barcodes only: this list bears no names.", ""]
      + manifest.facts.flatMap { TextFlow.fact($0.name, $0.value) }
    let rows = manifest.items.enumerated().map { row($1, $0 + 1, of: manifest.items.count) }
    return flow.pages([head + heads] + (rows.isEmpty ? [["The list holds no samples."]] : rows) + [signatures(manifest)])
  }

  private static func row(_ item: Manifest.Item, _ number: Int, of count: Int) -> [String] {
    let front = TextFlow.padded("\(number) of \(count)", 11) + " "
    let code = PrintableText.form(of: item.barcode)
    let words = TextFlow.wrapped(item.material + (item.seal.isEmpty ? "" : ", seal \(item.seal)"), width: 36)
    let blank = String(repeating: " ", count: 32)
    let boxes = " [ ]    [ ]"
    // A code is never cut: where it is longer than its column, the rest of the row stands below it.
    let isLong = code.count > 19
    let first = isLong ? blank : front + TextFlow.padded(code, 19) + " "
    let lines = words.enumerated().map { line, text in
      line == 0 ? first + TextFlow.padded(text, 36) + boxes : blank + text
    }
    guard isLong else { return lines }
    let codeLines = TextFlow.wrapped(code, width: TextFlow.columns - front.count)
    return codeLines.enumerated().map { ($0 == 0 ? front : String(repeating: " ", count: front.count)) + $1 } + lines
  }

  private static func signatures(_ manifest: Manifest) -> [String] {
    Manifest.sides.flatMap { side in
      [
        "", side, "", "  Name        ________________________________   Date, time ____________________", "",
        "  Signature   ________________________________", "",
        "  Samples     ______ of \(manifest.items.count)   Seal of the parcel intact  [ ] yes  [ ] no",
      ]
    }
  }
}
