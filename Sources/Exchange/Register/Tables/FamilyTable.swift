import CaseModel

/// families.csv
enum FamilyTable {
  static let table = Table<FamilyEntry>(
    kind: .families,
    columns: [
      Column(
        "number", "number of the family, by which persons name it", or: ["family_number"], { $0.family.number = $1.text },
        { $0.family.number }),
      Column("name", "name of the family", or: ["family_name"], { $0.family.name = $1.text }, { $0.family.name }),
      Column("place", "where most of the family lives", { $0.family.place = $1.text }, { $0.family.place }),
      Column(
        "contact_person", "reference of the person the office speaks with", { $0.contactPersonReference = $1.text },
        { $0.contactPersonReference }),
      Column("wishes", "what the family asked for", { $0.family.wishes = $1.text }, { $0.family.wishes }),
      Column(
        "safety_note", "what a visitor must know to keep everybody safe", { $0.family.safetyNote = $1.text }, { $0.family.safetyNote }),
    ],
    needed: [["number"]], marks: [["name", "place", "contact_person", "wishes", "safety_note"]],
    start: { _ in FamilyEntry(family: Family(id: .unassigned, number: "", name: "")) },
    finish: { family throws(CellProblem) in .family(family) },
    open: { if case .family(let family) = $0 { family } else { nil } })
}
