import Glibc

/// The user's editor: which it is, and running it in the foreground of the terminal.
public struct EditorProgram: Hashable, Sendable {
  /// The program and its arguments, without the file.
  var words: [String]

  /// The environment of this process.
  public static var environment: [String: String] {
    var found: [String: String] = [:]
    var entry = environ
    while let line = entry.pointee {
      let text = String(cString: line)
      if let place = text.firstIndex(of: "=") { found[String(text[..<place])] = String(text[text.index(after: place)...]) }
      entry += 1
    }
    return found
  }

  /// The editor that the environment names, or one that most people can leave again.
  static func find(_ environment: [String: String]) -> EditorProgram? {
    for name in ["VISUAL", "EDITOR"] {
      let words = words(of: environment[name] ?? "")
      if !words.isEmpty { return EditorProgram(words: words) }
    }
    let folders = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
    for name in ["nano", "vi"] where folders.contains(where: { access("\($0)/\(name)", X_OK) == 0 }) {
      return EditorProgram(words: [name])
    }
    return nil
  }

  /// The words of a command as a shell parts them: at blanks, except within quotes and after a backslash. No shell ever sees them.
  static func words(of command: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isWord = false
    var quote: Character?
    var isEscaped = false
    for letter in command {
      if isEscaped {
        word.append(letter)
        isEscaped = false
      } else if letter == "\\", quote != "'" {
        (isEscaped, isWord) = (true, true)
      } else if let open = quote {
        if letter == open { quote = nil } else { word.append(letter) }
      } else if letter == "'" || letter == "\"" {
        (quote, isWord) = (letter, true)
      } else if letter == " " || letter == "\t" {
        if isWord { words.append(word) }
        (word, isWord) = ("", false)
      } else {
        word.append(letter)
        isWord = true
      }
    }
    if isWord { words.append(word) }
    return words
  }

  /// Runs the editor on a file and waits for it. It gets the signals back as a program expects them, and none of our open files.
  func run(on file: String, environment: [String: String]) -> Result<Void, OutsideEditor.Failure> {
    var attributes = posix_spawnattr_t()
    var actions = posix_spawn_file_actions_t()
    posix_spawnattr_init(&attributes)
    posix_spawn_file_actions_init(&actions)
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    var (all, none) = (sigset_t(), sigset_t())
    sigfillset(&all)
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    // A file that is closed already by then does no harm.
    for name in PrivateFolder.names(in: "/proc/self/fd") {
      if let open = Int32(name), open > 2 { posix_spawn_file_actions_addclose(&actions, open) }
    }

    let strings = (words + [file]).map { strdup($0) } + [nil]
    let settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for string in strings + settings { free(string) } }
    var child: pid_t = 0
    let error = posix_spawnp(&child, words[0], &actions, &attributes, strings, settings)
    guard error == 0 else {
      let reason = String(cString: strerror(error))
      return .failure(.init(description: "The editor \(words[0]) could not be started (\(reason)). The text is as it was."))
    }
    return wait(for: child)
  }

  /// Waits until the editor ends. One that stops itself (Ctrl-Z) is woken: there is no shell here to bring it back.
  private func wait(for child: pid_t) -> Result<Void, OutsideEditor.Failure> {
    var status: Int32 = 0
    while true {
      guard waitpid(child, &status, WUNTRACED) == child else {
        if errno == EINTR { continue }
        return .failure(.init(description: "The editor \(words[0]) got lost. The text is as it was."))
      }
      guard status & 0xFF == 0x7F else { break }
      kill(child, SIGCONT)
    }
    guard status == 0 else {
      let how = status & 0x7F == 0 ? "ended with status \((status >> 8) & 0xFF)" : "was ended by a signal"
      return .failure(.init(description: "The editor \(words[0]) \(how), so nothing was taken from it. The text is as it was."))
    }
    return .success(())
  }
}
