/// How soon a relative should be asked, compared with others who would add as much. Age comes from the graph.
public struct DonorUrgency: Hashable, Sendable {
  /// How well the relative is.
  public enum Health: Int, Hashable, Sendable {
    /// Well, or nothing is known.
    case good
    case frail, ill, gravelyIll
  }

  /// How well the relative is.
  public var health: Health
  /// How far away the relative lives: 0 for the nearest. It decides between relatives of the same age.
  public var distanceRank: Int

  /// An urgency from its parts; by default nothing is known.
  public init(health: Health = .good, distanceRank: Int = 0) {
    self.health = health
    self.distanceRank = distanceRank
  }

  /// The order among relatives of one class, the first to be asked first: the gravely ill before all others; then by age in whole years, to
  /// which being frail adds ten and being ill adds twenty, those of unknown age last; then the nearer before the farther; then the older.
  func order(born: Int?, position: Int) -> [Int] {
    let daysOfYear = 365
    let added = health == .ill ? 20 : health == .frail ? 10 : 0
    let year = born.map { ($0 - added * daysOfYear) / daysOfYear } ?? .max
    return [health == .gravelyIll ? 0 : 1, year, distanceRank, born ?? .max, position]
  }
}
