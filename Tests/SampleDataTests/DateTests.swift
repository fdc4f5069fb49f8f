import CaseModel
import SampleData
import Testing

@Suite("Dates")
struct DateTests {
  @Test("every date is what reading its text on the reference day gives")
  func readBack() {
    let register = Inventory.standard
    var dates: Set<PartialDate> = []
    for entry in register.persons {
      dates.formUnion([entry.person.born, entry.person.died, entry.missingCase?.lastSeen].compactMap { $0 })
    }
    for entry in register.relationships { dates.formUnion([entry.relationship.from, entry.relationship.to].compactMap { $0 }) }
    for site in register.sites { dates.formUnion([site.reported].compactMap { $0 }) }
    for incident in register.incidents { dates.formUnion([incident.began, incident.ended].compactMap { $0 }) }
    #expect(dates.count > 5_000)
    for date in dates { #expect(DateReading.read(date.typed, today: SampleRegister.referenceDay) == date) }
    #expect(Set(dates.map(\.exactness)) == [.day, .month, .year, .season, .about, .before, .after, .between, .age])
  }

  @Test("people were last seen within the years of their war, at a place with its district")
  func lastSeen() {
    for person in Inventory.standard.missing {
      let years = person.incident == "First Karabakh war" ? 1988...1994 : 2020...2020
      #expect(years.contains(person.missingCase?.lastSeen?.year ?? 0))
      #expect(person.missingCase?.lastSeenPlace != nil && person.missingCase?.lastSeenDistrict != nil)
    }
  }
}
