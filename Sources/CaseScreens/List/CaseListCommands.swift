import DeskKit

/// What can be done in the case list.
public enum CaseListCommands {
  /// All commands, in the order of the help.
  public static let all: [Command] =
    ListCommands.moving("case")
    + ListCommands.finding("Find a missing person by any name in any script, case number, place or year of birth.")
    + ListCommands.filtering("Show only some cases: by incident, category, sex, age, circumstance, fate, workflow, coverage, place, year.")
    + ListCommands.ordering("case")
}
