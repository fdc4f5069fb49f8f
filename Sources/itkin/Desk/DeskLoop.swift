import CaseStore
import Desk
import DeskEffects
import Synchronization
import TerminalCurses
import TerminalKit

/// The loop of the desk: keys and answers in, one frame out.
///
/// Everything that is waiting is taken in before a frame is painted, and a frame waits a few milliseconds for answers that are on their
/// way, so that a key is seen as one change and not as two.
final class DeskLoop {
  /// How long a frame waits for the register.
  private static let patienceMilliseconds = 8

  /// The most bytes that are taken back from the user's own editor.
  private static let longestText = 1_000_000

  private var desk: Desk
  private let terminal: CursesTerminal
  private let themes: ThemeShelf
  private let inbox = Inbox()
  private let effects: EffectQueue
  private var outstanding = 0
  private var rest: (deadline: ContinuousClock.Instant, ticket: Int)?
  private var draftDue: ContinuousClock.Instant?
  private var isLeaving = false
  private var shownTitle = ""
  private var frame: DeskFrame?

  init(desk: Desk, terminal: CursesTerminal, register: Register, worker: Worker, themes: ThemeShelf) {
    self.desk = desk
    self.terminal = terminal
    self.themes = themes
    let inbox = inbox
    let waker = terminal.waker
    effects = EffectQueue(register: register, worker: worker) { event in
      inbox.add(event)
      waker.wake()
    }
  }

  /// Runs until the user leaves or the terminal goes away.
  func run() {
    take(.started(terminal.size))
    while !isLeaving {
      settle()
      if isLeaving { break }
      let frame = desk.frame(after: frame)
      terminal.show(frame.buffer)
      self.frame = frame
      show(title: "Itkin: \(desk.workspace.words)")
      gather(timeout: millisecondsToNextTimer)
    }
    finishWriting()
  }

  /// What is on its way to the register when the program ends is waited for: a draft, a change. A terminal that hung up does not wait
  /// longer than the two seconds after which the signal's last chance ends the program anyway.
  private func finishWriting() {
    let deadline = ContinuousClock.now + .seconds(2)
    while outstanding > 0, ContinuousClock.now < deadline {
      inbox.waitForAnswer(milliseconds: 20)
      outstanding -= inbox.takeAll().count
    }
  }

  /// The window's title says where the user is, and never whom the page is about: titles end up in task lists and logs.
  private func show(title: String) {
    guard title != shownTitle else { return }
    shownTitle = title
    terminal.setTitle(title)
  }

  /// Takes in answers that are on their way, and keys that come meanwhile, for a few milliseconds.
  private func settle() {
    let deadline = ContinuousClock.now + .milliseconds(Self.patienceMilliseconds)
    while outstanding > 0, !isLeaving {
      let left = deadline - ContinuousClock.now
      if left <= .zero { return }
      gather(timeout: max(1, Int(left.components.attoseconds / 1_000_000_000_000_000)))
    }
  }

  /// Waits for keys and answers and takes in all there are.
  private func gather(timeout: Int?) {
    let events = terminal.events(timeoutMilliseconds: timeout)
    if let burst = Typing.lookingLike(events), !desk.isTyping {
      take(.burst(burst))
    } else {
      events.forEach { take(.terminal($0)) }
    }
    for answer in inbox.takeAll() {
      outstanding -= 1
      if let answer { take(answer) }
    }
    if let due = rest, due.deadline <= .now {
      rest = nil
      take(.rested(ticket: due.ticket))
    }
    if let due = draftDue, due <= .now {
      draftDue = nil
      take(.draftDue)
    }
  }

  private var millisecondsToNextTimer: Int? {
    guard let next = [rest?.deadline, draftDue].compactMap({ $0 }).min() else { return nil }
    let left = (next - .now).components
    return max(0, Int(left.seconds) * 1000 + Int(left.attoseconds / 1_000_000_000_000_000) + 1)
  }

  private func take(_ event: DeskEvent) {
    var forRegister: [DeskEffect] = []
    for effect in desk.update(event) {
      switch effect {
      case .rest(let milliseconds, let ticket): rest = (.now + .milliseconds(milliseconds), ticket)
      case .useTheme(let name): use(theme: name)
      case .repaint: terminal.repaint()
      case .leave: isLeaving = true
      case .keepDraftSoon(let milliseconds): draftDue = .now + .milliseconds(milliseconds)
      case .editOutside(let text, let field, let ticket): edit(text, field: field, ticket: ticket)
      default: forRegister.append(effect)
      }
    }
    outstanding += forRegister.count
    effects.carryOut(forRegister)
  }

  /// Gives the terminal to the user's own editor; what he wrote comes back as one change of the field.
  private func edit(_ text: String, field: String, ticket: Int) {
    switch terminal.edit(text, limit: Self.longestText) {
    case .success(let edited):
      take(.edited(text: edited.text, field: field, ticket: ticket))
      if let notice = edited.notice { take(.failed(notice)) }
    case .failure(let failure): take(.failed("\(failure)"))
    }
    terminal.repaint()
  }

  private func use(theme name: String) {
    do {
      let theme = try themes.load(name).theme
      terminal.use(theme)
      take(.themeChanged(name: name, lines: desk.setting.ascii ? .ascii : theme.lines))
    } catch {
      take(.failed("\(error)"))
    }
  }
}
