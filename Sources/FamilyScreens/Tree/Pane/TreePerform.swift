import CaseModel
import DeskKit
import Kinship
import TerminalKit

extension FamilyTreePane {
  /// Centres that are remembered on the way back (SCREENS §4.8).
  static let longestHistory = 50

  /// Does what a command says, in a pane of this size. A command that can do nothing says why.
  public mutating func perform(_ id: Command.ID, area: Size) -> [FamilyTreeOutcome] {
    if let reason = reasonDisabled(id) { return [.say(reason)] }
    prepare(area)
    defer {
      prepare(area)
      keepInSight(area)
    }
    switch id {
    case "tree.open": return open(area)
    case "tree.father": return go(to: .father)
    case "tree.mother": return go(to: .mother)
    case "tree.partner": return go(to: .partner)
    case "tree.child": return go(to: .child)
    case "tree.older": return go(to: .older)
    case "tree.younger": return go(to: .younger)
    case "tree.centre":
      history.append(tree.cards[centre].person)
      if history.count > FamilyTreePane.longestHistory { history.removeFirst() }
      setCentre(selected)
      return [.recentre(tree.cards[selected].person)]
    case "tree.back": return goBack()
    case "tree.index": return goHome()
    case "tree.nextDonor": return goToDonor(1)
    case "tree.previousDonor": return goToDonor(-1)
    case "tree.moreGenerations": return showGenerations(options.generations + 1)
    case "tree.fewerGenerations": return showGenerations(options.generations - 1)
    case "tree.view":
      view = view == .outline ? .chart : view == .chart ? .focus : .outline
      focusFold = nil
      worked.layOut(options, view)
      if worked.places[cursor] == nil || cursor != .person(selected) { select(selected) }
      return [.say(view == .focus ? "Family tree: focus view." : "Family tree: \(view.rawValue).")]
    case "tree.maleLine": return mark(.male)
    case "tree.maternalLine": return mark(.maternal)
    default:
      return move(id, area)
    }
  }

  private mutating func go(to kind: RelativeKind) -> [FamilyTreeOutcome] {
    if let member = relative(kind) { select(member) }
    return []
  }

  private mutating func goBack() -> [FamilyTreeOutcome] {
    guard let person = history.popLast() else { return [] }
    if let place = tree.cards.firstIndex(where: { $0.person == person }) {
      setCentre(place)
      select(place)
    }
    return [.recentre(person)]
  }

  private mutating func goHome() -> [FamilyTreeOutcome] {
    guard let place = tree.cards.firstIndex(where: { $0.person == home }) else { return [.recentre(home)] }
    select(place)
    return []
  }

  private mutating func goToDonor(_ step: Int) -> [FamilyTreeOutcome] {
    let order = worked.facts.plan.order
    let now = order.firstIndex(of: selected)
    let next = now.map { ($0 + step + order.count) % order.count } ?? (step > 0 ? 0 : order.count - 1)
    select(order[next])
    return [.say("D\(next + 1) of \(order.count): " + statusLine)]
  }

  private mutating func showGenerations(_ count: Int) -> [FamilyTreeOutcome] {
    options.generations = count
    layOutAgain()
    return [.say("\(count) \(count == 1 ? "generation" : "generations") above and below.")]
  }

  private mutating func mark(_ wanted: Line) -> [FamilyTreeOutcome] {
    line = line == wanted ? nil : wanted
    switch line {
    case .male: return [.say("Y line: marked Y, joined to \(indexName) through males only.")]
    case .maternal: return [.say("mt line: marked m, joined to \(indexName) through mothers only.")]
    case nil: return [.say("No line is marked.")]
    }
  }

  private var indexName: String { PersonSigns.name(tree.cards[index]) }

  private mutating func open(_ area: Size) -> [FamilyTreeOutcome] {
    if shownView(in: area) == .outline {
      switch cursor {
      case .stub(let member, _):
        select(member)
        return []
      case .more(let couple):
        options.openedSibships.insert(couple)
        layOutAgain()
        return []
      case .loop(let number):
        let child = worked.facts.pedigree.loops[number].dropped.child
        return [.openPerson(tree.cards[child].person), .say("One of the parent links of this loop is wrong. Correct it.")]
      case .unrecorded: return [.say("The other parent is not recorded.")]
      case .person: break
      }
    }
    if shownView(in: area) == .focus, focusFold != nil {
      moveInFocus("tree.right", TreeFrame(area).focusRows)
      return []
    }
    return [.openPerson(tree.cards[selected].person)]
  }

  /// Puts a person in the middle without waiting for the desk to load the tree around him.
  mutating func setCentre(_ member: Int) {
    centre = member
    worked.facts = worked.facts.centred(on: member)
    worked.relations = nil
    layOutAgain()
  }

  /// Lays the tree out again after an option changed; a row that is gone leaves the selection on its person.
  mutating func layOutAgain() {
    worked.layOut(options, view)
    if worked.places[cursor] == nil { select(selected) }
  }
}
