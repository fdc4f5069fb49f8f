import CaseModel
import CaseStore
import Testing

@Suite struct KitRulesTests {
  @Test("a new sample is planned or collected; what came from a file may stand anywhere")
  func beginning() async throws {
    let desk = try await SampleDesk.open()
    #expect(
      try await desk.refusal([.create(.sample(desk.newSample(1, .received)))])
        == "The sample BK00000018 is new and cannot be received yet. Record it as planned or collected and log the steps of its way; "
        + "nothing was changed.")
    #expect(try await desk.refusal([.create(.sample(desk.newSample(1, .planned)))]) == nil)
    #expect(try await desk.register.sample(barcode: "K-2")?.status == .inTransit)
  }

  @Test("a barcode with a wrong check digit is refused; one of another make is not looked at")
  func checkDigit() async throws {
    let desk = try await SampleDesk.open()
    var sample = desk.newSample()
    sample.barcode = "BK00000015"
    #expect(
      try await desk.refusal([.create(.sample(sample))])
        == "The barcode BK00000015 has a wrong check digit: 8 would be right if the other digits are. Read or scan the label of the kit "
        + "again.")
    sample.barcode = "ICMP-12/7"
    #expect(try await desk.refusal([.create(.sample(sample))]) == nil)
  }

  @Test("one barcode stands for one sample, however it is typed")
  func inUse() async throws {
    let desk = try await SampleDesk.open()
    _ = try await desk.sample()
    var sample = desk.newSample(1)
    sample.barcode = " bk 0000001 8 "
    #expect(
      try await desk.refusal([.create(.sample(sample))]) == "The barcode BK00000018 is in use already. Check the label of the kit.")
    #expect(try await desk.register.sample(barcode: "BK00000018")?.donor == desk.mother)
  }
}
