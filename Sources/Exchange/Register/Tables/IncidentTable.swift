import CaseModel

/// incidents.csv
enum IncidentTable {
  static let table = Table<Incident>(
    kind: .incidents,
    columns: [
      Column("name", "name of the incident", { $0.name = $1.text }, { $0.name }),
      Column("began", "when it began", or: ["start", "from"], { $0.began = $1.date }, { $0.began?.typed }),
      Column("ended", "when it ended", or: ["end", "to"], { $0.ended = $1.date }, { $0.ended?.typed }),
    ],
    needed: [["name"]], marks: [["began", "ended"]],
    start: { _ in Incident(id: .unassigned, name: "") },
    finish: { incident throws(CellProblem) in .incident(incident) },
    open: { if case .incident(let incident) = $0 { incident } else { nil } })
}
