import DeskKit

/// Where the plain desk is within the form that it asks for field by field.
struct PlainAsking: Hashable, Sendable {
  /// True while lines are added to a long text.
  var isWriting = false
  /// True once the last field was asked.
  var isAtEnd = false
  /// True where the last line asked for saving, so that what keeps the form from being saved is read out.
  var isSaving = false
  /// The title of the form as it was read out last.
  var title: String?
  /// The page that was open before the last line.
  var page: DeskLink?
  /// What is to be said before the next question.
  var said: [String] = []
  /// The persons who are perhaps the same, as they were read out last.
  var advice: [EntryForm.Advice] = []
}
