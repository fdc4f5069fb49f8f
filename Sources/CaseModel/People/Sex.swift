import Kinship

/// The sex of a person as recorded; the same value that the mathematics of families uses.
public typealias Sex = Kinship.Sex
