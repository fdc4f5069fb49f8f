import CaseModel
import Testing

@Test(
  "a stature is read as relatives say it",
  arguments: [
    ("172", 172, 172), ("172 cm", 172, 172), ("1.72 m", 172, 172), ("1,72", 172, 172), ("1.7", 170, 170), ("170-175", 170, 175),
    ("170 – 175 cm", 170, 175), ("1.70-1.75m", 170, 175), ("170 to 175", 170, 175), ("between 170 and 175", 170, 175),
    ("about 170", 165, 175), ("~170", 165, 175), ("ca. 170", 165, 175), ("at least 180", 180, nil), (">180", 180, nil),
    ("more than 180 cm", 180, nil), ("at most 165", nil, 165), ("under 165", nil, 165), ("< 165", nil, 165),
  ] as [(String, Int?, Int?)])
func statures(text: String, from: Int?, to: Int?) {
  #expect(StatureReading.read(text) == StatureReading.Stature(from: from, to: to))
}

@Test(
  "what nobody measures is refused", arguments: ["17", "300", "tall", "175-170", "1.2.3", "170-172-175", "-5", "170 kg", "about 160-170"])
func impossibleStatures(text: String) {
  #expect(StatureReading.read(text) == nil)
  #expect(
    StatureReading.problem(in: text)
      == "“\(text)” is not a stature from 40 to 250 cm. Write it like 172, 170-175, about 170 or at least 180.")
}

@Test("an empty stature is no problem, and a long one is cut in the sentence")
func statureLimits() {
  #expect(StatureReading.problem(in: "") == nil)
  #expect(
    StatureReading.problem(in: String(repeating: "9", count: 10_000))?.hasPrefix("“999999999999999999999999999999999999999…” is not")
      == true)
}

@Test(
  "bounds are written as they are read",
  arguments: [
    (StatureReading.Stature(from: 172, to: 172), "172"), (.init(from: 170, to: 175), "170-175"),
    (.init(from: 180, to: nil), "at least 180"),
    (.init(from: nil, to: 165), "at most 165"),
  ])
func staturesWritten(stature: StatureReading.Stature, text: String) {
  #expect(stature.text == text)
  #expect(StatureReading.read(text) == stature)
}
