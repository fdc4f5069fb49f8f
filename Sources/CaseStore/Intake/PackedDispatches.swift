import CaseModel

/// The samples that an import puts into dispatches. A file names them step by step, and a dispatch holds them all: its list is written once,
/// when the last step was read.
struct PackedDispatches {
  private var samples: [RecordID: [ReferenceBook.Entry]] = [:]
  private var order: [RecordID] = []

  /// A sample travelled with a dispatch; several steps of its way may say so.
  mutating func add(_ sample: ReferenceBook.Entry, to dispatch: RecordID) {
    if samples[dispatch] == nil { order.append(dispatch) }
    // The steps of one sample follow each other.
    if samples[dispatch]?.last?.id != sample.id { samples[dispatch, default: []].append(sample) }
  }

  /// Writes the lists, behind what they held.
  func write(_ writer: CommitWriter) throws {
    try writer.flush()
    for id in order {
      guard let old = try RecordReader(connection: writer.connection).record(.dispatch, id), case .dispatch(var dispatch) = old else {
        continue
      }
      var listed = Set(dispatch.samples)
      for sample in samples[id] ?? [] where listed.insert(sample.id).inserted {
        // In a load the table has no index by which the number could be found.
        writer.records.numbers.remember(sample.id, sample.number)
        dispatch.samples.append(sample.id)
      }
      try writer.edit(.dispatch, id, from: CanonicalFields(old), to: CanonicalFields(.dispatch(dispatch)))
    }
  }
}
