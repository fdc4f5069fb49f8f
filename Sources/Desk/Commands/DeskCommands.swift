import CaseScreens
import DeskKit
import FamilyScreens
import SampleScreens
import SiteScreens
import TerminalKit

/// The one table of everything that can be done at the desk.
public enum DeskCommands {
  /// The table.
  public static let table = CommandTable([
    .everywhere: everywhere + RecordCommands.all + SampleCommands.all,
    .caseList: CaseListCommands.all,
    .familyList: FamilyListCommands.all,
    .siteList: SiteListCommands.all,
    .sampleBoard: SampleBoardPane.commands,
    .page: page,
    .tree: FamilyTreePane.commands,
  ])

  /// Commands that work whichever pane has the keys.
  static let everywhere: [Command] = [
    Command("desk.nextPane", "Next pane", help: "Go to the next pane.", keys: [.tab], menu: .go, footer: 1),
    Command("desk.previousPane", "Previous pane", help: "Go to the pane before.", keys: [.backTab], menu: .go),
    Command("desk.list", "List", help: "Go to the list.", keys: [.character("1")], menu: .go),
    Command("desk.page", "Page", help: "Go to the open case, family or site.", keys: [.character("2")], menu: .go),
    Command("desk.tree", "Family tree", help: "Go to the family tree.", keys: [.character("3"), .character("t")], menu: .go),
    Command("desk.cases", "Cases", help: "The list of missing persons.", keys: [.alt("1")], menu: .go),
    Command("desk.families", "Families", help: "The list of families.", keys: [.alt("2")], menu: .go),
    Command("desk.myDay", "My day", help: "What you have to do: overdue, due today, upcoming, done.", keys: [.alt("3")], menu: .go),
    Command("desk.samples", "Samples", help: "The board of samples: where each is, and which are late.", keys: [.alt("4")], menu: .go),
    Command("desk.sites", "Sites", help: "The list of graves and other sites.", keys: [.alt("6")], menu: .go),
    Command("desk.figures", "Figures", help: "The published figures; each opens the list behind it.", keys: [.alt("7")], menu: .go),
    Command("desk.back", "Back", help: "Go back one step, or close what is open.", keys: [.escape, .function(3)], menu: .go, footer: 7),
    Command("desk.zoom", "Zoom", help: "Let the pane fill the screen, and back.", keys: [.character("z")], menu: .view),
    Command("desk.theme", "Theme", help: "Choose the colours.", keys: [], menu: .view),
    Command("desk.readAgain", "Read again", help: "Read everything on screen from the register again.", keys: [.function(5)], menu: .view),
    Command("desk.repaint", "Repaint", help: "Paint the screen again.", keys: [.control("l")], menu: .view),
    Command("desk.palette", "All commands", help: "Find a command by its words.", keys: [.character(":")], menu: .help, footer: 9),
    Command("desk.menu", "Menu", help: "Everything that can be done, by menu.", keys: [.function(10)], menu: .help, footer: 10),
    Command("desk.help", "Help", help: "What can be done here.", keys: [.function(1), .character("?")], menu: .help),
    Command("desk.leave", "Leave Itkin", help: "End the program.", keys: [.character("q"), .control("c")], menu: .program),
  ]

  /// Commands of an open page.
  static let page: [Command] = [
    Command("page.up", "Up", help: "Go to what can be opened above, or scroll up.", keys: [.up], menu: .view),
    Command("page.down", "Move", help: "Go to what can be opened below, or scroll down.", keys: [.down], menu: .view, footer: 2),
    Command(
      "page.open", "Open", help: "Open the relative, contact, sample or list under the cursor.", keys: [.enter], menu: .view, footer: 3),
    Command("page.pageUp", "Screen up", help: "Scroll up by one screen.", keys: [.pageUp, .control("u")], menu: .view),
    Command(
      "page.pageDown", "Screen down", help: "Scroll down by one screen.", keys: [.pageDown, .control("d"), .character(" ")], menu: .view,
      footer: 6),
    Command("page.first", "Beginning", help: "Go to the beginning of the page.", keys: [.home], menu: .view),
    Command("page.last", "End", help: "Go to the end of the page.", keys: [.end], menu: .view),
    Command("page.find", "Find", help: "Go to the list and find a person.", keys: [.character("/")], menu: .go, footer: 8),
  ]
}
