/// Tells in which script a name is written.
public enum NameScriptDetector {
  /// The script of a name's letters; Latin where none decides. Cyrillic letters with a single one that only Azerbaijani has, even a Latin ə
  /// among them, are Azerbaijani Cyrillic; without one they are Russian.
  public static func script(of text: String) -> PersonName.Script {
    var cyrillic = false
    var schwa = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case ..<0x18F: break
      case 0x18F, 0x259: schwa = true
      case 0x400...0x52F:
        if LetterTable.entry(scalar.value).isAzerbaijani { return .cyrillic }
        cyrillic = true
      case 0x531...0x58F: return .armenian
      case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: return .persian
      case 0x370...0x3FF, 0x590...0x5FF, 0x900...0x10FF, 0x1C90...0x1CBF, 0x3040...0x9FFF, 0xAC00...0xD7A3: return .other
      default: break
      }
    }
    return cyrillic ? (schwa ? .cyrillic : .russian) : .latin
  }
}
