import CaseModel
import TerminalKit

/// The words in which pages say what is to be done about a sample or a consent.
public enum TaskWords {
  /// When it is due, or when it was done: `! 12 days late`, `today`, `in 3 days`, `no day is set`, `done 2026-11-20`.
  public static func due(_ task: OfficeTask, today: Day) -> (words: String, role: Role) {
    if let done = task.doneOn { return ("done \(done)", .done) }
    guard let due = task.due else { return ("no day is set", .label) }
    if due == today { return ("today", .askNext) }
    if due < today { return ("! \(DayWords.since(due, today: today)) late", .problem) }
    return ("in \(DayWords.since(due, today: today))", .label)
  }

  /// What is to be done in few words, for a narrow column.
  public static func short(_ kind: OfficeTask.Kind) -> String {
    switch kind {
    case .recallSample: "recall sample"
    case .destroySample: "destroy sample"
    case .deleteProfile: "have profile deleted"
    case .tellRecipient: "tell recipient"
    case .collectAgain: "collect new sample"
    }
  }

  /// What is to be done, with the first letter a capital: `Destroy the sample`.
  public static func title(_ kind: OfficeTask.Kind) -> String {
    kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
  }
}
