import Foundation
import Kinship
import Testing

/// The pedigrees computed for this project by independent programs; they lie beside the package and may be absent.
private enum Reference {
  struct Person: Decodable {
    var id: String
    var father: String?
    var mother: String?
    var sex: String
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared/kinship")

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.appendingPathComponent("kinship_cases.json").path) }

  static func load<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data(contentsOf: folder.appendingPathComponent(name)))
  }

  static func pedigree(_ people: [Person]) -> (Pedigree, [String: Int]) {
    let places = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1.id, $0) })
    let members = people.map { KinGraph.Member(sex: $0.sex == "M" ? .male : .female) }
    var links: [KinGraph.ParentLink] = []
    for (child, person) in people.enumerated() {
      for parent in [person.father, person.mother] {
        if let parent, let place = places[parent] { links.append(KinGraph.ParentLink(parent: place, child: child)) }
      }
    }
    return (Pedigree(KinGraph(members: members, parentLinks: links)), places)
  }
}

@Suite("Cases computed by other programs", .enabled(if: Reference.isPresent, "the reference cases do not lie beside the package"))
struct ReferenceCaseTests {
  @Test("Kinship and inbreeding agree to the last bit that matters")
  func kinship() throws {
    struct File: Decodable { var cases: [Case] }
    struct Case: Decodable {
      var id: String
      var pedigree: [Reference.Person]
      var ids: [String]
      var inbreeding: [Double]
      var kinship: [[Double]]
      var kinshipX: [[Double]]
    }
    let cases = try Reference.load("kinship_cases.json", as: File.self).cases
    #expect(!cases.isEmpty)
    for item in cases {
      let (pedigree, places) = Reference.pedigree(item.pedigree)
      let matrix = KinshipMatrix(pedigree)
      let onX = XKinship(pedigree)
      for (row, one) in item.ids.enumerated() {
        let left = try #require(places[one])
        #expect(abs(matrix.inbreeding(left) - item.inbreeding[row]) < 1e-12, "\(item.id) F of \(one)")
        for (column, other) in item.ids.enumerated() {
          let right = try #require(places[other])
          #expect(abs(matrix.coefficient(left, right) - item.kinship[row][column]) < 1e-12, "\(item.id) \(one) \(other)")
          #expect(onX.coefficient(left, right) == item.kinshipX[row][column], "\(item.id) X \(one) \(other)")
        }
      }
    }
  }

  @Test("The Y line and the mt line agree, with the number of births between")
  func lines() throws {
    struct File: Decodable { var cases: [Case] }
    struct Case: Decodable {
      var id: String
      var pedigree: [Reference.Person]
      var missing: String
      var ySTR: [String: Int]
      var mtDNA: [String: Int]
    }
    let cases = try Reference.load("lineage_cases.json", as: File.self).cases
    #expect(!cases.isEmpty)
    for item in cases {
      let (pedigree, places) = Reference.pedigree(item.pedigree)
      let lines = LinesOfDescent(pedigree)
      let missing = try #require(places[item.missing])
      for (id, place) in places where place != missing {
        #expect(lines.maleDistance(place, missing) == item.ySTR[id], "\(item.id) Y of \(id)")
        #expect(lines.maternalDistance(place, missing) == item.mtDNA[id], "\(item.id) mt of \(id)")
      }
      let onLine = Set(lines.maternalLine(of: missing)).subtracting([missing])
      #expect(onLine == Set(item.mtDNA.keys.compactMap { places[$0] }))
    }
  }

  @Test(
    "Relations agree with the names other programs give",
    arguments: [
      ("parent", ["son"]), ("halfsib", ["half-brother"]), ("ggp", ["great-grandson"]), ("halfuncle", ["half-nephew"]),
      ("cousin", ["cousin"]), ("secondcousin", ["second cousin"]), ("dfc", ["cousin", "cousin"]),
    ])
  func relations(id: String, expected: [String]) throws {
    struct File: Decodable { var cases: [Case] }
    struct Case: Decodable {
      var id: String
      var pedigree: [Reference.Person]
      var pair: [String]
      var kinship: Double
    }
    let item = try #require(try Reference.load("relationship_names.json", as: File.self).cases.first { $0.id == id })
    let (pedigree, places) = Reference.pedigree(item.pedigree)
    let one = try #require(places[item.pair[0]])
    let other = try #require(places[item.pair[1]])
    let relation = RelationFinder(pedigree, from: one).relation(of: other)
    let ways = relation.ways.map { way in way.familiar ?? way.steps[0].words() }
    let male = pedigree.graph.members[other].sex == .male
    #expect(ways == expected.map { male ? $0 : $0.replacing("nephew", with: "niece").replacing("grandson", with: "granddaughter") })
    #expect(KinshipMatrix(pedigree).coefficient(one, other) == item.kinship)
  }
}
