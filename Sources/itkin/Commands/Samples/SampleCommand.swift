import CaseModel
import CaseStore

/// `itkin sample BARCODE`: where a sample is now, and how it came there.
enum SampleCommand {
  static func run(_ arguments: Arguments) async throws -> Int32 {
    guard arguments.words.count == 1, let word = arguments.words.first else {
      throw WrongUsage(sentence: "sample needs one barcode: itkin sample BK00000018.")
    }
    let register = try OpenRegister.forReading(arguments)
    let code = Barcode.tidied(word)
    // The role is the one that reads least: a page on paper or in a file has no seal.
    guard let sample = try await register.sample(barcode: code), let file = try await register.sampleFile(sample.id, as: .caseworker) else {
      throw CommandFailure(unknown(code, in: OpenRegister.path(arguments)))
    }
    if arguments.json {
      try Output.json(PrintedSample(file, today: .today))
    } else {
      SampleText.lines(file, today: .today).forEach { Output.data($0) }
    }
    return 0
  }

  /// Why there is no sample with a code, as a sentence.
  static func unknown(_ code: String, in register: String) -> String {
    if case .wrongCheckDigit(let digit) = Barcode.reading(code) {
      return "There is no sample \(code) in \(register), and its last digit does not fit: with these digits it would be \(digit). "
        + "Read the code again."
    }
    return "There is no sample \(code) in \(register). 'itkin samples --stage taken' lists those that were taken."
  }
}
