internal import NewsText

extension GivenNames {
  /// Given names of women.
  ///
  /// Origin: the given names of the 1990 census of the United States (public domain), those that the other gender
  /// bears at most a fourth as often; names from other countries added by hand. Licence: public domain.
  static let feminineNames = WordSet(
    """
    abbey abbie abby abigail ada addie adela adelaida adelaide adele adelia adelina adeline adell adella adelle
    adina adria adriana adriane adrianna adrianne adrienne afton agatha agnes agustina aida aileen aimee aisha aja
    akiko alaina alana alanna alba alberta albertha albertina albertine albina alda alecia aleida alejandra
    alejandrina alena alene alesha alesia aleta aletha alethea alethia alexa alexandra alexandria alexia alfreda
    alia alica alice alicia alida alina aline alisa alise alisha alisia alison alissa alix alla allegra allene allie
    alline allison allyson alma almeda almeta alpha alta altagracia altha althea alvera alvina alyce alycia alyse
    alysha alysia alyson alyssa amada amalia amanda amber amelia america ami amie amina ammie amparo amy ana anabel
    anastacia anastasia anaïs andra andrea andree andria anette angela angele angeles angelia angelic angelica
    angelika angelina angeline angelique angelita angella angie angle anglea anh anika anissa anita anitra anjanette
    ann anna annabel annabell annabelle annalee annalisa annamae annamarie anne annegret anneliese annemarie annetta
    annette annice annie annis annmarie antionette antoinette antonette antonia antonietta antonina anya aoife april
    araceli aracely arcelia ardell ardella ardis ardith aretha ariana arianna arielle arla arleen arlena arlene
    arletta arlette arline armida arminda arnetta arnita artie arvilla asha ashely ashlee ashleigh ashley ashli
    ashlie ashly ashlyn ashton asia asma assunta astrid asuncion athena audie audra audrea audrey audry augusta
    augustina aundrea aura aurea aurelia aurora autumn ava avelina avis awilda ayana ayanna ayelet ayesha azucena
    babara babette bailey bambi barb barbar barbara barbera barbie barbra bea beata beatrice beatriz beckie becky
    belen belia belinda bella belle belva benazir benita berenice bernadette bernadine berneice bernetta bernice
    berniece bernita berta bertha beryl bess bessie beth bethann bethany bethel betsey betsy bette bettie bettina
    betty bettye beulah bev beverlee beverley beverly bianca billie billye birdie birgit blanca blanch blanche
    blythe bobbi bobbie bobbye bonita bonnie bonny branda brandee brandi brandie brandy breanna breanne bree brenda
    brenna briana brianna brianne bridget bridgett bridgette brigette brigid brigida brigitte brinda britany britney
    britni brittani brittany brittney brittni bronwyn brook brooke brunilda brynn buffy caitlin caitlyn callie
    camelia cami camilla camille cammie candace candance candelaria candi candice candida candie candis candy
    candyce caprice cara caren cari caridad carie carin carina carisa carissa carla carleen carlene carletta carley
    carlie carline carlota carlotta carly carlyn carma carman carme carmel carmela carmelina carmelita carmella
    carmen carmon carol carolann carole carolee carolina caroline carolyn carolyne carolynn caron carri carrie caryl
    caryn casandra casie cassandra cassidy cassie catalina catarina caterina catharine catherine cathey cathi cathie
    cathleen cathrine cathryn cathy catina catrina cecelia cecila cecile cecilia cecily celena celeste celestina
    celestine celia celina celine cerys chana chanda chandra chanel chantal chante chantel chantell chantelle
    charise charissa charisse charity charla charleen charlene charlette charline charlotte charmaine charolette
    chasity chastity chau chaya chelsea chelsey chelsie cheri cherie cherise cherish cherly cherri cherrie cherry
    cherryl cheryl cheryle cheryll cheyenne chin chiquita chloe chloé chrissy christa christal christeen christel
    christen christena christene christi christiana christiane christie christin christina christine christy
    chrystal chun ciara cicely ciera cierra cinda cindi cindy cinthia claire clara clare claribel clarice clarine
    clarissa clarita claudette claudia claudine clementina clementine clemmie cleopatra cleora cleta clotilde coleen
    coletta colette colleen collen collette concepcion concetta conchita condoleezza connie constance consuela
    consuelo cora coral corazon cordelia cordie coreen corene coretta cori corie corina corine corinna corinne
    corliss cornelia corrie corrina corrine cortney courtney crissy crista cristal cristen cristi cristie cristin
    cristina cristine cristy crystal cyndi cynthia cythia dagmar dahlia daisey daisy dalia dalila damaris danae
    danelle danette dani dania danica daniela daniele daniella danielle danika danita danna dannette dannielle
    danuta danyelle daphine daphne dara darby darci darcie darcy daria darla darleen darlene darline davida davina
    dawn dawna dawne dayle dayna deana deandra deane deann deanna deanne deb debbi debbie debbra debby debi debora
    deborah debra debrah debroah dedra deeann deena deidra deidre deirdre delana delena delfina delia delicia
    delilah delinda delisa dell della delma delois delora delores deloris delpha delphia delphine delta demetra
    demetria demetrice dena deneen denese denice denise denisha denita denna dennise desirae desire desiree dessie
    destiny detra devona devorah diamond dian diana diane diann dianna dianne diedra diedre digna dilma dina dinah
    dione dionna dionne dixie dollie dolly dolores doloris domenica dominga dominque domonique dona donetta donita
    donna donya dora dorathy dorcas doreen dorene doretha dori dorie dorinda dorine doris dorotha dorothea dorothy
    dorris dortha dorthea dorthy dot dottie dovie dreama drema drucilla drusilla dulce dyan earlean earleen earlene
    earline earnestine eartha easter eboni ebony echo eda edda edelmira eden edie edith edna edwina edythe effie
    eileen eilidh ekaterina elaina elaine elana elanor elayne elba elda eldora eleanor eleanora eleanore elease
    elena eleni elenor elenora elfriede elia eliana elicia elida elinor elisa elisabeth elise elissa eliza elizabeth
    elizbeth elizebeth elke ella ellen ellie elly ellyn elma elmira elna elnora elodia elois eloisa eloise elouise
    elsa else elsie elva elvera elvia elvie elvina elvira elyse ema emelda emelia emiko emilee emilia emilie emily
    emma emmie emmy emogene ena enedina eneida enid enola enriqueta epifania epsy era erica ericka erika erin erlene
    erlinda erline erma ermelinda erna ernestina ernestine esmeralda esperanza essie esta estela estell estella
    estelle ester esther estrella ethel ethelene ethelyn ethyl etta eugenia eugenie eula eulalia eun eunice eva
    evalyn evangelina evangeline eve evelia evelin evelina eveline evelyn evelyne evette evie evon evonne ewa exie
    fabiola fae faith fallon fannie fanny farah farrah fatima fatma faustina fawn fay faye fe federica felecia
    felica felice felicia felicita felicitas felipa felisa felisha fern fernanda ferne filomena fiona flavia flo
    flor flora florance florence florencia florene florentina floretta florida florinda florine flossie floy fonda
    fran france frances francesca francie francina francine francisca freda frederica fredericka fredia freeda
    freida frieda fumiko gabriela gabriele gabriella gabrielle gail galina garnet garnett gay gaye gayla gayle
    gaylene gaynell gearldine gemma gena geneva genevieve genia genie gennie genoveva georgene georgetta georgette
    georgia georgiana georgianna georgie georgina georgine geraldine geralyn gerda geri germaine gerri gertha gertie
    gertrud gertrude gia gigi gilda gillian gina ginger ginny giorgia giovanna gisela gisele giselle gladis glady
    gladys glenda glendora glenna glennie glennis glinda gloria glory glynda golda goldie grace gracia gracie
    graciela gregoria greta gretchen gretta griselda gro gudrun guillermina gussie gwen gwenda gwendolyn gwenn hae
    hailey haley halina hallie hana hanh hanna hannah hannelore harmony harriet harriett harriette hasina hattie
    haydee hayley hazel heather hedwig hedy hee heide heidi helen helena helene helga helle hellen henrietta
    henriette herlinda hermelinda hermina hermine herminia hester hettie hilaria hilary hilda hilde hildegard
    hildegarde hildred hillary hilma hiroko hoa holley holli hollie holly honey hope hortencia hortense hortensia
    huda hui hulda huma huong hyacinth hye hyon hyun ida idalia idell idella iesha ignacia ila ilana ilda ileana
    ilene ilhan iliana ilona ilse iluminada ima imelda imogene ina india indira inell ines inez inga inge ingeborg
    inger ingrid iola iona ione irena irene irina iris irish irma irmgard isabel isabell isabella isabelle isaura
    isela isis iva ivana ivanka ivette ivonne ivy jacalyn jacinda jacinta jackeline jacki jacklyn jaclyn jacqualine
    jacque jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacquiline jacquline jacqulyn jada jade jadranka
    jadwiga jaimie jaleesa jami jamila jammie jana janae janay jane janeen janel janell janelle janene janessa janet
    janeth janett janetta janette janey janice janie janina janine janis janita jann janna jannette jannie jaqueline
    jasmin jasmine jaunita jayme jayne jazmin jazmine jeana jeane jeanene jeanetta jeanette jeanie jeanine jeanna
    jeanne jeannette jeannie jeannine jen jena jenell jenelle jenette jeni jenice jenifer jeniffer jenine jenise
    jenna jennefer jennette jenni jennie jennifer jenniffer jenny jeraldine jeri jerilyn jerri jerrie jesenia jesica
    jess jessenia jessi jessica jesusa jettie jewel jewell jill jillian jin jina jo joan joana joanie joann joanna
    joanne jocelyn jodee jodi jodie joeann joella joelle joellen joetta johana johanna johnetta johnna joi jolanda
    joleen jolene jolie jolynn jona jonell jonelle joni jonna jonnie josefa josefina joselyn josephina josephine
    josette josie joslyn jovita joy joyce joycelyn joye juana juanita judi judie judith judy julee juli julia
    juliana juliane juliann julianna julianne julie julienne juliet julieta juliette julissa june jung junita
    justina justine jutta jóhanna kacey kaci kacie kacy kaitlin kaitlyn kaja kala kaley kali kam kamala kami kandace
    kandi kandice kandy kara karan karen karey kari karie karin karina karine karissa karla karleen karlene karma
    karmen karol karolyn karon karren karri karrie karyl karyn kasandra kasie kassandra kassie kate katelyn
    kathaleen katharina katharine kathe katherin katherine kathern katheryn kathey kathi kathie kathleen kathlene
    kathlyn kathrine kathryn kathryne kathy kathyrn kati katia katie katina katlyn katrice katrina katrín kattie
    katy kay kaye kayla kaylee kayleen kayleigh kaylene kazuko kecia keely keena keesha keiko keisha keli kellee
    kelley kelli kellie kelly kellyanne kellye kelsey kelsie kena kendra kenisha kenna kenya kenyetta keri kerri
    kerrie kersti kesha keshia khadija khaleda kia kiana kiara kiera kiesha kiley kim kimber kimberely kimberlee
    kimberley kimberli kimberlie kimberly kimbery kimiko kindra kira kirsten kirstin kisha kitty kizzy kolinda kori
    kourtney krista kristal kristan kristel kristen kristi kristian kristie kristin kristina kristine kristy kristyn
    krysta krystal krystle krystyna ksenia kum kyla kylee kylie kym kymberly kyong kyra kyung lacey laci lacie
    ladonna lady lai laila lakeisha lakesha lakeshia lakisha lan lana lanell lanette lani lanita laquita lara larae
    laraine larhonda larisa larissa laronda larue lashanda lashawn lashonda lashunda latanya latasha latesha latia
    laticia latisha latonia latonya latoria latosha latoya latrice latricia latrina launa laura laure laureen laurel
    lauren laurene lauretta laurette lauri laurice laurie laurine lavada lavera laverna lavina lavinia lavon lavonda
    lavonia lavonne lawana lawanda lawanna layla lea leah leana leandra leann leanna leanne leatha leatrice leda
    leeann leeanna leeanne leesa leigh leighann leila leilani leisa lela lelia lena lenna lennie lenora lenore leola
    leona leonarda leone leonie leonila leonor leonora leonore leora leota lera lesa lesia leslee lesley lesli
    lessie leta letha leticia letitia lettie letty li lia liana liane libby liberty lida lidia lien ligia lila lili
    lilia lilian liliana lilla lillian lillie lilly lily lin lina linda lindsay lindsey lindy linette ling linh
    linnea linnie linsey lisa lisbeth lise lisette lisha lissa lissette lita livia liz liza lizabeth lizbeth lizette
    lizzie loan loida lois lola lolita loma lona loni lonna lora loraine lore loree loreen lorelei lorena lorene
    lorenza loretta lori loriann lorie lorinda lorine lorna lorraine lorretta lorri lorrie lory lottie lou louann
    louanne louella louisa louise lourdes louvenia lovella lovie loyce lu luana luann luanne lucia luciana lucie
    lucienne lucila lucile lucille lucina lucinda lucrecia lucretia lucy ludie ludmila lue luella luisa luise lulu
    luna lupe lupita lura lurline luvenia luz lyda lydia lyla lyn lynda lyndsay lyndsey lynell lynelle lynette lynne
    lynnette lynsey lyudmila ma mabel mable machelle macie mackenzie macy madaline madalyn madeleine madeline
    madelyn madge madie madison madlyn madonna mae maegan magaly magan magaret magda magdalena magdalene magen
    maggie magnolia mai maia maida maira majorie malala malia malika malinda malisa malissa mallory mamata mamie
    mammie manda mandi mandy manuela maple mara maranda marcela marcelina marcella marcelle marci marcia marcie
    marcy maren margaret margareta margarete margarett margaretta margarette margarita margarite margart marge
    margeret margery margie margit margo margorie margot margret margrethe marguerita marguerite margurite mari
    maria mariah mariam marian mariana mariann marianna marianne maribel maribeth maricela marie mariel mariela
    marietta marilee marilou marilu marilyn marilynn marina marine marisa marisela marisol marissa marita maritza
    mariya marjorie marjory markita marla marlana marleen marlena marlene marlo marlyn marlys marna marni marnie
    marquerite marquetta marquita marry marsha marta martha marti martina martine marva marvel mary marya maryalice
    maryam maryann maryanne marybeth maryellen maryjane maryjo marylee marylin marylou marylyn masako mathilda
    mathilde matilda matilde mattie maud maude maudie maura maureen maurine mavis maxie maxine may maya maybell
    maybelle maye mayme mayra mazie mckenzie meagan meaghan mechelle mee meg megan megawati meghan meghann mei
    melania melanie melany melba melina melinda melisa melissa melissia mellie mellisa mellissa melodie melody
    melonie melony melva melvina melynda mercedes mercy meredith meri meridith merilyn merlene merna merri merry
    meryl meta mette mhairi mi mia micaela michaela michele micheline michell michelle michiko michèle micki mickie
    migdalia miguelina mikki mila milagro milagros mildred milissa millicent millie mimi min mina mindi mindy
    minerva minna minnie mira miranda mireille mireya miriam mirian mirna mirta mirtha missy misti misty mittie
    mitzi modesta moira mollie molly mona monica monika monique monserrate morag mozell mozella mozelle mui muriel
    myong myra myriam myrle myrna myrtice myrtie myrtis myrtle myung nada nadezhda nadia nadine nakia nakisha nakita
    nan nana nanci nancie nancy nanette nannette nannie naoma naomi narcisa natalia natalie natalya natasha nathalie
    natividad natosha nedra nelda nelia nelida nell nella nelle nellie nelly nena neoma nereida nerissa neta nettie
    neva nga ngoc ngozi nia niamh nichelle nichol nichole nicki nickie nickole nicol nicola nicolasa nicole
    nicolette nicolle nidia nieves niki nikia nikita nikki nikole nila nilda nilsa nina ninfa nirmala nita noelia
    noella noelle noemi nola noma nona noor nora norah noreen norene norine norma nova novella nydia nyla ocie
    octavia odessa odette odilia ofelia ok ola oleta olga oliva olive olivia olympia oma ona oneida opal ophelia ora
    oralia orla orpha ossie otilia ouida ozella page paige palma pam pamala pamela pamelia pamella pandora pansy
    paola particia patience patrica patrice patricia patrina patsy patti pattie patty paula pauletta paulette
    paulina pauline pearl pearle pearlene pearlie pearline peggie peggy penelope penney penni pennie penny perla
    petra petrina phillis philomena phoebe phuong phylis phyliss phyllis pia piedad pilar pinkie piper pippa polly
    poppy porsha portia pratibha precious pricilla princess priscilla priyanka prudence qiana queen queenie quiana
    rachael racheal rachel rachele rachell rachelle racquel rae raeann rafaela raina ramona ramonita rana ranae
    randa randee randi rania raquel rashida raven raye raylene rayna reatha reba rebbeca rebbecca rebeca rebecca
    rebekah reda regan regena regenia regina reina remedios rena renae renata renate renea renee renita reta retha
    retta reva reyna rhea rhiannon rhoda rhonda richelle rikki rina risa rita robbin roberta robin robyn rochell
    rochelle rocio rolanda roma romaine romana romelia romona rona ronda roni ronna ronni rosa rosalba rosalee
    rosalia rosalie rosalina rosalind rosalinda rosaline rosalva rosalyn rosamond rosana rosann rosanna rosanne
    rosaria rosario rosaura rose roseann roseanna roseanne rosella roselyn rosemarie rosemary rosetta rosia rosie
    rosina rosita roslyn rowena roxana roxane roxann roxanna roxanne roxie rozella rubie ruby rubye rufina ruth
    ruthann ruthie sabina sabine sabra sabrina sachiko sade sadie salena salina sallie sally salma salome samantha
    samara samatha samira sandi sandra sandy sanjuana sanjuanita sanna sanora santana santina saoirse sara sarah
    sari sarina sarita sasha saundra savanna savannah scarlet scarlett sebrina segolene selena selene selina selma
    serena serina sha shaina shakira shalonda shameka shamika shana shanda shandra shaneka shanell shanelle shani
    shanice shanika shanita shanna shannan shannon shanon shanta shante shantel shantell shara sharee sharen shari
    sharita sharla sharleen sharlene sharon sharonda sharron sharyl sharyn shasta shauna shaunna shavon shavonne
    shawana shawanda shawna shawnda shawnee shawnna shay shayla shayna shea sheena sheila sheilah shela shelba
    shelia shelley shelli shellie shelly shemika shena shenita sheree sheri sherie sherilyn sherita sherley sherly
    sherlyn sheron sherrell sherri sherrie sherrill sherron sherry sherryl sheryl shiela shira shirlee shirleen
    shirlene shirley shirly shona shonda shonna shoshana shu sibyl sierra signe sigrid silva silvana silvia simona
    simone sindy siobhan siv skye slyvia smriti socorro sofia solange soledad sommer sondra sonia sonja sonya soo
    sook soon sophia sophie soraya spring stacey staci stacia stacie stacy star starla starr stefani stefania
    stefanie steffanie stella stephaine stephane stephani stephanie stephany stephenie stephine stormy su sudie sue
    sueann suellen suk summer sun sunny sunshine susan susana susann susanna susannah susanne sushma susie suu suzan
    suzann suzanna suzanne suzette suzie suzy svetlana sybil syble sylvia synthia syreeta ségolène tabatha tabetha
    tabitha takisha talia talisha tam tamala tamar tamara tamatha tameika tameka tamekia tamela tamera tamesha tami
    tamica tamie tamika tamiko tammara tammi tammie tammy tamra tana tanesha tangela tania tanika tanisha tanja
    tanna tanya tara tarah tarja tarsha taryn tasha tatiana tatyana tawakkol tawana tawanda tawanna tawny tawnya
    teena temeka tena tenisha tennie tennille teodora tequila tera tereasa teresa terese teresita teressa teri terra
    terresa terri terrie tesha tess tessa tessie thalia thao thea theda thelma theodora theresa therese theresia
    thersa thomasina thomasine thresa thu thuy tia tiana tianna tiara tierra tiesha tiffani tiffanie tiffany tiffiny
    tillie tina tiny tisha tomasa tomeka tomika tomoko tonda toni tonia tonie tonja tonya tori tosha towanda toya
    tracee tracey traci tracie tracy trang trena tresa tressa tressie treva tricia trina trinity trish trisha trista
    trudi trudie trudy trula tulsi tuyet twana twila twyla tyesha tyra tzipi una ursula vada vaira valarie valda
    valencia valentina valeria valerie valery vallie valorie valérie vanda vanesa vanessa vanita vannessa veda velda
    velia vella velma velva velvet vena venessa venice venita venus vera verda verdell verdie verena vergie verla
    verlene verlie verna vernell vernetta vernice vernie vernita verona veronica versie vesta veta vicenta vickey
    vicki vickie vicky victoria vida vikki vilma vina vincenza vinnie viola violet violeta violette virgie virgina
    virginia vita viva vivan vivian viviana vivien vivienne vonda vonnie wai waltraud wanda wanita wei wendi wendy
    whitney wilda wilhelmina willa willene willette willia wilma windy winifred winnie winnifred winona wonda wynona
    xiomara yadira yan yang yanira yasmin yee yekaterina yelena yen yesenia yetta yi ying yoko yolanda yolande
    yolando yolonda yoshiko yu yukiko yuko yulia yuliya yun yvette yvonne zaida zandra zeinab zelda zella zelma zena
    zenaida zenobia zina zita zoe zofia zoila zola zona zora zoraida zoë zula zulema zulma zuzana élisabeth élise
    """)
}
