import Foundation
import Testing

@testable import copydesk

@MainActor struct HistoryTests {
  private let entry = HistoryEntry(
    time: 1_700_000_000, folder: "/home/ö/a b", corpus: "fire", line: "quotes by \"Ткач\" \\ \t\u{1} | top 3")

  @Test func `an entry comes back as it was written`() throws {
    #expect(HistoryEntry(decoding: entry.encoded().dropLast()) == entry)
    let bare = HistoryEntry(time: 0, folder: "/", corpus: nil, line: "help")
    #expect(HistoryEntry(decoding: bare.encoded().dropLast()) == bare)
  }

  @Test func `an entry cut off anywhere is damage and not a line`() {
    let bytes = Array(entry.encoded().dropLast())
    for end in 0..<bytes.count { #expect(HistoryEntry(decoding: bytes[..<end]) == nil) }
    #expect(HistoryEntry(decoding: bytes + [0x20]) == nil)
  }

  @Test func `damaged lines of the file are skipped and the rest is kept, this project's lines last`() throws {
    let place = try Workplace()
    let environment = Environment(["HOME": place.path("home")])
    let here = try #require(History(environment: environment, project: "/here"))
    let there = try #require(History(environment: environment, project: "/there"))
    try here.append("one", corpus: nil)
    try Data(contentsOf: URL(filePath: here.path)).appending("no entry\n").write(to: URL(filePath: here.path))
    try there.append("two", corpus: nil)
    try here.append("three", corpus: "c")
    #expect(here.content().lines == ["two", "one", "three"])
    #expect(there.content().lines == ["one", "three", "two"])
    #expect(here.content().damaged == 1)
  }

  @Test func `a line that was cut off costs nothing but itself`() throws {
    let place = try Workplace()
    let history = try #require(History(environment: Environment(["HOME": place.path("home")]), project: "/here"))
    try history.append("one", corpus: nil)
    let bytes = try Data(contentsOf: URL(filePath: history.path))
    try (bytes + bytes.dropLast(9)).write(to: URL(filePath: history.path))
    try history.append("two", corpus: nil)
    #expect(history.content().lines == ["one", "two"])
    #expect(history.content().damaged == 1)
  }

  @Test func `a history that cannot be written says where`() throws {
    let place = try Workplace()
    try place.write("", to: "home/.local")
    let history = try #require(History(environment: Environment(["HOME": place.path("home")]), project: "/"))
    #expect(history.content().lines.isEmpty)
    #expect(throws: PosixError.self) { try history.append("one", corpus: nil) }
  }

  @Test func `without a home there is no history`() {
    #expect(History(environment: Environment([:]), project: "/") == nil)
    #expect(History(environment: Environment(["XDG_STATE_HOME": "relative"]), project: "/") == nil)
  }
}

extension Data {
  fileprivate func appending(_ text: String) -> Data {
    self + Data(text.utf8)
  }
}
