import CaseModel
import Testing

/// Wednesday.
private let today = Day(number: 20_649)

private struct Row: CustomTestStringConvertible, Sendable {
  let typed: String
  let earliest: String
  let latest: String
  let exactness: PartialDate.Exactness
  let words: String
  var testDescription: String { typed }

  init(_ typed: String, _ earliest: String, _ latest: String, _ exactness: PartialDate.Exactness, _ words: String) {
    self.typed = typed
    self.earliest = earliest
    self.latest = latest
    self.exactness = exactness
    self.words = words
  }
}

private let rows: [Row] = [
  Row("1993-04-05", "1993-04-05", "1993-04-05", .day, "5 April 1993"),
  Row("5.4.93", "1993-04-05", "1993-04-05", .day, "5 April 1993"),
  Row("05/04/1993", "1993-04-05", "1993-04-05", .day, "5 April 1993"),
  Row(" 5-4-1993 ", "1993-04-05", "1993-04-05", .day, "5 April 1993"),
  Row("29.2.1992", "1992-02-29", "1992-02-29", .day, "29 February 1992"),
  Row("5 4 93", "1993-04-05", "1993-04-05", .day, "5 April 1993"),
  Row("12 Apr 1993", "1993-04-12", "1993-04-12", .day, "12 April 1993"),
  Row("12 aprel 1993", "1993-04-12", "1993-04-12", .day, "12 April 1993"),
  Row("12 апреля 1993 г.", "1993-04-12", "1993-04-12", .day, "12 April 1993"),
  Row("April 12, 1993", "1993-04-12", "1993-04-12", .day, "12 April 1993"),
  Row("3 İYUN 1992", "1992-06-03", "1992-06-03", .day, "3 June 1992"),
  Row("3 IYUL 1992", "1992-07-03", "1992-07-03", .day, "3 July 1992"),
  Row("26th of February 1992", "1992-02-26", "1992-02-26", .day, "26 February 1992"),
  Row("31 мая 92", "1992-05-31", "1992-05-31", .day, "31 May 1992"),
  Row("Apr 1993", "1993-04-01", "1993-04-30", .month, "April 1993"),
  Row("Feb 1992", "1992-02-01", "1992-02-29", .month, "February 1992"),
  Row("1993-04", "1993-04-01", "1993-04-30", .month, "April 1993"),
  Row("04.1993", "1993-04-01", "1993-04-30", .month, "April 1993"),
  Row("noyabr 1993", "1993-11-01", "1993-11-30", .month, "November 1993"),
  Row("в августе 1993", "1993-08-01", "1993-08-31", .month, "August 1993"),
  Row("1993", "1993-01-01", "1993-12-31", .year, "1993"),
  Row("'93", "1993-01-01", "1993-12-31", .year, "1993"),
  Row("1993-cü il", "1993-01-01", "1993-12-31", .year, "1993"),
  Row("spring 1993", "1993-03-01", "1993-05-31", .season, "spring 1993"),
  Row("summer of 1993", "1993-06-01", "1993-08-31", .season, "summer 1993"),
  Row("payız 1993", "1993-09-01", "1993-11-30", .season, "autumn 1993"),
  Row("1993 QIŞ", "1992-12-01", "1993-02-28", .season, "winter 1993"),
  Row("зимой 1992", "1991-12-01", "1992-02-29", .season, "winter 1992"),
  Row("~1971", "1969-01-01", "1973-12-31", .about, "about 1971"),
  Row("about 1971", "1969-01-01", "1973-12-31", .about, "about 1971"),
  Row("c. 1971", "1969-01-01", "1973-12-31", .about, "about 1971"),
  Row("təxminən 1971", "1969-01-01", "1973-12-31", .about, "about 1971"),
  Row("about 12.4.1993", "1993-03-12", "1993-05-13", .about, "about 12 April 1993"),
  Row("about Apr 1993", "1993-03-01", "1993-05-31", .about, "about April 1993"),
  Row("about spring 1993", "1993-01-29", "1993-07-01", .about, "about spring 1993"),
  Row("before 5.4.93", "", "1993-04-04", .before, "before 5 April 1993"),
  Row("<1960", "", "1959-12-31", .before, "before 1960"),
  Row("before Apr 1993", "", "1993-03-31", .before, "before April 1993"),
  Row("after 1990", "1991-01-01", "", .after, "after 1990"),
  Row(">1960", "1961-01-01", "", .after, "after 1960"),
  Row("после 5.4.93", "1993-04-06", "", .after, "after 5 April 1993"),
  Row("1975..1979", "1975-01-01", "1979-12-31", .between, "between 1975 and 1979"),
  Row("1975-1979", "1975-01-01", "1979-12-31", .between, "between 1975 and 1979"),
  Row("1975 – 1979", "1975-01-01", "1979-12-31", .between, "between 1975 and 1979"),
  Row("between 1975 and 1979", "1975-01-01", "1979-12-31", .between, "between 1975 and 1979"),
  Row("Feb 1992..Apr 1993", "1992-02-01", "1993-04-30", .between, "between February 1992 and April 1993"),
  Row("5.4.93..7.4.93", "1993-04-05", "1993-04-07", .between, "between 5 April 1993 and 7 April 1993"),
  Row("25 years in 1993", "1967-01-01", "1968-12-31", .age, "25 years in 1993 (1967 to 1968)"),
  Row("about 25 in 1993", "1965-01-01", "1970-12-31", .age, "about 25 in 1993 (1965 to 1970)"),
]

@Test("a date as people write it becomes its earliest and latest day", arguments: rows)
private func reads(row: Row) {
  let date = DateReading.read(row.typed, today: today)
  #expect(date.typed == row.typed)
  #expect(date.earliest?.description ?? "" == row.earliest)
  #expect(date.latest?.description ?? "" == row.latest)
  #expect(date.exactness == row.exactness)
  #expect(DateWords.words(for: date) == row.words)
  #expect(DateReading.problem(in: date) == nil)
}

@Test("the words for a date read back as the same date", arguments: rows.filter { $0.exactness != .age })
private func wordsReadBack(row: Row) {
  let date = DateReading.read(row.words, today: today)
  #expect(date.earliest?.description ?? "" == row.earliest)
  #expect(date.latest?.description ?? "" == row.latest)
}

@Test(
  "a date counted from today keeps the day it stood for",
  arguments: [
    ("today", "2026-07-15"), ("t", "2026-07-15"), ("y", "2026-07-14"), ("Yesterday", "2026-07-14"), ("-1", "2026-07-14"),
    ("+7", "2026-07-22"),
    ("mon", "2026-07-20"), ("wed", "2026-07-22"), ("in 2 weeks", "2026-07-29"), ("in 1 month", "2026-08-15"), ("3 days ago", "2026-07-12"),
    ("23 11", "2026-11-23"), ("23 nov", "2026-11-23"), ("23/11", "2026-11-23"), ("bugün", "2026-07-15"), ("dünən", "2026-07-14"),
  ])
func countsFromToday(typed: String, day: String) {
  #expect(today.description == "2026-07-15")
  let date = DateReading.read(typed, today: today)
  #expect(date.exactness == .day)
  #expect(date.typed == day)
  #expect(date.earliest?.description == day)
  #expect(date.latest?.description == day)
}

@Test(
  "a year of two digits is never in the future",
  arguments: [
    ("15.7.26", "2026-07-15"), ("16.7.26", "1926-07-16"), ("1.1.27", "1927-01-01"), ("31.12.99", "1999-12-31"), ("1 Jan 00", "2000-01-01"),
  ])
func twoDigits(typed: String, day: String) {
  #expect(DateReading.read(typed, today: today).earliest?.description == day)
}

@Test(
  "what is no date is kept as typed, without bounds, and the sentence quotes it",
  arguments: [
    "31.2.1993", "29.2.1993", "1993-13-01", "1993-00", "12 Foo 1993", "soon", "after the war", "1979..1975", "0000", "45", "1.2.3.4", "..",
    "~",
    "12.4.1993 x", "iyu 1993", "99999999", "between 1975", "25 years in", "30 Feb 1993", "🙂", "1993-04-0５",
  ])
func unreadable(typed: String) {
  let date = DateReading.read(typed, today: today)
  #expect(date == PartialDate(typed: typed, earliest: nil, latest: nil, exactness: .unreadable))
  #expect(DateWords.words(for: date) == typed)
  #expect(DateReading.problem(in: date)?.hasPrefix("“\(typed)” is not a date that can be read.") == true)
}

@Test("a question mark says that nobody knows, which is no problem")
func questionMark() {
  let date = DateReading.read("?", today: today)
  #expect(date == PartialDate(typed: "?", earliest: nil, latest: nil, exactness: .unreadable))
  #expect(DateReading.problem(in: date) == nil)
}

@Test("an office that writes the month first is understood")
func monthFirst() {
  #expect(DateReading.read("4/5/93", today: today, order: .monthFirst).earliest?.description == "1993-04-05")
  #expect(DateReading.read("13/5/93", today: today, order: .monthFirst).exactness == .unreadable)
  #expect(DateReading.read("1993-04-05", today: today, order: .monthFirst).earliest?.description == "1993-04-05")
}

@Test("a text of a thousand words is no date and takes no time")
func longText() {
  #expect(DateReading.read(String(repeating: "about ", count: 1_000), today: today).exactness == .unreadable)
}
