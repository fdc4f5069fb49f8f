/// Reads Code 128 from its modules (ISO/IEC 15417), so that what was drawn is compared with what a scanner would type.
enum Code128Reader {
  /// Widths of bars and spaces of the signs 0 to 105, in order; the stop sign follows them.
  private static let signs =
    """
    212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 123122 123221 223211 221132 \
    221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 \
    231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 \
    314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 \
    111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 \
    114131 311141 411131 211412 211214 211232
    """.split(separator: " ").map(String.init)
  private static let stop = "2331112"

  /// What a scanner would type; `nil` where a sign is unknown, the check is wrong, or the end is missing.
  static func read(_ modules: [Bool]) -> String? {
    var widths = ""
    var run = 0
    for (place, module) in modules.enumerated() {
      run += 1
      if place == modules.count - 1 || modules[place + 1] != module {
        widths += String(run)
        run = 0
      }
    }
    guard modules.first == true, widths.hasSuffix(stop) else { return nil }
    var rest = widths.dropLast(stop.count)
    var values: [Int] = []
    while !rest.isEmpty {
      guard let value = signs.firstIndex(of: String(rest.prefix(6))) else { return nil }
      values.append(value)
      rest = rest.dropFirst(6)
    }
    guard values.count >= 2, let check = values.last, (103...105).contains(values[0]) else { return nil }
    let data = values.dropLast()
    let sum = data.enumerated().reduce(0) { $0 + max(1, $1.offset) * $1.element }
    guard sum % 103 == check else { return nil }
    return text(Array(data))
  }

  /// The text of signs in code sets A (103), B (104) and C (105), between which signs 99 to 101 switch.
  private static func text(_ values: [Int]) -> String? {
    var set = values[0] - 103
    var text = ""
    for value in values.dropFirst() {
      if set == 2, value < 100 {
        text += value < 10 ? "0\(value)" : "\(value)"
      } else if set != 2, value < 96 {
        guard set == 1 || value < 64, let scalar = Unicode.Scalar(UInt32(value + 32)) else { return nil }
        text.unicodeScalars.append(scalar)
      } else if value == 99 {
        set = 2
      } else if value == 100 {
        set = 1
      } else if value == 101 {
        set = 0
      } else {
        return nil
      }
    }
    return text
  }
}
