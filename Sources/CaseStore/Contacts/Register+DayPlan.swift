import CaseModel

extension Register {
  /// What a worker has to do; `nil` for everybody in the office.
  public func dayPlan(of user: String?, today: Day, limit: Int = 200) throws -> DayPlan {
    DayPlan(user: user, overdue: [], today: [], upcoming: [], done: [])
  }
}
