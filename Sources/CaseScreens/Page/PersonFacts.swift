import CaseModel
import DeskKit
import TerminalKit

/// The facts that every person's page shows.
enum PersonFacts {
  /// All names with their kind and script.
  static func names(_ names: [PersonName], into page: inout Document) {
    for name in names {
      let kind = name.kind == .current ? "Name" : "\(name.kind.rawValue.prefix(1).uppercased())\(name.kind.rawValue.dropFirst()) name"
      let script = name.script == .latin ? "" : "  (\(words(name.script)))"
      page.fact(name.kind == .transliteration ? "Also written" : kind, name.full + script, name.kind == .current ? .strong : .text)
    }
  }

  /// Birth, life, residence and what else is known.
  static func facts(_ person: Person, into page: inout Document) {
    page.fact("Sex", person.sex == .unknown ? "not known" : person.sex.rawValue)
    let born = [person.born?.typed, person.birthPlace].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    page.fact("Born", born.isEmpty ? "not known" : born)
    if person.life == .dead { page.fact("Died", person.died?.typed ?? "yes, date not known", .died) }
    page.factIfKnown("Nationality", person.nationality)
    page.factIfKnown("Residence", person.residence)
    page.factIfKnown("Emigrated to", person.emigratedTo)
    page.factIfKnown("Occupation", person.occupation)
    page.factIfKnown("Telephone", person.telephone)
    if person.twinMark != nil { page.fact("Twin", person.identicalTwin ? "identical twin" : "twin") }
    page.factIfKnown("Note", person.note)
    page.factIfKnown("Reference", person.reference)
  }

  private static func words(_ script: PersonName.Script) -> String {
    switch script {
    case .latin: "Latin"
    case .cyrillic: "Azerbaijani Cyrillic"
    case .russian: "Russian"
    case .persian: "Persian script"
    case .armenian: "Armenian"
    case .other: "other script"
    }
  }
}
