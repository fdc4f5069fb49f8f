/// Reads the text of one theme file. Whatever it does not understand becomes a warning and the rest of the file still counts.
struct ThemeReader {
  private let text: String
  private(set) var theme: Theme
  private(set) var warnings: [String] = []

  /// Reads a file over the theme it inherits from.
  init(text: String, root: [String: JSONValue], name: String, parent: Theme) {
    self.text = text
    theme = parent
    theme.name = root["name"]?.words ?? name
    check(root.keys, among: ["name", "inherits", "palette", "role", "ansi8", "mono", "lines"], what: "key")
    for (key, value) in (root["palette"]?.members ?? [:]).sorted(by: { $0.key < $1.key }) {
      if let colour = value.words.flatMap(Colour.init(words:)) {
        theme.palette[key] = colour
      } else {
        warn("\(key) in the palette is no colour; write #rrggbb, a number from 0 to 255, or a name such as red", at: key)
      }
    }
    readRoles(root["role"], section: "role") { theme, role, style in theme.styles[role] = style }
    readRoles(root["ansi8"], section: "ansi8") { theme, role, style in theme.eightColours[role] = style }
    readRoles(root["mono"], section: "mono") { theme, role, style in theme.mono[role] = style.attributes }
    readLines(root["lines"])
  }

  private mutating func readRoles(_ section: JSONValue?, section name: String, set: (inout Theme, Role, Style) -> Void) {
    guard let section else { return }
    guard let members = section.members else { return warn("\(name) must hold one entry for each role", at: name) }
    check(members.keys, among: Role.allCases.map(\.name), what: "role")
    for role in Role.allCases {
      guard let value = members[role.name] else { continue }
      guard let parts = value.members else {
        warn("\(role.name) must be written as { fg: …, bg: …, add: […] }", at: role.name)
        continue
      }
      check(parts.keys, among: ["fg", "bg", "add"], what: "key of \(role.name)")
      let style = Style(colour(parts["fg"], role), on: colour(parts["bg"], role), attributes(parts["add"], role))
      set(&theme, role, style)
    }
  }

  private mutating func colour(_ value: JSONValue?, _ role: Role) -> Colour {
    guard let value else { return .standard }
    guard let words = value.words else {
      warn("a colour of \(role.name) must be a name or #rrggbb", at: role.name)
      return .standard
    }
    if let colour = theme.palette[words] ?? Colour(words: words) { return colour }
    let near = NearestWord.to(words, among: Array(theme.palette.keys) + Colour.names + ["default"])
    warn("unknown colour \(words) for \(role.name)" + (near.map { ", did you mean \($0)?" } ?? ""), at: words)
    return .standard
  }

  private mutating func attributes(_ value: JSONValue?, _ role: Role) -> TextAttributes {
    guard let value else { return [] }
    guard case .list(let list) = value else {
      warn("add of \(role.name) must be a list such as [\"bold\"]", at: role.name)
      return []
    }
    var attributes: TextAttributes = []
    for word in list.map({ $0.words ?? "?" }) {
      if let known = TextAttributes.named.first(where: { $0.name == word }) {
        attributes.insert(known.attribute)
      } else {
        let near = NearestWord.to(word, among: TextAttributes.named.map(\.name))
        warn("unknown attribute \(word) for \(role.name)" + (near.map { ", did you mean \($0)?" } ?? ""), at: word)
      }
    }
    return attributes
  }

  private mutating func readLines(_ value: JSONValue?) {
    guard let value else { return }
    guard let members = value.members else { return warn("lines must be written as { set: \"single\" }", at: "lines") }
    check(members.keys, among: ["set"], what: "key of lines")
    guard let words = members["set"]?.words else { return }
    if let set = LineSet(rawValue: words) {
      theme.lines = set
    } else {
      let near = NearestWord.to(words, among: LineSet.allCases.map(\.rawValue))
      warn("unknown set of lines \(words)" + (near.map { ", did you mean \($0)?" } ?? ""), at: words)
    }
  }

  private mutating func check(_ keys: some Sequence<String>, among known: [String], what: String) {
    for key in keys.sorted() where !known.contains(key) {
      let near = NearestWord.to(key, among: known)
      warn("unknown \(what) \(key)" + (near.map { ", did you mean \($0)?" } ?? ""), at: key)
    }
  }

  /// Adds a warning, with the line where the word stands.
  private mutating func warn(_ words: String, at word: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.firstIndex { Self.holds($0, word: word) }.map { "line \($0 + 1): " } ?? ""
    warnings.append(VisibleText.form(of: line + words) + (words.hasSuffix("?") ? "" : "."))
  }

  /// True where the word stands in a line by itself, not as a part of another, and not in a comment.
  private static func holds(_ line: Substring, word: String) -> Bool {
    line.split { !($0.isLetter || $0.isNumber || "#_-".contains($0)) }.contains { $0 == word }
      && !(line.drop { $0 == " " }.hasPrefix("//"))
  }
}

extension Role {
  /// The name theme files use.
  public var name: String { String(describing: self) }
}
