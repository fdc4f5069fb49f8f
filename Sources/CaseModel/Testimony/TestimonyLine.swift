/// What a list of testimonies shows of one testimony.
public struct TestimonyLine: Hashable, Sendable, Identifiable {
  /// The testimony.
  public var id: RecordID
  /// Its number.
  public var number: String
  /// The witness as screens may show him: a sealed one under the code.
  public var witness: String?
  /// When it was taken.
  public var takenOn: PartialDate?
  /// How many statements it has.
  public var statements: Int

  /// A line from its parts.
  public init(id: RecordID, number: String, witness: String?, takenOn: PartialDate?, statements: Int) {
    self.id = id
    self.number = number
    self.witness = witness
    self.takenOn = takenOn
    self.statements = statements
  }
}
