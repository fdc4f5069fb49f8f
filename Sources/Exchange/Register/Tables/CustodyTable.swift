import CaseModel

/// custody.csv
enum CustodyTable {
  static let table = Table<CustodyEntry>(
    kind: .custody,
    columns: [
      Column("sample", "barcode of the sample", or: ["barcode"], { $0.barcode = $1.text }, { $0.barcode }),
      Column(
        "status", "where the sample stands after the step", { $0.event.status = try $1.choice() }, { $0.event.status.rawValue }),
      Column("on", "day of the step", or: ["date"], { $0.event.on = try $1.day() }, { $0.event.on.description }),
      Column("time", "time of day, as in 14:30", { $0.event.minutes = try $1.timeOfDay() }, { $0.event.minutes.map(Cell.timeOfDay) }),
      Column("by", "who signs for it", { $0.event.by = $1.text }, { $0.event.by }),
      Column("from", "who handed it over", { $0.event.from = $1.text }, { $0.event.from }),
      Column("to", "who took it", { $0.event.to = $1.text }, { $0.event.to }),
      Column("place", "where it happened", { $0.event.place = $1.text }, { $0.event.place }),
      Column("seal_number", "number of the seal", { $0.event.sealNumber = $1.text }, { $0.event.sealNumber }),
      Column("seal", "intact, broken, not checked", { $0.event.seal = try $1.choice() }, { $0.event.seal?.rawValue }),
      Column("pieces", "how many pieces were handed over", { $0.event.pieces = try $1.count() }, { $0.event.pieces.map(String.init) }),
      Column("of_pieces", "how many it has", { $0.event.ofPieces = try $1.count() }, { $0.event.ofPieces.map(String.init) }),
      Column("dispatch", "number of the dispatch it travelled with", { $0.dispatchNumber = $1.text }, { $0.dispatchNumber }),
      Column("transport_reference", "waybill", { $0.event.transportReference = $1.text }, { $0.event.transportReference }),
      Column("reason", "why", { $0.event.reason = $1.text }, { $0.event.reason }),
      Column(
        "correction", "yes for a step that puts an earlier one right", { $0.event.isCorrection = try $1.flag() },
        { $0.event.isCorrection ? "yes" : nil }),
    ],
    needed: [["sample"], ["status"], ["on"]],
    start: { _ in
      CustodyEntry(
        event: CustodyEvent(id: .unassigned, sample: .unassigned, status: .collected, on: Day(number: 0), by: ""), barcode: "")
    },
    finish: { entry throws(CellProblem) in .custody(entry) },
    open: { if case .custody(let entry) = $0 { entry } else { nil } })
}
