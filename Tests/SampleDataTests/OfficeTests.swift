import CaseModel
import SampleData
import Testing

@Suite("The work of the invented office is as varied as a real one's")
struct OfficeTests {
  let register = Inventory.standard

  @Test("every state of cases, donors and samples occurs")
  func states() {
    let cases = register.missing.compactMap(\.missingCase)
    #expect(Set(cases.map(\.fate)) == Set(Fate.allCases))
    #expect(Set(cases.map(\.workflow)) == Set(Workflow.allCases))
    #expect(Set(cases.map(\.legalStatus)) == Set(LegalStatus.allCases))
    #expect(Set(cases.map(\.circumstance)) == Set(Circumstance.allCases))
    #expect(Set(register.donors.map(\.donor.state)) == Set(Donor.State.allCases))
    #expect(Set(register.samples.map(\.sample.status)) == Set(Sample.Status.allCases))
    #expect(Set(register.samples.map(\.sample.material)) == Set(Sample.Material.allCases))
    #expect(Set(register.samples.map(\.sample.kind)) == Set(Sample.Kind.allCases))
    #expect(Set(register.contacts.map(\.contact.channel)) == Set(Contact.Channel.allCases))
    #expect(Set(register.contacts.map(\.contact.direction)) == Set(Contact.Direction.allCases))
    #expect(Set(register.persons.map(\.person.life)) == Set(Person.Life.allCases))
  }

  @Test("most fates are unknown, most cases active or registered")
  func mostCommon() {
    let cases = register.missing.compactMap(\.missingCase)
    #expect(cases.count { $0.fate == .unknown } * 10 > cases.count * 7)
    #expect(cases.count { $0.workflow == .active || $0.workflow == .registered } * 10 > cases.count * 7)
  }

  @Test("nobody is presumed dead: only those identified or returned count as dead")
  func life() {
    for person in register.missing where person.person.life == .dead {
      #expect([.identifiedComplete, .remainsReturned].contains(person.missingCase?.fate))
    }
    #expect(register.missing.allSatisfy { $0.person.died == nil })
  }

  @Test("no number, reference, or barcode occurs twice")
  func unique() {
    #expect(Set(register.persons.map(\.reference)).count == register.persons.count)
    #expect(Set(register.families.map(\.family.number)).count == register.families.count)
    #expect(Set(register.missing.compactMap(\.missingCase?.number)).count == 3_896)
    #expect(Set(register.samples.map(\.sample.barcode)).count == register.samples.count)
    #expect(Set(register.donors.map(\.personReference)).count == register.donors.count)
  }

  @Test("case numbers read BRD-2026-00001, with the year in which the case was opened")
  func caseNumbers() {
    for file in register.missing.compactMap(\.missingCase) {
      let parts = file.number.split(separator: "-")
      let digits = parts[2].filter(\.isNumber)
      #expect(parts.count == 3 && parts[0] == "BRD" && parts[2].count == 5 && digits.count == 5)
      #expect(parts[1] == String(file.opened?.year ?? 0))
    }
    #expect(register.missing.first?.missingCase?.number == "BRD-2026-00001")
  }

  @Test("the last digit of a barcode checks the others")
  func checkDigits() {
    for entry in register.samples {
      let digits = entry.sample.barcode.dropFirst(2).compactMap(\.wholeNumberValue)
      #expect(digits.count == 8 && entry.sample.barcode.hasPrefix("BK"))
      let sum = digits.reversed().enumerated().map { place, digit in place % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10 }.reduce(0, +)
      #expect(sum % 10 == 0)
    }
  }

  @Test("60 to 70 of a hundred families gave a sample, about two for each missing person")
  func coverage() {
    let families = Set(
      register.samples.filter { $0.sample.kind == .familyReference }.compactMap { register.person($0.donorReference)?.familyReference })
    let share = Double(families.count) / Double(register.families.count)
    #expect((0.60...0.70).contains(share), "\(share)")
    let perPerson = Double(register.samples.count) / Double(register.missing.count)
    #expect((1.7...2.2).contains(perPerson), "\(perPerson)")
  }

  @Test("samples fit their donors: nobody gave one after death, and a sampled donor has one")
  func donors() {
    let samples = Dictionary(grouping: register.samples, by: \.donorReference)
    for entry in register.donors {
      let given = samples[entry.personReference] ?? []
      if entry.donor.state == .sampled { #expect(!given.isEmpty) }
      if [.identified, .contactPending, .refused, .untraceable, .abroad].contains(entry.donor.state) { #expect(given.isEmpty) }
      if entry.donor.state == .deceased { #expect(register.person(entry.personReference)?.person.life == .dead) }
      if let died = register.person(entry.personReference)?.person.died?.latest {
        for sample in given { #expect((sample.sample.collectedOn ?? died) <= died) }
      }
    }
    #expect(register.donors.count { $0.donor.state == .sampled && register.person($0.personReference)?.person.life == .dead } > 100)
    #expect(register.donors.allSatisfy { register.person($0.personReference)?.missingCase == nil })
  }

  @Test("a family has up to eight contacts, and some next actions are overdue")
  func contacts() {
    let counts = Dictionary(grouping: register.contacts) { $0.familyReference ?? "" }.mapValues(\.count)
    #expect(counts.values.max() == 8)
    #expect(counts.count < register.families.count)
    let open = register.contacts.map(\.contact).filter { $0.nextActionDue != nil && !$0.nextActionDone }
    #expect(open.count { ($0.nextActionDue ?? SampleRegister.referenceDay) < SampleRegister.referenceDay } > 200)
    #expect(open.count { ($0.nextActionDue ?? SampleRegister.referenceDay) > SampleRegister.referenceDay } > 200)
    #expect(register.contacts.contains { $0.contact.distressNoticed })
    #expect(register.contacts.allSatisfy { $0.contact.on <= SampleRegister.referenceDay })
    for entry in register.contacts where entry.personReference != nil {
      #expect(register.person(entry.personReference ?? "")?.person.life == .alive)
    }
  }

  @Test("the reference day is 23 November 2026")
  func referenceDay() {
    #expect(SampleRegister.referenceDay.description == "2026-11-23")
    let days = register.samples.flatMap { [$0.sample.collectedOn, $0.sample.statusSince] } + register.donors.map(\.donor.since)
    #expect(days.compactMap { $0 }.allSatisfy { $0 <= SampleRegister.referenceDay })
    #expect(register.missing.allSatisfy { ($0.missingCase?.opened ?? SampleRegister.referenceDay) <= SampleRegister.referenceDay })
  }
}
