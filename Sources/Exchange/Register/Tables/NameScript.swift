import CaseModel

/// The script of a name whose file does not say it.
enum NameScript {
  /// Letters that Azerbaijani Cyrillic has and Russian has not.
  private static let azerbaijani: Set<Unicode.Scalar> = ["ә", "Ә", "ғ", "Ғ", "ҹ", "Ҹ", "ҝ", "Ҝ", "ө", "Ө", "ү", "Ү", "һ", "Һ", "ј", "Ј"]

  static func of(_ name: PersonEntry.Name) -> PersonName.Script {
    guard let first = firstForeign(name.surname) ?? firstForeign(name.given) else { return .latin }
    switch first.value {
    case 0x400...0x52f:
      return (name.surname + name.given + name.fathersName).unicodeScalars.contains { azerbaijani.contains($0) } ? .cyrillic : .russian
    case 0x530...0x58f: return .armenian
    case 0x600...0x77f, 0xfb50...0xfdff, 0xfe70...0xfeff: return .persian
    default: return .other
    }
  }

  /// The first letter beyond the Latin script, if it begins the text.
  private static func firstForeign(_ text: String) -> Unicode.Scalar? {
    guard let first = text.unicodeScalars.first, first.value >= 0x370, !(0x1e00...0x1eff).contains(first.value) else { return nil }
    return first.value < 0x2000 || first.value > 0x2bff ? first : nil
  }
}
