extension RecordChange {
  /// The same change as a source tells it: its facts carry the source, and what the records showed before is kept beside what they show
  /// now, so that two sources that disagree stand side by side.
  ///
  /// `sources` are the sources of the values shown so far, by field; `kept` are the values that are side by side already.
  public func told(by source: SourceReference, sources: [String: SourceReference], kept: [SourcedValue]) -> RecordChange {
    var all: [Step] = []
    // Far from the identities that a form gives to the records it makes.
    var identity: UInt64 = 1_000_000
    for step in steps {
      guard case .edit(let edited, let base) = step else {
        all.append(step)
        continue
      }
      var beside = SideBySide(about: base.id, kept: kept, firstIdentity: identity)
      for field in ShownField.allCases {
        guard let old = field.value(in: base), let new = field.value(in: edited), old != new else { continue }
        beside.keep(old, of: field, from: sources[field.rawValue])
        beside.keep(new, of: field, from: source)
      }
      identity += UInt64(beside.steps.count)
      all += beside.steps + [step]
    }
    return RecordChange(all, why: why, source: source)
  }
}
