import CaseModel
import SQLiteAccess

/// Rows of persons, families, incidents and sites.
extension RecordWriter {
  func write(_ record: Incident, _ number: Int, _ isNew: Bool) throws {
    try incidents.write(isNew: isNew) { row in
      try row.identity(record.id, number: number)
      try row.text(record.name)
      try row.date(record.began)
      try row.date(record.ended)
    }
  }

  func write(_ record: Site, _ number: Int, _ isNew: Bool) throws {
    try sites.write(isNew: isNew) { row in
      try row.identity(record.id, number: number)
      try row.text(record.code)
      try row.text(record.name)
      try row.text(record.kind.rawValue)
      try row.text(record.district)
      try row.text(record.status.rawValue)
      try row.real(record.latitude)
      try row.real(record.longitude)
      try row.integer(record.precisionMetres)
      try row.date(record.reported)
      try row.text(record.note)
    }
  }

  func write(_ record: Family, _ number: Int, _ isNew: Bool) throws {
    let contactPerson = try record.contactPerson.map { try numbers.number(.person, $0) }
    try families.write(isNew: isNew) { row in
      try row.identity(record.id, number: number)
      try row.text(record.number)
      try row.text(record.name)
      try row.text(record.place)
      try row.integer(contactPerson)
      try row.text(record.wishes)
      try row.text(record.safetyNote)
    }
  }

  func write(_ record: Person, names list: [PersonName], _ number: Int, _ isNew: Bool) throws {
    let family = try record.family.map { try numbers.number(.family, $0) }
    try persons.write(isNew: isNew) { row in
      try row.identity(record.id, number: number)
      try row.text(record.reference)
      try row.integer(family)
      try row.text(record.sex.rawValue)
      try row.date(record.born)
      try row.text(record.birthPlace)
      try row.text(record.life.rawValue)
      try row.date(record.died)
      try row.text(record.nationality)
      try row.text(record.residence)
      try row.text(record.emigratedTo)
      try row.text(record.occupation)
      try row.text(record.telephone)
      try row.text(record.twinMark)
      try row.integer(record.identicalTwin ? 1 : 0)
      try row.text(record.note)
      try row.text(record.languages)
      try row.text(record.maritalStatus.rawValue)
      try row.text(record.identityNumbers)
    }
    if !isNew { try connection.run("DELETE FROM person_name WHERE person = ?", .integer(number)) }
    for (position, value) in list.enumerated() { try insert(value, person: number, position: position) }
  }

  private func insert(_ record: PersonName, person number: Int, position: Int) throws {
    try names.add { statement, before in
      var row = Binder(statement, after: before)
      try row.integer(number)
      try row.integer(position)
      try row.id(record.id)
      try row.text(record.kind.rawValue)
      try row.text(record.script.rawValue)
      try row.text(record.given)
      try row.text(record.fathersName)
      try row.text(record.surname)
      try row.text(record.marker)
      try row.text(record.asWritten)
    }
  }
}
