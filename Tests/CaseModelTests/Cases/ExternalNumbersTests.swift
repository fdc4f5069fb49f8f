import CaseModel
import Testing

@Test("the numbers of the bodies are read from one text")
func externalNumbersRead() {
  let numbers = ExternalNumbers("national commission 12345; ICRC BAZ-123456; icmp: 77; file of the district 9")
  #expect(numbers[.nationalCommission] == "12345")
  #expect(numbers[.redCross] == "BAZ-123456")
  #expect(numbers[.missingPersons] == "77")
  #expect(numbers[.workingGroup] == "")
  #expect(numbers.others == "file of the district 9")
}

@Test(
  "a text of which nothing is changed is written back letter for letter",
  arguments: ["", " ;; ", "ICRC  BAZ-1 ;icmp:7", "ICRC", "national commission", "Rəqəm ۱۲; e\u{301}; ICRC 1; ICRC 2", "\u{0};\u{202e}"])
func externalNumbersUntouched(text: String) {
  var numbers = ExternalNumbers(text)
  for body in ExternalNumbers.Body.allCases { numbers[body] = numbers[body] }
  numbers.others = numbers.others
  #expect(numbers.text == text)
}

@Test("a number is put, replaced and taken away without touching the others")
func externalNumbersWritten() {
  var numbers = ExternalNumbers("letter of 1994;ICRC BAZ-1")
  numbers[.workingGroup] = "10003456"
  #expect(numbers.text == "letter of 1994; ICRC BAZ-1; WGEID 10003456")
  numbers[.nationalCommission] = " 55 "
  #expect(numbers.text == "national commission 55; letter of 1994; ICRC BAZ-1; WGEID 10003456")
  numbers[.redCross] = ""
  #expect(numbers.text == "national commission 55; letter of 1994; WGEID 10003456")
  numbers.others = "court 7; court 8"
  #expect(numbers.text == "national commission 55; WGEID 10003456; court 7; court 8")
}

@Test("a second number of one body is kept as another number")
func externalNumbersTwice() {
  let numbers = ExternalNumbers("ICRC BAZ-1; ICRC BAZ-2")
  #expect(numbers[.redCross] == "BAZ-1")
  #expect(numbers.others == "ICRC BAZ-2")
}

@Test("a semicolon within a number does not part it")
func externalNumbersSemicolon() {
  var numbers = ExternalNumbers("")
  numbers[.redCross] = "BAZ-1; BAZ-2"
  #expect(numbers.text == "ICRC BAZ-1, BAZ-2")
  #expect(ExternalNumbers(numbers.text)[.redCross] == "BAZ-1, BAZ-2")
}

@Test("a body's name at the beginning of a longer word is not that body")
func externalNumbersLongerWord() {
  #expect(ExternalNumbers("ICRCX 5")[.redCross] == "")
  #expect(ExternalNumbers("ICRCX 5").others == "ICRCX 5")
}
