/// A place or a day of a figure, with where it was read.
struct FigureSetting {
  let value: String
  let origin: FigureTrace.Origin
}
