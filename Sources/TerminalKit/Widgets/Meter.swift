/// How much of something is done, as a bar of plain letters with its number: `[########--] 80 %`.
public enum Meter {
  /// The bar for a share from 0 to 1, its brackets holding `width` cells.
  public static func bar(_ share: Double, width: Int = 10) -> String {
    let share = share.isFinite ? min(max(0, share), 1) : 0
    let width = max(1, width)
    // Full only when all is done, empty only when nothing is: the bar never says more than is true.
    var filled = Int((share * Double(width)).rounded(.down))
    if share > 0, filled == 0 { filled = 1 }
    let percent = share < 1 ? min(99, Int((share * 100).rounded())) : 100
    return "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: width - filled) + "] \(percent) %"
  }

  /// The bar for so many of a total.
  public static func bar(_ done: Int, of total: Int, width: Int = 10) -> String {
    bar(total > 0 ? Double(done) / Double(total) : 0, width: width)
  }
}
