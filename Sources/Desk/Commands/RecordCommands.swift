import DeskKit
import TerminalKit

/// Commands that write: each works on the record under the cursor, in a list, on a page or in the tree, and `u` takes it back.
enum RecordCommands {
  static let all: [Command] = [
    Command(
      "record.contact", "Log contact", help: "Log a contact with the family or the person under the cursor.", keys: [.character("l")],
      menu: .record, footer: 4, change: .undoneBy("record.undo")),
    Command(
      "record.edit", "Edit", help: "Change what is recorded of the person, case, family, contact or testimony under the cursor.",
      keys: [.character("e")], menu: .record, footer: 5, change: .undoneBy("record.undo")),
    Command(
      "record.add", "Add", help: "Add a relative, a testimony, a tracing event, a relationship or a profile.", keys: [.character("A")],
      menu: .record, footer: 7, change: .undoneBy("record.undo")),
    Command(
      "record.newCase", "New case", help: "Register a missing person.", keys: [.character("n")], menu: .record, footer: 8,
      change: .undoneBy("record.undo")),
    Command(
      "record.testimony", "Testimony", help: "Take a testimony, for the case under the cursor where there is one.",
      keys: [.character("T")], menu: .record, change: .undoneBy("record.undo")),
    Command(
      "record.ties", "Relationships", help: "Choose one of the person's recorded relationships to change it.", keys: [.character("R")],
      menu: .record, change: .undoneBy("record.undo")),
    Command(
      "record.fate", "Fate", help: "Set what is known of the fate, and the event that it rests on.", keys: [], menu: .record,
      change: .undoneBy("record.undo")),
    Command(
      "record.done", "Mark done", help: "Mark the contact's next action as done; on My day, of the contact under the cursor.",
      keys: [.character("d")], menu: .record, footer: 6, change: .undoneBy("record.undo")),
    Command(
      "record.makeFact", "Make a fact", help: "Turn a statement of the testimony into a fact of a case, which keeps its source.",
      keys: [.character("m")], menu: .record, footer: 6, change: .undoneBy("record.undo")),
    Command(
      "record.values", "Values", help: "Choose which of several sources' values is shown.", keys: [.character("V")], menu: .record,
      change: .undoneBy("record.undo")),
    Command(
      "record.history", "History", help: "Everything that was changed: old, new, who, when, why, from which source.",
      keys: [.character("h")], menu: .record),
    Command(
      "record.undo", "Undo", help: "Take back your last change; earlier ones follow.", keys: [.character("u"), .control("z")],
      menu: .record, footer: 9, change: .undoneBy("record.redo")),
    Command(
      "record.redo", "Redo", help: "Make the change again that you took back.", keys: [.control("r")], menu: .record,
      change: .undoneBy("record.undo")),
    Command("record.drafts", "Drafts", help: "Forms that you began and did not save.", keys: [.character("D")], menu: .record),
    Command(
      "record.discardDraft", "Throw draft away", help: "Throw the draft under the cursor away, after a question.", keys: [],
      menu: .record),
    Command(
      "record.officeDay", "Everybody's day", help: "What everybody in the office has to do: overdue, due today, upcoming, done.", keys: [],
      menu: .record),
    Command("record.testimonies", "Testimonies", help: "All testimonies, the newest first.", keys: [], menu: .record),
    Command(
      "record.duplicates", "Duplicates", help: "Persons who are perhaps recorded twice, with why.", keys: [], menu: .record),
  ]
}
