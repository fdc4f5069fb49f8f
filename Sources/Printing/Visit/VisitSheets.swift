/// Lays the plan of a visit out on A4: on one page where it fits, in smaller letters if need be.
enum VisitSheets {
  /// The sizes of one way to print it.
  private struct Size {
    var heading: Double
    var words: Double
    var details: Double
    var gap: Double
  }

  private static let roomy = Size(heading: 11, words: 10, details: 9, gap: 3)
  private static let tight = Size(heading: 9, words: 8, details: 7, gap: 1)

  static func document(_ plan: VisitPlan) -> PageDocument {
    let comfortable = sheets(plan, roomy)
    guard comfortable.count > 1 else { return PageDocument(title: "Collection visit", sheets: comfortable) }
    let small = sheets(plan, tight)
    return PageDocument(title: "Collection visit", sheets: small.count == 1 ? small : comfortable)
  }

  private static func sheets(_ plan: VisitPlan, _ size: Size) -> [PageSheet] {
    let again = FlowBlock.words(
      [plan.title + ", continued"], points: 12, x: SheetFlow.margin, room: SheetFlow.room, bold: true, after: 2)
    let flow = SheetFlow(continued: [again], footWords: plan.footWords)
    var blocks = [head(plan)]
    if plan.households.isEmpty {
      blocks.append(.words(["Nobody is to be asked here."], points: size.words, x: SheetFlow.margin, room: SheetFlow.room))
    }
    for household in plan.households {
      blocks.append(heading(household, size))
      if let safety = household.safety { blocks.append(note("! Safety: \(safety)", size, bold: true, shade: 0.12)) }
      if let wishes = household.wishes { blocks.append(note("Wishes: \(wishes)", size, bold: false, shade: nil)) }
      blocks += household.stops.map { stop($0, size) }
    }
    return flow.sheets(blocks)
  }

  private static func head(_ plan: VisitPlan) -> FlowBlock {
    let margin = SheetFlow.margin
    let right = margin + SheetFlow.room
    let summary = TextMeasure.lines(plan.summary, points: 10, room: SheetFlow.room)
    var marks: [PageMark] = [
      .text(PageText(plan.title, x: margin, y: 6, points: 16, room: SheetFlow.room - 40, bold: true)),
      .text(PageText(PrintJob.confidential, x: right, y: 6, points: 10, room: 38, bold: true, alignment: .right)),
      .text(PageText("\(plan.office), as of \(plan.asOf)", x: margin, y: 12, points: 9, room: SheetFlow.room - 62)),
      .text(PageText("Date ____________   Visitors ____________", x: right, y: 12, points: 9, room: 60, alignment: .right)),
    ]
    for (line, text) in summary.enumerated() {
      marks.append(.text(PageText(text, x: margin, y: 18 + 4.6 * Double(line), points: 10, room: SheetFlow.room, bold: true)))
    }
    return FlowBlock(height: 17 + 4.6 * Double(summary.count), marks: marks, keepsWithNext: true)
  }

  private static func heading(_ household: VisitPlan.Household, _ size: Size) -> FlowBlock {
    let left = SheetFlow.margin
    let step = size.heading * TextMeasure.millimetresPerPoint * 1.25
    let small = size.details * TextMeasure.millimetresPerPoint * 1.3
    return FlowBlock(
      height: size.gap + step + small + 1.5,
      marks: [
        .line(PageLine(from: left, to: left + SheetFlow.room, y: size.gap, thickness: 0.4)),
        .text(PageText(household.title, x: left, y: size.gap + step, points: size.heading, room: SheetFlow.room, bold: true)),
        .text(
          PageText(household.summary, x: left, y: size.gap + step + small, points: size.details, room: SheetFlow.room)),
      ], keepsWithNext: true)
  }

  /// A note that stands out by its ground and not by colour, for it must survive a copying machine.
  private static func note(_ text: String, _ size: Size, bold: Bool, shade: Double?) -> FlowBlock {
    let left = SheetFlow.margin
    let lines = TextMeasure.lines(text, points: size.words, room: SheetFlow.room - 8, bold: bold)
    var block = FlowBlock.words(
      lines, points: size.words, x: left + 4, room: SheetFlow.room - 8, bold: bold, after: 1.5, keepsWithNext: true)
    if let shade {
      let ground = PageRectangle(x: left + 2, y: 0, width: SheetFlow.room - 4, height: block.height - 0.8, shade: shade, thickness: 0)
      block.marks.insert(.rectangle(ground), at: 0)
    }
    return block
  }

  /// A relative: a box to tick, who it is, and a line for the kit's code.
  private static func stop(_ stop: VisitPlan.Stop, _ size: Size) -> FlowBlock {
    let left = SheetFlow.margin
    let kitRoom = 46.0
    let x = left + 9
    let room = SheetFlow.room - 9 - kitRoom
    let step = size.words * TextMeasure.millimetresPerPoint * 1.25
    let small = size.details * TextMeasure.millimetresPerPoint * 1.3
    var marks: [PageMark] = [.rectangle(PageRectangle(x: left + 3, y: step - 3, width: 3.5, height: 3.5))]
    let name = TextMeasure.width(stop.name, points: size.words, bold: true)
    let nameRoom = min(name, room * 0.6)
    marks.append(.text(PageText(stop.name, x: x, y: step, points: size.words, room: nameRoom, bold: true)))
    marks.append(.text(PageText(stop.relation, x: x + nameRoom + 2, y: step, points: size.words, room: room - nameRoom - 2)))
    let details = TextMeasure.lines(stop.details, points: size.details, room: room)
    for (line, text) in details.enumerated() {
      marks.append(.text(PageText(text, x: x, y: step + small * Double(line + 1), points: size.details, room: room)))
    }
    marks.append(.text(PageText("Kit", x: left + SheetFlow.room - kitRoom + 4, y: step + 0.5, points: size.details, room: 8)))
    marks.append(.line(PageLine(from: left + SheetFlow.room - kitRoom + 11, to: left + SheetFlow.room, y: step + 1)))
    return FlowBlock(height: step + small * Double(details.count) + size.gap * 0.6 + 0.6, marks: marks)
  }
}
