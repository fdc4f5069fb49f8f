import CaseModel

/// Copies of what entries hold, with the identities that the register gives them.
extension Sample {
  func with(id: RecordID, donor: RecordID, handedOverBy: RecordID?) -> Sample {
    var copy = Sample(id: id, donor: donor, kind: kind, material: material, barcode: barcode, status: status)
    copy.collector = collector
    copy.collectedOn = collectedOn
    copy.place = place
    copy.statusSince = statusSince
    copy.whereabouts = whereabouts
    copy.office = office
    copy.laboratory = laboratory
    copy.receivedOn = receivedOn
    copy.kit = kit
    copy.identityDocument = identityDocument
    copy.bloodTreatment = bloodTreatment
    copy.quality = quality
    copy.handedOverBy = handedOverBy
    copy.sealNumber = sealNumber
    copy.pieces = pieces
    copy.note = note
    return copy
  }
}

extension Consent {
  func with(id: RecordID, person: RecordID) -> Consent {
    var copy = Consent(id: id, person: person, purpose: purpose, state: state, on: on, form: form)
    copy.recipient = recipient
    copy.until = until
    copy.givenBy = givenBy
    copy.askedBy = askedBy
    copy.witness = witness
    copy.paper = paper
    copy.withdrawnOn = withdrawnOn
    copy.note = note
    return copy
  }
}

extension Dispatch {
  func with(id: RecordID) -> Dispatch {
    var copy = Dispatch(id: id, number: number, laboratory: laboratory, by: by, preparedOn: preparedOn)
    copy.sentOn = sentOn
    copy.closedOn = closedOn
    copy.carrier = carrier
    copy.transportReference = transportReference
    copy.sealNumber = sealNumber
    copy.note = note
    return copy
  }
}

extension CustodyEvent {
  func with(id: RecordID, sample: RecordID, dispatch: RecordID?) -> CustodyEvent {
    var copy = CustodyEvent(id: id, sample: sample, status: status, on: on, by: by)
    copy.minutes = minutes
    copy.from = from
    copy.to = to
    copy.place = place
    copy.sealNumber = sealNumber
    copy.seal = seal
    copy.pieces = pieces
    copy.ofPieces = ofPieces
    copy.transportReference = transportReference
    copy.dispatch = dispatch
    copy.reason = reason
    copy.isCorrection = isCorrection
    return copy
  }
}

extension LaboratoryResult {
  func with(id: RecordID, sample: RecordID) -> LaboratoryResult {
    var copy = LaboratoryResult(id: id, sample: sample, laboratory: laboratory, on: on, outcome: outcome, markers: markers)
    copy.reference = reference
    copy.autosomalLoci = autosomalLoci
    copy.yLoci = yLoci
    copy.mitochondrialRange = mitochondrialRange
    copy.inconsistency = inconsistency
    copy.note = note
    return copy
  }
}
