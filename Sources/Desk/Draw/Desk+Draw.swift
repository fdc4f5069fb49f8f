import CaseModel
import CaseScreens
import DeskKit
import FamilyScreens
import SiteScreens
import TerminalKit

/// A screen that was drawn, and the state it was drawn from.
public struct DeskFrame: Sendable {
  /// The screen.
  public let buffer: CellBuffer
  let desk: Desk
}

extension Desk {
  /// Draws everything that is on screen.
  public func draw() -> CellBuffer { frame(after: nil).buffer }

  /// Draws everything that is on screen. Panes that would come out as in the frame before are copied from it: most keys change one pane.
  public func frame(after previous: DeskFrame?) -> DeskFrame {
    var buffer = CellBuffer(size: size)
    guard !isTooSmall else {
      drawTooSmall(into: &buffer)
      return DeskFrame(buffer: buffer, desk: self)
    }
    let layout = layout
    HeaderLine.draw(self, into: &buffer)
    if form != nil || merging != nil || receipt != nil {
      drawFullScreen(into: &buffer)
      return DeskFrame(buffer: buffer, desk: self)
    }
    if let row = layout.pageLineRow { PageLine.draw(self, into: &buffer, row: row) }
    for (pane, area) in layout.panes {
      if let previous, takeOver(pane, area, from: previous, into: &buffer) { continue }
      if layout.isFramed {
        let title = paneTitle(pane)
        buffer.frame(area, title: title.words, note: title.note, focused: pane == focused, lines: setting.lines)
      }
      draw(pane, into: &buffer, area: layout.content(pane))
    }
    drawMessage(into: &buffer)
    FooterLine.draw(self, into: &buffer)
    drawOverlay(into: &buffer)
    return DeskFrame(buffer: buffer, desk: self)
  }

  /// A form or a comparison takes everything between header and footer.
  private func drawFullScreen(into buffer: inout CellBuffer) {
    if let form {
      drawForm(form, into: &buffer)
    } else if let merging {
      drawMerge(merging, into: &buffer)
    } else if let receipt {
      drawReceipt(receipt, into: &buffer)
    }
    drawMessage(into: &buffer)
    FooterLine.draw(self, into: &buffer)
    drawOverlay(into: &buffer)
  }

  private func drawMessage(into buffer: inout CellBuffer) {
    guard let message else { return }
    // Over the last rows of the panes, so that nothing else moves when a message comes and goes.
    let lines = TextFlow.lines(of: message, width: max(1, size.columns - 2)).prefix(max(1, min(3, size.rows - 4)))
    let first = size.rows - 1 - lines.count
    buffer.fill(Rect(column: 0, row: first, columns: size.columns, rows: lines.count), role: .message)
    for (row, line) in lines.enumerated() {
      buffer.write(" " + line, column: 0, row: first + row, limit: size.columns, role: .message)
    }
  }

  private func draw(_ pane: Pane, into buffer: inout CellBuffer, area: Rect) {
    let isFocused = pane == focused && overlay == nil
    switch pane {
    case .list: drawList(into: &buffer, area: area, isFocused: isFocused)
    case .page:
      if let page = reader.page {
        page.pane.draw(into: &buffer, area: area, isFocused: isFocused, ascii: setting.ascii)
      } else {
        let words = workspace.hasList ? "Nothing is open. Enter in the list opens a row." : "Reading …"
        buffer.write(words, column: area.column + 2, row: area.row, role: .dim, clip: area)
      }
    case .tree:
      if let tree = reader.tree {
        tree.draw(into: &buffer, area: area, isFocused: isFocused, ascii: setting.ascii)
      } else {
        buffer.write("No family tree is open.", column: area.column + 2, row: area.row, role: .dim, clip: area)
      }
    }
  }

  private func drawList(into buffer: inout CellBuffer, area: Rect, isFocused: Bool) {
    switch workspace {
    case .cases:
      cases.draw(into: &buffer, area: area, isFocused: isFocused, look: CaseListColumns.look(caseQuery, ascii: setting.ascii))
    case .families:
      families.draw(into: &buffer, area: area, isFocused: isFocused, look: FamilyListColumns.look(familyQuery, ascii: setting.ascii))
    case .samples: board.draw(into: &buffer, area: area, isFocused: isFocused, ascii: setting.ascii, today: setting.today)
    case .sites: sites.draw(into: &buffer, area: area, isFocused: isFocused, look: SiteListColumns.look(ascii: setting.ascii))
    case .myDay, .figures: break
    }
  }

  private func paneTitle(_ pane: Pane) -> (words: String, note: String) {
    switch pane {
    case .list:
      let total =
        switch workspace {
        case .cases: cases.list.total
        case .families: families.list.total
        case .samples: board.total
        case .sites, .myDay, .figures: sites.list.total
        }
      return ("1 \(workspace.words)", NumberWords.grouped(total))
    case .page: return ("\(workspace.hasList ? "2 " : "")\(reader.page?.pane.document.title ?? workspace.pageWords)", "")
    case .tree: return ("3 Family tree", "v view  z zoom")
    }
  }

  private func drawOverlay(into buffer: inout CellBuffer) {
    let screen = Rect(size)
    if overlay != nil { buffer.cursor = nil }
    switch overlay {
    case .help(let picker), .palette(let picker), .menu(let picker):
      picker.draw(into: &buffer, on: screen, lines: setting.lines)
    case .caseOrder(let picker): picker.draw(into: &buffer, on: screen, lines: setting.lines)
    case .familyOrder(let picker): picker.draw(into: &buffer, on: screen, lines: setting.lines)
    case .themes(let picker, _): picker.draw(into: &buffer, on: screen, lines: setting.lines)
    case .caseFilter(let form): form.form.draw(into: &buffer, on: screen, lines: setting.lines, ascii: setting.ascii)
    case .familyFilter(let form): form.form.draw(into: &buffer, on: screen, lines: setting.lines, ascii: setting.ascii)
    case .findInTree(let box):
      drawBox("Find in this family", box.field, into: &buffer)
    case .scan(let box): drawBox("Scan or type a barcode", box.field, into: &buffer)
    case .sampleFilter(let form): form.form.draw(into: &buffer, on: screen, lines: setting.lines, ascii: setting.ascii)
    case .label(let pane):
      let area = Rect(column: 0, row: 1, columns: size.columns, rows: max(0, size.rows - 2))
      buffer.fill(area, role: .text)
      pane.draw(into: &buffer, area: area, ascii: setting.ascii)
    case .draftFound(let question): DraftQuestion.draw(question, into: &buffer, on: screen, lines: setting.lines)
    case .forms(let picker): picker.draw(into: &buffer, on: screen, lines: setting.lines)
    case .formHelp(let picker): picker.draw(into: &buffer, on: screen, lines: setting.lines)
    case .discarding: SafeQuestion.discarding.draw(into: &buffer, on: screen, lines: setting.lines)
    case .leaving: SafeQuestion.leaving.draw(into: &buffer, on: screen, lines: setting.lines)
    case nil: break
    }
  }

  /// A box with its words on the row above the footer.
  private func drawBox(_ words: String, _ field: TextField, into buffer: inout CellBuffer) {
    let row = size.rows - 2
    buffer.fill(Rect(column: 0, row: row, columns: size.columns, rows: 1), role: .dialog)
    let start = buffer.write(" \(words): ", column: 0, row: row, role: .dialog)
    field.draw(
      into: &buffer, area: Rect(column: start, row: row, columns: max(0, size.columns - start - 1), rows: 1), focused: true, fill: "_")
  }

  private func drawTooSmall(into buffer: inout CellBuffer) {
    let words = "Window too small (\(size.columns)x\(size.rows)). Make it bigger or press q."
    for (row, line) in TextFlow.lines(of: words, width: max(1, size.columns)).prefix(size.rows).enumerated() {
      buffer.write(line, column: 0, row: row)
    }
  }
}
