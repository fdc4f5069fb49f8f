import TerminalKit

/// The box into which a barcode is scanned or typed, to open its sample.
public struct ScanBox: Hashable, Sendable {
  /// The code as typed.
  public var field = TextField()

  /// An empty box.
  public init() {}
}
