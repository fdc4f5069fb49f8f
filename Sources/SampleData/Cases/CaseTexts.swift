/// Phrases from which the words of a case are put together: plain, and without judgement of anybody.
enum CaseTexts {
  /// Beginnings of the account of a soldier.
  static let soldierOpenings = [
    "Did not return with his unit after fighting near", "Was seen by two men of his company on the road from",
    "Stayed behind with three others to cover the withdrawal from", "Was sent with a message towards",
    "Drove a lorry with supplies in the direction of", "Was on guard at a post above",
    "Was wounded in the leg and left at a first-aid point in",
    "Went missing with the crew of his vehicle near", "Lost contact with his platoon in fog near", "Was last heard on the radio from",
  ]

  /// Beginnings of the account of a civilian.
  static let civilianOpenings = [
    "Left on foot with neighbours in the direction of", "Stayed behind to look after the house in",
    "Was separated from the family on the path below",
    "Was seen at the crossroads near", "Went back to fetch documents in", "Waited for a lorry that was to take people out of",
    "Was ill and could not walk when people left", "Was herding animals on the pastures above",
    "Was in the cellar of a neighbour's house in",
    "Got off the bus at the last stop before",
  ]

  /// Beginnings of the account of somebody taken hostage or unable to leave.
  static let heldOpenings = [
    "Was taken away with others from", "Could not leave in time and was seen under guard in", "Was put on a lorry with other people in",
    "Was seen in a group of about twenty people led out of", "Was kept for some days in the school of", "Was stopped on the road out of",
    "Was seen among prisoners near", "Remained in the cut-off part of",
  ]

  /// What followed.
  static let sequels = [
    "Nothing was heard afterwards.", "A neighbour brought the news to the family a week later.",
    "Two witnesses agree on the place but not on the hour.", "The unit's list of that day names him without a remark.",
    "A man released later said he had seen somebody of this description.", "A letter dated some months later could not be verified.",
    "The family searched the hospitals of three districts.", "One report names another village; both are kept.",
    "The name was on a list read out on the radio that winter.", "An exchange was announced but did not take place.",
    "A photograph shown to the family was not certain.", "There was heavy snow, and people lost sight of each other.",
  ]

  /// What followed, for civilians.
  static let sequelsForCivilians = [
    "Nothing was heard afterwards.", "A neighbour brought the news to the family a week later.",
    "Two witnesses agree on the place but not on the hour.", "Somebody released later had heard the name.",
    "A letter dated some months later could not be verified.", "The family searched the hospitals of three districts.",
    "One report names another village; both are kept.", "The name was on a list read out on the radio that winter.",
    "A photograph shown to the family was not certain.", "There was heavy snow, and people lost sight of each other.",
  ]

  /// With whom soldiers were last seen.
  static let withSoldiers = [
    "three men of his platoon", "the driver of the vehicle", "his cousin, who returned", "a medic", "four others, all missing", "the crew",
  ]

  /// With whom civilians were last seen.
  static let withCivilians = [
    "neighbours", "an elderly couple from the same street", "two other families", "a teacher of the village",
    "people from the collective farm",
  ]

  /// With whom members of one household were last seen.
  static let withFamily = "other members of the household"

  /// What men wore.
  static let menClothing = [
    "field uniform, black boots", "uniform jacket, grey pullover", "brown leather jacket, cap", "dark suit, felt boots",
    "padded jacket, army trousers", "sheepskin coat", "blue tracksuit, rubber boots", "uniform without insignia",
  ]

  /// What women wore.
  static let womenClothing = [
    "dark dress, woollen shawl", "green cardigan, long skirt", "headscarf with a red border", "brown coat, rubber boots",
    "house dress, knitted vest", "black coat, white scarf",
  ]

  /// What children wore.
  static let childClothing = [
    "red knitted cap, coat", "school uniform", "blue jacket, felt boots", "striped pullover", "brown coat too large",
  ]

  /// Marks.
  static let marks = [
    "scar above the left eyebrow", "gold crown, upper left", "tattooed letter on the right hand", "left little finger shortened",
    "birthmark on the neck", "old fracture of the right forearm", "limped slightly", "burn mark on the left forearm",
    "gap between the front teeth",
    "appendix scar", "two steel crowns", "one leg shorter", "mole on the right cheek",
  ]

  /// What people did for a living.
  static let trades = [
    "driver", "teacher", "farmer", "tractor driver", "nurse", "builder", "shepherd", "cook", "weaver", "bookkeeper", "electrician",
    "student",
    "baker", "welder", "postman", "vine grower", "shop assistant", "mechanic", "beekeeper", "carpenter",
  ]
}
