import CaseModel
import SampleData
import Testing

@Suite("Invented families are possible ones")
struct FamilyTests {
  let register = Inventory.standard

  @Test("a family has 3 to 30 members, and the register 30,000 to 36,000 persons")
  func sizes() {
    let sizes = register.membersByFamily.values.map(\.count)
    #expect(sizes.min() == 3)
    #expect(sizes.max() == 30)
    #expect((30_000...36_000).contains(register.persons.count))
    #expect((8.0...9.0).contains(Double(register.persons.count) / Double(register.families.count)))
  }

  @Test("nobody is his own ancestor, and every tie joins two members of one family")
  func acyclic() {
    var parents: [String: [String]] = [:]
    for entry in register.relationships {
      #expect(register.person(entry.firstReference)?.familyReference == register.person(entry.secondReference)?.familyReference)
      #expect(entry.firstReference != entry.secondReference)
      if entry.relationship.kind.isParent { parents[entry.secondReference, default: []].append(entry.firstReference) }
    }
    for person in register.persons {
      var above: Set<String> = []
      var open = parents[person.reference] ?? []
      while let next = open.popLast() { if above.insert(next).inserted { open += parents[next] ?? [] } }
      #expect(!above.contains(person.reference))
    }
  }

  @Test("everybody in a family is tied to the others")
  func connected() {
    var neighbours: [String: [String]] = [:]
    for entry in register.relationships {
      neighbours[entry.firstReference, default: []].append(entry.secondReference)
      neighbours[entry.secondReference, default: []].append(entry.firstReference)
    }
    for (family, members) in register.membersByFamily {
      var reached: Set<String> = []
      var open = [members[0].reference]
      while let next = open.popLast() { if reached.insert(next).inserted { open += neighbours[next] ?? [] } }
      #expect(reached.count == members.count, "\(family)")
    }
  }

  @Test("a mother is 16 to 45 at a birth, a father 16 to 75")
  func agesOfParents() {
    for entry in register.relationships where entry.relationship.kind == .biologicalParent {
      guard let parent = register.person(entry.firstReference), let child = register.person(entry.secondReference),
        let from = parent.person.born?.year, let to = child.person.born?.year
      else { continue }
      let limits = parent.person.sex == .female ? 16...45 : 16...75
      #expect(limits.contains(to - from), "\(entry.firstReference) \(entry.secondReference): \(to - from)")
    }
  }

  @Test("full brothers and sisters are twins or two years apart")
  func siblings() {
    var children: [String: [PersonEntry]] = [:]
    for entry in register.relationships where entry.relationship.kind == .biologicalParent {
      guard let child = register.person(entry.secondReference), register.person(entry.firstReference)?.person.sex == .female else {
        continue
      }
      children[entry.firstReference, default: []].append(child)
    }
    for (mother, list) in children {
      // An age in a year leaves two years open.
      let years = list.filter { $0.person.twinMark == nil && $0.person.born?.exactness != .age }.compactMap { $0.person.born?.year }
        .sorted()
      for (one, next) in zip(years, years.dropFirst()) { #expect(next - one >= 2, "\(mother)") }
    }
  }

  @Test("nobody is a mother or father after death or disappearance, and no mother is dead at a birth")
  func lives() {
    for entry in register.relationships where entry.relationship.kind == .biologicalParent {
      guard let parent = register.person(entry.firstReference), let born = register.person(entry.secondReference)?.person.born?.year
      else { continue }
      if let died = parent.person.died?.year { #expect(died >= born - 1, "\(entry.firstReference)") }
      if let seen = parent.missingCase?.lastSeen?.year { #expect(seen >= born - 1, "\(entry.firstReference)") }
    }
  }

  @Test("the father's name is the given name of the recorded father")
  func fathersNames() {
    var checked = 0
    let doubted = register.relationships.filter { $0.relationship.certainty == .doubted }
    let candidates = Dictionary(grouping: doubted, by: \.secondReference).mapValues(\.count)
    for entry in register.relationships where [.biologicalParent, .adoptiveParent].contains(entry.relationship.kind) {
      guard let father = register.person(entry.firstReference), father.person.sex == .male, entry.relationship.certainty != .disproved,
        let child = register.person(entry.secondReference)
      else { continue }
      let named = child.names[0].fathersName == father.names[0].given
      // A second candidate father is of course called otherwise.
      #expect(named || candidates[child.reference] == 2, "\(child.reference)")
      checked += 1
    }
    #expect(checked > 15_000)
  }

  @Test("everything that makes families hard to work with occurs")
  func peculiarities() {
    let kinds = Dictionary(grouping: register.relationships, by: \.relationship.kind).mapValues(\.count)
    #expect((kinds[.adoptiveParent] ?? 0) > 40)
    #expect((kinds[.fosterParent] ?? 0) > 10)
    #expect((kinds[.stepParent] ?? 0) > 100)
    let certainties = Set(register.relationships.map(\.relationship.certainty))
    #expect(certainties == [.proven, .asserted, .doubted, .disproved])
    #expect(register.relationships.count { $0.relationship.parted } > 50)
    let twins = register.persons.filter { $0.person.twinMark != nil }
    #expect(twins.count > 60)
    #expect(twins.contains { $0.person.identicalTwin } && twins.contains { !$0.person.identicalTwin })
    #expect(Set(twins.map { "\($0.familyReference ?? "")" }).count * 2 == twins.count)
    #expect(Set(register.persons.compactMap(\.person.emigratedTo)).isSuperset(of: ["Russia", "Türkiye", "Germany"]))
    #expect(register.missing.count { $0.names[0].fathersName.isEmpty } > 10)
  }

  @Test("cousins married in some families")
  func cousins() {
    var parents: [String: Set<String>] = [:]
    for entry in register.relationships where entry.relationship.kind == .biologicalParent {
      parents[entry.secondReference, default: []].insert(entry.firstReference)
    }
    func grandparents(_ reference: String) -> Set<String> {
      (parents[reference] ?? []).reduce(into: []) { $0.formUnion(parents[$1] ?? []) }
    }
    let marriages = register.relationships.count {
      $0.relationship.kind == .partner && !grandparents($0.firstReference).isDisjoint(with: grandparents($0.secondReference))
    }
    #expect(marriages > 15)
  }

  @Test("trees reach over three generations or more in most families")
  func generations() {
    var children: [String: [String]] = [:]
    for entry in register.relationships where entry.relationship.kind == .biologicalParent {
      children[entry.firstReference, default: []].append(entry.secondReference)
    }
    func depth(_ reference: String) -> Int { 1 + ((children[reference] ?? []).map(depth).max() ?? 0) }
    let depths = register.membersByFamily.values.map { $0.map { depth($0.reference) }.max() ?? 0 }
    #expect(depths.allSatisfy { (2...4).contains($0) })
    #expect(depths.count { $0 >= 3 } > depths.count / 2)
  }
}
