import CaseModel
import Kinship
import SQLiteAccess

/// Reads the family around a person as a graph with a card for each member.
struct FamilyTreeReader {
  /// The most persons that are drawn at once.
  static let limit = 400
  let connection: Connection
  /// The office's rules for coverage grades.
  let rules: CoverageTable
  /// The day of reading, on which a consent is given or has run out.
  let today: Day

  /// The tree around the person with this local number.
  func tree(around person: Int) throws -> FamilyTree {
    let found = try KinSearch(connection: connection).around(person, limit: FamilyTreeReader.limit)
    var positions: [Int: Int] = [:]
    for (position, number) in found.persons.enumerated() { positions[number] = position }
    var twins: [String: Int] = [:]
    var members: [KinGraph.Member] = []
    var cards: [FamilyTree.Card] = []
    for number in found.persons {
      let (member, card) = try member(number, twins: &twins)
      members.append(member)
      cards.append(card)
    }
    var links: [KinGraph.ParentLink] = []
    var unions: [KinGraph.Union] = []
    for (child, number) in found.persons.enumerated() {
      try connection.forEach(FamilyTreeReader.ties, .integer(number)) { row in
        guard let first = positions[row.integer(0)] else { return }
        let kind = try RelationshipCode.kind(row.integer(1))
        if let parentage = kind.parentage {
          links.append(.init(parent: first, child: child, parentage: parentage, isDoubted: row.integer(2) == RelationshipCode.doubted))
        } else {
          unions.append(.init(first: first, second: child, began: try row.date(3)?.middle?.number, parted: row.integer(7) == 1))
        }
      }
    }
    let graph = KinGraph(members: members, parentLinks: links, unions: unions)
    return FamilyTree(graph: graph, cards: cards, index: 0, isCut: found.isCut, coverageRules: rules)
  }

  private func member(_ number: Int, twins: inout [String: Int]) throws -> (KinGraph.Member, FamilyTree.Card) {
    let found = try connection.first(FamilyTreeReader.card, .integer(number)) { row in
      let born = try row.date(3)
      var card = FamilyTree.Card(person: try row.id(0), name: try FamilyTreeReader.name(row))
      card.born = born
      card.died = try row.date(7)
      card.residence = row.optionalText(11)
      card.emigratedTo = row.optionalText(12)
      card.missingCase = row.optionalID(15)
      card.caseNumber = row.optionalText(16)
      card.lastSeen = try row.date(17)
      card.donor = row.optionalText(21).flatMap(Donor.State.init(rawValue:))
      card.donorSince = row.day(28)
      card.donorReason = row.optionalText(29)
      card.health = row.optionalText(30).flatMap(Donor.Health.init(rawValue:))
      card.telephone = row.optionalText(31)
      var twinGroup: Int?
      if let mark = row.optionalText(13) {
        let group = twins["\(row.integer(27)) \(mark)"] ?? twins.count
        twins["\(row.integer(27)) \(mark)"] = group
        twinGroup = group
      }
      let life: Person.Life = try row.word(2)
      let member = KinGraph.Member(
        sex: try row.word(1), life: life == .alive ? .alive : life == .dead ? .dead : .unknown, isMissing: card.missingCase != nil,
        birthDay: born?.middle?.number, twinGroup: twinGroup, isIdenticalTwin: row.integer(14) == 1)
      return (member, card)
    }
    guard let (member, known) = found else { throw RegisterError.damagedTables }
    var card = known
    card.sample = try bestSample(of: number)
    card.consent = try ConsentReader(connection: connection).identification(of: number, on: today)
    if let consent = card.consent { FamilyTreeReader.heed(consent.standing(on: today), consent, in: &card) }
    return (member, card)
  }

  /// Whoever withdrew or refused consent is out of reach like a donor who refused, whatever the record of the donor says still.
  private static func heed(_ standing: Consent.Standing, _ consent: Consent, in card: inout FamilyTree.Card) {
    guard standing == .withdrawn || standing == .refused, card.donor != .untraceable, card.donor != .deceased else { return }
    guard card.donor != .refused else { return }
    card.donor = .refused
    card.donorSince = consent.withdrawnOn ?? consent.on
    card.donorReason = consent.note
  }

  /// The status of the sample that tells most: one with a profile, then one that counts, then the newest. Samples whose consent was
  /// withdrawn or refused are not among them.
  private func bestSample(of person: Int) throws -> Sample.Status? {
    let all: [Sample.Status] = try connection.rows(
      "SELECT s.status FROM sample s WHERE s.donor = ? AND \(SampleRules.isPermitted) ORDER BY s.no DESC", .integer(person)
    ) {
      try $0.word(0)
    }
    return all.first { $0.hasProfile } ?? all.first { $0.counts } ?? all.first
  }

  private static func name(_ row: Statement) throws -> String {
    guard !row.isNull(22) else { return "" }
    return ListName.tree(
      PersonName(
        id: .unassigned, person: .unassigned, kind: try row.word(22), script: try row.word(23), given: row.text(24),
        fathersName: "", surname: row.text(25), marker: row.text(26)))
  }

  private static let card = """
    SELECT p.id, p.sex, p.life, p.born_typed, p.born_earliest, p.born_latest, p.born_exactness,
      p.died_typed, p.died_earliest, p.died_latest, p.died_exactness, p.residence, p.emigrated_to, p.twin_mark, p.identical_twin,
      c.id, c.number, c.last_seen_typed, c.last_seen_earliest, c.last_seen_latest, c.last_seen_exactness, d.state,
      n.kind, n.script, n.given, n.surname, n.marker, p.family, d.since, d.reason, d.health, p.telephone
    FROM person p LEFT JOIN missing_case c ON c.person = p.no LEFT JOIN donor d ON d.person = p.no
      LEFT JOIN person_name n ON n.person = p.no AND n.position = 0
    WHERE p.no = ? LIMIT 1
    """

  private static let ties = """
    SELECT first, kind, certainty, began_typed, began_earliest, began_latest, began_exactness, parted FROM relationship
    WHERE second = ? AND certainty <> \(RelationshipCode.disproved) ORDER BY no
    """
}

extension Relationship.Kind {
  /// What a parent of this kind is to the child, in the mathematics of families; `nil` for partners.
  var parentage: KinGraph.Parentage? {
    switch self {
    case .biologicalParent: .biological
    case .adoptiveParent: .adoptive
    case .fosterParent: .foster
    case .stepParent: .step
    case .partner: nil
    }
  }
}
