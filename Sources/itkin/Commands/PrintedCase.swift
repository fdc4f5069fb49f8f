import CaseModel

/// A case as JSON: the words of the register, dates as typed.
struct PrintedCase: Encodable {
  struct Name: Encodable {
    let kind, script, surname, givenName, fathersName, full: String
  }
  struct Relative: Encodable {
    let relation, name: String
    let born, died, `case`, sample: String?
  }
  struct PrintedContact: Encodable {
    let on, channel, by, summary: String
    let outcome, nextAction, nextActionDue: String?
  }
  struct PrintedSample: Encodable {
    let barcode, kind, material, status: String
    let collectedOn, whereabouts: String?
  }

  let `case`, name, sex, incident, category, circumstance, ageGroup, fate, legalStatus, workflow, coverage: String
  let born, birthPlace, lastSeen, lastSeenPlace, lastSeenDistrict, family: String?
  let service, unit, rank, serviceNumber, account, nationality, residence, externalNumbers: String?
  let names: [Name]
  let relatives: [Relative]
  let contacts: [PrintedContact]
  let samples: [PrintedSample]
  let completenessPercent: Int
  let stillMissing: [String]

  init(_ file: CaseFile) {
    let missing = file.missingCase
    `case` = missing.number
    name = file.row.name
    sex = file.person.sex.rawValue
    incident = file.row.incident
    category = missing.category.rawValue
    circumstance = missing.circumstance.rawValue
    ageGroup = file.row.ageGroup.rawValue
    fate = missing.fate.rawValue
    legalStatus = missing.legalStatus.rawValue
    workflow = missing.workflow.rawValue
    coverage = file.row.coverage.rawValue
    born = file.person.born?.typed
    birthPlace = file.person.birthPlace
    lastSeen = missing.lastSeen?.typed
    lastSeenPlace = missing.lastSeenPlace
    lastSeenDistrict = missing.lastSeenDistrict
    family = file.family?.number
    service = missing.service
    unit = missing.unit
    rank = missing.rank
    serviceNumber = missing.serviceNumber
    account = missing.account
    nationality = file.person.nationality
    residence = file.person.residence
    externalNumbers = missing.externalNumbers
    names = file.names.map {
      Name(
        kind: $0.kind.rawValue, script: $0.script.rawValue, surname: $0.surname, givenName: $0.given, fathersName: $0.fathersName,
        full: $0.full)
    }
    let words = RelationshipWords(file.tree)
    relatives = file.tree.cards.indices.filter { $0 != file.tree.index }.map { position in
      let card = file.tree.cards[position]
      return Relative(
        relation: words.words(position), name: card.name, born: card.born?.typed, died: card.died?.typed, case: card.caseNumber,
        sample: card.sample?.rawValue)
    }
    contacts = file.contacts.map {
      PrintedContact(
        on: $0.on.description, channel: $0.channel.rawValue, by: $0.by, summary: $0.summary, outcome: $0.outcome, nextAction: $0.nextAction,
        nextActionDue: $0.nextActionDue?.description)
    }
    samples = file.samples.map {
      PrintedSample(
        barcode: $0.barcode, kind: $0.kind.rawValue, material: $0.material.rawValue, status: $0.status.rawValue,
        collectedOn: $0.collectedOn?.description, whereabouts: $0.whereabouts)
    }
    let completeness = Completeness(of: file)
    completenessPercent = completeness.percent
    stillMissing = completeness.missing.map(\.rawValue)
  }
}
