import CaseModel

/// consents.csv
enum ConsentTable {
  static let table = Table<ConsentEntry>(
    kind: .consents,
    columns: [
      Column("person", "reference of whose consent it is", { $0.personReference = $1.text }, { $0.personReference }),
      Column(
        "purpose", "identification, prosecution, research, storage", { $0.consent.purpose = try $1.choice() },
        { $0.consent.purpose.rawValue }),
      Column(
        "recipient", "for whom; empty: the office and its laboratories", { $0.consent.recipient = $1.text }, { $0.consent.recipient }),
      Column("state", "given, refused, withdrawn", { $0.consent.state = try $1.choice() }, { $0.consent.state.rawValue }),
      Column("on", "day it was given or refused", { $0.consent.on = try $1.day() }, { $0.consent.on.description }),
      Column("until", "last day on which it holds", { $0.consent.until = try $1.day() }, { $0.consent.until?.description }),
      Column("given_by", "who decided, where not the person", { $0.consent.givenBy = $1.text }, { $0.consent.givenBy }),
      Column("asked_by", "who asked", { $0.consent.askedBy = $1.text }, { $0.consent.askedBy }),
      Column(
        "form", "signed, thumbprint, orally before a witness, recorded", { $0.consent.form = try $1.choice() },
        { $0.consent.form.rawValue }),
      Column("witness", "who witnessed it", { $0.consent.witness = $1.text }, { $0.consent.witness }),
      Column("paper", "number of the paper", { $0.consent.paper = $1.text }, { $0.consent.paper }),
      Column("withdrawn_on", "day it was withdrawn", { $0.consent.withdrawnOn = try $1.day() }, { $0.consent.withdrawnOn?.description }),
      Column("note", "anything else", { $0.consent.note = $1.text }, { $0.consent.note }),
    ],
    needed: [["person"], ["purpose"], ["on"]], marks: [["purpose"]],
    start: { _ in
      ConsentEntry(
        consent: Consent(id: .unassigned, person: .unassigned, purpose: .identification, on: Day(number: 0)), personReference: "")
    },
    finish: { entry throws(CellProblem) in .consent(entry) },
    open: { if case .consent(let entry) = $0 { entry } else { nil } })
}
