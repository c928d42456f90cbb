internal import NewsText

/// The days of the week and the months: names that say when and not who. Compiled for this project; Apache License 2.0.
extension WordSet {
  static let calendarNames = WordSet(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sept sep oct nov dec
    """)
}
