import Glibc
import Testing

@Suite("A power cut at any moment", .enabled(if: DeskUnderTest.isThere))
struct PowerCutTests {
  /// Rounds on one register, one after the other; together with the parts, the number of cuts of each journey.
  static let rounds = 10
  static let parts = 1...5

  @Test(
    "Killed in the middle of a journey: nothing acknowledged is lost, and the draft is offered", arguments: InterruptedJourney.all, parts)
  func killed(in journey: InterruptedJourney, part: Int) throws {
    var chance = Chance(seed: UInt64(part) &* 1_000_003 &+ UInt64(journey.whole))
    let register = try RegisterUnderTest()
    var worker = try Caseworker(at: register)
    var seen = (saved: 0, kept: 0, nothing: 0)
    for round in (part * 100)..<(part * 100 + Self.rounds) {
      let texts = journey.texts(round: round)
      var cut = try Self.cutOff(journey, texts, worker, chance: &chance)
      if cut.isSaved { seen.saved += 1 } else if cut.isDraftKept { seen.kept += 1 } else { seen.nothing += 1 }
      cut.isDraftOnDisk = try Self.check(cut, journey, texts, register)
      // The next round begins as the worker does after a cut: the program starts again and offers the draft.
      worker = try Caseworker(at: register)
      if cut.isDraftOnDisk { try Self.takesUpTheDraft(journey, worker, register) }
    }
    print("power cuts in \(journey), part \(part): \(seen.saved) after saved, \(seen.kept) after draft kept, \(seen.nothing) before both")
  }

  /// What was on screen when the power went.
  struct Cut {
    let last: ScreenModel
    let wasSaving: Bool
    /// The texts that were to be read on screen a second before.
    let shownASecondBefore: [String]
    /// The letters that the counter of the text area named a second before.
    let lettersASecondBefore: Int
    var isDraftOnDisk = false

    var isSaved: Bool { last.lines[0].contains("saved ") }
    var isDraftKept: Bool { last.lines[0].contains("draft kept ") }
  }

  private static func cutOff(
    _ journey: InterruptedJourney, _ texts: [String], _ worker: Caseworker, chance: inout Chance
  ) throws -> Cut {
    try journey.begin(worker)
    try worker.sees(journey.title)
    let strokes = journey.strokes(texts)
    // A third of the cuts come while the change is being saved, the others anywhere.
    let isLate = chance.below(3) == 0
    let last = isLate ? strokes.count : 1 + chance.below(strokes.count)
    // Every journey takes about as long, however few its keys: long enough for a draft to be kept on the way.
    let pace = 1_000_000 / strokes.count
    var shown: [(time: Int, texts: [String], letters: Int)] = []
    for (place, stroke) in strokes.prefix(last).enumerated() {
      worker.press(stroke)
      usleep(UInt32(pace / 2 + chance.below(pace)))
      let screen = worker.screen
      guard place % 4 == 0 else { continue }
      let text = screen.text
      shown.append((RunningProgram.now(), texts.filter { text.contains($0) }, letters(in: text)))
    }
    usleep(UInt32(chance.below(isLate ? 40_000 : 15_000)))
    worker.program.signal(SIGKILL)
    let end = RunningProgram.now()
    try #require(worker.program.end(within: 5000) == .signal(SIGKILL))
    let before = shown.filter { $0.time <= end - 1000 }
    return Cut(
      last: worker.screen, wasSaving: last == strokes.count, shownASecondBefore: Array(Set(before.flatMap(\.texts))),
      lettersASecondBefore: before.last?.letters ?? 0)
  }

  /// Looks at what is left, and says whether a draft is among it.
  private static func check(
    _ cut: Cut, _ journey: InterruptedJourney, _ texts: [String], _ register: RegisterUnderTest
  ) throws -> Bool {
    #expect(try register.damage() == "")
    let left = try register.number(journey.left(texts[0]))
    #expect(left == 0 || left == journey.whole, "half of \(journey) is in the register")
    if cut.isSaved { #expect(left == journey.whole, "acknowledged as saved, but not there") }
    if !cut.wasSaving { #expect(left == 0) }
    let drafts = try register.drafts()
    if left == journey.whole {
      #expect(drafts.isEmpty, "saved, and the draft is still there")
      return !drafts.isEmpty
    }
    if cut.isDraftKept { #expect(drafts.count == 1, "acknowledged as kept, but there are \(drafts.count) drafts") }
    for text in cut.shownASecondBefore { #expect(drafts.first?.contains(text) == true, "lost from the draft: \(text)") }
    let kept = longestPrefix(of: texts[0], in: drafts.first ?? "")
    #expect(kept >= min(cut.lettersASecondBefore, texts[0].count), "only \(kept) letters of \(cut.lettersASecondBefore) are in the draft")
    return !drafts.isEmpty
  }

  /// The program says that there is a draft, offers it with the form, and shows it.
  private static func takesUpTheDraft(_ journey: InterruptedJourney, _ worker: Caseworker, _ register: RegisterUnderTest) throws {
    try worker.sees("1 draft of yours is kept")
    try journey.begin(worker)
    try worker.sees("Draft found")
    worker.press(Caseworker.Key.enter)
    try worker.sees("Your draft is open as you left it.")
    worker.press(Caseworker.Key.escape)
    try worker.sees("Left without saving.")
    _ = try register.rows("DELETE FROM draft")
  }

  /// The number in `123 letters, 20 words`; 0 where there is none.
  static func letters(in text: String) -> Int {
    guard let end = text.firstRange(of: " letters, ")?.lowerBound else { return 0 }
    return Int(text[..<end].split(separator: " ").last?.filter(\.isNumber) ?? "") ?? 0
  }

  static func longestPrefix(of text: String, in other: String) -> Int {
    var (low, high) = (0, text.count)
    while low < high {
      let middle = (low + high + 1) / 2
      if other.contains(text.prefix(middle)) { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

/// Chance that is the same in every run.
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(max(1, bound)))
  }
}
