import CaseModel
import DeskKit

/// The fields of a sample: the kit, and how it was collected.
enum SampleFields {
  /// How a sample is shown and read; who handed it over is a person and read apart. The names are those of the log.
  static let bound = BoundFields<Sample>([
    barcode, .text("kit", \.kit), .word("kind", \.kind, otherwise: .familyReference), .word("material", \.material, otherwise: .buccalSwab),
    .day("collected on", \.collectedOn), .text("place", \.place), .text("collector", \.collector), .text("office", \.office),
    .text("identity document", \.identityDocument), .optionalWord("transfusion or transplant", \.bloodTreatment),
    .optionalWord("quality", \.quality), .number("pieces", \.pieces), .text("seal number", \.sealNumber), .text("note", \.note),
  ])

  /// The name of the line that says who handed the sample over.
  static let handedOverBy = "handed over by"

  /// What is on screen at the moment.
  struct Shown: Hashable {
    /// What it stands for.
    var kind: Sample.Kind
    /// What it may be of.
    var materials: [Sample.Material]
    /// True for a new sample, which may be collected or planned.
    var asksWhetherCollected: Bool
    /// True once it was collected.
    var isCollected: Bool
    /// True where its seal is recorded, or may be.
    var hasSeal: Bool
    /// Who may have handed it over.
    var members: [PersonHit]
    /// What is known of the consent.
    var notes: [String]
  }

  /// The groups for what is on screen.
  static func groups(_ shown: Shown) -> [EntryGroup] {
    [EntryGroup("", consent(shown) + kit(shown)), EntryGroup("Collection", collection(shown) + [note])]
  }

  private static func kit(_ shown: Shown) -> [EntryField] {
    [
      EntryField(
        "barcode", "Barcode", isNeeded: true, help: "Scan the label or type it: BK and eight digits. What you scan replaces the proposal."),
      EntryField("kind", "Stands for", .choice(kinds, allowsOther: false), isNeeded: true),
      EntryField(
        "material", "Material", .choice(shown.materials.map { EntryField.Choice($0.rawValue) }, allowsOther: false), isNeeded: true),
      EntryField("kit", "Kit", help: "Number of the kit, where it is another than the barcode."),
    ]
  }

  private static func collection(_ shown: Shown) -> [EntryField] {
    var fields: [EntryField] = []
    if shown.asksWhetherCollected {
      fields.append(EntryField("collected", "Collected", .yesNo, help: "No: the kit is planned for this donor, and nothing was taken yet."))
    }
    if shown.isCollected {
      fields += [
        EntryField("collected on", "On", .day, isNeeded: shown.asksWhetherCollected, help: "today, yesterday, -3 and 3.11.2026 work."),
        EntryField("place", "Place", help: "Where it was taken."),
      ]
      if shown.kind == .familyReference {
        fields.append(
          EntryField(
            "identity document", "Identity document",
            help: "The paper that was seen, with its number: a mix-up at this place is never found."
          ))
      }
      if shown.kind == .directReference {
        fields.append(
          EntryField(
            handedOverBy, "Handed over by", .person(suggestions: shown.members, allowsWords: false),
            help: "Who gave the item away, and whose consent it needs."))
      }
      if shown.hasSeal {
        fields.append(EntryField("seal number", "Seal number", help: "Sealed at once: a second step is logged for it."))
      }
      if shown.kind == .familyReference {
        fields.append(
          EntryField(
            "transfusion or transplant", "Blood or marrow",
            .choice(treatments, allowsOther: false),
            help: "Whether the donor was given blood in the last three months, or a transplant, ever."))
      }
      fields += [
        FormChoices.field("quality", "Quality", Sample.Quality.self, help: "How good it looks."),
        EntryField("pieces", "Pieces", .number(1...99), help: "How many it has: two cards, three swabs."),
      ]
    }
    return fields + [
      EntryField("collector", "Collector", help: "Who takes it."),
      EntryField("office", "Office", help: "Which office keeps it until it is sent."),
    ]
  }

  private static func consent(_ shown: Shown) -> [EntryField] {
    shown.notes.enumerated().map { EntryField("consent.\($0.offset)", $0.element, .note) }
  }

  private static let note = EntryField("note", "Note", .longText)

  private static let kinds = [
    EntryField.Choice(Sample.Kind.familyReference.rawValue, keywords: "relative ailə родственник"),
    .init(Sample.Kind.directReference.rawValue, keywords: "own item toothbrush şəxsi личный"),
    .init(Sample.Kind.bone.rawValue, keywords: "remains sümük кость"),
  ]

  private static let treatments = [
    EntryField.Choice(Sample.BloodTreatment.none.rawValue), .init(Sample.BloodTreatment.transfusion.rawValue, "transfusion"),
    .init(Sample.BloodTreatment.transplant.rawValue, "transplant", keywords: "marrow organ"),
  ]

  private static let barcode = FieldBinding<Sample>(
    name: "barcode", show: { $0.barcode }, read: { sample, form, _ in sample.barcode = Barcode.tidied(form.text("barcode")) })
}
