import CaseModel
import SQLiteAccess

/// Says in words why a person was found.
struct MatchWords {
  /// The person's names in the order of the document.
  let names: [PersonName]
  /// How a place is introduced: `last seen in Aghdam`, `lives in Barda`.
  let places: [(words: String, name: String)]

  /// The reasons, joined: `surname; father's name Həsən`.
  func why(_ matches: [SearchRanking.Match]) -> String {
    var reasons: [String] = []
    for match in matches {
      let reason = reason(match)
      if !reasons.contains(reason) { reasons.append(reason) }
    }
    return reasons.joined(separator: "; ")
  }

  private func reason(_ match: SearchRanking.Match) -> String {
    switch match.part {
    case .surname, .given, .fathersName, .marker: nameReason(match)
    case .place: placeReason(match)
    case .born: "born \(match.word)"
    case .lastSeen: "last seen \(match.word)"
    }
  }

  private func nameReason(_ match: SearchRanking.Match) -> String {
    guard names.indices.contains(match.line) else { return "name as written" }
    let name = names[match.line]
    let written = written(match, in: name)
    if match.line > 0 { return "\(written), \(name.spellingWords)" }
    if match.quality < 3 { return "sounds like \(written)" }
    switch match.part {
    case .surname: return "surname"
    case .given: return "given name"
    case .fathersName: return "father's name \(written)"
    default: return written
    }
  }

  private func written(_ match: SearchRanking.Match, in name: PersonName) -> String {
    switch match.part {
    case .surname: name.surname
    case .given: name.given
    case .fathersName: name.fathersName
    default: name.marker.isEmpty ? name.full : name.marker
    }
  }

  private func placeReason(_ match: SearchRanking.Match) -> String {
    let place = places.first { place in WordBook.words(place.name).contains { $0.fold == match.word } }
    return place.map { "\($0.words) \($0.name)" } ?? "place"
  }
}

extension PersonName {
  /// What another name than the current one is, in words: `Russian spelling`, `maiden name`.
  var spellingWords: String {
    switch kind {
    case .birth: return "name at birth"
    case .maiden: return "maiden name"
    case .document: return "name in documents"
    case .nickname: return "nickname"
    case .current, .transliteration: break
    }
    switch script {
    case .latin: return "Latin spelling"
    case .cyrillic: return "Cyrillic spelling"
    case .russian: return "Russian spelling"
    case .persian: return "Persian spelling"
    case .armenian: return "Armenian spelling"
    case .other: return "another spelling"
    }
  }
}
