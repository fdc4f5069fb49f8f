import CaseModel
import DeskKit
public enum HistoryDocument { public static func make(_ h: RecordHistory, about: String, when: (Int) -> String) -> Document { Document(title: about) } }
public enum DraftsDocument { public static func make(_ h: [Draft], when: (Int) -> String) -> Document { Document(title: "Drafts") } }
