import CaseModel
import DeskKit

/// The fields of one statement, repeated for every statement of a testimony.
enum StatementFields {
  /// The button that makes room for another statement.
  static let addButton = "add statement"

  private static let bases = [
    EntryField.Choice("saw", "saw it"), .init("heard", "heard it from others"), .init("inferred", "infers it"),
    .init("unknown", "not known"),
  ]
  private static let reliabilities = WitnessStatement.Reliability.allCases.map {
    EntryField.Choice($0.rawValue, $0 == .unknown ? "not judged" : $0.rawValue)
  }

  /// The name of a field of the statement in a slot, counted from 0.
  static func name(_ slot: Int, _ field: String) -> String { "statement.\(slot).\(field)" }

  static func group(_ slot: Int, people: [PersonHit], sites: [Site]) -> EntryGroup {
    var fields = [
      EntryField(name(slot, "about"), "About", .person(suggestions: people, allowsWords: true), help: "Whom it is about."),
      EntryField(name(slot, "what"), "What happened", help: "One thing only; another statement takes the next."),
      EntryField(name(slot, "when"), "When", .date, help: "As the witness said it: spring 1993, ~1992, before 5.4.93."),
      EntryField(name(slot, "place"), "Where"),
      EntryField(name(slot, "basis"), "How known", .choice(bases, allowsOther: false)),
      EntryField(name(slot, "reliability"), "Reliability", .choice(reliabilities, allowsOther: false)),
    ]
    if !sites.isEmpty {
      let choices = sites.map { EntryField.Choice($0.id.description, "\($0.code)  \($0.name)", keywords: $0.district) }
      fields.append(EntryField(name(slot, "site"), "About the site", .choice(choices, allowsOther: false)))
    }
    return EntryGroup("Statement \(slot + 1)", fields)
  }

  /// What the fields hold of a statement; the person is set apart, with the name.
  static func values(of statement: WitnessStatement, slot: Int) -> [String: String] {
    [
      name(slot, "what"): statement.what, name(slot, "when"): statement.when?.typed ?? "", name(slot, "place"): statement.place ?? "",
      name(slot, "basis"): statement.basis == .unknown ? "" : statement.basis.rawValue,
      name(slot, "reliability"): statement.reliability == .unknown ? "" : statement.reliability.rawValue,
      name(slot, "site"): statement.site?.description ?? "",
    ]
  }

  /// True where nothing was said in a slot: whom it would be about is proposed and does not count.
  static func isEmpty(_ slot: Int, in form: EntryForm) -> Bool {
    ["what", "when", "place", "basis", "reliability", "site"].allSatisfy { form.filled(name(slot, $0)) == nil }
  }

  /// The statement of a slot, upon `base` where it was there before.
  static func statement(_ slot: Int, in form: EntryForm, upon base: WitnessStatement, position: Int, today: Day) -> WitnessStatement {
    var statement = base
    statement.position = position
    switch form.person(name(slot, "about")) {
    case .person(let id, _): (statement.person, statement.about) = (id, nil)
    case .words(let words): (statement.person, statement.about) = (nil, words)
    case nil: (statement.person, statement.about) = (nil, nil)
    }
    statement.what = form.text(name(slot, "what"))
    statement.when = form.date(name(slot, "when"), today: today)
    statement.place = form.filled(name(slot, "place"))
    statement.basis = form.chosen(name(slot, "basis")).flatMap(WitnessStatement.Basis.init(rawValue:)) ?? .unknown
    statement.reliability = form.chosen(name(slot, "reliability")).flatMap(WitnessStatement.Reliability.init(rawValue:)) ?? .unknown
    if form.groups.contains(where: { $0.fields.contains { $0.name == name(slot, "site") } }) {
      statement.site = form.chosen(name(slot, "site")).flatMap { RecordID(description: $0) }
    }
    return statement
  }
}
