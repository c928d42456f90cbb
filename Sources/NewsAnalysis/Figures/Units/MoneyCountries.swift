/// Which money a country counts in, and how an article tells that it is of that country.
///
/// Codes of money are those of ISO 4217, those of countries (endings of web addresses) of ISO 3166; names of countries,
/// cities and outlets are facts. Written for Copydesk; licence: that of the project.
enum MoneyCountries {
  /// `money families ending: name | name …`: "-" where the ending is used all over the world.
  static let list = """
    USD dollar us: american | america | u.s. | usa | washington | new york | los angeles | chicago | boston | houston | philadelphia | dallas | miami | seattle | denver | cnn | npr | abc news | cbs news | nbc news | fox news | wall street journal
    GBP pound uk: british | britain | uk | london | england | english | scotland | scottish | scotsman | wales | bbc | edinburgh | belfast
    EUR euro ie: irish | ireland | dublin | rte
    AUD dollar au: australian | australia | sydney | melbourne | brisbane | perth | adelaide | canberra | darwin | hobart | the age | abc australia | news.com.au
    CAD dollar ca: canadian | canada | toronto | ottawa | vancouver | montreal | calgary | edmonton | winnipeg | halifax | globe and mail | national post | cbc | ctv | macleans
    NZD dollar nz: new zealand | nz | auckland | wellington | christchurch | dunedin | otago | rnz | newshub
    SGD dollar sg: singapore | straits times | channel newsasia | mothership
    HKD dollar hk: hong kong | hongkong | south china morning post | scmp
    TWD dollar tw: taiwan | taipei | focus taiwan
    JMD dollar jm: jamaica | jamaican | gleaner
    BBD dollar bb: barbados | bridgetown
    TTD dollar tt: trinidad | port of spain
    FJD dollar fj: fiji | suva
    NAD dollar na: namibia | namibian | windhoek
    EGP pound eg: egypt | egyptian | cairo | ahram
    LBP pound,lira lb: lebanon | lebanese | beirut
    SYP pound,lira sy: syria | syrian | damascus | aleppo
    SDG pound sd: sudan | sudanese | khartoum
    TRY lira tr: turkey | turkish | ankara | istanbul | hurriyet
    MXN peso mx: mexico | mexican | mexico city | guadalajara | monterrey
    ARS peso ar: argentina | argentine | buenos aires | clarin
    CLP peso cl: chile | chilean | santiago
    COP peso -: colombia | colombian | bogota | medellin
    CUP peso cu: cuba | cuban | havana | granma
    UYU peso uy: uruguay | montevideo
    DOP peso do: dominican republic | santo domingo
    PHP peso ph: philippines | philippine | manila | rappler
    INR rupee in: india | indian | new delhi | delhi | mumbai | kolkata | chennai | bengaluru | bangalore | hyderabad | hindu | hindustan | deccan | ndtv
    PKR rupee pk: pakistan | pakistani | islamabad | karachi | lahore | peshawar | dawn
    LKR rupee lk: sri lanka | sri lankan | colombo
    NPR rupee np: nepal | nepali | kathmandu
    SEK krona,kr se: sweden | swedish | stockholm | gothenburg | malmo
    NOK krone,kr no: norway | norwegian | oslo | bergen
    DKK krone,kr dk: denmark | danish | copenhagen | aarhus
    ISK krona,kr is: iceland | icelandic | reykjavik
    KWD dinar kw: kuwait | kuwaiti | kuwait city
    IQD dinar iq: iraq | iraqi | baghdad | basra | mosul | erbil
    JOD dinar jo: jordan | jordanian | amman
    BHD dinar bh: bahrain | bahraini | manama
    DZD dinar dz: algeria | algerian | algiers
    TND dinar tn: tunisia | tunisian | tunis
    LYD dinar ly: libya | libyan | tripoli | benghazi
    RSD dinar rs: serbia | serbian | belgrade
    SAR riyal sa: saudi | saudi arabia | riyadh | jeddah
    QAR riyal qa: qatar | qatari | doha
    IRR riyal ir: iran | iranian | tehran
    YER riyal ye: yemen | yemeni | sanaa | aden
    OMR riyal om: oman | omani | muscat
    KES shilling ke: kenya | kenyan | nairobi | mombasa
    UGX shilling ug: uganda | ugandan | kampala
    TZS shilling tz: tanzania | tanzanian | dar es salaam
    SOS shilling so: somalia | somali | mogadishu
    CHF franc ch: switzerland | swiss | geneva | zurich | bern
    XOF franc sn: senegal | dakar | ivory coast | abidjan | mali | bamako | burkina faso | ouagadougou | niger | niamey | togo | lome
    XAF franc cm: cameroon | yaounde | gabon | libreville | chad | ndjamena
    """
}
