import CaseModel
import ContactScreens
import DeskKit
import Testing

@Suite struct ContactEditTests {
  private let today = InventedFamily.today

  private func open(_ contact: Contact) -> ContactForm {
    ContactForm(
      editing: ContactFile(contact: contact, personName: "RASULOVA Lalə", familyName: "F-001"),
      subject: ContactSubject(InventedFamily.file()), today: today)
  }

  private var contact: Contact {
    var contact = InventedFamily.contact(5, with: InventedFamily.mother, next: "visit", due: 20_790, cases: [InventedFamily.caseOfAnar])
    contact.minutes = 600
    contact.outcome = "will think about it"
    return contact
  }

  @Test("a contact opened and saved as it is changes nothing")
  func untouched() throws {
    #expect(try #require(open(contact).change(today: today)).steps == [])
  }

  @Test("what was changed is edited upon what was on screen")
  func edited() throws {
    var form = open(contact)
    form.form.set("summary", "Spoke for an hour.")
    form.form.set("distress", "yes")
    form.form.set("done", "yes")
    var expected = contact
    expected.summary = "Spoke for an hour."
    expected.distressNoticed = true
    expected.nextActionDone = true
    #expect(try #require(form.change(today: today)).steps == [.edit(.contact(expected), from: .contact(contact))])
    #expect(form.draftKey == "contact/edit/\(contact.id)")
  }

  @Test("after a conflict saving keeps mine, and never puts back what I did not touch")
  func conflict() throws {
    var form = open(contact)
    form.form.set("summary", "Mine.")
    var theirs = contact
    theirs.summary = "Theirs."
    theirs.outcome = "gave information"
    form.take([
      FieldConflict(current: .contact(theirs), field: "summary", base: "Spoke.", mine: "Mine.", theirs: "Theirs.", by: "B. Worker")
    ])
    var expected = theirs
    expected.summary = "Mine."
    #expect(try #require(form.change(today: today)).steps == [.edit(.contact(expected), from: .contact(theirs))])
  }

  @Test("what a draft kept of a new contact is restored")
  func draft() throws {
    var form = ContactForm(ContactSubject(InventedFamily.file()), by: "A. Worker", today: today, minutes: 845)
    form.form.set("summary", "Half a sentence")
    #expect(form.draftKey == "contact/new/\(InventedFamily.family)")
    var again = ContactForm(ContactSubject(InventedFamily.file()), by: "A. Worker", today: today, minutes: 900)
    again.form.restore(form.form.values)
    again.settle(today: today)
    #expect(again.change(today: today) == form.change(today: today))
  }
}
