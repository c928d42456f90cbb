/// The steps of the tutorial, in their order.
enum TutorialStep: Int, CaseIterable {
  case articles, sources, quotes, show, keep, shape, figures, unnamed, diff, save

  /// What the step teaches.
  var lesson: String {
    switch self {
    case .articles: "A corpus is a set of articles. See which there are; every row begins with what names it."
    case .sources: "Who is quoted, and how much? One row stands for one source under all its names."
    case .quotes: "Ask for one source's words. Write the name as you like; Tab completes it."
    case .show:
      "A row's reference leads to its place: the words stand in ⟦⟧, and below them the rule that read them so."
    case .keep: "A name and '=' keep a result. Later the name alone brings it back; 'A and B', 'A not B' combine two."
    case .shape: "A bar '|' shapes rows: count, sort, where, top, bars. '_' is the last result."
    case .figures: "Figures keep their bounds and say who gives them; '–' is the article's own voice."
    case .unnamed: "What rests on sources without a name? The ledger shows it, and passes no verdict."
    case .diff: "Two articles side by side: headline, figures, quotations and sources first, then the sentences."
    case .save: "Save what you did as a Markdown file: it can be handed out, and replayed word for word."
    }
  }

  /// Whether a line that was carried out is what the step asks for.
  func isDone(by statement: Statement) -> Bool {
    guard let command = statement.stages.first?.first?.text.lowercased() else { return false }
    switch self {
    case .articles, .sources, .figures, .unnamed, .diff, .save: return command == name
    case .quotes: return command == "quotes" && statement.stages[0].contains { $0.isKeyword("by") }
    case .show: return command == "show" && statement.stages[0].last?.text.contains(":") == true
    case .keep: return statement.name != nil
    case .shape: return statement.stages.count > 1
    }
  }

  /// Whether a line begins as the step asks and leaves out the rest.
  func isBegun(by statement: Statement) -> Bool {
    statement.stages.first?.first?.isKeyword(name) == true && !isDone(by: statement)
  }

  private var name: String {
    switch self {
    case .articles: "articles"
    case .sources: "sources"
    case .quotes, .keep, .shape: "quotes"
    case .show: "show"
    case .figures: "figures"
    case .unnamed: "unnamed"
    case .diff: "diff"
    case .save: "save"
    }
  }
}
