/// The help of the commands about samples.
enum SampleHelp {
  static func lines(for verb: Arguments.Verb) -> [String] {
    switch verb {
    case .sample:
      [
        "itkin sample BARCODE [--json] [--register FILE]", "",
        "Says where a sample is now, and prints its way, the consents it rests on, and what laboratories read.",
        "What a laboratory found against a recorded relationship is sealed and never printed here.", "", "  --json  print one object",
      ]
    case .samples:
      [
        "itkin samples [--late] [--stage NAME] [--json] [--register FILE]", "", "Counts the samples by stage, and lists them where asked.",
        "",
        "  --late        list those that have stayed in their stage longer than they should",
        "  --stage NAME  list those of one stage: \(SamplesCommand.stageNames)", "  --json        print one object with all samples",
      ]
    case .donors:
      [
        "itkin donors CASE [--json] [--register FILE]", "",
        "Prints how far the samples for a missing person carry, whom to ask next, and why. A planning aid.", "",
        "  --json  print one object",
      ]
    case .visit:
      [
        "itkin visit [PLACE] [--as text|pdf] [--to FILE] [--register FILE]", "",
        "Plans a visit to the families of a place who need samples. Without a place, lists the places.", "",
      ] + printing
    case .dispatch:
      [
        "itkin dispatch [NUMBER] [--as text|pdf] [--to FILE] [--register FILE]", "",
        "Prints the list that travels with samples: barcodes and no names. Without a number, lists the dispatches.", "",
      ] + printing
    default:
      [
        "itkin labels BARCODE... [--start N] [--single] [--qr] [--to FILE] [--register FILE]", "",
        "Prints labels for samples and kits into a PDF: code, kit and office, no name.", "",
        "  --start N  begin at label N of a sheet of 3 x 8 labels of 70 x 36 mm (A4), counted along the rows",
        "  --single   print single labels of 62 x 29 mm", "  --qr       print squares for cameras in place of bars",
        "  --to FILE  the PDF; a file that is there is replaced. Otherwise the folder 'printed' beside the register",
      ]
    }
  }

  private static let printing = [
    "  --as text  print it here, or into the file of --to, in 80 columns",
    "  --as pdf   print it into a PDF: the file of --to, otherwise the folder 'printed' beside the register",
    "  --to FILE  the file; one that is there is replaced. A name that ends with .pdf means --as pdf",
  ]
}
