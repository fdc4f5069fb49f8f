import CaseModel
import TerminalKit

/// The contacts on a page, newest first.
public enum ContactRows {
  private static let limit = 12

  /// Adds the section; names come from the tree.
  public static func add(_ contacts: [Contact], tree: FamilyTree?, today: Day, into page: inout Document) {
    page.heading("Contacts (\(contacts.count))")
    if contacts.isEmpty {
      page.paragraph("No contact is recorded.", .dim)
      return
    }
    let names = Dictionary((tree?.cards ?? []).map { ($0.person, $0.name) }, uniquingKeysWith: { first, _ in first })
    for contact in contacts.prefix(limit) {
      let isLate = contact.nextActionDue.map { $0 < today && !contact.nextActionDone } ?? false
      page.row(
        [
          Document.Column(contact.on.description, width: 12, .label),
          Document.Column(contact.channel.rawValue, width: 9),
          Document.Column(contact.person.flatMap { names[$0] } ?? "", width: 22),
          Document.Column((isLate ? "! late: \(contact.nextAction ?? "")  " : "") + contact.summary, width: 20, isLate ? .problem : .text),
        ], link: .contact(contact.id))
    }
    if contacts.count > limit { page.paragraph("\(contacts.count - limit) older ones.", .dim) }
  }
}
