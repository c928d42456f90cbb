/// All commands and shaping verbs, in the order in which help lists them.
enum Commands {
  static let all: [any Command.Type] = [
    LoadCommand.self,
    ArticlesCommand.self,
    ShowCommand.self,
    ProblemsCommand.self,
    CorporaCommand.self,
    UseCommand.self,

    QuotesCommand.self,
    SourcesCommand.self,
    WhoCommand.self,
    AboutCommand.self,
    UnnamedCommand.self,
    VerbsCommand.self,
    FirstCommand.self,

    FiguresCommand.self,
    UnattributedCommand.self,
    DatesCommand.self,

    DiffCommand.self,
    StoriesCommand.self,
    DupesCommand.self,
    VariantsCommand.self,

    KwicCommand.self,
    DispersionCommand.self,
    CollocatesCommand.self,
    TallyCommand.self,
    TimelineCommand.self,
    CheckCommand.self,
    CiteCommand.self,

    SQLCommand.self,
    ExportCommand.self,

    ConfirmCommand.self,
    RejectCommand.self,
    AssignCommand.self,
    MergeCommand.self,
    SplitCommand.self,

    SaveCommand.self,
    ReplayCommand.self,
    LessonCommand.self,
    RevealCommand.self,
    NoteCommand.self,
    ExpectCommand.self,
    HistoryCommand.self,
    UndoCommand.self,

    SetCommand.self,
    HelpCommand.self,
    TutorialCommand.self,
    QuitCommand.self,
  ]

  static let shaping: [any ShapingVerb.Type] = [
    WhereVerb.self,
    SortVerb.self,
    TopVerb.self,
    CountVerb.self,
    GroupVerb.self,
    ColumnsVerb.self,
    BarsVerb.self,
    PlotVerb.self,
    RecordsVerb.self,
    CSVVerb.self,
    TSVVerb.self,
    JSONVerb.self,
    JSONLVerb.self,
    MarkdownVerb.self,
  ]

  static var specs: [CommandSpec] { all.map { $0.spec } + shaping.map { $0.spec } }

  static func named(_ name: String) -> (any Command.Type)? {
    all.first { $0.spec.name == name }
  }

  static func shapingNamed(_ name: String) -> (any ShapingVerb.Type)? {
    shaping.first { $0.spec.name == name }
  }
}
