import CaseModel
import SampleData
import Testing

@Suite("The register has the size that was asked for, and is always the same")
struct SizeTests {
  @Test("a register of so many people holds exactly so many", arguments: [1, 2, 5, 100, 5_000])
  func exact(people: Int) {
    let register = Inventory(people: people)
    #expect(register.persons.count == people)
    #expect(register.incidents.count == 2 && register.sites.count == 9)
    #expect(!register.missing.isEmpty)
    #expect(register.positions.count == people)
    for entry in register.relationships {
      #expect(register.person(entry.firstReference) != nil && register.person(entry.secondReference) != nil)
    }
    for entry in register.contacts { #expect(entry.personReference.map { register.person($0) != nil } ?? true) }
    for entry in register.donors { #expect(register.person(entry.personReference) != nil) }
    for entry in register.samples { #expect(register.person(entry.donorReference) != nil) }
    for entry in register.families { #expect(entry.contactPersonReference.map { register.person($0) != nil } ?? true) }
  }

  @Test("a register of nobody holds incidents and sites alone")
  func nobody() {
    let register = Inventory(people: 0)
    #expect(register.persons.isEmpty && register.families.isEmpty && register.sites.count == 9)
  }

  @Test("a larger register starts like the default one and goes on with other people in the same proportions")
  func larger() {
    let standard = Inventory.standard
    let larger = Inventory(people: 40_000)
    #expect(larger.persons.count == 40_000)
    #expect(Array(larger.persons.prefix(standard.persons.count)) == standard.persons)
    let share = Double(larger.missing.count) / 40_000
    #expect((0.11...0.13).contains(share))
    let military = larger.missing.count { $0.missingCase?.category == .military }
    #expect((0.79...0.84).contains(Double(military) / Double(larger.missing.count)))
    let named = Set(standard.persons.map(\.names[0]))
    let later = larger.persons.suffix(1_000).count { named.contains($0.names[0]) }
    #expect(later < 500)
    #expect(Set(larger.missing.compactMap(\.missingCase?.number)).count == larger.missing.count)
  }

  @Test("two runs give equal entries")
  func repeatable() {
    var first = SampleRegister(people: 3_000)
    var second = SampleRegister(people: 3_000)
    var count = 0
    while let entry = first.next() {
      #expect(second.next() == entry)
      count += 1
    }
    #expect(second.next() == nil)
    #expect(count > 9_000)
  }

  @Test("the default register is the one it has always been")
  func fingerprint() {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func take(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 10) &* 0x100_0000_01B3
    }
    for entry in Inventory.standard.persons {
      take(entry.reference)
      for name in entry.names { take(name.given + "|" + name.fathersName + "|" + name.surname + "|" + name.marker) }
      take(entry.person.born?.typed ?? "-")
      take(entry.person.died?.typed ?? "-")
      take(entry.person.residence ?? "-")
      take(entry.missingCase?.number ?? "-")
      take(entry.missingCase?.account ?? "-")
      take(entry.missingCase?.fate.rawValue ?? "-")
    }
    for entry in Inventory.standard.samples { take(entry.donorReference + entry.sample.barcode + entry.sample.status.rawValue) }
    for entry in Inventory.standard.contacts { take(entry.contact.on.description + entry.contact.summary) }
    #expect(hash == 15_168_587_882_776_900_784)
  }
}
