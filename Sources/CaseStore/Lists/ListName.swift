import CaseModel

/// Names in the forms that lists and trees show.
enum ListName {
  /// Surname in capitals, given name, father's name, marker: `ƏLİYEV Rəşad Həsən oğlu`.
  static func list(_ name: PersonName) -> String {
    [capitals(name.surname, of: name), name.given, name.fathersName, name.marker].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Given name and surname in capitals: `Rəşad ƏLİYEV`.
  static func tree(_ name: PersonName) -> String {
    [name.given, capitals(name.surname, of: name)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Capitals by the rule of the name's script: in Azerbaijani, as in all Turkic Latin alphabets, i becomes İ and ı becomes I
  /// (Unicode, SpecialCasing.txt); a transliteration is English and follows the general rule.
  static func capitals(_ text: String, of name: PersonName) -> String {
    guard name.script == .latin, name.kind != .transliteration else { return text.uppercased() }
    guard text.utf8.contains(0x69) else { return text.uppercased() }
    return text.split(separator: "i", omittingEmptySubsequences: false).map { $0.uppercased() }.joined(separator: "İ")
  }
}
