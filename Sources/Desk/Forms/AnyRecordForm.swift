import CaseModel
import CaseScreens
import ContactScreens
import DeskKit
import FamilyScreens
import SampleScreens
import TestimonyScreens

/// Any of the forms that the desk can open.
public enum AnyRecordForm: Hashable, Sendable {
  case person(PersonForm)
  case newCase(NewMissingCaseForm)
  case missingCase(MissingCaseForm)
  case profile(ProfileForm)
  case relationship(RelationshipForm)
  case family(FamilyForm)
  case relative(RelativeForm)
  case contact(ContactForm)
  case testimony(TestimonyForm)
  case event(TracingEventForm)
  case fate(FateForm)
  case fact(StatementFactForm)
  case shownValue(ShownValueForm)
  case donor(DonorForm)
  case consent(ConsentForm)
  case withdrawal(WithdrawalForm)
  case sample(SampleForm)
  case custody(CustodyForm)
  case dispatch(DispatchForm)
  case result(LaboratoryResultForm)
  case task(TaskForm)
  case coverageRules(CoverageRulesForm)

  /// The form, whichever it is.
  public internal(set) var value: any RecordForm {
    get {
      switch self {
      case .person(let form): form
      case .newCase(let form): form
      case .missingCase(let form): form
      case .profile(let form): form
      case .relationship(let form): form
      case .family(let form): form
      case .relative(let form): form
      case .contact(let form): form
      case .testimony(let form): form
      case .event(let form): form
      case .fate(let form): form
      case .fact(let form): form
      case .shownValue(let form): form
      case .donor(let form): form
      case .consent(let form): form
      case .withdrawal(let form): form
      case .sample(let form): form
      case .custody(let form): form
      case .dispatch(let form): form
      case .result(let form): form
      case .task(let form): form
      case .coverageRules(let form): form
      }
    }
    set {
      switch newValue {
      case let form as PersonForm: self = .person(form)
      case let form as NewMissingCaseForm: self = .newCase(form)
      case let form as MissingCaseForm: self = .missingCase(form)
      case let form as ProfileForm: self = .profile(form)
      case let form as RelationshipForm: self = .relationship(form)
      case let form as FamilyForm: self = .family(form)
      case let form as RelativeForm: self = .relative(form)
      case let form as ContactForm: self = .contact(form)
      case let form as TestimonyForm: self = .testimony(form)
      case let form as TracingEventForm: self = .event(form)
      case let form as FateForm: self = .fate(form)
      case let form as StatementFactForm: self = .fact(form)
      case let form as ShownValueForm: self = .shownValue(form)
      case let form as DonorForm: self = .donor(form)
      case let form as ConsentForm: self = .consent(form)
      case let form as WithdrawalForm: self = .withdrawal(form)
      case let form as SampleForm: self = .sample(form)
      case let form as CustodyForm: self = .custody(form)
      case let form as DispatchForm: self = .dispatch(form)
      case let form as LaboratoryResultForm: self = .result(form)
      case let form as TaskForm: self = .task(form)
      case let form as CoverageRulesForm: self = .coverageRules(form)
      default: break
      }
    }
  }
}
