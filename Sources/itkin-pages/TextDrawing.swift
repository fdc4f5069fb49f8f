import CCairo
import Printing

/// Draws lines of text. What the font has no sign for is drawn by its number, so that nothing goes missing unseen.
enum TextDrawing {
  /// How far letters are narrowed before they are made smaller as well.
  private static let leastStretch = 0.7

  /// Draws a text and gives back the letters that the font lacks.
  static func draw(_ text: PageText, on context: OpaquePointer) -> Set<Unicode.Scalar> {
    let weight = text.isBold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL
    cairo_select_font_face(context, text.isCode ? "DejaVu Sans Mono" : "DejaVu Sans", CAIRO_FONT_SLANT_NORMAL, weight)
    let size = text.points / PageDrawing.pointsPerMillimetre
    cairo_set_font_size(context, size)
    let shown = drawable(VisualOrder.form(of: text.text), on: context)
    var extents = cairo_text_extents_t()
    cairo_text_extents(context, shown.text, &extents)
    let stretch = extents.x_advance > text.room && text.room > 0 ? text.room / extents.x_advance : 1
    let width = extents.x_advance * stretch
    let x =
      switch text.alignment {
      case .left: text.x
      case .centre: text.x - width / 2
      case .right: text.x - width
      }
    cairo_save(context)
    cairo_translate(context, x, text.y)
    cairo_scale(context, stretch, min(1, stretch / leastStretch))
    cairo_move_to(context, 0, 0)
    cairo_show_text(context, shown.text)
    cairo_restore(context)
    return shown.lacking
  }

  /// The text with letters that the font lacks written as their numbers.
  private static func drawable(_ text: String, on context: OpaquePointer) -> (text: String, lacking: Set<Unicode.Scalar>) {
    let font = cairo_get_scaled_font(context)
    var drawn = ""
    var lacking: Set<Unicode.Scalar> = []
    for scalar in text.unicodeScalars {
      if hasSign(for: scalar, font) {
        drawn.unicodeScalars.append(scalar)
      } else {
        drawn += PrintableText.numbered(scalar)
        lacking.insert(scalar)
      }
    }
    return (drawn, lacking)
  }

  /// True where the font has a sign for a letter: sign 0 of every font stands for all that it lacks.
  private static func hasSign(for scalar: Unicode.Scalar, _ font: OpaquePointer?) -> Bool {
    if scalar.isASCII { return true }
    var glyphs: UnsafeMutablePointer<cairo_glyph_t>?
    var count: Int32 = 0
    let status = cairo_scaled_font_text_to_glyphs(font, 0, 0, String(Character(scalar)), -1, &glyphs, &count, nil, nil, nil)
    defer { cairo_glyph_free(glyphs) }
    guard status == CAIRO_STATUS_SUCCESS, let glyphs else { return false }
    return (0..<Int(count)).allSatisfy { glyphs[$0].index != 0 }
  }
}
