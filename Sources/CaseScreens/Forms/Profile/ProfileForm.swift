import CaseModel
import DeskKit

/// The form of an ante-mortem profile: body, marks by place, teeth, clothing and effects.
public struct ProfileForm: RecordForm {
  /// The fields.
  public var form: EntryForm
  /// Which form this is.
  public var draftKey: String { "profile/\(base.person)" }

  private var base: AnteMortemProfile
  private let isNew: Bool
  private var marks: ItemGroups<BodyMark>
  private var teeth: ItemGroups<ToothNote>
  private var effects: ItemGroups<Effect>
  private var opened: OpenedValues
  private var conflicts = ConflictWords()
  private var stamp = DraftStamp()
  private var kinds = FittingKinds()

  /// The form of a person's profile, or of the first one where nothing is described yet. `name` is for the title.
  public init(_ profile: AnteMortemProfile?, of person: RecordID, name: String, today: Day) {
    base = profile ?? AnteMortemProfile(id: .provisional(1), person: person)
    isNew = profile == nil
    marks = ItemGroups(base.marks, least: 1)
    teeth = ItemGroups(base.teeth, least: 0)
    effects = ItemGroups(base.effects, least: 1)
    form = EntryForm(title: "Profile  \(name)", groups: [])
    opened = OpenedValues(form)
    if !isNew {
      let shown = ProfileFields.bound.shown(base).merging(shownItems) { first, _ in first }
      kinds = FittingKinds(shown)
      form.restore(shown)
    }
    lay()
    opened = OpenedValues(form)
    settle(today: today)
  }

  /// The words said once it is saved.
  public var savedWords: String { "Profile saved." }

  /// Adds a mark, a tooth or an effect, or puts the teeth of the line into groups.
  public mutating func press(button: String, today: Day) {
    switch button {
    case BodyMark.button:
      marks.add()
      show(BodyMark.field(marks.count - 1, "kind"), today)
    case ToothNote.button:
      teeth.add()
      show(ToothNote.field(teeth.count - 1, "number"), today)
    case Effect.button:
      effects.add()
      show(Effect.field(effects.count - 1, "kind"), today)
    case ProfileFields.readTeeth: readTeeth(today: today)
    default: break
    }
  }

  /// Sets what follows from the values.
  public mutating func settle(today: Day) {
    marks.grow(for: form)
    teeth.grow(for: form)
    effects.grow(for: form)
    lay()
    if !isNew { conflicts.take(contested: stamp.reconcile(opened, in: &form), now: opened.shown) }
    var findings = FormFindings()
    conflicts.add(to: &findings)
    findings.problem("stature", StatureReading.problem(in: form.text("stature")))
    findings.problem(ProfileFields.teethLine, DentalLine.read(form.text(ProfileFields.teethLine)).problem)
    for position in 0..<teeth.count { ToothNote.check(form, position, into: &findings) }
    if let doubt = ToothRules.states(allTeeth(touched: opened.touched(in: form))) {
      findings.warning(ProfileFields.teethLine, doubt.sentence)
    }
    if isNew, read(today: today) == base { findings.problem("stature", "Nothing is described yet.") }
    findings.show(in: &form)
  }

  /// The change that saves the form.
  public func change(today: Day) -> RecordChange? {
    guard form.problems.isEmpty else { return nil }
    let profile = read(today: today)
    if isNew { return RecordChange([.create(.profile(profile))], why: "profile described") }
    return RecordChange([.edit(.profile(profile), from: .profile(base))], why: "profile changed")
  }

  /// Takes the profile as it is now for the base.
  public mutating func take(_ found: [FieldConflict]) {
    guard case .profile(let current)? = found.first?.current else { return }
    conflicts.take(found, place: ProfileFields.line)
    let touched = opened.touched(in: form)
    marks.rebase(current.marks, touched: touched)
    teeth.rebase(current.teeth, touched: touched)
    effects.rebase(current.effects, touched: touched)
    lay()
    form.follow(shownItems, touched: touched)
    opened.follow(shownItems)
    ProfileFields.bound.rebase(&form, &opened, to: current)
    base = current
    stamp.put(opened, into: &form)
  }

  private var shownItems: [String: String] {
    marks.shown.merging(teeth.shown) { first, _ in first }.merging(effects.shown) { first, _ in first }
  }

  private func read(today: Day) -> AnteMortemProfile {
    let touched = opened.touched(in: form)
    var profile = ProfileFields.bound.read(form, onto: base, touched: isNew ? nil : touched, today: today)
    profile.marks = marks.read(form, touched: touched)
    profile.teeth = allTeeth(touched: touched)
    profile.effects = effects.read(form, touched: touched)
    return profile
  }

  /// The teeth of the groups and those of the line, each once.
  private func allTeeth(touched: Set<String>) -> [ToothNote] {
    let grouped = teeth.read(form, touched: touched)
    return grouped + DentalLine.read(form.text(ProfileFields.teethLine)).teeth.filter { !grouped.contains($0) }
  }

  private mutating func readTeeth(today: Day) {
    let reading = DentalLine.read(form.text(ProfileFields.teethLine))
    guard reading.problem == nil, !reading.teeth.isEmpty else { return form.focus(ProfileFields.teethLine) }
    let start = teeth.firstEmpty(form)
    teeth.add(max(0, start + reading.teeth.count - teeth.count))
    lay()
    for (position, tooth) in reading.teeth.enumerated() {
      for (part, value) in tooth.shown { form.set(ToothNote.field(start + position, part), value) }
    }
    form.set(ProfileFields.teethLine, "")
    show(ProfileFields.teethLine, today)
  }

  private mutating func show(_ field: String, _ today: Day) {
    settle(today: today)
    form.focus(field)
  }

  /// Puts the groups in place that the values ask for.
  private mutating func lay() {
    let another = "Enter adds one; one left empty does not count."
    let groups =
      [ProfileFields.body] + marks.groups(buttonHelp: another) + [ProfileFields.teeth(hasGroups: teeth.count > 0)]
      + teeth.groups(buttonHelp: another) + effects.groups(buttonHelp: another)
    form.replaceGroups(kinds.fit(groups))
  }
}
