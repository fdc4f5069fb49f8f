import CaseModel

/// relationships.csv
enum RelationshipTable {
  private static let kinds: [String: Relationship.Kind] = [
    "parent": .biologicalParent, "father": .biologicalParent, "mother": .biologicalParent, "adoptive": .adoptiveParent,
    "foster": .fosterParent, "step": .stepParent, "spouse": .partner, "husband": .partner, "wife": .partner, "marriage": .partner,
    "married": .partner,
  ]

  static let table = Table<RelationshipEntry>(
    kind: .relationships,
    columns: [
      Column(
        "kind", "what the first is to the second: biological parent, adoptive parent, foster parent, step-parent, partner",
        { $0.relationship.kind = try $1.choice(kinds) }, { $0.relationship.kind.rawValue }),
      Column("first", "reference of the parent or first partner", or: ["parent"], { $0.firstReference = $1.text }, { $0.firstReference }),
      Column("second", "reference of the child or second partner", or: ["child"], { $0.secondReference = $1.text }, { $0.secondReference }),
      Column(
        "certainty", "proven, asserted, doubted, disproved; empty: asserted", { $0.relationship.certainty = try $1.choice() },
        { $0.relationship.certainty.rawValue }),
      Column("from", "start of a partnership", { $0.relationship.from = $1.date }, { $0.relationship.from?.typed }),
      Column("to", "end of a partnership", { $0.relationship.to = $1.date }, { $0.relationship.to?.typed }),
      Column(
        "parted", "yes where the partners parted", { $0.relationship.parted = try $1.flag() }, { $0.relationship.parted ? "yes" : nil }),
    ],
    needed: [["kind"], ["first"], ["second"]],
    start: { _ in
      RelationshipEntry(
        relationship: Relationship(id: .unassigned, kind: .biologicalParent, first: .unassigned, second: .unassigned), firstReference: "",
        secondReference: "")
    },
    finish: { entry throws(CellProblem) in
      guard entry.firstReference != entry.secondReference else {
        throw CellProblem("first and second are the same person. Name two persons.")
      }
      return .relationship(entry)
    },
    open: { if case .relationship(let entry) = $0 { entry } else { nil } })
}
