internal import NewsText

/// Verbs and particles that say that a value rose or fell. Written for Copydesk.
enum TrendWords {
  static let table = WordMap<Figure.Trend>(lines: list) { Figure.Trend(rawValue: String($0)) }
  /// Verbs that mean a change only with "by", "to" or a percentage: "cut 5%", but not "cut 500 jobs".
  static let weak = WordSet(
    """
    cut cuts cutting raise raised raises raising lost lose loses losing added add adds adding gained gain gains gaining
    shed sheds shedding advance advanced up down expand expanded contracted reduce reduced reduces reducing lower lowered
    extended double doubled ease eased slow slowed strengthened weakened grow slashed boost boosted
    """)

  private static let list = """
    up: rose rise rises rising risen climb climbed climbs climbing gain gained gains gaining jump jumped jumps jumping increase increased increases increasing grow grew grows growing grown surge surged surges surging soar soared soars soaring up advance advanced advances advancing add added adds adding rally rallied rallies swell swelled swollen skyrocketed expand expanded expanding strengthened boosted boost raise raised raises raising rebounded rebound spiked spike spikes leapt leaped leap higher doubled tripled widened accelerated mounted ballooned edged_up
    down: fell fall falls falling fallen drop dropped drops dropping decline declined declines declining decrease decreased decreases decreasing lose lost loses losing slide slid slides sliding slip slipped slips slipping plunge plunged plunges plunging tumble tumbled tumbles tumbling plummet plummeted plummets plummeting sink sank sunk sinks sinking shed sheds shedding down dip dipped dips shrink shrank shrunk shrinks contracted ease eased eases retreat retreated cut cuts cutting reduce reduced reduces reducing slump slumped slumps crash crashed slash slashed weakened lower lowered slowed narrowed dived dove diminished halved dwindled sagged
    """
}
