import CaseModel

/// The fields of an ante-mortem profile in the log. Tags 9, 10 and 12 repeat: one list for each mark, tooth and thing carried.
extension AnteMortemProfile {
  func write(to fields: inout FieldWriter) {
    fields.identity(1, person)
    fields.integer(2, statureFrom)
    fields.integer(3, statureTo)
    fields.text(4, build)
    fields.text(5, hair)
    fields.text(6, eyes)
    fields.text(7, bloodGroup)
    if handedness != .unknown { fields.word(8, handedness) }
    for mark in marks {
      fields.nested(9) { list in
        list.word(1, mark.kind)
        list.word(2, mark.place)
        list.word(3, mark.side)
        list.text(4, mark.note)
      }
    }
    for tooth in teeth {
      fields.nested(10) { list in
        list.integer(1, tooth.tooth)
        list.word(2, tooth.state)
        list.text(3, tooth.note)
      }
    }
    fields.text(11, dentalNote)
    for effect in effects {
      fields.nested(12) { list in
        list.word(1, effect.kind)
        list.text(2, effect.note)
      }
    }
  }

  init(id: RecordID, fields: FieldReader) throws {
    self.init(id: id, person: try fields.requiredIdentity(1))
    statureFrom = try fields.integer(2)
    statureTo = try fields.integer(3)
    build = fields.text(4)
    hair = fields.text(5)
    eyes = fields.text(6)
    bloodGroup = fields.text(7)
    handedness = try fields.word(8, orAbsent: .unknown)
    marks = try BodyMark.list(fields)
    teeth = try ToothNote.list(fields)
    dentalNote = fields.text(11)
    effects = try Effect.list(fields)
  }
}

extension BodyMark {
  /// The marks among the fields of a profile.
  static func list(_ fields: FieldReader) throws -> [BodyMark] {
    try fields.lists(9).map { list in
      BodyMark(kind: try list.word(1), place: try list.word(2), side: try list.word(3), note: list.text(4) ?? "")
    }
  }
}

extension ToothNote {
  /// The teeth among the fields of a profile.
  static func list(_ fields: FieldReader) throws -> [ToothNote] {
    try fields.lists(10).map { list in
      ToothNote(tooth: try list.integer(1) ?? 0, state: try list.word(2), note: list.text(3) ?? "")
    }
  }
}

extension Effect {
  /// The clothing and things carried among the fields of a profile.
  static func list(_ fields: FieldReader) throws -> [Effect] {
    try fields.lists(12).map { list in Effect(kind: try list.word(1), note: list.text(2) ?? "") }
  }
}
