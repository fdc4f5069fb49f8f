/// The word for son or daughter behind a father's name: `Həsən oğlu`, `Həsən qızı`.
public enum PatronymicMarker {
  /// The marker usual for a name in this script; `nil` where none is, or where the sex is not known.
  ///
  /// A father's name in -ovich or -ovna carries its marker within itself.
  public static func usual(_ sex: Sex, script: PersonName.Script, fathersName: String) -> String? {
    guard !fathersName.isEmpty, !isPatronymic(fathersName) else { return nil }
    switch (script, sex) {
    case (.latin, .male): return "oğlu"
    case (.latin, .female): return "qızı"
    case (.cyrillic, .male): return "оғлу"
    case (.cyrillic, .female): return "гызы"
    case (.russian, .male): return "оглы"
    case (.russian, .female): return "кызы"
    default: return nil
    }
  }

  /// The markers a form offers for a script, the son's first.
  public static func choices(_ script: PersonName.Script) -> [String] {
    switch script {
    case .latin: ["oğlu", "qızı"]
    case .cyrillic: ["оғлу", "гызы"]
    case .russian: ["оглы", "кызы"]
    case .persian: ["اوغلو", "قیزی"]
    case .armenian, .other: []
    }
  }

  /// True for a name that ends like Petrovich or Petrovna, in Latin or Cyrillic letters.
  private static func isPatronymic(_ name: String) -> Bool {
    let key = FoldKey.of(name)
    return ["ovich", "evich", "ovic", "evic", "ovna", "evna", "ichna"].contains { key.hasSuffix($0) }
  }
}
