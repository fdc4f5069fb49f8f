/// Sentences that name keys, in the words of a desk without them.
enum PlainWords {
  /// The parts of sentences that name keys, and what is said instead; longer ones first.
  private static let replacements = [
    ("F8 goes to the next one; the draft is kept.", "The draft is kept."),
    ("Both are shown; F9 saves yours over it.", "Both are read out below; '.save' saves yours over it."),
    ("Your draft is open as you left it. F9 saves it.", "Your draft is open as you left it. '.save' saves it."),
    ("so there is nothing to save. Esc leaves.", "so there is nothing to save. '.leave' leaves."),
    ("Esc again leaves without it.", "'.leave' again leaves without it."),
    ("F5 reads the list again.", "'read again' reads the list again."),
    ("D shows your drafts.", "'drafts' shows your drafts."),
    ("D shows it.", "'drafts' shows it."),
    ("D shows them.", "'drafts' shows them."),
    ("u undoes it.", "'undo' takes it back."),
    ("Ctrl-R makes it again.", "'redo' makes it again."),
    ("e opens it; there statements are added.", "'edit' opens it; there statements are added."),
    ("Alt-1 goes to the cases.", "'cases' goes to the cases."),
    ("Esc goes back.", "'back' goes back."),
    ("q leaves Itkin.", "'quit' leaves Itkin."),
  ]

  /// A sentence as the plain desk says it.
  static func spoken(_ sentence: String) -> String {
    replacements.reduce(sentence) { $0.replacing($1.0, with: $1.1) }
  }
}
