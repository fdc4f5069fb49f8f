import TerminalKit

/// The commands that every list has.
public enum ListCommands {
  /// Goes to the row above.
  public static let up: Command.ID = "list.up"
  /// Goes to the row below.
  public static let down: Command.ID = "list.down"
  /// Goes up by one screen.
  public static let pageUp: Command.ID = "list.pageUp"
  /// Goes down by one screen.
  public static let pageDown: Command.ID = "list.pageDown"
  /// Goes to the first row.
  public static let first: Command.ID = "list.first"
  /// Goes to the last row.
  public static let last: Command.ID = "list.last"
  /// Opens the row under the cursor.
  public static let open: Command.ID = "list.open"
  /// Opens the find box.
  public static let find: Command.ID = "list.find"
  /// Opens the box for the first letters of a row.
  public static let goTo: Command.ID = "list.goTo"
  /// Chooses the column of the order.
  public static let order: Command.ID = "list.order"
  /// Turns the order round.
  public static let reverse: Command.ID = "list.reverse"
  /// Opens the filter form.
  public static let filter: Command.ID = "list.filter"
  /// Takes the filter away.
  public static let showAll: Command.ID = "list.showAll"

  /// Moving and opening, which every list can.
  public static func moving(_ one: String) -> [Command] {
    [
      Command(up, "Up", help: "Go to the \(one) above.", keys: [.up], menu: .list),
      Command(down, "Move", help: "Go to the \(one) below.", keys: [.down], menu: .list, footer: 2),
      Command(open, "Open", help: "Open the \(one) under the cursor.", keys: [.enter], menu: .list, footer: 3),
      Command(pageUp, "Screen up", help: "Go up by one screen.", keys: [.pageUp, .control("u")], menu: .list),
      Command(pageDown, "Screen down", help: "Go down by one screen.", keys: [.pageDown, .control("d")], menu: .list),
      Command(first, "First", help: "Go to the first \(one).", keys: [.home], menu: .list),
      Command(last, "Last", help: "Go to the last \(one).", keys: [.end], menu: .list),
    ]
  }

  /// Finding, which lists of people can.
  public static func finding(_ help: String) -> [Command] {
    [Command(find, "Find", help: help, keys: [.character("/")], menu: .list, footer: 4)]
  }

  /// Going to a row by its first letters, orders.
  public static func ordering(_ one: String) -> [Command] {
    [
      Command(
        goTo, "Go to", help: "Type the first letters of a name; the list goes there.", keys: [.character("g")], menu: .list, footer: 7),
      Command(order, "Order", help: "Choose the column that orders the list.", keys: [.character("o")], menu: .list, footer: 6),
      Command(reverse, "Turn order", help: "Turn the order of the list round.", keys: [.character("O")], menu: .list),
    ]
  }

  /// Filtering.
  public static func filtering(_ help: String) -> [Command] {
    [
      Command(filter, "Filter", help: help, keys: [.character("F"), .character("f")], menu: .list, footer: 5),
      Command(showAll, "Show all", help: "Take the filter away.", keys: [.character("a")], menu: .list),
    ]
  }
}
