import CaseModel

/// Who wrote a commit, when, why and from which source: the part of it that every reader may see.
///
/// The commit's hash is BLAKE2b-256 over the header below and then, for each op in order, its entity, its field and its hash. An op's hash is
/// BLAKE2b-256 over the algorithm's number, the salt and the body, so that a body can be withheld or erased and the chain still verifies.
/// Every text and blob is preceded by its length in four bytes, every number takes eight, both most significant byte first.
struct CommitHeader: Hashable, Sendable {
  var device: RecordID
  var seq: Int
  var prev: [UInt8]?
  var hlc: Int
  var author: String
  var role: String
  var why: String
  var source: String
  var schema: Int

  /// The canonical bytes of the header.
  var canonical: [UInt8] {
    var bytes: [UInt8] = [Digest.algorithm]
    CommitHeader.append(device.bytes, to: &bytes)
    CommitHeader.append(seq, to: &bytes)
    CommitHeader.append(prev ?? [], to: &bytes)
    CommitHeader.append(hlc, to: &bytes)
    for text in [author, role, why, source] { CommitHeader.append(Array(text.utf8), to: &bytes) }
    CommitHeader.append(schema, to: &bytes)
    return bytes
  }

  /// The canonical bytes of one op: what the commit's hash covers of it.
  static func canonical(entity: RecordID, field: String, hash: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(76 + field.utf8.count)
    append(entity.bytes, to: &bytes)
    append(Array(field.utf8), to: &bytes)
    append(hash, to: &bytes)
    return bytes
  }

  private static func append(_ value: Int, to bytes: inout [UInt8]) {
    for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
  }

  private static func append(_ value: some Collection<UInt8>, to bytes: inout [UInt8]) {
    for shift in stride(from: 24, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: value.count >> shift)) }
    bytes.append(contentsOf: value)
  }
}

/// The hash of an op's body.
enum OpHash {
  /// Appends the hash of a salted body to `hashes`; `buffer` is reused from op to op.
  static func append(salt: some Collection<UInt8>, body: [UInt8], to hashes: inout [UInt8], buffer: inout [UInt8]) {
    buffer.removeAll(keepingCapacity: true)
    buffer.append(Digest.algorithm)
    buffer.append(UInt8(salt.count))
    buffer.append(contentsOf: salt)
    buffer.append(contentsOf: body)
    Digest.append(of: buffer, to: &hashes)
  }
}
