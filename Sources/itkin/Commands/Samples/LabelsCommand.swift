import CaseModel
import CaseStore
import Printing

/// `itkin labels BARCODE…`: labels for samples, and for kits that are to be used.
enum LabelsCommand {
  static func run(_ arguments: Arguments) async throws -> Int32 {
    let codes = arguments.words.map(Barcode.tidied).filter { !$0.isEmpty }
    guard let first = codes.first else {
      throw WrongUsage(sentence: "labels needs barcodes: itkin labels BK00000018 BK00000026.")
    }
    if arguments.singleLabels, arguments.firstLabel != nil {
      throw WrongUsage(sentence: "--start counts the labels of a sheet; with --single there is no sheet.")
    }
    let register = try OpenRegister.forReading(arguments)
    let office = try await register.office().name
    var labels: [SampleLabel] = []
    for code in codes {
      if let sample = try await register.sample(barcode: code) {
        labels.append(SampleLabel(sample, office: office))
      } else if Barcode.reading(code) == .own {
        // A kit is labelled before anybody gives a sample; the check digit vouches for the code.
        Output.words("\(code) is not in the register yet; its label bears code and office.")
        labels.append(SampleLabel(barcode: code, office: office))
      } else {
        throw CommandFailure(SampleCommand.unknown(code, in: OpenRegister.path(arguments)) + " Nothing was printed.")
      }
    }
    let paper = arguments.singleLabels ? LabelPaper.single : .sheet(start: arguments.firstLabel ?? 1)
    let job = PrintJob.labels(labels, paper: paper, symbol: arguments.squareSymbols ? .qr : .code128)
    let name = labels.count == 1 ? "labels-\(first)" : "labels-\(first)-and-\(labels.count - 1)-more"
    try PrintedPages.deliver(job, named: name, arguments, format: .pdf)
    return 0
  }
}
