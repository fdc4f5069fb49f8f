import CaseModel
import DeskKit

/// The facts of an ante-mortem profile that stand once: the body, and what is said of teeth in general.
enum ProfileFields {
  /// The field in which teeth are written in one line.
  static let teethLine = "teeth line"
  /// The button that puts them into groups.
  static let readTeeth = "read teeth"

  /// How the facts are shown and read.
  static let bound = BoundFields<AnteMortemProfile>([
    stature, .chosenText("build", \.build), .text("hair", \.hair), .chosenText("eyes", \.eyes), .chosenText("blood group", \.bloodGroup),
    .word("handedness", \.handedness, otherwise: .unknown), .text("dental note", \.dentalNote),
  ])

  /// The body.
  static let body = EntryGroup(
    "Body",
    [
      EntryField("stature", "Stature in cm", help: "As known: 172, 170-175, about 170, at least 180."),
      FormChoices.open("build", "Build", ["slight", "medium", "heavy"]),
      EntryField("hair", "Hair", help: "Colour and form: black, curly, thinning."),
      FormChoices.open("eyes", "Eyes", ["brown", "black", "hazel", "green", "grey", "blue"], help: "Their colour."),
      FormChoices.open("blood group", "Blood group", ["O", "A", "B", "AB"].flatMap { ["\($0) Rh+", "\($0) Rh-"] }),
      FormChoices.field("handedness", "Handedness", AnteMortemProfile.Handedness.self),
    ])

  /// Teeth in one line, and in general.
  static func teeth(hasGroups: Bool) -> EntryGroup {
    var fields = [
      EntryField(
        teethLine, "Teeth in one line", help: "11-13 missing, 36 gold crown. They are put below with the button, or when you save."),
      EntryField(readTeeth, "Put them below", .button),
      EntryField("dental note", "Note on teeth", help: "What is known without a number: gap in front, dentist and town."),
    ]
    if !hasGroups { fields.append(EntryField(ToothNote.button, "A single tooth", .button)) }
    return EntryGroup("Teeth", fields)
  }

  /// The line that shows a field of the log.
  static func line(of field: String) -> String {
    switch field {
    case "stature from", "stature to": "stature"
    case "marks": BodyMark.field(0, "kind")
    case "teeth": teethLine
    case "effects": Effect.field(0, "kind")
    default: field
    }
  }

  private static let stature = FieldBinding<AnteMortemProfile>(
    name: "stature", show: { StatureReading.Stature(from: $0.statureFrom, to: $0.statureTo).text },
    read: { record, form, _ in
      let stature = StatureReading.read(form.text("stature"))
      record.statureFrom = stature?.from
      record.statureTo = stature?.to
    })
}
