import SampleScreens
import TerminalKit

/// The window that shows a label for a scanner to read.
enum LabelWindow {
  static func draw(_ rows: [[Bool]], barcode: String, into buffer: inout CellBuffer, on screen: Rect, ascii: Bool) {
    LabelPane.draw(rows, barcode: barcode, into: &buffer, on: screen, ascii: ascii)
  }
}
