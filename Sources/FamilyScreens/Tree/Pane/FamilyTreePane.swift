import CaseModel
import Kinship
import TerminalKit

/// The family tree as one pane of the desk: which tree, seen how, with whom selected. It reads and never changes the register.
///
/// The selection is a person, not a row: after a reload, a fold or a change of view the same person stays selected and in sight.
public struct FamilyTreePane: Sendable, Hashable {
  /// The three ways to see a family.
  public enum View: String, CaseIterable, Hashable, Sendable { case outline, chart, focus }

  /// A line of descent that can be made visible.
  public enum Line: Hashable, Sendable { case male, maternal }

  /// The tree as loaded.
  public private(set) var tree: FamilyTree
  /// How the family is seen; a pane narrower than 60 columns always shows the focus view.
  public internal(set) var view: View = .outline
  /// The line of descent of the index person that is made visible.
  public internal(set) var line: Line?
  /// The day from which ages are counted; without it years of birth are said.
  public var today: Day?

  /// The person for whom the pane was opened, even where a reloaded tree does not hold him.
  var home: RecordID
  var index: Int
  var centre: Int
  var selected: Int
  var cursor: OutlineRow.Key
  var options = TreeOptions()
  var history: [RecordID] = []
  /// Members looked at before, for the focus view's way back.
  var visited: [Int] = []
  /// First visible row of the outline and of the focus view, and upper left cell of the chart.
  var top = 0
  var focusTop = 0
  var chartCorner = Point(column: 0, row: 0)
  var openedSections: Set<FocusSection.Kind> = []
  /// The folded part of a section that is selected in the focus view instead of a person.
  var focusFold: FocusSection.Kind?
  var worked: WorkedOut

  /// A pane on a tree, with the index person selected.
  public init(tree: FamilyTree, today: Day? = nil) {
    self.tree = tree
    self.today = today
    let index = tree.cards.indices.contains(tree.index) ? tree.index : 0
    self.index = index
    centre = index
    selected = index
    cursor = .person(index)
    home = tree.cards.indices.contains(index) ? tree.cards[index].person : RecordID(high: 0, low: 0)
    worked = WorkedOut(TreeFacts(tree, index: index, centre: index), options)
    options.generations = worked.facts.defaultGenerations
    worked.layOut(options, view)
  }

  /// True where the tree holds nobody.
  var isEmpty: Bool { tree.cards.isEmpty }

  /// The selected person; `nil` in an empty tree.
  public var selectedPerson: RecordID? { isEmpty ? nil : tree.cards[selected].person }

  /// How many persons, profiles and persons to ask: `19 people  3 profiles  3 to ask`.
  public var title: String {
    let profiles = worked.facts.signs.count { $0.progress == .profile }
    let people = "\(tree.cards.count) " + (tree.cards.count == 1 ? "person" : "people")
    return people + "  \(profiles) " + (profiles == 1 ? "profile" : "profiles") + "  \(worked.facts.plan.order.count) to ask"
      + (tree.isCut ? "  only the nearest are shown" : "")
  }

  /// Takes a tree that was loaded again, or around another person. Selection, folds and history stay with their persons.
  public mutating func replaceTree(_ newTree: FamilyTree) {
    let old = tree
    let places = Dictionary(newTree.cards.enumerated().map { ($1.person, $0) }, uniquingKeysWith: { first, _ in first })
    func place(of member: Int) -> Int? { old.cards.indices.contains(member) ? places[old.cards[member].person] : nil }
    let middle = newTree.cards.indices.contains(newTree.index) ? newTree.index : 0
    let nextSelected = place(of: selected) ?? middle
    options.folded = Set(options.folded.compactMap(place))
    options.openedSibships = []
    visited = visited.compactMap(place)
    tree = newTree
    if old.cards.isEmpty, newTree.cards.indices.contains(middle) { home = newTree.cards[middle].person }
    index = places[home] ?? middle
    centre = middle
    selected = nextSelected
    cursor = .person(nextSelected)
    worked = WorkedOut(TreeFacts(newTree, index: index, centre: centre), options)
    options.generations = max(options.generations, worked.facts.defaultGenerations)
    worked.layOut(options, view)
    if !isEmpty { select(selected) }
  }

  /// The way of seeing the family that fits into a pane.
  func shownView(in size: Size) -> View { size.columns < 60 ? .focus : view }

  /// What was worked out from the tree and the options never makes two panes differ.
  struct WorkedOut: Hashable, Sendable {
    var facts: TreeFacts
    var rows: [OutlineRow] = []
    var places: [OutlineRow.Key: Int] = [:]
    var chart: ChartLayout
    var compactChart: ChartLayout
    /// What everybody is to the centre, once the focus view needed it.
    var relations: [KinRelation]?

    init(_ facts: TreeFacts, _ options: TreeOptions) {
      self.facts = facts
      chart = ChartLayout(facts, [], isCompact: false)
      compactChart = ChartLayout(facts, [], isCompact: true)
    }

    /// Lays the outline out again, and the chart where it is shown.
    mutating func layOut(_ options: TreeOptions, _ view: View) {
      rows = OutlineLayout.rows(facts, options)
      places = Dictionary(rows.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
      if view == .focus, relations == nil { relations = FocusLayout.relations(facts) }
      guard view == .chart else { return }
      chart = ChartLayout(facts, rows, isCompact: false)
      compactChart = ChartLayout(facts, rows, isCompact: true)
    }

    static func == (left: WorkedOut, right: WorkedOut) -> Bool { true }
    func hash(into hasher: inout Hasher) {}
  }
}

/// What the desk has to do after a command of the tree pane.
public enum FamilyTreeOutcome: Hashable, Sendable {
  /// Open the page of a person.
  case openPerson(RecordID)
  /// Load the tree around a person and hand it to `replaceTree`.
  case recentre(RecordID)
  /// Show a sentence.
  case say(String)
}
