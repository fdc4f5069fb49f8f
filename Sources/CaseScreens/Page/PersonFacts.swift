import CaseModel
import DeskKit
import TerminalKit

/// The facts that every person's page shows.
enum PersonFacts {
  /// All names with their kind and script.
  static func names(_ names: [PersonName], notes: FactNotes = FactNotes(), into page: inout Document) {
    for (position, name) in names.enumerated() {
      let kind = name.kind == .current ? "Name" : "\(name.kind.rawValue.prefix(1).uppercased())\(name.kind.rawValue.dropFirst()) name"
      let script = name.script == .latin ? "" : "  (\(FormChoices.words(name.script)))"
      let text = name.full.isEmpty ? name.asWritten ?? "" : name.full
      page.fact(
        name.kind == .transliteration ? "Also written" : kind, text + script, name.kind == .current ? .strong : .text,
        notes: position == names.count - 1 ? notes.lines(["names"], .person, shown: text) : [])
      if let written = name.asWritten, written != text { page.fact("As written", written) }
    }
  }

  /// Birth, life, residence and what else is known, each with its sources.
  static func facts(_ person: Person, notes: FactNotes = FactNotes(), into page: inout Document) {
    func known(_ label: String, _ value: String?, _ field: String) {
      page.factIfKnown(label, value, notes: notes.lines([field], .person, shown: value ?? ""))
    }
    let sex = person.sex == .unknown ? "not known" : person.sex.rawValue
    page.fact("Sex", sex, notes: notes.lines(["sex"], .person, shown: sex))
    let born = [person.born?.typed, person.birthPlace].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    page.fact(
      "Born", born.isEmpty ? "not known" : born,
      notes: notes.lines(["born"], .person, shown: person.born?.typed ?? "")
        + notes.lines(["birth place"], .person, shown: person.birthPlace ?? ""))
    if person.life == .dead {
      page.fact(
        "Died", person.died?.typed ?? "yes, date not known", .died,
        notes: notes.lines(["died", "life"], .person, shown: person.died?.typed ?? ""))
    }
    known("Nationality", person.nationality, "nationality")
    known("Languages", person.languages, "languages")
    known("Residence", person.residence, "residence")
    known("Emigrated to", person.emigratedTo, "emigrated to")
    known("Occupation", person.occupation, "occupation")
    known("Marital status", person.maritalStatus == .unknown ? nil : person.maritalStatus.rawValue, "marital status")
    known("Telephone", person.telephone, "telephone")
    known("Identity papers", person.identityNumbers, "identity numbers")
    if person.twinMark != nil { page.fact("Twin", person.identicalTwin ? "identical twin" : "twin") }
    known("Note", person.note, "note")
    page.factIfKnown("Reference", person.reference)
  }
}
