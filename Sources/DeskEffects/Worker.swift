import CaseModel
import Glibc

/// Whoever sits at the desk, and the clock on the wall.
public struct Worker: Sendable {
  /// The name, as contacts and the log have it.
  public var name: String
  /// What he or she may do and see.
  public var role: OfficeRole
  /// The folder into which pages to be printed are written.
  public var printFolder: String
  /// The day on which the desk is open.
  public var today: Day
  /// The time of day of a moment in milliseconds since 1970, as `14:02:11`.
  public var timeOfDay: @Sendable (Int) -> String
  /// The day and time of a moment in milliseconds since 1970, as `2026-11-23 14:02`.
  public var dayAndTime: @Sendable (Int) -> String
  /// Minutes after midnight now.
  public var minutesNow: @Sendable () -> Int

  /// The moment at which today began here, in milliseconds since 1970.
  public var midnight: Int { LocalTime.midnight(of: today) }

  /// A worker from the parts; without a clock, the machine's local time.
  public init(
    name: String, role: OfficeRole = .caseworker, printFolder: String = "printed", today: Day,
    timeOfDay: @escaping @Sendable (Int) -> String = LocalTime.timeOfDay,
    dayAndTime: @escaping @Sendable (Int) -> String = LocalTime.dayAndTime,
    minutesNow: @escaping @Sendable () -> Int = LocalTime.minutesNow
  ) {
    self.name = name
    self.role = role
    self.printFolder = printFolder
    self.today = today
    self.timeOfDay = timeOfDay
    self.dayAndTime = dayAndTime
    self.minutesNow = minutesNow
  }
}

/// Moments in the machine's time zone.
public enum LocalTime {
  /// The time of day, as `14:02:11`.
  @Sendable public static func timeOfDay(_ milliseconds: Int) -> String {
    let parts = parts(milliseconds)
    return "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))"
  }

  /// Day and time, as `2026-11-23 14:02`.
  @Sendable public static func dayAndTime(_ milliseconds: Int) -> String {
    let parts = parts(milliseconds)
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)) \(two(parts.tm_hour)):\(two(parts.tm_min))"
  }

  /// Minutes after midnight now.
  @Sendable public static func minutesNow() -> Int {
    let parts = parts(Int(time(nil)) * 1_000)
    return Int(parts.tm_hour) * 60 + Int(parts.tm_min)
  }

  /// The moment at which a day begins here, in milliseconds since 1970.
  public static func midnight(of day: Day) -> Int {
    let (year, month, number) = day.parts
    var broken = tm()
    broken.tm_year = Int32(truncatingIfNeeded: year - 1900)
    broken.tm_mon = Int32(month - 1)
    broken.tm_mday = Int32(number)
    broken.tm_isdst = -1
    return Int(mktime(&broken)) * 1_000
  }

  private static func parts(_ milliseconds: Int) -> tm {
    var seconds = time_t(milliseconds / 1_000)
    var broken = tm()
    localtime_r(&seconds, &broken)
    return broken
  }

  private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
