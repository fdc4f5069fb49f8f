/// One row that an import hands to the register: what it says, or why it cannot be read.
public struct IntakeItem: Sendable {
  /// The line of the file, counted from 1.
  public var line: Int
  /// What the line says, or what is wrong with it.
  public var result: Result<IntakeEntry, IntakeProblem>

  /// An item from its parts.
  public init(line: Int, result: Result<IntakeEntry, IntakeProblem>) {
    self.line = line
    self.result = result
  }
}

/// A problem can be the failure of a result.
extension IntakeProblem: Error {}
