internal import NewsText

extension GivenNames {
  /// Given names of men.
  ///
  /// Origin: the given names of the 1990 census of the United States (public domain), those that the other gender
  /// bears at most a fourth as often; names from other countries added by hand. Licence: public domain.
  static let masculineNames = WordSet(
    """
    aaron abdul abdullah abe abel abraham abram adalberto adam adan adolfo adolph adrian agustin ahmad ahmed al
    alain alan albert alberto alden aldo alec alejandro aleksandar aleksander aleksei alex alexander alexei alexey
    alfie alfonso alfonzo alfred alfredo ali alistair allan allen alonso alonzo alphonse alphonso alton alvaro alvin
    amado ambrose amir amit amos anatoly anders anderson andre andreas andrei andrej andres andrew andrey andrus
    andrzej andrés andy angelo anibal anil anthony antione antoine anton antone antonio antony antwan archie arden
    ariel arjun arlen arlie armand armando arnold arnoldo arnulfo aron arron arseniy art arthur arturo arvind asa
    ashraf august augustus aurelio austin avery avigdor barack barney barrett barry bart barton bashar basil beau
    ben benedict benito benjamin bennett bennie benny benoit benton bernard bernardo bernie berry bert bertie
    bertram bill billy binali binyamin bjarne blaine blake bo bob bobby booker boris borut boutros boyce boyd boyko
    brad bradford bradley bradly brady brain branden brandon brant brendan brendon brent brenton bret brett brian
    brice brock broderick bronisław brooks bruce bruno bryan bryant bryce bryon buck bud buddy buford burl burt
    burton buster byron caleb callum calvin cameron carl carlo carlos carlton carmelo carmine carroll carson carter
    cary cecil cedric cedrick cesar chad chadwick chang charles charley charlie chas chase chauncey chester chet
    chris christian christoper christoph christopher chuck ciaran clarence clark claud claude claudio clay clayton
    clement clemente cletus cleveland cliff clifford clifton clint clinton clyde cody colby cole coleman colin
    collin colton columbus conrad cordell corey cornelius cornell cortez cory coy craig cristobal cristopher curt
    curtis cyril cyrus dale dallas dalton damian damien damion damon dan dane danial daniel danilo dannie danny
    dante darell daren darin dario darius darnell daron darrel darrell darren darrick darrin darron darryl darwin
    daryl dave david davis dean deandre deangelo declan deepak del delbert delmar delmer demarcus demetrius denis
    dennis denny denver deon derek derick derrick deshawn desmond devin dewayne dewey dewitt dexter dick diego
    dieter dillon dino dion dirk dmitri dmitry domenic domingo dominic dominick don donald dong donn donnell donnie
    donny donovan donte dorsey doug douglas douglass doyle drew duane dudley duncan dustin dwain dwayne dwight dylan
    earl earle earnest ed eddie eddy edgar edgardo edison edmond edmund edmundo eduardo edward edwardo edwin efrain
    efren ehud elbert elden eldon eldridge eli elias elijah eliseo elliot elliott ellis ellsworth elmer elmo eloy
    elroy elton elvin elvis elwood emanuel emerson emery emil emile emilio emmanuel emmett emmitt emory enda enoch
    enrico enrique eoin erasmo eric erich erick erik ernest ernesto ernie errol ervin erwin esteban ethan euan
    eugene eugenio eusebio evan everett everette evgeny evo ezekiel ezequiel ezra fabian farouk faustino fausto
    federico felipe felix felton ferdinand ferenc fermin fernando fidel filiberto fletcher florencio florentino
    floyd forest forrest foster francesco francis francisco francois frank franklin franklyn françois fred freddie
    freddy frederic frederick fredric fredrick fredrik freeman fritz gabriel galen gareth garfield garland garret
    garrett garry garth gary gaston gavin gaylord geir genaro gene gennady geoffrey george gerald geraldo gerard
    gerardo gerhard german gil gilad gilbert gilberto giles gino giorgio giovanni giuseppe glen glenn gonzalo
    goodluck goran gordon grady graham graig grant granville greg gregg gregorio gregory grigory grover guido
    guillermo gus gustavo guy györgy gérard göran günther hafez hai haider hal hamid hamish hank hans harlan harland
    harley harold harris harrison harry harvey hassan hayden haywood heath hector heiko helmut henry herb herbert
    heriberto herman herschel hershel hilario hilton hipolito hiram hiroshi hobert hollis homer horace horacio horst
    hosea hosni houston howard hoyt hubert huey hugh hugo humberto hung hunter husayn hussein hyman ian ibrahim
    ignacio igor ike imran ion ira irvin irving irwin isaac isaiah isaias isiah isidro ismael israel isreal issac
    ivan ivica jacinto jack jackson jacob jacques jair jake jamaal jamal jamar jame jamel james jamison janez jared
    jarod jarosław jarred jarrett jarrod jarvis jason jasper javier jay jayson jc jean jeb jed jeff jefferey
    jefferson jeffery jeffrey jeffry jens jerald jeramy jere jeremiah jeremy jermaine jerold jerome jeromy jerrell
    jerrod jerrold jerry jesse jesus jim jimmy jinping joaquin joe joel joesph joey john johnathan johnathon johnny
    johnson jon jonah jonas jonathan jonathon jong-il jong-un jordan jordon jorge joschka jose josef joseph josh
    joshua josiah jospeh josue josé juan jude judson jules julian julio julius junichiro junior justin jürgen kareem
    karl karl-theodor keenan keith kelvin kemal ken kendall kendrick keneth kenji kenneth kennith kenny kent kenton
    kermit keven kevin khaled khalid ki-moon kieran kieth kip kirby kirk kjell klaus kofi konstantin korey kory
    kraig kristofer kristopher krzysztof kurt kurtis kwame kyle lamar lamont lance landon lane lanny larry lars
    laurence laurent lawerence lawrence lazaro leandro lech leif leland lemuel len lenard lenny leo leon leonard
    leonardo leonel leonid leopoldo leroy les lester lev levi lewis liam lincoln lino linwood lionel lloyd logan lon
    lonnie lonny loren lorenzo lothar louie louis lowell loyd lucas luciano lucien lucio lucius luigi luis luke lula
    luther lyle lyman lyndon lynwood lászló mac mack mahmoud malcolm malcom malik manual manuel marc marcel
    marcelino marcellus marcelo marco marcos marcus margarito mariano mario mark markus marlin marlon marquis
    marshall mart martin marty marvin mason massimo mateusz mathew matt matteo matthew matthias maurice mauricio
    mauro max maxim maximo maxwell maynard mckinley mehmet mel melvin merlin merrill mervin micah michael michale
    micheal michel micheál mickey miguel mihai mike mikel mikhail mikheil milan miles milford millard milo milos
    miloš milton miquel mitch mitchel mitchell mitt modesto mohamad mohamed mohammad mohammed moises monroe monte
    monty morgan morris morton mose moses moshe muammar muhammad muhammadu murray mustafa mwai myles myron naftali
    napoleon narendra nathan nathanael nathanial nathaniel nawaz neal ned neil nelson nestor neville newt newton
    nicholas nick nickolas nicolae nicolas nicolás nigel nikolai noah noble noe noel nolan norbert norberto norman
    normand norris nouri octavio odis olaf oleg olen olin oliver olivier olof olusegun omar omer oren orlando orval
    orville oscar osvaldo oswaldo otha otis otto owen pablo palmer paolo parker pasquale patrick paul pavel pedro
    percy perry pete peter petro phil philip philippe phillip pier pierre piers piotr porfirio porter prakash
    preston péter quentin quincy quinn quintin quinton radovan rafael rahm rahul raila rajesh rajiv raleigh ralph
    ramesh ramiro ramon rand randal randall randell randolph randy raphael rashad rashid ratko raul ravi ray rayford
    raymon raymond raymundo raúl recep reed reggie reginald reid reinaldo renaldo renato reuben rex rey reyes
    reynaldo rhett rhys ricardo richard richie rick rickey rickie ricky rico rigoberto riley rob robby robert
    roberto robt rocco rocky rod roderick rodger rodney rodolfo rodrick rodrigo rogelio roger roland rolando rolf
    rolland roman romano romeo ron ronald ronnie ronny roosevelt rory roscoe rosendo ross roy royal royce ruben
    rubin rudolf rudolph rudy rueben rufus rupert ruslan russ russel russell rusty ryan saddam saeed sal salvador
    salvatore sam sammy samual samuel sanford sanjay santiago santo santos saul scot scott scottie scotty sean
    sebastian sergei sergey sergio seth seymour shad shane shaun shawn shayne sheldon shelton sherman sherwood
    shimon shinzo shon sid sidney sigmar silas silvio simon slobodan sol solomon son sonny spencer stan stanford
    stanley stanton stefan stephan stephen sterling steve steven stewart stuart suresh sylvester tad takeshi tanner
    tariq taro tayyip ted teddy teodoro terence terrance terrell terrence thabo thad thaddeus theodore theron
    thierry thomas thorbjørn thorsten thurman tim timmy timothy timur titus tobias toby tod todd tom tomas tomasz
    tomislav tommy toney tony toomas tory traian travis trent trenton trevor trey tristan troy truman tuan ty tyler
    tyree tyrell tyron tyrone tyson uhuru ulysses umar umaru uri uwe vaclav valdis valentin valentine van vance
    vaughn vern vernon vicente victor vijay viktor vince vincent vincenzo virgil virgilio vitali vito vladimir
    volker volodymyr von vyacheslav václav wade waldo walid walker wallace wally walter walton ward warner warren
    waylon wayne weldon wendell werner wes wesley weston wilber wilbert wilbur wilburn wiley wilford wilfred
    wilfredo will willard william williams willian willis willy wilmer wilson wilton winford winfred winston wm
    wolfgang woodrow wyatt xavier yair yevgeny yitzhak yossi youssef yoweri yuri yusuf yves zachariah zachary
    zachery zack zackary zane zoran álvaro
    karim kareem rashad jamal amir samir nasser faisal bilal hakim rahim salman anwar javed asif zahid arif naveed tariq
    amit raj rohan sachin sunil vikram kumar chen wei ming hiro akira yusuke min-jun kwame kofi chidi emeka tunde jomo
    thabo sipho mikael lars sven bjorn jesper henrik soren mads pekka jukka janos zoltan istvan bogdan vasile
    """)
}
