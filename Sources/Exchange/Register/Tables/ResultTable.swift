import CaseModel

/// results.csv
enum ResultTable {
  static let table = Table<ResultEntry>(
    kind: .results,
    columns: [
      Column("sample", "barcode of the sample", { $0.barcode = $1.text }, { $0.barcode }),
      Column("laboratory", "who read it", { $0.result.laboratory = $1.text }, { $0.result.laboratory }),
      Column("report", "number of the report", { $0.result.reference = $1.text }, { $0.result.reference }),
      Column("report_date", "date of the report", { $0.result.on = try $1.day() }, { $0.result.on.description }),
      Column("outcome", "full, partial, failed", { $0.result.outcome = try $1.choice() }, { $0.result.outcome.rawValue }),
      Column(
        "markers", "autosomal STR, Y-STR, mtDNA, with semicolons between", { $0.result.markers = try markers($1) },
        { $0.result.markers.isEmpty ? nil : $0.result.markers.map(\.rawValue).joined(separator: "; ") }),
      Column(
        "autosomal_loci", "how many autosomal loci were read", { $0.result.autosomalLoci = Int(try $1.number(in: 0...99)) },
        { $0.result.autosomalLoci.map(String.init) }),
      Column(
        "y_loci", "how many Y-STR loci were read", { $0.result.yLoci = Int(try $1.number(in: 0...99)) },
        { $0.result.yLoci.map(String.init) }),
      Column(
        "mtdna_range", "which part of the mtDNA was read", { $0.result.mitochondrialRange = $1.text }, { $0.result.mitochondrialRange }),
      Column(
        "inconsistency", "what speaks against a recorded relationship; sealed for all but supervisors",
        { $0.result.inconsistency = $1.text }, { $0.result.inconsistency }),
      Column("note", "anything else", { $0.result.note = $1.text }, { $0.result.note }),
    ],
    needed: [["sample"], ["report_date"], ["outcome"]],
    start: { _ in
      ResultEntry(
        result: LaboratoryResult(id: .unassigned, sample: .unassigned, laboratory: "", on: Day(number: 0), outcome: .full), barcode: "")
    },
    finish: { entry throws(CellProblem) in .result(entry) },
    open: { if case .result(let entry) = $0 { entry } else { nil } })

  private static func markers(_ cell: Cell) throws(CellProblem) -> [LaboratoryResult.Marker] {
    var markers: [LaboratoryResult.Marker] = []
    for word in cell.text.split(separator: ";") {
      let name = String(word.drop { $0 == " " })
      guard !name.isEmpty else { continue }
      markers.append(try Cell(text: name, today: cell.today).choice())
    }
    return markers
  }
}
