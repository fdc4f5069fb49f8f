import Glibc

/// How well letters stand out from what is behind them.
public enum Contrast {
  /// The contrast wanted for text: WCAG 2.2, success criterion 1.4.3.
  public static let wanted = 4.5

  /// The ratio of two colours, 1 (none) to 21 (black on white), as WCAG 2.2 defines it.
  public static func ratio(_ first: RGB, _ second: RGB) -> Double {
    let lights = [luminance(first), luminance(second)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private static func luminance(_ rgb: RGB) -> Double {
    func part(_ value: UInt8) -> Double {
      let share = Double(value) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * part(rgb.red) + 0.7152 * part(rgb.green) + 0.0722 * part(rgb.blue)
  }
}

/// A role whose letters are hard to read.
public struct ContrastProblem: Hashable, Sendable, CustomStringConvertible {
  /// The role.
  public let role: Role
  /// The colours it was found with.
  public let depth: ColourDepth
  /// The ratio, under 4.5.
  public let ratio: Double

  /// The problem in words.
  public var description: String {
    let tenths = Int((ratio * 10).rounded(.down))
    return "\(role.name) with \(depth.words): contrast \(tenths / 10).\(tenths % 10), wanted 4.5"
  }
}

extension Theme {
  /// The roles that are hard to read, in any depth. Colours that are the terminal's own cannot be judged and are left out.
  public var contrastProblems: [ContrastProblem] {
    ColourDepth.allCases.flatMap { depth in
      Role.allCases.compactMap { role in
        let style = style(of: role, depth: depth)
        guard let front = style.foreground.rgb, let back = style.background.rgb else { return nil }
        let ratio = Contrast.ratio(front, back)
        return ratio < Contrast.wanted ? ContrastProblem(role: role, depth: depth, ratio: ratio) : nil
      }
    }
  }
}
