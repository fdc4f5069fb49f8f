import CaseModel
import DeskKit
import TerminalKit

/// What the person looked like and carried, on a page.
enum ProfileSection {
  /// Adds the section, unless nothing is described.
  static func add(_ profile: AnteMortemProfile?, into page: inout Document) {
    guard let profile else { return }
    page.heading("Ante-mortem profile")
    let stature = StatureReading.Stature(from: profile.statureFrom, to: profile.statureTo).text
    page.factIfKnown("Stature", stature.isEmpty ? nil : "\(stature) cm")
    page.factIfKnown("Build", profile.build)
    page.factIfKnown("Hair", profile.hair)
    page.factIfKnown("Eyes", profile.eyes)
    page.factIfKnown("Blood group", profile.bloodGroup)
    if profile.handedness != .unknown { page.fact("Handedness", profile.handedness.rawValue) }
    for mark in profile.marks { page.fact("Mark", words(mark)) }
    page.factIfKnown("Teeth (FDI)", DentalLine.write(profile.teeth))
    page.factIfKnown("Note on teeth", profile.dentalNote)
    for effect in profile.effects {
      let kind = "\(effect.kind.rawValue.prefix(1).uppercased())\(effect.kind.rawValue.dropFirst())"
      page.fact(effect.kind == .other ? "Effect" : kind, effect.note.isEmpty ? "not described" : effect.note)
    }
  }

  /// `scar, left forearm: 3 cm`.
  private static func words(_ mark: BodyMark) -> String {
    let kind = mark.kind == .other ? "mark" : mark.kind.rawValue
    let place = mark.place == .other ? "" : mark.place.rawValue
    let side = mark.side == .unknown ? "" : mark.side == .both ? "both sides" : mark.side.rawValue
    let whereabouts = [side, place].filter { !$0.isEmpty }.joined(separator: " ")
    let said = whereabouts.isEmpty ? kind : "\(kind), \(whereabouts)"
    return mark.note.isEmpty ? said : "\(said): \(mark.note)"
  }
}
