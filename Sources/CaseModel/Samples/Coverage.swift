import Kinship

/// How far the relatives sampled so far would carry an identification; the grade that the kinship rules compute.
public typealias CoverageGrade = Kinship.CoverageGrade

/// The donors that each grade needs.
public typealias CoverageTable = Kinship.CoverageTable
