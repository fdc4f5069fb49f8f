/// What is to be done after a contact, and carrying it out.
extension Contact {
  /// True where something is still to be done.
  public var hasOpenAction: Bool { !nextActionDone && nextAction?.isEmpty == false }

  /// The change that says the next action is done, without a new contact; `nil` where nothing is to be done.
  public var actionDone: RecordChange? {
    guard hasOpenAction else { return nil }
    var done = self
    done.nextActionDone = true
    return RecordChange([.edit(.contact(done), from: .contact(self))], why: "next action done")
  }

  /// The change that logs this contact, which carries out the next action of another.
  public func logging(follows task: Contact?) -> RecordChange {
    var new = self
    new.follows = task?.id ?? follows
    var steps: [RecordChange.Step] = [.create(.contact(new))]
    if let done = task?.actionDone { steps += done.steps }
    return RecordChange(steps, why: task == nil ? "contact logged" : "contact logged, next action done")
  }
}

extension DayPlan {
  /// What is to be done, the most pressing first: overdue, due today, upcoming.
  public var open: [Task] { overdue + today + upcoming }

  /// What to offer once a task is done: the one that comes after it, or the first where it was the last; `nil` where nothing is left.
  public func next(after contact: RecordID) -> Task? {
    let tasks = open
    guard let place = tasks.firstIndex(where: { $0.id == contact }) else { return tasks.first }
    let rest = tasks.filter { $0.id != contact }
    return place < rest.count ? rest[place] : rest.first
  }
}
