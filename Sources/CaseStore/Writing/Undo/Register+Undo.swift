import CaseModel
import SQLiteAccess

extension Register {
  /// Takes back the newest change of a user that was not taken back yet, as a new commit. It works across restarts.
  ///
  /// It is refused where a later change stands on it, and for loads of files.
  public func undo(by user: String, as role: OfficeRole = .caseworker) throws -> UndoOutcome {
    try takeBack(by: user, as: role, again: false)
  }

  /// Makes the change again that the user took back last, unless the user did something else since.
  public func redo(by user: String, as role: OfficeRole = .caseworker) throws -> UndoOutcome {
    try takeBack(by: user, as: role, again: true)
  }

  private func takeBack(by user: String, as role: OfficeRole, again: Bool) throws -> UndoOutcome {
    do {
      return try commit(by: user, as: role, why: "", source: "") { writer in
        let stack = UndoStack(connection: connection, device: device)
        guard let target = try again ? stack.toRedo(by: user) : stack.toUndo(by: user) else { return .nothing }
        if let objection = try stack.objection(to: target) { throw UndoRefusal(sentence: objection) }
        writer.words.why = (again ? "redone: " : "undone: ") + target.why
        if again { writer.words.source = target.source }
        try UndoSession(connection, writer: writer, target: target, again: again).run()
        return .done(why: target.why)
      }
    } catch let refusal as UndoRefusal {
      return .refused(refusal.sentence)
    }
  }
}
