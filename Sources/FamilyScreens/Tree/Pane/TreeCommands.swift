import DeskKit
import TerminalKit

extension FamilyTreePane {
  /// Everything a user can do in the pane (SCREENS §4.8), for footer, help, menu, palette and manual.
  public static let commands: [Command] =
    moves + relatives + [
      Command(
        "tree.open", "Open", help: "Open the selected person's page, or go to the row where a person is shown in full.",
        keys: [.enter], menu: .tree, footer: 3),
      Command("tree.centre", "Centre", help: "Put the selected person in the middle of the tree.", keys: [.character(" ")], menu: .tree),
      Command("tree.back", "Previous centre", help: "Go back to the person who was in the middle before.", keys: [.backspace], menu: .tree),
      Command("tree.index", "Index", help: "Go to the person the tree was opened for.", keys: [.character("i")], menu: .tree, footer: 6),
      Command(
        "tree.nextDonor", "Next donor", help: "Go to the next person to ask for a sample: D1, D2, D3.",
        keys: [.character("n")], menu: .tree, footer: 4),
      Command(
        "tree.previousDonor", "Previous donor", help: "Go to the previous person to ask for a sample.",
        keys: [.character("N")], menu: .tree),
      Command(
        "tree.moreGenerations", "More generations", help: "Show one generation more above and below.",
        keys: [.character("+"), .character("=")], menu: .tree),
      Command(
        "tree.fewerGenerations", "Fewer generations", help: "Show one generation fewer above and below.",
        keys: [.character("-")], menu: .tree),
      Command("tree.view", "View", help: "Change between outline, chart and focus view.", keys: [.character("v")], menu: .tree, footer: 5),
      Command(
        "tree.maleLine", "Y line", help: "Mark everybody joined to the index person through males only.",
        keys: [.character("Y")], menu: .tree),
      Command(
        "tree.maternalLine", "mt line", help: "Mark everybody joined to the index person through mothers only.",
        keys: [.character("M")], menu: .tree),
    ] + numbers

  private static let moves: [Command] = [
    Command(
      "tree.down", "Move", help: "Go to the next row, or to the nearest person below in the chart.", keys: [.down], menu: .tree, footer: 1),
    Command("tree.up", "Move up", help: "Go to the previous row, or to the nearest person above in the chart.", keys: [.up], menu: .tree),
    Command(
      "tree.left", "Fold", help: "Fold the row or go to the parent; in the chart go to the left.", keys: [.left], menu: .tree, footer: 2),
    Command(
      "tree.right", "Unfold", help: "Unfold the row or go to the first child; in the chart go to the right.", keys: [.right], menu: .tree),
    Command("tree.pageDown", "Page down", help: "Go one page down.", keys: [.pageDown], menu: .tree),
    Command("tree.pageUp", "Page up", help: "Go one page up.", keys: [.pageUp], menu: .tree),
    Command("tree.first", "First", help: "Go to the first row.", keys: [.home], menu: .tree),
    Command("tree.last", "Last", help: "Go to the last row.", keys: [.end], menu: .tree),
  ]

  private static let relatives: [Command] = [
    Command("tree.father", "Father", help: "Go to the selected person's father.", keys: [.character("f")], menu: .tree),
    Command("tree.mother", "Mother", help: "Go to the selected person's mother.", keys: [.character("m")], menu: .tree),
    Command("tree.partner", "Partner", help: "Go to the next partner of the selected person.", keys: [.character("s")], menu: .tree),
    Command("tree.child", "Child", help: "Go to the first child of the selected person.", keys: [.character("c")], menu: .tree),
    Command("tree.older", "Older sibling", help: "Go to the next older brother or sister.", keys: [.character("o")], menu: .tree),
    Command("tree.younger", "Younger sibling", help: "Go to the next younger brother or sister.", keys: [.character("y")], menu: .tree),
  ]

  private static let numbers: [Command] = (0...9).map { digit in
    Command(
      Command.ID(rawValue: "tree.row\(digit)"), "Row \(digit)", help: "Go to the row with the number \(digit) in the focus view.",
      keys: [.character(Character("\(digit)"))], menu: .tree)
  }

  /// Why a command can do nothing now; `nil` where it can.
  public func reasonDisabled(_ id: Command.ID) -> String? {
    if isEmpty { return "The tree holds nobody." }
    let facts = worked.facts
    if id.rawValue.hasPrefix("tree.row") { return view == .focus ? nil : "Only the focus view numbers its rows." }
    switch id {
    case "tree.father": return relative(.father) == nil ? "No father is recorded." : nil
    case "tree.mother": return relative(.mother) == nil ? "No mother is recorded." : nil
    case "tree.partner": return relative(.partner) == nil ? "No partner is recorded." : nil
    case "tree.child": return relative(.child) == nil ? "No child is recorded." : nil
    case "tree.older": return relative(.older) == nil ? "No older brother or sister is recorded." : nil
    case "tree.younger": return relative(.younger) == nil ? "No younger brother or sister is recorded." : nil
    case "tree.nextDonor", "tree.previousDonor": return facts.plan.order.isEmpty ? "Nobody is left to ask for a sample." : nil
    case "tree.back": return history.isEmpty ? "Nobody was in the middle before." : nil
    case "tree.centre": return selected == centre ? "This person is in the middle already." : nil
    case "tree.moreGenerations":
      return options.generations >= facts.farthestGeneration ? "All generations that were loaded are shown." : nil
    case "tree.fewerGenerations": return options.generations <= 1 ? "One generation above and below is the least." : nil
    case "tree.maleLine": return facts.member(index).sex == .male ? nil : "Only a man has a Y line."
    default: return nil
    }
  }
}
