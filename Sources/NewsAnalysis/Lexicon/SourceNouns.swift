internal import NewsText

/// Nouns that tell what kind of source a noun phrase is. Lemmas.
///
/// Origin: written for Copydesk. Licence: that of the project.
enum SourceNouns {
  /// One human being.
  private static let person = """
    man woman boy girl person guy lady gentleman child kid mother father parent husband wife son daughter brother
    sister widow uncle aunt cousin friend neighbor neighbour colleague partner boss employee worker teacher student
    doctor nurse lawyer attorney judge justice prosecutor lawmaker legislator politician senator congressman
    congresswoman representative governor mayor minister president premier chancellor secretary ambassador diplomat
    envoy official officer spokesman spokeswoman spokesperson aide adviser advisor analyst expert economist
    scientist researcher professor historian journalist reporter correspondent columnist editor author writer critic
    activist protester demonstrator campaigner organizer organiser strategist consultant pollster candidate nominee
    contender rival opponent supporter voter delegate resident citizen witness victim survivor suspect defendant
    inmate prisoner soldier general colonel commander captain sergeant sheriff detective inspector investigator
    agent chief leader chairman chairwoman chairperson chair director manager executive ceo founder owner investor
    banker trader broker businessman businesswoman entrepreneur developer farmer fisherman driver pilot coach player
    athlete actor actress singer musician artist filmmaker producer host anchor moderator speaker pastor priest
    bishop pope imam rabbi king queen prince princess emperor sultan sheikh veteran refugee migrant immigrant source
    insider whistleblower reader viewer customer client patient guest member head deputy assistant coordinator
    administrator superintendent principal dean fellow scholar commentator pundit observer tourist passenger
    commuter shopper salesman billionaire millionaire mogul tycoon dictator rebel militant gunman fighter terrorist
    insurgent operative staffer volunteer donor superdelegate frontrunner front-runner newcomer counterpart
    predecessor successor running-mate engineer surgeon physician pharmacist psychologist psychiatrist therapist
    midwife paramedic medic firefighter fireman policeman policewoman constable trooper marshal ranger guard warden
    foreman docker stevedore longshoreman miner welder carpenter plumber electrician mechanic technician builder
    baker butcher chef cook waiter waitress barber hairdresser tailor shopkeeper grocer merchant vendor clerk
    cashier receptionist accountant auditor architect designer programmer hacker statistician mathematician
    physicist chemist biologist geologist meteorologist forecaster seismologist epidemiologist virologist astronomer
    archaeologist anthropologist sociologist linguist philosopher theologian novelist poet playwright translator
    interpreter photographer cameraman broadcaster presenter blogger librarian curator archivist lecturer tutor
    headteacher headmaster headmistress schoolteacher schoolboy schoolgirl pupil undergraduate graduate apprentice
    intern trainee pensioner retiree homeowner landlord tenant householder motorist cyclist pedestrian bystander
    onlooker passer-by eyewitness villager islander rescuer lifeguard sailor seaman skipper mariner crewman steward
    stewardess attendant trucker courier porter labourer laborer farmhand shepherd rancher gardener janitor cleaner
    caretaker nanny babysitter carer caregiver housewife nun monk friar vicar deacon chaplain preacher cleric
    missionary councillor councilman councilwoman alderman commissioner ombudsman treasurer registrar magistrate
    solicitor barrister advocate coroner juror plaintiff claimant litigant convict hostage kidnapper attacker
    assailant bomber hijacker smuggler trafficker robber murderer killer dissident exile defector spy mercenary
    guerrilla cadet recruit corporal lieutenant brigadier admiral airman paratrooper tribesman elder chieftain
    monarch duke duchess earl baron baroness knight heir teenager toddler infant newborn baby grandmother
    grandfather grandparent grandson granddaughter nephew niece stepfather stepmother fiance fiancee girlfriend
    boyfriend roommate classmate teammate flatmate acquaintance striker goalkeeper midfielder defender quarterback
    boxer wrestler golfer referee umpire trainer vet veterinarian dentist optician harbourmaster harbormaster
    newsagent bookseller publisher choreographer composer conductor drummer guitarist violinist pianist dancer
    comedian rapper sculptor painter
    """
  /// Groups of human beings without a name, singular lemma in the plural or a collective.
  private static let people = """
    people men women police crowd crew team audience public youth family couple community staff majority minority
    authorities analysts experts activists officials residents witnesses voters critics supporters others many some few
    most several dozen hundred thousand million half pair duo electorate populace
    """
  private static let government = """
    government administration regime state ministry department cabinet parliament congress senate house court council
    country nation city town county province authority bureau agency commission embassy consulate army military navy
    police kremlin pentagon treasury republic kingdom monarchy legislature assembly capital junta prosecutor commission
    """
  private static let organisation = """
    group organization organisation association union party committee board institute institution university college
    school foundation charity church campaign team club federation alliance coalition league society network movement
    body panel think-tank hospital service watchdog lobby pac super-pac caucus faction delegation commission
    conference nations
    """
  private static let company = """
    company firm corporation business bank manufacturer maker retailer airline carrier operator supplier developer
    startup start-up giant conglomerate insurer lender brokerage utility producer brewer chain subsidiary inc inc. corp
    corp. ltd ltd. llc plc gmbh ag co co. group holdings
    """
  private static let media = """
    newspaper paper magazine tabloid daily weekly website site blog broadcaster station channel network agency tv
    television radio outlet media press news wire journal times post tribune herald gazette telegraph guardian
    broadcast program programme show
    """
  private static let document = """
    report statement document study letter email e-mail memo memorandum article story book bill law constitution
    complaint lawsuit suit filing affidavit indictment paper review analysis ad advertisement commercial spot sign
    poster banner billboard transcript record tweet post message note text press-release release website constitution
    treaty agreement contract resolution budget plan speech rule platform data evidence experience history figure
    statistics statistic census research findings result results email slogan headline editorial essay op-ed video
    clip photo image map chart rumor rumour
    """
  private static let poll = "poll survey polls surveys polling referendum exit-poll questionnaire"

  /// Words that are somebody's: who owns them speaks.
  static let utterances = WordSet(
    """
    remark remarks comment comments statement statements word words speech speeches tweet tweets letter email e-mail
    testimony answer answers response reply message post posts
    """)

  /// Whether `word` names one human being or several.
  static func isPerson(_ word: WordKey) -> Bool {
    sets.classes(of: word) & 1 != 0
  }

  /// One bit a kind that `lemma` tells; 0 for other nouns.
  static func classes(of lemma: WordKey) -> UInt64 {
    sets.classes(of: lemma)
  }

  private static let sets = WordClasses([person, people, government, organisation, company, media, document, poll])
}
