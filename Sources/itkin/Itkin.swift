import CaseStore
import Glibc

/// The program: reads the command line, runs one command, and ends with 0 (done), 1 (failed) or 2 (wrong usage).
@main
struct Itkin {
  /// The version, as `itkin --version` prints it.
  static let version = "0.1.0"

  static func main() {
    setlocale(LC_ALL, "")
    var register: String?
    do {
      let arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
      register = OpenRegister.path(arguments)
      exit(try run(arguments))
    } catch let error as WrongUsage {
      Output.words("itkin: \(error.sentence)")
      exit(2)
    } catch let error as RegisterError {
      // The register's sentences name no file; here it is known which one was meant.
      Output.words("itkin: \(register.map { $0 + ": " } ?? "")\(error)")
      exit(1)
    } catch {
      Output.words("itkin: \(error)")
      exit(1)
    }
  }

  private static func run(_ arguments: Arguments) throws -> Int32 {
    if arguments.version {
      Output.data("itkin \(version)")
      return 0
    }
    if arguments.help {
      HelpText.lines(for: arguments.verb).forEach(Output.data)
      return 0
    }
    switch arguments.verb {
    case .desk: return try DeskCommand.run(arguments)
    case .demo: return try DemoCommand.run(arguments)
    case .find: return try MainThread.wait { try await FindCommand.run(arguments) }
    case .show: return try MainThread.wait { try await ShowCommand.run(arguments) }
    case .figures: return try MainThread.wait { try await FiguresCommand.run(arguments) }
    case .check: return try MainThread.wait { try await CheckCommand.run(arguments) }
    case .takeIn: return try MainThread.wait { try await ImportCommand.run(arguments) }
    case .sample: return try MainThread.wait { try await SampleCommand.run(arguments) }
    case .samples: return try MainThread.wait { try await SamplesCommand.run(arguments) }
    case .donors: return try MainThread.wait { try await DonorsCommand.run(arguments) }
    case .visit: return try MainThread.wait { try await VisitCommand.run(arguments) }
    case .dispatch: return try MainThread.wait { try await DispatchCommand.run(arguments) }
    case .labels: return try MainThread.wait { try await LabelsCommand.run(arguments) }
    }
  }
}

/// A command that could not be carried out, as a sentence that says what to do; ends the program with status 1.
struct CommandFailure: Error, CustomStringConvertible {
  let description: String

  init(_ sentence: String) { description = sentence }
}
