import CaseModel

/// What a key did on the sample board, for the desk that owns it.
public enum SampleBoardOutcome: Hashable, Sendable {
  /// Say a sentence.
  case say(String)
  /// Open the page of a sample.
  case open(RecordID)
  /// Read the board again with its filter; answer with `receive`.
  case readBoard
  /// Read more cards of a stage, from a place in it; answer with `receive(more:stage:offset:)`.
  case readMore(SampleStage, offset: Int)
  /// Let samples take a step; `nil` asks which.
  case move([RecordID], to: Sample.Status?)
  /// Pack samples into a dispatch. Those that cannot travel are among them, so that the form can say why.
  case dispatch([RecordID])
  /// Print or show the labels of samples.
  case labels([RecordID])
  /// Open the filter form.
  case filter
  /// The filter was taken away: read the board again.
  case showAll
}
