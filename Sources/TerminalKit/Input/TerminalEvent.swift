/// A key as the user means it.
public enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, pageUp, pageDown, home, end
  case controlLeft, controlRight
  /// F1 to F12.
  case function(Int)
  /// Control with a small letter: `control("s")`.
  case control(Character)
  /// Alt with a character.
  case alt(Character)
}

/// What a mouse did.
public struct MouseEvent: Hashable, Sendable {
  /// The kind of action.
  public enum Action: Hashable, Sendable { case press, doublePress, wheelUp, wheelDown }

  /// What was done.
  public var action: Action
  /// Where.
  public var place: Point

  /// An event from its parts.
  public init(action: Action, place: Point) {
    self.action = action
    self.place = place
  }
}

/// What comes from the terminal, in order of arrival.
public enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  /// Text pasted in one piece (bracketed paste).
  case paste(String)
  case mouse(MouseEvent)
  case resize(Size)
  /// TERM, HUP, or the terminal went away: save and leave.
  case hangUp
  /// INT or Ctrl-C: ask whether to leave.
  case interrupt
  /// Back from a suspension: paint everything again.
  case resumed
}
