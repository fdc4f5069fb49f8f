import DeskKit
import TerminalKit

extension SampleBoardPane {
  /// What can be done on the sample board, in the order of the help.
  public static let commands: [Command] = moving + marking + working + viewing

  private static let moving: [Command] = [
    Command("board.up", "Up", help: "Go to the sample above.", keys: [.up], menu: .list),
    Command("board.down", "Move", help: "Go to the sample below.", keys: [.down], menu: .list, footer: 1),
    Command("board.left", "Column left", help: "Go to the column on the left.", keys: [.left], menu: .list),
    Command("board.right", "Column", help: "Go to the column on the right.", keys: [.right], menu: .list, footer: 2),
    Command("board.open", "Open", help: "Open the page of the sample under the cursor.", keys: [.enter], menu: .list, footer: 3),
    Command("board.pageUp", "Screen up", help: "Go up by one screen.", keys: [.pageUp, .control("u")], menu: .list),
    Command("board.pageDown", "Screen down", help: "Go down by one screen.", keys: [.pageDown, .control("d")], menu: .list),
    Command("board.first", "First", help: "Go to the sample that is longest in this column.", keys: [.home], menu: .list),
    Command("board.last", "Last", help: "Go to the sample that came into this column last.", keys: [.end], menu: .list),
  ]

  private static let marking: [Command] = [
    Command(
      "board.mark", "Mark", help: "Mark the sample under the cursor, or take its mark away. What follows is done to all that are marked.",
      keys: [.character(" ")], menu: .list, footer: 4),
    Command(
      "board.markAll", "Mark column", help: "Mark every sample of the column, or take their marks away.", keys: [.character("*")],
      menu: .list),
    Command("board.unmark", "No marks", help: "Take all marks away.", keys: [.character("-")], menu: .list),
  ]

  private static let working: [Command] = [
    Command(
      "board.next", "Next step", help: "Log the usual next step of the chosen samples, where they share one.", keys: [.character(">")],
      menu: .record, footer: 5, change: .undoneBy("record.undo")),
    Command(
      "board.problem", "Problem", help: "Log what went wrong: lost, rejected by the laboratory, or failed in analysis.",
      keys: [.character("x")], menu: .record, footer: 6, change: .undoneBy("record.undo")),
    Command(
      "board.move", "Any step", help: "Choose the step of the chosen samples.", keys: [.character("m")], menu: .record,
      change: .undoneBy("record.undo")),
    Command(
      "board.dispatch", "Dispatch", help: "Pack the chosen samples that are sealed into a dispatch to a laboratory.",
      keys: [.character("d")], menu: .record, footer: 7, change: .undoneBy("record.undo")),
    Command("board.labels", "Labels", help: "Print or show the labels of the chosen samples.", keys: [.character("p")], menu: .record),
  ]

  private static let viewing: [Command] = [
    Command(
      "board.filter", "Filter", help: "Show only some samples: by office, collector, laboratory, or those that are late.",
      keys: [.character("F"), .character("f")], menu: .list, footer: 8),
    Command("board.showAll", "Show all", help: "Take the filter away.", keys: [.character("a")], menu: .list),
    Command("board.table", "Table", help: "Show the column as a table, and back.", keys: [.character("t")], menu: .view, footer: 9),
    Command(
      "board.ended", "Ended", help: "Show the samples that were returned or destroyed too, and hide them again.",
      keys: [.character("E")], menu: .view),
  ]
}
