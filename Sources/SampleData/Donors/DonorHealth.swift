import CaseModel

/// How well older donors are, as far as the office heard of it.
enum DonorHealth {
  private static let spread = Spread<Donor.Health>([(.good, 500), (.frail, 330), (.ill, 130), (.gravelyIll, 40)])

  /// What is recorded of a donor's health; `nil` for most younger ones and for the dead.
  static func of(_ member: Member, _ state: Donor.State, _ random: inout SplitMix) -> Donor.Health? {
    guard member.life == .alive, Reference.year - member.born >= 70, state != .identified, random.chance(450) else { return nil }
    return spread.pick(&random)
  }
}
