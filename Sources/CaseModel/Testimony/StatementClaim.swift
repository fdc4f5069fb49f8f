/// What a statement says happened, as far as its words let it be compared with others.
///
/// Read from words of death, burial, capture, release and sight in English, Azerbaijani and Russian. A statement that denies something, or
/// speaks of life and death together, claims nothing: it is for a person to weigh, and never contradicts.
public enum StatementClaim: String, CaseIterable, Sendable {
  case death, burial, capture, release
  case seenAlive = "seen alive"

  /// True where whoever it happened to was dead then.
  public var impliesDead: Bool { self == .death || self == .burial }

  /// True where whoever it happened to was alive then.
  public var impliesAlive: Bool { !impliesDead }

  /// True for what happens once: two days for it cannot both be right. A capture may happen twice, but two witnesses rarely mean two.
  public var happensOnce: Bool { self != .seenAlive }

  /// The claim that words make; `nil` where they make none that could be compared.
  public static func of(_ text: String) -> StatementClaim? {
    let words = text.lowercased().split { !$0.isLetter }
    func says(_ wordList: [String], _ beginnings: [String]) -> Bool {
      words.contains { word in wordList.contains { $0 == word } || beginnings.contains { word.hasPrefix($0) } }
    }
    if says(denials, []) { return nil }
    let isBurial = says([], burialBeginnings)
    if isBurial || says(deathWords, deathBeginnings) {
      if says(lifeWords, []) { return nil }
      return isBurial ? .burial : .death
    }
    if says([], releaseBeginnings) { return .release }
    if says(captureWords, captureBeginnings) { return .capture }
    return says(lifeWords, []) || says(sightWords, sightBeginnings) ? .seenAlive : nil
  }

  private static let denials = [
    "not", "never", "no", "nobody", "t", "without", "deyil", "yox", "heç", "не", "ни", "нет", "никто", "никогда",
  ]
  private static let deathWords = ["died", "dead", "death", "body", "corpse", "ölü"]
  private static let deathBeginnings = [
    "killed", "murdered", "executed", "öldü", "ölüb", "ölmüş", "ölüm", "həlak", "güllələn", "meyit", "cəsəd", "умер", "погиб", "убит",
    "убил",
    "расстрел", "труп", "скончал", "мертв", "мёртв",
  ]
  private static let burialBeginnings = ["buri", "grave", "dəfn", "basdırıl", "qəbir", "qəbri", "похорон", "захорон", "могил"]
  private static let releaseBeginnings = ["release", "freed", "exchanged", "azad", "освобо", "отпустил", "обменя"]
  private static let captureWords = ["taken", "captive", "prisoner", "hostage"]
  private static let captureBeginnings = [
    "captur", "arrest", "detain", "seized", "abduct", "kidnap", "əsir", "girov", "tutul", "плен", "взят", "задерж", "арест", "схва",
    "залож",
  ]
  private static let lifeWords = ["alive", "living", "sağ", "diri", "жив", "жива", "живой", "живым", "живого", "живую"]
  private static let sightWords = ["saw", "seen", "met", "spoke", "talked", "görüb", "görmüş"]
  private static let sightBeginnings = ["gördü", "görüşd", "danışd", "видел", "встретил", "говорил", "разговаривал"]
}
