import CaseModel

/// How far the office has come with a family, which decides how many contacts, donors and samples it has.
struct Engagement {
  /// The year in which the family was first asked for samples.
  let askedIn: Int
  /// How many relatives shall have given a sample; 0 where sampling has not begun.
  let wantedSamples: Int
  /// False where nobody has spoken with the family yet.
  let isInTouch: Bool

  private static let years = Spread<Int>([
    (2_012, 6), (2_013, 5), (2_014, 8), (2_015, 12), (2_016, 10), (2_017, 9), (2_018, 8), (2_019, 8), (2_020, 4), (2_021, 8), (2_022, 10),
    (2_023, 11), (2_024, 12), (2_025, 14), (2_026, 15),
  ])
  private static let counts = Spread<Int>([(1, 5), (2, 13), (3, 27), (4, 27), (5, 17), (6, 11)])

  /// An engagement with a family that lost so many members; more samples are wanted where more are missing.
  init(missing: Int, _ random: inout SplitMix) {
    askedIn = Engagement.years.pick(&random)
    let drawn = random.below(100)
    isInTouch = drawn >= 17
    wantedSamples = drawn >= 27 ? Engagement.counts.pick(&random) + (missing > 1 ? missing : 0) : 0
  }
}
