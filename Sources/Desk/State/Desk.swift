import CaseModel
import CaseScreens
import DeskKit
import DuplicateScreens
import FamilyScreens
import SampleScreens
import TerminalKit

/// The whole state of the desk. It changes only through `update`, and everything on screen is drawn from it.
public struct Desk: Hashable, Sendable {
  /// What the desk knows from outside when it starts.
  public struct Setting: Hashable, Sendable {
    /// The day on which the desk is open.
    public var today: Day
    /// The name of the office.
    public var office: String
    /// The register's file name, without its folder.
    public var register: String
    /// True where the register can only be read.
    public var isReadOnly: Bool
    /// Names of the themes that can be chosen.
    public var themes: [String]
    /// The theme in use.
    public var theme: String
    /// The characters of frames.
    public var lines: LineSet
    /// ASCII in place of box-drawing characters and arrows.
    public var ascii: Bool
    /// Who works at the desk, as contacts and the log name him or her.
    public var user: String

    /// A setting from its parts.
    public init(
      today: Day, office: String, register: String, isReadOnly: Bool = false, themes: [String] = [], theme: String = "default",
      lines: LineSet = .single, ascii: Bool = false, user: String = ""
    ) {
      self.today = today
      self.office = office
      self.register = register
      self.isReadOnly = isReadOnly
      self.themes = themes
      self.theme = theme
      self.lines = lines
      self.ascii = ascii
      self.user = user
    }
  }

  /// What the desk knows from outside.
  public internal(set) var setting: Setting
  /// The size of the screen.
  public internal(set) var size = Size(columns: 80, rows: 24)
  /// The workspace on screen.
  public internal(set) var workspace = Workspace.cases
  /// The pane that has the keys, in each workspace.
  public internal(set) var focus: [Workspace: Pane] = [:]
  /// What is open beside the list, in each workspace.
  public internal(set) var readers: [Workspace: Reader] = [:]
  /// The list of cases.
  public internal(set) var cases = ListPane<CaseRow>()
  /// Which cases, in which order.
  public internal(set) var caseQuery = CaseQuery()
  /// The list of families.
  public internal(set) var families = ListPane<FamilyRow>()
  /// Which families, in which order: at first those with the greatest need of samples.
  public internal(set) var familyQuery = FamilyQuery.byNeed
  /// The list of sites.
  public internal(set) var sites = ListPane<Site>()
  /// The board of samples.
  public internal(set) var board = SampleBoardPane()
  /// The newest reading of the board that was asked for; an answer to an older one is dropped.
  var boardTicket = 0
  /// The receipt of a dispatch that is being ticked off, over everything else.
  public internal(set) var receipt: OpenReceipt?
  /// The window over the desk.
  public internal(set) var overlay: Overlay?
  /// A sentence for the user, until the next key.
  public internal(set) var message: String?
  /// The figures as last computed.
  public internal(set) var figures: Figures?
  /// Names of the incidents in the register.
  var incidents: [String] = []
  /// True where the focused pane fills the screen.
  public internal(set) var isZoomed = false
  /// The form that is being filled in, over everything else.
  public internal(set) var form: OpenForm?
  /// The two persons who are being compared, over everything else.
  public internal(set) var merging: MergeScreen?
  /// Where the plain desk is within the open form.
  var asking = PlainAsking()
  /// The workspaces that were not read since something was changed.
  var outdated: Set<Workspace> = []
  /// The newest form or comparison that was asked for; answers to older ones are dropped.
  var formTicket = 0
  /// Keys that wait until a form is open or a change is saved.
  var heldKeys: [TerminalEvent] = []
  /// True from the moment a form was asked for until it is there.
  var isFormAwaited = false
  /// `saved 14:02:11`, once the last change is on the disk.
  public internal(set) var savedStatus = ""
  /// The newest pause that was asked for; older ones are ignored.
  var restTicket = 0

  /// A desk that has not read anything yet.
  public init(_ setting: Setting) { self.setting = setting }

  /// The pane that has the keys.
  public var focused: Pane { focus[workspace] ?? (workspace.hasList ? .list : .page) }

  /// What is open in the workspace on screen.
  public var reader: Reader { readers[workspace] ?? Reader() }

  /// Where commands come from while the focused pane has the keys.
  public var context: CommandContext {
    switch (focused, workspace) {
    case (.page, _): .page
    case (.tree, _): .tree
    case (.list, .families): .familyList
    case (.list, .sites): .siteList
    case (.list, .samples): .sampleBoard
    case (.list, _): .caseList
    }
  }

  /// True while letters are text and not commands.
  public var isTyping: Bool {
    if overlay != nil || form != nil || receipt != nil || isFormAwaited { return true }
    guard focused == .list else { return false }
    switch workspace {
    case .cases: return cases.isTyping
    case .families: return families.isTyping
    case .myDay, .samples, .sites, .figures: return false
    }
  }
}
