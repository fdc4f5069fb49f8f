/// Times of day as people read them.
public enum ClockWords {
  /// Minutes after midnight as `14:05`; minutes outside the day are brought into it.
  public static func time(_ minutes: Int) -> String {
    let inDay = (minutes % 1_440 + 1_440) % 1_440
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(two(inDay / 60)):\(two(inDay % 60))"
  }
}
