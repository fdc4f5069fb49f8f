import CaseModel
import CaseStore
import FoundationEssentials
import Glibc

/// Opens the register that a command works on.
enum OpenRegister {
  /// The register named on the command line, or the office's own; a folder that cannot be written to gives a register to read.
  static func forReading(_ arguments: Arguments) throws -> Register {
    try open(path(arguments), named: arguments.register != nil, access: .readOnly)
  }

  /// The register for the desk, and whether it can only be read.
  static func forDesk(_ arguments: Arguments) throws -> (register: Register, isReadOnly: Bool) {
    let path = path(arguments)
    do {
      return (try open(path, named: arguments.register != nil, access: .readWrite), false)
    } catch let error as RegisterError where error.kind == .readOnly || error.kind == .readOnlyFolder {
      return (try open(path, named: arguments.register != nil, access: .readOnly), true)
    }
  }

  /// The file that a command works on.
  static func path(_ arguments: Arguments) -> String {
    if let named = arguments.register { return named }
    switch arguments.verb {
    case .demo: return arguments.people.map { Places.demoRegister.replacing(".itkin", with: "-\($0).itkin") } ?? Places.demoRegister
    case .takeIn: return Places.register
    case .desk, .find, .show, .figures, .check, .sample, .samples, .donors, .visit, .dispatch, .labels: break
    }
    // The demo register serves wherever the office has none of its own, so that both commands of the README lead somewhere.
    let own = Places.register
    return FileManager.default.fileExists(atPath: own) ? own : Places.demoRegister
  }

  /// Takes a register away that was never finished, with what SQLite keeps beside it.
  static func removeFiles(of path: String) {
    for ending in ["", "-wal", "-shm"] { unlink(path + ending) }
  }

  private static func open(_ path: String, named: Bool, access: Register.Access) throws -> Register {
    guard FileManager.default.fileExists(atPath: path) else {
      guard named else {
        throw CommandFailure(
          "There is no register at \(Places.register) yet. 'itkin demo' builds one with invented people; "
            + "'itkin import FILE.csv' makes one from a list; --register FILE opens another.")
      }
      throw CommandFailure(
        "There is no register at \(path). 'itkin demo' builds one with invented people; "
          + "'itkin import FILE.csv --register \(path)' makes one from a list; --register FILE opens another.")
    }
    return try Register.open(at: path, access: access)
  }
}
