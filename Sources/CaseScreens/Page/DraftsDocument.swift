import CaseModel
import DeskKit
import TerminalKit

/// The forms that were begun and not saved; Enter goes on with one.
public enum DraftsDocument {
  /// Makes the page; `when` gives the local date and time of milliseconds since 1970.
  public static func make(_ drafts: [Draft], when: (Int) -> String) -> Document {
    var page = Document(title: "Drafts")
    page.heading("Drafts (\(NumberWords.grouped(drafts.count)))")
    guard !drafts.isEmpty else {
      page.paragraph("No form is waiting to be finished. What you type in a form is kept here until you save it.", .dim)
      return page
    }
    for draft in drafts.sorted(by: { ($0.keptAt, $1.key) > ($1.keptAt, $0.key) }) {
      page.row(
        [
          Document.Column(when(draft.keptAt), width: 18, .label), Document.Column(size(draft), width: 16, .dim),
          Document.Column(draft.title, width: 40),
        ], link: .draft(key: draft.key))
    }
    page.blocks.append(.space)
    page.paragraph(
      "A draft is in the register's file, and goes away only when its form is saved or it is thrown away (: Throw draft away).", .dim)
    return page
  }

  /// How much was typed.
  private static func size(_ draft: Draft) -> String {
    NumberWords.count(
      draft.values.reduce(0) { Draft.isMark($1.key) || DraftStamp.isMark($1.key) ? $0 : $0 + $1.value.count }, "letter")
  }
}
