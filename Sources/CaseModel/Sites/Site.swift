/// A place where remains are, or are believed to be.
public struct Site: Hashable, Sendable, Identifiable {
  /// What kind of place it is.
  public enum Kind: String, CaseIterable, Sendable {
    case massGrave = "mass grave"
    case singleGrave = "single grave"
    case battlefield
    case cemetery
    case other
  }

  /// How far work at the site has come.
  public enum Status: String, CaseIterable, Sendable {
    case reported, assessed, confirmed, negative
    case clearedOfMines = "cleared of mines"
    case orderGranted = "order granted"
    case excavating, excavated, closed
  }

  /// The record's identity.
  public let id: RecordID
  /// The code people use: `KLB-1`.
  public var code: String
  /// The name people use.
  public var name: String
  /// What kind of place it is.
  public var kind: Kind
  /// The district it lies in.
  public var district: String
  /// How far work has come.
  public var status: Status
  /// Degrees north (WGS 84).
  public var latitude: Double?
  /// Degrees east (WGS 84).
  public var longitude: Double?
  /// Within how many metres the coordinates are right.
  public var precisionMetres: Int?
  /// When the site was reported.
  public var reported: PartialDate?
  /// Anything else worth reading.
  public var note: String?

  /// A site from the parts that every site has.
  public init(id: RecordID, code: String, name: String, kind: Kind, district: String, status: Status) {
    self.id = id
    self.code = code
    self.name = name
    self.kind = kind
    self.district = district
    self.status = status
  }
}
