import CaseModel
import DeskKit
import TerminalKit

extension SampleBoardPane {
  /// Carries out a command. `area` is the size that the board is drawn in.
  public mutating func perform(_ id: Command.ID, area: Size) -> [SampleBoardOutcome] {
    if let reason = reasonDisabled(id) { return [.say(reason)] }
    if let moved = move(id, area: area) { return moved }
    switch id {
    case "board.open": return selected.map { [.open($0.id)] } ?? []
    case "board.mark": return markSelected()
    case "board.markAll": return markColumn()
    case "board.unmark": marks = [:]
    case "board.next": return nextStep()
    case "board.problem": return sharedProblem.map { [.move(chosen.map(\.id), to: $0)] } ?? []
    case "board.move": return [.move(chosen.map(\.id), to: nil)]
    case "board.dispatch": return [.dispatch(chosen.map(\.id))]
    case "board.labels": return [.labels(chosen.map(\.id))]
    case "board.filter": return [.filter]
    case "board.showAll":
      filter = SampleFilter()
      return [.showAll]
    case "board.table": isTable.toggle()
    case "board.ended":
      showsEnded.toggle()
      if !showsEnded, stage == .ended { stage = .setAside }
    default: break
    }
    return []
  }

  /// Why a command does nothing now, as a sentence; `nil` where it does something.
  public func reasonDisabled(_ id: Command.ID) -> String? {
    switch id {
    case "board.open", "board.mark": return selected == nil ? "No sample stands in this column." : nil
    case "board.markAll": return lane.cards.isEmpty ? "No sample stands in this column." : nil
    case "board.unmark": return marks.isEmpty ? "No sample is marked." : nil
    case "board.move", "board.labels": return chosen.isEmpty ? nothingChosen : nil
    case "board.next": return objectionToNext
    case "board.problem": return objectionToProblem
    case "board.dispatch": return objectionToDispatch
    case "board.showAll": return filter.isEmpty ? "No filter is set: all samples are shown." : nil
    default: return nil
    }
  }

  private var nothingChosen: String { "No sample is chosen. Space marks one." }

  // MARK: Marks

  private mutating func markSelected() -> [SampleBoardOutcome] {
    guard let card = selected else { return [] }
    marks[card.id] = marks[card.id] == nil ? card : nil
    goal = nil
    lane.put(lane.index + 1)
    return []
  }

  private mutating func markColumn() -> [SampleBoardOutcome] {
    let cards = lane.cards
    if cards.allSatisfy({ marks[$0.id] != nil }) {
      for card in cards { marks[card.id] = nil }
      return []
    }
    for card in cards { marks[card.id] = card }
    guard lane.hasMore else { return [] }
    let (held, all) = (NumberWords.grouped(cards.count), NumberWords.grouped(lane.count))
    return [.say("Marked are the \(held) of \(all) that were read so far. End reads on.")]
  }

  // MARK: Steps

  /// The step that usually follows for all that are chosen.
  private var sharedNext: Sample.Status? {
    let all = Set(chosen.map(\.sample.status.usualNext))
    return all.count == 1 ? all.first ?? nil : nil
  }

  private var sharedProblem: Sample.Status? {
    let all = Set(chosen.map(\.sample.status.problem))
    return all.count == 1 ? all.first ?? nil : nil
  }

  private func nextStep() -> [SampleBoardOutcome] {
    guard let next = sharedNext else { return [] }
    let ids = chosen.map(\.id)
    // What is sealed leaves with a dispatch: without one the laboratory could not receive it.
    return next == .inTransit ? [.dispatch(ids)] : [.move(ids, to: next)]
  }

  private var objectionToNext: String? {
    guard let first = chosen.first else { return nothingChosen }
    guard let next = sharedNext else {
      if Set(chosen.map(\.sample.status)).count == 1 {
        return "\(first.sample.barcode) is \(first.sample.status.rawValue): its way has ended."
      }
      return "The chosen samples do not share their next step: \(statesOfChosen). m chooses a step."
    }
    if next == .inTransit { return objectionToDispatch }
    guard next == .inAnalysis, let card = chosen.first(where: { $0.consent != .given }) else { return nil }
    return "\(card.sample.barcode): consent is \(card.consent.rawValue). There is no analysis without valid consent."
  }

  private var objectionToProblem: String? {
    guard let first = chosen.first else { return nothingChosen }
    guard sharedProblem == nil else { return nil }
    if Set(chosen.map(\.sample.status)).count > 1 {
      return "What went wrong differs for the chosen samples: \(statesOfChosen). Choose those of one state, or m for any step."
    }
    return "\(first.sample.barcode) is \(first.sample.status.rawValue): there is no such problem. m chooses a step."
  }

  private var objectionToDispatch: String? {
    guard let first = chosen.first else { return nothingChosen }
    if chosen.contains(where: { DispatchPlan.objection(to: $0) == nil }) { return nil }
    return "\(first.sample.barcode): \(DispatchPlan.objection(to: first) ?? "")"
  }

  /// `2 collected, 1 sealed`, in the order of the way.
  private var statesOfChosen: String {
    Sample.Status.allCases.compactMap { status in
      let count = chosen.count { $0.sample.status == status }
      return count == 0 ? nil : "\(NumberWords.grouped(count)) \(status.rawValue)"
    }.joined(separator: ", ")
  }
}
