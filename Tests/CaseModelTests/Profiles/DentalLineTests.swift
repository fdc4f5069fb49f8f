import CaseModel
import Testing

@Test("a line of teeth is read tooth by tooth")
func dentalLine() {
  let reading = DentalLine.read("11 missing, 36 gold crown; 48 root treated painful")
  #expect(reading.problem == nil)
  #expect(
    reading.teeth == [
      ToothNote(tooth: 11, state: .missing), ToothNote(tooth: 36, state: .crown, note: "gold"),
      ToothNote(tooth: 48, state: .root, note: "painful"),
    ])
}

@Test("a range goes along the row of teeth, over the middle too")
func dentalRanges() {
  #expect(DentalLine.read("11-13 missing").teeth.map(\.tooth) == [11, 12, 13])
  #expect(DentalLine.read("12 – 22 missing").teeth.map(\.tooth) == [12, 11, 21, 22])
  #expect(DentalLine.read("38..41 filled").teeth.map(\.tooth) == [38, 37, 36, 35, 34, 33, 32, 31, 41])
  #expect(DentalLine.read("51-61 decayed").teeth.map(\.tooth) == [51, 61])
}

@Test("several teeth share what is said of the last")
func dentalLists() {
  let reading = DentalLine.read("11, 12 13 lost, 36 gold")
  #expect(reading.teeth.map(\.tooth) == [11, 12, 13, 36])
  #expect(reading.teeth.map(\.state) == [.missing, .missing, .missing, .gold])
}

@Test("words without a number go on about the tooth before; a single digit is no tooth")
func dentalNotes() {
  let reading = DentalLine.read("36 filled, 2 surfaces, dark")
  #expect(reading.teeth == [ToothNote(tooth: 36, state: .filled, note: "2 surfaces dark")])
}

@Test("what is said in other words is kept as a note")
func dentalOther() {
  #expect(DentalLine.read("21 worn down").teeth == [ToothNote(tooth: 21, state: .other, note: "worn down")])
}

@Test(
  "a line that cannot be read says why",
  arguments: [
    (
      "19 missing",
      "19 is no tooth. Teeth are 11–18, 21–28, 31–38 and 41–48, milk teeth 51–55, 61–65, 71–75 and 81–85 (FDI notation)."
    ),
    ("56 gold", "56 is no tooth. Teeth are 11–18, 21–28, 31–38 and 41–48, milk teeth 51–55, 61–65, 71–75 and 81–85 (FDI notation)."),
    ("11-36 gold", "Teeth 11 and 36 do not stand in one row. Write upper and lower teeth apart."),
    ("gold tooth", "“gold tooth” names no tooth. Write its number first: 11 missing, 36 gold crown."),
    ("11 missing; 12", "Nothing is said of tooth 12. Write what is known of it: 12 missing."),
    ("11-12-13 gold", "“11-12-13” is neither a tooth nor a range of teeth such as 11-13."),
  ])
func dentalProblems(line: String, sentence: String) {
  #expect(DentalLine.read(line).problem == sentence)
}

@Test("a line of ten thousand letters is read without harm")
func dentalLong() {
  #expect(DentalLine.read(String(repeating: "9", count: 10_000) + " gold").problem?.isEmpty == false)
  #expect(DentalLine.read("11 " + String(repeating: "ə", count: 10_000)).teeth.first?.note.count == 10_000)
  #expect(DentalLine.read("").teeth.isEmpty)
  #expect(DentalLine.read("11-").problem?.isEmpty == false)
}

@Test("teeth are written in one line that reads as the same teeth")
func dentalWritten() {
  let teeth = [
    ToothNote(tooth: 12, state: .missing), ToothNote(tooth: 11, state: .missing), ToothNote(tooth: 21, state: .missing),
    ToothNote(tooth: 36, state: .crown, note: "gold"), ToothNote(tooth: 46, state: .missing, note: "root left"),
  ]
  #expect(DentalLine.write(teeth) == "12-21 missing; 36 crown gold; 46 missing root left")
  #expect(DentalLine.read(DentalLine.write(teeth)).teeth == teeth)
}
