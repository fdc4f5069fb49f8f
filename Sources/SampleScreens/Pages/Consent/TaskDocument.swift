import CaseModel
import DeskKit
import TerminalKit

/// The page of a task about a sample or a consent.
public enum TaskDocument {
  /// Makes the page.
  public static func make(_ line: OfficeTaskLine, today: Day) -> Document {
    let task = line.task
    var page = Document(title: TaskWords.title(task.kind))
    page.heading("Task")
    page.fact("To do", task.kind.rawValue, .strong)
    page.factIfKnown("With", task.details)
    let (due, role) = TaskWords.due(task, today: today)
    let day = task.doneOn == nil ? task.due.map { " (\($0))" } ?? "" : ""
    page.fact(task.doneOn == nil ? "Due" : "State", due + day, role)
    page.fact("Answers for it", task.owner)
    if let sample = task.sample { page.fact("Sample", line.barcode.isEmpty ? "not found" : line.barcode, link: .sample(sample)) }
    if let person = task.person {
      page.fact("Person", line.personName.isEmpty ? "name not known" : line.personName, link: .person(person))
    }
    if let consent = task.consent { page.fact("Because of", "a consent that was withdrawn", link: .consent(consent)) }
    page.factIfKnown("How it was done", task.outcome)
    if task.doneOn == nil { page.paragraph("e says how it was done, with the reference of the confirmation.", .dim) }
    return page
  }
}
