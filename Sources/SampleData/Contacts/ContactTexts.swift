import CaseModel

/// Phrases of the contact log.
enum ContactTexts {
  /// A contact's subject: what was said, what came of it, and what may be done next.
  struct Subject: Sendable {
    /// What was said.
    let summary: String
    /// What came of it.
    let outcome: String?
    /// What is to be done next.
    let next: String?
  }

  /// Subjects of first contacts.
  static let first = [
    Subject(
      summary: "Introduced the office; took down the family tree.", outcome: "tree drawn together",
      next: "check the tree with an older relative"),
    Subject(
      summary: "Family told how the person was last seen.", outcome: "account written down", next: "ask the neighbour named as witness"),
    Subject(
      summary: "Explained what a reference sample is for.", outcome: "family wants to think it over", next: "call again about samples"),
    Subject(summary: "Family asked whether the case is registered.", outcome: "case number given", next: nil),
    Subject(summary: "Copied photographs and the birth certificate.", outcome: "copies returned the same day", next: nil),
  ]

  /// Subjects of later contacts.
  static let later = [
    Subject(summary: "Agreed a day for sampling at home.", outcome: "appointment", next: "take samples"),
    Subject(summary: "Took samples; consent explained and signed.", outcome: "samples taken", next: "send kits to the laboratory"),
    Subject(summary: "Nobody answered.", outcome: "no answer", next: "try again in the evening"),
    Subject(summary: "Family asked for news; there is none.", outcome: nil, next: nil),
    Subject(summary: "New telephone number of the contact person.", outcome: "number changed", next: nil),
    Subject(
      summary: "A sister abroad may give a sample through a consulate.", outcome: "address noted", next: "write to the sister abroad"),
    Subject(summary: "Told the family that one sample has to be repeated.", outcome: "agreed to repeat", next: "repeat the sample"),
    Subject(summary: "Family reported a death among the relatives.", outcome: "tree corrected", next: "send condolences"),
    Subject(summary: "Asked about clothing and old injuries.", outcome: "details added to the case", next: nil),
    Subject(summary: "Family handed in a letter and a photograph.", outcome: "copied", next: "file the photograph"),
    Subject(summary: "Explained what a declaration of death does not change.", outcome: "understood; the search goes on", next: nil),
    Subject(summary: "Asked for the name of the unit's commander.", outcome: "one name given", next: "look for the commander"),
    Subject(summary: "Letter returned, address unknown.", outcome: "returned", next: "ask the municipality for the address"),
    Subject(summary: "Yearly call.", outcome: "nothing new", next: "call again next year"),
  ]

  /// What families asked for.
  static let wishes = [
    "wants to be told in person, with the eldest son present", "no calls on religious holidays", "asks for a woman as caseworker",
    "wants letters, not calls", "wants to know everything, also when uncertain", "mother is not to be told by telephone",
  ]

  /// What a visitor should know.
  static let safety = [
    "mined ground beside the road, stay on the asphalt", "dog in the yard", "call first: father has a weak heart",
    "house near the former line of contact; not after dark", "quarrel between the brothers; meet them one by one",
  ]

  /// How contacts were made.
  static let channels = Spread<Contact.Channel>([(.visit, 28), (.phone, 46), (.office, 12), (.letter, 6), (.message, 8)])
}
