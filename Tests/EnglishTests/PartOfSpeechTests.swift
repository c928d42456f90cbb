import English
import Testing

struct PartOfSpeechTests {
  @Test func `the seventeen universal tags are told apart`() {
    #expect(Set(PartOfSpeech.allCases.map { $0.tag }).count == 17)
  }
}
