internal import NewsText

/// The marks that stand for a dash.
///
/// Origin: written for Copydesk. Licence: that of the project.
enum Dashes {
  static let words = WordSet("— – - -- ―")
}
