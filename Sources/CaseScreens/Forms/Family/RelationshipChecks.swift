import CaseModel
import DeskKit

/// What is wrong with a tie between two persons and what is doubtful.
enum RelationshipChecks {
  /// Looks at a tie; `people` are the persons of whom something is known. A tie that is disproved, or doubted, may be as odd as it is:
  /// that is why it is doubted.
  static func check(_ tie: Relationship, people: [PersonHit], today: Day, into findings: inout FormFindings) {
    let first = people.first { $0.id == tie.first }
    let second = people.first { $0.id == tie.second }
    var doubts: [FactDoubt] = []
    switch tie.kind {
    case .biologicalParent:
      doubts = KinRules.parent(born: born(first), sex: first?.sex ?? .unknown, ofChildBorn: born(second))
    case .partner:
      doubts = KinRules.partners(born: (born(first), born(second)), died: (nil, nil), from: tie.from, to: tie.to)
      doubts += [FactRules.future(tie.from, what: "The beginning", today: today)].compactMap(\.self)
    case .adoptiveParent, .fosterParent, .stepParent: break
    }
    let isHeldTrue = tie.certainty == .asserted || tie.certainty == .proven
    for doubt in doubts {
      if doubt.isImpossible, isHeldTrue {
        findings.problem(tie.kind == .partner ? "from" : "second", doubt.sentence + " Or record it as doubted.")
      } else {
        findings.warning(tie.kind == .partner ? "from" : "second", doubt.sentence)
      }
    }
  }

  private static func born(_ person: PersonHit?) -> PartialDate? {
    guard let year = person?.birthYear, let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
      return nil
    }
    return PartialDate(typed: String(year), earliest: first, latest: last, exactness: .year)
  }
}
