import CaseModel
import DeskKit

extension BodyMark: FormItem {
  static var prefix: String { "mark" }
  static var heading: String { "Mark" }

  static func fields(_ position: Int) -> [EntryField] {
    [
      FormChoices.field(field(position, "kind"), "What it is", Kind.self),
      FormChoices.field(field(position, "place"), "Place of the body", Place.self),
      FormChoices.field(field(position, "side"), "Side", Side.self),
      EntryField(field(position, "note"), "Looks like", help: "Size, form and colour, and how it came about."),
    ]
  }

  var shown: [String: String] { ["kind": kind.rawValue, "place": place.rawValue, "side": side.rawValue, "note": note] }

  static func read(_ form: EntryForm, _ position: Int) -> BodyMark? {
    let kind: Kind? = form.word(field(position, "kind"))
    let place: Place? = form.word(field(position, "place"))
    let side: Side? = form.word(field(position, "side"))
    let note = form.text(field(position, "note"))
    if kind == nil, place == nil, side == nil, note.isEmpty { return nil }
    return BodyMark(kind: kind ?? .other, place: place ?? .other, side: side ?? .unknown, note: note)
  }
}

extension ToothNote: FormItem {
  static var prefix: String { "tooth" }
  static var heading: String { "Tooth" }

  static func fields(_ position: Int) -> [EntryField] {
    [
      EntryField(field(position, "number"), "Tooth", .number(11...85), help: "Upper teeth 11–18 and 21–28, lower ones 31–38 and 41–48."),
      FormChoices.field(field(position, "state"), "State", State.self), EntryField(field(position, "note"), "Note"),
    ]
  }

  var shown: [String: String] { ["number": String(tooth), "state": state.rawValue, "note": note] }

  static func read(_ form: EntryForm, _ position: Int) -> ToothNote? {
    guard let number = form.number(field(position, "number")) else { return nil }
    return ToothNote(tooth: number, state: form.word(field(position, "state")) ?? .other, note: form.text(field(position, "note")))
  }

  /// Says what is wrong with the group at a position.
  static func check(_ form: EntryForm, _ position: Int, into findings: inout FormFindings) {
    let number = form.filled(field(position, "number"))
    let isDescribed = form.filled(field(position, "state")) != nil || form.filled(field(position, "note")) != nil
    if number == nil, isDescribed {
      findings.problem(field(position, "number"), "The number of the tooth is needed. Where it is not known, use the note on teeth.")
    }
    guard let number, let value = Int(number) else { return }
    if let doubt = ToothRules.number(value) { findings.problem(field(position, "number"), doubt.sentence) }
    if form.chosen(field(position, "state")) == nil {
      findings.problem(field(position, "state"), "Choose what is known of tooth \(value).")
    }
  }
}

extension Effect: FormItem {
  static var prefix: String { "effect" }
  static var heading: String { "Clothing and effects" }

  static func fields(_ position: Int) -> [EntryField] {
    [
      FormChoices.field(field(position, "kind"), "What it is", Kind.self),
      EntryField(field(position, "note"), "Looks like", help: "Colour, make, size, repairs: what a relative would know it by."),
    ]
  }

  var shown: [String: String] { ["kind": kind.rawValue, "note": note] }

  static func read(_ form: EntryForm, _ position: Int) -> Effect? {
    let kind: Kind? = form.word(field(position, "kind"))
    let note = form.text(field(position, "note"))
    if kind == nil, note.isEmpty { return nil }
    return Effect(kind: kind ?? .other, note: note)
  }
}
