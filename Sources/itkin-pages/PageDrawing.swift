import CCairo
import Printing

/// Draws described pages as a PDF, with cairo.
struct PageDrawing {
  /// Points in a millimetre.
  static let pointsPerMillimetre = 72 / 25.4

  /// The PDF.
  private(set) var bytes: [UInt8]
  /// Letters that the font has no sign for.
  private(set) var lacking: Set<Unicode.Scalar>

  /// The pages as a PDF.
  static func pdf(_ document: PageDocument) throws(PageFailure) -> PageDrawing {
    guard let first = document.sheets.first else { throw PageFailure("There is nothing to print.") }
    let sink = Sink()
    var lacking: Set<Unicode.Scalar> = []
    // cairo hands the file over piece by piece to a function without a context of its own, so the sink travels as a pointer.
    let address = Unmanaged.passUnretained(sink).toOpaque()
    let surface = cairo_pdf_surface_create_for_stream(
      { closure, data, length in
        guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue().bytes += UnsafeBufferPointer(start: data, count: Int(length))
        return CAIRO_STATUS_SUCCESS
      }, address, first.width * pointsPerMillimetre, first.height * pointsPerMillimetre)
    defer { cairo_surface_destroy(surface) }
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, document.title)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Itkin")
    let context = cairo_create(surface)
    defer { cairo_destroy(context) }
    guard let context else { throw PageFailure("There is no memory for a page.") }
    for sheet in document.sheets {
      cairo_pdf_surface_set_size(surface, sheet.width * pointsPerMillimetre, sheet.height * pointsPerMillimetre)
      cairo_save(context)
      cairo_scale(context, pointsPerMillimetre, pointsPerMillimetre)
      for mark in sheet.marks { try draw(mark, on: context, lacking: &lacking) }
      cairo_restore(context)
      cairo_show_page(context)
    }
    cairo_surface_finish(surface)
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS, cairo_status(context) == CAIRO_STATUS_SUCCESS else {
      throw PageFailure("The page could not be drawn: \(String(cString: cairo_status_to_string(status))).")
    }
    return withExtendedLifetime(sink) { PageDrawing(bytes: sink.bytes, lacking: lacking) }
  }

  private static func draw(_ mark: PageMark, on context: OpaquePointer, lacking: inout Set<Unicode.Scalar>) throws(PageFailure) {
    cairo_set_source_rgb(context, 0, 0, 0)
    switch mark {
    case .text(let text): lacking.formUnion(TextDrawing.draw(text, on: context))
    case .line(let line):
      cairo_set_line_width(context, line.thickness)
      cairo_move_to(context, line.fromX, line.fromY)
      cairo_line_to(context, line.toX, line.toY)
      cairo_stroke(context)
    case .rectangle(let rectangle):
      if let shade = rectangle.shade {
        cairo_set_source_rgb(context, 1 - shade, 1 - shade, 1 - shade)
        cairo_rectangle(context, rectangle.x, rectangle.y, rectangle.width, rectangle.height)
        cairo_fill(context)
        cairo_set_source_rgb(context, 0, 0, 0)
      }
      if rectangle.thickness > 0 {
        cairo_set_line_width(context, rectangle.thickness)
        cairo_rectangle(context, rectangle.x, rectangle.y, rectangle.width, rectangle.height)
        cairo_stroke(context)
      }
    case .symbol(let symbol): try SymbolDrawing.draw(symbol, on: context)
    }
  }

  /// Where the file collects until it is whole.
  private final class Sink {
    var bytes: [UInt8] = []
  }
}
