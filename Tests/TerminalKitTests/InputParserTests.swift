import Testing

@testable import TerminalKit

@Suite("Input")
struct InputParserTests {
  /// The events of some bytes that arrive together and are followed by silence.
  private func events(_ text: String, sequences: [[UInt8]: Key] = [:]) -> [TerminalEvent] {
    var parser = InputParser(sequences: sequences)
    var events = parser.feed(Array(text.utf8), time: 0)
    events += parser.timeUp(time: 1000)
    return events
  }

  @Test(
    "Keys of many terminals are understood",
    arguments: [
      ("a", Key.character("a")), ("é", .character("é")), ("李", .character("李")), ("e\u{301}", .character("é")), ("\r", .enter),
      ("\n", .enter), ("\t", .tab), ("\u{1B}[Z", .backTab), ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{1B}", .escape),
      ("\u{1A}", .control("z")), ("\u{13}", .control("s")), ("\u{0}", .control(" ")), ("\u{1C}", .control("\\")),
      ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OC", .right), ("\u{1B}[D", .left),
      ("\u{1B}[1;5C", .controlRight), ("\u{1B}[1;5D", .controlLeft), ("\u{1B}Oc", .controlRight), ("\u{1B}Od", .controlLeft),
      ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}[F", .end), ("\u{1B}[4~", .end),
      ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete),
      ("\u{1B}OP", .function(1)), ("\u{1B}[11~", .function(1)), ("\u{1B}[[A", .function(1)), ("\u{1B}[15~", .function(5)),
      ("\u{1B}[17~", .function(6)), ("\u{1B}[21~", .function(10)), ("\u{1B}[24~", .function(12)), ("\u{1B}1", .alt("1")),
      ("\u{1B}é", .alt("é")), ("\u{1B}[49;3u", .alt("1")), ("\u{1B}[27;5;115~", .control("s")), ("\u{1B}OM", .enter),
    ])
  func knowsKeys(bytes: String, key: Key) {
    #expect(events(bytes) == [.key(key)])
  }

  @Test("Ctrl-C is a question, never a death")
  func controlC() { #expect(events("\u{3}") == [.interrupt]) }

  @Test("Keys typed fast stay apart and in order")
  func order() {
    #expect(events("a\u{1B}[Ab\rc") == [.key(.character("a")), .key(.up), .key(.character("b")), .key(.enter), .key(.character("c"))])
    #expect(events("\u{1B}\u{1B}[A") == [.key(.escape), .key(.up)])
  }

  @Test("Sequences nobody knows, answers of the terminal and broken ones never come out as letters")
  func unknownSequencesAreSwallowed() {
    #expect(events("\u{1B}[99;99X").isEmpty)
    #expect(events("\u{1B}[?1;2cx") == [.key(.character("x"))])
    #expect(events("\u{1B}[24;80Rx") == [.key(.character("x"))])
    #expect(events("\u{1B}]11;rgb:0000/0000/0000\u{7}x") == [.key(.character("x"))])
    #expect(events("\u{1B}P1$r0m\u{1B}\\x") == [.key(.character("x"))])
    #expect(events("\u{1B}[Ix\u{1B}[O") == [.key(.character("x"))])
    #expect(events("\u{1B}[12\u{1B}[A") == [.key(.up)])
  }

  @Test("A sequence torn apart anywhere is still one key, as long as the rest comes in time")
  func tornSequences() {
    for text in ["\u{1B}[1;5C", "\u{1B}[15~", "李", "\u{1B}[<0;3;2M", "\u{1B}OP", "\u{1B}[[A"] {
      let whole = events(text)
      let bytes = Array(text.utf8)
      for cut in 1..<bytes.count {
        var parser = InputParser()
        var got = parser.feed(bytes[..<cut], time: 0)
        #expect(parser.waiting != .nothing)
        got += parser.feed(bytes[cut...], time: 1)
        #expect(got == whole)
        #expect(parser.waiting == .nothing)
      }
    }
  }

  @Test("The terminal's own sequences go before the general rules")
  func ownSequences() {
    let own: [[UInt8]: Key] = [Array("\u{1B}A".utf8): .up, Array("\u{1B}[Q".utf8): .function(2)]
    #expect(events("\u{1B}A", sequences: own) == [.key(.up)])
    #expect(events("\u{1B}[Q", sequences: own) == [.key(.function(2))])
    #expect(events("\u{1B}B", sequences: own) == [.key(.alt("B"))])
  }

  @Test("A paste is one piece, whatever it holds and however it is cut")
  func pastes() {
    let text = "Marta\rRIVAS\r\nline \u{1B}[A q\u{3}é"
    let bytes = Array("x\u{1B}[200~\(text)\u{1B}[201~y".utf8)
    let wanted: [TerminalEvent] = [
      .key(.character("x")), .paste("Marta\nRIVAS\nline \u{1B}[A q\u{3}é"), .key(.character("y")),
    ]
    for cut in 0...bytes.count {
      var parser = InputParser()
      let events = parser.feed(bytes[..<cut], time: 0) + parser.feed(bytes[cut...], time: 1)
      #expect(events == wanted)
    }
  }

  @Test("A paste without an end does not swallow the keyboard for ever")
  func endlessPaste() {
    var parser = InputParser()
    #expect(parser.feed(Array("\u{1B}[200~abc".utf8), time: 0).isEmpty)
    #expect(parser.waiting == .restOfPaste)
    #expect(parser.timeUp(time: 5000) == [.paste("abc")])
    #expect(parser.feed(Array("q".utf8), time: 5001) == [.key(.character("q"))])
  }

  @Test("A paste of ten megabytes comes out whole and quickly")
  func hugePaste() {
    var parser = InputParser()
    let chunk = [UInt8](repeating: 97, count: 65_536)
    var events = parser.feed(Array("\u{1B}[200~".utf8), time: 0)
    for _ in 0..<160 { events += parser.feed(chunk, time: 0) }
    events += parser.feed(Array("\u{1B}[201~".utf8), time: 0)
    guard case .paste(let text)? = events.first, events.count == 1 else {
      Issue.record("the paste did not come out")
      return
    }
    #expect(text.utf8.count == 160 * 65_536)
  }

  @Test("Broken UTF-8 shows as replacement characters and loses nothing after it")
  func brokenLetters() {
    var parser = InputParser()
    let events = parser.feed([0xC3, 0x41, 0xFF, 0x42], time: 0) + parser.timeUp(time: 999)
    #expect(events == [.key(.character("\u{FFFD}")), .key(.character("A")), .key(.character("\u{FFFD}")), .key(.character("B"))])
  }

  @Test("Presses, double presses and the wheel are told apart; releases and moves are not events")
  func mouse() {
    var parser = InputParser()
    func feed(_ text: String, _ time: Int) -> [TerminalEvent] { parser.feed(Array(text.utf8), time: time) }
    let place = Point(column: 4, row: 2)
    #expect(feed("\u{1B}[<0;5;3M\u{1B}[<0;5;3m", 0) == [.mouse(MouseEvent(action: .press, place: place))])
    #expect(feed("\u{1B}[<0;5;3M", 200) == [.mouse(MouseEvent(action: .doublePress, place: place))])
    #expect(feed("\u{1B}[<0;5;3M", 300) == [.mouse(MouseEvent(action: .press, place: place))])
    #expect(feed("\u{1B}[<0;5;3M", 900) == [.mouse(MouseEvent(action: .press, place: place))])
    #expect(feed("\u{1B}[<64;5;3M\u{1B}[<65;5;3M", 901).count == 2)
    #expect(feed("\u{1B}[<35;5;3M\u{1B}[<2;5;3M", 902).isEmpty)
    #expect(feed("\u{1B}[M \u{25}\u{23}", 2000) == [.mouse(MouseEvent(action: .press, place: place))])
  }

  @Test("Random bytes never trap and never leave the parser stuck")
  func randomBytes() {
    var chance = Chance(seed: 3)
    for _ in 0..<2000 {
      var parser = InputParser()
      let bytes = (0..<chance.next(40)).map { _ in [27, 91, 79, 60, 59, 77, 126, 200, 0xE2, 0x80].randomChoice(&chance) }
      _ = parser.feed(bytes, time: 0)
      _ = parser.timeUp(time: 5000)
      _ = parser.timeUp(time: 9999)
      #expect(parser.waiting == .nothing)
    }
  }

  @Test("Keys are named as users see them on the keyboard")
  func words() {
    let keys: [Key] = [.enter, .escape, .control("s"), .pageDown, .function(1), .up, .character("/"), .alt("1"), .backTab, .delete]
    #expect(keys.map(\.words) == ["Enter", "Esc", "Ctrl-S", "PgDn", "F1", "↑", "/", "Alt-1", "Shift-Tab", "Del"])
    #expect(Key.up.asciiWords == "Up")
  }
}

extension [UInt8] {
  fileprivate func randomChoice(_ chance: inout Chance) -> UInt8 {
    chance.next(3) == 0 ? UInt8(chance.next(256)) : self[chance.next(count)]
  }
}
