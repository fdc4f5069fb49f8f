import CaseModel

/// samples.csv
enum SampleTable {
  static let table = Table<SampleEntry>(
    kind: .samples,
    columns: [
      Column("barcode", "code on the kit", { $0.sample.barcode = $1.text }, { $0.sample.barcode }),
      Column("donor", "reference of the person who gave it", or: ["person"], { $0.donorReference = $1.text }, { $0.donorReference }),
      Column(
        "kind", "family reference, direct reference, bone; empty: family reference", { $0.sample.kind = try $1.choice() },
        { $0.sample.kind.rawValue }),
      Column(
        "material", "blood card, buccal swab, hair, item, bone, tooth", { $0.sample.material = try $1.choice() },
        { $0.sample.material.rawValue }),
      Column(
        "status", "where it stands on its way; empty: collected", { $0.sample.status = try $1.choice() }, { $0.sample.status.rawValue }),
      Column("status_since", "since which day", { $0.sample.statusSince = try $1.day() }, { $0.sample.statusSince?.description }),
      Column("collector", "who took it", { $0.sample.collector = $1.text }, { $0.sample.collector }),
      Column(
        "collected_on", "day it was taken", or: ["collected"], { $0.sample.collectedOn = try $1.day() },
        { $0.sample.collectedOn?.description }),
      Column("place", "where it was taken", { $0.sample.place = $1.text }, { $0.sample.place }),
      Column("whereabouts", "where it is now", { $0.sample.whereabouts = $1.text }, { $0.sample.whereabouts }),
    ],
    needed: [["barcode"], ["donor"], ["material"]],
    start: { _ in
      SampleEntry(
        sample: Sample(id: .unassigned, donor: .unassigned, kind: .familyReference, material: .bloodCard, barcode: "", status: .collected),
        donorReference: "")
    },
    finish: { entry throws(CellProblem) in .sample(entry) },
    open: { if case .sample(let entry) = $0 { entry } else { nil } })
}
