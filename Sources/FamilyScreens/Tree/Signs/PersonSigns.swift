import CaseModel
import Kinship
import TerminalKit

/// The signs and short words that stand for one person in every view of the tree.
enum PersonSigns {
  /// The pedigree symbol: square brackets for a man, round for a woman, angles where the sex is unknown; inside, whether the person lives.
  ///
  /// A sought child of whom neither name nor sex is known is an empty pair of angles; the word `sought` says the rest.
  static func symbol(_ member: KinGraph.Member, isNamed: Bool = true) -> String {
    if !isNamed && member.sex == .unknown && member.isMissing { return "< >" }
    let inside = member.isMissing ? "?" : member.life == .dead ? "/" : member.life == .unknown ? "~" : " "
    return switch member.sex {
    case .male: "[\(inside)]"
    case .female: "(\(inside))"
    case .unknown: "<\(inside)>"
    }
  }

  /// The role in which a person's name is drawn.
  static func role(_ member: KinGraph.Member) -> Role {
    member.isMissing ? .missing : member.life == .dead ? .died : .text
  }

  /// The name, or words for somebody whose name is not known.
  static func name(_ card: FamilyTree.Card) -> String { card.name.isEmpty ? "name unknown" : card.name }

  /// A year as far as it is known: `1951`, `~1951`, `<1951`; empty where nothing is.
  static func year(_ date: PartialDate?) -> String {
    guard let date, let year = date.year else { return "" }
    return switch date.exactness {
    case .day, .month, .year, .season: "\(year)"
    case .about, .between, .age: "~\(year)"
    case .before: "<\(year)"
    case .after: ">\(year)"
    case .unreadable: "~\(year)"
    }
  }

  /// Birth and death, or the year a missing person was last seen: `1921 - 1990`, `1953 - ? 1977`, `1951 -`.
  static func years(_ card: FamilyTree.Card, _ member: KinGraph.Member, isNarrow: Bool) -> String {
    var born = year(card.born)
    if born.isEmpty, let day = member.birthDay { born = "\(Day(number: day).year)" }
    var end = ""
    if member.isMissing {
      let seen = year(card.lastSeen)
      end = seen.isEmpty ? "?" : "? " + seen
    } else if member.life == .dead {
      end = year(card.died)
      if end.isEmpty { end = "died" }
    }
    if born.isEmpty && end.isEmpty { return "" }
    if isNarrow { return born + "-" + end }
    let start = born + String(repeating: " ", count: max(0, 4 - born.count))
    return end.isEmpty ? start + " -" : start + " - " + end
  }

  /// The line on DNA: whom to ask first, what is in use, what would add little.
  static func use(_ use: DonorUse, _ sign: SampleSign) -> (text: String, role: Role) {
    switch use {
    case .sought: ("sought", .missing)
    case .inUse: ("in use", .done)
    case .awaited: ("awaited", .text)
    case .ask(1): (sign.letter == "x" ? "D1 RETRY" : "D1 ASK", .askNext)
    case .ask(let rank): ("D\(rank) " + (sign.letter == "x" ? "retry" : "helps"), .text)
    case .little: ("..", .dim)
    case .outOfReach: (sign.progress == .refused ? "refused" : "no trace", .dim)
    }
  }
}
