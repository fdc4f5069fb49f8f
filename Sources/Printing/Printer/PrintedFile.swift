/// A file that was printed into.
public struct PrintedFile: Hashable, Sendable {
  /// Where it is.
  public var path: String
  /// How many pages it has.
  public var pages: Int
  /// What whoever prints it should know, as a sentence: letters that the font lacks.
  public var note: String?

  /// A file from its parts.
  public init(path: String, pages: Int, note: String? = nil) {
    self.path = path
    self.pages = pages
    self.note = note
  }
}

/// Why there is no page, as a sentence that says what was kept and what to do.
public struct PrintProblem: Error, Hashable, CustomStringConvertible {
  /// The sentence.
  public var description: String
  /// The file into which the text was written instead; `nil` where nothing was written.
  public var writtenInstead: String?

  /// A problem from its sentence.
  public init(_ sentence: String, writtenInstead: String? = nil) {
    description = sentence
    self.writtenInstead = writtenInstead
  }
}
