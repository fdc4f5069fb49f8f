import CaseModel
import CaseStore
import Foundation
import Synchronization

/// A small register of invented people in a temporary folder: two families, one of them with two missing brothers, and a site.
enum PracticeRegister {
  static let today = Day(year: 2026, month: 11, day: 23) ?? Day(number: 0)

  /// A folder that is removed with whoever holds it.
  final class Folder: Sendable {
    let url = FileManager.default.temporaryDirectory.appending(path: "itkin-desk-\(UUID().uuidString)")

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: url) }
  }

  static func make(in folder: Folder) async throws -> Register {
    let register = try Register.create(at: folder.url.appending(path: "practice.itkin").path, office: "Practice office", prefix: "PRA")
    let entries = Mutex(Array(entries.reversed()))
    let line = Atomic(0)
    let summary = try await register.takeIn(by: "test", why: "practice", source: "test", progress: nil) {
      entries.withLock { $0.popLast() }.map { IntakeItem(line: line.add(1, ordering: .relaxed).newValue, result: .success($0)) }
    }
    precondition(summary.problems.isEmpty, "\(summary.problems)")
    return register
  }

  private static var entries: [IntakeEntry] {
    [
      .incident(Incident(id: .unassigned, name: "Practice war")), .site(site), .family(family("F-1", "Dağlıyev, Ağdam")),
      .family(family("F-2", "Sınaqova, Tərtər")),
    ]
      + people.map { .person($0) } + ties.map { .relationship($0) } + [.contact(call), .donor(mother), .sample(bloodCard)]
  }

  private static var site: Site {
    var site = Site(id: .unassigned, code: "AGD-1", name: "Sınaq təpəsi", kind: .massGrave, district: "Ağdam", status: .reported)
    site.latitude = 40.05
    site.longitude = 46.93
    site.precisionMetres = 500
    return site
  }

  private static func family(_ number: String, _ name: String) -> FamilyEntry {
    FamilyEntry(family: Family(id: .unassigned, number: number, name: name), contactPersonReference: number == "F-1" ? "P-3" : nil)
  }

  private static var people: [PersonEntry] {
    [
      missing(
        "P-1", "F-1", "Dağlıyev", "Sınaq", "Yoxlama", born: "12.04.1970", seen: "12.02.1992", number: "PRA-2026-00001",
        other: ("Даглыев", "Сынаг", "Йохлама")),
      missing("P-2", "F-1", "Dağlıyev", "Nümunə", "Yoxlama", born: "1973", seen: "12.02.1992", number: "PRA-2026-00002"),
      relative("P-3", "F-1", "Dağlıyeva", "Bənövşə", "Kərəm", .female, "1948", .alive),
      relative("P-4", "F-1", "Dağlıyev", "Yoxlama", "Misal", .male, "1944", .dead),
      relative("P-5", "F-1", "Dağlıyeva", "Lalə", "Yoxlama", .female, "1976", .alive),
      missing("P-6", "F-2", "Sınaqova", "Çiçək", "Misal", born: "~1960", seen: "spring 1993", number: "PRA-2026-00003", sex: .female),
      relative("P-7", "F-2", "Sınaqov", "Misal", "Bulud", .male, "1935", .alive),
    ]
  }

  private static func missing(
    _ reference: String, _ family: String, _ surname: String, _ given: String, _ father: String, born: String, seen: String, number: String,
    sex: Sex = .male, other: (String, String, String)? = nil
  ) -> PersonEntry {
    var person = Person(id: .unassigned, sex: sex)
    person.born = DateReading.read(born, today: today)
    var file = MissingCase(id: .unassigned, number: number, person: .unassigned)
    file.lastSeen = DateReading.read(seen, today: today)
    file.lastSeenPlace = "Sınaq kəndi"
    file.lastSeenDistrict = "Ağdam"
    file.category = sex == .male ? .military : .civilian
    file.circumstance = sex == .male ? .combat : .takenHostage
    file.workflow = .active
    var names = [PersonEntry.Name(given: given, fathersName: father, surname: surname, marker: sex == .male ? "oğlu" : "qızı")]
    if let other {
      names.append(.init(kind: .transliteration, script: .russian, given: other.1, fathersName: other.2, surname: other.0))
    }
    return PersonEntry(
      person: person, reference: reference, familyReference: family, names: names, missingCase: file, incident: "Practice war")
  }

  private static func relative(
    _ reference: String, _ family: String, _ surname: String, _ given: String, _ father: String, _ sex: Sex, _ born: String,
    _ life: Person.Life
  ) -> PersonEntry {
    var person = Person(id: .unassigned, sex: sex, life: life)
    person.born = DateReading.read(born, today: today)
    person.residence = "Bərdə"
    return PersonEntry(
      person: person, reference: reference, familyReference: family,
      names: [.init(given: given, fathersName: father, surname: surname, marker: sex == .male ? "oğlu" : "qızı")])
  }

  private static var ties: [RelationshipEntry] {
    let parents = [("P-4", "P-1"), ("P-3", "P-1"), ("P-4", "P-2"), ("P-3", "P-2"), ("P-4", "P-5"), ("P-3", "P-5"), ("P-7", "P-6")]
    return [tie(.partner, "P-4", "P-3")] + parents.map { tie(.biologicalParent, $0.0, $0.1) }
  }

  private static func tie(_ kind: Relationship.Kind, _ first: String, _ second: String) -> RelationshipEntry {
    RelationshipEntry(
      relationship: Relationship(id: .unassigned, kind: kind, first: .unassigned, second: .unassigned), firstReference: first,
      secondReference: second)
  }

  private static var call: ContactEntry {
    var contact = Contact(
      id: .unassigned, on: Day(number: today.number - 52), channel: .phone, direction: .outgoing, by: "A. Worker",
      summary: "She agreed to give a sample.")
    contact.nextAction = "visit with a kit"
    contact.nextActionDue = Day(number: today.number - 3)
    return ContactEntry(contact: contact, familyReference: "F-1", personReference: "P-3")
  }

  private static var mother: DonorEntry {
    DonorEntry(donor: Donor(id: .unassigned, person: .unassigned, state: .sampled), personReference: "P-3")
  }

  private static var bloodCard: SampleEntry {
    var sample = Sample(
      id: .unassigned, donor: .unassigned, kind: .familyReference, material: .bloodCard, barcode: "K-000017", status: .inTransit)
    sample.statusSince = Day(number: today.number - 20)
    return SampleEntry(sample: sample, donorReference: "P-3")
  }
}
