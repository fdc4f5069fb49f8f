import CaseModel
import DeskKit

/// The facts of a missing case in a form. Fate and workflow are not among them: they are moved, not typed.
enum CaseFields {
  /// How the facts are shown and read; the incident is read apart, because it may be a new record.
  static let bound = BoundFields<MissingCase>(
    [
      .word("category", \.category, otherwise: .unknown), .text("service", \.service), .text("unit", \.unit), .text("rank", \.rank),
      .text("service number", \.serviceNumber), .date("last seen", \.lastSeen), .text("last seen place", \.lastSeenPlace),
      .text("last seen district", \.lastSeenDistrict), .text("last seen with", \.lastSeenWith), .text("clothing", \.clothing),
      .word("circumstance", \.circumstance, otherwise: .unknown), .text("account", \.account),
      .text("distinguishing marks", \.distinguishingMarks), .word("legal status", \.legalStatus, otherwise: .missing),
      .text("owner", \.owner), .day("next review", \.nextReview),
    ] + ExternalNumbers.Body.allCases.map(number) + [otherNumbers])

  /// How and where the person went missing.
  static func disappearance(incidents: [Incident], isMilitary: Bool) -> EntryGroup {
    var fields = [
      EntryField(
        "incident", "Incident", .choice(incidents.map { EntryField.Choice("\($0.id)", $0.name) }, allowsOther: true),
        help: "The conflict in which the person went missing. A name that is not in the list makes a new incident."),
      FormChoices.field("category", "Category", Category.self, help: "Military: served when last seen."),
    ]
    if isMilitary {
      fields += [
        EntryField("service", "Service", help: "The branch: army, police, volunteers."), EntryField("unit", "Unit"),
        EntryField("rank", "Rank"), EntryField("service number", "Service number", help: "Number of the identity disc or service card."),
      ]
    }
    fields += [
      EntryField("last seen", "Last seen", .date, help: "As known: 26.2.1992, Feb 1992, spring 1993, before 5.4.93, ? if unknown."),
      EntryField("last seen place", "Place", help: "Village, town or position where the person was last seen."),
      EntryField("last seen district", "District"),
      EntryField("last seen with", "With whom", help: "Who was with the person: names, as told."),
      EntryField("clothing", "Clothing", help: "What the person wore when last seen."),
      FormChoices.field("circumstance", "Circumstance", Circumstance.self),
      EntryField("account", "What happened", .longText, help: "In the words of whoever tells it. F2 fills the screen."),
      EntryField("distinguishing marks", "Marks", help: "Scars, tattoos, gait, speech; body marks by place stand in the profile."),
    ]
    return EntryGroup("Disappearance", fields)
  }

  /// The numbers that other bodies use.
  static var numbers: EntryGroup {
    EntryGroup(
      "Numbers of other bodies",
      [
        EntryField(numberField(.nationalCommission), "National commission"), EntryField(numberField(.redCross), "ICRC"),
        EntryField(numberField(.missingPersons), "ICMP"), EntryField(numberField(.workingGroup), "UN WGEID"),
        EntryField("other numbers", "Other numbers", help: "Each with its body, semicolons between them: court of Bərdə 7; archive 8."),
      ])
  }

  /// Where the case stands in the office, as far as it is typed.
  static var office: EntryGroup {
    EntryGroup(
      "The office",
      [
        FormChoices.field(
          "legal status", "Legal status", LegalStatus.self,
          help: "What a court or registry says. A declaration of death does not end the search."),
        EntryField("owner", "Worker", help: "Who works on the case."),
        EntryField("next review", "Next review", .day, help: "When the case is looked at again: in 3 months, 1.3.2027."),
      ])
  }

  /// The line that shows a field of the log.
  static func line(of field: String) -> String {
    field == "external numbers" ? numberField(.nationalCommission) : field
  }

  private static func numberField(_ body: ExternalNumbers.Body) -> String { "number of \(body.rawValue)" }

  private static func number(_ body: ExternalNumbers.Body) -> FieldBinding<MissingCase> {
    let name = numberField(body)
    return FieldBinding(
      name: name, show: { ExternalNumbers($0.externalNumbers ?? "")[body] },
      read: { record, form, _ in change(&record) { $0[body] = form.text(name) } })
  }

  private static var otherNumbers: FieldBinding<MissingCase> {
    FieldBinding(
      name: "other numbers", show: { ExternalNumbers($0.externalNumbers ?? "").others },
      read: { record, form, _ in change(&record) { $0.others = form.text("other numbers") } })
  }

  private static func change(_ record: inout MissingCase, _ change: (inout ExternalNumbers) -> Void) {
    var numbers = ExternalNumbers(record.externalNumbers ?? "")
    change(&numbers)
    record.externalNumbers = numbers.text.isEmpty ? nil : numbers.text
  }
}
