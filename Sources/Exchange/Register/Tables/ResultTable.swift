import CaseModel

/// results.csv
enum ResultTable {
  static let table = Table<ResultEntry>(
    kind: .results,
    columns: [
      Column("sample", "barcode of the sample", or: ["barcode"], { $0.barcode = $1.text }, { $0.barcode }),
      Column("laboratory", "the laboratory", { $0.result.laboratory = $1.text }, { $0.result.laboratory }),
      Column("reference", "the laboratory's number for the report", { $0.result.reference = $1.text }, { $0.result.reference }),
      Column("on", "date of the report", or: ["date"], { $0.result.on = try $1.day() }, { $0.result.on.description }),
      Column("outcome", "full, partial, failed", { $0.result.outcome = try $1.choice() }, { $0.result.outcome.rawValue }),
      Column(
        "markers", "kinds of marker, parted by semicolons: autosomal STR, Y-STR, mtDNA", { $0.result.markers = try $1.choices() },
        { $0.result.markers.isEmpty ? nil : $0.result.markers.map(\.rawValue).joined(separator: "; ") }),
      Column(
        "autosomal_loci", "how many autosomal loci were read", { $0.result.autosomalLoci = try $1.count() },
        { $0.result.autosomalLoci.map(String.init) }),
      Column("y_loci", "how many Y-STR loci were read", { $0.result.yLoci = try $1.count() }, { $0.result.yLoci.map(String.init) }),
      Column(
        "mtdna_range", "which part of the mtDNA was read", { $0.result.mitochondrialRange = $1.text }, { $0.result.mitochondrialRange }),
      Column(
        "inconsistency", "what speaks against the recorded relationship; sealed once it is in the register",
        { $0.result.inconsistency = $1.text }, { $0.result.inconsistency }),
      Column("note", "anything else worth reading", { $0.result.note = $1.text }, { $0.result.note }),
    ],
    needed: [["sample"], ["laboratory"], ["on"], ["outcome"]],
    start: { _ in
      ResultEntry(
        result: LaboratoryResult(id: .unassigned, sample: .unassigned, laboratory: "", on: Day(number: 0), outcome: .full), barcode: "")
    },
    finish: { entry throws(CellProblem) in .result(entry) },
    open: { if case .result(let entry) = $0 { entry } else { nil } })
}
