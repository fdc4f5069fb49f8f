import CaseModel

/// dispatches.csv
enum DispatchTable {
  static let table = Table<DispatchEntry>(
    kind: .dispatches,
    columns: [
      Column("dispatch", "number of the dispatch", { $0.dispatch.number = $1.text }, { $0.dispatch.number }),
      Column("laboratory", "where it goes", { $0.dispatch.laboratory = $1.text }, { $0.dispatch.laboratory }),
      Column("packed_by", "who packed it", { $0.dispatch.by = $1.text }, { $0.dispatch.by }),
      Column(
        "prepared_on", "day on which the list was begun", { $0.dispatch.preparedOn = try $1.day() }, { $0.dispatch.preparedOn.description }),
      Column("sent_on", "day on which it left", { $0.dispatch.sentOn = try $1.day() }, { $0.dispatch.sentOn?.description }),
      Column(
        "closed_on", "day on which the last sample was ticked off", { $0.dispatch.closedOn = try $1.day() },
        { $0.dispatch.closedOn?.description }),
      Column("carrier", "who carries it", { $0.dispatch.carrier = $1.text }, { $0.dispatch.carrier }),
      Column("waybill", "reference of the carrier", { $0.dispatch.transportReference = $1.text }, { $0.dispatch.transportReference }),
      Column("seal_number", "number of the parcel's seal", { $0.dispatch.sealNumber = $1.text }, { $0.dispatch.sealNumber }),
      Column(
        "barcodes", "codes of its samples, with spaces between",
        { $0.barcodes = $1.text.split(whereSeparator: \.isWhitespace).map(String.init) }, { $0.barcodes.joined(separator: " ") }),
      Column("note", "anything else", { $0.dispatch.note = $1.text }, { $0.dispatch.note }),
    ],
    needed: [["dispatch"], ["laboratory"], ["prepared_on"]],
    start: { _ in
      DispatchEntry(dispatch: Dispatch(id: .unassigned, laboratory: "", by: "", preparedOn: Day(number: 0)), barcodes: [])
    },
    finish: { entry throws(CellProblem) in .dispatch(entry) },
    open: { if case .dispatch(let entry) = $0 { entry } else { nil } })
}
