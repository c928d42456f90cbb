internal import NewsAnalysis
internal import NewsText

/// What is asked of the figures of a corpus again and again, a column a question.
struct FigureColumns: Sendable {
  /// Where the figures of each article start, and where those of the last one end.
  private let starts: [UInt32]
  private let traits: [UInt8]
  /// The index in `CorpusSources.sources` of who says it; `none` in the article's own voice.
  private let speakers: [UInt32]
  /// Places in `texts`; `none` where there is nothing.
  private let places: [UInt32]
  private let counted: [UInt32]
  /// Each different place and counted thing.
  let texts: [String]

  private static let none = UInt32.max

  /// One figure's row while the columns are made.
  struct Sketch: Sendable {
    let traits: FigureTraits
    let speaker: Int?
    let place: String?
    let counted: String?

    init(_ figure: Figure) {
      traits = FigureTraits(figure)
      speaker = figure.saidBy
      place = figure.place
      counted = figure.counted
    }
  }

  init(_ articles: [[Sketch]], _ sources: CorpusSources) {
    var starts: [UInt32] = [0]
    var traits: [UInt8] = []
    var (speakers, places, counted) = ([UInt32](), [UInt32](), [UInt32]())
    var texts = NumberedTexts()
    for (article, figures) in articles.enumerated() {
      for figure in figures {
        traits.append(figure.traits.rawValue)
        let speaker = figure.speaker.map { sources.index(ofSource: $0, inArticle: article) }
        speakers.append(speaker.map { UInt32($0) } ?? Self.none)
        places.append(figure.place.map { texts.number(of: $0) } ?? Self.none)
        counted.append(figure.counted.map { texts.number(of: $0) } ?? Self.none)
      }
      starts.append(UInt32(traits.count))
    }
    self.starts = starts
    self.traits = traits
    self.speakers = speakers
    self.places = places
    self.counted = counted
    self.texts = texts.texts
  }

  var articleCount: Int { starts.count - 1 }

  func rows(ofArticle article: Int) -> Range<Int> { Int(starts[article])..<Int(starts[article + 1]) }

  func row(of finding: Finding) -> Int { Int(starts[finding.article]) + finding.item }

  func traits(at row: Int) -> FigureTraits { FigureTraits(rawValue: traits[row]) }
  func speaker(at row: Int) -> Int? { Self.index(speakers[row]) }
  /// In `texts`.
  func place(at row: Int) -> Int? { Self.index(places[row]) }
  /// In `texts`.
  func counted(at row: Int) -> Int? { Self.index(counted[row]) }

  private static func index(_ number: UInt32) -> Int? { number == none ? nil : Int(number) }

  /// The different places, in the order of the corpus.
  var placeNames: [String] {
    var isPlace = [Bool](repeating: false, count: texts.count)
    var names: [String] = []
    for place in places where place != Self.none && !isPlace[Int(place)] {
      isPlace[Int(place)] = true
      names.append(texts[Int(place)])
    }
    return names
  }
}

extension FigureColumns {
  func pack(into blocks: inout BlockWriter) {
    blocks.add(starts)
    blocks.add(traits)
    blocks.add(speakers)
    blocks.add(places)
    blocks.add(counted)
    blocks.add(texts)
  }

  init(unpacking blocks: inout BlockReader, articles: Int, sources: Int) throws(DamagedBytes) {
    starts = try blocks.words()
    traits = try blocks.bytes()
    speakers = try blocks.words()
    places = try blocks.words()
    counted = try blocks.words()
    texts = try blocks.texts()
    let count = traits.count
    guard starts.count == articles + 1, starts.divide(count), speakers.count == count, places.count == count,
      counted.count == count, Self.fit(speakers, sources), Self.fit(places, texts.count), Self.fit(counted, texts.count)
    else { throw DamagedBytes() }
  }

  private static func fit(_ numbers: [UInt32], _ count: Int) -> Bool {
    numbers.allSatisfy { $0 == none || $0 < UInt32(count) }
  }
}
