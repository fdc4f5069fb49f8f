import CaseModel
import SampleData
import Testing

@Suite("The default register meets the published totals")
struct PublishedTotalsTests {
  let register = Inventory.standard

  @Test("3,890 persons are missing from the first war, 6 from the second")
  func missingByWar() {
    #expect(register.firstWar.count == 3_890)
    #expect(register.missing.count { $0.incident == "Second Karabakh war" } == 6)
    #expect(register.missing.count == 3_896)
    #expect(register.incidents.map(\.name) == ["First Karabakh war", "Second Karabakh war"])
    #expect(register.incidents.map { $0.began?.typed } == ["1988", "2020"])
    #expect(register.incidents.map { $0.ended?.typed } == ["1994", "2020"])
  }

  @Test("3,171 of them are military and 719 civilian")
  func categories() {
    #expect(register.firstWar.count { $0.missingCase?.category == .military } == 3_171)
    #expect(register.firstWar.count { $0.missingCase?.category == .civilian } == 719)
  }

  @Test("the civilians are 71 children, 267 women, 326 elderly and 55 other men")
  func civilians() {
    let civilians = register.firstWar.filter(\.isCivilian)
    #expect(civilians.count { $0.ageGroup == .child } == 71)
    #expect(civilians.count { $0.ageGroup == .adult && $0.person.sex == .female } == 267)
    #expect(civilians.count { $0.ageGroup == .elderly } == 326)
    #expect(civilians.count { $0.ageGroup == .adult && $0.person.sex == .male } == 55)
    #expect(civilians.allSatisfy { $0.ageGroup != .unknown })
  }

  @Test("872 were taken hostage or could not leave: 29 children, 98 women, 112 elderly and 633 men")
  func held() {
    let held = register.firstWar.filter(\.isHeld)
    #expect(held.count == 872)
    #expect(held.count { $0.ageGroup == .child } == 29)
    #expect(held.count { $0.ageGroup == .adult && $0.person.sex == .female } == 98)
    #expect(held.count { $0.ageGroup == .elderly } == 112)
    #expect(held.count { $0.ageGroup == .adult && $0.person.sex == .male } == 633)
  }

  @Test("soldiers are adult men under 60, most of them 30 or younger")
  func soldiers() {
    let soldiers = register.missing.filter { $0.missingCase?.category == .military }
    #expect(soldiers.count == 3_177)
    #expect(soldiers.allSatisfy { $0.person.sex == .male && $0.ageGroup == .adult })
    #expect(soldiers.count { ($0.yearDifference ?? 99) <= 30 } > 2_000)
  }

  @Test("subtracting years gives the same age groups as counting completed years")
  func yearDifferences() {
    for person in register.missing {
      let years = person.yearDifference ?? -1
      let plain: AgeGroup = years < 18 ? .child : years < 60 ? .adult : .elderly
      #expect(plain == person.ageGroup, "\(person.reference): \(years)")
      #expect((1...90).contains(years))
    }
  }

  @Test("exactly 61 families lost two to seven members, and every number of them occurs")
  func severalMissing() {
    let counts = Dictionary(grouping: register.missing) { $0.familyReference ?? "" }.mapValues(\.count)
    let several = counts.values.filter { $0 > 1 }
    #expect(several.count == 61)
    #expect(Set(several) == [2, 3, 4, 5, 6, 7])
    #expect(counts.count == register.families.count)
  }

  @Test("nine mass graves lie in five districts, as published")
  func sites() {
    #expect(register.sites.count == 9)
    #expect(register.sites.allSatisfy { $0.kind == .massGrave })
    let byDistrict = Dictionary(grouping: register.sites, by: \.district).mapValues(\.count)
    #expect(byDistrict == ["Kəlbəcər": 1, "Xocavənd": 3, "Xocalı": 1, "Şuşa": 3, "Ağdam": 1])
    #expect(register.sites.count { $0.name.hasPrefix("Daşaltı") } == 2)
    #expect(Set(register.sites.map(\.code)).count == 9)
    for site in register.sites {
      #expect((39.0...40.5).contains(site.latitude ?? 0) && (46.0...47.5).contains(site.longitude ?? 0))
      #expect((site.precisionMetres ?? 0) > 0)
    }
  }

  @Test("another seed gives other people and the same totals")
  func otherSeed() {
    let other = Inventory(seed: 7)
    #expect(other.firstWar.count == 3_890)
    #expect(other.firstWar.filter(\.isCivilian).count { $0.ageGroup == .elderly } == 326)
    #expect(other.firstWar.count(where: \.isHeld) == 872)
    #expect(other.persons.first?.names.first != register.persons.first?.names.first)
  }
}
