/// The lines of descent by which remains can be tied to a family where near relatives are few.
public enum LineOfDescent: Hashable, Sendable, CaseIterable {
  case maternal, male
}

/// Which lines of a missing person nobody bears yet who gave a sample: one bearer is wanted of the mt line always, and one of the Y line
/// where the missing person is male (DOMAIN §4).
struct LineageNeed {
  /// Who bears each line that lacks a sample, with the births between; the missing person is left out.
  private(set) var bearers: [LineOfDescent: [Int: Int]] = [:]

  init(_ pedigree: Pedigree, missing: Int, isTyped: (Int) -> Bool) {
    let lines = LinesOfDescent(pedigree)
    let maternal = lines.maternalLine(of: missing)
    if !maternal.contains(where: isTyped) {
      bearers[.maternal] = LineageNeed.births(maternal, missing) { lines.maternalDistance(missing, $0) }
    }
    let male = lines.maleLine(of: missing)
    if male.contains(missing), !male.contains(where: isTyped) {
      bearers[.male] = LineageNeed.births(male, missing) { lines.maleDistance(missing, $0) }
    }
    // An identical twin bears what the missing person bears.
    if isTyped(missing) || pedigree.twins(of: missing).contains(where: { pedigree.areIdenticalTwins(missing, $0) && isTyped($0) }) {
      bearers = [:]
    }
  }

  private static func births(_ line: [Int], _ missing: Int, _ distance: (Int) -> Int?) -> [Int: Int] {
    var births: [Int: Int] = [:]
    for member in line where member != missing { births[member] = distance(member) }
    return births
  }

  /// The lines that lack a sample and that a member bears.
  func lines(of member: Int) -> Set<LineOfDescent> {
    Set(LineOfDescent.allCases.filter { bearers[$0]?[member] != nil })
  }
}
