import CaseModel
import DeskKit

/// The facts of a person in a form; the names have groups of their own.
enum PersonFields {
  /// How the facts are shown and read.
  static let bound = BoundFields<Person>([
    .word("sex", \.sex, otherwise: .unknown), .date("born", \.born), .text("birth place", \.birthPlace),
    .word("life", \.life, otherwise: .unknown), .date("died", \.died), .text("residence", \.residence),
    .text("emigrated to", \.emigratedTo), .text("nationality", \.nationality), .text("languages", \.languages),
    .text("occupation", \.occupation), .word("marital status", \.maritalStatus, otherwise: .unknown), .text("telephone", \.telephone),
    .text("identity numbers", \.identityNumbers), .text("twin mark", \.twinMark), .yesNo("identical twin", \.identicalTwin),
    .text("note", \.note),
  ])

  /// The facts as a form asks for them. Of a missing person nobody asks whether he lives: that is the case's fate.
  static func group(isMissing: Bool, isDead: Bool, isTwin: Bool) -> EntryGroup {
    var fields = [
      FormChoices.field("sex", "Sex", Sex.self),
      EntryField("born", "Born", .date, help: "As known: 12.4.1970, Apr 1970, 1970, ~1970, before 1970, about 25 in 1993."),
      EntryField("birth place", "Birth place", help: "Village or town, and its district."),
    ]
    if !isMissing { fields.append(FormChoices.field("life", "Alive", Person.Life.self, words: FormChoices.words)) }
    if !isMissing, isDead { fields.append(EntryField("died", "Died", .date, help: "As known; ? where only the death is known.")) }
    fields += [
      EntryField(
        "residence", isMissing ? "Last residence" : "Residence",
        help: isMissing ? "Where the person lived before going missing." : "Where the person lives, or lived last."),
      EntryField("emigrated to", "Emigrated to", help: "The country, if the person left the country."),
      EntryField("nationality", "Nationality"),
      EntryField("languages", "Languages", help: "All the person speaks, with commas between them."),
      EntryField("occupation", "Occupation"),
      FormChoices.field("marital status", "Marital status", Person.MaritalStatus.self),
      EntryField("telephone", "Telephone"),
      EntryField("identity numbers", "Identity numbers", help: "Each with its paper: passport P1234567; identity card 0123."),
      EntryField(
        "twin mark", "Twin mark", help: "Twins and triplets of a family share a mark, such as A. Leave it empty for everybody else."),
    ]
    if isTwin {
      fields.append(EntryField("identical twin", "Identical twin", .yesNo, help: "Identical twins share their whole DNA profile."))
    }
    fields.append(EntryField("note", "Note", help: "Anything else worth reading."))
    return EntryGroup("Person", fields)
  }
}
