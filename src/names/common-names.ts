/**
 * Given and family names borne in several lands, by their sound (sound.ts): agreement on one of them says little. Counted over the
 * lists of personal names that the faker project keeps for some 70 languages and countries (MIT): in six or more, and in two to five.
 */
const WIDESPREAD = `
Cad Cadrik Caia Caim Camplin Candler Canel Canele Canke Cantal Cariti Carle Carlene Carles Carli Carlute Case Casiti
Caunki Caz Celse Celsea Celsi Ceril Cesli Cester Cet Ciane Ciene Cina Clue Cris Crist Crista Criste Cristele Cristi
Cristian Cristiana Cristiansen Cristina Cristine Cristufe Cristufer Cristup Sad Saden Saefer Saili Saina Saine Sakira
Samberger Sana Sanahan Sane Sanel Sanele Sani Sania Sanun Sari Sarun Saun Savn Savna Sea Selds Seldun Seli Selia Semar
Seri Seridan Seril Serman Servud Sian Siane Sila Siler Simel Siner Sirli Smeler Smidt Smit Snider Srueder Suen Suiler
Sulist Sulz Sum Supe Suster Suvalter aSa aSli aSlig aSlin aStin aStun abSire abagail abdel abdul abdula abe abel
abelardu abernati abi abigail abigaile abigale abner abraham abut ada adalbertu adaline adam adams adan ade adel adela
adelbert adele adelia adelina adeline adisun aditia adrain adrel adren adrene adrian adriana adulf adulfu adulfus
adunis aftun agata aglae agnes agustin agustina aiSa aiana aida aidan aiden aila ailin aimi akim alaina alan alana
alanis alba albert alberta albertu albin albina alda alden ale alejandra alejandrin alejandru alek alen alena alene
alesandra alesandru alesia aleta alex alexa alexander alexandra alexandre alexandrea alexandria alexandrine alexandru
alexane alexe alexis alexzander alf alfred alfreda alfredu alfunsu alfunzu alfurd ali aliSa alia alike alikia alin
alina aline alisa alisun alivia aliza alize alma alta altea altenvert altun aluis alunzu alva alvena alvera alverta
alvin alvina alvis amad amaia amalia amanda amani amar amara amari amber ambruse ame amed amele ameli amelia amerika
ameriku ami amia amina amir amira amparu amus an ana anabel anabele anahi anais analise anamae anamare anastakiu
anastasia anatule andersun andi andre andrea andreane andreas andres andrev andri ane aneta anete ange angel angela
angelika angelikue angelina angeline angelita angelu angus ania aniali anibal anika anisa anita ankunding ansel ansli
antuine antuinete antun antune antuneta antunete antuni antunia antunin antunina antuniu antvan antvun april arC arCe
arCibald ara arakeli ardela arden ardit arel arele areli ari ariadna arian ariana ariane arik aristide ariun arle
arlene arlu armand armandu armani armin armstrung arnaldu arne arnu arnuld arnuldu arnulfu art artur arturu arun arvel
arvid arvila asa asia astrid asunta atena aubri aude audra audreane audri auer aufderhar august augusta augustine
augustus aurel aurele aurelia aureliu aurura aurure austen austin autumn ava averi avis axel baSirian babi baer baili
balistreri baran barbara baret bari baringer barni bart bartel bartuleti bartulume bartun barun baruvs bauC baumbaC baz
beCtelar beahan beati beatrike beau beaula bednar beker beki bel bela bele belinda ben bene benedikt benet beni
beniamin bentun berenike berge berger bergnaum bergstrum beri beril bernadete bernadine bernard bernardu berne berneke
berner bernhard bernike bernita bert berta bertram bertrand bese bet betani bete betel beti beula beverli bezi bianka
bier bil bile bili bins bir birde birun biurn blair blaise blake blanCe blanda blank blanka blaze blik bluk brad braden
bradfurd bradi bradli bradtke braeden braian brain brakus brandi brandin brandt brandu brandun bransun brant branun
brauliu braun braxtun breana breane breke brele brena brenan brenda brendan brenden brendun brent brenun bret bria
brian briana briane briant bride bridget bridgete brigite brike briken brisa britani britenberg britni briun briuna
bruderik brudi bruen bruk bruke bruklin brunu bruvn brux bub bube bubi bud bude budi buem buer bufurd bugan bugdan
bugisiC buid buile buk bukridge bula bune bunita burdete burer buris burli burnike busku buster buzfurd daC daSavn
dafne dafni dagmar daiSa daia daiana daina daine daisi daitun dakuta dalas dale dalia dalin daltun damaris damen dameun
damian damiun damun damure dan dana dandre dane danel danela danele dangelu dani danial danika danilu dante darbi dare
darel daren daria darian dariana darik daril darin dariu dariun darius darla darlene darnel darun darvin dasia daugerti
dave david davin davis daviun davn davsun davun davunte dax deSaun deSavn dean deana deangelu debe debra debura dedrik
degu deja dejuan dejun deklan dekuv del dela delani delbert delfa delfia delfina delfine delia delila delmer delta
delures demariu demarku demarkus demetris demetrius demund dena denesik denis denise derek derik derun dese desiri
desmund destani destin destini detriC deun deundre deuntae deunte devaine devan devante deven devi devin devit devun
devunte dexter di diamund diana diane dibert dikens diki dikinsun dilan dilun dimitri dina dinu diun dixe drake drev
duane dubukue dudli dug duglas duile duk duli dulke dulures dumenik dumenika dumeniku dumingu duminik duminikue dun
duna dunald dunatu dunavun dune dunel duneli duni dunkan dura durgan durian durin duris durkas durta durti durutea
duruti durvard dusti dustin duve dvaine dvigt earl earlene earline earnest earnestine easter eastun eba ebert ebuni ed
eda ede eden edgar edgardu edisun edit edite edmund edna eduard eduardu edvard edvardu edvin edvina efe eferz efraim
efrain efren ela eladiu elaina elaine elbert elda eldred eldridge eldun eldura ele eleanur eleanura eleanure eleazar
elekta elen elena elenur elenura eleunura eleunure elezer elfreda eli eliSa elia elian eliana eliane elias elif elina
elinur elinure elis elisa elisabet elise eliseu eliut eliza elizabet elmer elmira elmu elmure elna elnura elrui elsa
else elsvurt elta eltun elude eludi elui eluisa eluise elva elve elvera elvin elvira elvis elza ema emali emanuel
emanuele emard eme emele emeli emelia emerald emeri emeriC emersun emet emi emil emile emili emilia emilian emilianu
emiliu emir emit emuri ena enid enriku enrikue enuC enula enus era erdman eriC eribertu erik erika erin erling erma
erna erne ernest ernestina ernestine ernestu ernser ervin ese esenia esmeralda esperanza esta esteban estefania estel
estela estele ester estevan estrela eta etan ete etel etelin etene etil eudura eugene eugenia eula eulalia euna eunike
eusebiu eva evald evalin evan evangeline evans eve evel evelin evelina eveline everardu everet everete evert ezekel
ezekuel ezra faben fabian fabiu fabiula fabrike fadel fae fahi fai fait fane fani farel fatima faustinu faustu favian
federiku felikia felikita felikiti felipa felipe felix feltun ferdinand feri fermin fern fernandez fernandu ferne fiSer
fidel fil filibertu filip filis filumena fin fini fist fiuna flatli flave flaviu fleCer fleta fleur flu flui fluid
flura flure flurenke flurenkiu flurian flurida flurine fluse frami franeki frani frank franke frankes frankeska
frankesku frankis frankiska frankisku franklin franku frankuis franz fred freda frede frederik frederikue fredi fredriC
fredrik fresen frida friman friz frizC fuebe funk furd furest furman fuster gabe gabin gabrel gabrela gabrele gael
gaetanu gage gail gaile galina gardner garet garfeld gari garik garisun garkia garland garnet gart gaspar gastun gavin
gedeun genaru gene general genesis geneva geneveve genuveva gerald geraldine gerard gerardu gerda gerhard gerhuld geri
gerlaC germaine german gersun gertrude geu geufri geurge geurgete geurgia geurgiana geuvani gia giani gibsun gideun
gilbert gilbertu gilda giles gilian gina ginger ginu gisele gislasun giulia giusepe giuvana giuvani gladike gladis
gleasun glen glena glenda glene gliCner gluria gluver gradi graham graike graisun grake grakela grant granvile greCen
greg greguri greguria greguriu greta grifin grimes grin grinfelder grinhult grisun gruver guadalupe gudfri gudrun
gudvin guete gui guidu guilermu guisepe gulda gulden guldner gulguvski gunar guner gunzalez gunzalu gurCani guran
gurdun gus guse gusikuvski gust gustave gustavu gutkuvski gutleb gutman gven gvendulin hadli haes hag hagenes haiden
haile haili haket hal hale hali halid halig halil halvursun hames hamil hamza han hana hand hane hank hans hansen
harber hardi haret hari haris harisun harli harmun harmuni hartman haruld harvi hasan hase haskel hate hauk haven hazel
hazle heani heat heater heatkute heaven heber hegman hektur helen helena helene heler helga helmer heluise hendersun
henreta henrete henri henrik herSel herbert herman hermina hermine herminia herminiu hermistun herta herzug hesel
hester hete hetinger hiat hidenriC hidi hikle hil hilard hilari hilariu hilbert hilda hildegard hilma hilpert hils
hiltun himan hinz hipulitu hiram hirte hubart hubert hudkeviC hudsun hueger huel huels hug hugu huit hulda hulden hule
huli hulis humbertu humenik humer hunter hupe hurake hurakiu hurtense husea hustun huvard huve huvel iadira ian iara
iasin iasmin iasmine iazmin ibrahim ida idel idela ignakiu ignatius igur ike ila ilene iliana ilias ilin iluna ima
imani imanuel imelda imugene ina inar ines inez inu ira irena irene irina iris irma irvin irving isabel isabela isabele
isadure isai isaia isaias isak isidru ismael ismail israel isubel isum iuSiku iulanda iundt iust iusuv iva ivan ivana
ives ivete ivi ivu ivune ivuri izabela izaia izel jabari jada jade jaden jadin jadun jaeden jai jaida jaide jaiden
jaidun jaike jaiki jailan jailen jailin jailun jaime jaine jairu jaisun jak jakaila jake jakeline jaki jakinte jakintu
jaklin jaksun jakuan jakub jakubi jakubs jakubsun jakubuvski jakuelin jakueline jakues jalen jalil jalin jalun jamal
jamar jamarkus jame jamel james jamesun jami jamil jamir jamisun jan jana janae jane janele janesa janet jani jania
janik janike janina janine janis jared jarel jaren jaret jarud jarun jarvis jasen jaskulski jasmin jasmina jasmine
jasper jast jasun jaunita javer javun javunte jazlin jazmin jazmine jean jeane jeanete jed jededia jedidia jeferi jefri
jena jene jeni jenifer jenings jenkins jensen jerad jerald jerame jerami jerde jerel jereme jeremi jeremia jeri jermain
jermaine jermi jerud jeruld jerume jerumi jes jese jesi jesika jesus jet jete jevel jevf jevun jil jilian jim jime jimi
juS juSua juakuin juan juana juane juani juanita jud juda jude judge judi judit judsun jue juel juele juesf juhan
juhana juhanes juhatan jui juike jukelin jule julen jules julet julete julia julian juliana juliane juliu julius jun
junas junatan junatun june junes juni juniur junius junpaul juns junstun junsun jurdan jurdane jurdi jurdin jurdun
jurge juse jusef jusefa jusefina jusefine jusia jusiane justen justike justin justina justine justun justus jusue juvan
juvani juvenal kade kaden kadin kaela kaelin kaesar kai kaia kaiden kaiki kaila kaile kaili kailig kailin kaitlin kake
kaki kale kaleb kali kalig kalista kalvin kamden kamerun kamila kamile kamren kamrin kamrun kandake kandelariu kandida
kandidu kandike kane kara kare karele karen kari kariane karim karina karine karisa karl karla karle karletun karli
karltun karlu karlus karluta karmel karmela karmelu karmen karmine karsun karter kartvrigt karul karulan karulane
karule karulin karulina karuline kasandra kasandre kase kasi kasidi kasimer kasimir kasin kasper kasulke katalina
katarina katarine kate katelin katerin katerina katerine kati katlin katrin katrina katrine kauzer kavun keSaun keSavn
keagan keanu keara keasar keatun kedrik kekelia kekil kekile kekilia kel kele kelen keleste kelestine kelestinu keli
kelia keline kelse kelsi keltun kelu kelvin kemer ken kena kendal kendra kendrik kenedi kenet keni kenia keniata kenit
keniun kent kentun kera keran keri kerluke kerzman kesar kesler keun keven kevin kevun kiSavn kian kiana kiara kibler
kidni kigan kikeru kila kilbak kile kiler kili kilig kiling kim kimberli kin kinan kindi king kintia kip kira kiril
kirk kirlin kirsten kirstin kirus kit kiti kitlali kiun klai klair klaire klaitun klara klarabele klare klarenke
klarisa klark klaud klaude klaudia klaudine kleme klemens klement klementina klementine kleta kletus kleu kleura kleve
kleveland klide kliftun klifurd klin kling klint klintun kluid kluku klutilde kluvis kraig krajkik kravfurd kremin
kreula kriger kris krist krista kristal kriste kristel kristen kristi kristian kristin kristina kristine kristubal
kristufer kruikSank kruna krunin krux kruz kuC kub kube kubi kudi kuelpin kuentin kuep kufal kuhik kui kuigli kuin
kuine kuinki kuinten kuintun kuizun kulas kulbi kule kuleman kulen kuler kulin kulins kulman kult kulten kultun
kulumbus kumerata kumings kun kunde kune kuneli kuner kunkepkiun kunrad kunrui kunsidine kunstanke kunstantin kunsuelu
kunupelski kunur kunze kuper kura kurale kurbin kurde kurdel kurdelia kurdia kurene kuri kurine kurkeri kurmer kurnel
kurnelia kurnelius kurt kurtez kurtis kurtni kurvin kus kuti kuvakek kuvalis kuzi labade ladarius ladislav lafaete
laiSa laila laine laki lakin lamar lambert lamunt lana landen lane lang languS langvurt lani lanke lara lari larisa
larkin lars larsun larue larun latuia laura laure laurel lauren laurenke laurent laureta lauri lauriane laurin laurine
lavada lavern laverna laverne lavina lavinia lavrenke lavsun lavun lavune lazar lazaru leS lea lean leana leandru leane
leanun leata lebsak leda ledner lefler legrus lela leland lelia lemke lempi lemuel lena lene lener leni lenura lenure
lera lerui lese lesle lesli lester leta letikia letitia leu leuSke leula leun leuna leunard leunardu leune leunel
leunur leunura leupuld leupuldu leura lev levelin levi levis lexe lexi lexus li lia liam liana libe libi lida lidia lif
lig lila lilani lile lili lilia lilian liliana liliane lin linC lina lind linda lindgren lindsai lindsi line linea
linete linkuln linvud lirik lisa lisandru lisane lisete litel litle liunel liv livia liza lize lizet lizi lu luana
lubuviz lude ludvig lue luela luetgen lugan lui luial luid luigi luike luilviz luis luisa luise luk luka lukas luke
luken lukene luki lukia lukianu lukile lukinda lukiu lukius lukman lula lulita lulu luma lun luna lundun lune luni
lunzu lupe lupez lura luraine lurdes luren lurena lurene lurenz lurenza lurenzu lureta luri lurine lurline lurna lute
luter luve luvel luvenia luz mabel mabele mable madalin madaline made madelin madeline madge madilin madisen madisin
madisun maduna mae maegan maer maert maeve mafalda magali magdalen magdalena mage magiu magnulia magnus mai maia maibel
maibele maida maime mainard maira maja majur mak makaila make makejkuvik makena makenze makgiver maki malaCi male malik
malika malina malinda malkulm maluri malvina mame man mandi manli mante manuel manuela manun marSa marSal mara mare
marela marele mareta margaret margareta margarete margarita marge margret marguerite margut mari maria mariam marian
mariana mariane marianu maribel marika marile marilin mariline marilu marin marina marisa marise marisul mariu
mariulaine mariun mariure mariuri marius mariza mark markel markela markele markelina markelinu markelu markelus markia
marku markuardt markues markuis markuise markus marlen marlene marli marlin marlun marta marti martin martina martine
martinez marvin marx masun mat mate mateu matev matias matilda matilde matis maud maude maurike maurikiu maurin maurine
maverik mavis max maxe maxim maxime maximilia maximilian maximu maximus maxine maxvel maz maze meagan meda medina
medurst megan megane mege mehi melane melani melba mele melina melinda melisa meludi melvin melvina meredit merit
merkedes merl merle merlin merte mervin merz meta mez miCael miCaela miCale miCeal miCel miCele mia mier miguel mika
mikaela mikaila mike mikel mila milan milana mildred mile milena milene miler miles milfurd mils miltun milu mina mindi
mine minerva mira mirakle miranda miria miriam mirile mirku mirl mirna mirte mirtike mirtis mirtle mirun miruslav
misael misti misuri mite mkaila mkdermut mkena mkenze mkglin mklauglin mklure mkulug mraz muSe mudesta mudestu mueler
muen muhamad muhamed muises mule muler muli muna munahan munika munikue munrue munserat munserate muntana munte munti
mur murai murar murazik mure murel murfi murgan muria muris murisete murl murtimer murtun muse muses muskiski mustafa
muzel muzele naS nada nader nadia nadine naeli nakia name nane nanki napuleun narkisu nasir nat nataSa natale natalia
natan natanael natanel natanial natasa naten naume naumi neal ned nedra neha nela nelda nele nels nelsun nenuv nestur
nete neuma neva nevel nevtun nguen niCulas niCulaus niCule nia niasia nigel nik nika niki nikita niklaus niku nikula
nikulas nikulaus nikule nikulete nil nils nina ninu nizSe nua nuble nue nuel nuelia nueme nuemi nula nulan nuna nura
nurbert nurbertu nurene nuris nurma nurman nurval nurvud nuva nuvela pablu padberg pagak paige paitun pakuCa palma pam
pamela pansi paris parisian parker paskal paskale paskuale pat pate patenke pati patrik patrikia paukek paul paula
paulete paulina pauline paulu pavel paxtun pazi pearl pearle pearline pedru pege pegi penelupe peni pere perez peri
perke perki perkival pete peter petra petru pfanerstil pfefer pia pink pinke piper pitun preduvik prekius presli
prestun prike prinke prinkes priskila prudenke pruhaska prusaku pruvidenki puli puliC purdi purter purus puvluvski
raCael raCel raCele raSad raSavn raSid rae raegan rafael rafaela rafaele rahim rahul rai raian raimund raimundu raina
rainur rakuel ralf ralig ramiru ramun ramuna randal randi randulf ransum rasan rat ratke rau raul raven reagan reana
reba rebeka regan rege regina reginald remingtun rempel renata rene rener reni rese reta reuben reva rex rhea rhet
rhiana rhianun rhuda rhunda ri riCard riCe riCel riCert riCmund rian rid rider ries rigubertu rik rikardu rike riki
riku rilan rili rilig rimundu rina ringer rinhuld rinuld rinulds ripin rise rita river ruCele rub rube rubel ruben
rubert ruberta rubertu ruberz rubi rubin rud ruderik rudger rudi rudni rudrigu rudriguez rudrik rudulf rudulfu rueker
ruel rufus rugan rugeliu ruger rugers ruhan rui ruial ruike ruki rukiu ruland rulandu rulfsun rulin ruma rumaguera
rumaine ruman rumana rumeu rumina run runald runaldu rune runi runte runulfsdutir runulfsun rupert ruri rus rusa rusale
rusali rusalia rusalin rusalind rusalinda rusamund rusana rusariu ruse rusel rusela ruselin rusemare rusemari rusenbaum
rusendu ruseta rusevelt rusina ruskue ruslin rusti rut rute ruterfurd ruvan ruve ruvena ruvland ruxane ruza ruzela saSa
sabina sabrina sade sage said saige sale sali salma salume salvadur salvature sam samanta samara same sami samir samsun
samuel sanCez sandi sandra sandrine sandru sanfurd santa santiagu santina santinu santus sara sarai sarina saterfeld
sauer saul savain savana saviun seamus sean sebastian sedrik selena selina selma selmer sena senger sera serena
sereniti sergiu set severin sibil sible sid sidne sidni sigmund sigrid sigurd silas silvan silve silvester silvia sim
simeun simun simuna simune simunis sinkere sipes sister skarlet ske skila skilar skiles skut skute skuti smit smitam
spenker spinka spurer staki stam stan stanfurd stanislav stanli stantun stark stedeman stefan stefane stefani stefania
stefen stefun stela ster sterling steuber stevart steve steven strake striC struman strusin stuart stukes stultenberg
stune sue sufe sufia suledad sulun sumer suni sunia susan susana suse suzane svaniavski sven svetlana svift taSa tabita
tad tadeus taia tailur talia talun tamara tami tamia taner tania tara tarin tate tatiana tatum taurean tavares tea
teagan ted tel teli telma tera teranke terel terenke teresa terese teresia teri teril terun tes tese teu teudur teudura
teudure tevin tiSavn tia tiana tiara tifani tiler tilman tim timi timuti tina tira tirel tirese tiri tirik tirikue
tirune tisun titu titus trake traki trantuv travis travun tre tremaine tremblai trent trentun tresa trese treutel treva
trever treviun trevur tri triSa trikia triniti tristan tristian tristin tristun trude trui trump tubi tubias tubin tud
tui tum tumas tumasa tume tumi tumpsun tuni tunia tura turanke turfi turi turkute turman turner turp tuvne tvila ubaldu
ube uberbruner uda ude udel udesa ufelia uhara uke ukeane uki ukife uktavia ukun ukunel ukuner ukuneva ula ulaf ule
uleg ulen uleta ulga ulikes ulin ulises ulive uliver ulivia ulriC ulsun uma umar umari umer una undrika une unikue upal
uptun ura ural uran urban ure urel uren urfa uria urili urin uriun urland urlandu urlu urn ursula urtiz urval urvile
usbaldu usburne usinski uskar usvald usvaldu uta utile utilia utis utu uva uven uzela vada vade vaelCi vailun vaine
vainu valS valake valdu vale valentin valentina valentine valere valeria valker valter valtun van vanda vandervurt
vanesa vanke vard varen vasil vaters vaugn vava vazika vazun veber vebster veda vegand velC vela velda veldun velingtun
velma velva vena vendel vendi vener vera verda verde verge verla verle vern verna verne verner vernike vernun veruna
verunika vesli vest vesta vestli vestun veum vhite vhitni viat vida vidal vike vikenta vikente viki viktur vikturia vil
vila vilard vilber vilbert vilbur vilburn vilderman vile vilfred vilfredu vilfrid vilfurd vilhelm vilhelmine vili
viliam viliamsun vilis vilkinsun vilma vilmer vilms vilsun viltun viluv viman vindler vine vinfeld vinifred vinke
vinkent vinkenza vinkenzu vinstun vintiser vinuna virge virgil virgine virginia visnat visuki visuzk vita viting vitu
viula viulet viulete viva viven vivene vivian viviane viza vladimir vladislav vudruv vukert vulf vulkman vun vunS
vunrueden xander xaver xenia xlerin xzaver zaCari zaCaria zaCeri zak zakari zakeri zander zane zara zaria zbunkak
zeCaria zela zelda zelma zeman zeme zemlak zena zeta zina zita ziun zue zui zuila zula zulauv zura
`;
const COMMON = `
Caene Cakun Calak Can Candra Capa Caprun Carlaine Carlemagne Carlin Carline Carluta Carpenter Cavaria Cavez Cevaler
Ciara Cildebert Cilperik Ciriak Cirita Creten Cristiane Cristianu Cristin Cristudule Cristuf Crisule Crisustume SaCt
Sabasian Sabu Sadi Safarzik Safel Safer Sai Saian Saning Sankar Sar Sarf Sedler Sekeli Selenbek Selk Selke Sembera
Sendri Senk Serbart Serer Sersing Serz Seskuv Seurer Seuring Sfia Shab Shin Sida Sil Sildauer Siling Sima Simer
Sindzelurz Sir Sirin Sirmer Sirmister Sit SlaCter Slangen Slaviz SleCtveg Sli SliCt Slizer Smalzle Smid SmidCen Smiz
Smul Snar Sneder Snedermier Snelting Snurer Srader Sram Srek Sriber Srif Sriner Sriter Sruder Suberg Suerman Suhai
Sukel Sulastikue Suldt Suler Sult Sulte Sulze SumaCer Suman Sunbal Sunbek Sunberg Sundelmaer Sunebek Sunenberger
Sunfeld Sunher Sunlebe Sup Supel Sur Suren Suri Sut Sutman Suvf Suz Suze Svab Svalm Svan Svanbek Svandke Svaniz
Svartuvf Svarz Svarzer Svarzkupf Svarzmier Svatlu Svenen Sverdtner Svide SvirxCles Svisfurt Svizer SvuCuv aCaire aCile
aCiles aCkinadze aSenbruiC aba abas abdal abdu abdulae abdun abdune abelard abele abelin abeline abiCt abigaele
abimbula abita abiudun abiula abrahim abramuvik abregu abreu absalun abt abubakar abundanke abusede adalard adalbald
adalbaude adalbert adalberta adalberun adalrik adalsinde adama adame adamek adar adasevik adedaiu adegrin adegrine
adeguke adelaida adelaide adelfe adelin adeltrude adem ademar adenet adeudat adi adiemu adil adin adina adl adnan
adrasti adrehilde adrianu adulfe adunise adurnu afanasi afele afra afulabi agapet agatange agate agatun agilbert
agilberte agnan agnane agneflete agnesa agripin agripina agripine aguaiu aguilar aguilera aguire agustini agustu aiCa
aia aiala aian aias aiaz aidin aigner aigun aimable aiman aimard aimardine aime aimerik aimun aimunde aina ainde ainur
aisa aisata aisatu aise aiub aiumide ajutur akake akante akerman akevedu akik akin akram akuilin akuiline akuna akus
akusta ala alade alain alaine alais alaniz alarkun alasane alban albane alberade alberik alberte albertin albertina
albertine albreCt albu albukuerkue aldegunde aldrik aldu aldunke alea aleaume alegra aleman alenka alenur ales alesa
alesiu alet alete alevtina alexandar alexandr alexandrina alexandrus alexi alexia alexine alexu alfa alfaru alfi alfuns
alfunse alfunsine algier aliaume alida aliev alieva alika alikea alima alisia aliu alix alizade alka alkala alkantar
alkaraz alke alkibiade alkide alkime alkine alkiune almanza almaraz almine almire almunte alparslan alpinen altamiranu
alti aluise alujz alunsu alvaradu alvarez alverede alzbeta amadu amadur amale amaliane amalrik amalti aman amande
amandin amandine amant amante amarande amarante amarilis amata amberg ambra ambre ambruise ambruz amd amedi amel amelen
ameliane ameline amet ametiste amin aminata aminte amrit amun amur anabela anael anaele anaia analena analuisa anamaria
ananda anar anas anastase anastazia anatul anatuli anda andel andela andelin andelina anders andersen andeul anding
andras andreja andresen andria andrina anduCe andunuv aneke anele aneli anemare anemune anezka angadreme angele angilbe
angilberte angilran angreni anguianu angulu angustan ani aniket anikete aniki anil anjela anka ankelin ankeline ansbert
ansberte anselme ansgar anstrude ant antal ante antea antelme antelmete anteru antide antigune antim antunela antunine
antunuv antunuva anuk anunkiade aparikiu apia apiz apudaka apulinaire apuline apulu apunte apustul arCambaud arCange
arCuleta arabele aragun aral aram arana aranda aras ard arda are aredundu arelanu aren arenas arenberg arendt arens
areula arevalu arf arfan argine arguelu arhip aria ariaga arial arias arike arin arina aris ariste arkade arkadi arke
arlete arman armande armandine armanke armas armel armele armeline armendariz armenta armida armide armine armiu arnaud
arnaude arndt arpad arsen arsene arseni arsinue arslan artaud arteaga artem arteme artemis artemisa arturine artus
aruiu arulde arved arven asad asan askelin askeline askensiun askuld asmus astafi astarte astere astr astri astrida
astride astu asumptiun ata atale atanas atanase atanasuv atenais atenkiu atila atina atmaja atman aube aubert aubertine
audebert audeline audran auduin auguste augustin augustina aura aure aurelene aurelian aurian auriane aurika auxane
auxenke avalus avan aveline avigaele avila aviles avn avue axele axeline axentievik axman azali azari azele azeline
aziz azra baCman babik babin badane bader badilu baez baeza baganz bahena bajer bak baka bakari baker baki bakiu bal
bala balaban balan balaz balazuva balderas balesterus balint balk balkar balker balkuv balnuvit baltazar balug balugun
balzer banda bang banse banu banuelus baptiste bar baragan barajas barak baranuva baraza barbe barber barbura bare
barela barentus barera baretu bargan barila baris barisik barius bark barman barnabas barnabe barta bartelemi bartels
bartimi bartulumeu bartulumi bartus bartusuva barune barus bas basaran baseda basil basile basilise basten bastian
batilde batista batke batuhan bauSinger bauSke bauduin bauer bauermister bauman baumister beata beatriz beavugui
bederman bedeviz begeruv bejan bek bekavak bekel bekera bekman beler belert beltran belz benaS benavides benavidez
bender benedikte beneke bener bengu benias benigne beninger benitez benitu bent bente benu benuit benzing ber bera
beranger berangere berard berat berenbruC berends berg berit berius berkai bermudez bernal bernaskuni bernd berning
berte bertenbriter berti bertile bertu besenbaC best bester besu betankurt betina betke beuSausen beutelspaCer beuve
bez bhengu biCler biSnu bianCi biarne biba bibiana bigdeli bikek bikel bilal biliana bina binta bintu bird birkemier
biru bitner blaSek blaga blahuslav blahuva blanCard blandine blanku blasnek blazena blazi blesing bluC bluCviz blukhaus
blum blume bnaz braga bram brand brandenburg brandis branimir branimira branislav branislava branka brankika branku
bratislav brauer brautigam bravu bremer bremser brener bresenik bretun bretzCnider breu breuer breuk brezina brezinuva
bri briak brigita bringman brinkman brisenu brit britenstin britu briunes brix bruS bruder bruening brugman brukman
brume brun bruna brunehaut brunehilde bruner brunet brunislav brunislava bruns buCard buCele buChulz buCruker buS
buSbaum buSen buSer bubakar bubu bubuk budan budana buder budimir buenu bugdaSin bugdana bugdanuv bugdanuva buge
bugenreder buhemund buhumil buhumila buhumir buhus buhuslav buhuslava buian buide bujak bujan bujana buker bukur bulat
buler buleslav buleslava bulm bultman bum bumestar bun bunet bungener buniS bunies bunifak bunifake bunila burS bura
burak buregu burek burgSulze burgagen burgeling burger burgeuis burgus burhard burhardt burian burislav burislava burk
burka burklin burku burlaku burman burmister burnSeuer burner buruSevski buruag bus buse buseman busler busman
bustamante bustus butan butelu butezatu butner buxhamer buzena buzidar buzidara buzika buzsik daCert dadu dafina
dagmara dagubertu daian daimer dal dalan dalibur dalibura daliburka dalida dalila dam damaianti damaske damiana
damilula damir damla daneberg daner dang daniel daniela danila daniluva danka danku dankuva danu dara darina darinka
darku darlin dasa dasilva daub daubner dauda daudriC dauer daum daut dauzenberg davi davide daviduva davila davit davur
deSamps dea deanda debruin dedriC defne dejan dejesus deker dekert dekman delafuente delagarza delakruz delapaz
delarusa delature delau deleun delfin delgadilu delgadu delriu delunge delvale demba demel demeter demir demut denel
dener dengler deni denisa deniz denzinger der dertman des desanka desire despina det detluvf deuSle deudune deuduni
devus dez dezS dezel dezider diakunu diaz dider didina dikle dila dilara dildar dilus dingelstedt dinka dipendra dipl
dirberg ditman ditmar ditmer diune diuniz divna dix dlamini dni draga dragan dragana dragu draguliub dragumir dragus
draguslav drahumir drahumira drahuslav drahuslava drazen dreCsler dreher dresler drevs drier driniak dris drisigaker
druzd druzduva dua duarte dube dubel dubler dubravka dubrila dubrinka dubrumila dubrumir dubrumira dubrunz dubruslav
dubruslava dubuis duda dudek dudu duenas dufur dugan duina duka duke dulC duld dulezal dulezaluva duma dumas dumbruvski
duminguez duminika dumitru dumnika dumunt dunat dunata dunia dunka dupui dupuis dupunt duran durand dure durel duriana
duriane durika durina durine during durner duruta duruteja duruteu dusan dusana duskuCinski dutkeviC duval eCevaria
eberhard eberhardt edgard edi edita edmi eduarda edur efim efler efrem ege egenmueler eger egli egur eka ekaterina eker
ekhardt ekpu ekrin ekta elanur elbe elea elene eleni eleutere elfrida elianu elin eline elisaveta elisi eliska elit
eliu elizaveta elizundu elka elnur els elzear eman emanuela emeline emelman emeranke emerenke emerik emert emin emirhan
emre ender ene enea enes engel engelen engelman enguerand enia eniu enrikuez ensar enu enzu epifane eplinius erai erast
erdal erdugan eren erhan erhardt erig erli erm ernst ertl erves esenvin eser eskalante eskamila eskubar eskubedu
eskuibel eskuivel esma esparza espinal espinu espinusa espinuza esra estera estevez estrada etela eubert eudes euduxe
eufrase eugen eulale eusebe eusebia eustaCe evariste evdukia evers everz evi evin evrard eziu fabene fabiana fabianu
fabianuva fabre fadi fajardu falba faler falk falter fam faner fanhauser fanta fantin fantine fara farber farias farida
farkas fasbender fatim fatimata fatma fatu fatumata faulhaber faure faustine favre febe fedur fedura felber feld feler
felike felikianu felikitas felikite felina felke femke fen fener fenia fenske ferari ferdinandu fere ferenk ferer ferig
ferira fernanda feru fete feuerbaC fevrunia fez fiCardt fiakre fidan fidele figl figuerua figura fikret filemun
filibert filimun filine filipa filipe filipine filipu filipuva filipuvski filsinger filumene filuti fine finia fink
finke finlai finli firmin fiudur fizCen flaven flavia fleuri fliSer fliSman flin fluder fluduard flukiger flur flurCak
flurea flurenkia flurent flurentin flurentina flurentine flures flurestan flurez fluriana flurin flurina fluris flutman
frameke franka frankete frankia frankine frankiskue frankuise franta frantisek frantiska franzis franziska franzman
frauen frauendurf fredek fredenberg frederike frederiku fredli fredman frenzel fres fri friS fria friad frias frid
fridriC fridulin frigang frike frimut frisen fruS frun fuCs fudur fuentes fulbert fulbruge fuler fulgenke fulkran
fulkues funseka funtaine furkan furkel furlan furner furst furster furtunat furtune furtuni fusenig fust gaba gabius
gabler gabriela gabur gadSev gae gaele gaia gailard gaitan gajdus gal galander galardu galarza galegus galinak galindu
galvan galvez gaman gambua gamez gamlin gamper gandi ganeS gangnus gantar ganzman garai garanke garatva garibai garidu
garika garner garza gaser gaspard gast gastel gastelum gaten gaud gauder gauna gauter gavrik gavril gavrila gavrilu
gaxtadter gazi gazka geSe gebhardt gejza gel geling gema genade genadi gens gerSler gerasim geraud gerbenuv gerber
gerberge gerbert gerdel gere gerhardt geriS gerig gering gerit gerke germain gertruda gervais gesa gesel geufrui geurg
geurges geurgeta geurgi geurgita giada giakumu gian gianluka gier giger gigi gil gilde girard girart giraud girmai
girun gise gisela gislain gislebert gisler gita giuele giuia giuliana giulianu giuliu giurgi giurgia giurgiu giv gizela
glating gleb gli grabuvski gradimir gradzki graf grakia grams gran granadu granadus grase grau grazki grdan greSner
greb greger gregu greguire gregur greguruva greku grem grese grgur grialva grigur griguras grigure griguri grim
griselda gritaner gruSeki grube gruber grumiS grun grundman gruner gruning grus grusSim gruser grusiean gruskupf grusu
grutaus grutke grutkup gruza gruzinger guS guajardu guardadu gubel gudinez gudui guebel guedike guenevre guera guereru
guerin guevara guilaume guilemete guilen guilermina guilhemine guilherme guilut guiut gukeriz gulbahar guldbek
guldemister guldfus guldkamp guldkule guler guling gulkin gulnuv gulumski gumbert gumelt gumez gun gunai gundebaud
gunes gunkel gunter guntran gunz gunzague gupta gurbig gurdan gurdana gurliC gurmer gurule gustav gustavine gutardt
guterez gutiar gutuviC gutzCalk guz guzCank guzelman guzman gvenaele haCe haSke habel haber habi habib habiba hadfeld
hadi hadia hadidiatu hadviC haf haferkamp hafner hafsa hagen hajek hak hakan hakbuS hakelbuS hakim halim halima halman
haman hamd hami hamidu hamlet haneker hanenberger hanes hani haniske hanu hanzal hanzaluva hanzl harald harduin
hargaser harms harnap harter harting hartleb hartvig haru harz hasfeld hasim hasler hasna hatem haug hauke haupt hava
havar haverni heCler heCt heberstrit hebl hedelin hederman hedi hek hel helin heliu helm helman helmke helmut helpling
hendrik henes hengmit hening henkel henrike henrikue henrikuez henrixen hense hensel hentel henzCel henzCke heperle
herSman herberger herbrand heredia herera hering herluin hermans hermeke herms hernan hernandez hertel heruld herve
herveg hervig herzenberg hes hese hesek hesler heuk hezler hgr hidalgu hidelman hidemuler hidler hilaire hildebert
hildebrand hildenbrand hiler hilgendurf hineman hingsen hingst hinig hinke hinkmar hinriC hinriCs hinujusa hinze
hipulite hirS hirSberg hira hirt hiser hist hlavakek hma hmid hribar hristina hsin hsn hubenbeker huber hubl hubner
hudak hudea huebel huerta huet hufer hufman huft hugel hugues huguete huhenberger huju huke hukestin hul huld huldt
hulguin hulia hulinski hulm huls hultfreter hulub hulubuva hulz hulzdepe hulzner humbert humel humeru hun hune huneke
hung hunhiser hunig hunure hunurine hunz hurak hurakek hurdt hurn hurna hurnung hurt hurtadu hurvat hus husin hut
hutCer huter huzvaiu hvSiar hvrSid iadgar iael iagu iahia iaia iakine iakub iaman iana ianez iang iani ianik ianis iar
iaren iari iarun iarupulk iaruslav iasine ibara ibe ibrahima idris idrisa ifert iglesias ignak ignaki ignat ilai ilaida
ilan ilaria ilariun ildirim ildiz ile ileana ilenia ilhan ili ilia ilian iling ilinka ilmaz ilsa ilve ilvi imen imke
imran imugen inaia inara indira indra inert inesa inga ingrid ingrida inka inukent iraida irem irfan irizari isa
isabeau isadura isakuv isaline isan isekenmier isenlauer iseult isidur isidura isidure isis isla ismere isra iuan iuana
iuhan iulande iulia iulian iuliana iun iuna iunel iunela iunes iunus iure iuri iusev iusif ivanka ivanu ivanuv ivanuva
ivar iven iveta ivika ivuna iziaslav izidur izulda jad jadranka jadranku jafet jaga jaguS jaia jaimes jakubCik jakubsen
jakubu jakubus jakuet jakuez jakuv jambur jamila jamruzi jander janek janekek janes janeta janevski janiC janikuva
janin janka janke janku jansa jansen janu januS jara jaramilu jarez jari jarmila jarne jarnu jarulim jarumir jarus
jaruslav jaruslava jasinski jasna jasu jeanedark jeanel jeanmark jeanut jeguruv jehane jela jele jelen jelena jelika
jelingaus jens jepe jerSabek jeremias jerunimu jesper jeurga jiar jibril jimenez jina jindra jivar juSa jua juaCim
juakim juakuim juankarlus juarez juau jub judikael judita juelina jueline juha juhane juhanesen juhansen juhu jukanuvik
jukeline juken jul julana julanda julene juleta juli julika julin julina juline juliukesar juna jung jungblut jungtun
junte juradu jurdain jurdana jurgeluis jurgen jurgens jurgensen juri jurik jurikuva juris jusa jusefin juselin juseluis
jusemaria jusev jusi jusiduardu jusimiliu just juste jusua juvana juvun juze juzefina juzev juzue jvan kaCmarek
kabaleru kaban kabrera kadena kadiatu kadir kaesmaCer kaira kaiser kaiu kaja kakavenda kakper kal kala kalabis kaldera
kalderun kalensi kaler kalert kales kalin kalina kalinuvski kalixte kalmier kalvilu kamaCu kamal kamara kamarilu kamber
kamelen kamelia kamiar kamil kamilen kaminski kamkar kampSulte kampf kampus kamran kan kanales kandelaria kandide kania
kantu kanu kape kapek kaplan kapler kapukine kapusta karabalu karam karaman karan karanza karas karasku karaskuilu
karbajal kardenas karduna karera kareru kareun karhuvf karia karibert karidad karilu karin kariun karlsen karlsun
karluman karluviz karmuna karpenter karst karsten karun karus karvajal karvalhu kas kasanuva kasares kasarez kasas
kasen kasian kasilas kasim kaslav kasm kaspar kaspari kaspers kastaneda kastelanus kasten kastilu kastner kastru kata
katalia katalin katana kater katia katina katu kaufman kaul kauseman kav kava kavazus kavik kavul kazaku kazares
kazimir kazinski kazmarek kebalus kedilu kedzerski keja kekiliu kelar keler kelestin kelik kelina kelm kem kemal kempe
kemper kempter kenan kentenu kenu kenza kenzu kepeda kerda kerem kerim kerise kerl kern kerpinski kervantes kervantez
kesaire keselSlager keselring kesling kete ketenis keutel kezar kezara kibulka kibulkuva kida kiel kihan kik kil kilian
kilin kimerman kimi kinadeter kiner kintrun kinzel kinzi kipren kiprian kirC kirele kiriakue kirile kirst kis kisabaka
kisar kiseluva kisnerus kita kiubanu klabun klaes klaper klarise klarius klas klauden klauder klaudiu klaus klavdia
klea kleandre klele klelia klemenke klemente kleri kleupatra kliber kliberg klim klimCak kliment klinert klinger
klininger klink klinman klinsteuber klis kliu klue kluge klupS klus kluse klutaire kluve kmal kmet knabe knes knezC
knifel knipel knubel knubliC knul knur knurSidt knut krabe kraft krajikek krajinuvik krakiun kral kralik kralikuva
kramer krauel kraus krause krauspe kreb krebs kreger krese krespu kretu kreuz krevs kriSna krina kripner krisig kristea
kristensen kristiana kristianu kristufur kristuv krkmar krm krstu kruSinski krudinger krueger krug kruger kruituru
krukert krul krun kruniager krupa krupuva kruskufp ktibur kuCan kuCta kuCula kuSeviz kuSevski kuSman kuba kubat kubera
kubik kubika kubikuva kubra kubs kuderiS kuel kuelar kueler kuen kuenig kuentine kuesada kuester kueta kuezada
kuferSlager kuha kuhar kuintana kuintanila kuinteru kuintia kuinunes kuinunez kuirin kuiruz kujukaru kuk kuka kukman
kuku kula kuladu kular kularuva kulazu kulb kulet kuli kuliman kuline kuliski kulma kulukas kuluman kulun kulunga
kuluzi kumaruv kumba kumbernus kume kumle kumul kunCita kuneCni kunel kunemund kunen kunene kunert kung kunia kunig
kunk kunke kunkeptiun kunle kunstant kunstanta kunstantina kunstantinuv kunstantinuva kuntreras kunuv kunz kupernik
kupf kupfer kupriun kurSilgen kurai kural kurales kuraline kurat kurbinian kurbruk kurderu kurdes kurduva kure kurea
kurel kurentin kurentine kurina kurneju kurneliu kurnelsen kurniki kurs kurtes kuruna kurunadu kusenkuv kuseuglu kusima
kusin kuske kusma kusta kuster kusterman kusters kustin kustka kutardt kuter kutu kuvak kuvaks kuvakuva kuvalik
kuvalinski kuvarubias kuzCerauer kuza kuzak kuzakeviC kuzluva kuzma kuzman kuzmina kuzner kvadvu kvetuslava laClan
laSlu labui labus lad lada ladevig ladislau ladu lai lak lakatus lakruix lakumi lal lala lalita lam lamas lambertu
lamert lamia lamine lamus landman landri lange langfeld langirt lanig lapina larsen lasana lase latif lauinger laukner
laurane laureanu laureline laurene laurens laurentia laurentiu laurenz lauseker laux lavr lavrenti lavs lax laxmi
lazare lazarev lazaruv leSnik leal leander leandra leandre lebaC lebe leberer lebiC lebrun lebuld leder ledesma
lefebvre lefevre legal legrand leklerk lekumte lemaire leman lemuine lemus len lenSuft lenard lenart lenert lenfers
lengel lenia lenk lenka lenux lenz lenzen leptin lerma lerux letald letizia leufrui leunhard leuni leunid leunida
leunidas leuntina leuntine leupuldina leupuldine levent levin levke lezelter liCtenfeld liCtenhagen liCtl liSka lian
lias libere libuld lide lika likes lilit lilu limbaC limun linares linde linden lindenberg lindenmaer lindner linenbaum
linke linu linus lipe lipka lipske lipuld lipus lira lis lisan lisbet lise liselute liska liskuva list liter literiz
litim liu liuba liubika liubumir liubuv liudmila liun liur liva livesmier liviu liz luS luai luan lubina lubinger lubke
lubumir lubumira lubur lubus lubuslav lubuslava ludivine ludmila ludulf ludulfe luduvik luduvika luena luera luevanu
luft lugS lugen lugu luia luik luismiguel luiz luiza lujza lukak lukakuva lukar lukeru lukian lukiana lukretia lukuSek
luman lumeli luminita lund lungelu lungin lungu lunguria lup lupu lurain lure luredana lurin luris luse luser luska lut
luta lutaire lutfi luti lutie luva luvatu luzada luzanu luze mSal maC maCi maCtig mader madera madezki madi madina
madita madlen madlin madrid madrigal mads madubuku madux mael maele maes maestas maeul magana magda maguelune mahan
mahaut mahendra mahir maiS maibaC maik maike mailard maili mailin maimuna main maite maiurga majda makaire makan makar
makedu makias makinva makuvi mala malak malauri malave maldunadu malek malena malia malin malkus malman malte malu
maluCa mamadu mamert mamud mamula manase mane manel manfred maniSa manka mans mansur manule manz manzanares marCal
marCand marCevski marSek mararens marek mareke maren mareru mares margarida margaux margis margita mariadelkarmen
mariaelena mariaeugenia mariajuse mariakristina marialuisa mariama mariasuledad mariateresa marikarmen marike marikika
marilena marine marinkuvik marinu maris marit marita markeau markelin markeline markuantuniu markuart markuez markuva
markuvski marl marla marlena marlu marner mart marte martel marten martens martial martim martins marukuin marva marxen
masa masala masimu maskarenas masluva mata mateja matern mates mateuS mateus mati matiSik matia matula maturin matus
mau maugis maurer maurikete mauru mauruvf maxelende maxenke maxi maxima maximilen mazCke maziar mazur mbata mdi
meCislav meSarus mebuld medard medea mederik medine medranu medved mejia meke mel melCiur melania melek melendez melgar
melhurn melia melike melis melisande melisandre melita melke melu melude meluni melurn melzer memet menCaka mena menard
mendez menduza mene menendez menga menke mensa mensing meraz merel merem meri merinu merkadu merkel merker merseburg
mert mertens meruvi merve mesa meslu mete metud meuner meves meza mezger mezner mfta miCa miCal miCalek miCalik
miCalikuva miS miad mid miguelangel mihaela mihai mihail mik mikael mikail mikitenku mikula mikulas milada milanu milde
milik milika milivui miliza milka milurad milus miluslav miluslava miluta milutin miluvan minudura minzlaf mir mirabela
mirai mirak miramuntes miran mirela mireles miriana mirka mirkea miru mirunuv mirunuva miruslava mirza misa misner
mitra miu miudrag mivb mladen mlk mrim mrugala msavd msn msti mstislav mtaz mtembu mtetva muCa muCebun mubulaji mudest
muede muedl mues mugenburg muguenara muhamadu muia muira muise muisete mujika mujmir mujzis mujzisuva muk mukanu
mukenhaupt mukentaler muks mul muldner mulduvan mulenbek mulin mulina mulinger mulis mulitur mulnar mulrain mulzan munC
mundragun munguia muniz munrui muntag muntalvu muntanez muntanu muntean munteanu muntemaiur muntenegru munteru muntes
muntez muntuia munuz murS mura muraes murales muraru murat murdurst mureau murenu murgana murgane murgenstern murhard
murhelfer murik murilu murin murira muriz murman murten muru muruzuva musa muser musin musner muta muzenbaker nabin
nabuv nadege nadejda nadezda nadir nadr nael naemi nagel nagi nahid nahil naia nail naila naim nair naja najera nala
nam naman nana nanda nanen nara naraniu nardi narin narkis narkisa narkise narvaez nasrula nastvugel natali nau naubert
naudet naum nauman naumuv naumuva nava naval navarete navaru naz nazar nazariu nazaruv nazi nazif nazim neagu neda
nedermier negrete negru negrun neheme neklausun neli nelia nelsen nemek nemes nemkuva nena nenad nene nerea nerius netu
neu neuSvander neubauer neubert neuendurf neumair neuman neupert neurur nevarez neven nevena nevenka neves nevin neviu
ngin ngubane nguenvan nigar nike nikefure nikifur niklas nikudem nikudim nikulae nikulai nikuleta nikulina nila nile
nimke nine nisa nistur nitra nsim nuak nuam nuan nudler nuele nuguira nulte nunez nur nure nurega nuria nurina nurlan
nurmand nurtuvf nusbek nuskuva nuvak nuvakuva nuvi nvSin nvaCukvu paCeku paSke pabun padila padma padrun paesler paez
pagan pajunk pakume palakius palemun palentin palmira paluminu palumu pandi panek pankrak pankuva pantaleun pantelimun
pantuja panuv panuva panzig para paredes parfait partida pasalik pasek paskuva patel paterne patinu patrike patrikiu
patrizia paukner paule paulin pavle pavlina pavluv pavluva pavluvska paz pazval pedersen pedraza pedruza pekine pelage
pelagia pelaiu pelikan pelikanuva pena penda penelupa pepe pepin pepu per perales peralta perea perik perin perine
perira perkeval perla peru perut peselman pesker peskuva pestuva pet petar petek peters petit petku petr petre
petrunela petrunile petruv petruva petruvska pezC pezuld pfenig pfersiC pfifer pfingsten pfleger pflugner piCardu
piClmaer pikard pilar pilat pimen pina pineda pingpank pintea pintu pinuk pipig pir pit piters piu pius piutr pizCugin
pizaru plank plas platun plauk plauz plazer plezC pluzizka pra pradu prange pravuslav prediger prekiadu prem premer
presler pretu preuk preus prevust pri primeruse prinslu priska priskile prudan pruhur prukup pruske prusper puCe puS
puSman pueSl puen puente puga puge pugurzelski puirer pul pulCere pulak puland pulanku pulat pule pulidu pulifka
pulikarp pulina pulizi pulmaCer pump punizS punke puns pupa pupesku pupi pupuv pupuva pupuviki purSe puras purt purtilu
pusada puser putap putel puvel raC raCid rabe rabenstin rada radim radimir radislav radler radmila radtke radu radulik
radumir radus raduslav raduslava raduvan raduz rael raen rafid rahel rahimuv raia raif raik raimunde rainer raisa
rajendra rajku rajna rak rakeS rakita rakuva rama ramata rami ramirez ramus ran rana ranftl rangel rangen rania ranku
ranz ranzC rap raskun rasmus rasmusen rastislav ratibur ratimir ratmir ratna raubuC raukuk rautenkranz rauv ravi razu
rda rea redel rediger regaladu reger regine regis rehak rejean rejeane reke rekman remi remu remus renard renat renate
renatu renaud renault rendun renk rens renteria renz repin repl rermier resendez rester restle resturf retmuler reuber
reuman reus reuse revagen rezCer reza rezke rheder rhuden riCards riCardt riCling riCter ria riad riana ribar ribaruva
ribaud riber rif rifenrat rika rim riman rinberg rine rinelt ringel rinhardt rink rinke rinkun rinu rinusu ripken ris
ristana riter ritusek ritveg riujas rius rivas rivera rivere riveru riz rizCel rize rizi ruC ruCa ruCe ruSinski ruan
ruba rubinsun rubiu rubledu rubles rudarte rudehau rudiger rudika rudiun rudrigue rudulfe ruduvski ruelas ruer rufina
rugaz ruia ruibal ruiz rujas ruju rukdeSel ruker rukmier ruku rukue rukusa rulande rulander ruldan ruleder rulf rulun
ruluvf rumain rumane rumena rumeru rumi rumpf rumu rumuald rumulus runan runia rupreCt rurer rusadu rusales rusamaria
rusamunda rusas rusbaC rusberg ruseau ruseline rusenauer rusenbauer rusental ruseti ruska ruslan ruslana rusler rustam
rustislav rustislava rusu rusxC ruta rutaru ruter rutger rux ruxana ruxanda ruzalia ruzena ruzika ruzikuva ruzina saCse
saba sabine sabinu sabri sad sadiu saenz safa safia safira saflanis safu sagafe sagar sagunas sahin sai saile sailer
saiz sak sakura salami salas salazar saldana saldivar salgadu salim salimata salinas salkedu salkidu salumea salumun
saluv salzer salzman saman samanegu samba samert samia samira samsunuva samuele samuil san sanCu sana sanabria sanda
sander sandik sandu sandur sanduval sane saner sania saniai saniar santakruz santana santilan sar sarabia saraiva
sarasvati sari sarvari sasa sasek saskia satelmaer sauerland saukeda saukedu saumveber sauveur sava savedra savin
savina savinen savuia sebasten sebastianu sebe sebel sebert seda sedilu segling segulene segura seguvia seku seleman
selene selim selin sels sem semi semiS semun sen sene sener senkel senkuva sepe sepulveda serafim serafima serafin
serafina seranu seratu serge sergi serhat serin serna servak sevald sever severa severine severs severt sevila siSka
sibia sibile sibuld sidel siders sidi sidu siduine sidune sidunia sie sif sigebert sigel siger sigismund sikura
sikuruva sila siler silia silie silig silina silva silvain silvana silvere silvestr silvestre silviane silviu sima
simak simisula simiun simsek simunuva simunuvik simuva sin sina sinan sing sinhuber sinia sir sirbu siru siruva siska
sisnerus siu sixte sixtine siz ski skiba skibiki sla sladek slama slatinak slava slavek slavika slavka slavku slavumir
slubudan slubudanka sluta sluvak sluvakuva smeja smila span spank spasujevik spegelburg spelmier spelvugel spiner
spiridun spizmuler splinter sprenger sputel sreku stal stanek stang stanger stanimir stanislas stanislau stanislava
stanku stankuva star stasa stastna stastni staus steding stefana stefanka stefanu stefanuva stefni stelian steliana
stelkens steluta stengel stengl stenzel stepan stepanuv stepanuva stere stern stetler steuk stev stidl stifel stig
stigauv stin stina stineke stiner stinert stinkamp stinmez straka strakuva stratman straub strausa streder strege strek
streler strezel strise strit struSank struges strunz struz stube stuian stujan stujanka stukert stul stule stulz
stupler sturl sturm sturmer sturp stutiesdik stuver suarez subul sude sufa sujev sukrat sukul sukuluv sukuluva
sukuluvski sulange sulanu suler sulimane suline sulis suliz sulk sulkuva sulner sultis sulumun suluriu sulurzanu sulvig
suma suman sumsiC sun suna sunabend sunita sunke suraia suren surensen suria surina surt susa susane susman sute sutelu
suter sutu suvajak suzCet suzana suzun svab svan svasane svatupluk svea svela sveluva svendsen svenia svensun svetuzar
sviatupulk sviatuslav svilims svitlana svrn svubuda taCl taSe taban tabea tadeas tafelmier tafuia taha tahir tailer
tais taivu talea tamaiu tamas tamba tamez tamina taminu tamu tang tangui tankrede tapia taras tari taria tarik tasnim
tataru taufrazhufer taurin tedi tedtke tegetuv teja tejada tejeda teke tekin tekla telez telu temitupe teper teran
terazas tereza terhiden terleki ternu terzi tesa teuduru teuduse teufan teufel teufil teufile teufraste teuna teze
tiCman tiCumir tiSler tiSman tiagu tiark tibault tiberiu tibert tibur tidiane tiduv tierina tifaine tihumir tihun til
tilak tile tilgner tilu timea timerman timu timuleun timun timur timuteu tine tinu tiradu tirun tis tisen titen titi
titilaiu titman tiumas tivunzCik tizian traian trajan trampeli tran tranhardt traut trautman travan treju tremel trene
tres trevf trevinu trifan trine trufim trujilu truter tuC tuCulke tuSmu tuana tuben tudur tuduv tuledu tululupe tuma
tumekek tumislav tumke tumkuva tun tunat tune tunin tunk tupfer tur turben ture turek tures turez turge turk turu
turuld tusaint tust tut tuvar uCs uCua uSkenat uberaker uberem ubergful ubermaer udete udile udilun udin udun udunaiu
ueser ufele ufi ugarak uger ugu uibel ujeda ukampu ukasiu uktave uktavian uktaviu ukuendu uladimeji ularu ulauluva
ulbriC uldriC uleman ulena ulexandr uliCka ulibari ulig ulimpe ulimpia ulimpiada ulimpiu ulise uliva ulivares ulivarez
ulivas ulivera ulivira ulivu ulker ulman ulmus ulrika ulsen ulua uluvakemi uluvaseun uluvasi uluvatusin ulvera umbaC
umbline uminger umlauft umu umubulanle umulara umut undri unen unger ungureanu unterpaintner untiverus unur upiemi
uprea upung urbain urbanek urbaniak urbanski urbina urdunez urelana urena urest urhig uri uriande uriane urias uribe
urig urlane urnela urnelas ursu ursule urt urta urtega urtman urusku urutia uruzku usenberg usi usman usmane ustap
ustendarp ustringer ustvald usuriu ute uteru uxana uzane uzturk uzuna vaCenbruner vaCtel vaSbuS vadim vagenar vagner
vaibel vaka vakan vaklav vala valadares valadez valdemar valdes valdez valdivia valdman valeju valenkia valensek
valente valentinu valentuva valenzuela valeran valeri valeriu vales valner valstab valverde valz vana vandenberg
vandrile vanegas vanek vanekerk vaner vang vangermain vania varela varga vargas vartenberg varvara vaseur vasile
vasilev vasilina vasilisa vasiluk vaska vasku vaskuva vater vavrinek vazkuez veCman vebe vebke vega vegelman velS
velasku velaskuez velazkuez velener veler velez velimir veliz velz velzel venanke vendelin venegas venera vengaus
veniamin veniger venk venkeslas venter verdugu verduzku verena veres vergara verig verika verman vernest versen
verunikue verzi vese vesel vesela veseluva veser vesingage vesna veveg vezel viCman viSek viSer viaCeslav viani vibke
vidliC vidmer vidner viel vigel vigil vigile vigt vigu vik vikert viktuire vikturen vikturin vilagumez vilalpandu
vilalubus vilanueva vilareal vilasenur vilegas vilem vilems viler vilhelmina viliams vilki viluda vilvaCer vilz vimer
vin vinkelman vinkenk vinkiane vinkler vinter vis viser vising vit vital vitali vitalina vitiC vitl vitur vituria vitus
viuleta viurel viurika viviana vlaC vlaCuva vlad vlada vladana vladimira vladimiru vladislava vladlen vladu vlas vlasta
vlastimil vlastimir vlid vrakar vratislav vria vrz vseslav vsevulud vsim vuSler vuelkel vugel vugelgsang vugt vuigt
vuitkuvska vujak vujteC vujtek vuk vukevak vukul vulenberg vulfart vulk vulker vulkuva vulman vulpert vunSe vuna vuntin
vuraula vurm vut xavere xenufun zCers zCirC zSunke zaC zaCare zaCe zaCkeviC zafir zahar zaharia zaias zaid zaira zaituk
zajak zakaria zambranu zamudiu zamunikian zamura zan zana zandt zaner zaneta zapata zapletal zaraguza zarate zarina
zauber zaur zavala zdenka zdenku zdeslava zdravku zefirin zegler zekl zelaia zelenka zelmira zender zenu zenubia zepeda
zera zeuC ziad zid zidler zien ziga zile zima zimani zimer zimerman zimuva zinaida zinep zinser zintl zinuvi zip zipse
ziva zlata zlatan zlatika zlatka zlatku zlatumir zuber zueva zufia zuia zuja zulfikar zultan zuma zumsande zundi zungu
zuniga zuran zurek zurina zurka zusima zuzana zvener zvunimir
`;

const widespread = new Set(WIDESPREAD.trim().split(/\s+/));
const common = new Set(COMMON.trim().split(/\s+/));

/** How common a personal name of this sound is: 2 widespread, 1 common, 0 neither. */
export function commonness(sound: string): 0 | 1 | 2 {
  return widespread.has(sound) ? 2 : common.has(sound) ? 1 : 0;
}
