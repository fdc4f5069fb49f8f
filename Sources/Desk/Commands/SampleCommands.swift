import DeskKit
import TerminalKit

/// Commands about donors, consent, samples and dispatches.
enum SampleCommands {
  static let all: [Command] = [
    Command(
      "record.donors", "Donors", help: "Whom to ask for a sample for this missing person, in which order, and how far the samples carry.",
      keys: [.character("s"), .character("S")], menu: .sample),
    Command(
      "record.nextStep", "Next step", help: "Log the next step of the sample: collected, sealed, dispatched, received, accepted and so on.",
      keys: [.character(">")], menu: .sample, change: .undoneBy("record.undo")),
    Command(
      "record.newSample", "New sample", help: "Record a sample of the person under the cursor, or a kit that is planned.", keys: [],
      menu: .sample, change: .undoneBy("record.undo")),
    Command(
      "record.consent", "Consent", help: "Record what the person under the cursor agrees to, or refuses.", keys: [], menu: .sample,
      change: .undoneBy("record.undo")),
    Command(
      "record.withdraw", "Withdraw consent",
      help: "Record that the consent on screen was withdrawn; what was shared is listed and the tasks that follow are opened.", keys: [],
      menu: .sample, change: .undoneBy("record.undo")),
    Command(
      "record.donorState", "As a donor", help: "Record how far the office has come with the person as a donor, and his or her health.",
      keys: [], menu: .sample, change: .undoneBy("record.undo")),
    Command(
      "record.result", "Laboratory result", help: "Record what a laboratory read from the sample.", keys: [], menu: .sample,
      change: .undoneBy("record.undo")),
    Command("record.scan", "Scan", help: "Scan or type a barcode to open its sample.", keys: [.character("b")], menu: .sample),
    Command(
      "record.receive", "Receive", help: "Tick off the samples of the dispatch on screen by scanning them.", keys: [.character("r")],
      menu: .sample, change: .undoneBy("record.undo")),
    Command("record.label", "Label on screen", help: "Show the sample's label so that a scanner can read it.", keys: [], menu: .sample),
    Command(
      "record.print", "Print", help: "Write the sample's label, the list of the dispatch or the plan of the visit as a page to print.",
      keys: [.character("p")], menu: .sample),
    Command("record.dispatches", "Dispatches", help: "All dispatches to laboratories, the newest first.", keys: [], menu: .sample),
    Command(
      "record.visits", "Collection visits", help: "Places where samples are missing, and the plan of a visit to one.", keys: [],
      menu: .sample),
    Command(
      "record.coverageRules", "Coverage rules", help: "The donors that each coverage grade needs; e changes them.", keys: [],
      menu: .sample),
  ]
}
