import CaseModel
import DeskKit

/// The fields of a testimony's head and narrative.
enum TestimonyFields {
  static let languages = ["Azerbaijani", "Russian", "English", "Armenian", "Persian", "Georgian", "Turkish", "Talysh", "Lezgian"]
    .map { EntryField.Choice($0) }
  static let consents = [
    EntryField.Choice("given", "given: the office may use it"), .init("refused", "refused: kept, used nowhere"), .init("not asked"),
    .init("withdrawn"), .init("expired"),
  ]

  static func head(_ subject: TestimonySubject, sealedCode: String?, isSealed: Bool) -> [EntryGroup] {
    var witness: [EntryField] = []
    if let sealedCode { witness.append(EntryField("witness.sealed", "▒ sealed (\(sealedCode))", .note)) }
    witness.append(
      EntryField(
        "witness", sealedCode == nil ? "Witness" : "Another witness",
        .person(suggestions: subject.witnesses, allowsWords: true),
        help: sealedCode == nil ? "Anyone in the register, or a name." : "Leave it empty to keep the sealed witness, who is not shown."))
    if sealedCode == nil {
      witness.append(
        EntryField("sealed", "Sealed", .yesNo, help: "Yes hides the witness for good: screens and papers show the code."))
    }
    if isSealed { witness.append(EntryField("code", "Code", isNeeded: true, help: "Under which the witness is spoken of.")) }
    var taking = [
      EntryField("interviewer", "Interviewer", isNeeded: true), EntryField("interpreter", "Interpreter"),
      EntryField("language", "Language", .choice(languages, allowsOther: true)), EntryField("place", "Taken at"),
      EntryField("on", "Taken on", .date), EntryField("consent", "Consent", .choice(consents, allowsOther: false), isNeeded: true),
    ]
    if !subject.cases.isEmpty {
      taking.append(EntryField("cases", "Concerns", .several(subject.cases.map(\.choice))))
    }
    return [
      EntryGroup("Witness", witness), EntryGroup("How it was taken", taking),
      EntryGroup("What was told", [EntryField("narrative", "Narrative", .longText, help: "In the witness's own words.")]),
    ]
  }

  /// What the fields hold of a testimony; the witness is set apart, and never where sealed.
  static func values(of testimony: Testimony) -> [String: String] {
    [
      "code": testimony.witnessCode ?? "", "sealed": testimony.isSealed ? "yes" : "", "interviewer": testimony.interviewer,
      "interpreter": testimony.interpreter ?? "", "language": testimony.language ?? "", "place": testimony.place ?? "",
      "on": testimony.on?.typed ?? "", "consent": testimony.consent.rawValue, "narrative": testimony.narrative,
      "cases": testimony.cases.map(\.description).joined(separator: "\n"),
    ]
  }

  /// The form's fields by the names that conflicts use.
  static let logged = [
    "witness": "witness", "witness name": "witness", "witness code": "code", "sealed": "sealed", "interviewer": "interviewer",
    "interpreter": "interpreter", "language": "language", "place": "place", "date": "on", "on": "on", "taken on": "on",
    "consent": "consent", "narrative": "narrative", "cases": "cases",
  ]
}
