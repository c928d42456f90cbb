internal import NewsText

/// Nouns of time, which are no source: "the minister said ⟨Wednesday⟩".
///
/// Origin: written for Copydesk. Licence: that of the project.
enum TemporalNouns {
  static let words = WordSet(
    """
    monday tuesday wednesday thursday friday saturday sunday mon. tues. wed. thurs. fri. sat. sun. january february march
    april may june july august september october november december jan. feb. aug. sept. oct. nov. dec. today yesterday
    tomorrow tonight morning afternoon evening night noon midnight day week weekend month year decade moment time hour
    minute days weeks months years hours minutes
    """)
}
