import CaseModel
import DeskKit
import SampleScreens
import Testing

@Suite struct DispatchPageTests {
  private let today = InventedPages.today

  private var file: DispatchFile {
    var dispatch = InventedPages.dispatch
    dispatch.carrier = "Post, registered"
    dispatch.transportReference = "WB-55"
    dispatch.sealNumber = "P-3"
    let samples = [
      InventedPages.sample(1), InventedPages.sample(2, .received, since: 12), InventedPages.sample(3, .lost, since: 12),
    ]
    return DispatchFile(
      dispatch: dispatch,
      cards: samples.enumerated().map { place, sample in
        var sample = sample
        sample.sealNumber = "A-1\(place)"
        sample.pieces = 2
        return SampleCard(sample: sample, donorName: "RASULOVA Lalə", caseNumber: "BRD-2026-00001", consent: .given)
      })
  }

  @Test("a dispatch prints at 80 columns with barcodes and no names")
  func print() {
    #expect(
      DocumentText.lines(DispatchDocument.make(file, today: today), width: 80) == [
        "== Dispatch", "  To                Central laboratory", "  State             sent 2026-11-03",
        "  Packed by         A. Worker, 2026-11-02", "  Sent on           2026-11-03 (20 days)", "  Carrier           Post, registered",
        "  Waybill           WB-55", "  Parcel seal       P-3",
        "  Samples           3 in all: 1 in transit, 1 received, 1 lost",
        "  Late              ! 1 sample on the way for more than 14 days", "", "== Samples (3)",
        "  1.   BK00000101    buccal swab  seal A-10, 2 pieces    ! in transit, 20 days",
        "  2.   BK00000102    buccal swab  seal A-11, 2 pieces    received, 12 days",
        "  3.   BK00000103    buccal swab  seal A-12, 2 pieces    lost, 12 days",
      ])
  }

  @Test("every sample of a dispatch can be opened, and what is lost or late is marked")
  func links() throws {
    let page = DispatchDocument.make(file, today: today)
    #expect(DocumentLayout(page, width: 80).links == file.cards.map { .sample($0.id) })
    try PageScreen.expect(page, is: "dispatch")
  }

  @Test("a dispatch that is being packed says so and that it is empty")
  func open() {
    let dispatch = Dispatch(
      id: InventedPages.dispatchID, number: "BRD-D-2026-00008", laboratory: "Central laboratory", by: "A. Worker", preparedOn: today)
    let page = DispatchDocument.make(DispatchFile(dispatch: dispatch, cards: []), today: today)
    #expect(page.title == "Dispatch BRD-D-2026-00008")
    #expect(
      DocumentText.lines(page, width: 80) == [
        "== Dispatch", "  To                Central laboratory", "  State             being packed since 2026-11-23",
        "  Packed by         A. Worker, 2026-11-23", "  Samples           none yet", "", "== Samples (0)", "  The list is empty.",
      ])
  }

  @Test("the list of dispatches marks those that are late, and says how many older ones there are")
  func list() {
    var closed = InventedPages.dispatch
    closed.closedOn = InventedPages.ago(10)
    var fresh = InventedPages.dispatch
    fresh.sentOn = InventedPages.ago(14)
    let page = DispatchListDocument.make([InventedPages.dispatch, fresh, closed], total: 1_003, today: today)
    #expect(
      DocumentText.lines(page, width: 80) == [
        "== Dispatches, newest first (1,003)",
        "  BRD-D-2026-00007   ! sent 20 days ago            3 samples   Central laboratory",
        "  BRD-D-2026-00007   sent 2026-11-09               3 samples   Central laboratory",
        "  BRD-D-2026-00007   received 2026-11-13           3 samples   Central laboratory", "  1,000 older ones.",
      ])
    #expect(DocumentLayout(page, width: 80).links == Array(repeating: .dispatch(InventedPages.dispatchID), count: 3))
  }

  @Test("an empty list of dispatches says how one begins")
  func emptyList() {
    #expect(
      DocumentText.lines(DispatchListDocument.make([], total: 0, today: today), width: 120) == [
        "== Dispatches, newest first (0)",
        "  Nothing was dispatched yet. Sealed samples are put on a dispatch list from the sample board.",
      ])
  }
}
