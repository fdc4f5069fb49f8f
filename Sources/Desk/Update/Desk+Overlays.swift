import CaseModel
import CaseScreens
import DeskKit
import FamilyScreens
import SampleScreens
import TerminalKit

extension Desk {
  /// Opens the window that a command stands for.
  mutating func open(overlayFor id: Command.ID) {
    switch id {
    case "desk.help":
      overlay = .help(Picker(title: "What can be done here", items: DeskCommands.table.available(in: context).map { item($0) }))
    case "desk.palette": overlay = .palette(Picker(title: "All commands", items: allCommands.map { item($0) }))
    case "desk.menu":
      let byMenu = Command.Menu.allCases.flatMap { menu in allCommands.filter { $0.menu == menu } }
      overlay = .menu(Picker(title: "Menu", items: byMenu.map { item($0, group: $0.menu.rawValue) }))
    case "desk.theme":
      overlay = .themes(
        Picker(title: "Theme", items: setting.themes.map { .init($0, words: $0) }, selected: setting.theme), before: setting.theme)
    case "desk.leave": overlay = .leaving
    default: break
    }
  }

  /// The commands that can be chosen where the user is: those of the panes of this workspace and those of everywhere.
  private var allCommands: [Command] {
    let list: CommandContext =
      switch workspace {
      case .families: .familyList
      case .sites: .siteList
      case .samples: .sampleBoard
      case .cases, .myDay, .figures: .caseList
      }
    let contexts: [CommandContext] = workspace.hasList ? [list, .page] + (workspace.hasTree ? [.tree] : []) : [.page]
    return contexts.flatMap { DeskCommands.table.commands[$0] ?? [] } + RecordCommands.all + SampleCommands.all + DeskCommands.everywhere
  }

  private func item(_ command: Command, group: String = "") -> Picker<Command.ID>.Item {
    let reason = reasonDisabled(command.id)
    return .init(
      command.id, words: command.words, note: command.keys.map { (setting.ascii ? $0.asciiWords : $0.words) }.joined(separator: "  "),
      help: reason ?? command.help,
      isDisabled: reason != nil, group: group)
  }

  mutating func pressInOverlay(_ key: Key) -> [DeskEffect] {
    switch overlay {
    case .help(var picker):
      let outcome = picker.press(key)
      overlay = .help(picker)
      return run(outcome)
    case .palette(var picker):
      let outcome = picker.press(key)
      overlay = .palette(picker)
      return run(outcome)
    case .menu(var picker):
      let outcome = picker.press(key)
      overlay = .menu(picker)
      return run(outcome)
    case .caseOrder(var picker):
      let outcome = picker.press(key)
      overlay = .caseOrder(picker)
      return settle(outcome) { $0.order(by: $1) }
    case .familyOrder(var picker):
      let outcome = picker.press(key)
      overlay = .familyOrder(picker)
      return settle(outcome) { $0.order(by: $1) }
    case .themes(var picker, let before): return pressInThemes(&picker, before: before, key)
    case .caseFilter(var form):
      let outcome = form.form.press(key)
      overlay = .caseFilter(form)
      return settle(outcome) { $0.accept(form) }
    case .familyFilter(var form):
      let outcome = form.form.press(key)
      overlay = .familyFilter(form)
      return settle(outcome) { $0.accept(form) }
    case .findInTree(var box): return pressInTreeFind(&box, key)
    case .scan(var box): return pressInScan(&box, key)
    case .sampleFilter(var form):
      let outcome = form.form.press(key)
      overlay = .sampleFilter(form)
      return settle(outcome) { desk in desk.board.apply(form.filter).flatMap { desk.carryOut($0) } }
    case .label(var pane):
      overlay = pane.press(key) ? .label(pane) : nil
      return []
    case .draftFound(let question): return answer(question, key)
    case .forms(var picker):
      let outcome = picker.press(key)
      overlay = .forms(picker)
      return settle(outcome) { $0.ask(for: $1) }
    case .formHelp(var picker):
      let outcome = picker.press(key)
      overlay = .formHelp(picker)
      return settle(outcome) { $0.typeInForm($1) }
    case .discarding(let draft):
      overlay = nil
      guard key == .character("y") || key == .character("Y") else { return [] }
      return [.discardDraft(key: draft)] + ask(for: .drafts, onTop: true)
    case .leaving:
      overlay = nil
      // Enter stays, because staying is what is offered first; only y leaves.
      return key == .character("y") || key == .character("Y") ? keepDraft() + [.leave] : []
    case nil: return []
    }
  }

  mutating func pasteInOverlay(_ text: String) -> [DeskEffect] {
    switch overlay {
    case .help(var picker):
      picker.insert(text)
      overlay = .help(picker)
    case .palette(var picker):
      picker.insert(text)
      overlay = .palette(picker)
    case .menu(var picker):
      picker.insert(text)
      overlay = .menu(picker)
    case .caseFilter(var form):
      form.form.insert(text)
      overlay = .caseFilter(form)
    case .familyFilter(var form):
      form.form.insert(text)
      overlay = .familyFilter(form)
    case .scan(var box):
      box.field.paste(text)
      overlay = .scan(box)
    case .sampleFilter(var form):
      form.form.insert(text)
      overlay = .sampleFilter(form)
    case .findInTree(var box):
      box.field.paste(text)
      overlay = .findInTree(box)
    case .forms(var picker):
      picker.insert(text)
      overlay = .forms(picker)
    case .formHelp(var picker):
      picker.insert(text)
      overlay = .formHelp(picker)
    case .caseOrder, .familyOrder, .themes, .draftFound, .discarding, .label, .leaving, nil: break
    }
    return []
  }

  /// Runs the command chosen in a window, once the window is closed.
  mutating func run(_ outcome: Picker<Command.ID>.Outcome) -> [DeskEffect] {
    settle(outcome) { desk, id in
      desk.focusForCommand(id)
      return desk.perform(id)
    }
  }

  /// A command of another pane brings that pane to the front first.
  private mutating func focusForCommand(_ id: Command.ID) {
    guard let home = DeskCommands.table.commands.first(where: { $0.value.contains { $0.id == id } })?.key else { return }
    switch home {
    case .everywhere: break
    case .page: focus[workspace] = .page
    case .tree: focus[workspace] = .tree
    case .caseList, .familyList, .siteList, .sampleBoard: focus[workspace] = .list
    }
  }

  mutating func settle<Choice>(
    _ outcome: Picker<Choice>.Outcome, choose: (inout Desk, Choice) -> [DeskEffect]
  ) -> [DeskEffect] {
    switch outcome {
    case .none: return []
    case .cancelled:
      overlay = nil
      return []
    case .refused(let reason):
      message = reason
      return []
    case .chose(let choice):
      overlay = nil
      return choose(&self, choice)
    }
  }

  /// Themes are shown while they are chosen; Esc brings back the one before.
  private mutating func pressInThemes(_ picker: inout Picker<String>, before: String, _ key: Key) -> [DeskEffect] {
    let outcome = picker.press(key)
    overlay = .themes(picker, before: before)
    switch outcome {
    case .chose(let name):
      overlay = nil
      return [.useTheme(name)]
    case .cancelled:
      overlay = nil
      return setting.theme == before ? [] : [.useTheme(before)]
    case .none, .refused:
      guard let name = picker.current, name != setting.theme else { return [] }
      return [.useTheme(name)]
    }
  }

  /// What a filter's form led to: closed, or accepted and closed, unless accepting opens it again.
  private mutating func settle(_ outcome: ChoiceForm.Outcome, accept: (inout Desk) -> [DeskEffect]) -> [DeskEffect] {
    guard outcome != .none else { return [] }
    overlay = nil
    return outcome == .accepted ? accept(&self) : []
  }

  private mutating func accept(_ form: CaseFilterForm) -> [DeskEffect] {
    switch form.filter {
    case .success(let filter): return show(filter)
    case .failure(let problem):
      var changed = form
      changed.form.problem = problem.sentence
      overlay = .caseFilter(changed)
      return []
    }
  }

  private mutating func accept(_ form: FamilyFilterForm) -> [DeskEffect] {
    familyQuery = form.query(from: familyQuery)
    _ = families.stopFinding()
    return families.reload().map(familyEffect)
  }

  private mutating func pressInTreeFind(_ box: inout FindInTree, _ key: Key) -> [DeskEffect] {
    switch key {
    case .escape, .enter:
      overlay = nil
      return []
    case .down, .tab:
      withReader { $0.tree?.find(box.field.text, next: true) }
    default:
      _ = box.field.handle(key)
      withReader { $0.tree?.find(box.field.text, next: false) }
    }
    overlay = .findInTree(box)
    return []
  }
}
