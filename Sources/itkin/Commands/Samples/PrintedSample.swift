import CaseModel

/// A sample as JSON. What laboratories found against a relationship has no place in it.
struct PrintedSample: Encodable {
  struct Consented: Encodable {
    let purpose, standing, on, form: String
    let recipient, until, withdrawnOn, givenBy, witness, paper: String?
  }
  struct Step: Encodable {
    let status, on, by: String
    let time, from, to, place, sealNumber, seal, transportReference, dispatch, reason: String?
    let pieces, ofPieces: Int?
    let isCorrection: Bool
  }
  struct Result: Encodable {
    let laboratory, on, outcome: String
    let markers: [String]
    let reference, mitochondrialRange: String?
    let autosomalLoci, yLoci: Int?
  }
  struct Task: Encodable {
    let kind, owner: String
    let details, due, doneOn, outcome: String?
  }

  let barcode, kind, material, status, stage: String
  let donor, handedOverBy, `case`, statusSince, whereabouts, office, laboratory, collector, collectedOn, place, kit, sealNumber: String?
  let identityDocument, bloodTreatment, quality, note: String?
  let daysInStage, pieces: Int?
  let isLate: Bool
  let consents: [Consented]
  let way: [Step]
  let dispatches: [String]
  let results: [Result]
  let tasks: [Task]

  init(_ file: SampleFile, today: Day) {
    let sample = file.sample
    barcode = sample.barcode
    kind = sample.kind.rawValue
    material = sample.material.rawValue
    status = sample.status.rawValue
    stage = sample.status.stage.words
    donor = file.donorName
    handedOverBy = file.handedOverName
    `case` = file.caseRow?.number
    statusSince = sample.statusSince?.description
    whereabouts = sample.whereabouts
    office = sample.office
    laboratory = sample.laboratory
    collector = sample.collector
    collectedOn = sample.collectedOn?.description
    place = sample.place
    kit = sample.kit
    sealNumber = sample.sealNumber
    identityDocument = sample.identityDocument
    bloodTreatment = sample.bloodTreatment?.rawValue
    quality = sample.quality?.rawValue
    note = sample.note
    daysInStage = sample.days(on: today)
    pieces = sample.pieces
    isLate = sample.isLate(on: today)
    consents = file.consents.map {
      Consented(
        purpose: $0.purpose.rawValue, standing: $0.standing(on: today).rawValue, on: $0.on.description, form: $0.form.rawValue,
        recipient: $0.recipient, until: $0.until?.description, withdrawnOn: $0.withdrawnOn?.description, givenBy: $0.givenBy,
        witness: $0.witness, paper: $0.paper)
    }
    let numbers = Dictionary(file.dispatches.map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
    way = file.custody.map {
      Step(
        status: $0.status.rawValue, on: $0.on.description, by: $0.by, time: $0.minutes.map(SampleText.time), from: $0.from, to: $0.to,
        place: $0.place, sealNumber: $0.sealNumber, seal: $0.seal?.rawValue, transportReference: $0.transportReference,
        dispatch: $0.dispatch.flatMap { numbers[$0] }, reason: $0.reason, pieces: $0.pieces, ofPieces: $0.ofPieces,
        isCorrection: $0.isCorrection)
    }
    dispatches = file.dispatches.map(\.number)
    results = file.results.map {
      Result(
        laboratory: $0.laboratory, on: $0.on.description, outcome: $0.outcome.rawValue, markers: $0.markers.map(\.rawValue),
        reference: $0.reference, mitochondrialRange: $0.mitochondrialRange, autosomalLoci: $0.autosomalLoci, yLoci: $0.yLoci)
    }
    tasks = file.tasks.map {
      Task(
        kind: $0.kind.rawValue, owner: $0.owner, details: $0.details, due: $0.due?.description, doneOn: $0.doneOn?.description,
        outcome: $0.outcome)
    }
  }
}
