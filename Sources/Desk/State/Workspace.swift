/// The places at the top level of the desk.
public enum Workspace: Int, CaseIterable, Hashable, Sendable {
  case cases = 1
  case families
  case myDay
  case samples
  /// The fifth place is kept for the queues, so that nobody has to learn these keys twice.
  case sites = 6
  case figures

  /// The name on screen.
  public var words: String {
    switch self {
    case .cases: "Cases"
    case .families: "Families"
    case .myDay: "My day"
    case .samples: "Samples"
    case .sites: "Sites"
    case .figures: "Figures"
    }
  }

  /// The name of the page beside the list.
  var pageWords: String {
    switch self {
    case .cases: "Case"
    case .families: "Family"
    case .myDay: "My day"
    case .samples: "Sample"
    case .sites: "Site"
    case .figures: "Figures"
    }
  }

  /// True where a family tree belongs to the page.
  var hasTree: Bool { self == .cases || self == .families }

  /// True where list and page need the whole width, one after the other: the board.
  var isOnePane: Bool { self == .samples }

  /// True where a list stands beside the page.
  var hasList: Bool { self != .figures && self != .myDay }
}

/// The panes of a workspace.
public enum Pane: Int, CaseIterable, Hashable, Sendable {
  case list = 1
  case page
  case tree
}
