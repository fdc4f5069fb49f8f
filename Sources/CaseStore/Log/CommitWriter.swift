import CaseModel
import SQLiteAccess

/// Appends ops to the log and brings the tables up to date with each: the one way in which anything is written to a register.
///
/// It lives inside one transaction. A long import becomes several commits of that transaction, each of 50,000 ops at most.
final class CommitWriter {
  /// The most ops that one commit holds.
  static let mostOps = 50_000

  let connection: Connection
  let device: RecordID
  /// Who the author is in the office.
  let role: OfficeRole
  /// What the header says; it can be told more exactly until the first op.
  var words: (author: String, why: String, source: String)
  /// When the transaction began, in milliseconds since 1970.
  let milliseconds: Int
  let records: RecordWriter
  private let ops: BatchInsert
  private var ids: IdentitySource
  private var random: RandomSource
  private(set) var clock: HybridClock

  private var header: CommitHeader?
  /// The commit at hand.
  private(set) var row = 0
  private var digest = Digest()
  private var hashes: [UInt8] = []
  var fields = FieldWriter()
  private var salt: [UInt8] = []
  private var buffer: [UInt8] = []
  /// What the ops so far changed.
  var changes = ChangeSet()

  init(
    _ connection: Connection, device: RecordID, environment: RegisterEnvironment, clock: HybridClock, author: String,
    role: OfficeRole, why: String, source: String
  ) throws {
    guard !author.isEmpty else { throw RegisterError(.refused, "Every change needs the name of the person who makes it.") }
    self.connection = connection
    self.device = device
    self.role = role
    self.clock = clock
    words = (author, why, source)
    milliseconds = environment.milliseconds()
    records = try RecordWriter(connection, numbers: NumberBook(connection))
    ops = try BatchInsert(connection, table: "op", columns: 6)
    ids = IdentitySource(environment)
    random = RandomSource(environment)
    let latest = try connection.integer("SELECT max(hlc) FROM commit_log") ?? 0
    self.clock.observe(latest, milliseconds: milliseconds)
  }

  /// From now on changes are counted only: all lists will be computed anew.
  func computeEverythingAtEnd() { changes.isCounting = true }

  /// A new identity.
  func newID() -> RecordID { ids.next() }

  /// Creates a record: one op with all its fields, and its row. The result is the row's local number.
  func create(_ record: Record) throws -> Int {
    record.write(to: &fields)
    try append(entity: record.id, field: record.kind.rawValue, body: fields.bytes)
    let number = try records.insert(record)
    changes.note(record, number: number)
    return number
  }

  /// Names the person with whom the office speaks about a family.
  func setContactPerson(of family: RecordID, to person: RecordID) throws {
    let edit = ContactPersonEdit(family: family, person: person)
    edit.write(to: &fields)
    try append(entity: family, field: ContactPersonEdit.field, body: fields.bytes)
    try records.apply(edit)
  }

  /// Makes everything written so far visible to queries of this transaction.
  func flush() throws {
    try ops.flush()
    try records.flush()
  }

  /// Closes the last commit.
  func finish() throws {
    guard let header else { return }
    let insert = try connection.cached(
      """
      INSERT INTO commit_log(rid, device, seq, hash, prev, hlc, author, role, why, source, schema, op_hashes, received)
      VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    var finished = Digest()
    swap(&finished, &digest)
    try insert.bind(1, row)
    try insert.bind(2, header.device)
    try insert.bind(3, header.seq)
    try insert.bind(4, bytes: finished.finish())
    if let prev = header.prev { try insert.bind(5, bytes: prev) } else { try insert.bindNull(5) }
    try insert.bind(6, header.hlc)
    try insert.bind(7, header.author)
    try insert.bind(8, header.role)
    try insert.bind(9, header.why)
    try insert.bind(10, header.source)
    try insert.bind(11, header.schema)
    try insert.bind(12, bytes: hashes)
    try insert.bind(13, milliseconds)
    try insert.run()
    try flush()
    hashes.removeAll(keepingCapacity: true)
    self.header = nil
  }

  /// Appends an entry to the log.
  func append(entity: RecordID, field: String, body: [UInt8]) throws {
    if hashes.count >= CommitWriter.mostOps * Digest.length { try finish() }
    if header == nil { try begin() }
    salt.removeAll(keepingCapacity: true)
    random.appendSalt(to: &salt)
    let index = hashes.count / Digest.length
    OpHash.append(salt: salt, body: body, to: &hashes, buffer: &buffer)
    digest.add(CommitHeader.canonical(entity: entity, field: field, hash: hashes.suffix(Digest.length)))
    try ops.add { statement, before in
      try statement.bind(before + 1, row)
      try statement.bind(before + 2, index)
      try statement.bind(before + 3, entity)
      try statement.bind(before + 4, field)
      try statement.bind(before + 5, bytes: salt)
      try statement.bind(before + 6, bytes: body)
    }
  }

  private func begin() throws {
    let last = try connection.first(
      "SELECT seq, hash FROM commit_log WHERE device = ? ORDER BY seq DESC LIMIT 1", .id(device)
    ) { ($0.integer(0), $0.bytes(1)) }
    row = (try connection.integer("SELECT max(rid) FROM commit_log") ?? 0) + 1
    let header = CommitHeader(
      device: device, seq: (last?.0 ?? 0) + 1, prev: last?.1, hlc: clock.tick(milliseconds: milliseconds), author: words.author,
      role: role.rawValue, why: words.why, source: words.source, schema: Schema.migrations.count)
    self.header = header
    digest.add(header.canonical)
  }
}
