import CaseModel

/// Fills in the file of one missing person.
struct CaseMaking {
  /// The person's place in the plan.
  let slot: Slot
  /// When and where last seen.
  let seen: Disappearance
  /// True where others of the household vanished at the same time.
  let isTogether: Bool
  /// Year of birth.
  let born: Int
  /// The number of the case in the register, counted from 0.
  let sequence: Int

  /// The case.
  func make(_ random: inout SplitMix) -> MissingCase {
    let opened = yearOpened(&random)
    var made = MissingCase(id: .unassigned, number: number(opened: opened), person: .unassigned)
    made.category = slot.group == .soldier ? .military : .civilian
    if slot.group == .soldier { serve(&made, &random) }
    made.lastSeen = lastSeen(&random)
    made.lastSeenPlace = seen.place.name
    made.lastSeenDistrict = seen.place.district
    made.circumstance = circumstance(&random)
    describe(&made, &random)
    judge(&made, &random)
    made.office = CaseSpreads.office
    made.owner = random.pick(CaseSpreads.workers)
    made.opened = Reference.day(in: opened, &random)
    if made.workflow != .archived { made.nextReview = Day(number: Reference.day - 45 + random.below(400)) }
    if random.chance(610) { made.externalNumbers = externalNumbers(&random) }
    return made
  }

  /// Most cases were opened in 2026; beyond 99,999 cases every further block takes an earlier year, so that five digits suffice.
  private func yearOpened(_ random: inout SplitMix) -> Int {
    let block = sequence / 99_999
    if block > 0 { return Reference.year - 2 - block }
    let drawn = random.below(100)
    return Reference.year - (drawn < 86 ? 0 : drawn < 95 ? 1 : 2)
  }

  private func number(opened: Int) -> String {
    DigitText.make { text in
      text.letters("BRD-")
      text.number(opened, width: 4)
      text.byte("-")
      text.number(sequence % 99_999 + 1, width: 5)
    }
  }

  private func serve(_ made: inout MissingCase, _ random: inout SplitMix) {
    made.service = CaseSpreads.services.pick(&random)
    if random.chance(880) {
      let number = 100 + random.below(90)
      made.unit = DigitText.code("unit ", number, width: 3)
    }
    if random.chance(820) { made.rank = CaseSpreads.ranks.pick(&random) }
    if random.chance(420) { made.serviceNumber = DigitText.code("SN ", random.below(1_000_000), width: 6) }
  }

  /// The day as exactly as somebody remembers it. Vague dates are only given where they cannot move the person into another age group.
  private func lastSeen(_ random: inout SplitMix) -> PartialDate {
    let (year, month, day) = (seen.year, seen.month, seen.day)
    let age = year - born
    let isNearLimit = (15...22).contains(age) || (56...64).contains(age)
    switch random.below(100) {
    case ..<66: return WrittenDate.dotted(year, month, day)
    case ..<76: return WrittenDate.iso(year, month, day)
    case ..<87: return WrittenDate.month(year, month)
    case ..<91 where (3...11).contains(month): return WrittenDate.season(year, month)
    case ..<94 where !isNearLimit: return WrittenDate.about(year)
    case ..<96: return WrittenDate.year(year)
    case ..<98 where day > 1: return WrittenDate.before(year, month, day)
    case ..<99 where day < 28: return WrittenDate.after(year, month, day)
    default: return WrittenDate.dotted(year, month, day)
    }
  }

  private func circumstance(_ random: inout SplitMix) -> Circumstance {
    if slot.isHeld {
      if isTogether { return .unableToLeave }
      return random.chance(slot.group == .soldier ? 930 : 520) ? .takenHostage : .unableToLeave
    }
    let spread = slot.group == .soldier ? CaseSpreads.circumstanceOfSoldiers : CaseSpreads.circumstanceOfCivilians
    return spread.pick(&random)
  }

  private func describe(_ made: inout MissingCase, _ random: inout SplitMix) {
    let isSoldier = slot.group == .soldier
    if isTogether {
      made.lastSeenWith = CaseTexts.withFamily
    } else if random.chance(450) {
      made.lastSeenWith = random.pick(isSoldier ? CaseTexts.withSoldiers : CaseTexts.withCivilians)
    }
    if random.chance(550) {
      let choice =
        slot.group.isChild ? CaseTexts.childClothing : slot.group.sex == .female ? CaseTexts.womenClothing : CaseTexts.menClothing
      made.clothing = isSoldier || slot.group.isChild || slot.group.sex == .female ? random.pick(choice) : choice[2 + random.below(5)]
    }
    if random.chance(380) { made.distinguishingMarks = random.pick(CaseTexts.marks) }
    guard random.chance(940) else { return }
    let openings = slot.isHeld ? CaseTexts.heldOpenings : isSoldier ? CaseTexts.soldierOpenings : CaseTexts.civilianOpenings
    let sequel = random.pick(isSoldier ? CaseTexts.sequels : CaseTexts.sequelsForCivilians)
    made.account = random.pick(openings) + " " + seen.place.name + ". " + sequel
  }

  private func judge(_ made: inout MissingCase, _ random: inout SplitMix) {
    made.fate = (slot.isHeld ? CaseSpreads.fateOfHeld : CaseSpreads.fateOfOthers).pick(&random)
    made.legalStatus = CaseSpreads.legalStatus.pick(&random)
    switch made.fate {
    case .foundAlive, .released, .identifiedComplete, .remainsReturned: made.workflow = CaseSpreads.closingWorkflow.pick(&random)
    default: made.workflow = CaseSpreads.openWorkflow.pick(&random)
    }
  }

  private func externalNumbers(_ random: inout SplitMix) -> String {
    let commission = DigitText.code("national commission ", random.below(90_000) + 10_000, width: 5)
    guard random.chance(480) else { return commission }
    return commission + "; " + DigitText.code("ICRC BAZ-", random.below(900_000) + 100_000, width: 6)
  }
}
