import SQLiteAccess

/// Why the register cannot do what was asked, as a sentence that says what to do. It never holds a person's data.
public struct RegisterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kinds that a caller treats differently.
  public enum Kind: Hashable, Sendable {
    case missing, exists, unreadable, notARegister, newer, corrupt, diskFull, readOnlyFolder, locked, readOnly, interrupted, notFound
    case refused, other
  }

  /// What kind of failure it is.
  public let kind: Kind
  /// The sentence.
  public let description: String

  /// An error from its kind and its sentence.
  public init(_ kind: Kind, _ sentence: String) {
    self.kind = kind
    description = sentence
  }

  /// True where the register could still be opened to read only.
  public var allowsReading: Bool { kind == .readOnlyFolder || kind == .readOnly }

  /// A log whose content cannot be read.
  static func damagedLog(_ what: String) -> RegisterError {
    RegisterError(.corrupt, "The register's log is damaged: \(what). Restore the last good backup.")
  }

  /// The sentence for a failure of SQLite.
  init(_ error: DatabaseError) {
    switch error.kind {
    case .busy:
      self.init(.locked, "Another program is writing to the register. Nothing was changed; try again in a moment.")
    case .full:
      self.init(.diskFull, "The disk is full. Nothing was changed; make room on it and try again.")
    case .readOnly:
      self.init(.readOnly, "The register cannot be written to. Check the rights of the file and of its folder, or open it to read only.")
    case .corrupt:
      self.init(.corrupt, "The register is damaged. Stop working with it, keep a copy of the file, and restore the last good backup.")
    case .notADatabase:
      self.init(.notARegister, "The file is not an Itkin register. Choose another file.")
    case .cannotOpen:
      self.init(.unreadable, "The register cannot be opened. Check that the file exists and that you may read it.")
    case .inputOutput:
      self.init(.other, "The disk did not answer as it should (\(error)). Nothing was changed; check the disk and try again.")
    case .interrupted:
      self.init(.interrupted, "Stopped. Nothing was changed.")
    case .newer:
      self.init(.newer, "A newer version of the program made this register. Update the program to open it.")
    case .constraint, .other:
      self.init(.other, "The register refused the change (\(error)). Nothing was changed.")
    }
  }

  /// Runs `body` and turns a failure of SQLite into a sentence.
  static func translating<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw RegisterError(error)
    }
  }
}
