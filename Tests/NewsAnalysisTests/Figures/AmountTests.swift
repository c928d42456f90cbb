import NewsAnalysis
import NewsText
import Testing

struct AmountTests {
  /// Texts as they should be marked; what stands between the marks is what the analysis is given.
  private func check(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(MarkedText.figures(in: MarkedText(marked).text) == marked, sourceLocation: sourceLocation)
  }

  @Test func `numbers are read in digits and in words`() {
    check("The port employs ⟦5400 person:5,400⟧ people.")
    check("The port employs ⟦325 person:three hundred and twenty-five⟧ people.")
    check("The fleet has ⟦24 ship:two dozen⟧ ships.")
    check("The yard built ⟦2500000 brick:two and a half million⟧ bricks.")
    check("He owns ⟦2.75 [acr_us]:2 3/4 acres⟧.")
  }

  @Test func `hedges give the bound`() {
    check("They found ⟦≥50 crate:at least 50⟧ crates.")
    check("They found ⟦>50 crate:more than 50⟧ crates.")
    check("They found ⟦≤50 crate:up to 50⟧ crates.")
    check("They found ⟦<50 crate:fewer than 50⟧ crates.")
    check("They found ⟦~50 crate:about 50⟧ crates.")
    check("They found ⟦≥50 crate:50 or more⟧ crates.")
    check("They found ⟦40–50 crate:between 40 and 50⟧ crates.")
    check("They found ⟦≤20 crate:no more than about 20⟧ crates.")
  }

  @Test func `vague words keep their order of magnitude`() {
    check("⟦12s home:Dozens⟧ of homes were lost.")
    check("⟦10000s sheep:Tens of thousands⟧ of sheep were counted.")
    check("The mill lost ⟦3s roof:several⟧ roofs.")
  }

  @Test func `money is read in its notations`() {
    check("The pier cost ⟦5000000000 USD:$5bn⟧.")
    check("The pier cost ⟦3200000 EUR:€3.2 million⟧.")
    check("The pier cost ⟦500 RUB:500 roubles⟧.")
    check("The pier cost ⟦30 THB:฿30⟧ and ⟦5000000000 BDT:Tk 500 crore⟧.")
    check("The pier cost ⟦3500 CHF:3'500 francs⟧.")
    check("The pier cost ⟦25000000 INR:Rs. 2.5 crore⟧.")
    check("The pier drew ⟦10000 person:10 000⟧ people.")
    check("The pier cost ⟦20000000 INR:Rs 2 crore⟧.")
    check("The pier cost ⟦2.7 MYR:RM2.70⟧.")
    check("The pier cost ⟦3700000000 HKD:HK$3.7 billion⟧.")
    check("Oil sold at ⟦70 USD/[bbl_us]:$70 a barrel⟧.")
    check("Each berth costs ⟦0.19 USD:19 cents⟧.")
    check("Loans ran ⟦2000000–4000000 USD:from $2 to $4 million⟧.")
  }

  @Test func `measures carry their code`() {
    check("The crane is ⟦87 [mi_i]/h:87 mph⟧ fast and ⟦72.5 m:72.5 metres⟧ high.")
    check("It reached ⟦-5 Cel:-5 °C⟧ there.")
    check("The plant makes ⟦>35 GW.h:more than 35 GWh⟧.")
    check("They fly ⟦>100 km:more than 100 kilometres⟧ (⟦>60 [mi_i]:60 miles⟧).")
    check("Work took ⟦5 d:five days⟧.")
  }

  @Test func `a hyphen before a magnitude is no minus`() {
    check("A magnitude-⟦5.9 quake:5.9⟧ quake shook the island.")
  }

  @Test func `two attributes joined by and stand before what is counted`() {
    check("They questioned ⟦14 officer:14⟧ serving and former officers.")
  }

  @Test func `ages are no lengths of time`() {
    check("The ⟦25 old:25-year-old⟧ left.")
    check("Those aged ⟦18–34 old:18 to 34⟧ stayed.")
    check("Ana Petrova, ⟦44 old:44⟧, waited.")
  }

  @Test func `shares are ratios`() {
    check("⟦0.2 share:One in five⟧ boats sank.")
    check("⟦0.667 share:Two thirds⟧ of the boats sank.")
    check("⟦~0.5 share:Nearly half⟧ of the boats sank.")
    check("The town won the match ⟦3:3⟧-⟦1:1⟧.")
  }

  @Test func `a verb of rising or falling gives the trend`() {
    check("Shares fell ⟦↓2 %:2%⟧.")
    check("The index climbed ⟦↑0.3 %:0.3%⟧ to ⟦↑2318.65:2,318.65⟧.")
    check("Sales rose by ⟦↑~18 %:about 18 percent⟧.")
    check("He was given ⟦50 %:50%⟧ of it.")
  }

  @Test func `a change from one value to another is no stretch between them`() {
    check("Prices rose from ⟦10 USD:$10⟧ to ⟦↑24 USD:$24⟧.")
    check("Sales fell from ⟦24000000:24 million⟧ to ⟦↓10000000:10 million⟧.")
    check("Prices range ⟦10–24 USD:from $10 to $24⟧.")
  }

  @Test func `proportions are told as how many times one is the other`() {
    check("The ratio was ⟦3 share:3:1⟧.")
    check("The ratio was ⟦3 share:3 to 1⟧.")
    check("They were outnumbered ⟦3 share:three to one⟧.")
    check("She has odds of ⟦100 share:100-1⟧.")
  }

  @Test func `half a percentage point is no share`() {
    check("It rose by ⟦↑0.5 percentage point:half a percentage point⟧.")
    check("It rose by ⟦↑0.25 percentage point:a quarter of a percentage point⟧.")
  }

  @Test func `an age may be a decade, stand between commas or behind a pronoun`() {
    check("The man, in his ⟦40–49 old:40s⟧, left.")
    check("She is in her early ⟦30–39 old:thirties⟧.")
    check("A mother, ⟦29 old:29⟧, left.")
    check("She was ⟦29 old:29⟧ when she left.")
    check("Those ⟦<5 old:under the age of 5⟧ stayed.")
    check("At ⟦29 old:29⟧, she left.")
    check("Those aged ⟦5 old:5⟧ and ⟦7 old:7⟧ left.")
  }

  @Test func `feet and inches make one height`() {
    check("He is ⟦5.833 [ft_i]:5'10\"⟧ tall.")
    check("He is ⟦5.833 [ft_i]:5 ft 10 in⟧ tall.")
  }

  @Test func `a half may follow its unit`() {
    check("⟦1.5 h:An hour and a half⟧ passed.")
    check("They had ⟦4.5 a:four-and-a-half years⟧ of peace.")
  }

  @Test func `degrees below zero are negative`() {
    check("It was ⟦-5 deg:5 degrees below zero⟧.")
  }

  @Test func `multiples are counted in times`() {
    check("⟦2 time:Twice⟧ as many boats came.")
    check("It was a ⟦6 fold:sixfold⟧ rise.")
  }

  @Test func `as few as opens at the least`() {
    check("⟦≥10 boat:As few as 10⟧ boats came.")
  }

  @Test func `a number set against another counts the same`() {
    check("They lost ⟦310 boat:310⟧ boats, compared with ⟦47 boat:47⟧ last year.")
    check("They had ⟦31 boat:31⟧ boats, compared with an average of ⟦26 boat/wk:26⟧ per week.")
  }

  @Test func `a level of an index is told in its points`() {
    check("It rose ⟦↑12.4 point:12.4⟧ points to ⟦↑2318.6 point:2,318.60⟧.")
    check("It ended down ⟦↓1 %:1%⟧ at ⟦↓2306.15 point:2,306.15⟧ points.")
  }

  @Test func `what several are counted of stands in the plural`() {
    check("The quay has ⟦8.5 berth:8.5⟧ berths.")
    check("Only ⟦1 %:1 percent⟧ of the yard's sales force left.")
  }

  @Test func `a change may lead to a range`() {
    check("Sales rose from ⟦12500000000 EUR:12.5⟧ to ⟦↑17000000000–19000000000 EUR:17-19 billion euros⟧.")
  }

  @Test func `a score may be written with a word`() {
    check("A ⟦5 vote:5⟧-to-⟦4 vote:4⟧ ruling came.")
    check("A ⟦10–15 %:10-to-15 percent⟧ rise came.")
  }

  @Test func `alternatives count the same`() {
    check("They lost ⟦10 boat:10⟧ or ⟦12 boat:12⟧ boats.")
  }

  @Test func `shares of any whole are read`() {
    check("⟦0.04 share:One in 25⟧ boats leaked.")
    check("It happens one in ⟦25 min:25 minutes⟧.")
  }

  @Test func `small money may follow its currency, a unit stand in parentheses`() {
    check("He paid ⟦15.5 USD:15 dollars 50⟧.")
    check("He paid ⟦15 USD:15 dollars⟧ and ⟦50 boat:50⟧ boats came.")
    check("The load is ⟦20 kg:20 (kg)⟧.")
    check("A ⟦5 W:5 W⟧ charger burned.")
  }

  @Test func `an error of measurement is no negative number`() {
    check("It has an error of ⟦~3 point:plus or minus 3⟧ points.")
  }

  @Test func `how often is a figure`() {
    #expect(MarkedText.figures(in: "It sails four times per week.").hasPrefix("It sails ⟦4 time"))
  }

  @Test func `a share of years is no length of time`() {
    check("He served ⟦0.8 share:12 of 15⟧ years.")
    check("⟦12 member:Twelve⟧ of the ⟦15 member:15⟧ members came.")
  }
}
