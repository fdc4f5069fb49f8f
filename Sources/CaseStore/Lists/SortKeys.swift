import CaseModel

/// Keys by which lists are ordered. What is unknown comes last.
enum SortKeys {
  /// The key of something unknown among numbers.
  static let unknown = Int.max

  /// Orders dates by their first day, then by their last; a date with one bound is put there.
  static func date(_ date: PartialDate?) -> Int {
    guard let first = date?.earliest ?? date?.latest, let last = date?.latest ?? date?.earliest else { return unknown }
    // Days of any year from -5,000,000 on fit into 31 bits each.
    return (first.number + 1 << 30) << 31 | (last.number + 1 << 30)
  }

  /// Orders texts by the alphabet; an empty one comes last.
  static func text(_ text: String) -> [UInt8] {
    text.isEmpty ? [afterAll] : NameOrder.key(text)
  }

  /// Comes after every byte of a key.
  static let afterAll: UInt8 = 0xFF
}

extension SortKeys {
  /// The years that begin with these digits: `199` stands for 1990 to 1999; `nil` for anything but one to four digits.
  static func years(beginningWith text: String) -> ClosedRange<Int>? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let digits = Int(text) else {
      return nil
    }
    let scale = (text.utf8.count..<4).reduce(1) { product, _ in product * 10 }
    return digits * scale...digits * scale + scale - 1
  }
}
