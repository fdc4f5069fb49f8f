import CaseModel
import DeskKit

/// The names of a person in a form: as many groups of fields as there are names. A name left empty does not count.
struct NameGroups: Hashable, Sendable {
  /// The button that adds a name.
  static let button = "another name"
  /// Provisional identities of new names begin here; records of one change have smaller ones.
  private static let firstIdentity: UInt64 = 1_000
  /// More names than any person has; keeps a damaged draft from filling the memory.
  static let most = 50

  /// The names as they stand in the register.
  private(set) var base: [PersonName]
  /// Names that somebody else added while the form was open.
  private var others: [PersonName] = []
  /// How many groups are on screen.
  private(set) var count: Int
  /// Values that a rule put into a field, which follow the rule as long as nobody typed over them.
  private var derived = DerivedValues()

  /// The groups of the names that are recorded, or one empty group.
  init(_ names: [PersonName] = []) {
    base = names
    count = max(1, names.count)
  }

  /// The name of a field of a group.
  static func field(_ position: Int, _ part: String) -> String { "name.\(position).\(part)" }

  /// The fields.
  func groups(_ form: EntryForm?) -> [EntryGroup] {
    (0..<count).map { position in
      func name(_ part: String) -> String { Self.field(position, part) }
      let script: PersonName.Script = form?.word(name("script")) ?? .latin
      let markers = PatronymicMarker.choices(script).map { EntryField.Choice($0) } + [EntryField.Choice("none", keywords: "no marker")]
      var fields = [
        EntryField(name("surname"), "Surname", help: "As written in this script."),
        EntryField(name("given"), "Given name"),
        EntryField(
          name("father"), "Father's name", help: "The father's given name without oğlu or qızı; a patronymic such as Petrovich as it is."),
        EntryField(
          name("marker"), "Son or daughter", .choice(markers, allowsOther: true), help: "The word behind the father's name, as written."),
        FormChoices.field(name("kind"), "What name", PersonName.Kind.self),
        FormChoices.field(name("script"), "Script", PersonName.Script.self, words: FormChoices.words),
        EntryField(name("written"), "As written", help: "The whole name as the source has it, where that differs from its parts."),
      ]
      if position == count - 1 {
        fields.append(EntryField(Self.button, "Another name", .button, help: "Enter adds a name: maiden, another script."))
      }
      return EntryGroup(position == 0 ? "Name" : "Name \(position + 1)", fields)
    }
  }

  /// What the form shows of the recorded names.
  var shown: [String: String] {
    var values: [String: String] = [:]
    for (position, name) in base.enumerated() {
      values[Self.field(position, "surname")] = name.surname
      values[Self.field(position, "given")] = name.given
      values[Self.field(position, "father")] = name.fathersName
      values[Self.field(position, "marker")] = name.marker.isEmpty ? "none" : name.marker
      values[Self.field(position, "kind")] = name.kind.rawValue
      values[Self.field(position, "script")] = name.script.rawValue
      values[Self.field(position, "written")] = name.asWritten ?? ""
    }
    return values
  }

  /// Adds an empty group.
  mutating func add() { count = min(count + 1, Self.most) }

  /// Makes room for the names that a draft brought back.
  mutating func grow(for form: EntryForm) {
    while count < Self.most, form.keepsValue(ofFields: "name.\(count).") { count += 1 }
  }

  /// Sets what follows from the letters typed and the sex: script, kind and marker.
  mutating func derive(in form: inout EntryForm, sex: Sex) {
    for position in base.count..<max(base.count, count) {
      func name(_ part: String) -> String { Self.field(position, part) }
      let letters = ["surname", "given", "father"].map { form.text(name($0)) }.joined(separator: " ")
      guard letters.contains(where: { $0 != " " }) else { continue }
      let detected = NameScriptDetector.script(of: letters)
      derived.put(detected.rawValue, into: name("script"), of: &form, isNeverEmpty: true)
      let script = form.word(name("script")) ?? detected
      derived.put(kind(at: position, script: script, in: form).rawValue, into: name("kind"), of: &form, isNeverEmpty: true)
      let marker = PatronymicMarker.usual(sex, script: script, fathersName: form.text(name("father")))
      derived.put(marker ?? "", into: name("marker"), of: &form, isNeverEmpty: true)
    }
  }

  /// The first name is the current one; a name in another script is the same name written otherwise.
  private func kind(at position: Int, script: PersonName.Script, in form: EntryForm) -> PersonName.Kind {
    if position == 0 { return .current }
    return script == form.word(Self.field(0, "script")) ?? .latin ? .document : .transliteration
  }

  /// The names typed. A recorded name keeps its identity and what was not touched; one whose parts were all emptied is left out.
  func names(_ form: EntryForm, of person: RecordID, touched: Set<String>?) -> [PersonName] {
    (0..<count).compactMap { position in
      let isRecorded = position < base.count
      var name =
        isRecorded
        ? base[position]
        : PersonName(id: .provisional(Self.firstIdentity + UInt64(position)), person: person, given: "", surname: "")
      func changed(_ part: String) -> String? {
        let field = Self.field(position, part)
        return !isRecorded || touched?.contains(field) != false ? field : nil
      }
      if let field = changed("surname") { name.surname = form.text(field) }
      if let field = changed("given") { name.given = form.text(field) }
      if let field = changed("father") { name.fathersName = form.text(field) }
      if let field = changed("written") { name.asWritten = form.filled(field) }
      if [name.surname, name.given, name.fathersName, name.asWritten ?? ""].allSatisfy(\.isEmpty) { return nil }
      if let field = changed("marker") { name.marker = form.chosen(field).map { $0 == "none" ? "" : $0 } ?? "" }
      if let field = changed("kind") { name.kind = form.word(field) ?? kind(at: position, script: name.script, in: form) }
      if let field = changed("script") { name.script = form.word(field) ?? NameScriptDetector.script(of: name.full) }
      return name
    } + others
  }

  /// Takes the names as they are now for the base, after somebody else changed them. Names in which nothing was typed follow; names that
  /// somebody else added are kept.
  mutating func rebase(_ current: [PersonName], _ form: inout EntryForm, _ opened: inout OpenedValues) {
    let typed = opened.touched(in: form)
    let touched = Set(typed.compactMap { Self.position(of: $0) })
    var removed: Set<Int> = []
    if touched.isEmpty {
      base = current
      count = max(1, current.count)
      form.replaceGroups(groups(form) + form.groups.filter { $0.fields.first.flatMap { Self.position(of: $0.name) } == nil })
    } else {
      others = current.filter { name in !base.contains { $0.id == name.id } }
      for position in base.indices where !touched.contains(position) {
        if let newer = current.first(where: { $0.id == base[position].id }) { base[position] = newer } else { removed.insert(position) }
      }
    }
    let shown = shown
    form.follow(shown.filter { field, _ in Self.position(of: field).map(removed.contains) == false }, touched: typed)
    opened.follow(shown)
    // A name that is gone is emptied like one that the user takes out.
    for position in removed { for part in ["surname", "given", "father", "written"] { form.set(Self.field(position, part), "") } }
  }

  /// Which name a field belongs to; `nil` for a field of no name.
  private static func position(of field: String) -> Int? {
    let parts = field.split(separator: ".")
    return parts.count == 3 && parts[0] == "name" ? Int(parts[1]) : nil
  }
}
