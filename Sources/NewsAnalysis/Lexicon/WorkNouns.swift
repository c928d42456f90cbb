internal import NewsText

/// Words before quotation marks that hold a name and not what somebody says. Words as they are written.
///
/// Origin: written for Copydesk. Licence: that of the project.
enum WorkNouns {
  /// What bears a title: "the novel ⟦“Cold Harbour”⟧".
  static let works = WordSet(
    """
    novel novels novella film films movie movies song songs album albums book books play plays poem poems series show
    shows episode episodes documentary documentaries musical musicals opera operas exhibition exhibitions exhibit band
    bands single singles track tracks painting paintings sculpture sculptures game games podcast podcasts essay essays
    memoir memoirs autobiography biography ballad hymn symphony sitcom drama comedy thriller sequel trilogy magazine
    installation mural photograph portrait cartoon comic ship boat yacht vessel submarine trawler ferry
    """)
  /// What is spoken about as a word: "The word ⟦“quay”⟧ comes from French".
  static let terms = WordSet(
    "word words term terms expression letters letter name nickname abbreviation acronym hashtag")
  /// What always opens a name: "known as ⟦“the Captain”⟧", "the so-called ⟦“experts”⟧".
  static let namings = WordSet(
    "titled entitled headlined subtitled nicknamed codenamed code-named so-called self-titled retitled")
  /// What opens a name where it is written like one: "called the ⟦“Grey Lady”⟧".
  static let callings = WordSet("called named dubbed christened branded labelled labeled termed renamed")
  /// What parts the names of a list: "“Night Ferry”⟦,⟧ “Salt” ⟦and⟧ “Stone”".
  static let links = WordSet(", and or & ;")
  /// Words that titles write small.
  static let small = WordSet("a an the of and in to for on at by with or from de la le n't is my 's as vs no not")
}
