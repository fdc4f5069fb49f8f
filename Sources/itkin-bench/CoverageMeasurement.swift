import CaseModel
import CaseStore
import Glibc

/// Measures what the screens of samples and coverage read, and how fast coverage follows an edit and a change of the office's rules.
struct CoverageMeasurement {
  let register: String
  let size: String

  /// After every day of the invented records, whose newest steps an edit must follow.
  private static let today = Day(number: 20_800)

  func run(into report: inout Report) async {
    do {
      let register = try Register.open(at: register)
      try await measureReading(register, into: &report)
      try await measureEdits(register, into: &report)
      try await measureRules(register, into: &report)
      try await register.close()
    } catch {
      report.add("\(size).coverage", "failed: \(error)")
    }
  }

  private func measureReading(_ register: Register, into report: inout Report) async throws {
    let today = CoverageMeasurement.today
    var lateOnly = SampleFilter()
    lateOnly.lateOnly = true
    let late = lateOnly
    try await time("board", 20, into: &report) { _ = try await register.sampleBoard(SampleFilter(), today: today) }
    try await time("board_of_40", 20, into: &report) { _ = try await register.sampleBoard(SampleFilter(), today: today, limit: 40) }
    try await time("board_late", 20, into: &report) { _ = try await register.sampleBoard(late, today: today, limit: 40) }
    try await time("board_words", 5, into: &report) { _ = try await register.sampleFilterWords() }
    try await time("figures", 10, into: &report) { _ = try await register.coverageFigures() }
    try await time("visit_places", 10, into: &report) { _ = try await register.visitPlaces() }
    if let place = try await register.visitPlaces(limit: 1).first {
      report.add("\(size).coverage.visit_families", place.families)
      try await time("visit", 3, into: &report) { _ = try await register.collectionVisit(to: place.place, today: today) }
    }
    let rows = try await register.caseWindow(CaseQuery(), anchor: .first, limit: 60).rows
    var trees = Timings()
    for row in rows {
      let start = Clock.milliseconds
      _ = try await register.familyTree(around: row.person)
      trees.add(Clock.milliseconds - start)
    }
    report.add("\(size).coverage.family_tree", trees)
  }

  /// Each edit is saved with the disk's sync, as at the desk; `save.sync_alone` says what of it is the disk's.
  private func measureEdits(_ register: Register, into report: inout Report) async throws {
    let board = try await register.sampleBoard(SampleFilter(), today: CoverageMeasurement.today, limit: 60)
    guard let cards = board.columns.first(where: { $0.stage == .inTransit })?.cards else { return }
    var moves = Timings()
    var ties = Timings()
    for card in cards {
      var move = SampleMove(to: .lost, on: CoverageMeasurement.today, by: "bench")
      move.step.reason = "measured"
      var start = Clock.milliseconds
      _ = try await register.save(RecordChange(move.steps([card.sample]), why: "measured"), by: "bench")
      moves.add(Clock.milliseconds - start)
      let steps: [RecordChange.Step] = [
        .create(.person(Person(id: .provisional(1), sex: .female), [])),
        .create(
          .relationship(
            Relationship(id: .provisional(2), kind: .biologicalParent, first: card.sample.donor, second: .provisional(1)))),
      ]
      start = Clock.milliseconds
      _ = try await register.save(RecordChange(steps, why: "measured"), by: "bench")
      ties.add(Clock.milliseconds - start)
    }
    report.add("\(size).coverage.after_sample", moves)
    report.add("\(size).coverage.after_relationship", ties)
  }

  /// All cases graded again by other rules, and by the planning table again.
  private func measureRules(_ register: Register, into report: inout Report) async throws {
    for (name, rules) in [("other", "1 child: complete\n1 sibling: weak\n"), ("planning", CoverageTable.planning.text)] {
      let old = try await register.setting(.coverageRules)
      var new = old ?? OfficeSetting(id: .provisional(1), name: .coverageRules, value: "")
      new.value = rules
      let step: RecordChange.Step = old.map { .edit(.setting(new), from: .setting($0)) } ?? .create(.setting(new))
      let start = Clock.milliseconds
      _ = try await register.save(RecordChange([step], why: "measured"), by: "bench")
      report.add("\(size).coverage.all_by_\(name)_rules.ms", Clock.milliseconds - start)
    }
  }

  private func time(_ name: String, _ turns: Int, into report: inout Report, _ body: () async throws -> Void) async throws {
    var timings = Timings()
    for _ in 0..<turns {
      let start = Clock.milliseconds
      try await body()
      timings.add(Clock.milliseconds - start)
    }
    report.add("\(size).coverage.\(name)", timings)
  }
}
