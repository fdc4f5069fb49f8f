import FoundationEssentials

/// Where theme files are looked for, the first folder before the others: the user's own before the system's.
public struct ThemeShelf: Hashable, Sendable {
  /// The folders.
  public var folders: [String]

  /// A shelf over some folders; folders that do not exist do no harm.
  public init(folders: [String]) {
    self.folders = folders
  }

  /// A theme and what in its file was not understood.
  public struct Loaded: Hashable, Sendable {
    /// The theme.
    public var theme: Theme
    /// Warnings in words, each with its line where it is known.
    public var warnings: [String]

    /// A theme with its warnings.
    public init(theme: Theme, warnings: [String] = []) {
      self.theme = theme
      self.warnings = warnings
    }
  }

  /// The names of all themes, the built-in one first.
  public var names: [String] {
    var names: Set<String> = []
    for folder in folders {
      for file in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] where file.hasSuffix(".json") {
        names.insert(String(file.dropLast(5)))
      }
    }
    names.remove(Theme.standard.name)
    return [Theme.standard.name] + names.sorted()
  }

  /// Reads a theme by the name of its file, without `.json`. The built-in theme is there even if every folder is missing.
  public func load(_ name: String) throws -> Loaded {
    try load(name, path: [])
  }

  /// Reads a theme from the text of a file.
  public func read(_ text: String, name: String) throws -> Loaded {
    try read(text, name: name, path: [name])
  }

  private func load(_ name: String, path: [String]) throws -> Loaded {
    guard !path.contains(name) else { throw ThemeError.inheritsItself(name) }
    for folder in folders where !name.contains("/") && !name.hasPrefix(".") {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(name).json") else { continue }
      return try read(String(decoding: data, as: UTF8.self), name: name, path: path + [name])
    }
    guard name == Theme.standard.name else { throw ThemeError.notFound(name, known: names) }
    return Loaded(theme: .standard)
  }

  private func read(_ text: String, name: String, path: [String]) throws -> Loaded {
    let value: JSONValue
    do {
      value = try JSONValue.read(json5: text)
    } catch {
      throw ThemeError.unreadable(name, Self.reason(error))
    }
    guard let root = value.members else { throw ThemeError.unreadable(name, "it does not hold one object in braces.") }
    var parent = Loaded(theme: .standard)
    if let inherited = root["inherits"]?.words, inherited != Theme.standard.name || name != inherited {
      parent = try load(inherited, path: path)
    }
    let reader = ThemeReader(text: text, root: root, name: name, parent: parent.theme)
    for depth in ColourDepth.allCases where reader.theme.style(of: .selected, depth: depth) == reader.theme.style(of: .text, depth: depth) {
      throw ThemeError.selectionInvisible(reader.theme.name, depth)
    }
    return Loaded(theme: reader.theme, warnings: parent.warnings + reader.warnings)
  }

  private static func reason(_ error: any Error) -> String {
    guard case DecodingError.dataCorrupted(let context) = error else { return "it is not JSON5." }
    let detail = context.underlyingError.map { String(describing: $0) } ?? context.debugDescription
    let words = detail.split { !$0.isLetter && !$0.isNumber }
    guard let place = words.firstIndex(of: "line"), place + 1 < words.count, let line = Int(words[place + 1]) else {
      return "it is not JSON5."
    }
    return "it is not JSON5 near line \(line)."
  }
}
