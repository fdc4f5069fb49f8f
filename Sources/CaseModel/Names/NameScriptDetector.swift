/// Tells in which script a name is written.
public enum NameScriptDetector {
  /// The script of the first letter that decides it; Latin where none does.
  public static func script(of text: String) -> PersonName.Script {
    var cyrillic = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x531...0x58F: return .armenian
      case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFEFC: return .persian
      case let value where LetterTables.isAzerbaijaniCyrillic(value): return .cyrillic
      case 0x400...0x52F: cyrillic = true
      case 0x10A0...0x10FF, 0x370...0x3FF, 0x590...0x5FF, 0x900...0xDFF, 0x3040...0x9FFF: return .other
      default: break
      }
    }
    return cyrillic ? .russian : .latin
  }
}
