/// What the search index holds of one person or case: fold keys in parts that ranking can tell apart.
///
///     name   = surname TAB given TAB father's name TAB marker LF      the current name first
///     place  = @ words LF
///     year   = # born LF, then = last seen LF
///
/// The tokenizer reads letters and digits only.
struct SearchDocument: Hashable {
  /// The parts of one name.
  struct Name: Hashable {
    var surname: String
    var given: String
    var fathersName: String
    var marker: String
  }

  var names: [Name] = []
  var places: [String] = []
  var born: Int?
  var lastSeen: Int?

  /// The document as it is stored.
  var text: String {
    var text = ""
    for name in names { text += "\(name.surname)\t\(name.given)\t\(name.fathersName)\t\(name.marker)\n" }
    for place in places where !place.isEmpty { text += "@\(place)\n" }
    if let born { text += "#\(born)\n" }
    if let lastSeen, lastSeen != born { text += "=\(lastSeen)\n" }
    return text
  }

  /// Where in a document a word stands.
  enum Part: UInt8 {
    case surname, given, fathersName, marker, place, born, lastSeen
  }

  /// Hands every word of a stored document to `visit`: its part, the number of its name or place, and its letters.
  static func forEachWord(_ text: UnsafeRawBufferPointer, _ visit: (Part, Int, UnsafeRawBufferPointer) -> Void) {
    var part = Part.surname
    var line = 0
    var start = 0
    for (place, byte) in text.enumerated() {
      let isLetter = byte >= 0x30 && byte <= 0x39 || byte >= 0x61 && byte <= 0x7A
      if isLetter { continue }
      if place > start { visit(part, line, UnsafeRawBufferPointer(rebasing: text[start..<place])) }
      start = place + 1
      switch byte {
      case 0x0A:
        part = .surname
        line += 1
      case 0x09: part = Part(rawValue: min(part.rawValue + 1, Part.marker.rawValue)) ?? .marker
      case 0x40: part = .place
      case 0x23: part = .born
      case 0x3D: part = .lastSeen
      default: break
      }
    }
  }
}
