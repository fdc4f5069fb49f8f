import CaseModel
import Exchange
import Foundation
import SampleData
import Testing

/// The files in `sample-data`. To write them anew after a change of the generator: `ITKIN_WRITE_SAMPLE_DATA=1 swift test --filter DeliveredFiles`.
@Suite("The files delivered with the program")
struct DeliveredFilesTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../sample-data").standardizedFileURL

  @Test("each holds exactly what the generator makes", arguments: RegisterCSV.Kind.allCases)
  func equal(kind: RegisterCSV.Kind) throws {
    let delivered = Self.folder.appending(path: kind.fileName)
    if ProcessInfo.processInfo.environment["ITKIN_WRITE_SAMPLE_DATA"] != nil {
      try RegisterCSV.write(Inventory.standard.entries(of: kind), kind: kind, to: delivered.path)
    }
    let made = FileManager.default.temporaryDirectory.appending(path: "itkin-sample-\(UUID().uuidString)-\(kind.fileName)")
    defer { try? FileManager.default.removeItem(at: made) }
    try RegisterCSV.write(Inventory.standard.entries(of: kind), kind: kind, to: made.path)
    let (old, new) = (try Data(contentsOf: delivered), try Data(contentsOf: made))
    let isSame = old == new
    #expect(isSame, "\(kind.fileName) differs from what the generator makes")
  }

  @Test("each reads back to equal entries", arguments: RegisterCSV.Kind.allCases)
  func readBack(kind: RegisterCSV.Kind) throws {
    let made = Inventory.standard.entries(of: kind)
    let reading = try RegisterCSV.entries(inFile: Self.folder.appending(path: kind.fileName).path, today: SampleRegister.referenceDay)
    #expect(reading.kind == kind && reading.unknownColumns.isEmpty)
    var count = 0
    while let item = try reading.next() {
      let entry = try item.result.get()
      guard count < made.count else { break }
      let isSame = entry == made[count]
      #expect(isSame, "line \(item.line): \(entry) is not \(made[count])")
      count += 1
      if !isSame { break }
    }
    #expect(count == made.count)
  }

  @Test("their description names the size of the register")
  func description() throws {
    let readme = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.contains("| persons in all, families | 32,162 in 3,779 |"))
    #expect(Inventory.standard.persons.count == 32_162)
    #expect(Inventory.standard.families.count == 3_779)
  }

  @Test("together they stay below fifteen megabytes")
  func size() throws {
    let sizes = try RegisterCSV.Kind.allCases.map { try Data(contentsOf: Self.folder.appending(path: $0.fileName)).count }
    #expect(sizes.reduce(0, +) < 15_000_000)
  }
}

extension Inventory {
  /// The entries of one kind.
  func entries(of kind: RegisterCSV.Kind) -> [IntakeEntry] {
    switch kind {
    case .incidents: incidents.map(IntakeEntry.incident)
    case .sites: sites.map(IntakeEntry.site)
    case .families: families.map(IntakeEntry.family)
    case .persons: persons.map(IntakeEntry.person)
    case .relationships: relationships.map(IntakeEntry.relationship)
    case .contacts: contacts.map(IntakeEntry.contact)
    case .donors: donors.map(IntakeEntry.donor)
    case .consents: consents.map(IntakeEntry.consent)
    case .samples: samples.map(IntakeEntry.sample)
    case .dispatches: dispatches.map(IntakeEntry.dispatch)
    case .custody: custody.map(IntakeEntry.custody)
    case .results: results.map(IntakeEntry.result)
    }
  }
}
