/// A field of a case or a person of which several sources may say different things, one of them being shown.
///
/// The raw value is the field's name in the log.
public enum ShownField: String, CaseIterable, Sendable {
  case lastSeen = "last seen"
  case lastSeenPlace = "last seen place"
  case lastSeenDistrict = "last seen district"
  case lastSeenWith = "last seen with"
  case clothing
  case distinguishingMarks = "distinguishing marks"
  case account
  case unit, rank
  case serviceNumber = "service number"
  case born
  case birthPlace = "birth place"
  case died
  case residence

  /// The kind of record that has the field.
  public var kind: Record.Kind {
    switch self {
    case .born, .birthPlace, .died, .residence: .person
    default: .missingCase
    }
  }

  /// The value that a record shows, as it would be typed; `nil` where it shows none or has no such field.
  public func value(in record: Record) -> String? {
    switch record {
    case .missingCase(let missing): value(in: missing)
    case .person(let person, _): value(in: person)
    default: nil
    }
  }

  /// The record with another value shown; `nil` where it has no such field, or the text is not a date where a date is needed.
  public func showing(_ value: String, in record: Record, today: Day) -> Record? {
    switch record {
    case .missingCase(var missing) where kind == .missingCase:
      guard set(value, in: &missing, today: today) else { return nil }
      return .missingCase(missing)
    case .person(var person, let names) where kind == .person:
      guard set(value, in: &person, today: today) else { return nil }
      return .person(person, names)
    default: return nil
    }
  }

  private func value(in missing: MissingCase) -> String? {
    self == .lastSeen ? missing.lastSeen?.typed : textOfCase.flatMap { missing[keyPath: $0] }
  }

  private func value(in person: Person) -> String? {
    dateOfPerson.map { person[keyPath: $0]?.typed } ?? textOfPerson.flatMap { person[keyPath: $0] }
  }

  private func set(_ value: String, in missing: inout MissingCase, today: Day) -> Bool {
    if self == .lastSeen {
      let date = DateReading.read(value, today: today)
      guard date.exactness != .unreadable else { return false }
      missing.lastSeen = date
      return true
    }
    guard let path = textOfCase else { return false }
    missing[keyPath: path] = value
    return true
  }

  private func set(_ value: String, in person: inout Person, today: Day) -> Bool {
    if let path = dateOfPerson {
      let date = DateReading.read(value, today: today)
      guard date.exactness != .unreadable else { return false }
      person[keyPath: path] = date
      return true
    }
    guard let path = textOfPerson else { return false }
    person[keyPath: path] = value
    return true
  }

  private var textOfCase: WritableKeyPath<MissingCase, String?>? {
    switch self {
    case .lastSeenPlace: \.lastSeenPlace
    case .lastSeenDistrict: \.lastSeenDistrict
    case .lastSeenWith: \.lastSeenWith
    case .clothing: \.clothing
    case .distinguishingMarks: \.distinguishingMarks
    case .account: \.account
    case .unit: \.unit
    case .rank: \.rank
    case .serviceNumber: \.serviceNumber
    case .lastSeen, .born, .birthPlace, .died, .residence: nil
    }
  }

  private var textOfPerson: WritableKeyPath<Person, String?>? {
    switch self {
    case .birthPlace: \.birthPlace
    case .residence: \.residence
    default: nil
    }
  }

  private var dateOfPerson: WritableKeyPath<Person, PartialDate?>? {
    switch self {
    case .born: \.born
    case .died: \.died
    default: nil
    }
  }
}
