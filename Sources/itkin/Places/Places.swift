import FoundationEssentials
import Glibc

/// Where the program keeps its files (XDG base directories) and finds those it came with.
enum Places {
  /// The office's register, where none is named: `$XDG_DATA_HOME/itkin/register.itkin`.
  static var register: String { data + "/register.itkin" }

  /// The register of invented people: `$XDG_DATA_HOME/itkin/demo.itkin`.
  static var demoRegister: String { data + "/demo.itkin" }

  /// Folders with themes, the user's own first.
  static var themeFolders: [String] {
    [base("XDG_CONFIG_HOME", ".config") + "/itkin/themes"] + shared("themes")
  }

  /// The folder with the sample data that came with the program; `nil` where it is not installed.
  static var sampleData: String? {
    shared("sample-data").first { FileManager.default.fileExists(atPath: $0 + "/persons.csv") }
  }

  private static var data: String { base("XDG_DATA_HOME", ".local/share") + "/itkin" }

  private static func base(_ variable: String, _ fallback: String) -> String {
    if let value = environment(variable), value.hasPrefix("/") { return value }
    return (environment("HOME") ?? ".") + "/" + fallback
  }

  /// Installed beside the program, or in the folder it was built in.
  private static func shared(_ name: String) -> [String] {
    var folders: [String] = []
    if let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
      var folder = parent(program)
      folders.append(parent(folder) + "/share/itkin/" + name)
      for _ in 0..<4 {
        folder = parent(folder)
        folders.append(folder + "/" + name)
      }
    }
    return folders
  }

  private static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}

/// The day on which the program runs, in the machine's time zone.
enum Today {
  /// The day.
  static var parts: (year: Int, month: Int, day: Int) {
    var now = time(nil)
    var broken = tm()
    localtime_r(&now, &broken)
    return (Int(broken.tm_year) + 1900, Int(broken.tm_mon) + 1, Int(broken.tm_mday))
  }
}
