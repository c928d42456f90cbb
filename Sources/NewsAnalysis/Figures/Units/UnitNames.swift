/// Names and signs of units with their codes.
///
/// The codes are those of UCUM, the Unified Code for Units of Measure (https://ucum.org, its licence allows use of
/// the codes free of charge); the English names are those of UCUM's own list and of common writing. Metric units
/// take prefixes (`UnitPrefixes`), so only the units themselves stand here.
enum UnitNames {
  /// Units that take metric prefixes. `code: name | name …`; the plural in -s is made.
  static let metric = """
    m: metre | meter
    g: gram | gramme
    L: litre | liter
    W: watt
    W.h: watt hour
    A.h: ampere hour | amp hour
    Hz: hertz
    V: volt
    A: ampere | amp
    J: joule
    Pa: pascal
    N: newton
    By: byte
    bit: bit
    Bq: becquerel
    Sv: sievert
    Gy: gray
    cal: calorie
    eV: electronvolt | electron volt
    t: ton of tnt
    Ohm: ohm
    mol: mole
    B: bel
    s: second
    bar: bar
    F: farad
    """

  /// Signs of the same, exact in case.
  static let metricSigns = """
    m: m
    g: g
    L: l L
    W: W
    W.h: Wh
    A.h: Ah
    Hz: Hz HZ hz
    V: V
    A: A
    J: J
    Pa: Pa
    N: N
    By: B
    bit: bit bits
    Bq: Bq
    Sv: Sv
    Gy: Gy
    cal: cal
    eV: eV
    Ohm: Ω
    mol: mol
    B: B
    bar: bar
    s: s
    F: F
    """

  /// Signs that people give a plural: "kms", "kgs".
  static let pluralSigns: Set<String> = ["m", "g", "l"]

  static let plain = """
    t: tonne | metric ton | metric tonne
    kg: kilo
    kt: kilotonne | kilotonnes
    Mt: megatonne | megatonnes | million tonnes
    [ston_av]: ton | short ton | long ton
    k[ston_av]: kiloton
    M[ston_av]: megaton
    [in_i]: inch | inches
    [ft_i]: foot | feet
    [yd_i]: yard
    [mi_i]: mile | statute mile
    [nmi_i]: nautical mile
    [fur_us]: furlong
    [fth_i]: fathom
    [ly]: light year | lightyear
    pc: parsec
    AU: astronomical unit
    [acr_us]: acre
    har: hectare
    [lb_av]: lb | lbs | pound mass
    [oz_av]: ounce | oz
    [oz_tr]: troy ounce
    [stone_av]: stone
    [car_m]: carat
    [gal_us]: gallon | gal | gals
    [qt_us]: quart | qt | qts
    [pt_us]: pint
    [foz_us]: fluid ounce | fl oz
    [cup_us]: cup
    [tbs_us]: tablespoon | tbsp | tbsps | tblsp
    [tsp_us]: teaspoon | tsp | tsps
    [bbl_us]: barrel | bbl | bbls | barrel of oil | barrels of oil | barrel of crude | barrels of crude
    [bu_us]: bushel
    [HP]: horsepower | hp | bhp | brake horsepower | metric horsepower
    [Btu]: british thermal unit | btu
    M[Btu]: mmbtu | million british thermal units | million btu
    [kn_i]: knot | kt | kts
    [psi]: psi | pound per square inch | pounds per square inch
    k[psi]: ksi
    atm: atmosphere
    dB: decibel | db | dba
    deg: degree | deg | deg.
    Cel: celsius | centigrade | celcius | degree celsius | degrees celsius | deg celsius | degree centigrade | degrees centigrade | degrees celcius | degree c | degrees c | deg c
    [degF]: fahrenheit | farenheit | farhenheit | degree fahrenheit | degrees fahrenheit | deg fahrenheit | degrees farenheit | degree f | degrees f | deg f
    K: kelvin | kelvins | degrees kelvin | degree kelvin
    [ppm]: ppm | part per million | parts per million
    [ppb]: ppb | part per billion | parts per billion
    [mi_i]/h: mph | mile an hour | miles an hour | m.p.h.
    km/h: kph | kmh | kmph | kilometre an hour | kilometres an hour
    m/s: metre a second | metres a second
    [mi_i]/[gal_us]: mpg
    {revolution}/min: rpm | revolutions per minute | revolution per minute
    Mbit/s: mbps
    Gbit/s: gbps
    kbit/s: kbps
    [ft_i].[lbf_av]: foot pound | foot pounds | pound foot | pound feet | pound feet of torque | lb ft | ft lb | ft lbs | lb-ft of torque | pounds feet
    [lbf_av]: pound force | pounds of force | pound of force | pounds of thrust | lbf
    N.m: newton metre | newton metres | newton meter | newton meters
    kg/m2: kilograms per square metre
    m2: square metre | square meter | sq m | sqm | sq metres | sq meters | m²
    km2: square kilometre | square kilometer | sq km | sqkm | km²
    cm2: square centimetre | square centimeter | sq cm
    [ft_i]2: square foot | square feet | sq ft | sqft | sq foot | sq feet
    [in_i]2: square inch | square inches | sq in
    [mi_i]2: square mile | sq mi | sq mile | sq miles
    [yd_i]2: square yard | sq yd
    m3: cubic metre | cubic meter | cu m | m³
    cm3: cubic centimetre | cubic centimeter | cc
    km3: cubic kilometre | cubic kilometer
    [ft_i]3: cubic foot | cubic feet | cu ft
    [in_i]3: cubic inch | cubic inches
    [yd_i]3: cubic yard
    [mi_i]3: cubic mile
    rad: radian
    [g]: gs of force
    u: dalton
    """

  static let plainSigns = """
    km/h: km/h kmh kph
    [in_i]: in in.
    [ft_i]: ft ft.
    [yd_i]: yd yds
    [mi_i]: mi
    [pt_us]: pt pts
    [oz_av]: oz oz.
    [lb_av]: lb lbs lb.
    har: ha
    Cel: C ℃
    [degF]: F ℉
    [HP]: PS hp HP
    N.m: Nm
    k[lbf_av]: kip kips
    Mt: Mt
    kt: kt
    t: t
    h: h
    rad: rad
    """

  /// `code factor: names`.
  static let durations = """
    s 1: second | sec | secs
    min 1: minute | min | mins
    h 1: hour | hr | hrs
    d 1: day
    wk 1: week | wk | wks
    wk 2: fortnight
    mo 1: month | mos
    mo 3: quarter year
    a 1: year | yr | yrs | annum
    a 10: decade
    a 100: century | centuries
    a 1000: millennium | millennia
    ms 1: millisecond | msec
    us 1: microsecond
    ns 1: nanosecond
    """
}

/// The prefixes of the International System of Units, and those for powers of two; codes as UCUM writes them.
enum UnitPrefixes {
  /// `code: name sign`.
  static let list = """
    k: kilo k K
    M: mega M
    G: giga G
    T: tera T
    P: peta P
    h: hecto h
    d: deci d
    c: centi c
    m: milli m
    u: micro µ μ mc
    n: nano n
    p: pico p
    f: femto f
    Ki: kibi Ki
    Mi: mebi Mi
    Gi: gibi Gi
    Ti: tebi Ti
    """
}
