/// Turns the bytes a terminal sends into events, in order of arrival. Pure: time comes in as an argument.
///
/// It knows the sequences of ECMA-48 terminals (xterm, VTE, rxvt, the Linux console, VT220) and those the driver adds from terminfo.
/// A sequence nobody knows is swallowed: an unknown key must never come out as letters that run commands.
public struct InputParser: Sendable {
  /// Sequences from terminfo that are tried before the general rules.
  public var sequences: [[UInt8]: Key]

  var bytes: [UInt8] = []
  var start = 0
  var events: [TerminalEvent] = []
  var pasted: [UInt8]?
  var lastPress: (place: Point, time: Int)?

  /// A parser with the sequences of one terminal.
  public init(sequences: [[UInt8]: Key] = [:]) {
    self.sequences = sequences.filter { $0.key.count > 1 && $0.key.first == 27 }
  }

  /// What the parser waits for, so that the driver knows how long to wait before it calls `timeUp`.
  public enum Waiting: Hashable, Sendable { case nothing, keyOrSequence, restOfSequence, restOfPaste }

  /// What the parser waits for.
  public var waiting: Waiting {
    if pasted != nil { return .restOfPaste }
    guard start < bytes.count else { return .nothing }
    return bytes.count - start == 1 && bytes[start] == 27 ? .keyOrSequence : .restOfSequence
  }

  /// Takes bytes as they were read and returns the events they complete. `time` is in milliseconds from any fixed point.
  public mutating func feed(_ read: some Sequence<UInt8>, time: Int) -> [TerminalEvent] {
    bytes.append(contentsOf: read)
    parse(time: time, final: false)
    return takeEvents()
  }

  /// Nothing more came for as long as `waiting` allows: a lone Esc is the Esc key, an unfinished paste is given as it is.
  public mutating func timeUp(time: Int) -> [TerminalEvent] {
    if let text = pasted {
      pasted = nil
      let rest = text + bytes[start...]
      bytes.removeAll()
      start = 0
      if !rest.isEmpty { events.append(.paste(Self.text(ofPaste: rest))) }
      return takeEvents()
    }
    parse(time: time, final: true)
    return takeEvents()
  }

  /// Forgets what has been read and not yet given out.
  public mutating func reset() {
    bytes.removeAll()
    start = 0
    events.removeAll()
    pasted = nil
  }

  private mutating func takeEvents() -> [TerminalEvent] {
    defer { events.removeAll() }
    return events
  }

  /// Works through the bytes; `final` says that no more will come for a sequence that has begun.
  private mutating func parse(time: Int, final: Bool) {
    while start < bytes.count {
      if pasted != nil {
        guard collectPaste() else { break }
        continue
      }
      let used = bytes[start] == 27 ? escape(time: time, final: final) : letter(final: final)
      guard used > 0 else { break }
      start += used
    }
    if start == bytes.count {
      bytes.removeAll(keepingCapacity: bytes.count < 65_536)
      start = 0
    } else if start > 65_536 {
      bytes.removeFirst(start)
      start = 0
    }
  }

  /// Moves bytes into the paste up to its end mark; false where the end has not come yet.
  private mutating func collectPaste() -> Bool {
    let end = Self.pasteEnd
    var place = start
    while place < bytes.count {
      if bytes[place] == 27, bytes[place...].starts(with: end) {
        pasted?.append(contentsOf: bytes[start..<place])
        events.append(.paste(Self.text(ofPaste: pasted ?? [])))
        pasted = nil
        start = place + end.count
        return true
      }
      if bytes[place] == 27, bytes.count - place < end.count, end.starts(with: bytes[place...]) { break }
      place += 1
    }
    pasted?.append(contentsOf: bytes[start..<place])
    start = place
    return false
  }

  /// The text of a paste: terminals send line ends as carriage returns.
  private static func text(ofPaste bytes: [UInt8]) -> String {
    guard bytes.contains(13) else { return String(decoding: bytes, as: UTF8.self) }
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    for (place, byte) in bytes.enumerated() {
      if byte == 10, place > 0, bytes[place - 1] == 13 { continue }
      lines.append(byte == 13 ? 10 : byte)
    }
    return String(decoding: lines, as: UTF8.self)
  }

  static let pasteEnd: [UInt8] = [27, 91, 50, 48, 49, 126]
}
