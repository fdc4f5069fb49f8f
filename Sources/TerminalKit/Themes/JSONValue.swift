import FoundationEssentials

/// Any JSON5 value, so that a theme file can be walked key by key and an unknown key be named.
enum JSONValue: Decodable, Hashable {
  case text(String)
  case number(Double)
  case truth(Bool)
  case list([JSONValue])
  case object([String: JSONValue])
  case nothing

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .nothing
    } else if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: JSONValue].self))
    }
  }

  /// Reads JSON5: comments, trailing commas and bare keys are allowed.
  static func read(json5 text: String) throws -> JSONValue {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    return try decoder.decode(JSONValue.self, from: Data(text.utf8))
  }

  /// The text, or a whole number written as text; `nil` for anything else.
  var words: String? {
    switch self {
    case .text(let text): text
    case .number(let number): Int(exactly: number).map(String.init)
    default: nil
    }
  }

  /// The members of an object; `nil` for anything else.
  var members: [String: JSONValue]? {
    if case .object(let members) = self { members } else { nil }
  }
}
