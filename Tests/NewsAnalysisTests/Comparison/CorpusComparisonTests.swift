import NewsText
import Synchronization
import Testing

@testable import NewsAnalysis

struct CorpusComparisonTests {
  private static let fire = """
    A fire destroyed two warehouses in the harbour of Norvik on Monday night. Firefighters from five towns fought the \
    flames until the morning. The owner, Halden Timber, said that nobody was inside when the fire broke out.
    """
  private static let fireAgain = """
    Two warehouses of Halden Timber burned down in Norvik harbour on Monday night. Nobody was hurt, firefighters said \
    after fighting the flames until the morning.
    """
  private static let vote = """
    Parliament passed the budget on Tuesday after a debate of nine hours. The finance minister, Ilse Varga, called it \
    a victory for the schools. The opposition voted against the budget and announced a complaint.
    """
  private static let voteAgain = """
    After nine hours of debate parliament adopted the budget of finance minister Ilse Varga on Tuesday. The schools \
    get more money; the opposition will complain about the budget in court.
    """

  private func corpus(_ texts: [String], date: String? = nil) -> [Article] {
    texts.enumerated().map { ComparedArticles.article($0.element, id: "a\($0.offset)", date: date) }
  }

  @Test func `articles on one event are one story`() throws {
    let stories = try #require(
      Stories(of: corpus([Self.fire, Self.vote, Self.fireAgain, Self.voteAgain]), cores: 1))
    #expect(stories.stories == [[0, 2], [1, 3]])
  }

  @Test func `short reports in one wording on two events are two stories`() throws {
    let articles = corpus([
      "Two people were shot dead in a market in Harlow Heights on Friday, police said. A man was arrested. Chief Dana Oster called it a terrible day.",
      "A gunman killed two people at a market in Harlow Heights on Friday before he was arrested, Police Chief Dana Oster said.",
      "Two people were shot dead in a market in Port Selwyn on Tuesday, police said. A man was arrested. Chief Milo Brandt called it a terrible day.",
      "A gunman killed two people at a market in Port Selwyn on Tuesday before he was arrested, Police Chief Milo Brandt said.",
    ])
    #expect(try #require(Stories(of: articles, cores: 1)).stories == [[0, 1], [2, 3]])
  }

  @Test func `the answer is the same on one core and on two`() throws {
    let articles = corpus([Self.fire, Self.vote, Self.fireAgain, Self.voteAgain, "", "Nothing."])
    #expect(Stories(of: articles, cores: 1)?.stories == Stories(of: articles, cores: 2)?.stories)
    #expect(Duplicates(of: articles, cores: 1)?.pairs == Duplicates(of: articles, cores: 2)?.pairs)
  }

  @Test func `every article stands in exactly one story, the empty ones too`() throws {
    let stories = try #require(Stories(of: corpus([Self.fire, "", Self.vote, "", "1 2 3"]), cores: 1))
    #expect(stories.stories.joined().sorted() == [0, 1, 2, 3, 4])
    #expect(try #require(Stories(of: [], cores: 1)).stories.isEmpty)
  }

  @Test func `copies far apart in time are no story`() throws {
    let articles =
      corpus([Self.fire], date: "2020-01-01") + corpus([Self.fireAgain], date: "2021-01-01")
      + corpus([Self.vote, Self.voteAgain], date: "2020-01-01")
    #expect(try #require(Stories(of: articles, cores: 1)).stories == [[0], [1], [2, 3]])
  }

  @Test func `a copy and a text made out of another are duplicates, with their shares`() throws {
    let derived = Self.fire + " " + Self.vote
    let pairs = try #require(Duplicates(of: corpus([Self.fire, Self.voteAgain, Self.fire, derived]), cores: 1)).pairs
    #expect(pairs.map { [$0.left, $0.right] } == [[0, 2], [0, 3], [2, 3]])
    #expect(pairs[0].reuse == Reuse(leftInRight: 1, rightInLeft: 1))
    #expect(pairs[1].reuse.leftInRight == 1 && pairs[1].reuse.rightInLeft < 0.6)
  }

  @Test func `a copy printed very often is paired without trying all with all`() throws {
    let articles = corpus(Array(repeating: Self.fire, count: 300))
    let pairs = try #require(Duplicates(of: articles, cores: 1)).pairs
    #expect(pairs.count < 600)
    #expect(Set(pairs.flatMap { [$0.left, $0.right] }).count == 300)
  }

  /// Stops at the first report of a step.
  private static func stopping(at step: CorpusWatch.Step) -> CorpusWatch {
    let box = StopBox()
    return CorpusWatch(
      report: { reported, _, _ in if reported == step { box.stop() } }, isCancelled: { box.isStopped })
  }

  @Test func `who no longer wants the answer gets none`() {
    #expect(Stories(of: corpus([Self.fire]), cores: 1, watch: Self.stopping(at: .comparing)) == nil)
    #expect(Stories(of: corpus([Self.fire, Self.fire]), cores: 1, watch: Self.stopping(at: .joining)) == nil)
    #expect(Duplicates(of: corpus([Self.fire]), cores: 1, watch: Self.stopping(at: .reading)) == nil)
  }

  @Test func `who stops the joining gets what was found until then, and is told`() throws {
    let articles = corpus([Self.fire, Self.fire])
    let stories = try #require(Stories.found(in: articles, cores: 1, watch: Self.stopping(at: .joining)))
    #expect(!stories.isWhole)
    #expect(stories.stories.joined().sorted() == [0, 1])
    let pairs = try #require(Duplicates.found(in: articles, cores: 1, watch: Self.stopping(at: .comparing)))
    #expect(!pairs.isWhole)
    #expect(Stories.found(in: articles, cores: 1, watch: Self.stopping(at: .reading)) == nil)
  }

  @Test func `stories and duplicates are written one a line`() throws {
    let articles = corpus([Self.fire, Self.fire])
    let stories = try #require(Stories(of: articles, cores: 1))
    #expect(
      String(decoding: stories.jsonLines(of: articles), as: UTF8.self)
        == "{\"story\": 1, \"articles\": [\"a0\", \"a1\"]}\n")
    let pairs = try #require(Duplicates(of: articles, cores: 1))
    #expect(
      String(decoding: pairs.jsonLines(of: articles), as: UTF8.self)
        == "{\"left\": \"a0\", \"right\": \"a1\", \"left_in_right\": 1, \"right_in_left\": 1, "
        + "\"printed_first\": null, \"left_published\": null, \"right_published\": null, \"left_credits\": [], "
        + "\"right_credits\": []}\n")
  }
}

private final class StopBox: Sendable {
  private let flag = Atomic(false)

  var isStopped: Bool { flag.load(ordering: .relaxed) }

  func stop() {
    flag.store(true, ordering: .relaxed)
  }
}
