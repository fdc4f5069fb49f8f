import CaseModel

public enum PrintJob: Sendable {
  case labels([Sample], office: String)
  case manifest(DispatchFile, office: String, asOf: Day)
  case visit(CollectionVisit, office: String, by: String)
}
public enum PagePrinter {
  public enum Symbol: Sendable { case qr, code128 }
  public struct File { public var path = "" }
  public static func write(_ job: PrintJob, named: String, in folder: String) throws -> File { File() }
  public static func symbol(_ kind: Symbol, _ data: String) throws -> [[Bool]] { [] }
}
