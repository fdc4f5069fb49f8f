import CaseModel

/// donors.csv
enum DonorTable {
  static let table = Table<DonorEntry>(
    kind: .donors,
    columns: [
      Column("person", "reference of the relative", { $0.personReference = $1.text }, { $0.personReference }),
      Column(
        "state", "identified, contact pending, agreed, refused, deceased, untraceable, abroad, sampled; empty: identified",
        { $0.donor.state = try $1.choice() }, { $0.donor.state.rawValue }),
      Column("since", "since which day", { $0.donor.since = try $1.day() }, { $0.donor.since?.description }),
      Column("reason", "why, in words", { $0.donor.reason = $1.text }, { $0.donor.reason }),
      Column(
        "health", "good, frail, ill, gravely ill; empty: not known", { $0.donor.health = try $1.choice() }, { $0.donor.health?.rawValue }),
    ],
    needed: [["person"]], marks: [["state"]],
    start: { _ in DonorEntry(donor: Donor(id: .unassigned, person: .unassigned, state: .identified), personReference: "") },
    finish: { entry throws(CellProblem) in .donor(entry) },
    open: { if case .donor(let entry) = $0 { entry } else { nil } })
}
