/// Which of two numbers the office writes first in `5.4.93`; a setting of the office, never guessed per entry.
public enum DayOrder: Sendable {
  /// 5.4.93 is 5 April 1993.
  case dayFirst
  /// 5.4.93 is 4 May 1993.
  case monthFirst
}
