import CaseModel
import DeskKit

/// Something of which a form holds any number, each in a group of fields: a mark, a tooth, an effect.
protocol FormItem: Hashable, Sendable {
  /// What the names of its fields begin with: `mark`.
  static var prefix: String { get }
  /// The heading of a group: `Mark`.
  static var heading: String { get }
  /// The fields of the group at a position.
  static func fields(_ position: Int) -> [EntryField]
  /// What the form shows, by part.
  var shown: [String: String] { get }
  /// What stands in the group at a position; `nil` where it was left empty.
  static func read(_ form: EntryForm, _ position: Int) -> Self?
}

extension FormItem {
  /// The name of a field of the group at a position.
  static func field(_ position: Int, _ part: String) -> String { "\(prefix).\(position).\(part)" }

  /// The button that adds a group.
  static var button: String { "another \(prefix)" }
}

/// The groups of one kind of item. An item left empty does not count; one in which nothing was typed keeps its record's value.
struct ItemGroups<Item: FormItem>: Hashable, Sendable {
  /// More than any profile has; keeps a damaged draft from filling the memory.
  private static var most: Int { 200 }

  /// The items that the form was opened with, by position.
  private var items: [Item]
  /// How many groups are on screen.
  private(set) var count: Int
  /// Groups that are there even where nothing is recorded.
  private let least: Int

  init(_ items: [Item], least: Int) {
    self.items = items
    self.least = least
    count = max(least, items.count)
  }

  /// The groups; the last one, or the group given, ends with the button that adds another.
  func groups(buttonHelp: String) -> [EntryGroup] {
    (0..<count).map { position in
      var fields = Item.fields(position)
      if position == count - 1 { fields.append(EntryField(Item.button, "Another \(Item.prefix)", .button, help: buttonHelp)) }
      return EntryGroup(count == 1 ? Item.heading : "\(Item.heading) \(position + 1)", fields)
    }
  }

  /// What the form shows, by field.
  var shown: [String: String] {
    var values: [String: String] = [:]
    for (position, item) in items.enumerated() {
      for (part, value) in item.shown { values[Item.field(position, part)] = value }
    }
    return values
  }

  /// Adds empty groups.
  mutating func add(_ more: Int = 1) { count = min(count + more, Self.most) }

  /// Makes room for what a draft brought back.
  mutating func grow(for form: EntryForm) {
    while count < Self.most, form.keepsValue(ofFields: "\(Item.prefix).\(count).") { count += 1 }
  }

  /// The items as typed.
  func read(_ form: EntryForm, touched: Set<String>) -> [Item] {
    (0..<count).compactMap { position in
      let start = "\(Item.prefix).\(position)."
      if position < items.count, !touched.contains(where: { $0.hasPrefix(start) }) { return items[position] }
      return Item.read(form, position)
    }
  }

  /// The first position from which on every group is empty.
  func firstEmpty(_ form: EntryForm) -> Int {
    var position = count
    while position > 0, Item.read(form, position - 1) == nil { position -= 1 }
    return position
  }

  /// Follows a newer list, unless something was typed in this one.
  mutating func rebase(_ current: [Item], touched: Set<String>) {
    guard !touched.contains(where: { $0.hasPrefix("\(Item.prefix).") }) else { return }
    items = current
    count = max(least, current.count)
  }
}
