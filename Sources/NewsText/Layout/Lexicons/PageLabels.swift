/// Lines that a page prints around its text. Own list. Licence: that of Copydesk.
package enum PageLabels {
  /// Whole lines, by their skeleton (see `LineShape`).
  private static let lines: Set<String> = skeletons(
    """
    Advertisement
    Advertisement - scroll to continue
    Article continues after advertisement
    Story continues below
    Story continues below advertisement
    Continue reading
    Read more
    Read also
    Related
    Related articles
    Related stories
    Related topics
    Share
    Share this
    Share this article
    Share this story
    Print
    Email
    Tweet
    Follow us
    Sign up
    Subscribe
    Subscribe now
    Comments
    Leave a comment
    Original url
    Original link
    Source url
    Link
    All rights reserved
    Back to top
    Most read
    Trending
    Tags
    """)

  /// Names of a paper's sections.
  private static let sections: Set<String> = skeletons(
    """
    News
    World
    World News
    National
    International
    Local
    Local News
    Metro
    Politics
    Business
    Economy
    Markets
    Finance
    Opinion
    Editorial
    Analysis
    Comment
    Sport
    Sports
    Culture
    Arts
    Entertainment
    Lifestyle
    Science
    Technology
    Tech
    Health
    Education
    Environment
    Travel
    Weather
    Crime
    Breaking News
    Exclusive
    Middle East
    Europe
    Africa
    Asia
    Americas
    US
    UK
    """)

  /// What opens a line that points elsewhere: `Read more: …`.
  private static let openings = ["read more:", "read also:", "related:", "see also:", "more on this:", "also read:"]

  private static func skeletons(_ list: String) -> Set<String> {
    Set(list.split(separator: "\n").map { LineShape.skeleton($0) })
  }

  package static func isLabel(_ words: String) -> Bool {
    guard words.utf8.count <= 160 else { return false }
    if words.utf8.count <= 48, lines.contains(LineShape.skeleton(words)) { return true }
    let lower = words.prefix(20).lowercased()
    return openings.contains { lower.hasPrefix($0) }
  }

  static func isSection(_ words: String) -> Bool {
    words.utf8.count <= 60
      && words.split { "|/>›»".contains($0) }.allSatisfy { sections.contains(LineShape.skeleton($0)) }
  }

  private static let addressWords = ["url", "link", "source", "address"].map { Array($0.utf8) }

  /// `Original url:`, `Source:`: what announces the address on the next line.
  static func announcesAddress(_ words: String) -> Bool {
    guard words.utf8.count <= 30, words.hasSuffix(":") || words.lowercased().hasSuffix("url") else { return false }
    let lower = Array(words.lowercased().utf8)
    return addressWords.contains { lower.firstPlace(of: $0) != nil }
  }
}
