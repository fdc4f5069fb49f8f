import CaseModel

extension PrintJob {
  /// The plan of a visit on one page: the most pressing families that fit, and how many are left for later visits.
  public static func visit(onOnePage visit: CollectionVisit, office: String) -> PrintJob {
    func fits(_ count: Int) -> Bool { PrintJob.visit(visit.first(count), office: office).document.sheets.count <= 1 }
    // A page never holds more than these; one family is printed whatever its size.
    var least = 1
    var most = min(visit.households.count, 60)
    guard most > 1, !fits(visit.households.count) else { return .visit(visit, office: office) }
    while least < most {
      let middle = (least + most + 1) / 2
      if fits(middle) { least = middle } else { most = middle - 1 }
    }
    return .visit(visit.first(least), office: office)
  }
}
