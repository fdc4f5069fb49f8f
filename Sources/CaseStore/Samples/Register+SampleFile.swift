import CaseModel
import SQLiteAccess

extension Register {
  /// A sample with everything about its way, as somebody in a role may read it; `nil` where the register holds no such sample.
  public func sampleFile(_ id: RecordID, as role: OfficeRole = .caseworker) throws -> SampleFile? {
    try reading {
      let records = RecordReader(connection: connection)
      guard let number = try records.number(.sample, id), let sample = try records.samples(where: "no", number).first,
        let donor = try records.number(.person, sample.donor)
      else { return nil }
      var file = SampleFile(sample: sample, donorName: try shownName(sample.donor))
      file.donor = try records.donor(where: "person", donor)
      file.handedOverName = try sample.handedOverBy.flatMap { try shownName($0) }
      file.custody = try records.custody(of: number)
      file.dispatches = try records.dispatches(of: number)
      file.results = try records.laboratoryResults(of: number).map { $0.asRead(by: role) }
      if let person = try sample.consenting.flatMap({ try records.number(.person, $0) }) {
        file.consents = try records.consents(of: person)
      }
      file.tasks = try records.tasks(matching: "sample = ?", .integer(number))
      file.caseRow = try caseServed(by: donor)
      return file
    }
  }

  /// The sample with a barcode; `nil` where the register holds none.
  public func sample(barcode: String) throws -> Sample? {
    try reading { try RecordReader(connection: connection).samples(matching: "s.barcode = ?", .text(barcode)).first }
  }

  /// Whole samples with the words that cards show, in the order asked for; those that are not in the register are left out.
  public func sampleCards(_ ids: [RecordID], today: Day) throws -> [SampleCard] {
    try reading {
      let records = RecordReader(connection: connection)
      return try SampleCards(connection: connection, today: today).cards(try ids.compactMap { try records.number(.sample, $0) })
    }
  }

  /// A code for a new kit that no sample has: the number after the highest of the office's own codes.
  public func nextBarcode() throws -> String {
    try reading {
      var above: Int?
      let codes = try connection.prepare("SELECT barcode FROM sample WHERE barcode >= 'BK0' AND barcode < 'BK:' ORDER BY barcode DESC")
      while try codes.step() {
        let code = codes.text(0)
        guard Barcode.reading(code) == .own, let number = Int(code.dropFirst(2).dropLast()) else { continue }
        // A code at the very end of the numbers came from elsewhere: the highest that has room after it counts.
        if number < Register.lastKit, number + 1 != above { return Barcode.make(number: number + 1) }
        above = number
      }
      return Barcode.make(number: 1)
    }
  }

  /// The highest number that seven digits hold.
  private static let lastKit = 9_999_999

  /// The case that a donor's sample serves first: the donor's own, or the first of the donor's family.
  private func caseServed(by donor: Int) throws -> CaseRow? {
    if let own = try caseRow("person_no", donor) { return own }
    guard let family = try connection.integer("SELECT family FROM person WHERE no = ?", .integer(donor)) else { return nil }
    return try caseRow("family_no", family)
  }
}
