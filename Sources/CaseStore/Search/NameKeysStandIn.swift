/// Stands in for CaseModel's keys until they are merged.
enum FoldKey {
  static func of(_ text: String) -> String {
    let map: [Character: String] = ["ə": "e", "ı": "i", "ğ": "g", "ş": "s", "ç": "c", "ö": "o", "ü": "u"]
    return String(text.lowercased().unicodeScalars.filter { $0.value != 0x307 }.map(Character.init).flatMap { map[$0] ?? String($0) })
  }
}

enum NameOrder {
  static func key(_ text: String) -> String { FoldKey.of(text) }
}
