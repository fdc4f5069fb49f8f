/// What a worker has to do: the next actions of contacts, by when they are due.
public struct DayPlan: Hashable, Sendable {
  /// One next action.
  public struct Task: Hashable, Sendable, Identifiable {
    /// The contact that asked for it.
    public var contact: Contact
    /// Number and name of the family.
    public var familyName: String
    /// With whom the contact was, in list form.
    public var personName: String
    /// The case it concerns: the contact's own, or the first of the family.
    public var caseID: RecordID?
    /// Number of that case.
    public var caseNumber: String

    /// The contact's identity.
    public var id: RecordID { contact.id }

    /// A task from its parts.
    public init(contact: Contact, familyName: String, personName: String, caseID: RecordID?, caseNumber: String) {
      self.contact = contact
      self.familyName = familyName
      self.personName = personName
      self.caseID = caseID
      self.caseNumber = caseNumber
    }
  }

  /// Whose day it is; `nil` for the whole office.
  public var user: String?
  /// Overdue, the oldest first.
  public var overdue: [Task]
  /// Due today.
  public var today: [Task]
  /// Due later, the next first.
  public var upcoming: [Task]
  /// Contacts made today, and actions carried out today, the newest first.
  public var done: [Task]
  /// How many are overdue.
  public var overdueCount: Int
  /// How many are due later.
  public var upcomingCount: Int
  /// Tasks about samples and consents that are open, the first due first.
  public var officeTasks: [OfficeTaskLine] = []

  /// A plan from its parts; the lists may be cut to what a screen needs.
  public init(
    user: String?, overdue: [Task], today: [Task], upcoming: [Task], done: [Task], overdueCount: Int? = nil, upcomingCount: Int? = nil
  ) {
    self.user = user
    self.overdue = overdue
    self.today = today
    self.upcoming = upcoming
    self.done = done
    self.overdueCount = overdueCount ?? overdue.count
    self.upcomingCount = upcomingCount ?? upcoming.count
  }
}
