internal import NewsAnalysis
internal import NewsText

/// `load PATH… [as NAME]`
enum LoadCommand: Command {
  static let spec = CommandSpec(
    "load", in: .corpus, "reads articles and analyses them",
    operand: .init(kind: .path, arity: .many, meaning: "a file or folder"),
    clauses: [.init("as", .text, "the name that the corpus gets; otherwise that of the first file or folder")],
    details: [
      "Files of several formats and whole folders become one corpus, which is then in use. What cannot be read is told "
        + "and costs nothing else; 'problems' lists it again.",
      "Ctrl-C keeps the articles analysed so far; where files were still being read, it keeps as many as are analysed in a "
        + "moment. The answer says how many they are.",
      "In a terminal, the analysis of a large corpus is kept in the user's cache folder and found again as long as "
        + "files and program are the same; answers do not depend on it. 'set cache off' keeps nothing.",
      "The digest stands for the articles read: two people with the same digest ask the same articles.",
    ],
    examples: [
      .init("load Corpus/syria-2012", "the articles of a folder"),
      .init("load Corpus/harbour-fire as fire", "the same under a name of your own"),
    ])

  static func run(_ invocation: Invocation, on desk: inout Desk) throws(CommandError) -> Outcome {
    let paths = invocation.operands.map { $0.text }
    let name = invocation.text("as") ?? name(of: paths[0])
    let opening = CorpusOpening(
      paths: paths, name: name, sources: desk.sources, cache: desk.settings.cache == .on ? desk.cache : nil,
      cores: desk.settings.cores, supervision: desk.supervision)
    let result = opening.open()
    guard let found = result.corpus else {
      if result.isStopped { throw stopped(desk) }
      let complaints = complaints(about: result.problems)
      let reason = StyledLine("error: ", .error) + StyledLine("no article found in \(paths.joined(separator: ", "))")
      return .response(Response(complaints: complaints.isEmpty ? [reason] : complaints, status: .missing))
    }
    let kept = desk.corrections(beside: paths)
    let open = OpenCorpus(
      name: name, paths: paths, analysed: found, problems: result.problems,
      corrections: kept?.corrections ?? Corrections(), index: result.index, words: result.words,
      cores: desk.settings.cores)
    desk.open(open)
    let isPart = open.articles.count < result.articleCount
    var complaints = complaints(about: result.problems) + result.complaints
    if isPart || result.isReadInPart { complaints.append(partial(open.articles.count, of: result)) }
    let isWhole = result.problems.isEmpty && !isPart && !result.isReadInPart
    let status: Response.Status = isWhole ? .done : .incomplete
    return .response(
      Response(lines: lines(about: open) + lines(about: kept, in: open), complaints: complaints, status: status))
  }

  private static func stopped(_ desk: Desk) -> CommandError {
    let kept = desk.inUse.map { "\(desk.corpora[$0].name) stays in use" } ?? "no corpus is loaded"
    return CommandError("stopped: \(kept)", status: .incomplete)
  }

  private static func partial(_ done: Int, of result: OpenedCorpus) -> StyledLine {
    let total = NumberText.counted(result.articleCount, .article) + (result.isReadInPart ? " read until then" : "")
    let part = done == result.articleCount ? total : "first \(NumberText.grouped(done)) of \(total)"
    return StyledLine("stopped: ", .error) + StyledLine("the \(part) are loaded; 'undo' takes them back")
  }

  private static func lines(about corpus: OpenCorpus) -> [StyledLine] {
    let summary = CorpusSummary(corpus: corpus)
    var lines = [StyledLine(summary.line, .heading), StyledLine(summary.digest, .faint)]
    if !corpus.problems.isEmpty {
      let (read, skipped) = (corpus.articles.count, corpus.problems.count)
      lines.append(StyledLine("loaded \(read) of \(read + skipped), skipped \(skipped)", .warning))
    }
    let oddities = corpus.index.oddities.reduce(0) { $0 + Int($1) }
    if oddities > 0 {
      let text = "\(NumberText.counted(oddities, Noun("oddity", "oddities"))) in the text, listed by 'problems'"
      lines.append(StyledLine(text, .faint))
    }
    return lines
  }

  /// What readers corrected, what of it fits no text any more, and what could not be read.
  private static func lines(about kept: CorrectionFileContent?, in corpus: OpenCorpus) -> [StyledLine] {
    guard let kept else { return [] }
    var lines = [StyledLine(CorrectionMark(of: kept.corrections).line, .faint)]
    let idle = IdleCorrections(kept.corrections, in: corpus.machine)
    lines += told(idle.ofOtherTexts, "the article has changed or is gone")
    lines += told(idle.ofOtherReadings, "the program now reads that place otherwise")
    if !kept.unreadableLines.isEmpty {
      let numbers = kept.unreadableLines.map { String($0) }.joined(separator: ", ")
      lines.append(StyledLine("the corrections' file has unreadable lines: \(numbers)", .warning))
    }
    return lines
  }

  private static func told(_ idle: Int, _ reason: String) -> [StyledLine] {
    guard idle > 0 else { return [] }
    let verb = idle == 1 ? "no longer applies" : "no longer apply"
    return [StyledLine("\(NumberText.counted(idle, .correction)) \(verb): \(reason)", .warning)]
  }

  private static let mostComplaints = 20

  private static func complaints(about problems: [LoadedArticles.Problem]) -> [StyledLine] {
    var lines = problems.prefix(mostComplaints).map { problem in
      StyledLine("error: ", .error) + StyledLine("\(problem.place): \(problem.reason)")
    }
    if problems.count > mostComplaints {
      let rest = NumberText.grouped(problems.count - mostComplaints)
      lines.append(StyledLine("\(rest) more could not be read: 'problems' lists them"))
    }
    return lines
  }

  /// The last part of a path without its ending.
  static func name(of path: String) -> String {
    let last = path.split(separator: "/").last.map { String($0) } ?? path
    guard let dot = last.firstIndex(of: "."), dot > last.startIndex else { return last }
    return String(last[..<dot])
  }
}
