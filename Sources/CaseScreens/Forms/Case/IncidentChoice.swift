import CaseModel
import DeskKit

/// The incident of a case as chosen in a form: one of the register's, or a new one by its name.
struct IncidentChoice: Hashable {
  /// The provisional identity of an incident that the form makes.
  private static let newIdentity = RecordID.provisional(4)

  /// The incident the case belongs to.
  var incident: RecordID?
  /// The incident to be made first.
  var new: Incident?

  /// Reads the field.
  init(_ form: EntryForm, incidents: [Incident]) {
    guard let chosen = form.chosen("incident") else { return }
    let key = FoldKey.of(chosen)
    if let known = incidents.first(where: { "\($0.id)" == chosen || (!key.isEmpty && FoldKey.of($0.name) == key) }) {
      incident = known.id
    } else {
      incident = Self.newIdentity
      new = Incident(id: Self.newIdentity, name: chosen)
    }
  }

  /// Says that saving makes a new incident, which may be a slip of the keys.
  func check(into findings: inout FormFindings) {
    guard let new else { return }
    findings.warning("incident", "The register has no incident of this name: saving makes a new one. F4 shows those it has.")
    if new.name.count > 200 { findings.problem("incident", "The name of an incident has 200 letters at most.") }
  }

  /// The steps that make a new incident.
  var steps: [RecordChange.Step] { new.map { [.create(.incident($0))] } ?? [] }
}
