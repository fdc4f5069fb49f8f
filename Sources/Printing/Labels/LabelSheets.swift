/// Lays labels out on paper.
enum LabelSheets {
  /// Width, height and upper margin of the paper's labels in millimetres; a sheet's labels touch each other and both sides.
  private static let sheetLabel = (width: 70.0, height: 36.0, top: 4.5)
  private static let singleLabel = (width: 62.0, height: 29.0)

  static func document(_ labels: [SampleLabel], paper: LabelPaper, symbol: SymbolKind) -> PageDocument {
    PageDocument(title: "Labels", sheets: sheets(labels, paper: paper, symbol: symbol))
  }

  private static func sheets(_ labels: [SampleLabel], paper: LabelPaper, symbol: SymbolKind) -> [PageSheet] {
    switch paper {
    case .single:
      return labels.map { label in
        let marks = marks(label, symbol: symbol, x: 0, y: 0, width: singleLabel.width, height: singleLabel.height)
        return PageSheet(width: singleLabel.width, height: singleLabel.height, marks: marks)
      }
    case .sheet(let start):
      let skipped = min(max(1, start), paper.perPage) - 1
      var sheets: [PageSheet] = []
      for (count, label) in labels.enumerated() {
        let place = (skipped + count) % paper.perPage
        if sheets.isEmpty || place == 0 { sheets.append(.a4) }
        sheets[sheets.count - 1].marks += marks(
          label, symbol: symbol, x: Double(place % 3) * sheetLabel.width, y: sheetLabel.top + Double(place / 3) * sheetLabel.height,
          width: sheetLabel.width, height: sheetLabel.height)
      }
      return sheets
    }
  }

  /// The marks of one label whose upper left corner is at a place.
  private static func marks(
    _ label: SampleLabel, symbol: SymbolKind, x: Double, y: Double, width: Double, height: Double
  ) -> [PageMark] {
    let room = (width: width - 4, height: height * 0.46)
    let square = height - 6
    let kind = SymbolFit.kind(
      for: label.barcode, preferred: symbol, width: symbol == .qr ? square : room.width, height: symbol == .qr ? square : room.height)
    let kit = label.kit.map { "Kit \($0)" }
    guard kind == .qr else {
      var marks: [PageMark] = []
      if kind == .code128 {
        marks.append(
          .symbol(PageSymbol(.code128, data: label.barcode, x: x + 2, y: y + height * 0.08, width: room.width, height: room.height)))
      }
      let middle = x + width / 2
      marks.append(
        .text(
          PageText(
            label.barcode, x: middle, y: y + height * 0.69, points: 13, room: width - 8, bold: true, code: true, alignment: .centre)))
      for (line, text) in [kit, label.office].compactMap({ $0 }).enumerated() {
        marks.append(
          .text(
            PageText(
              text, x: middle, y: y + height * (0.81 + 0.11 * Double(line)), points: 8, room: width - 8, alignment: .centre)))
      }
      return marks
    }
    // The square stands at the left over the label's whole height, the words beside it.
    let side = symbol == .qr ? square : room.height
    let left = x + side + 4
    let words = width - side - 8
    var marks: [PageMark] = [.symbol(PageSymbol(.qr, data: label.barcode, x: x + 2, y: y + (height - side) / 2, width: side, height: side))]
    marks.append(.text(PageText(label.barcode, x: left, y: y + height * 0.42, points: 11, room: words, bold: true, code: true)))
    for (line, text) in [kit, label.office].compactMap({ $0 }).enumerated() {
      marks.append(.text(PageText(text, x: left, y: y + height * (0.58 + 0.14 * Double(line)), points: 8, room: words)))
    }
    return marks
  }
}
