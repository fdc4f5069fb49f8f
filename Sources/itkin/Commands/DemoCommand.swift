import CaseModel
import CaseStore
import FoundationEssentials
import SampleData

/// `itkin demo`: a register of invented people, and the desk on it.
enum DemoCommand {
  /// The files of the sample data, those that others refer to first.
  private static let files = [
    "incidents", "sites", "families", "persons", "relationships", "contacts", "donors", "consents", "samples", "dispatches", "custody",
    "results",
  ]

  static func run(_ arguments: Arguments) throws -> Int32 {
    try refuseWords(arguments)
    let path = OpenRegister.path(arguments)
    if FileManager.default.fileExists(atPath: path) {
      // Whether it is a register at all is said now, and not first by the command that needs it.
      try MainThread.wait { try await Register.open(at: path, access: .readOnly).close() }
      Output.words("The register \(path) is there already; it is used as it is.")
    } else {
      try MainThread.wait { try await build(at: path, people: arguments.people) }
    }
    if arguments.buildOnly { return 0 }
    var desk = arguments
    desk.register = path
    desk.verb = .desk
    return try DeskCommand.run(desk)
  }

  /// Builds the register beside its final name, so that an interrupted build leaves nothing that looks finished.
  private static func build(at path: String, people: Int?) async throws {
    let unfinished = path + ".unfinished"
    OpenRegister.removeFiles(of: unfinished)
    let register = try Register.create(at: unfinished, office: "Bərdə field office", prefix: "BRD")
    let started = ContinuousClock.now
    let created: Int
    do {
      created = if let people { try await TakingIn.sample(people: people, into: register).created } else { try await takeInFiles(register) }
      try await register.close()
    } catch {
      try? await register.close()
      OpenRegister.removeFiles(of: unfinished)
      throw error
    }
    try FileManager.default.moveItem(atPath: unfinished, toPath: path)
    let seconds = (ContinuousClock.now - started).components
    let tenths = Int(seconds.seconds) * 10 + Int(seconds.attoseconds / 100_000_000_000_000_000)
    Output.words("Built \(path): \(created) records of invented people in \(tenths / 10).\(tenths % 10) s.")
  }

  private static func takeInFiles(_ register: Register) async throws -> Int {
    guard let folder = Places.sampleData else {
      throw CommandFailure("The folder sample-data was not found beside the program. 'itkin demo --people 3000' makes people without it.")
    }
    let paths = files.map { "\(folder)/\($0).csv" }
    let summary = try await TakingIn.files(paths, into: register, by: "demo", why: "invented people", today: SampleRegister.referenceDay)
    if let problem = summary.problems.first {
      throw CommandFailure("The sample data in \(folder) is damaged, line \(problem.line): \(problem.message)")
    }
    return summary.created
  }
}
