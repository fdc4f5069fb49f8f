extension Register {
  public struct CheckReport: Sendable { public var checked: [String] = []; public var problems: [String] = [] }
  public func check() throws -> CheckReport { CheckReport() }
  public func close() throws {}
}
