/// Marks in a draft of what its form had shown of each field, so that a draft that is opened again on a newer record does not silently
/// write the older values over it.
///
/// Only digests are kept: a draft holds each text once.
public struct DraftStamp: Hashable, Sendable {
  private static let prefix = "shown."
  /// The mark of all fields together.
  private static let whole = "shown"

  private var digests: [String: String] = [:]
  private var all = ""

  /// No marks yet.
  public init() {}

  /// True for a name that stands for a mark and for no field.
  public static func isMark(_ name: String) -> Bool { name == whole || name.hasPrefix(prefix) }

  /// Puts the marks of what a form was opened with into it.
  public mutating func put(_ opened: OpenedValues, into form: inout EntryForm) {
    let digests = opened.shown.filter { !$0.value.isEmpty }.mapValues { TextDigest.of($0) }
    let all = TextDigest.of(digests.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ";"))
    for name in self.digests.keys where digests[name] == nil { form.set(Self.prefix + name, "") }
    for (name, digest) in digests { form.set(Self.prefix + name, digest) }
    form.set(Self.whole, all)
    self.digests = digests
    self.all = all
  }

  /// Where a draft of an older record was brought back: fields that the draft had left alone show the record as it is now, and of those
  /// that were changed on both sides the newer value lies one undo away. Gives the names of the latter.
  public mutating func reconcile(_ opened: OpenedValues, in form: inout EntryForm) -> [String] {
    guard let mark = form.keptAside(Self.whole), mark != all else {
      if form.keptAside(Self.whole) == nil { put(opened, into: &form) }
      return []
    }
    let values = form.values
    let names = Set(values.keys).union(opened.shown.keys).filter { !Self.isMark($0) }
    var contested: [String] = []
    for name in names.sorted() {
      let before = form.keptAside(Self.prefix + name) ?? ""
      let now = opened.shown[name] ?? ""
      let mine = values[name] ?? ""
      if before == (digests[name] ?? "") || mine == now { continue }
      if (mine.isEmpty ? "" : TextDigest.of(mine)) == before {
        form.set(name, now)
      } else {
        form.lay(now, under: name)
        contested.append(name)
      }
    }
    for name in values.keys where name.hasPrefix(Self.prefix) { form.set(name, "") }
    put(opened, into: &form)
    return contested
  }
}
