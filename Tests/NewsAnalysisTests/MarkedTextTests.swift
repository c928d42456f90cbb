import Testing

struct MarkedTextTests {
  @Test func `marks are taken out and written again`() {
    let marked = "⟦content:“We will ⟦figure:win 3⟧,”⟧ ⟦source:Petrova⟧ ⟦cue:said⟧."
    let plain = MarkedText(marked)
    #expect(plain.text == "“We will win 3,” Petrova said.")
    #expect(plain.marks.count == 4)
    #expect(MarkedText.marking(plain.text, plain.marks) == marked)
  }
}
