import Kinship

/// How far the members of a family live from where most of it lives.
///
/// The family's place is the one in which most members live who are not missing, not known to be dead and did not emigrate; where none
/// has a residence, the place where the person lived for whom the tree is drawn. Places are compared by fold key, and a place within
/// another, as in `Ağdam, Quzanlı`, is near.
struct DonorDistances {
  private let keys: [String?]
  private let isAbroad: [Bool]
  /// The fold key of the family's place; `nil` where no residence is recorded at all.
  private let home: String?

  init(_ tree: FamilyTree) {
    let keys = tree.cards.map { card in card.residence.map(FoldKey.of).flatMap { $0.isEmpty ? nil : $0 } }
    let isAbroad = tree.cards.map { $0.emigratedTo?.isEmpty == false || $0.donor == .abroad }
    self.keys = keys
    self.isAbroad = isAbroad
    let own = keys.indices.contains(tree.index) ? keys[tree.index] : nil
    var counts: [String: Int] = [:]
    for (position, member) in tree.graph.members.enumerated() where keys.indices.contains(position) {
      guard !member.isMissing, member.life != .dead, !isAbroad[position], let key = keys[position] else { continue }
      counts[key, default: 0] += 1
    }
    home = DonorDistances.busiest(counts, preferred: own) ?? own
  }

  /// The place with most members, those who live in a part of it included. Of two with as many it is the preferred one, else the first in
  /// the alphabet, so that the answer never changes by chance.
  private static func busiest(_ counts: [String: Int], preferred: String?) -> String? {
    let places = counts.keys.sorted()
    var best: (key: String, count: Int)?
    for (start, key) in places.enumerated() {
      let parts = places[start...].prefix { isPart($0, of: key) }
      let count = parts.reduce(0) { $0 + (counts[$1] ?? 0) }
      guard let known = best else {
        best = (key, count)
        continue
      }
      if count > known.count || (count == known.count && key == preferred) { best = (key, count) }
    }
    return best?.key
  }

  private static func isPart(_ place: String, of whole: String) -> Bool { place == whole || place.hasPrefix(whole + " ") }

  func distance(_ position: Int) -> DonorSheet.Distance {
    guard keys.indices.contains(position) else { return .unknown }
    if isAbroad[position] { return .abroad }
    guard let place = keys[position], let home else { return .unknown }
    return DonorDistances.isPart(place, of: home) || DonorDistances.isPart(home, of: place) ? .near : .elsewhere
  }
}
