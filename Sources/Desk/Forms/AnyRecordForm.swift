import CaseModel
import CaseScreens
import ContactScreens
import DeskKit
import FamilyScreens
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

  /// The form, whichever it is.
  var value: any RecordForm {
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
      default: break
      }
    }
  }
}
