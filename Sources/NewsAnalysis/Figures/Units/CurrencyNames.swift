/// Codes and English names of currencies.
///
/// Codes are those of ISO 4217; names and signs those of common writing and of CLDR's English data (Unicode licence).
/// Where several currencies share a name, the one that stands first is meant unless an adjective tells otherwise.
enum CurrencyNames {
  /// `code: name | name …`; the plural in -s is made.
  static let list = """
    USD: dollar | us dollar | u.s. dollar | american dollar | united states dollar | buck | greenback
    EUR: euro
    GBP: pound | pound sterling | pounds sterling | british pound | sterling | uk pound | quid | pounds uk
    JPY: yen | japanese yen
    CNY: 元 | yuan | chinese yuan | renminbi | yuan renminbi | rmb | chinese renminbi
    RUB: rouble | ruble | russian rouble | russian ruble
    INR: rupee | indian rupee | rupaya
    AUD: australian dollar | aussie dollar
    CAD: canadian dollar
    NZD: new zealand dollar
    HKD: hong kong dollar
    SGD: singapore dollar | singaporean dollar
    TWD: new taiwan dollar | taiwan dollar | taiwanese dollar
    JMD: jamaican dollar
    BBD: barbadian dollar
    BSD: bahamian dollar
    FJD: fijian dollar | fiji dollar
    NAD: namibian dollar
    ZWL: zimbabwean dollar | zimbabwe dollar
    TTD: trinidad dollar
    CHF: swiss franc | franc
    XAF: cfa franc | central african cfa franc
    XOF: west african cfa franc
    FRF: french franc
    BEF: belgian franc
    LUF: luxembourg franc
    SEK: swedish krona | swedish crown | krona | kronor
    NOK: norwegian krone | norwegian crown | krone | kroner
    DKK: danish krone | danish crown | danish kroner
    ISK: icelandic krona | icelandic krónur | icelandic króna
    CZK: czech crown | czech koruna | koruna | korun
    PLN: zloty | złoty | polish zloty | polish złoty
    HRK: kuna | croatian kuna | kn
    HUF: forint | hungarian forint
    RON: romanian leu | leu | romanian lei
    BGN: bulgarian lev | leva
    UAH: hryvnia | ukrainian hryvnia
    BYN: belarusian rouble | belarusian ruble
    KZT: tenge | kazakh tenge
    TRY: turkish lira | lira | lire turque
    ITL: italian lira | italian lire
    ILS: shekel | israeli shekel | new israeli shekel | israeli new shekel
    EGP: egyptian pound
    LBP: lebanese pound | lebanese lira
    SYP: syrian pound
    SDG: sudanese pound
    IEP: irish pound | irish punt | punt
    KRW: won | south korean won | korean won
    KPW: north korean won
    THB: baht | thai baht
    MYR: ringgit | malaysian ringgit | malaysia ringgit
    IDR: rupiah | indonesian rupiah
    PHP: philippine peso
    VND: dong | vietnamese dong | đồng
    PKR: pakistani rupee | pakistan rupee
    LKR: sri lankan rupee
    NPR: nepalese rupee | nepali rupee
    BDT: taka | bangladeshi taka
    AFN: afghani
    MMK: kyat
    KHR: riel
    LAK: lao kip
    MNT: tugrik | mongolian tugrik
    MXN: peso | mexican peso
    ARS: argentine peso | argentinian peso
    CLP: chilean peso
    COP: colombian peso
    CUP: cuban peso
    UYU: uruguayan peso
    DOP: dominican peso
    BRL: brazilian real | brazilian reais | reais
    PEN: peruvian sol
    BOB: boliviano
    VES: bolivar | venezuelan bolivar | bolívar
    PYG: guarani
    SAR: saudi riyal | riyal
    QAR: qatari riyal
    IRR: rial | iranian rial
    YER: yemeni rial
    OMR: omani rial
    AED: dirham | uae dirham | emirati dirham
    MAD: moroccan dirham
    KWD: kuwaiti dinar | dinar
    IQD: iraqi dinar
    JOD: jordanian dinar
    BHD: bahraini dinar
    DZD: algerian dinar
    TND: tunisian dinar
    LYD: libyan dinar
    RSD: serbian dinar
    ZAR: south african rand | rand
    NGN: naira | nigerian naira
    GHS: cedi | ghana cedi | ghanaian cedi
    KES: kenyan shilling | kenya shilling | shilling
    UGX: ugandan shilling
    TZS: tanzanian shilling
    SOS: somali shilling
    ETB: birr | ethiopian birr
    ZMW: zambian kwacha | kwacha
    MWK: malawian kwacha
    AMD: armenian dram
    GEL: lari | georgian lari
    AZN: azerbaijani manat | manat
    DEM: deutsche mark | deutschmark | german mark | d mark
    ATS: austrian schilling
    ESP: peseta | spanish peseta
    PTE: portuguese escudo
    NLG: guilder | dutch guilder
    FIM: finnish markka | markka
    GRD: drachma | greek drachma
    XBT: bitcoin | btc
    ETH: ethereum | ether
    """

  /// `code coins: name`: small money, with how many make one of the currency.
  static let coins = """
    USD 100: cent | us cent | american cent | pennies
    GBP 100: penny | pence
    MYR 100: sen
    RUB 100: kopek | kopeck
    INR 100: paisa | paise
    MXN 100: centavo
    FRF 100: centime
    XBT 100000000: satoshi
    EUR 100: euro cent | eurocent
    AUD 100: australian cent
    CAD 100: canadian cent
    USD 10: dime
    USD 4: quarter dollar
    USD 20: nickel
    """

  /// `code: signs`, before or after the number.
  static let signs = """
    USD: $
    EUR: €
    GBP: £
    JPY: ¥ ￥
    INR: ₹ ₨
    RUB: ₽
    KRW: ₩
    ILS: ₪
    TRY: ₺
    NGN: ₦
    PHP: ₱
    THB: ฿
    VND: ₫
    UAH: ₴
    LAK: ₭
    CRC: ₡
    PYG: ₲
    GHS: ₵
    KZT: ₸
    MNT: ₮
    AZN: ₼
    GEL: ₾
    XBT: ₿
    """

  /// `code: letters` that stand before `$` ("HK$") or after it ("$US").
  static let dollarLetters = """
    USD: us u.s
    AUD: a au aus aud
    CAD: c ca can cdn cad
    HKD: hk hkd
    NZD: nz nzd
    SGD: s sg sgd sing
    TWD: nt
    BRL: r
    MXN: mx mxn mex
    JMD: j
    BBD: bds
    TTD: tt
    FJD: fj
    NAD: n
    ZWL: z
    """

  /// `code: letters` that stand before the number ("Rs 500", "RM2.70").
  static let prefixes = """
    INR: rs
    CNY: rmb
    MYR: rm
    IDR: rp
    GBP: ps gbp stg
    CHF: sfr fr
    KES: ksh kshs
    BDT: tk
    CZK: kc kč
    NOK: kr
    AED: dhs dh
    NGN: n
    ZAR: r
    PKR: pkr
    UGX: ushs
    """
}
