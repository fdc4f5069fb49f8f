import Foundation

/// The Swift files of the package, read from disk.
struct SourceTree {
  struct File {
    let path: String
    let lines: [Substring]

    /// The modules that the file imports.
    var imports: [String] {
      lines.compactMap { line in
        let words = line.split(separator: " ")
        guard let position = words.firstIndex(of: "import"), words[..<position].allSatisfy({ $0 == "internal" || $0.hasPrefix("@") }) else {
          return nil
        }
        return words.last.map { String($0.split(separator: ".")[0]) }
      }
    }
  }

  let root: URL

  init() {
    root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  /// The Swift files below a folder of the package.
  func files(below folder: String) throws -> [File] {
    let start = root.appending(path: folder)
    guard let walk = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil) else { return [] }
    return try walk.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.map { url in
      let text = try String(contentsOf: url, encoding: .utf8)
      let path = url.path.replacingOccurrences(of: root.path + "/", with: "")
      return File(path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }
}
