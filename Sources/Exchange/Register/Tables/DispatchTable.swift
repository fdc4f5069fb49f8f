import CaseModel

/// dispatches.csv; the samples of a dispatch are named by the steps in custody.csv.
enum DispatchTable {
  static let table = Table<Dispatch>(
    kind: .dispatches,
    columns: [
      Column("number", "number of the dispatch, such as BRD-D-2026-00007", or: ["dispatch"], { $0.number = $1.text }, { $0.number }),
      Column("laboratory", "where it goes", { $0.laboratory = $1.text }, { $0.laboratory }),
      Column("by", "who packed it", { $0.by = $1.text }, { $0.by }),
      Column("prepared_on", "day on which the list was begun", { $0.preparedOn = try $1.day() }, { $0.preparedOn.description }),
      Column("sent_on", "day on which it left; empty while it is packed", { $0.sentOn = try $1.day() }, { $0.sentOn?.description }),
      Column("closed_on", "day on which the last sample was ticked off", { $0.closedOn = try $1.day() }, { $0.closedOn?.description }),
      Column("carrier", "who carries it", { $0.carrier = $1.text }, { $0.carrier }),
      Column("transport_reference", "waybill", { $0.transportReference = $1.text }, { $0.transportReference }),
      Column("seal_number", "number of the seal of the parcel", { $0.sealNumber = $1.text }, { $0.sealNumber }),
      Column("note", "anything else worth reading", { $0.note = $1.text }, { $0.note }),
    ],
    needed: [["number"], ["laboratory"], ["prepared_on"]],
    start: { _ in Dispatch(id: .unassigned, laboratory: "", by: "", preparedOn: Day(number: 0)) },
    finish: { dispatch throws(CellProblem) in .dispatch(dispatch) },
    open: { if case .dispatch(let dispatch) = $0 { dispatch } else { nil } })
}
