import CaseModel
import Kinship

/// Short ways to say what a file says.
enum Entries {
  static func family(_ number: String, _ name: String, place: String? = nil, contact: String? = nil) -> IntakeEntry {
    var family = Family(id: .unassigned, number: number, name: name)
    family.place = place
    return .family(FamilyEntry(family: family, contactPersonReference: contact))
  }

  static func person(
    _ reference: String, _ surname: String, _ given: String, father: String = "", marker: String = "", sex: Sex = .male, born: Int? = nil,
    family: String? = nil, names: [PersonEntry.Name] = [], residence: String? = nil, missing: MissingCase? = nil,
    incident: String? = nil
  ) -> IntakeEntry {
    var person = Person(id: .unassigned, sex: sex)
    person.born = born.map(year)
    person.residence = residence
    return .person(
      PersonEntry(
        person: person, reference: reference, familyReference: family,
        names: [PersonEntry.Name(given: given, fathersName: father, surname: surname, marker: marker)] + names, missingCase: missing,
        incident: incident))
  }

  static func missing(
    _ number: String = "", category: CaseModel.Category = .civilian, circumstance: Circumstance = .unknown, seen: PartialDate? = nil,
    place: String? = nil, district: String? = nil, fate: Fate = .unknown, workflow: Workflow = .active
  ) -> MissingCase {
    var record = MissingCase(id: .unassigned, number: number, person: .unassigned)
    record.category = category
    record.circumstance = circumstance
    record.lastSeen = seen
    record.lastSeenPlace = place
    record.lastSeenDistrict = district
    record.fate = fate
    record.workflow = workflow
    return record
  }

  static func parent(_ first: String, _ second: String, certainty: Relationship.Certainty = .asserted) -> IntakeEntry {
    tie(.biologicalParent, first, second, certainty: certainty)
  }

  static func tie(
    _ kind: Relationship.Kind, _ first: String, _ second: String, certainty: Relationship.Certainty = .asserted
  ) -> IntakeEntry {
    let record = Relationship(id: .unassigned, kind: kind, first: .unassigned, second: .unassigned, certainty: certainty)
    return .relationship(RelationshipEntry(relationship: record, firstReference: first, secondReference: second))
  }

  static func sample(_ barcode: String, _ donor: String, _ status: Sample.Status = .profileFull) -> IntakeEntry {
    let record = Sample(
      id: .unassigned, donor: .unassigned, kind: .familyReference, material: .buccalSwab, barcode: barcode, status: status)
    return .sample(SampleEntry(sample: record, donorReference: donor))
  }

  static func year(_ year: Int) -> PartialDate {
    PartialDate(
      typed: String(year), earliest: Day(year: year, month: 1, day: 1), latest: Day(year: year, month: 12, day: 31), exactness: .year)
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> PartialDate? {
    Day(year: year, month: month, day: day).map { PartialDate($0) }
  }
}
