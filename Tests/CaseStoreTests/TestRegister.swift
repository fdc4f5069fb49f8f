import CaseModel
import CaseStore
import Foundation
import Kinship

/// A register in a folder of its own, which goes away with it.
final class TestRegister: Sendable {
  let folder: String
  let path: String
  let register: Register

  init(environment: RegisterEnvironment = .fixed()) throws {
    folder = FileManager.default.temporaryDirectory.path + "/itkin-" + UUID().uuidString
    path = folder + "/register.itkin"
    register = try Register.create(at: path, office: "Barda office", prefix: "BRD", environment: environment)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Takes in entries, one a line, counted from 1.
  func takeIn(_ entries: [IntakeEntry], why: String = "test") async throws -> IntakeSummary {
    let feed = Feed(entries)
    return try await register.takeIn(by: "Tester", why: why, source: "test") { feed.next() }
  }
}

/// Hands out entries one by one.
final class Feed: @unchecked Sendable {
  private let entries: [IntakeEntry]
  private var position = 0

  init(_ entries: [IntakeEntry]) { self.entries = entries }

  func next() -> IntakeItem? {
    guard position < entries.count else { return nil }
    position += 1
    return IntakeItem(line: position, result: .success(entries[position - 1]))
  }
}

extension RegisterEnvironment {
  /// A clock that goes on by a millisecond a call, from 23 November 2026, and bytes that count.
  static func fixed() -> RegisterEnvironment {
    let state = Counter()
    return RegisterEnvironment(
      milliseconds: { 1_795_392_000_000 + state.next() },
      randomBytes: { count in (0..<count).map { _ in UInt8(truncatingIfNeeded: state.next() &* 31) } })
  }
}

/// A clock that stands where a test puts it.
final class SetClock: @unchecked Sendable {
  private let lock = NSLock()
  private var now: Int

  init(_ milliseconds: Int) { now = milliseconds }

  func set(_ milliseconds: Int) { lock.withLock { now = milliseconds } }

  var environment: RegisterEnvironment {
    let counter = Counter()
    return RegisterEnvironment(
      milliseconds: { self.lock.withLock { self.now } },
      randomBytes: { count in (0..<count).map { _ in UInt8(truncatingIfNeeded: counter.next() &* 31) } })
  }
}

final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var value = 0

  func next() -> Int {
    lock.withLock {
      value += 1
      return value
    }
  }
}
