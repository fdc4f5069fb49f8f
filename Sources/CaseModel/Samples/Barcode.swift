/// The code on a kit: letters, digits and a check digit by Luhn's formula (ISO/IEC 7812-1, annex B), so that a mistyped digit is noticed.
public enum Barcode {
  /// What can be said of a code as it was typed or scanned.
  public enum Reading: Hashable, Sendable {
    /// One of the office's own, with a check digit that is right.
    case own
    /// Of another make: two letters and eight digits are ours, so nothing can be said of its check digit.
    case foreign
    /// The check digit is wrong; the value is the digit that would be right.
    case wrongCheckDigit(Int)
  }

  /// The code as the register keeps it: without spaces at its ends and between its signs, in capitals.
  public static func tidied(_ text: String) -> String {
    // Nearly all are tidy already, and loads ask for every step of every sample.
    let isTidy = text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || $0 == 0x2D }
    if isTidy { return text }
    return String(text.filter { !$0.isWhitespace }).uppercased()
  }

  /// Reads a tidied code.
  public static func reading(_ code: String) -> Reading {
    let bytes = Array(code.utf8)
    guard bytes.count == 10, bytes[0..<2].allSatisfy({ (0x41...0x5A).contains($0) }),
      bytes[2...].allSatisfy({ (0x30...0x39).contains($0) })
    else { return .foreign }
    let digits = bytes[2...].map { Int($0 - 0x30) }
    let right = checkDigit(Array(digits.dropLast()))
    return digits.last == right ? .own : .wrongCheckDigit(right)
  }

  /// The code of a kit: two letters, a number of seven digits and its check digit.
  public static func make(prefix: String = "BK", number: Int) -> String {
    let text = String(max(0, number))
    let digits = String(repeating: "0", count: max(0, 7 - text.count)) + text
    return prefix + digits + String(checkDigit(digits.utf8.map { Int($0) - 0x30 }))
  }

  /// Luhn's check digit of a row of digits.
  public static func checkDigit(_ digits: [Int]) -> Int {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let doubled = place.isMultiple(of: 2) ? digit * 2 : digit
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return (10 - sum % 10) % 10
  }
}
