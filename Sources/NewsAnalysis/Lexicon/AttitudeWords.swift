internal import NewsText

/// Adjectives for what somebody feels or thinks, which his words then show: "Brandt was ⟦optimistic⟧. “…,” the coach said".
///
/// Origin: written for Copydesk. Licence: that of the project.
enum AttitudeWords {
  static let words = WordSet(
    """
    optimistic pessimistic upbeat downbeat defiant adamant unrepentant pleased furious angry delighted relieved disappointed
    hopeful cautious thrilled bullish unmoved frustrated philosophical dismayed shocked stunned confident sure certain
    convinced unconvinced skeptical sceptical glad happy unhappy sorry proud worried concerned surprised unsurprised afraid
    blunt frank candid clear coy dismissive scathing emphatic apologetic ecstatic jubilant sanguine gloomy unapologetic
    """)
  /// What links them with the person.
  static let links = WordSet("is was remained stayed seemed looked sounded felt seems remains sounds")
}
