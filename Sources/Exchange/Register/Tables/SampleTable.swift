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
      Column("office", "office that took it", { $0.sample.office = $1.text }, { $0.sample.office }),
      Column("laboratory", "laboratory it was sent to last", { $0.sample.laboratory = $1.text }, { $0.sample.laboratory }),
      Column(
        "received_on", "day on which the laboratory received it", { $0.sample.receivedOn = try $1.day() },
        { $0.sample.receivedOn?.description }),
      Column("kit", "number of the kit", { $0.sample.kit = $1.text }, { $0.sample.kit }),
      Column(
        "identity_document", "identity paper that was seen", { $0.sample.identityDocument = $1.text }, { $0.sample.identityDocument }),
      Column(
        "blood_treatment",
        "neither, transfusion in the last three months, bone marrow or organ transplant; empty: nobody asked",
        { $0.sample.bloodTreatment = try $1.choice() }, { $0.sample.bloodTreatment?.rawValue }),
      Column("quality", "good, doubtful, poor", { $0.sample.quality = try $1.choice() }, { $0.sample.quality?.rawValue }),
      Column(
        "handed_over_by", "reference of the person who handed an item over, where that was not the donor",
        { $0.handedOverReference = $1.text }, { $0.handedOverReference }),
      Column("seal_number", "number of the seal", { $0.sample.sealNumber = $1.text }, { $0.sample.sealNumber }),
      Column("pieces", "how many pieces it has", { $0.sample.pieces = try $1.count() }, { $0.sample.pieces.map(String.init) }),
      Column("note", "anything else worth reading", { $0.sample.note = $1.text }, { $0.sample.note }),
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
