/// The persons of the invented list with samples that they gave.
enum InventedSamples {
  private static let text = """
    barcode,donor,kind,material,status,status_since,collector,collected_on,place,whereabouts
    BK00000018,R-6,family reference,buccal swab,in transit,2020-01-02,A. Yoxlama,2019-12-01,Üçüncü,courier
    BK00000026,R-5,family reference,blood card,collected,2020-02-01,A. Yoxlama,2020-02-01,İkinci,
    LAB-7/2,R-6,family reference,buccal swab,lost,2020-03-04,A. Yoxlama,2020-03-01,Üçüncü,

    """

  /// A workplace whose own register holds the list and the samples.
  static func workplace() throws -> Workplace {
    let place = try InventedList.workplace()
    // Donors are named by the references of their list, which must therefore come in with them.
    _ = try place.run("import", try place.file("samples.csv", text))
    return place
  }
}
