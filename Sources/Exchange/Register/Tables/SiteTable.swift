import CaseModel

/// sites.csv
enum SiteTable {
  static let table = Table<Site>(
    kind: .sites,
    columns: [
      Column("code", "code of the site, such as KLB-1", { $0.code = $1.text }, { $0.code }),
      Column("name", "name people use", { $0.name = $1.text }, { $0.name }),
      Column("kind", "mass grave, single grave, battlefield, cemetery; empty: other", { $0.kind = try $1.choice() }, { $0.kind.rawValue }),
      Column("district", "district it lies in", { $0.district = $1.text }, { $0.district }),
      Column("status", "how far work has come; empty: reported", { $0.status = try $1.choice() }, { $0.status.rawValue }),
      Column(
        "latitude", "degrees north (WGS 84)", or: ["lat"], { $0.latitude = try $1.number(in: -90...90) }, { $0.latitude.map { "\($0)" } }),
      Column(
        "longitude", "degrees east (WGS 84)", or: ["lon", "lng", "long"], { $0.longitude = try $1.number(in: -180...180) },
        { $0.longitude.map { "\($0)" } }),
      Column(
        "precision_metres", "within how many metres the coordinates are right", or: ["precision", "precision_meters"],
        { $0.precisionMetres = Int(try $1.number(in: 0...1_000_000)) }, { $0.precisionMetres.map { "\($0)" } }),
      Column("reported", "when it was reported", { $0.reported = $1.date }, { $0.reported?.typed }),
      Column("note", "anything else worth reading", or: ["notes", "remarks"], { $0.note = $1.text }, { $0.note }),
    ],
    needed: [["code"]], marks: [["name", "district", "latitude", "kind", "status"]],
    start: { _ in Site(id: .unassigned, code: "", name: "", kind: .other, district: "", status: .reported) },
    finish: { site throws(CellProblem) in .site(site) },
    open: { if case .site(let site) = $0 { site } else { nil } })
}
