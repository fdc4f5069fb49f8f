import CaseModel
import DeskKit

/// Into which family file a new missing person is entered.
enum FamilyChoice: String {
  case this, new, none

  /// The fields that ask for it.
  static func group(_ form: EntryForm, current: Family?) -> EntryGroup {
    var choices = current.map { [EntryField.Choice(this.rawValue, "\($0.number)  \($0.name)")] } ?? []
    choices += [EntryField.Choice(new.rawValue, "a new family file"), EntryField.Choice(none.rawValue, "none for now")]
    var fields = [EntryField("family", "Family file", .choice(choices, allowsOther: false))]
    if form.chosen("family") == new.rawValue {
      fields += [
        EntryField("family name", "Name of the file", isNeeded: true, help: "Usually surname and village: Əliyev, Xocalı."),
        EntryField("family place", "Family lives in"),
      ]
    }
    return EntryGroup("Family", fields)
  }

  /// The family chosen and the steps that make a new one. The register gives it a number.
  static func read(_ form: EntryForm, current: Family?, identity: RecordID) -> (family: RecordID?, steps: [RecordChange.Step]) {
    switch form.word("family") ?? none {
    case this: return (current?.id, [])
    case none: return (nil, [])
    case new:
      var family = Family(id: identity, number: "", name: form.text("family name"))
      family.place = form.filled("family place")
      return (identity, [.create(.family(family))])
    }
  }
}
