import CaseModel
import TerminalKit

/// Tasks about samples and consents on a page: when, what, with whom, who answers for it.
public enum TaskRows {
  /// Adds the section, unless there is no task; those that are open come first, the first due before all.
  public static func add(_ tasks: [OfficeTask], title: String = "Tasks", today: Day, into page: inout Document) {
    if tasks.isEmpty { return }
    let open = tasks.count { $0.doneOn == nil }
    page.heading("\(title) (\(open) open)")
    for task in ordered(tasks) {
      let (when, role) = TaskWords.due(task, today: today)
      page.row(
        [
          Document.Column(when, width: 16, role), Document.Column(task.kind.rawValue, width: 40, task.doneOn == nil ? .text : .dim),
          Document.Column([task.details, task.owner].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "; "), width: 20, .dim),
        ], link: .task(task.id))
    }
  }

  private static func ordered(_ tasks: [OfficeTask]) -> [OfficeTask] {
    func key(_ place: Int, _ task: OfficeTask) -> (Int, Int, Int) { (task.doneOn == nil ? 0 : 1, task.due?.number ?? .max, place) }
    return tasks.enumerated().sorted { key($0.0, $0.1) < key($1.0, $1.1) }.map(\.1)
  }
}
