internal import NewsText

/// Words that lead from a sum, a share or a measure to what it is a sum of. Words unless said otherwise.
///
/// Origin: written for Copydesk. Licence: that of the project.
enum SumWords {
  /// "The bridge cost $5 million": the cost of what stands before.
  static let costing = WordSet("cost costs costing")
  /// "Turnout was 41 percent": verbs between a thing and its number.
  static let being = WordSet(
    """
    is was are were be been being reached reaches reach hit hits totalled totaled totals exceeded exceeds topped tops
    averaged averages neared passed
    """)
  /// Words that may stand between such a verb and its number or its subject.
  static let passable = WordSet(
    """
    now still already only just even also then currently likely expected estimated to will would could may might should
    have has had not sharply slightly again back is was are were be been being steady more than at least
    """)
  /// "The company spoke of 500": of what was told before.
  static let speaking = WordSet("speak speaks spoke spoken speaking talk talks talked talking")
  /// Nouns for a number that was told before: "police put the figure at eight".
  static let references = WordSet("number figure total count tally estimate figures numbers")
  /// Links between a verb and the number: "rose to", "stands at", "fell by".
  static let links = WordSet("to at by")
  /// What is done with money, with the word for it.
  static let deals = WordMap<Substring>(lines: dealList) { $0 }
  /// What is done to things that are counted, with the word that stands behind them: "500 jobs cut".
  static let acts = WordMap<Substring>(lines: actList) { $0 }
  /// What may join a label with more that tells what it is: "unemployment in Brask", "damage from the storm".
  static let joints = WordSet("of in for from among on")
  /// What may follow the sum and belong to it: "spent on roads".
  static let purposes = WordSet("on for to")

  private static let dealList = """
    spent: spend spends spent spending
    paid: pay pays paid paying
    raised: raise raises raised raising
    pledged: pledge pledges pledged pledging
    donated: donate donates donated donating
    invested: invest invests invested investing
    lost: lose loses lost losing
    stolen: steal steals stole stolen
    owed: owe owes owed owing
    borrowed: borrow borrows borrowed borrowing
    earned: earn earns earned earning
    fine: fine fines fined fining
    """
  private static let actList = """
    cut: cut cuts cutting
    axed: axe axes axed axing
    lost: lose loses lost losing
    created: create creates created creating
    destroyed: destroy destroys destroyed destroying
    damaged: damage damages damaged damaging
    flooded: flood floods flooded flooding
    burned: burn burns burned burnt burning
    sold: sell sells sold selling
    built: build builds built building
    closed: close closes closed closing
    seized: seize seizes seized seizing
    rescued: rescue rescues rescued rescuing
    sacked: sack sacks sacked sacking
    hired: hire hires hired hiring
    fined: fined
    charged: charge charges charged charging
    deployed: deploy deploys deployed deploying
    infected: infect infects infected infecting
    vaccinated: vaccinate vaccinates vaccinated vaccinating
    treated: treat treats treated treating
    trapped: trap traps trapped trapping
    freed: free frees freed freeing
    released: release releases released releasing
    planted: plant plants planted planting
    spilled: spill spills spilled spilt spilling
    """
}
