import NewsText
import Testing

struct LayoutTests {
  /// Fragments are joined by `|`, paragraphs by line ends.
  private func paragraphs(_ text: String, title: String? = nil, form: Layout.Form = .page) -> [String] {
    let bytes = Array(text.utf8)
    return Layout(of: bytes, title: title, form: form).paragraphs.map { paragraph in
      paragraph.fragments.map { String(decoding: bytes[$0.indices], as: UTF8.self) }.joined(separator: "|")
    }
  }

  private func furniture(_ text: String, title: String? = nil, form: Layout.Form = .page) -> [String] {
    let bytes = Array(text.utf8)
    return Layout(of: bytes, title: title, form: form).furniture.map {
      "\($0.kind): \(String(decoding: bytes[$0.range.indices], as: UTF8.self))"
    }
  }

  @Test func `a bullet that opens a line is noise but where its list runs on in the line`() {
    #expect(paragraphs("• Bread and milk\n• Salt") == ["Bread and milk", "Salt"])
    #expect(paragraphs("• Bread and milk • Salt") == ["• Bread and milk • Salt"])
  }

  private static let page = """


    # Ferry Crews Vote on Walkout

    March 03, 2015



    Dockers hold a banner reading "No night shifts" while a tug passes the pier.

    The harbour board will meet the crews on Friday, its chair Ines Duarte said Wednesday.

    ☒ "We have waited for months but nobody came to

    the table," Duarte told reporters.

    The strike has emptied the quays. Three

    Baltic ports and two yards have stopped loading. ❌

    *(AP, Reuters)*

    Original url:

    <https://www.harbourpost.example/2015/03/03/ferry-crews-vote>

    7
    """

  @Test func `a saved page is told apart into furniture and body`() {
    #expect(
      furniture(Self.page) == [
        "headline: Ferry Crews Vote on Walkout", "date: March 03, 2015",
        "caption: Dockers hold a banner reading \"No night shifts\" while a tug passes the pier.",
        "credit: (AP, Reuters)", "label: Original url:",
        "url: <https://www.harbourpost.example/2015/03/03/ferry-crews-vote>", "pageNumber: 7",
      ])
  }

  @Test func `false paragraph breaks are joined and stray symbols cut out`() {
    #expect(
      paragraphs(Self.page) == [
        "The harbour board will meet the crews on Friday, its chair Ines Duarte said Wednesday.",
        "\"We have waited for months but nobody came to|the table,\" Duarte told reporters.",
        "The strike has emptied the quays. Three|Baltic ports and two yards have stopped loading.",
      ])
  }

  @Test func `a short first paragraph that stops at an article goes on, a headline does not`() {
    #expect(
      paragraphs("The harbour board said the\n\nferry was closed. It rained.", form: .body)
        == ["The harbour board said the|ferry was closed. It rained."])
    #expect(
      paragraphs("Harbour board shuts ferry\n\nferry crews had voted to strike. It rained.", form: .body).count == 2)
    #expect(paragraphs("The\n\n", form: .body).count <= 1)
  }

  @Test func `what was repaired is reported`() {
    let kinds = Layout(of: Array(Self.page.utf8), title: nil, form: .page).diagnostics.map(\.kind)
    #expect(kinds == [.strayMark, .brokenParagraph, .strayMark, .brokenParagraph, .pageNumber])
  }

  @Test func `what the page says of its publication is read`() {
    let bytes = Array(Self.page.utf8)
    let facts = PageFacts(of: bytes, layout: Layout(of: bytes, title: nil, form: .page))
    #expect(facts.title == "Ferry Crews Vote on Walkout")
    #expect(facts.date?.description == "2015-03-03")
    #expect(facts.credits == ["AP", "Reuters"])
    #expect(facts.url == "https://www.harbourpost.example/2015/03/03/ferry-crews-vote")
  }

  @Test func `a body loses no paragraph to furniture`() {
    let text = "\"We sail at noon,\" said Duarte.\nBy Friday the crews had gone home\n\nFerry crews\n\n12\n"
    #expect(paragraphs(text, form: .body).count == 4)
    #expect(furniture(text, form: .body).isEmpty)
  }

  @Test func `a first line equal to the title is the headline of a body`() {
    let text = "Crews’ vote: ‘No’\n\nThe crews voted."
    #expect(furniture(text, title: "Crews' vote: 'No'", form: .body) == ["headline: Crews’ vote: ‘No’"])
  }

  @Test func `a lede in the present tense is no caption`() {
    let text = "Crews vote\n\nMarch 3, 2015\n\nDockers hold a banner at the pier.\n\nThe board met.\n\nIt rained."
    #expect(furniture(text) == ["headline: Crews vote", "date: March 3, 2015"])
  }

  @Test func `a first line that ends a sentence is body`() {
    #expect(paragraphs("The crews voted.\n\nThe board met.").count == 2)
  }

  @Test func `lines wrapped at one width are one paragraph`() {
    let text = """
      The crews of the northern line voted on Monday to stay ashore until
      the harbour board answers their letter, which has lain in its tray
      since the first week of January.

      The board said that it would answer within the week, and that it had
      not seen the letter until a reporter of this paper asked after it on
      Sunday evening.
      """
    #expect(paragraphs(text).count == 2)
  }

  @Test func `lines that are paragraphs stay apart`() {
    let long = String(repeating: "The crews of the northern line voted on Monday to stay ashore. ", count: 4)
    #expect(paragraphs("\(long)\n\(long)\n\(long)", form: .body).count == 3)
  }

  @Test func `marks of Markdown are cut out of paragraphs`() {
    let text = """
      # Crews vote

      *PORT MAREN* — The **crews** voted, see [the letter](https://example.org/l.pdf).[^1]

      > "We _sail_ at noon [sharp]," said Duarte.

      - 2 * 3 * 4 stays, as does a_b_c

      [^1]: Dated March 3.
      """
    #expect(
      paragraphs(text, form: .markdown) == [
        "PORT MAREN|— The|crews|voted, see|the letter|.", "\"We|sail|at noon [sharp],\" said Duarte.",
        "2 * 3 * 4 stays, as does a_b_c", "Dated March 3.",
      ])
  }

  @Test func `the service in a dateline is a credit`() {
    let bytes = Array("PORT MAREN (Reuters) - The crews voted.".utf8)
    #expect(PageFacts(of: bytes, layout: Layout(of: bytes, title: nil)).credits == ["Reuters"])
  }

  @Test func `headlines, greetings and datelines are not run into what follows`() {
    #expect(paragraphs("Crews vote to stay ashore\non Mar 3 2015\nIt rained.", form: .body).count == 3)
    #expect(
      paragraphs("The crews of the northern line will sail on Friday at noon. Dear Ines,\n\nIt rained.", form: .body)
        .count
        == 2)
    #expect(furniture("PORT MAREN —\n\nThe crews voted.\n\nIt rained.").isEmpty)
  }

  @Test(arguments: ["", "\n\n", "7", "***", "☒", "# ", "By Ines Duarte", "\u{FEFF}", "https://example.org/a"])
  func `odd texts give ranges inside the text`(text: String) {
    for form in [Layout.Form.page, .markdown, .body] {
      let bytes = Array(text.utf8)
      let layout = Layout(of: bytes, title: nil, form: form)
      let ranges = layout.noise + layout.furniture.map(\.range) + layout.paragraphs.flatMap(\.fragments)
      #expect(ranges.allSatisfy { Int($0.end) <= bytes.count })
    }
  }
}
