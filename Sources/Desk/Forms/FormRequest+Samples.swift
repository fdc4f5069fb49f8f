import CaseModel

extension FormRequest {
  /// The forms about donors, consent and samples, by the word of their key.
  static func makeOfSamples(_ word: String, _ records: [RecordID]) -> FormRequest? {
    switch (word, records.first) {
    case ("sample/move", _?): .moveSamples(records, to: nil)
    case ("dispatch/new", _): .newDispatch(records)
    case ("donor/edit", let id?): .donor(person: id)
    case ("consent/new", let id?): .newConsent(person: id)
    case ("consent/edit", let id?): .editConsent(id)
    case ("consent/withdraw", let id?): .withdrawConsent(id)
    case ("sample/new", let id?): .newSample(donor: id)
    case ("sample/edit", let id?): .editSample(id)
    case ("dispatch/edit", let id?): .editDispatch(id)
    case ("result/new", let id?): .newResult(sample: id)
    case ("result/edit", let id?): .editResult(id)
    case ("task/edit", let id?): .editTask(id)
    case ("setting/coverage rules", nil): .coverageRules
    default: nil
    }
  }
}
