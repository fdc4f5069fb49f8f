import CaseModel

/// The criteria of a case that have few values, packed into one integer of `case_list` and of each of its indexes.
///
/// Bits, from the lowest: category 2, sex 2, age group 2, circumstance 3, fate 4, workflow 4, coverage 3, several missing 1, year last seen 11,
/// reach 3, need 3.
/// A value is stored as its place in its enumeration's list; whoever changes such a list raises `Schema.derivedVersion`.
struct CaseFacets {
  /// A stretch of bits.
  struct Field {
    let shift: Int
    let width: Int
    var mask: Int { ((1 << width) - 1) << shift }
    func packed(_ value: Int) -> Int { (value << shift) & mask }
    func value<Word: CaseIterable>(in facets: Int, as type: Word.Type = Word.self) throws -> Word where Word.AllCases == [Word] {
      try CaseFacets.value((facets & mask) >> shift)
    }
  }

  static let category = Field(shift: 0, width: 2)
  static let sex = Field(shift: 2, width: 2)
  static let ageGroup = Field(shift: 4, width: 2)
  static let circumstance = Field(shift: 6, width: 3)
  static let fate = Field(shift: 9, width: 4)
  static let workflow = Field(shift: 13, width: 4)
  static let coverage = Field(shift: 17, width: 3)
  static let several = Field(shift: 20, width: 1)
  static let year = Field(shift: 21, width: 11)
  static let reach = Field(shift: 32, width: 3)
  static let need = Field(shift: 35, width: 3)

  /// The packed criteria of a case.
  static func pack(
    category: Category, sex: Sex, ageGroup: AgeGroup, circumstance: Circumstance, fate: Fate, workflow: Workflow, several: Bool, year: Int?
  ) -> Int {
    CaseFacets.category.packed(rank(of: category)) | CaseFacets.sex.packed(rank(of: sex)) | CaseFacets.ageGroup.packed(rank(of: ageGroup))
      | CaseFacets.circumstance.packed(rank(of: circumstance)) | CaseFacets.fate.packed(rank(of: fate))
      | CaseFacets.workflow.packed(rank(of: workflow)) | CaseFacets.several.packed(several ? 1 : 0)
      | CaseFacets.year.packed(year.map(yearValue) ?? 0)
  }

  /// Packed criteria with those that follow from samples and relatives put in.
  static func replacing(_ coverage: CaseCoverage, in facets: Int) -> Int {
    facets & ~(CaseFacets.coverage.mask | CaseFacets.reach.mask | CaseFacets.need.mask)
      | CaseFacets.coverage.packed(rank(of: coverage.grade)) | CaseFacets.reach.packed(rank(of: coverage.reach))
      | CaseFacets.need.packed(coverage.need)
  }

  /// A year as it is packed: 0 stands for unknown.
  static func yearValue(_ year: Int) -> Int { min(max(year, 1), 2_047) }

  /// The place of a value in its enumeration's list.
  static func rank<Word: CaseIterable & Equatable>(of value: Word) -> Int {
    Word.allCases.enumerated().first { $0.element == value }?.offset ?? 0
  }

  /// The value at a place in its enumeration's list.
  static func value<Word: CaseIterable>(_ rank: Int, as type: Word.Type = Word.self) throws -> Word where Word.AllCases == [Word] {
    guard Word.allCases.indices.contains(rank) else { throw RegisterError.damagedTables }
    return Word.allCases[rank]
  }
}
