import CaseModel

/// The columns of persons.csv that make a case.
enum CaseColumns {
  private static let categories: [String: Category] = [
    "civil": .civilian, "civ": .civilian, "soldier": .military, "mil": .military, "army": .military, "serviceman": .military,
    "servicewoman": .military, "not known": .unknown, "?": .unknown,
  ]
  private static let circumstances: [String: Circumstance] = [
    "hostage": .takenHostage, "battle": .combat, "fighting": .combat, "could not leave": .unableToLeave, "arrested": .detained,
    "not known": .unknown, "?": .unknown,
  ]
  private static let workflows: [String: Workflow] = [
    "duplicate": .duplicate, "withdrawn": .withdrawnByFamily, "hold": .onHold, "open": .active,
  ]

  static let all: [Column<PersonDraft>] = [
    .ofCase(
      "case_number", "number of the case; empty: the register gives one", or: ["case", "case_no"], { $0.number = $1.text }, { $0.number }),
    Column(
      "incident", "name of the incident",
      {
        $0.entry.incident = $1.text
        $0.hasCase = true
      }, { $0.hasCase ? $0.entry.incident : nil }),
    .ofCase("category", "military, civilian, unknown", { $0.category = try $1.choice(categories) }, { $0.category.rawValue }),
    .ofCase("service", "branch of service", { $0.service = $1.text }, { $0.service }),
    .ofCase("unit", "military unit", { $0.unit = $1.text }, { $0.unit }),
    .ofCase("rank", "military rank", { $0.rank = $1.text }, { $0.rank }),
    .ofCase("service_number", "service number", { $0.serviceNumber = $1.text }, { $0.serviceNumber }),
    .ofCase(
      "last_seen", "when last seen", or: ["last_seen_date", "missing_since", "date_missing"], { $0.lastSeen = $1.date },
      { $0.lastSeen?.typed }),
    .ofCase("last_seen_place", "place where last seen", or: ["place"], { $0.lastSeenPlace = $1.text }, { $0.lastSeenPlace }),
    .ofCase("last_seen_district", "district where last seen", or: ["district"], { $0.lastSeenDistrict = $1.text }, { $0.lastSeenDistrict }),
    .ofCase("last_seen_with", "with whom last seen", { $0.lastSeenWith = $1.text }, { $0.lastSeenWith }),
    .ofCase("clothing", "clothing when last seen", { $0.clothing = $1.text }, { $0.clothing }),
    .ofCase(
      "distinguishing_marks", "distinguishing marks", or: ["marks"], { $0.distinguishingMarks = $1.text }, { $0.distinguishingMarks }),
    .ofCase(
      "circumstance", "combat, taken hostage, unable to leave, detained, fled, other, unknown", or: ["circumstances"],
      { $0.circumstance = try $1.choice(circumstances) }, { $0.circumstance.rawValue }),
    .ofCase("account", "what happened, in words", { $0.account = $1.text }, { $0.account }),
    .ofCase("fate", "what is known of the fate; empty: unknown", { $0.fate = try $1.choice() }, { $0.fate.rawValue }),
    .ofCase(
      "legal_status", "missing, absence certificate, declared dead, declaration revoked; empty: missing",
      { $0.legalStatus = try $1.choice() },
      { $0.legalStatus.rawValue }),
    .ofCase(
      "workflow", "where the case stands in the work; empty: registered", or: ["status"], { $0.workflow = try $1.choice(workflows) },
      { $0.workflow.rawValue }),
    .ofCase("owner", "who works on the case", { $0.owner = $1.text }, { $0.owner }),
    .ofCase("office", "the office that leads the case", { $0.office = $1.text }, { $0.office }),
    .ofCase("next_review", "day on which the case is looked at again", { $0.nextReview = try $1.day() }, { $0.nextReview?.description }),
    .ofCase("opened", "day on which the case was opened", { $0.opened = try $1.day() }, { $0.opened?.description }),
    .ofCase("external_numbers", "numbers other bodies use", { $0.externalNumbers = $1.text }, { $0.externalNumbers }),
  ]
}
