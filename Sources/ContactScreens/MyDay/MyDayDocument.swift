import CaseModel
import DeskKit
import TerminalKit

/// My day: what is overdue, due today, upcoming and done, each line leading to the contact that asked for it, and tasks about samples.
public enum MyDayDocument {
  /// Makes the page.
  public static func make(_ plan: DayPlan, today: Day) -> Document {
    var page = Document(title: title(plan, today: today))
    page.heading("Overdue (\(NumberWords.grouped(plan.overdueCount)))")
    add(plan.overdue, empty: "Nothing is overdue. Good.", into: &page) { task in
      (task.contact.nextActionDue.map { "! \(DayWords.since($0, today: today)) late" } ?? "! late", .problem)
    }
    more(plan.overdueCount - plan.overdue.count, into: &page)
    page.heading("Due today (\(plan.today.count))")
    add(plan.today, empty: "Nothing is due today.", into: &page) { _ in ("today", .askNext) }
    addOffice(plan.officeTasks, today: today, into: &page)
    page.heading("Upcoming (\(NumberWords.grouped(plan.upcomingCount)))")
    add(plan.upcoming, empty: "Nothing is planned. A contact with a next action puts it here.", into: &page) { task in
      (task.contact.nextActionDue.map { "in \(DayWords.since($0, today: today))" } ?? "no day is set", .label)
    }
    more(plan.upcomingCount - plan.upcoming.count, into: &page)
    page.heading("Done today (\(plan.done.count))")
    addDone(plan.done, today: today, into: &page)
    return page
  }

  /// `My day: Mon 23 Nov 2026`, or `Our day` for the whole office.
  private static func title(_ plan: DayPlan, today: Day) -> String {
    plan.user.map { "My day   \($0)   \(DayWords.long(today))" } ?? "Our day   everybody   \(DayWords.long(today))"
  }

  private static func add(
    _ tasks: [DayPlan.Task], empty: String, into page: inout Document, when: (DayPlan.Task) -> (String, Role)
  ) {
    if tasks.isEmpty { page.paragraph(empty, .dim) }
    for task in tasks {
      let (words, role) = when(task)
      page.row(
        [
          Document.Column(words, width: 16, role), Document.Column(task.contact.nextAction ?? "", width: 22),
          Document.Column(who(task), width: 24), Document.Column(about(task), width: 18, .dim),
        ], link: .contact(task.id))
    }
  }

  /// Tasks about samples and consents; a day without any does not mention them.
  private static func addOffice(_ lines: [OfficeTaskLine], today: Day, into page: inout Document) {
    if lines.isEmpty { return }
    page.heading("Samples and consents (\(lines.count))")
    for line in lines {
      let (when, role) = TaskWords.due(line.task, today: today)
      page.row(
        [
          Document.Column(when, width: 16, role), Document.Column(TaskWords.short(line.task.kind), width: 22),
          Document.Column(line.personName.isEmpty ? line.task.details ?? "" : line.personName, width: 24),
          Document.Column(line.barcode, width: 18, .dim),
        ], link: .task(line.id))
    }
  }

  private static func addDone(_ tasks: [DayPlan.Task], today: Day, into page: inout Document) {
    if tasks.isEmpty { page.paragraph("Nothing is logged yet. Log contact, on any case, family or person, does it.", .dim) }
    for task in tasks {
      let contact = task.contact
      let isMade = contact.on == today
      page.row(
        [
          Document.Column(isMade ? contact.minutes.map(ClockWords.time) ?? "today" : "done", width: 16, .done),
          Document.Column(isMade ? "\(contact.channel.rawValue), \(contact.direction.rawValue)" : contact.nextAction ?? "", width: 22),
          Document.Column(who(task), width: 24), Document.Column(about(task), width: 18, .dim),
        ], link: .contact(task.id))
    }
  }

  private static func who(_ task: DayPlan.Task) -> String {
    task.personName.isEmpty ? task.contact.withWhom ?? "nobody named" : task.personName
  }

  private static func about(_ task: DayPlan.Task) -> String { task.caseNumber.isEmpty ? task.familyName : task.caseNumber }

  private static func more(_ count: Int, into page: inout Document) {
    if count > 0 { page.paragraph("\(NumberWords.grouped(count)) more.", .dim) }
  }
}
