import FoundationEssentials
import Glibc

/// Who works: the name in contacts and in the log.
enum UserName {
  /// The invented caseworker of the sample data, in whose name the demo register opens where nobody else is named.
  static let demo = "A. Nəbiyeva"

  /// The name given with `--user`; in a demo register its caseworker; else the name under which the machine knows the user.
  static func of(_ arguments: Arguments, register path: String) -> String {
    if let named = arguments.user, !named.isEmpty { return named }
    if path == Places.demoRegister || path.hasSuffix("demo.itkin") { return demo }
    guard let entry = getpwuid(getuid()) else { return "desk" }
    let full = entry.pointee.pw_gecos.map { String(cString: $0) } ?? ""
    let name = full.split(separator: ",").first.map(String.init) ?? ""
    return name.isEmpty ? String(cString: entry.pointee.pw_name) : name
  }
}
