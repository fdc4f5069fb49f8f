/// Lays a dispatch list out on A4 pages.
enum ManifestSheets {
  /// Left edges of the columns, in millimetres from the left edge of the page, and how wide their contents may be.
  private static let place = (x: 15.0, room: 18.0)
  private static let code = (x: 34.0, room: 40.0)
  private static let symbol = (x: 75.0, room: 60.0)
  private static let material = (x: 137.0, room: 33.0)
  private static let received = (x: 172.0, room: 10.0)
  private static let intact = (x: 184.0, room: 10.0)
  private static let rowHeight = 12.5

  static func document(_ manifest: Manifest) -> PageDocument {
    let margin = SheetFlow.margin
    let again = FlowBlock.words([manifest.title + ", continued"], points: 12, x: margin, room: SheetFlow.room, bold: true, after: 2)
    let flow = SheetFlow(continued: [again, heads], footWords: manifest.footWords)
    let rows = manifest.items.enumerated().map { row($1, $0 + 1, of: manifest.items.count) }
    let empty = FlowBlock.words(["The list holds no samples."], points: 10, x: margin, room: SheetFlow.room, after: 4)
    let blocks = [head(manifest), heads] + (rows.isEmpty ? [empty] : rows) + [signatures(manifest)]
    return PageDocument(title: manifest.title, sheets: flow.sheets(blocks))
  }

  /// Title and facts in two columns.
  private static func head(_ manifest: Manifest) -> FlowBlock {
    let margin = SheetFlow.margin
    let right = margin + SheetFlow.room
    var marks: [PageMark] = [
      .text(PageText(manifest.title, x: margin, y: 6, points: 16, room: SheetFlow.room - 40, bold: true)),
      .text(PageText(PrintJob.confidential, x: right, y: 6, points: 10, room: 38, bold: true, alignment: .right)),
      .text(
        PageText("As of \(manifest.asOf). Barcodes only: this list bears no names.", x: margin, y: 12, points: 9, room: SheetFlow.room)),
    ]
    let half = (manifest.facts.count + 1) / 2
    for (count, fact) in manifest.facts.enumerated() {
      let x = margin + (count < half ? 0 : SheetFlow.room / 2)
      let y = 20 + 5.5 * Double(count % half)
      marks.append(.text(PageText(fact.name, x: x, y: y, points: 9, room: 26)))
      marks.append(.text(PageText(fact.value, x: x + 27, y: y, points: 10, room: SheetFlow.room / 2 - 30, bold: true)))
    }
    return FlowBlock(height: 20 + 5.5 * Double(half) + 2, marks: marks, keepsWithNext: true)
  }

  /// The heads of the columns.
  private static var heads: FlowBlock {
    func head(_ text: String, _ column: (x: Double, room: Double)) -> PageMark {
      .text(PageText(text, x: column.x, y: 4, points: 8, room: column.room, bold: true))
    }
    return FlowBlock(
      height: 6.5,
      marks: [
        head("No.", place), head("Barcode", code), head("To scan", (symbol.x + 4, symbol.room - 4)), head("Material, seal", material),
        head("Recd.", received), head("Intact", intact), .line(PageLine(from: 15, to: 195, y: 6, thickness: 0.4)),
      ], keepsWithNext: true)
  }

  private static func row(_ item: Manifest.Item, _ number: Int, of count: Int) -> FlowBlock {
    let height = rowHeight - 2.5
    var marks: [PageMark] = [
      .text(PageText("\(number) of \(count)", x: place.x, y: 7.5, points: 9, room: place.room)),
      .text(PageText(item.barcode, x: code.x, y: 7.5, points: 11, room: code.room, bold: true, code: true)),
      .text(PageText(item.material, x: material.x, y: item.seal.isEmpty ? 7.5 : 5.5, points: 9, room: material.room)),
      .rectangle(PageRectangle(x: received.x + 1.5, y: 3.5, width: 5, height: 5)),
      .rectangle(PageRectangle(x: intact.x + 1.5, y: 3.5, width: 5, height: 5)),
      .line(PageLine(from: 15, to: 195, y: rowHeight - 0.5, thickness: 0.1)),
    ]
    if !item.seal.isEmpty { marks.append(.text(PageText("seal \(item.seal)", x: material.x, y: 9.8, points: 8, room: material.room))) }
    if let kind = SymbolFit.kind(for: item.barcode, width: symbol.room, height: height) {
      marks.append(.symbol(PageSymbol(kind, data: item.barcode, x: symbol.x, y: 1, width: symbol.room, height: height)))
    }
    return FlowBlock(height: rowHeight, marks: marks)
  }

  /// Who hands over and who receives, side by side.
  private static func signatures(_ manifest: Manifest) -> FlowBlock {
    let width = (SheetFlow.room - 6) / 2
    var marks: [PageMark] = []
    for (count, side) in Manifest.sides.enumerated() {
      let x = SheetFlow.margin + Double(count) * (width + 6)
      marks.append(.rectangle(PageRectangle(x: x, y: 5, width: width, height: 49)))
      marks.append(.text(PageText(side, x: x + 3, y: 11, points: 10, room: width - 6, bold: true)))
      for (line, name) in ["Name", "Date, time", "Signature"].enumerated() {
        let y = 20 + 9 * Double(line)
        marks.append(.text(PageText(name, x: x + 3, y: y, points: 9, room: 20)))
        marks.append(.line(PageLine(from: x + 23, to: x + width - 3, y: y + 0.5)))
      }
      marks.append(
        .text(PageText("Samples: _____ of \(manifest.items.count)", x: x + 3, y: 49, points: 9, room: 35)))
      marks.append(.text(PageText("Seal intact: yes", x: x + 40, y: 49, points: 9, room: 25)))
      marks.append(.rectangle(PageRectangle(x: x + 66.5, y: 45.8, width: 4, height: 4)))
      marks.append(.text(PageText("no", x: x + 72, y: 49, points: 9, room: 5)))
      marks.append(.rectangle(PageRectangle(x: x + 78, y: 45.8, width: 4, height: 4)))
    }
    return FlowBlock(height: 54, marks: marks)
  }
}
