import CaseModel
import DeskKit

extension NameGroups {
  /// Says what is wrong with the names.
  func check(_ form: EntryForm, isNew: Bool, into findings: inout FormFindings) {
    let isNamed = (0..<count).contains { position in
      ["surname", "given", "father", "written"].contains { form.filled(Self.field(position, $0)) != nil }
    }
    if isNamed { return }
    if isNew {
      findings.problem(Self.field(0, "surname"), "Type at least one part of a name: surname, given name, or the name as written.")
    } else if !base.isEmpty {
      findings.warning(Self.field(0, "surname"), "No name is left: the person will stand in the register as “name not known”.")
    }
  }

  /// The person as far as typed, to be compared with those of the register; `nil` while no name is typed.
  func sketch(_ form: EntryForm, places: [String], excluding: RecordID?, today: Day) -> PersonSketch? {
    func part(_ name: String) -> String { form.text(Self.field(0, name)) }
    guard !part("surname").isEmpty || !part("given").isEmpty else { return nil }
    return PersonSketch(
      surname: part("surname"), given: part("given"), fathersName: part("father"), sex: form.word("sex") ?? .unknown,
      born: form.date("born", today: today), places: places.compactMap { form.filled($0) }, excluding: excluding)
  }
}
