/// What is wrong with the number of a tooth.
public enum ToothRules {
  /// A number that is not one of the two-digit notation of the World Dental Federation (ISO 3950).
  public static func number(_ number: Int) -> FactDoubt? {
    guard !ToothNote.isTooth(number) else { return nil }
    return .impossible(
      "\(number) is no tooth. Teeth are 11–18, 21–28, 31–38 and 41–48, milk teeth 51–55, 61–65, 71–75 and 81–85 (FDI notation).")
  }

  /// A tooth that is recorded as there and as missing.
  public static func states(_ teeth: [ToothNote]) -> FactDoubt? {
    let missing = Set(teeth.filter { $0.state == .missing }.map(\.tooth))
    guard let tooth = teeth.first(where: { $0.state != .missing && missing.contains($0.tooth) }) else { return nil }
    return .doubtful("Tooth \(tooth.tooth) is recorded as missing and as \(tooth.state.rawValue).")
  }
}
