import CaseModel
import DeskKit

extension Desk {
  /// Asks for a form. What it needs is read first, and whether a draft of it was kept.
  mutating func ask(for request: FormRequest, draft: String? = nil) -> [DeskEffect] {
    if setting.isReadOnly {
      message = "The register is open to read only: nothing can be written. Open it from a folder that you may write to."
      return []
    }
    formTicket += 1
    isFormAwaited = true
    return [.readForm(request, draft: draft, ticket: formTicket)]
  }

  /// What a form needs has been read: it opens, with its draft where one was asked for, or after a question where one was found.
  mutating func open(
    _ request: FormRequest, _ material: FormMaterial, drafts: [Draft], times: [Int: String], chosen: String?, ticket: Int
  ) -> [DeskEffect] {
    guard ticket == formTicket else { return [] }
    isFormAwaited = false
    let effects = open(request, material, drafts: drafts, times: times, chosen: chosen)
    return effects + releaseHeldKeys()
  }

  private mutating func open(
    _ request: FormRequest, _ material: FormMaterial, drafts: [Draft], times: [Int: String], chosen: String?
  ) -> [DeskEffect] {
    guard let record = AnyRecordForm(request, material, setting) else {
      message = "This record is no longer in the register. F5 reads the list again."
      return []
    }
    var open = OpenForm(request: request, draftKey: request.key, record: record)
    open.sources = material.caseFile?.sources ?? [:]
    open.sourcedValues = material.caseFile?.sourcedValues ?? []
    open.family = material.family?.family.id ?? material.caseFile?.family?.id ?? material.person?.family?.id
    if let chosen, let draft = drafts.first(where: { $0.key == chosen }) {
      return start(open, with: draft)
    }
    if let newest = drafts.max(by: { $0.keptAt < $1.keptAt }) {
      overlay = .draftFound(DraftQuestion(form: open, draft: newest, keptAt: times[newest.keptAt] ?? "", others: drafts.map(\.key)))
      return []
    }
    return start(open, with: nil)
  }

  /// Puts a form on screen.
  mutating func start(_ open: OpenForm, with draft: Draft?) -> [DeskEffect] {
    form = open
    if let draft { form?.draftKey = draft.key }
    let today = setting.today
    withRecordForm { $0.settle(today: today) }
    let opened = TextDigest.of(form?.record.value.form.values ?? [:])
    form?.opened = opened
    let isOutdated = draft?.values[Draft.opened].map { $0 != opened } ?? false
    withRecordForm { record in
      if var values = draft?.values {
        let cursor = values.removeValue(forKey: Draft.cursor)
        values.removeValue(forKey: Draft.opened)
        record.form.restore(values)
        record.settle(today: today)
        // A draft may hold groups that only what was restored brings along.
        record.form.restore(values)
        record.settle(today: today)
        if let cursor { record.form.focus(cursor) }
      }
    }
    if draft != nil {
      form?.isTouched = true
      message =
        isOutdated && open.request.writesOverNewerRecord
        ? "The record was changed after this draft was begun. The draft is shown; F9 writes it over the newer record, Esc keeps both."
        : "Your draft is open as you left it. F9 saves it."
      // The sign of the record that the draft was begun on stays with it.
      if isOutdated, let sign = draft?.values[Draft.opened] { form?.opened = sign }
    }
    return []
  }
}
