import Kinship

/// Lays a family out as sections around one person: no lines, nothing but words, for braille, speech and narrow terminals.
package struct FocusLayout {
  /// From this number of siblings on only the useful ones are shown at first.
  static let manySiblings = 6

  private let facts: TreeFacts
  private let relations: [KinRelation]
  private let opened: Set<FocusSection.Kind>
  private let selected: Int
  private var isPlaced: [Bool]

  /// The rows of the view; `selected` is shown even in a folded section.
  ///
  /// `relations` are those of `relations(_:)`, worked out before so that moving need not work them out again.
  package static func rows(
    _ facts: TreeFacts, opened: Set<FocusSection.Kind>, selected: Int, relations: [KinRelation]? = nil
  ) -> [FocusRow] {
    var layout = FocusLayout(facts, opened, selected, relations ?? FocusLayout.relations(facts))
    var rows = [FocusRow(content: .centre(facts.centre))]
    var number = 1
    for section in layout.sections() {
      rows.append(FocusRow(content: .heading(section.kind, layout.heading(of: section))))
      for entry in section.entries {
        rows.append(FocusRow(content: .person(entry, number: number <= 10 ? number % 10 : nil)))
        number += 1
      }
      if !section.folded.isEmpty { rows.append(FocusRow(content: .folded(section.kind, section.folded))) }
    }
    return rows
  }

  /// What everybody is to the centre.
  package static func relations(_ facts: TreeFacts) -> [KinRelation] {
    let finder = facts.centre == facts.index ? facts.relations : RelationFinder(facts.pedigree, from: facts.centre)
    return (0..<facts.count).map { finder.relation(of: $0) }
  }

  private init(_ facts: TreeFacts, _ opened: Set<FocusSection.Kind>, _ selected: Int, _ relations: [KinRelation]) {
    self.facts = facts
    self.opened = opened
    self.selected = selected
    self.relations = relations
    isPlaced = Array(repeating: false, count: facts.count)
    isPlaced[facts.centre] = true
  }

  private mutating func sections() -> [FocusSection] {
    let pedigree = facts.pedigree
    let parents = take(pedigree.parents(of: facts.centre).map(\.parent))
    let home = pedigree.homeCouple(of: facts.centre).map { pedigree.couples[$0].children.map(\.member) } ?? []
    let siblings = take(pedigree.siblings(of: facts.centre).map(\.member) + home)
    let household = householdEntries()
    let rest = take(Array(0..<facts.count)).map { entry in (entry, relations[entry.member]) }
    let kin = rest.filter { isKin($0.1) }
    let others = rest.filter { !isKin($0.1) }.map(\.0)
    return [
      FocusSection(kind: .parents, entries: parents, folded: ""), siblingSection(byUse(siblings)),
      FocusSection(kind: .partners, entries: household, folded: ""),
      foldedSection(.kin, kin.sorted { ($0.1.ways[0].steps.count, $0.0.member) < ($1.1.ways[0].steps.count, $1.0.member) }.map(\.0)),
      foldedSection(.others, others),
    ].filter { !$0.entries.isEmpty || !$0.folded.isEmpty }
  }

  /// True where a way leads along parents and children only.
  private func isKin(_ relation: KinRelation) -> Bool {
    relation.ways.contains { way in
      !way.steps.contains { step in
        if case .partner = step.kind { return true }
        return false
      }
    }
  }

  private mutating func take(_ members: [Int]) -> [FocusSection.Entry] {
    members.compactMap { member in
      guard !isPlaced[member] else { return nil }
      isPlaced[member] = true
      return entry(member)
    }
  }

  private func entry(_ member: Int, isIndented: Bool = false) -> FocusSection.Entry {
    FocusSection.Entry(member: member, words: relations[member].short, isIndented: isIndented)
  }

  private mutating func householdEntries() -> [FocusSection.Entry] {
    var entries: [FocusSection.Entry] = []
    for place in facts.pedigree.couples(of: facts.centre) {
      let couple = facts.pedigree.couples[place]
      if let partner = couple.partner(of: facts.centre), !isPlaced[partner] {
        isPlaced[partner] = true
        var made = entry(partner)
        if let kinship = facts.couplesKinship[place] { made.words += " = " + kinship }
        entries.append(made)
      }
      for child in couple.children where !isPlaced[child.member] {
        isPlaced[child.member] = true
        entries.append(entry(child.member, isIndented: true))
      }
    }
    return entries
  }

  /// Those whose sample helps first, in the order of asking.
  private func byUse(_ entries: [FocusSection.Entry]) -> [FocusSection.Entry] {
    func rank(_ entry: FocusSection.Entry) -> Int {
      switch facts.plan.uses[entry.member] {
      case .ask(let number): number
      case .sought: 1_000
      case .awaited: 1_001
      case .inUse: 1_002
      case .outOfReach: 1_003
      case .little: 1_004
      }
    }
    return entries.enumerated().sorted { (rank($0.1), $0.0) < (rank($1.1), $1.0) }.map(\.1)
  }

  private func mustShow(_ entry: FocusSection.Entry) -> Bool { facts.isNeverHidden(entry.member) || entry.member == selected }

  private func siblingSection(_ entries: [FocusSection.Entry]) -> FocusSection {
    guard entries.count > FocusLayout.manySiblings, !opened.contains(.siblings) else {
      return FocusSection(kind: .siblings, entries: entries, folded: "")
    }
    let shown = entries.enumerated().filter { number, entry in
      mustShow(entry) || facts.plan.uses[entry.member] != .little || number < 4
    }.map(\.1)
    let rest = entries.count - shown.count
    return rest > 0
      ? FocusSection(kind: .siblings, entries: shown, folded: "... \(rest) more, none needed now")
      : FocusSection(kind: .siblings, entries: entries, folded: "")
  }

  private func foldedSection(_ kind: FocusSection.Kind, _ entries: [FocusSection.Entry]) -> FocusSection {
    guard !opened.contains(kind) else { return FocusSection(kind: kind, entries: entries, folded: "") }
    let shown = entries.filter(mustShow)
    let rest = entries.filter { !mustShow($0) }
    return FocusSection(kind: kind, entries: shown, folded: rest.isEmpty ? "" : FocusSummary.words(rest, facts))
  }

  private func heading(of section: FocusSection) -> String {
    guard section.kind == .siblings else { return section.kind.heading }
    let all = section.entries.count + (Int(section.folded.split(separator: " ").dropFirst().first ?? "") ?? 0)
    return "\(section.kind.heading) (\(all))" + (all > 1 ? ", useful ones first" : "")
  }
}

/// Counts folded relatives by what they are: `4 grandparents (all died), 1 aunt`.
enum FocusSummary {
  static func words(_ entries: [FocusSection.Entry], _ facts: TreeFacts) -> String {
    var order: [String] = []
    var members: [String: [Int]] = [:]
    for entry in entries {
      let word = kind(entry.words)
      if members[word] == nil { order.append(word) }
      members[word, default: []].append(entry.member)
    }
    let parts = order.prefix(4).map { word in
      let group = members[word] ?? []
      let died = group.count { facts.member($0).life == .dead }
      return "\(group.count) \(plural(word, group.count))" + (died == group.count && died > 1 ? " (all died)" : "")
    }
    let rest = order.dropFirst(4).reduce(0) { $0 + (members[$1]?.count ?? 0) }
    return (parts + (rest > 0 ? ["\(rest) more"] : [])).joined(separator: ", ")
  }

  private static func kind(_ words: String) -> String {
    switch words {
    case "grandfather", "grandmother", "grandparent": "grandparent"
    default: words.contains("'s ") ? "other relative" : words
    }
  }

  private static func plural(_ word: String, _ count: Int) -> String {
    guard count > 1 else { return word }
    if word == "wife" { return "wives" }
    if word.hasSuffix("child") { return word + "ren" }
    if word.hasSuffix("-in-law") { return word.replacing("-in-law", with: "s-in-law") }
    if word.hasPrefix("not ") || word.contains(" ") && word != "other relative" { return word }
    return word + "s"
  }
}
