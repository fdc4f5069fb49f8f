/// Labels as plain text, to be cut out and glued on where there is no other way.
enum LabelText {
  static func pages(_ labels: [SampleLabel]) -> [[String]] {
    let flow = TextFlow(footWords: "Labels")
    return flow.pages(
      labels.map { label in
        let words = [label.barcode, label.kit.map { "Kit \($0)" }, label.office].compactMap { $0 }
        return words.flatMap { TextFlow.wrapped($0) } + [String(repeating: "-", count: 40)]
      })
  }
}
