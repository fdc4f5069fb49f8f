import CaseModel
import SampleScreens

extension AnyRecordForm {
  /// The forms about donors, consent and samples.
  static func ofSamples(_ request: FormRequest, _ material: FormMaterial, _ setting: Desk.Setting) -> AnyRecordForm? {
    let today = setting.today
    let name = material.person?.names.first?.full ?? "name not known"
    switch request {
    case .donor(let person):
      return material.person.map { .donor(DonorForm($0.donor, of: person, name: name, today: today)) }
    case .newConsent(let person):
      return material.person.map {
        .consent(
          ConsentForm(
            of: person, name: name, existing: $0.consents, recipients: material.sampleWords.laboratories, askedBy: setting.user,
            today: today))
      }
    case .editConsent:
      return material.consent.map {
        .consent(
          ConsentForm(
            editing: $0.consent, name: $0.personName, recipients: material.sampleWords.laboratories, today: today))
      }
    case .withdrawConsent:
      return material.consent.map { .withdrawal(WithdrawalForm($0, owner: setting.user, today: today)) }
    case .newSample(let donor): return newSample(of: donor, name: name, material, setting)
    case .editSample: return material.sample.map { .sample(SampleForm(editing: $0, members: material.members, today: today)) }
    case .moveSamples(_, let status):
      guard !material.cards.isEmpty else { return nil }
      return .custody(
        CustodyForm(
          material.cards, to: status, donors: material.donors, by: setting.user, minutes: material.minutes, today: today))
    case .newDispatch:
      return .dispatch(
        DispatchForm(
          new: material.cards, others: material.sealed, laboratories: material.sampleWords.laboratories, by: setting.user, today: today,
          minutes: material.minutes))
    case .editDispatch:
      return material.dispatch.map {
        .dispatch(
          DispatchForm(
            editing: $0, others: material.sealed, laboratories: material.sampleWords.laboratories, by: setting.user, today: today,
            minutes: material.minutes))
      }
    case .newResult: return material.sample.map { .result(LaboratoryResultForm($0, today: today)) }
    case .editResult:
      guard let result = material.result, let file = material.sample else { return nil }
      return .result(LaboratoryResultForm(editing: result, of: file, today: today))
    case .editTask: return material.task.map { .task(TaskForm($0, today: today)) }
    case .coverageRules: return .coverageRules(CoverageRulesForm(material.setting, today: today))
    default: return nil
    }
  }

  private static func newSample(
    of donor: RecordID, name: String, _ material: FormMaterial, _ setting: Desk.Setting
  ) -> AnyRecordForm? {
    guard let file = material.person else { return nil }
    let known = material.members.first { $0.id == donor }
    let hit =
      known
      ?? PersonHit(
        id: donor, name: name, sex: file.person.sex, birthYear: file.person.born?.year, place: file.person.residence ?? "",
        caseNumber: file.caseRow?.number, why: "")
    return .sample(
      SampleForm(
        newFrom: hit, case: material.caseFile?.row.number ?? file.caseRow?.number ?? "", donorRecord: file.donor, consents: file.consents,
        proposedBarcode: material.barcode, office: setting.office, collector: setting.user, members: material.members,
        today: setting.today))
  }
}
