import CaseModel
import DeskKit
import TerminalKit

extension ReceiptScreen {
  /// Takes in a key.
  public mutating func press(_ key: Key) -> Outcome {
    switch question {
    case .reason(let id, let field)?: return answer(key, why: field, id)
    case .leaving?:
      if key == .escape { return .leave }
      question = nil
      // Any other key goes on with the receipt; what means nothing besides is taken for an answer and does no more.
      return isSave(key) ? save() : isCode(key) ? press(key) : .none
    case nil: break
    }
    if isSave(key) { return save() }
    switch key {
    case .escape: return leave()
    case .tab, .backTab: isInList.toggle()
    default: return isInList ? pressInList(key) : pressInBox(key)
    }
    return .none
  }

  /// Takes in pasted text. Scanners that send many codes at once end each with a line end.
  public mutating func paste(_ text: String) -> Outcome {
    if case .reason(let id, var field)? = question {
      field.paste(text)
      question = .reason(id, field)
      return .none
    }
    question = nil
    isInList = false
    var outcome = Outcome.none
    // A paste longer than any list of codes is something else.
    let lines = text.unicodeScalars.prefix(20_000).split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" }
    for (place, line) in lines.enumerated() {
      insert(String(String.UnicodeScalarView(line)))
      if place < lines.count - 1 { outcome = scan() }
    }
    return outcome
  }

  private func isSave(_ key: Key) -> Bool { key == .function(9) || key == .control("s") }

  /// Letters and digits of a code as a scanner sends them.
  private func isCode(_ key: Key) -> Bool {
    guard case .character(let letter) = key else { return false }
    return letter.isASCII && (letter.isNumber || letter.isUppercase)
  }

  // MARK: The box

  private mutating func pressInBox(_ key: Key) -> Outcome {
    switch key {
    case .enter: return scan()
    case .up, .down:
      isInList = true
      return pressInList(key)
    case .character(let letter): insert(String(letter))
    default: _ = box.handle(key)
    }
    return .none
  }

  private mutating func insert(_ text: String) {
    box.insert(
      Barcode.tidied(String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })))
    )
  }

  private mutating func scan() -> Outcome {
    let code = box.text
    box.replace(with: "")
    let answer = receipt.scan(code)
    switch answer {
    case .nothing: return .none
    case .ticked(let card), .again(let card), .receivedBefore(let card), .notReceivable(let card, _):
      index = receipt.file.cards.firstIndex { $0.id == card.id } ?? index
    case .wrongCheckDigit: break
    case .notOfThis(let code):
      if !strays.contains(code) { strays.append(code) }
      verdict = ScanVerdict(answer, tally: tally)
      return .lookUp(code: code)
    }
    verdict = ScanVerdict(answer, tally: tally)
    return .none
  }

  // MARK: The list

  private mutating func pressInList(_ key: Key) -> Outcome {
    // A scanner finds its box also while the list has the keys.
    if isCode(key) {
      isInList = false
      return pressInBox(key)
    }
    switch key {
    case .up: move(-1)
    case .down: move(1)
    case .pageUp: move(-10)
    case .pageDown: move(10)
    case .home: index = 0
    case .end: index = max(0, rowCount - 1)
    case .character("r"): return tick(seal: nil)
    case .character("i"): return tick(seal: .intact)
    case .character("b"): return tick(seal: .broken)
    case .character("x"): return askWhyLost()
    case .delete, .backspace: return untick()
    default: break
    }
    return .none
  }

  private mutating func move(_ step: Int) { index = min(max(0, index + step), max(0, rowCount - 1)) }

  /// Ticks the selected sample as received, keeping what was ticked of it; a code that was not scanned is noted as ticked by hand.
  private mutating func tick(seal: CustodyEvent.Seal?) -> Outcome {
    guard let card = selected else { return .say(noSample) }
    guard receipt.mayTick(card) else { return .say(objection(to: card)) }
    var byHand = true
    if case .received(_, let wasByHand)? = receipt.ticks[card.id] { byHand = wasByHand }
    let seal = seal ?? receipt.seal(of: card.id) ?? .intact
    receipt.tick(card.id, .received(seal: seal, byHand: byHand))
    verdict = ScanVerdict(
      "\(seal == .broken ? "SEAL BROKEN" : "RECEIVED") \(card.sample.barcode)",
      "\(card.donorName). Seal \(seal.rawValue)\(byHand ? ", ticked by hand" : ""). \(tally)", isGood: seal != .broken)
    return .none
  }

  private mutating func askWhyLost() -> Outcome {
    guard let card = selected else { return .say(noSample) }
    guard receipt.mayTick(card) else { return .say(objection(to: card)) }
    if card.sample.status == .lost { return .say("\(card.sample.barcode) was given up before. It can still be ticked off as received.") }
    var reason = TextField(limit: 300)
    if case .lost(let given)? = receipt.ticks[card.id] { reason.replace(with: given) }
    question = .reason(card.id, reason)
    return .none
  }

  private mutating func untick() -> Outcome {
    guard let card = selected else {
      let stray = index - receipt.file.cards.count
      if strays.indices.contains(stray) { strays.remove(at: stray) }
      index = min(index, max(0, rowCount - 1))
      return .none
    }
    guard receipt.ticks[card.id] != nil else { return .say("\(card.sample.barcode) is not ticked.") }
    receipt.untick(card.id)
    verdict = ScanVerdict("NOT TICKED \(card.sample.barcode)", "\(card.donorName). The tick was taken away. \(tally)", isGood: false)
    return .none
  }

  private mutating func answer(_ key: Key, why field: TextField, _ id: RecordID) -> Outcome {
    var field = field
    switch key {
    case .escape: question = nil
    case .enter:
      let reason = trimmed(field.text)
      if receipt.file.cards.contains(where: { Barcode.tidied($0.sample.barcode) == Barcode.tidied(reason) }) {
        // Somebody scanned on instead of answering.
        question = nil
        isInList = false
        box.replace(with: Barcode.tidied(reason))
        return scan()
      }
      guard !reason.isEmpty else { return .say("Say why it is lost: what the carrier or the laboratory said. Esc goes back.") }
      question = nil
      receipt.tick(id, .lost(reason: reason))
      let code = receipt.file.cards.first { $0.id == id }?.sample.barcode ?? ""
      verdict = ScanVerdict("LOST \(code)", "Why: \(reason). \(tally)", isGood: false)
    default:
      _ = field.handle(key)
      question = .reason(id, field)
    }
    return .none
  }

  private func trimmed(_ text: String) -> String {
    String(String(text.drop(while: \.isWhitespace)).reversed().drop(while: \.isWhitespace).reversed())
  }

  private var noSample: String { "No sample of this dispatch is under the cursor." }

  private func objection(to card: SampleCard) -> String {
    if case .notReceivable(let why) = receipt.state(of: card) { return "\(card.sample.barcode): \(why)" }
    return "The receipt of \(card.sample.barcode) was logged before: it is \(card.sample.status.rawValue)."
  }

  // MARK: Ending

  private mutating func save() -> Outcome {
    guard let change = change() else { return .say("Nothing is ticked off yet. Scan a code, or choose a sample with Tab and r.") }
    return .save(change)
  }

  private mutating func leave() -> Outcome {
    if isInList {
      isInList = false
      return .none
    }
    guard isTicked || !strays.isEmpty else { return .leave }
    question = .leaving
    return .none
  }
}
