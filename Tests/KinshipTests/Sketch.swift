import Kinship

/// A family in one line: `a:m b:f c:m=a+b` is a man, a woman and their son. Unions: `a&b`, parted `a%b`.
/// `c:m=a+b~adoptive` makes both parents adoptive. Everybody is alive unless `!` (dead) or `?` (missing) follows the sex.
struct Sketch {
  var graph: KinGraph
  private let places: [String: Int]

  subscript(name: String) -> Int { places[name] ?? -1 }

  init(_ text: String) {
    var places: [String: Int] = [:]
    var members: [KinGraph.Member] = []
    var links: [KinGraph.ParentLink] = []
    var unions: [KinGraph.Union] = []
    for word in text.split(separator: " ").map(String.init) {
      if let mark = word.first(where: { $0 == "&" || $0 == "%" }), !word.contains(":") {
        let pair = word.split(separator: mark).map { places[String($0)] ?? -1 }
        unions.append(KinGraph.Union(first: pair[0], second: pair[1], parted: mark == "%"))
        continue
      }
      let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
      let child: Int
      var rest = Substring(parts.count > 1 ? parts[1] : "")
      if let known = places[parts[0]] {
        child = known
      } else {
        child = members.count
        places[parts[0]] = child
        let sex: Sex = rest.first == "m" ? .male : rest.first == "f" ? .female : .unknown
        members.append(KinGraph.Member(sex: sex, life: rest.contains("!") ? .dead : .alive, isMissing: rest.contains("?")))
      }
      guard let equals = rest.firstIndex(of: "=") else { continue }
      rest = rest[rest.index(after: equals)...]
      let halves = rest.split(separator: "~").map(String.init)
      let parentage: KinGraph.Parentage =
        switch halves.count > 1 ? halves[1] : "" {
        case "adoptive": .adoptive
        case "foster": .foster
        case "step": .step
        default: .biological
        }
      for parent in halves[0].split(separator: "+") {
        links.append(KinGraph.ParentLink(parent: places[String(parent)] ?? -1, child: child, parentage: parentage))
      }
    }
    self.places = places
    graph = KinGraph(members: members, parentLinks: links, unions: unions)
  }
}
