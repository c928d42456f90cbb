internal import NewsText

/// Verbs by which polls, studies and counts tell their figures. Lemmas. Written for Copydesk.
enum EvidenceWords {
  static let verbs = WordSet(
    """
    show find indicate reveal suggest demonstrate prove estimate calculate project determine detect document record
    conclude rate put rank
    """)
}
