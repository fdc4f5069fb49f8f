/// Which columns stand beside the names in a pane of some width; the least useful are dropped first.
struct OutlineColumns {
  /// Width of the part with the names.
  let names: Int
  /// Width of birth and death; 0 where dropped.
  let years: Int
  /// Width of the sample's letter, or letter and word.
  let sample: Int
  /// Width of the DNA use.
  let use: Int
  /// Width of the relation in words; 0 where there is no room.
  let relation: Int
  /// True where birth and death stand close together.
  let isNarrow: Bool

  /// The columns of a pane.
  init(width: Int) {
    isNarrow = width < 80
    relation = width >= 110 ? 26 : 0
    years = width >= 80 ? 14 : width >= 66 ? 12 : 0
    sample = width >= 80 ? 11 : 3
    use = width >= 80 ? 10 : 9
    names = max(0, width - years - sample - use - relation)
  }
}
