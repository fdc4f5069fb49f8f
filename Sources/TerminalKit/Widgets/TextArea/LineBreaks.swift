/// Where the lines of a text begin when it is wrapped at a width: at spaces where it can, inside a word that is longer than a line.
///
/// One space may hang beyond the end of a line; a letter is never split. A line depends only on the place where it begins, so after a change
/// the lines are counted anew from a little before it until one begins where one began before.
enum LineBreaks {
  /// All places at which lines begin; the first is always 0.
  static func all(_ bytes: [UInt8], width: Int) -> [Int] {
    var starts = [0]
    forEach(bytes, from: 0, width: width) { start in
      starts.append(start)
      return true
    }
    return starts
  }

  /// Brings the places up to date after the bytes `changed.lowerBound..<changed.upperBound` took the place of others, `delta` bytes longer.
  static func mend(_ starts: inout [Int], _ bytes: [UInt8], changed: Range<Int>, delta: Int, width: Int) {
    let first = max(0, line(of: changed.lowerBound, in: starts) - 2)
    var fresh: [Int] = []
    var old = first + 1
    var resumes = starts.count
    forEach(bytes, from: starts[first], width: width) { start in
      if start >= changed.upperBound {
        while old < starts.count, starts[old] + delta < start { old += 1 }
        if old < starts.count, starts[old] + delta == start, starts[old] >= changed.upperBound - delta {
          resumes = old
          return false
        }
      }
      fresh.append(start)
      return true
    }
    if delta != 0 {
      starts.withUnsafeMutableBufferPointer { places in
        for index in resumes..<places.count { places[index] += delta }
      }
    }
    starts.replaceSubrange(first + 1..<resumes, with: fresh)
  }

  /// The line that a place stands in.
  static func line(of place: Int, in starts: [Int]) -> Int {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  private static func forEach(_ bytes: [UInt8], from start: Int, width: Int, _ emit: (Int) -> Bool) {
    var line = start
    var taken = 0
    // The place after the last space of the line, and the cells up to it.
    var space: (place: Int, taken: Int)?
    func begin(at place: Int) -> Bool {
      (line, space) = (place, nil)
      return emit(place)
    }
    LetterWalk.walk(bytes, from: start, to: bytes.count) { letter in
      switch bytes[letter.start] {
      case 10:
        taken = 0
        return begin(at: letter.end)
      case 32 where taken <= width:
        taken += 1
        space = (letter.end, taken)
        return true
      default: break
      }
      // What stands behind the last space goes on to the next line; a wide letter may be too much there, too.
      while taken + letter.width > width, letter.start > line {
        let (place, kept) = space ?? (letter.start, taken)
        taken -= kept
        guard begin(at: place) else { return false }
      }
      taken += letter.width
      if bytes[letter.start] == 32 { space = (letter.end, taken) }
      return true
    }
  }
}
