import CaseModel
import TerminalKit

/// Tracing events and their certainty in words.
public enum TracingWords {
  /// What happened and where: `transfer from Kosa to Deyirman`, `capture at Kosa`.
  public static func what(_ event: TracingEvent) -> String {
    let from = filled(event.place)
    let to = filled(event.destination)
    switch (event.kind, from, to) {
    case (_, nil, nil): return event.kind.rawValue
    case (.transfer, let from?, nil), (.bodyMoved, let from?, nil): return "\(event.kind.rawValue) from \(from)"
    case (_, let from?, nil): return "\(event.kind.rawValue), \(from)"
    case (_, nil, let to?): return "\(event.kind.rawValue) to \(to)"
    case (_, let from?, let to?): return "\(event.kind.rawValue) from \(from) to \(to)"
    }
  }

  /// When it happened, as typed.
  public static func when(_ event: TracingEvent) -> String { event.date?.typed ?? "date not known" }

  /// The event in one line: `26.2.1992  capture, Kosa`.
  public static func line(_ event: TracingEvent) -> String { "\(when(event))  \(what(event))" }

  /// The role that a certainty is drawn in: what is doubted must not look like what is known.
  public static func role(_ certainty: Relationship.Certainty) -> Role {
    switch certainty {
    case .proven: .done
    case .asserted: .text
    case .doubted: .problem
    case .disproved: .dim
    }
  }

  /// A certainty with a sign where it must be seen: `? doubted`, `x disproved`.
  public static func words(_ certainty: Relationship.Certainty) -> String {
    switch certainty {
    case .proven, .asserted: certainty.rawValue
    case .doubted: "? doubted"
    case .disproved: "x disproved"
    }
  }

  /// How a witness knows and how far he is trusted: `saw, reliable`; empty where neither is recorded.
  public static func weight(_ statement: WitnessStatement) -> String {
    let basis = statement.basis == .unknown ? nil : statement.basis.rawValue
    let reliability = statement.reliability == .unknown ? nil : statement.reliability.rawValue
    return [basis, reliability].compactMap { $0 }.joined(separator: ", ")
  }

  private static func filled(_ text: String?) -> String? { text?.isEmpty == false ? text : nil }
}
