import CaseModel
import DeskKit

/// What can be wrong with the day of something that has happened.
extension FormFindings {
  /// A day that has not come yet cannot be the day of what was done.
  mutating func past(_ field: String, _ form: EntryForm, _ what: String, today: Day) {
    guard let day = form.day(field, today: today), day > today else { return }
    problem(field, "\(what) cannot be after today, \(today).")
  }

  /// A task that is due before today would be late at once.
  mutating func due(_ field: String, _ form: EntryForm, today: Day) {
    guard let day = form.day(field, today: today), day < today else { return }
    warning(field, "This day is over: the task is late at once.")
  }
}
