import CaseModel
import Testing

private func date(_ text: String) -> PartialDate { DateReading.read(text, today: Day(number: 20_649)) }

@Test(
  "a date is before another only if all its days are",
  arguments: [
    ("1992", "1993", true), ("1993", "12.4.1993", false), ("12.4.1993", "13.4.1993", true), ("before 1990", "1990", true),
    ("before 1990", "1989", false), ("1990", "after 1990", true), ("winter 1993", "spring 1993", true), ("about 1971", "1973", false),
    ("about 1971", "1974", true), ("?", "1993", false), ("1993", "?", false), ("after 1990", "before 1980", false),
  ])
func before(first: String, second: String, isBefore: Bool) {
  #expect(date(first).definitelyBefore(date(second)) == isBefore)
}

@Test(
  "dates may be the same day unless one is before the other",
  arguments: [
    ("1993", "12.4.1993", true), ("1992", "1993", false), ("before 1990", "after 1985", true), ("before 1985", "after 1990", false),
    ("?", "1993", true), ("about 1971", "1973", true), ("25 years in 1993", "1968", true), ("25 years in 1993", "1970", false),
  ])
func overlap(first: String, second: String, may: Bool) {
  #expect(date(first).mayOverlap(date(second)) == may)
  #expect(date(second).mayOverlap(date(first)) == may)
}
