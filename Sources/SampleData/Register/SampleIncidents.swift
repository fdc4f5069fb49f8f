import CaseModel

/// The two wars of the sample register.
enum SampleIncidents {
  /// The first war's name.
  static let first = "First Karabakh war"
  /// The second war's name.
  static let second = "Second Karabakh war"

  /// Both wars with their years.
  static var all: [Incident] {
    [
      Incident(id: .unassigned, name: first, began: WrittenDate.year(1988), ended: WrittenDate.year(1994)),
      Incident(id: .unassigned, name: second, began: WrittenDate.year(2020), ended: WrittenDate.year(2020)),
    ]
  }
}
