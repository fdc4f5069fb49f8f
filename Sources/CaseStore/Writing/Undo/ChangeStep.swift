import CaseModel

/// What one or several entries of a commit did to one record, and the opposite of it.
enum ChangeStep {
  /// A new value of a field in place of another; both encoded.
  struct FieldValue {
    var tag: UInt8
    var old: [UInt8]
    var new: [UInt8]
  }

  case create(Record.Kind, RecordID, body: [UInt8])
  case edit(Record.Kind, RecordID, [FieldValue])
  case remove(Record.Kind, RecordID, body: [UInt8])

  /// The steps of a commit in their order; `nil` where an entry of it cannot be turned round.
  static func steps(of items: [LogReader.Item?]) -> [ChangeStep]? {
    var steps: [ChangeStep] = []
    for item in items {
      guard let item else { return nil }
      switch item.entry {
      case .creates(let kind, let body): steps.append(.create(kind, item.entity, body: body))
      case .removes(let kind, let body): steps.append(.remove(kind, item.entity, body: body))
      case .changes(let kind, let tag, let new, let base):
        let value = FieldValue(tag: tag, old: base, new: new)
        if case .edit(_, item.entity, let values)? = steps.last {
          steps[steps.count - 1] = .edit(kind, item.entity, values + [value])
        } else {
          steps.append(.edit(kind, item.entity, [value]))
        }
      case .namesContactPerson, .takesBack: return nil
      }
    }
    return steps
  }

  /// The step that takes this one back.
  var inverse: ChangeStep {
    switch self {
    case .create(let kind, let id, let body): .remove(kind, id, body: body)
    case .remove(let kind, let id, let body): .create(kind, id, body: body)
    case .edit(let kind, let id, let values):
      .edit(kind, id, values.reversed().map { FieldValue(tag: $0.tag, old: $0.new, new: $0.old) })
    }
  }
}
