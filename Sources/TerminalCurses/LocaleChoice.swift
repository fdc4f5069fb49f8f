import CNcurses
import Glibc

/// Which letters the terminal takes: decided once, before the screen is opened.
enum LocaleChoice {
  /// Sets the process's locale as the environment says and answers whether the terminal is to be spoken to in UTF-8.
  ///
  /// A machine may name a UTF-8 locale it has not installed, or none at all (a service, a bare container); `C.UTF-8` then gives ncurses the
  /// widths it needs. A locale that clearly says otherwise (`C`, `en_US.ISO-8859-1`) is believed.
  static func settle(terminal: String, settings: termios) -> Bool {
    setlocale(LC_ALL, "")
    if speaksUTF8 { return true }
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first
    let wanted = name.map { $0.lowercased() }.map { $0.contains("utf-8") || $0.contains("utf8") }
    guard wanted ?? looksModern(terminal: terminal, settings: settings) else { return false }
    for locale in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] where setlocale(LC_CTYPE, locale) != nil {
      if speaksUTF8 { return true }
    }
    return false
  }

  /// The value of an environment variable; `nil` where it is missing or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  private static var speaksUTF8: Bool {
    guard let name = nl_langinfo(nl_item(CODESET)) else { return false }
    return String(cString: name).uppercased() == "UTF-8"
  }

  /// Without any locale in the environment the terminal itself has to tell: by its own settings, or by belonging to this century.
  private static func looksModern(terminal: String, settings: termios) -> Bool {
    settings.c_iflag & tcflag_t(IUTF8) != 0 || terminal.contains("256color") || terminal.contains("direct")
      || environment("COLORTERM") != nil || environment("VTE_VERSION") != nil
  }
}
