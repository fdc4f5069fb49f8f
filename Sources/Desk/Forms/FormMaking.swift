import CaseModel
import CaseScreens
import ContactScreens
import FamilyScreens
import TestimonyScreens

extension AnyRecordForm {
  /// The form that was asked for, from what was read for it; `nil` where the record is no longer there.
  init?(_ request: FormRequest, _ material: FormMaterial, _ setting: Desk.Setting) {
    guard let made = Self.make(request, material, setting) else { return nil }
    self = made
  }

  private static func make(_ request: FormRequest, _ material: FormMaterial, _ setting: Desk.Setting) -> AnyRecordForm? {
    let today = setting.today
    switch request {
    case .newCase:
      return .newCase(
        NewMissingCaseForm(
          incidents: material.incidents, family: material.family?.family, members: material.members, owner: setting.user, today: today))
    case .newPerson: return .person(PersonForm(newIn: material.family?.family, today: today))
    case .newFamily: return .family(FamilyForm(today: today))
    case .editCase:
      return material.caseFile.map {
        .missingCase(
          MissingCaseForm(editing: $0.missingCase, person: $0.person, name: $0.row.name, incidents: material.incidents, today: today))
      }
    case .editPerson: return material.person.map { .person(PersonForm(editing: $0.person, names: $0.names, today: today)) }
    case .editProfile(let id):
      return material.person.map {
        .profile(ProfileForm(material.profile, of: id, name: $0.names.first?.full ?? "name not known", today: today))
      }
    case .editFamily: return material.family.map { .family(FamilyForm(editing: $0.family, members: material.members, today: today)) }
    case .newRelationship(let id):
      return .relationship(
        RelationshipForm(first: material.members.first { $0.id == id }, family: material.members.filter { $0.id != id }, today: today))
    case .editRelationship: return relationship(material, today)
    case .newRelative:
      return material.tree.map {
        .relative(
          RelativeForm(
            tree: $0, position: $0.index, name: material.person?.names.first, fathersName: material.fathersName,
            family: material.person?.family?.id, today: today))
      }
    case .newContact(_, let person): return contact(with: person, material, setting)
    case .followUp: return material.contact.flatMap { contact(carryingOut: $0.contact, material, setting) }
    case .editContact:
      return material.contact.flatMap { file in
        subject(nil, material).map { .contact(ContactForm(editing: file, subject: $0, today: today)) }
      }
    case .told(_, let form): return make(form, material, setting)
    default: return testimony(request, material, setting)
    }
  }

  private static func testimony(_ request: FormRequest, _ material: FormMaterial, _ setting: Desk.Setting) -> AnyRecordForm? {
    let today = setting.today
    switch request {
    case .newTestimony:
      let subject =
        material.caseFile.map { TestimonySubject($0, sites: material.sites) }
        ?? TestimonySubject(title: "about no case yet", key: .unassigned, sites: material.sites)
      return .testimony(
        TestimonyForm(subject, interviewer: setting.user, proposedCode: material.witnessCode, today: today))
    case .editTestimony:
      return material.testimony.map {
        .testimony(
          TestimonyForm(
            editing: $0, subject: TestimonySubject($0, sites: material.sites), proposedCode: material.witnessCode, today: today))
      }
    case .newEvent: return material.caseFile.map { .event(TracingEventForm($0, today: today)) }
    case .editEvent:
      guard let event = material.event, let file = material.caseFile else { return nil }
      return .event(TracingEventForm(editing: event, in: file, today: today))
    case .fate: return material.caseFile.map { .fate(FateForm($0, today: today)) }
    case .fact:
      guard let about = material.statement, let file = material.caseFile else { return nil }
      return .fact(StatementFactForm(about, in: file, today: today))
    case .shownValue: return material.caseFile.flatMap { ShownValueForm($0, today: today) }.map { .shownValue($0) }
    default: return ofSamples(request, material, setting)
    }
  }

  private static func relationship(_ material: FormMaterial, _ today: Day) -> AnyRecordForm? {
    guard let tie = material.relationship, let first = material.members.first(where: { $0.id == tie.first }),
      let second = material.members.first(where: { $0.id == tie.second })
    else { return nil }
    return .relationship(RelationshipForm(editing: tie, first: first, second: second, family: material.members, today: today))
  }

  private static func contact(
    with person: RecordID? = nil, carryingOut task: Contact? = nil, _ material: FormMaterial, _ setting: Desk.Setting
  ) -> AnyRecordForm? {
    subject(person, material).map {
      .contact(
        ContactForm($0, by: setting.user, today: setting.today, minutes: material.minutes, carryingOut: task, plan: material.plan))
    }
  }

  /// Whom a contact may be with and what it may concern, from the widest that was read.
  private static func subject(_ person: RecordID?, _ material: FormMaterial) -> ContactSubject? {
    if let file = material.caseFile { return ContactSubject(file, selected: person) }
    if let file = material.family { return ContactSubject(file, selected: person) }
    return material.person.map { ContactSubject($0) }
  }
}
