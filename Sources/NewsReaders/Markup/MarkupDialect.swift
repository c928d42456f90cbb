/// What is being read: how forgiving names, tags and ends are.
enum MarkupDialect {
  case html
  case xml
}
