extension CursesTerminal {
  /// Hands the terminal to the user's own editor for a text, and takes it back; on a failure the old text counts.
  public func edit(_ text: String, limit: Int) -> Result<OutsideEditor.Edited, OutsideEditor.Failure> {
    OutsideEditor.edit(text, limit: limit) { run in whileAway(run) }
  }
}
