/// How many missing persons of each group the default register holds: the published totals, as numbers to be met.
enum Quotas {
  /// 3,890 persons of the first war: 3,171 military; 719 civilians, of them 71 children, 267 women, 326 elderly and 55 other men.
  static func missing(_ group: Slot.Group) -> Int {
    switch group {
    case .soldier: 3_171
    case .man: 55
    case .woman: 267
    case .boy: 39
    case .girl: 32
    case .elderlyMan: 148
    case .elderlyWoman: 178
    }
  }

  /// Of them 872 taken hostage or unable to leave: 29 children, 98 women, 112 elderly, and 633 men, most of them soldiers.
  static func held(_ group: Slot.Group) -> Int {
    switch group {
    case .soldier: 600
    case .man: 33
    case .woman: 98
    case .boy: 16
    case .girl: 13
    case .elderlyMan: 50
    case .elderlyWoman: 62
    }
  }

  /// Soldiers of the second war whose family lost nobody else; the sixth is the nephew in `Household.uncleAndNephew`.
  static let secondWarAlone = 5
}
