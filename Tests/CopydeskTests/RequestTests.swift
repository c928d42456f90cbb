import Testing

@testable import copydesk

@MainActor struct RequestTests {
  private func request(_ words: String...) -> Request {
    Request(words: words) { ["quotes", "load", "stories"].contains($0) }
  }

  @Test func `without words the shell is opened with nothing loaded`() {
    #expect(request() == Request(words: []) { _ in true })
    #expect(request().loading == nil)
    #expect(request().command == nil)
  }

  @Test func `the words before a command are corpora`() {
    let request = request("/tmp", "/usr", "quotes", "by", "Ilse Varga")
    #expect(request.loading == "load /tmp /usr")
    #expect(request.command == "quotes by \"Ilse Varga\"")
  }

  @Test func `the first word is a corpus unless it is a command`() {
    #expect(request("nowhere", "/tmp").corpora == ["nowhere", "/tmp"])
    #expect(request("./stories").corpora == ["./stories"])
    #expect(request("stories").command == "stories")
  }

  @Test func `a word that is neither path nor command begins a command, so that the shell can correct it`() {
    #expect(request("/tmp", "qoutes", "by", "X").command == "qoutes by X")
  }

  @Test func `a single word is a whole line, and bars stay bars`() {
    #expect(request("/tmp", "quotes | top 3").command == "quotes | top 3")
    #expect(request("/tmp", "quotes", "|", "top", "3").command == "quotes | top 3")
  }

  @Test func `a path that the grammar would take apart is quoted`() {
    #expect(request("a folder", "quotes").loading == "load \"a folder\"")
    #expect(request("a\"b", "quotes").loading == "load “a\"b”")
    #expect(request("#1", "quotes").loading == "load \"#1\"")
  }
}
