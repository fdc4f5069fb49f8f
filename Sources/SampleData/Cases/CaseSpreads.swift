import CaseModel

/// How often the states of a case occur.
enum CaseSpreads {
  /// Fates of persons taken hostage or unable to leave.
  static let fateOfHeld = Spread<Fate>([
    (.unknown, 660), (.reportedHeld, 130), (.seenAliveInCustody, 70), (.confirmedHeld, 25), (.reportedDead, 25),
    (.reportedDeadByHoldingParty, 30), (.deadGraveUnknown, 15), (.released, 8), (.foundAlive, 5), (.graveLocated, 10),
    (.remainsRecovered, 7), (.identifiedPartial, 4), (.identifiedComplete, 6), (.remainsReturned, 5),
  ])

  /// Fates of all others.
  static let fateOfOthers = Spread<Fate>([
    (.unknown, 860), (.reportedHeld, 25), (.seenAliveInCustody, 8), (.reportedDead, 40), (.deadGraveUnknown, 22), (.graveLocated, 12),
    (.remainsRecovered, 11), (.identifiedPartial, 6), (.identifiedComplete, 9), (.remainsReturned, 7), (.foundAlive, 2),
  ])

  /// Circumstances of soldiers who were not taken hostage.
  static let circumstanceOfSoldiers = Spread<Circumstance>([
    (.combat, 860), (.detained, 40), (.other, 25), (.unknown, 75),
  ])

  /// Circumstances of civilians who were neither taken hostage nor unable to leave.
  static let circumstanceOfCivilians = Spread<Circumstance>([
    (.fled, 560), (.detained, 60), (.combat, 60), (.other, 90), (.unknown, 230),
  ])

  /// Where cases stand whose question is still open.
  static let openWorkflow = Spread<Workflow>([
    (.active, 590), (.registered, 255), (.submitted, 30), (.draft, 20), (.returned, 12), (.onHold, 45), (.transferred, 10),
    (.withdrawnByFamily, 7), (.duplicate, 3), (.resolutionProposed, 8),
  ])

  /// Where cases stand whose person was found, identified or returned.
  static let closingWorkflow = Spread<Workflow>([
    (.active, 25), (.resolutionProposed, 30), (.resolved, 30), (.archived, 15),
  ])

  /// What the law says.
  static let legalStatus = Spread<LegalStatus>([
    (.missing, 630), (.absenceCertificate, 235), (.declaredDead, 125), (.declarationRevoked, 10),
  ])

  /// Ranks of soldiers.
  static let ranks = Spread<String>([
    ("private", 62), ("corporal", 9), ("junior sergeant", 9), ("sergeant", 8), ("senior sergeant", 4), ("warrant officer", 3),
    ("lieutenant", 3), ("captain", 1), ("major", 1),
  ])

  /// Branches of service.
  static let services = Spread<String>([
    ("army", 60), ("self-defence unit", 24), ("internal troops", 8), ("police", 6), ("border troops", 2),
  ])

  /// The workers of the office, invented like everybody else.
  static let workers = [
    "A. Nəbiyeva", "K. Dadaşov", "S. Rəhimli", "L. Turabova", "E. Mürsəlov", "N. Qəniyeva", "T. Bəşirov", "G. Sarıyeva", "R. Laçınlı",
  ]

  /// The office of the sample register.
  static let office = "Bərdə field office"
}
