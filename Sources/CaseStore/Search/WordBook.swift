import CaseModel
import SQLiteAccess

/// The distinct words of the register's names and places. There are few compared with persons, so each is keyed once.
final class WordBook {
  private static let room = 100_000
  private let insertWord: Statement
  private let findWord: Statement
  private let insertSkeleton: Statement
  private var folds: [String: String] = [:]

  init(_ connection: Connection) throws {
    insertWord = try connection.prepare("INSERT INTO word(fold, shape, shown) VALUES(?, ?, ?) ON CONFLICT DO NOTHING")
    findWord = try connection.prepare("SELECT no FROM word WHERE fold = ?")
    insertSkeleton = try connection.prepare("INSERT INTO word_skeleton(skeleton, word) VALUES(?, ?) ON CONFLICT DO NOTHING")
  }

  /// The fold key of a text; its words are in the book afterwards.
  func fold(_ text: String) throws -> String {
    if text.isEmpty { return "" }
    if let known = folds[text] { return known }
    for word in WordBook.words(text) { try enter(word.fold, written: word.written) }
    let fold = FoldKey.of(text)
    if folds.count >= WordBook.room { folds.removeAll(keepingCapacity: true) }
    folds[text] = fold
    return fold
  }

  /// The words of a text, each as written and as its fold key.
  static func words(_ text: String) -> [(written: String, fold: String)] {
    let whole = FoldKey.of(text)
    if whole.isEmpty { return [] }
    if !whole.utf8.contains(32) { return [(text, whole)] }
    return text.split { $0 == " " || $0 == "-" || $0 == "\t" || $0 == "," || $0 == "." || $0 == "\u{A0}" || $0 == "\n" }.flatMap { part in
      FoldKey.of(String(part)).split(separator: " ").map { (String(part), String($0)) }
    }
  }

  private func enter(_ fold: String, written: String) throws {
    try insertWord.bind(1, fold)
    try insertWord.bind(2, WordShape.of(fold))
    try insertWord.bind(3, written)
    try insertWord.run()
    try findWord.bind(1, fold)
    defer { findWord.reset() }
    guard try findWord.step() else { return }
    for skeleton in SkeletonKey.all(of: written) {
      try insertSkeleton.bind(1, skeleton)
      try insertSkeleton.bind(2, findWord.integer(0))
      try insertSkeleton.run()
    }
  }
}
