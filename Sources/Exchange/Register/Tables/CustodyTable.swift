import CaseModel

/// custody.csv
enum CustodyTable {
  static let table = Table<CustodyEntry>(
    kind: .custody,
    columns: [
      Column("sample", "barcode of the sample", { $0.barcode = $1.text }, { $0.barcode }),
      Column("step", "where it stands afterwards", { $0.event.status = try $1.choice() }, { $0.event.status.rawValue }),
      Column("day", "on which day", { $0.event.on = try $1.day() }, { $0.event.on.description }),
      Column(
        "minutes", "time of day in minutes after midnight", { $0.event.minutes = Int(try $1.number(in: 0...1439)) },
        { $0.event.minutes.map(String.init) }),
      Column("signed_by", "who signs for it", { $0.event.by = $1.text }, { $0.event.by }),
      Column("from", "who handed it over", { $0.event.from = $1.text }, { $0.event.from }),
      Column("to", "who took it", { $0.event.to = $1.text }, { $0.event.to }),
      Column("place", "where", { $0.event.place = $1.text }, { $0.event.place }),
      Column("seal_number", "number of the seal", { $0.event.sealNumber = $1.text }, { $0.event.sealNumber }),
      Column("seal", "intact, broken, not checked", { $0.event.seal = try $1.choice() }, { $0.event.seal?.rawValue }),
      Column(
        "pieces", "pieces handed over", { $0.event.pieces = Int(try $1.number(in: 0...999)) }, { $0.event.pieces.map(String.init) }),
      Column(
        "of_pieces", "pieces it has", { $0.event.ofPieces = Int(try $1.number(in: 1...999)) }, { $0.event.ofPieces.map(String.init) }),
      Column("waybill", "reference of the carrier", { $0.event.transportReference = $1.text }, { $0.event.transportReference }),
      Column("dispatch", "number of the dispatch", { $0.dispatchNumber = $1.text }, { $0.dispatchNumber }),
      Column("reason", "why", { $0.event.reason = $1.text }, { $0.event.reason }),
      Column(
        "correction", "yes for a step that puts another right", { $0.event.isCorrection = try $1.flag() },
        { $0.event.isCorrection ? "yes" : nil }),
    ],
    needed: [["sample"], ["step"], ["day"]],
    start: { _ in
      CustodyEntry(
        event: CustodyEvent(id: .unassigned, sample: .unassigned, status: .collected, on: Day(number: 0), by: ""), barcode: "")
    },
    finish: { entry throws(CellProblem) in .custody(entry) },
    open: { if case .custody(let entry) = $0 { entry } else { nil } })
}
