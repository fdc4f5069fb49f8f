/// xterm's 256 colours and the search for the nearest of them.
enum ColourTable {
  /// The parts of one of the 256: the 16 named ones, a cube of 6x6x6, and 24 greys.
  static func xterm(_ number: Int) -> RGB {
    if number < 16 { return named[max(0, number)] }
    if number < 232 {
      let place = number - 16
      return RGB(red: step(place / 36), green: step(place / 6 % 6), blue: step(place % 6))
    }
    let grey = UInt8(8 + 10 * (min(number, 255) - 232))
    return RGB(red: grey, green: grey, blue: grey)
  }

  /// The number of the colour in a range of the table that looks most like `rgb`.
  static func nearest(to rgb: RGB, among range: Range<Int>) -> Int {
    // Among 8 or 16 the hue is what tells roles apart, so a colour that is clearly coloured never becomes a grey.
    let coloured = range.lowerBound == 0 && isColoured(rgb)
    var best = range.lowerBound
    var least = Int.max
    for number in range {
      let candidate = xterm(number)
      if coloured, !isColoured(candidate) { continue }
      let distance = distance(rgb, candidate)
      if distance < least {
        least = distance
        best = number
      }
    }
    return best
  }

  private static func isColoured(_ rgb: RGB) -> Bool {
    let parts = [Int(rgb.red), Int(rgb.green), Int(rgb.blue)]
    return (parts.max() ?? 0) - (parts.min() ?? 0) > 60
  }

  /// A distance weighted as the eye sees it: most for green, least for blue, more for red where red is strong.
  private static func distance(_ left: RGB, _ right: RGB) -> Int {
    let red = Int(left.red) - Int(right.red)
    let green = Int(left.green) - Int(right.green)
    let blue = Int(left.blue) - Int(right.blue)
    let mean = (Int(left.red) + Int(right.red)) / 2
    return (512 + mean) * red * red + 1024 * green * green + (767 - mean) * blue * blue
  }

  private static func step(_ place: Int) -> UInt8 { place == 0 ? 0 : UInt8(55 + 40 * place) }

  private static let named: [RGB] = [
    RGB(red: 0, green: 0, blue: 0), RGB(red: 205, green: 0, blue: 0), RGB(red: 0, green: 205, blue: 0),
    RGB(red: 205, green: 205, blue: 0), RGB(red: 0, green: 0, blue: 238), RGB(red: 205, green: 0, blue: 205),
    RGB(red: 0, green: 205, blue: 205), RGB(red: 229, green: 229, blue: 229), RGB(red: 127, green: 127, blue: 127),
    RGB(red: 255, green: 0, blue: 0), RGB(red: 0, green: 255, blue: 0), RGB(red: 255, green: 255, blue: 0),
    RGB(red: 92, green: 92, blue: 255), RGB(red: 255, green: 0, blue: 255), RGB(red: 0, green: 255, blue: 255),
    RGB(red: 255, green: 255, blue: 255),
  ]
}
