// Words that stand in names: countries, states, cities, first names, offices. Compiled by hand from general
// knowledge. Apache-2.0, as the code.

internal import NewsText

extension Lexicon {
  /// The number of the list that a word stands on; a word of several lists has the number of the combination.
  static let names: WordMap<UInt32> = {
    let lists = [countries, states, cities, firstNames, offices, bodies, peoples, organisations]
    let pairs = lists.enumerated().flatMap { number, list -> [(WordKey, UInt32)] in
      let bit: UInt32 = 1 << UInt32(number)
      return WordKey.words(of: list).map { ($0, bit) }
    }
    return WordMap(pairs, uniquingKeysWith: |)
  }()

  private static let countries =
    """
    afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain
    bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria
    burma burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus czechia denmark
    djibouti ecuador egypt england eritrea estonia ethiopia fiji finland france gabon gambia georgia germany ghana
    greece greenland grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland
    israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia
    libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta mauritania
    mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands niger
    nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda
    samoa scotland senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname swaziland sweden
    switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan uganda ukraine uruguay
    usa uzbekistan vatican venezuela vietnam wales yemen yugoslavia zaire zambia zimbabwe u.s u.s. u.s.a. u.k. uk uae
    europe asia africa america antarctica
    """

  private static let states =
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
    kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
    nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming ontario quebec
    alberta manitoba saskatchewan bavaria saxony catalonia punjab kashmir chechnya crimea siberia tibet xinjiang
    """

  private static let cities =
    """
    amsterdam ankara athens atlanta auckland austin baghdad baltimore bangkok barcelona basra beijing beirut belfast
    belgrade berlin bogota bombay boston brasilia brisbane brussels bucharest budapest cairo calcutta canberra caracas
    cardiff charlotte chicago cincinnati cleveland cologne copenhagen dallas damascus delhi denver detroit dhaka dublin
    dubai edinburgh frankfurt fallujah gaza geneva glasgow hamburg hanoi havana helsinki hiroshima homs honolulu houston
    indianapolis islamabad istanbul jakarta jerusalem johannesburg kabul kandahar karachi kharkiv khartoum kiev kyiv
    lagos lahore leeds leipzig lima lisbon liverpool london lyon madrid manchester manila marseille mecca melbourne
    miami milan milwaukee minneapolis montreal moscow mosul mumbai munich nairobi nagasaki naples nashville odessa
    orlando osaka oslo ottawa oxford paris perth philadelphia phoenix pittsburgh portland prague pretoria pyongyang
    ramallah reykjavik riga riyadh rome rotterdam sacramento santiago sarajevo seattle seoul shanghai sofia stockholm
    sydney taipei tallinn tampa tehran tokyo toronto tripoli tunis vancouver vienna vilnius warsaw washington wellington
    winnipeg zagreb zurich aleppo brooklyn manhattan hollywood
    """

  private static let firstNames =
    """
    aaron abdul abdullah abigail abraham adam adrian ahmad ahmed al alan albert alejandro alex alexander alexandra
    alexei alfred ali alice alison allen allison amanda amber amy ana andrea andrei andrew andy angela anita ann anna
    anne annie anthony antonio arnold arthur ashley barack barbara barry beatrice ben benjamin bernard beth betty bill
    billy bob bobby boris brad bradley brandon brenda brett brian bruce bryan caleb cameron carl carla carlos carol
    caroline catherine cathy charles charlie charlotte chris christian christina christine christopher cindy claire
    clara colin connor craig cynthia dale dan daniel danielle danny daryl dave david dean deborah debra denise dennis
    derek diana diane dick dmitry don donald donna doris dorothy doug douglas duncan dylan earl ed eddie edgar edith
    edward edwin eileen elaine eleanor elena eli elizabeth ellen emily emma eric erik erin ernest ethan eugene eva
    evelyn fatima felix fernando florence frances francis francisco frank franklin fred frederick gabriel gail gary
    gavin gene geoffrey george gerald gerard gerhard gilbert giovanni glen glenn gloria gordon grace graham greg gregory
    guy hannah hans harold harriet harry harvey hassan heather helen henry herbert hillary holly howard hugh hugo hussein
    ian ibrahim igor irene isaac isabel ivan jack jackie jacob jacques jake james jamie jan jane janet jason jay jean
    jeff jeffrey jennifer jeremy jerry jesse jessica jill jim jimmy joan joanna joe joel johan johannes john johnny jon
    jonathan jose joseph joshua joyce juan judith judy julia julian julie justin karen karl kate katherine kathleen
    kathryn kathy katie keith kelly ken kenneth kevin kim kofi kurt kyle larry laura lauren laurence lawrence leah lee
    leo leon leonard leslie lewis lillian linda lisa liz lloyd lois lopez louis louise lucas lucy luis luke lynn
    madeleine mahmoud manuel marc marcus margaret maria marie marilyn mario mark martha martin marvin mary mathew matt
    matthew maureen max maya megan mel melanie melissa michael michel michelle miguel mike mikhail milton miriam
    mohamed mohammad mohammed monica morgan muhammad mustafa nancy naomi natalie natasha nathan neil nelson nicholas
    nick nicola nicole nigel nikolai noah nora norman oleg olga oliver olivia omar oscar osama otto owen pablo pamela
    pat patricia patrick paul paula pavel pedro peggy penny perry pete peter philip phillip phyllis pierre rachel ralph
    ramon randy raul ray raymond rebecca reginald rex ricardo richard rick rita rob robert roberto robin rod rodney
    roger roland ron ronald rosa rose roy russell ruth ryan saddam sally sam samantha samuel sandra sara sarah saul scott
    sean sebastian sergei sergey seth shane shannon sharon sheila shirley sidney simon sonia sophia sophie stanley
    stella stephanie stephen steve steven stewart stuart susan suzanne sylvia tamara tara ted terence teresa terry
    theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tracy trevor tyler valerie vanessa vera
    vernon veronica victor victoria vincent viktor virginia vladimir wallace walter wanda warren wayne wendy werner
    wesley wilfred william willie winston yasser yevgeny yitzhak yoko yuri yusuf yvonne zachary
    """

  private static let offices =
    """
    president vice prime minister chancellor secretary senator congressman congresswoman representative governor mayor
    king queen prince princess duke lord lady sir pope cardinal bishop archbishop rabbi imam sheikh ayatollah general
    colonel captain lieutenant sergeant major admiral commander officer judge justice attorney director chairman
    chairwoman chief spokesman spokeswoman spokesperson ambassador professor doctor mr mrs ms dr mr. mrs. ms. dr. sen.
    rep. gov. gen. lt. col. sgt. prof. rev. st. aunt uncle coach actor actress singer author
    """

  private static let bodies =
    """
    agency army association authority bank board brigade brigades brothers bureau center centre church club coalition
    college commission committee company congress corp corp. corporation council court department force forces
    foundation front government group guard hospital house hotel inc inc. institute international league llc ltd ltd.
    magazine media ministry movement museum navy network news newspaper office organisation organization parliament
    party police post press radio reserve school senate services society studios synagogue team times tribune union
    united university journal airlines airways motors systems technologies partners capital holdings restaurant
    """

  private static let peoples =
    """
    american americans british french german germans russian russians chinese japanese korean iraqi iraqis iranian
    israeli israelis palestinian palestinians arab arabs muslim muslims islamic christian christians jewish jews
    catholic protestant hindu sikh sunni shiite shiites shia kurdish kurds afghan pakistani indian indians european
    african asian mexican canadian australian italian spanish irish scottish english welsh dutch swedish norwegian
    danish finnish polish greek turkish egyptian syrian lebanese saudi jordanian libyan sudanese cuban brazilian
    republican republicans democrat democrats democratic communist nazi tamil ukrainian georgian serb serbian croatian
    vietnamese thai filipino indonesian
    """

  private static let organisations =
    """
    nato un u.n u.n. eu fbi cia nsa nasa who imf wto opec unicef unesco unhcr interpol asean osce iaea cdc fda epa fcc
    irs pentagon kremlin congress senate parliament hamas hezbollah taliban qaeda isis isil fatah ira plo
    reuters ap afp bbc cnn nbc cbs abc npr msnbc xinhua tass interfax jazeera bloomberg newsweek guardian telegraph
    google microsoft apple amazon facebook twitter ibm intel cisco oracle yahoo aol ebay netflix samsung sony toyota
    honda nissan ford chrysler boeing airbus lockheed halliburton enron exxon chevron shell bp gazprom citigroup
    jpmorgan barclays hsbc siemens volkswagen bmw nokia motorola verizon walmart mcdonalds starbucks pfizer
    harvard yale stanford princeton mit ucla oxfam greenpeace amnesty
    """
}
