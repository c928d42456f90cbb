/// Words in the classes and ids of a page's elements. Own list, from reading the markup of news sites.
/// Licence: that of Copydesk.
enum BoilerplateWords {
  /// What surrounds an article.
  private static let surroundings: Set<String> = words(
    """
    footer foot related relatedposts share sharing sharebar sharetools shares social sociable newsletter newsletters cookie
    cookies consent gdpr tags taglist sidebar banner breadcrumb breadcrumbs byline bylines author authors bio caption captions
    comment comments commentlist disqus respond promo promos promoted promotion sponsor sponsored advert adverts ad ads advertisement advertising
    advertorial dfp recommend recommended recommendations recirc popular trending mostpopular widget widgets nav navbar
    navigation menu toolbar subscribe subscription signup login signin modal popup overlay outbrain taboola copyright
    meta postmeta timestamp dateline printonly pagination pager credit credits gallery carousel slideshow slider
    player rating ratings poll quiz teaser teasers topics keywords tooltip skip disclaimer masthead toplinks
    morelinks readmore seealso alsoread cta follow followus reactions pinterest facebook
    addthis addtoany flair attribution dek profile avatar loading noprint
    """)

  /// What an article's body is called.
  private static let bodies: Set<String> = words(
    """
    articlebody articlecontent articletext storybody storycontent storytext postbody postcontent entrycontent
    bodycopy bodytext maincontent articlemain contentbody postentry entrytext blogpost blogentry singlecontent
    """)

  /// Pairs of words that amount to one of `bodies`: `article-body`, `entry__content`.
  private static let bodyHeads: Set<String> = words("article story post entry blog news content main body text")
  private static let bodyTails: Set<String> = words("body content text copy entry main")

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).filter { !$0.hasSuffix("?") }.map(String.init))
  }

  /// Pairs of words that name what surrounds an article: `more-news`, `read-next`.
  private static let surroundingPairs: Set<String> = words(
    """
    morenews morestories moreposts morearticles readnext upnext latestnews latestposts topstories mostread mostviewed
    mostpopular youmay alsolike relatedlinks articlelist storylist newslist postlist readalso prevnext nextpost
    """)

  /// The words of class and id: cut at what is no letter and, where it looks written by hand, before capitals;
  /// lower-cased.
  static func words(of node: MarkupTree.Node) -> [String] {
    var words: [String] = []
    for value in [node["class"], node["id"]] {
      guard let value, value.utf8.count <= 400 else { continue }
      for token in value.split(whereSeparator: { !$0.isLetter }) { words += parts(of: token) }
    }
    return words
  }

  /// `storyBody` is two words, `hJpRrp` is one and none.
  private static func parts(of token: Substring) -> [String] {
    var parts: [String] = []
    var part = ""
    var wasLower = false
    for character in token {
      if character.isUppercase, wasLower {
        parts.append(part.lowercased())
        part = ""
      }
      part.append(character)
      wasLower = character.isLowercase
    }
    parts.append(part.lowercased())
    return parts.allSatisfy { $0.utf8.count >= 3 } ? parts : [token.lowercased()]
  }

  static func areSurroundings(_ words: [String]) -> Bool {
    words.contains { surroundings.contains($0) }
      || zip(words, words.dropFirst()).contains { surroundingPairs.contains($0 + $1) }
  }

  static func areBody(_ words: [String]) -> Bool {
    words.contains { bodies.contains($0) }
      || zip(words, words.dropFirst()).contains { bodyHeads.contains($0) && bodyTails.contains($1) }
  }
}
