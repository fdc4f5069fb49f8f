import CaseModel
import SQLiteAccess

extension Register {
  /// What a worker has to do; `nil` for everybody in the office. `limit` cuts each list, not the counts.
  ///
  /// `midnight` is the moment at which `today` began where the office is, in milliseconds since 1970; without it the day of Greenwich counts.
  /// It only decides which actions were marked as done today.
  public func dayPlan(of user: String?, today: Day, limit: Int = 200, midnight: Int? = nil) throws -> DayPlan {
    try reading {
      let reader = DayPlanReader(connection: connection, user: user, limit: max(0, limit))
      let names = TaskNames(connection: connection)
      let due = try reader.contacts(due: "= \(today.number)")
      let overdue = try reader.contacts(due: "< \(today.number)")
      let coming = try reader.contacts(due: "> \(today.number)")
      let undated = coming.count < limit ? try reader.contacts(due: "IS NULL") : []
      let done = try reader.done(on: today, midnight: midnight ?? today.number * DayPlanReader.millisecondsOfDay)
      var plan = DayPlan(
        user: user, overdue: try names.tasks(overdue), today: try names.tasks(due),
        upcoming: try names.tasks(Array((coming + undated).prefix(limit))), done: try names.tasks(done),
        overdueCount: try reader.count(due: "< \(today.number)"),
        upcomingCount: try reader.count(due: "> \(today.number)") + reader.count(due: "IS NULL"))
      plan.officeTasks = try openTasks(of: user, limit: limit)
      return plan
    }
  }
}

/// Reads the contacts whose next action is open, and those that were done today.
private struct DayPlanReader {
  static let millisecondsOfDay = 86_400_000
  /// Entries of one commit that are looked at: marking an action takes one or two, a load of files has very many.
  private static let mostOps = 16

  let connection: Connection
  let user: String?
  let limit: Int

  /// The condition that the index of open actions stands on, and whose they are.
  private func condition(_ due: String) -> String {
    "next_action_done = 0 AND next_action IS NOT NULL AND next_action_due \(due) AND (?1 IS NULL OR worker = ?1)"
  }

  /// Open actions whose due day compares so, the first due first.
  func contacts(due: String) throws -> [Contact] {
    let found = try RecordReader(connection: connection).contacts(
      matching: "c.no IN (SELECT no FROM contact WHERE \(condition(due)) ORDER BY next_action_due, no LIMIT \(limit))", .optional(user),
      limit: limit)
    return found.sorted { ($0.nextActionDue?.number ?? .max, $0.id) < ($1.nextActionDue?.number ?? .max, $1.id) }
  }

  func count(due: String) throws -> Int {
    try connection.integer("SELECT count(*) FROM contact WHERE \(condition(due))", .optional(user)) ?? 0
  }

  /// Contacts made on a day, and the ones whose action was carried out then: by such a contact, or by marking it. The newest come first.
  func done(on day: Day, midnight: Int) throws -> [Contact] {
    let records = RecordReader(connection: connection)
    let made = try records.contacts(
      matching:
        "c.no IN (SELECT no FROM contact WHERE day = \(day.number) AND (?1 IS NULL OR worker = ?1) ORDER BY no DESC LIMIT \(limit))",
      .optional(user), limit: limit
    ).sorted { ($0.minutes ?? -1, $0.id) > ($1.minutes ?? -1, $1.id) }
    var seen = Set(made.map(\.id))
    var carriedOut: [Contact] = []
    for id in made.compactMap(\.follows) + (try marked(since: midnight)) where seen.insert(id).inserted {
      guard carriedOut.count < limit, let number = try records.number(.contact, id),
        let contact = try records.contacts(where: "no", number).first, contact.nextActionDone
      else { continue }
      carriedOut.append(contact)
    }
    return made + carriedOut
  }

  /// The contacts whose action was marked as done in the day that began at a moment, the newest first.
  private func marked(since midnight: Int) throws -> [RecordID] {
    // The newest commits are the day's; the walk ends at the first older one.
    let commits = try connection.rows(
      """
      SELECT rid FROM commit_log
      WHERE rid > coalesce((SELECT max(rid) FROM commit_log WHERE received < ?1), 0) AND received < ?2 AND (?3 IS NULL OR author = ?3)
      ORDER BY rid DESC LIMIT 2000
      """, .integer(midnight), .integer(midnight + DayPlanReader.millisecondsOfDay), .optional(user)
    ) { $0.integer(0) }
    return try commits.flatMap { rid in
      try connection.rows(
        "SELECT entity FROM op WHERE rid = ? AND idx < \(DayPlanReader.mostOps) AND field = 'contact.next action done'", .integer(rid)
      ) { try $0.id(0) }
    }
  }
}
