/// Where a fact comes from.
public enum SourceReference: Hashable, Sendable {
  case testimony(RecordID)
  case statement(RecordID)
  case contact(RecordID)
  /// Anything else, in words: a certificate, a letter, a list.
  case words(String)

  /// The form in which the log keeps it: `testimony 018f…`, or the words.
  public var logged: String {
    switch self {
    case .testimony(let id): "testimony \(id)"
    case .statement(let id): "statement \(id)"
    case .contact(let id): "contact \(id)"
    case .words(let words): words
    }
  }

  /// Reads the form that the log keeps; `nil` for an empty text.
  public init?(logged text: String) {
    guard !text.isEmpty else { return nil }
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let id = RecordID(description: String(parts[1])) else {
      self = .words(text)
      return
    }
    switch parts[0] {
    case "testimony": self = .testimony(id)
    case "statement": self = .statement(id)
    case "contact": self = .contact(id)
    default: self = .words(text)
    }
  }

  /// The record that it names.
  public var record: RecordID? {
    switch self {
    case .testimony(let id), .statement(let id), .contact(let id): id
    case .words: nil
    }
  }

  /// The same source with another identity, where it names a record.
  public func replacing(_ map: (RecordID) -> RecordID) -> SourceReference {
    switch self {
    case .testimony(let id): .testimony(map(id))
    case .statement(let id): .statement(map(id))
    case .contact(let id): .contact(map(id))
    case .words: self
    }
  }
}

extension RecordID {
  /// Reads the 32 hexadecimal letters that `description` writes; `nil` for anything else.
  public init?(description text: String) {
    guard text.utf8.count == 32 else { return nil }
    let halves = [text.prefix(16), text.suffix(16)]
    guard let high = UInt64(halves[0], radix: 16), let low = UInt64(halves[1], radix: 16) else { return nil }
    self.init(high: high, low: low)
  }
}
