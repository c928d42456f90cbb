/// The word lists of the language layer; each stands in a file of its own.
enum Lexicon {}
