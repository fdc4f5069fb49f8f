/// The order in which teeth stand side by side: from the person's right to the left.
enum DentalArch {
  /// Upper and lower teeth, and upper and lower milk teeth.
  private static let arches: [[Int]] = [
    Array((11...18).reversed()) + Array(21...28), Array((41...48).reversed()) + Array(31...38),
    Array((51...55).reversed()) + Array(61...65), Array((81...85).reversed()) + Array(71...75),
  ]

  /// The teeth from one to another, as they stand in the mouth; `nil` where they do not stand in one row.
  static func teeth(from first: Int, to last: Int) -> [Int]? {
    for arch in arches {
      guard let start = arch.firstIndex(of: first), let end = arch.firstIndex(of: last) else { continue }
      return start <= end ? Array(arch[start...end]) : arch[end...start].reversed()
    }
    return nil
  }
}
