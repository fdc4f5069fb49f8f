import CNcurses
import CTerminalRescue
import Glibc
import TerminalKit

extension CursesTerminal {
  /// Waits until something comes, the waker is used, or the time is up, and returns everything there is, in order of arrival.
  ///
  /// Without a time it waits for ever and costs nothing. An empty answer means: woken, or time is up.
  public func events(timeoutMilliseconds: Int?) -> [TerminalEvent] {
    let end = timeoutMilliseconds.map { InputSource.now() + max(0, $0) }
    while true {
      var events: [TerminalEvent] = []
      var sources = [
        pollfd(fd: signals.reading, events: Int16(POLLIN), revents: 0),
        pollfd(fd: waker.readingEnd, events: Int16(POLLIN), revents: 0),
        pollfd(fd: input.isGone ? -1 : STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      ]
      _ = poll(&sources, nfds_t(sources.count), wait(until: end))
      let woken = sources[1].revents != 0
      if woken { _ = drain(waker.readingEnd) }
      if sources[2].revents & Int16(POLLIN) != 0 {
        events += input.readAll()
      } else if sources[2].revents != 0 {
        events += input.end()
      } else {
        events += input.timeUp()
      }
      if sources[0].revents != 0 { events += answerSignals() }
      if woken || !events.isEmpty { return events }
      if let end, InputSource.now() >= end { return [] }
    }
  }

  /// Milliseconds until the next thing that happens by time alone; -1 where there is none.
  private func wait(until end: Int?) -> Int32 {
    guard let next = [end, input.deadline].compactMap({ $0 }).min() else { return -1 }
    return Int32(clamping: max(0, next - InputSource.now()))
  }

  /// Turns what the signal handlers wrote into events. A storm of resizes is one resize.
  private func answerSignals() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    let letters = drain(signals.reading).map { UInt32($0) }
    let before = size
    if letters.contains(cr_letter_terminate.rawValue) || letters.contains(cr_letter_hang_up.rawValue) {
      cr_answered()
      return [.hangUp]
    }
    if letters.contains(cr_letter_interrupt.rawValue) { events.append(.interrupt) }
    if letters.contains(cr_letter_stop.rawValue) {
      leaveForAWhile()
      cr_stop_here()
      // Signals that came while we stood still are about the screen that is painted anew below; only a leave counts.
      let later = drain(signals.reading).map { UInt32($0) }
      comeBack()
      events.append(.resumed)
      if later.contains(cr_letter_terminate.rawValue) || later.contains(cr_letter_hang_up.rawValue) {
        cr_answered()
        events.append(.hangUp)
      }
    } else if letters.contains(cr_letter_continue.rawValue) {
      // Whoever stopped us without asking (SIGSTOP) may have used the terminal meanwhile: enter it from the beginning.
      leaveForAWhile()
      comeBack()
      events.append(.resumed)
    } else if letters.contains(cr_letter_window.rawValue) {
      takeNewSize()
    }
    if size != before { events.append(.resize(size)) }
    return events
  }

  /// What interrupted or stopped the program that had the terminal meanwhile was not meant for us; a request to leave is kept.
  func forgetSignalsToOthers() {
    for letter in drain(signals.reading) where [cr_letter_terminate.rawValue, cr_letter_hang_up.rawValue].contains(UInt32(letter)) {
      var kept = letter
      _ = write(signals.writing, &kept, 1)
    }
  }

  private func takeNewSize() {
    let measured = Self.measure()
    guard measured != size else { return }
    size = measured
    cn_resize(Int32(size.rows), Int32(size.columns))
    repaint()
  }
}
