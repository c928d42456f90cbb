import English
import NewsText
import Testing

struct SentenceSplitterTests {
  private func marked(_ text: String) -> String {
    let layers = LanguageModel.english.layers(of: Article(id: "a", text: Array(text.utf8)))
    return layers.sentences.map { layers.article.string(layers.bytes(of: $0.tokens)) }.joined(separator: " | ")
  }

  @Test(arguments: [
    "Dr. Okafor left at 5 p.m. | She was tired.",
    "He lives in the U.S. | How about her?",
    "The U.S. Treasury met Acme Corp. lawyers on Feb. 8 in St. Ives.",
    "“We won.” | Then he left.",
    "“Did we win?” Okafor asked. | Nobody knew.",
    "“We won. | We did!” he said.",
    "He paused ... and left.... | She stayed.",
    "1. Bread and milk | 2. Salt",
    "It rose 3.5 percent. | 20 people came.",
    "(She left.) | Nobody saw it.",
    "She reads Ask! on Mondays.",
  ])
  func `sentences end where a new one begins`(text: String) {
    let plain = text.split(separator: " | ").joined(separator: " ")
    #expect(marked(plain) == text)
  }

  @Test(arguments: [
    "Ines Duarte | 03/04/2011 11:36 AM | Please find the plan below.",
    "Forwarded by Jonas Weil on 03/04/2011 11:36:02 AM | Dear all, we meet today.",
    "It came on 03/04/2011 and went.",
    "Many thanks, | Jonas Weil",
    "Thanks, I will come.",
    "See https://www.harbour.example/plan | https://www.harbour.example/list",
    "Write to plan@harbour.example by noon.",
  ])
  func `the headers and endings of letters are sentences without stops`(text: String) {
    let plain = text.split(separator: " | ").joined(separator: " ")
    #expect(marked(plain) == text)
  }

  @Test func `the bullets of a list that runs on in its line open its items`() {
    #expect(marked("• Bread and milk • Salt • Soap") == "• Bread and milk | • Salt | • Soap")
    #expect(marked("• Bread and milk\n• Salt") == "Bread and milk | Salt")
  }

  @Test func `an unpaired quotation mark swallows nothing`() {
    #expect(marked("\"We go. They stay. Who knows?") == "\"We go. | They stay. | Who knows?")
  }
}
