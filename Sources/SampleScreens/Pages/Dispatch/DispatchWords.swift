import CaseModel

/// The words in which pages say how far a dispatch has come.
enum DispatchWords {
  /// The state with its day: `sent 2026-11-03`.
  static func state(_ dispatch: Dispatch) -> String {
    switch dispatch.state {
    case .open: "being packed since \(dispatch.preparedOn)"
    case .sent: Phrase.joined("sent", dispatch.sentOn?.description, by: " ")
    case .received: Phrase.joined("received", dispatch.closedOn?.description, by: " ")
    }
  }
}
