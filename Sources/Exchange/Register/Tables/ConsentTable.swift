import CaseModel

/// consents.csv
enum ConsentTable {
  static let table = Table<ConsentEntry>(
    kind: .consents,
    columns: [
      Column("person", "reference of the person who decided", { $0.personReference = $1.text }, { $0.personReference }),
      Column(
        "purpose", "what for: identification, prosecution, research, storage", { $0.consent.purpose = try $1.choice() },
        { $0.consent.purpose.rawValue }),
      Column(
        "recipient", "for whom: a laboratory, a court; empty: the office and its laboratories", { $0.consent.recipient = $1.text },
        { $0.consent.recipient }),
      Column("state", "given, refused, withdrawn; empty: given", { $0.consent.state = try $1.choice() }, { $0.consent.state.rawValue }),
      Column("on", "day on which it was given or refused", or: ["date"], { $0.consent.on = try $1.day() }, { $0.consent.on.description }),
      Column("until", "last day on which it holds", { $0.consent.until = try $1.day() }, { $0.consent.until?.description }),
      Column(
        "given_by", "who decided, where it was not the person", { $0.consent.givenBy = $1.text }, { $0.consent.givenBy }),
      Column("asked_by", "who asked", { $0.consent.askedBy = $1.text }, { $0.consent.askedBy }),
      Column(
        "form", "signed, thumbprint, orally before a witness, recorded; empty: signed", { $0.consent.form = try $1.choice() },
        { $0.consent.form.rawValue }),
      Column("witness", "who witnessed it", { $0.consent.witness = $1.text }, { $0.consent.witness }),
      Column("paper", "number of the paper, and where it lies", { $0.consent.paper = $1.text }, { $0.consent.paper }),
      Column(
        "withdrawn_on", "day on which it was withdrawn", { $0.consent.withdrawnOn = try $1.day() }, { $0.consent.withdrawnOn?.description }),
      Column("note", "why, and anything else worth reading", { $0.consent.note = $1.text }, { $0.consent.note }),
    ],
    needed: [["person"], ["purpose"], ["on"]],
    start: { _ in
      ConsentEntry(
        consent: Consent(id: .unassigned, person: .unassigned, purpose: .identification, on: Day(number: 0)), personReference: "")
    },
    finish: { entry throws(CellProblem) in .consent(entry) },
    open: { if case .consent(let entry) = $0 { entry } else { nil } })
}
