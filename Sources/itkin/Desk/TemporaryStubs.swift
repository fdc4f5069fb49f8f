import TerminalCurses
enum OutsideEditor {
  struct Failure: Error { var sentence: String }
  static func edit(_ text: String, on terminal: CursesTerminal) -> Result<String, Failure> { .failure(Failure(sentence: "no editor")) }
}
