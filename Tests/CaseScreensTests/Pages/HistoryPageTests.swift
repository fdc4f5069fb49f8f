import CaseModel
import CaseScreens
import DeskKit
import Testing

private let contact = SourceReference.contact(RecordID(high: 2, low: 2))

private func entry(
  _ field: String, _ old: String, _ new: String, when: Int, by: String = "Nigar", why: String = "case changed",
  source: SourceReference? = nil, kind: HistoryEntry.Kind = .changed
) -> HistoryEntry {
  HistoryEntry(kind: kind, field: field, old: old, new: new, when: when, by: by, why: why, source: source)
}

@Test("a history says when, who, why, from which source, and what every field was before")
func historyPage() {
  let history = RecordHistory(
    record: RecordID(high: 6, low: 1), kind: .missingCase,
    entries: [
      entry("last seen place", "Xocalı", "Ağdam", when: 3, source: contact),
      entry("account", "", "They went up.", when: 3, source: contact),
      entry("clothing", "grey coat", "", when: 2, by: "Kamran"),
      entry("", "", "", when: 1, why: "missing person registered", kind: .created),
    ])
  let page = HistoryDocument.make(history, about: "BRD-2026-00001") {
    "2026-11-25 14:0\($0)"
  } source: { _ in
    "contact of 2026-11-02"
  }
  #expect(page.title == "History  BRD-2026-00001")
  #expect(
    DocumentText.lines(page, width: 80) == [
      "== History of this case",
      "  2026-11-25 14:03  Nigar: case changed",
      "                    from contact of 2026-11-02",
      "    last seen place Ağdam",
      "                    was: Xocalı",
      "    account         They went up.",
      "",
      "  2026-11-25 14:02  Kamran: case changed",
      "    clothing        emptied",
      "                    was: grey coat",
      "",
      "  2026-11-25 14:01  Nigar: missing person registered",
      "                    recorded for the first time",
    ])
  #expect(DocumentLayout(page, width: 80).links == [.contact(RecordID(high: 2, low: 2))])
}

@Test("a history without changes says so")
func emptyHistory() {
  let page = HistoryDocument.make(RecordHistory(record: .provisional(1), kind: .family, entries: []), about: "F-00001") { _ in "" }
  #expect(
    DocumentText.lines(page, width: 80) == [
      "== History of this family", "  Nothing was changed since the register took it in.",
    ])
}

@Test("drafts are listed with when, how much and what, the newest first, each to be opened")
func draftsPage() {
  let page = DraftsDocument.make([
    Draft(key: "person/new/", user: "Nigar", title: "New person", keptAt: 1, values: ["name.0.surname": "Sınaqov"]),
    Draft(
      key: "case/new/", user: "Nigar", title: "New missing person", keptAt: 2, values: ["account": String(repeating: "a", count: 1_204)]),
  ]) { "2026-11-25 14:0\($0)" }
  let lines = DocumentText.lines(page, width: 80)
  #expect(lines[0] == "== Drafts (2)")
  #expect(lines[1] == "  2026-11-25 14:02  1,204 letters   New missing person")
  #expect(lines[2] == "  2026-11-25 14:01  7 letters       New person")
  #expect(DocumentLayout(page, width: 80).links == [.draft(key: "case/new/"), .draft(key: "person/new/")])
}

@Test("a desk without drafts says what drafts are")
func noDrafts() {
  let lines = DocumentText.lines(DraftsDocument.make([]) { _ in "" }, width: 120)
  #expect(lines[1] == "  No form is waiting to be finished. What you type in a form is kept here until you save it.")
}
