internal import English
internal import NewsText

/// Reads the statements of an article: first those whose cue stands outside quotation marks, then what goes on without
/// a cue, then those inside the words of others.
struct StatementReader {
  private(set) var statements: [Statement] = []
  let quoted: QuotedLayers
  private let reader: CueReader
  private let confidence: Confidence
  /// Of statements less sure than this three in four are none.
  private static let leastConfidence = 0.25
  /// For each token the index of the innermost statement whose content holds it; -1 for none.
  private var holders: [Int32]
  /// For each token whether it is part of a cue or source.
  private var isTaken: [Bool]
  private var isSourceHead: [Bool]
  /// For each token whether it may be the head of a cue.
  private let mayReport: [Bool]
  /// For each sentence the index of the last outer statement whose cue stands in it; -1 for none.
  private var lastOfSentence: [Int32]

  init(_ quoted: QuotedLayers, model: AttributionModel) {
    self.quoted = quoted
    reader = CueReader(quoted: quoted, model: model, start: Dateline(of: quoted.layers)?.end ?? 0)
    confidence = Confidence(quoted: quoted, model: model)
    holders = Array(repeating: -1, count: quoted.layers.tokens.count)
    isTaken = Array(repeating: false, count: quoted.layers.tokens.count)
    isSourceHead = isTaken
    mayReport = Self.gated(quoted, reader)
    lastOfSentence = Array(repeating: -1, count: quoted.layers.sentences.count)
  }

  private static func gated(_ quoted: QuotedLayers, _ reader: CueReader) -> [Bool] {
    let gate = CueGate(quoted)
    var result: [Bool] = []
    result.reserveCapacity(quoted.layers.tokens.count)
    for sentence in quoted.layers.sentences {
      for token in sentence.tokens.indices {
        result.append(
          gate.admits(token, sentence.tokens, reader.model) || PlainCues.isBesideMark(token, quoted)
            || PlainCues.isHearsay(token, quoted.layers))
      }
    }
    return result
  }

  mutating func read(_ views: inout ViewStore) {
    for rule in PassageRules.certain { rule.read(&self) }
    readCues(&views) { [quoted] in quoted.passageIndex(at: $0) == nil }
    for rule in PassageRules.all { rule.read(&self) }
    ToldFigure(model: reader.model).read(&self, &views)
    readCues(&views) { [quoted] in quoted.passageIndex(at: $0) != nil }
    readInner(&views)
  }

  /// Statements inside the words of others; those that are found are gone through in turn.
  private mutating func readInner(_ views: inout ViewStore) {
    var index = 0
    while index < statements.count {
      for fragment in statements[index].content { readInner(fragment, of: index, &views) }
      index += 1
    }
  }

  private mutating func readInner(_ fragment: TokenRange, of index: Int, _ views: inout ViewStore) {
    var token = Int(fragment.start)
    while token < fragment.end {
      let sentence = quoted.sentenceIndex(of: token)
      let range = quoted.layers.sentences[sentence].tokens
      let part = TokenRange(max(token, Int(range.start)), max(token + 1, min(Int(fragment.end), Int(range.end))))
      token = Int(part.end)
      let own = part.indices.filter { holders[$0] == Int32(index) && !isTaken[$0] && mayReport[$0] }
      guard !own.isEmpty else { continue }
      let view = views.view(sentence)
      for cue in reader.innerCues(among: own, in: part, of: view) where !isTaken[cue.head] {
        guard let statement = reader.statement(of: cue, in: view) else { continue }
        add(statement, view)
      }
    }
  }

  private mutating func readCues(_ views: inout ViewStore, where admits: (Int) -> Bool) {
    for sentence in quoted.layers.sentences.indices {
      let range = quoted.layers.sentences[sentence].tokens
      guard range.indices.contains(where: { mayReport[$0] && admits($0) }) else { continue }
      let view = views.view(sentence)
      for cue in reader.cues(in: view, where: { mayReport[$0] && admits($0) })
      where !isTaken[cue.head] && holder(of: cue.head) == nil {
        guard let statement = reader.statement(of: cue, in: view) else { continue }
        add(statement, view)
      }
    }
  }

  private mutating func add(_ statement: Statement, _ view: SentenceView) {
    var statement = statement
    guard let head = statement.cueHead, let cue = statement.cue, !cue.indices.contains(where: { isTaken[$0] }),
      statement.content.contains(where: { quoted.wordCount(in: $0) > 0 })
    else { return }
    if let first = statement.content.first, first.start < reader.start, reader.start < first.end {
      statement.content[0] = TokenRange(reader.start, Int(first.end))
    }
    statement.inside = holder(of: head)
    statement.isDenied = Negation(view: view).denies(statement)
    if let inside = statement.inside {
      // What stands inside another's words cannot hold words outside of them.
      guard statement.content.allSatisfy({ $0.indices.allSatisfy { statements[inside].holds($0) } }),
        isSureInside(statement, view)
      else { return }
      statement.isSpeech =
        statement.isSpeech && CueLexicon.isSpeech(view.lemma(head)) && reader.isSaying(head, view)
      if isTakenBack(statements[inside]) { statement.isDenied = true }
    }
    statement.rule = CueRules.name(of: statement, view, quoted)
    guard statement.inside != nil || statement.isHearsay || confidence.of(statement) >= Self.leastConfidence else {
      return
    }
    add(statement)
  }

  /// "Brandt ⟦denied⟧ that Petrova had said so", "⟦Nobody said⟧ that Petrova had said so": what stands inside is not said.
  private func isTakenBack(_ holder: Statement) -> Bool {
    let isDenial = holder.cueHead.map { DenialWords.denials.contains(quoted.layers.lemmas[$0]) } ?? false
    return isDenial != holder.isDenied
  }

  /// Statements inside others were not there to learn from; only those with a verb and a source count.
  private func isSureInside(_ statement: Statement, _ view: SentenceView) -> Bool {
    statement.source != nil && statement.cueHead.map { view.tag($0) == .verb } == true
  }

  /// The innermost statement whose content holds `token`.
  func holder(of token: Int) -> Int? {
    holders.indices.contains(token) && holders[token] >= 0 ? Int(holders[token]) : nil
  }

  mutating func add(_ statement: Statement) {
    statements.append(statement)
    if let head = statement.sourceHead { isSourceHead[head] = true }
    if statement.inside == nil { lastOfSentence[statement.sentence] = Int32(statements.count - 1) }
    for token in statement.content.lazy.flatMap(\.indices) { holders[token] = Int32(statements.count - 1) }
    for range in [statement.cue, statement.source] {
      for token in range?.indices ?? 0..<0 { isTaken[token] = true }
    }
  }

  /// The last outer statement whose cue stands in `sentence`.
  func lastStatement(ofSentence sentence: Int) -> Int? {
    lastOfSentence[sentence] >= 0 ? Int(lastOfSentence[sentence]) : nil
  }

  /// Whether `token` is part of the cue or source of some statement.
  func isCued(_ token: Int) -> Bool { isTaken[token] }

  /// Whether no statement has words or its cue in `range`.
  func isFree(_ range: TokenRange) -> Bool {
    range.indices.allSatisfy { holders[$0] < 0 && !isTaken[$0] }
  }

  /// A paragraph that its label gives to `speaker`. Statements found in it stand inside it from now on.
  mutating func addLabelled(_ speaker: TokenRange, cue: TokenRange, content: TokenRange, rule: String) {
    let index = statements.count
    for other in statements.indices
    where statements[other].inside == nil && content.contains(statements[other].firstToken) {
      statements[other].inside = index
    }
    let before = holders[content.indices]
    add(
      Statement(
        content: [content], cue: cue, cueHead: nil, source: speaker, sourceHead: Int(speaker.end) - 1,
        sentence: quoted.sentenceIndex(of: Int(cue.start)), addressee: nil, rule: rule,
        chance: 0.85, inside: nil))
    for token in content.indices where before[token] >= 0 { holders[token] = before[token] }
  }

  /// Whether one statement, or none, has all of `content` and `source` in its words.
  func holds(_ content: TokenRange, _ source: TokenRange) -> Bool {
    let holder = holders[Int(content.start)]
    return content.indices.allSatisfy { holders[$0] == holder } && source.indices.allSatisfy { holders[$0] == holder }
  }

  /// Ends the outer statement whose words reach over `token` before it, marks and a joining word left out: what
  /// follows is somebody else's.
  mutating func cut(at token: Int) {
    guard let index = holder(of: token), statements[index].inside == nil,
      let place = statements[index].content.firstIndex(where: { $0.contains(token) })
    else { return }
    let part = statements[index].content[place]
    var end = token
    while end > part.start, isJoint(end - 1) { end -= 1 }
    guard end > part.start else { return }
    for left in end..<Int(part.end) where holders[left] == Int32(index) { holders[left] = -1 }
    statements[index].content[place] = TokenRange(Int(part.start), end)
  }

  private func isJoint(_ token: Int) -> Bool {
    quoted.layers.tags[token] == .punctuation || CountWords.contrasts.contains(quoted.layers.tokens[token].key)
  }

  /// Lets the content of statement `index` go on with `fragment`.
  mutating func extend(_ index: Int, with fragment: TokenRange) {
    statements[index].content.append(fragment)
    statements[index].content.sort { $0.start < $1.start }
    for token in fragment.indices { holders[token] = Int32(index) }
  }

  /// The content of the statement whose source has the head `token`.
  func content(saidBy token: Int) -> [TokenRange] {
    guard isSourceHead[token] else { return [] }
    let sentence = quoted.sentenceIndex(of: token)
    return lastStatement(ofSentence: sentence).map { statements[$0] }
      .flatMap { $0.sourceHead == token ? $0.content : nil } ?? []
  }

  /// Whether `token` is the head of some statement's source.
  func isSource(_ token: Int) -> Bool {
    isSourceHead[token]
  }

  /// The head of the source of the innermost statement in quotation marks around `token`: whose words it is part of.
  func speakerToken(around token: Int) -> Int? {
    guard quoted.passageIndex(at: token) != nil, let holder = holder(of: token) else { return nil }
    return statements[holder].sourceHead
  }
}
