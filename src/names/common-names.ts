/**
 * Given and family names borne in several lands, by their sound (sound.ts): agreement on one of them says little. Counted over the
 * lists of personal names that the faker project keeps for some 70 languages and countries (MIT): in six or more, and in two to five.
 */
const WIDESPREAD = `
Cad Cadrik Caia Caim Camplin Candler Canel Cank Cantal Cariti Carle Carlen Carles Carli Carlut Cas Casiti Caunki Caz
Celse Celsea Celsi Ceril Cesli Cester Cet Cian Cien Cina Clue Cris Crist Crista Criste Cristel Cristi Cristian
Cristiana Cristiansen Cristin Cristina Cristuf Cristufer Cristup Sad Saden Saefer Saili Sain Saina Sakira Samberger San
Sana Sanahan Sane Sanel Sani Sania Sanun Sari Sarun Saun Savn Savna Sea Selds Seldun Seli Selia Semar Seri Seridan
Seril Serman Servud Sian Sila Siler Simel Siner Sirli Smeler Smidt Smit Snider Srueder Suen Suiler Sulist Sulz Sum Sup
Suster Suvalter aSa aSli aSlig aSlin aStin aStun abSir abagail abdel abdul abdula abe abel abelardu abernati abi
abigail abigal abner abraham abut ada adalbertu adalin adam adams adan ade adel adela adelbert adelia adelin adelina
adisun aditia adrain adrel adren adrian adriana adulf adulfu adulfus adunis aftun agata aglae agnes agustin agustina
aiSa aiana aida aidan aiden aila ailin aimi akim alaina alan alana alanis alba albert alberta albertu albin albina alda
alden ale alejandra alejandrin alejandru alek alen alena alesandra alesandru alesia aleta alex alexa alexan alexander
alexandr alexandra alexandrea alexandria alexandrin alexandru alexe alexis alexzander alf alfred alfreda alfredu
alfunsu alfunzu alfurd ali aliSa alia alik alikia alin alina alisa alisun alivia aliz aliza alma alta altea altenvert
altun aluis alunzu alva alvena alvera alverta alvin alvina alvis amad amaia amalia amanda amani amar amara amari amber
ambrus ame amed amele ameli amelia amerika ameriku ami amia amina amir amira amparu amus an ana anabel anahi anais
analis anamae anamare anastakiu anastasia anatule andersun andi andr andrea andrean andreas andres andrev andri ane
anet aneta ange angel angela angelika angelikue angelin angelina angelita angelu angus ania aniali anibal anika anisa
anita ankunding ansel ansli antuin antuinet antun antunet antuneta antuni antunia antunin antunina antuniu antvan
antvun april arC arCe arCibald ara arakeli ardela arden ardit arel areli ari ariadna arian ariana arik aristid ariun
arle arlen arlu armand armandu armani armin armstrung arnaldu arne arnu arnuld arnuldu arnulfu art artur arturu arun
arvel arvid arvila asa asia astrid asunta atena aubri aude audra audrean audri auer aufderhar august augusta augustin
augustus aurel aurele aurelia aureliu aurur aurura austen austin autumn ava averi avis axel baSirian babi baer baili
balistreri baran barbara baret bari baringer barni bart bartel bartuleti bartulum bartun barun baruvs bauC baumbaC baz
beCtelar beahan beati beatrik beau beaula bednar beker beki bel bela belinda ben bene benedikt benet beni beniamin
bentun berenik berg berger bergnaum bergstrum beri beril bernadet bernadin bernard bernardu berne bernek berner
bernhard bernik bernita bert berta bertram bertrand bese bet betani bete betel beti beula beverli bezi bianka bier bil
bile bili bins bir birde birun biurn blair blais blak blanC blanda blank blanka blaz blik bluk brad braden bradfurd
bradi bradli bradtk braeden braian brain brakus brandi brandin brandt brandu brandun bransun brant branun brauliu braun
braxtun brean breana brek brel brena brenan brenda brendan brenden brendun brent brenun bret bria brian briana briant
bride bridget brigit brik briken brisa britani britenberg britni briun briuna bruderik brudi bruen bruk bruklin brunu
bruvn brux bub bube bubi bud bude budi buem buer bufurd bugan bugdan bugisiC buid buil buk bukridg bula bune bunita
burdet burer buris burli burnik busku buster buzfurd daC daSavn dafn dafni dagmar daiSa daia daiana dain daina daisi
daitun dakuta dalas dale dalia dalin daltun damaris damen dameun damian damiun damun damur dan dana dandr dane danel
danela dangelu dani danial danika danilu dant darbi dare darel daren daria darian dariana darik daril darin dariu
dariun darius darla darlen darnel darun darvin dasia daugerti dave david davin davis daviun davn davsun davun davunt
dax deSaun deSavn dean deana deangelu debe debra debura dedrik degu deja dejuan dejun deklan dekuv del dela delani
delbert delfa delfia delfin delfina delia delila delmer delta delures demariu demarku demarkus demetris demetrius
demund dena denesik denis derek derik derun dese desiri desmund destani destin destini detriC deun deundr deunt deuntae
devain devan devant deven devi devin devit devun devunt dexter di diamund dian diana dibert dikens diki dikinsun dilan
dilun dimitri dina dinu diun dixe drak drev duan dubukue dudli dug duglas duil duk duli dulk dulures dumenik dumenika
dumeniku dumingu duminik duminikue dun duna dunald dunatu dunavun dune dunel duneli duni dunkan dura durgan durian
durin duris durkas durta durti durutea duruti durvard dusti dustin duve dvain dvigt earl earlen earlin earnest
earnestin easter eastun eba ebert ebuni ed eda ede eden edgar edgardu edisun edit edmund edna eduard eduardu edvard
edvardu edvin edvina efe eferz efraim efrain efren ela eladiu elain elaina elbert elda eldred eldridg eldun eldura ele
eleanur eleanura eleazar elekta elen elena elenur elenura eleunur eleunura elezer elfreda eli eliSa elia elian eliana
elias elif elina elinur elis elisa elisabet eliseu eliut eliza elizabet elmer elmira elmu elmur elna elnura elrui elsa
else elsvurt elta eltun elude eludi elui eluis eluisa elva elve elvera elvin elvira elvis elza ema emali emanuel emard
eme emele emeli emelia emerald emeri emeriC emersun emet emi emil emile emili emilia emilian emilianu emiliu emir emit
emuri ena enid enriku enrikue enuC enula enus era erdman eriC eribertu erik erika erin erling erma erna erne ernest
ernestin ernestina ernestu ernser ervin ese esenia esmeralda esperanza esta esteban estefania estel estela ester
estevan estrela eta etan ete etel etelin eten etil eudura eugen eugenia eula eulalia euna eunik eusebiu eva evald
evalin evan evangelin evans eve evel evelin evelina everardu everet evert ezekel ezekuel ezra faben fabian fabiu
fabiula fabrik fadel fae fahi fai fait fane fani farel fatima faustinu faustu favian federiku felikia felikita felikiti
felip felipa felix feltun ferdinand feri fermin fern fernandez fernandu fiSer fidel fil filibertu filip filis filumena
fin fini fist fiuna flatli flave flaviu fleCer fleta fleur flu flui fluid flur flura flurenk flurenkiu flurian flurida
flurin fluse frami franeki frani frank franke frankes frankeska frankesku frankis frankiska frankisku franklin franku
frankuis franz fred freda frede frederik frederikue fredi fredriC fredrik fresen frida friman friz frizC fueb funk furd
furest furman fuster gabe gabin gabrel gabrela gael gaetanu gage gail galina gardner garet garfeld gari garik garisun
garkia garland garnet gart gaspar gastun gavin gedeun genaru gene general genesis geneva genevev genuveva gerald
geraldin gerard gerardu gerda gerhard gerhuld geri gerlaC germain german gersun gertrud geu geufri geurg geurget
geurgia geurgiana geuvani gia giani gibsun gideun gilbert gilbertu gilda giles gilian gina ginger ginu gisel gislasun
giulia giusep giuvana giuvani gladik gladis gleasun glen glena glenda glene gliCner gluria gluver gradi graham graik
graisun grak grake grakela grant granvil greCen greg greguri greguria greguriu greta grifin grimes grin grinfelder
grinhult grisun gruver guadalup gudfri gudrun gudvin guet gui guidu guilermu guisep gulda gulden guldner gulguvski
gunar guner gunzalez gunzalu gurCani guran gurdun gus guse gusikuvski gust gustav gustavu gutkuvski gutleb gutman gven
gvendulin hadli haes hag hagenes haiden haile haili haket hal hale hali halid halig halil halvursun hames hamil hamza
han hana hand hane hank hans hansen harber hardi haret hari haris harisun harli harmun harmuni hartman haruld harvi
hasan hase haskel hate hauk haven hazel hazl heani heat heater heatkut heaven heber hegman hektur helen helena heler
helga helmer heluis hendersun henret henreta henri henrik herSel herbert herman hermin hermina herminia herminiu
hermistun herta herzug hesel hester hete hetinger hiat hidenriC hidi hikl hil hilard hilari hilariu hilbert hilda
hildegard hilma hilpert hils hiltun himan hinz hipulitu hiram hirt hubart hubert hudkeviC hudsun hueger huel huels hug
hugu huit hulda hulden hule huli hulis humbertu humenik humer hunter hup hupe hurak hurakiu hurtens husea hustun huvard
huve huvel iadira ian iara iasin iasmin iazmin ibrahim ida idel idela ignakiu ignatius igur ike ila ilen iliana ilias
ilin iluna ima imani imanuel imelda imugen ina inar ines inez inu ira iren irena irina iris irma irvin irving isabel
isabela isadur isai isaia isaias isak isidru ismael ismail israel isubel isum iuSiku iulanda iundt iust iusuv iva ivan
ivana ives ivet ivi ivu ivun ivuri izabela izaia izel jabari jada jade jaden jadin jadun jaeden jai jaid jaida jaiden
jaidun jaik jaiki jailan jailen jailin jailun jaim jain jairu jaisun jak jakaila jake jakelin jaki jakint jakintu
jaklin jaksun jakuan jakub jakubi jakubs jakubsun jakubuvski jakuelin jakues jalen jalil jalin jalun jamal jamar
jamarkus jame jamel james jamesun jami jamil jamir jamisun jan jana janae jane janel janesa janet jani jania janik
janin janina janis jared jarel jaren jaret jarud jarun jarvis jasen jaskulski jasmin jasmina jasper jast jasun jaunita
javer javun javunt jazlin jazmin jean jeane jeanet jed jededia jedidia jeferi jefri jena jene jeni jenifer jenings
jenkins jensen jerad jerald jerame jerami jerd jerel jereme jeremi jeremia jeri jermain jermi jerud jeruld jerum jerumi
jes jese jesi jesika jesus jet jete jevel jevf jevun jil jilian jim jime jimi juS juSua juakuin juan juana juane juani
juanita jud juda jude judg judi judit judsun jue juel juesf juhan juhana juhanes juhatan jui juik jukelin jule julen
jules julet julia julian juliana juliu julius jun junas junatan junatun june junes juni juniur junius junpaul juns
junstun junsun jurdan jurdi jurdin jurdun jurg juse jusef jusefa jusefin jusefina jusia jusian justen justik justin
justina justun justus jusue juvan juvani juvenal kade kaden kadin kaela kaelin kaesar kai kaia kaiden kaiki kaila kaile
kaili kailig kailin kaitlin kake kaki kale kaleb kali kalig kalista kalvin kamden kamerun kamil kamila kamren kamrin
kamrun kandak kandelariu kandida kandidu kandik kane kara kare karel karen kari karian karim karin karina karisa karl
karla karle karletun karli karltun karlu karlus karluta karmel karmela karmelu karmen karmin karsun karter kartvrigt
karul karulan karulin karulina kasandr kasandra kase kasi kasidi kasimer kasimir kasin kasper kasulk katalina katarin
katarina kate katelin katerin katerina kati katlin katrin katrina kauzer kavun keSaun keSavn keagan keanu keara keasar
keatun kedrik kekelia kekil kekilia kel kele kelen kelest kelestin kelestinu keli kelia kelin kelse kelsi keltun kelu
kelvin kemer ken kena kendal kendra kendrik kenedi kenet keni kenia keniata kenit keniun kent kentun kera keran keri
kerluk kerzman kesar kesler keun keven kevin kevun kiSavn kian kiana kiara kibler kidni kigan kikeru kila kilbak kile
kiler kili kilig kiling kim kimberli kin kinan kindi king kintia kip kira kiril kirk kirlin kirsten kirstin kirus kit
kiti kitlali kiun klai klair klaitun klar klara klarabel klarenk klarisa klark klaud klaude klaudia klaudin kleme
klemens klement klementin klementina kleta kletus kleu kleura klev kleveland klid kliftun klifurd klin kling klint
klintun kluid kluku klutild kluvis kraig krajkik kravfurd kremin kreula kriger kris krist krista kristal kriste kristel
kristen kristi kristian kristin kristina kristubal kristufer kruikSank kruna krunin krux kruz kuC kub kube kubi kudi
kuelpin kuentin kuep kufal kuhik kui kuigli kuin kuine kuinki kuinten kuintun kuizun kulas kulbi kule kuleman kulen
kuler kulin kulins kulman kult kulten kultun kulumbus kumerata kumings kun kund kune kuneli kuner kunkepkiun kunrad
kunrui kunsidin kunstank kunstantin kunsuelu kunupelski kunur kunz kuper kura kurale kurbin kurde kurdel kurdelia
kurdia kuren kuri kurin kurkeri kurmer kurnel kurnelia kurnelius kurt kurtez kurtis kurtni kurvin kus kuti kuvakek
kuvalis kuzi labade ladarius ladislav lafaet laiSa laila lain laki lakin lamar lambert lamunt lana landen lane lang
languS langvurt lani lank lara lari larisa larkin lars larsun larue larun latuia laur laura laure laurel lauren laurenk
laurent laureta lauri laurian laurin lavada lavern laverna lavina lavinia lavrenk lavsun lavun lazar lazaru leS lea
lean leana leandru leanun leata lebsak leda ledner lefler legrus lela leland lelia lemk lempi lemuel lena lene lener
leni lenur lenura lera lerui lese lesle lesli lester leta letikia letitia leu leuSk leula leun leuna leunard leunardu
leune leunel leunur leunura leupuld leupuldu leura lev levelin levi levis lexe lexi lexus li lia liam liana libe libi
lida lidia lif lig lila lilani lile lili lilia lilian liliana lin linC lina lind linda lindgren lindsai lindsi line
linea linet linkuln linvud lirik lisa lisan lisandru liset litel litl liunel liv livia liza lize lizet lizi lu luana
lubuviz lude ludvig lue luela luetgen lugan lui luial luid luigi luik luilviz luis luisa luk luka lukas luke luken luki
lukia lukianu lukil lukinda lukiu lukius lukman lula lulita lulu luma lun luna lundun lune luni lunzu lupe lupez lura
lurain lurdes luren lurena lurenz lurenza lurenzu lureta luri lurin lurlin lurna lute luter luve luvel luvenia luz
mabel mabl madalin made madelin madg madilin madisen madisin madisun maduna mae maegan maer maert maev mafalda magali
magdalen magdalena mage magiu magnulia magnus mai maia maibel maida maime mainard maira maja majur mak makaila make
makejkuvik makena makenze makgiver maki malaCi male malik malika malina malinda malkulm maluri malvina mame man mandi
manli mant manuel manuela manun marSa marSal mara mare marel marela mareta marg margaret margareta margarita marge
margret marguerit margut mari maria mariam marian mariana marianu maribel marika marile marilin marilu marin marina
maris marisa marisul mariu mariulain mariun mariure mariuri marius mariza mark markel markela markelina markelinu
markelu markelus markia marku markuardt markues markuis markus marlen marli marlin marlun marta marti martin martina
martinez marvin marx masun mat mate mateu matev matias matild matilda matis maud maude maurik maurikiu maurin maverik
mavis max maxe maxim maximilia maximilian maximu maximus maxin maxvel maz maze meagan meda medina medurst megan mege
mehi melane melani melba mele melina melinda melisa meludi melvin melvina meredit merit merkedes merl merlin merte
mervin merz meta mez miCael miCaela miCal miCeal miCel mia mier miguel mika mikaela mikaila mike mikel mila milan
milana mildred mile milen milena miler miles milfurd mils miltun milu mina mindi mine minerva mira mirakl miranda miria
miriam miril mirku mirl mirna mirte mirtik mirtis mirtl mirun miruslav misael misti misuri mite mkaila mkdermut mkena
mkenze mkglin mklauglin mklur mkulug mraz muS mudesta mudestu mueler muen muhamad muhamed muises mule muler muli muna
munahan munika munikue munrue munserat munt muntana munti mur murai murar murazik murel murfi murgan muria muris
muriset murl murtimer murtun muse muses muskiski mustafa muzel naS nada nader nadia nadin naeli nakia name nane nanki
napuleun narkisu nasir nat nataSa natale natalia natan natanael natanel natanial natasa naten naume naumi neal ned
nedra neha nel nela nelda nele nels nelsun nenuv nestur nete neuma neva nevel nevtun nguen niCul niCulas niCulaus nia
niasia nigel nik nika niki nikita niklaus niku nikul nikula nikulas nikulaus nikulet nil nils nina ninu nizS nua nubl
nue nuel nuelia nueme nuemi nula nulan nuna nura nurbert nurbertu nuren nuris nurma nurman nurval nurvud nuva nuvela
pablu padberg pagak paig paitun pakuCa palma pam pamela pansi paris parisian parker paskal paskual pat pate patenk pati
patrik patrikia paukek paul paula paulet paulin paulina paulu pavel paxtun pazi pearl pearle pearlin pedru pege pegi
penelup peni per perez peri perk perki perkival pete peter petra petru pfanerstil pfefer pia pink pinke piper pitun
preduvik prekius presli prestun prik prink prinkes priskila prudenk pruhaska prusaku pruvidenki puli puliC purdi purter
purus puvluvski raCael raCel raSad raSavn raSid rae raegan rafael rafaela rahim rahul rai raian raimund raimundu raina
rainur rakuel ralf ralig ramiru ramun ramuna randal randi randulf ransum rasan rat ratk rau raul raven reagan reana
reba rebeka regan rege regina reginald remingtun rempel renata rene rener reni rese reta reuben reva rex rhea rhet
rhiana rhianun rhuda rhunda ri riCard riCe riCel riCert riCmund rian rid rider ries rigubertu rik rikardu rike riki
riku rilan rili rilig rimundu rina ringer rinhuld rinuld rinulds ripin ris rita river ruCel rub rube rubel ruben rubert
ruberta rubertu ruberz rubi rubin rud ruderik rudger rudi rudni rudrigu rudriguez rudrik rudulf rudulfu rueker ruel
rufus rugan rugeliu ruger rugers ruhan rui ruial ruik ruki rukiu ruland rulandu rulfsun rulin ruma rumaguera rumain
ruman rumana rumeu rumina run runald runaldu rune runi runt runulfsdutir runulfsun rupert ruri rus rusa rusale rusali
rusalia rusalin rusalind rusalinda rusamund rusana rusariu ruse rusel rusela ruselin rusemare rusemari rusenbaum
rusendu ruseta rusevelt rusina ruskue ruslin rusti rut rute ruterfurd ruvan ruve ruvena ruvland ruxan ruza ruzela saSa
sabina sabrina sade sage said saig sale sali salma salum salvadur salvatur sam samanta samara same sami samir samsun
samuel sanCez sandi sandra sandrin sandru sanfurd santa santiagu santina santinu santus sara sarai sarina saterfeld
sauer saul savain savana saviun seamus sean sebastian sedrik selena selina selma selmer sena senger sera serena
sereniti sergiu set severin sibil sibl sid sidne sidni sigmund sigrid sigurd silas silvan silve silvester silvia sim
simeun simun simuna simunis sinker sipes sister skarlet ske skila skilar skiles skut skute skuti smit smitam spenker
spinka spurer staki stam stan stanfurd stanislav stanli stantun stark stedeman stefan stefane stefani stefania stefen
stefun stela ster sterling steuber stev stevart steve steven strak striC struman strusin stuart stukes stultenberg stun
sue sufe sufia suledad sulun sumer suni sunia susan susana suse suzan svaniavski sven svetlana svift taSa tabita tad
tadeus taia tailur talia talun tamara tami tamia taner tania tara tarin tate tatiana tatum taurean tavares tea teagan
ted tel teli telma tera terank terel terenk teres teresa teresia teri teril terun tes tese teu teudur teudura tevin
tiSavn tia tiana tiara tifani tiler tilman tim timi timuti tina tira tirel tires tiri tirik tirikue tirun tisun titu
titus trak traki trantuv travis travun tre tremain tremblai trent trentun tresa trese treutel treva trever treviun
trevur tri triSa trikia triniti tristan tristian tristin tristun trude trui trump tubi tubias tubin tud tui tum tumas
tumasa tume tumi tumpsun tuni tunia tura turank turfi turi turkut turman turner turp tuvn tvila ubaldu ube uberbruner
uda ude udel udesa ufelia uhara uke ukean uki ukif uktavia ukun ukunel ukuner ukuneva ula ulaf ule uleg ulen uleta ulga
ulikes ulin ulises uliv uliver ulivia ulriC ulsun uma umar umari umer una undrika une unikue upal uptun ura ural uran
urban ure urel uren urfa uria urili urin uriun urland urlandu urlu urn ursula urtiz urval urvil usbaldu usburn usinski
uskar usvald usvaldu uta utile utilia utis utu uva uven uzela vada vade vaelCi vailun vain vainu valS valak valdu vale
valentin valentina valere valeria valker valter valtun van vanda vandervurt vanesa vank vard varen vasil vaters vaugn
vava vazika vazun veber vebster veda vegand velC vela velda veldun velingtun velma velva vena vendel vendi vener vera
verda verde verge verla verle vern verna verne verner vernik vernun veruna verunika vesli vest vesta vestli vestun veum
vhit vhitni viat vida vidal vike vikent vikenta viki viktur vikturia vil vila vilard vilber vilbert vilbur vilburn
vilderman vile vilfred vilfredu vilfrid vilfurd vilhelm vilhelmin vili viliam viliamsun vilis vilkinsun vilma vilmer
vilms vilsun viltun viluv viman vindler vine vinfeld vinifred vink vinkent vinkenza vinkenzu vinstun vintiser vinuna
virge virgil virgine virginia visnat visuki visuzk vita viting vitu viula viulet viva viven vivian viza vladimir
vladislav vudruv vukert vulf vulkman vun vunS vunrueden xander xaver xenia xlerin xzaver zaCari zaCaria zaCeri zak
zakari zakeri zander zane zara zaria zbunkak zeCaria zela zelda zelma zem zeman zemlak zena zeta zina zita ziun zue zui
zuila zula zulauv zura
`;
const COMMON = `
Caen Cakun Calak Can Candra Capa Caprun Carlain Carlemagn Carlin Carluta Carpenter Cavaria Cavez Cevaler Ciara
Cildebert Cilperik Ciriak Cirita Creten Cristianu Cristudul Crisul Crisustum SaCt Sabasian Sabu Sadi Safarzik Safel
Safer Sai Saian Saning Sankar Sar Sarf Sedler Sekeli Selenbek Selk Sembera Sendri Senk Serbart Serer Sersing Serz
Seskuv Seurer Seuring Sfia Shab Shin Sida Sil Sildauer Siling Sima Simer Sindzelurz Sir Sirin Sirmer Sirmister Sit
SlaCter Slangen Slaviz SleCtveg Sli SliCt Slizer Smalzl Smid SmidCen Smiz Smul Snar Sneder Snedermier Snelting Snurer
Srader Sram Srek Sriber Srif Sriner Sriter Sruder Suberg Suerman Suhai Sukel Sulastikue Suldt Suler Sult SumaCer Suman
Sunbal Sunbek Sunberg Sundelmaer Sunebek Sunenberger Sunfeld Sunher Sunleb Supel Sur Suren Suri Sut Sutman Suvf Suz
Svab Svalm Svan Svanbek Svandk Svaniz Svartuvf Svarz Svarzer Svarzkupf Svarzmier Svatlu Svenen Sverdtner Svid SvirxCles
Svisfurt Svizer SvuCuv aCair aCil aCiles aCkinadz aSenbruiC aba abas abdal abdu abdulae abdun abdune abelard abelin
abiCt abigael abimbula abita abiudun abiula abrahim abramuvik abregu abreu absalun abt abubakar abundank abused adalard
adalbald adalbaud adalbert adalberta adalberun adalrik adalsind adama adamek adar adasevik adedaiu adegrin adeguk
adelaid adelaida adele adelf adeltrud adem ademar adenet adeudat adi adiemu adil adin adina adl adnan adrasti adrehild
adrianu adulfe adurnu afanasi afele afra afulabi agapet agat agatang agatun agilbert agnan agneflet agnesa agripin
agripina aguaiu aguilar aguilera aguir agustini agustu aiCa aia aiala aian aias aiaz aidin aigner aigun aimabl aiman
aimard aimardin aime aimerik aimun aimund aina aind ainur aisa aisata aisatu aise aiub aiumid ajutur akak akake akant
akerman akevedu akik akin akram akuilin akuna akus akusta ala alad alain alais alaniz alarkun alasan alban alberad
alberik albertin albertina albreCt albu albukuerkue aldegund aldrik aldu aldunk alea aleaum alegra aleman alenka alenur
ales alesa alesiu alet alevtina alexandar alexandrina alexandrus alexi alexia alexin alexu alfa alfaru alfi alfuns
alfunsin algier aliaum alida aliev alieva alika alikea alima alisia aliu alix alizade alk alka alkala alkantar alkaraz
alkibiad alkid alkide alkim alkin alkiun almanza almaraz almin almir almunt alparslan alpinen altamiranu alti alujz
alunsu alvaradu alvarez alvered alzbeta amadu amadur amale amalian amalrik amalti aman amand amandin amant amarand
amarant amarilis amata amberg ambr ambra ambruis ambruise ambruz amd amedi amel amelen amelian amelin amet ametist amin
aminata amint amrit amun amur anabela anael anaia analena analuisa anamaria ananda anar anas anastas anastase anastazia
anatul anatuli anda andel andela andelin andelina anders andersen andeul anding andras andreja andresen andria andrina
anduC andunuv anek anele aneli anemare anemun anezka angadrem angilb angilbert angilran angreni anguianu angulu
angustan ani aniket aniki anil anjela anka ankelin ansbert anselm ansgar anstrude ant antal ante antea antelm antelmet
anteru antid antigun antim antune antunela antunuv antunuva anuk anunkiad aparikiu apia apiz apudaka apulin apulinair
apulu apunt apustul arCambaud arCang arCuleta arabel aragun aral aram arana aranda aras ard arda are aredundu arelanu
aren arenas arenberg arendt arens areula arevalu arf arfan argin arguelu arhip aria ariaga arial arias arike arin arina
aris arist arkad arkade arkadi arke arlet arman armandin armank armas armel armelin armendariz armenta armid armida
armiu arnaud arndt arpad arsen arsene arseni arsinue arslan artaud arteaga artem artemis artemisa arturin artus aruiu
aruld arved arven asad asan askelin askensiun askuld asmus astafi astart astere astr astri astrida astu asumptiun ata
atale atanas atanase atanasuv atenais atenkiu atila atina atmaja atman aube aubert aubertin audebert audelin audran
auduin augustina aura aure aurelen aurelian aurian aurika auxan auxenk avalus avan avelin avigael avila aviles avn avue
axelin axentievik axman azali azari azele azelin aziz azra baCman babik babin badan bader badilu baez baeza baganz
bahena bajer bak baka bakari baker baki bakiu bal bala balaban balan balaz balazuva balderas balesterus balint balk
balkar balker balkuv balnuvit baltazar balug balugun balzer banda bang bans banu banuelus baptist bar baragan barajas
barak baranuva baraza barb barber barbura barela barentus barera baretu bargan barila baris barisik barius bark barman
barnab barnabas barta bartelemi bartels bartimi bartulumeu bartulumi bartus bartusuva barus bas basaran baseda basil
basilis basten bastian batild batista batk batuhan bauSinger bauSk bauduin bauer bauermister bauman baumister beata
beatriz beavugui bederman bedeviz begeruv bejan bek bekavak bekel bekera bekman beler belert beltran belz benaS
benavides benavidez bender benek bener bengu benias benign beninger benitez benitu bent benu benuit benzing ber bera
beranger berard berat berenbruC berends berit berius berkai bermudez bernal bernaskuni bernd berning bertenbriter berti
bertil bertu besenbaC best bester besu betankurt betina betk beuSausen beutelspaCer beuv bez bhengu biCler biSnu bianCi
biarn biba bibiana bigdeli bikek bikel bilal biliana bina binta bintu bird birkemier biru bitner blaSek blaga blahuslav
blahuva blanCard blandin blanku blasnek blazena blazi blesing bluC bluCviz blukhaus blum bnaz braga bram brand
brandenburg brandis branimir branimira branislav branislava branka brankika branku bratislav brauer brautigam bravu
bremer bremser brener bresenik bretun bretzCnider breu breuer breuk brezina brezinuva bri briak brigita bringman
brinkman brisenu brit britenstin britu briunes brix bruS bruder bruening brugman brukman brum brun bruna brunehaut
brunehild bruner brunet brunislav brunislava bruns buCard buCel buChulz buCruker buS buSbaum buSen buSer bubakar bubu
bubuk budan budana buder budimir buenu bug bugdaSin bugdana bugdanuv bugdanuva bugenreder buhemund buhumil buhumila
buhumir buhus buhuslav buhuslava buian bujak bujan bujana buker bukur bulat buler buleslav buleslava bulm bultman bum
bumestar bun bunet bungener buniS bunies bunifak bunila burS bura burak buregu burek burgSulz burgagen burgeling burger
burgeuis burgus burhard burhardt burian burislav burislava burk burka burklin burku burlaku burman burmister burnSeuer
burner buruSevski buruag bus buseman busler busman bustamant bustus butan butelu butezatu butner buxhamer buzena
buzidar buzidara buzika buzsik daCert dadu dafina dagmara dagubertu daian daimer dal dalan dalibur dalibura daliburka
dalida dalila dam damaianti damask damiana damilula damir damla daneberg daner dang daniel daniela danila daniluva
danka danku dankuva danu dara darina darinka darku darlin dasa dasilva daub daubner dauda daudriC dauer daum daut
dauzenberg davi daviduva davila davit davur deSamps dea deanda debruin dedriC defn dejan dejesus deker dekert dekman
delafuent delagarza delakruz delapaz delarusa delatur delau deleun delgadilu delgadu delriu delung delval demba demel
demeter demir demut denel dener dengler deni denisa deniz denzinger der dertman des desanka desir despina det detluvf
deuSl deudun deuduni devus dez dezS dezel dezider diakunu diaz dider didina dikl dila dilara dildar dilus dingelstedt
dinka dipendra dipl dirberg ditman ditmar ditmer diuniz divna dix dlamini dni draga dragan dragana dragu draguliub
dragumir dragus draguslav drahumir drahumira drahuslav drahuslava drazen dreCsler dreher dresler drevs drier driniak
dris drisigaker druzd druzduva dua duart dube dubel dubler dubravka dubrila dubrinka dubrumila dubrumir dubrumira
dubrunz dubruslav dubruslava dubuis duda dudek dudu duenas dufur dugan duina duka dulC duld dulezal dulezaluva duma
dumas dumbruvski duminguez duminika dumitru dumnika dumunt dunat dunata dunia dunka dupui dupuis dupunt dur duran
durand durel duriana durika durina during durner duruta duruteja duruteu dusan dusana duskuCinski dutkeviC duval
eCevaria eberhard eberhardt edgard edi edita edmi eduarda edur efim efler efrem ege egenmueler eger egli egur eka
ekaterina eker ekhardt ekpu ekrin ekta elanur elbe elea eleni eleuter elfrida elianu elin elisaveta elisi eliska elit
eliu elizaveta elizundu elka elnur els elzear eman emanuela emelin emelman emerank emerenke emerik emert emin emirhan
emre ender ene enea enes engel engelen engelman enguerand enia eniu enrikuez ensar enu enzu epifan eplinius erai erast
erdal erdugan eren erhan erhardt erig erli erm ernst ertl erves esenvin eser eskalant eskamila eskubar eskubedu
eskuibel eskuivel esma esparza espinal espinu espinusa espinuza esra estera estevez estrada etela eubert eudes eudux
euduxe eufrase eugene eulale euseb eusebe eusebia eustaC evarist evdukia evers everz evi evin evrard eziu fabiana
fabianu fabianuva fabr fadi fajardu falba faler falk falter fam faner fanhauser fanta fantin fara farber farias farida
farkas fasbender fatim fatimata fatma fatu fatumata faulhaber faur faustin favr febe fedur fedura felber feld feler
felike felikianu felikit felikitas felina felk femk fen fener fenia fensk fer ferari ferdinandu ferenk ferer ferig
ferira fernanda feru fet feuerbaC fevrunia fez fiCardt fiakr fidan figl figuerua figura fikret filemun filibert filimun
filin filipa filipin filipu filipuva filipuvski filsinger filumen filuti fine finia fink finlai finli firmin fiudur
fizCen flaven flavia fleuri fliSer fliSman flin fluder fluduard flukiger flurCak flure flurea flurenkia flurent
flurentin flurentina flures flurestan flurez fluriana flurina fluris flutman framek franka franket frankia frankin
frankiskue franta frantisek frantiska franzis franziska franzman frauen frauendurf fredek fredenberg frederiku fredli
fredman frenzel fres fri friS fria friad frias frid fridriC fridulin frigang frik frimut frisen fruS frun fuCs fudur
fuentes fulbert fulbrug fuler fulgenk fulkran fulkues funseka funtain furkan furkel furlan furner furst furster furtun
furtunat furtuni fusenig fust gaba gabius gabler gabriela gabur gadSev gae gaia gailard gaitan gajdus gal galander
galardu galarza galegus galinak galindu galvan galvez gaman gambua gamez gamlin gamper gandi ganeS gangnus gantar
ganzman garai garank garatva garibai garidu garika garner garza gaser gaspard gast gastel gastelum gaten gaud gauder
gauna gauter gavrik gavril gavrila gavrilu gaxtadter gazi gazka geS gebhardt gejza gel geling gema genade genadi gens
ger gerSler gerasim geraud gerbenuv gerber gerberg gerbert gerdel gerhardt geriS gerig gering gerit gerk gertruda
gervais gesa gesel geufrui geurges geurgeta geurgi geurgita giada giakumu gian gianluka gier giger gigi gil gild girard
girart giraud girmai girun gis gisela gislain gislebert gisler gita giuel giuia giuliana giulianu giuliu giurgi giurgia
giurgiu giv gizela glating gleb gli grabuvski gradimir gradzki graf grakia grams gran granadu granadus gras grau grazki
grdan greSner greb greger gregu greguir gregur greguruva greku grem gres grgur grialva grigur griguras griguri grim
griselda gritaner gruSeki grub gruber grumiS grun grundman gruner gruning grus grusSim gruser grusiean gruskupf grusu
grutaus grutk grutkup gruza gruzinger guS guajardu guardadu gubel gudinez gudui guebel guedik guenevr guera guereru
guerin guevara guilaum guilemet guilen guilermina guilhemin guilherm guilut guiut gukeriz gulbahar guldbek guldemister
guldfus guldkamp guldkul guler guling gulkin gulnuv gulumski gumbert gumelt gumez gun gunai gundebaud gunes gunkel
gunter guntran gunz gunzague gupta gurbig gurdan gurdana gurliC gurmer gurul gustavin gutardt guterez gutiar gutuviC
gutzCalk guz guzCank guzelman guzman gvenael haC haSk habel haber habi habib habiba hadfeld hadi hadia hadidiatu hadviC
haf haferkamp hafner hafsa hagen hajek hak hakan hakbuS hakelbuS hakim halim halima halman haman hamd hami hamidu
hamlet haneker hanenberger hanes hani hanisk hanu hanzal hanzaluva hanzl harald harduin hargaser harms harnap harter
harting hartleb hartvig haru harz has hasfeld hasim hasler hasna hatem haug haupt hava havar haverni heCler heCt
heberstrit hebl hedelin hederman hedi hek hel helin heliu helm helman helmk helmut helpling hendrik henes hengmit
hening henkel henrikue henrikuez henrixen hens hensel hentel henzCel henzCk heperl herSman herberger herbrand heredia
herera hering herluin hermans hermek herms hernan hernandez hertel heruld herv herveg hervig herzenberg hes hesek
hesler heuk hezler hgr hidalgu hidelman hidemuler hidler hilair hildebert hildebrand hildenbrand hiler hilgendurf
hineman hingsen hingst hinig hink hinkmar hinriC hinriCs hinujusa hipulit hirS hirSberg hira hiser hist hlavakek hma
hmid hribar hristina hsin hsn hubenbeker huber hubl hubner hudak hudea huebel huerta huet hufer hufman huft hugel
hugues huguet huhenberger huju huk huke hukestin hul huld huldt hulguin hulia hulinski hulm huls hultfreter hulub
hulubuva hulz hulzdep hulzner humbert humel humeru hun hunek hung hunhiser hunig hunur hunurin hunz hurakek hurdt hurn
hurna hurnung hurt hurtadu hurvat hus husin hut hutCer huter huzvaiu hvSiar hvrSid iadgar iael iagu iahia iaia iakin
iakub iaman iana ianez iang iani ianik ianis iar iaren iari iarun iarupulk iaruslav ibara ibe ibrahima idris idrisa
ifert iglesias ignak ignaki ignat ilai ilaida ilan ilaria ilariun ildirim ildiz ile ileana ilenia ilhan ili ilia ilian
iling ilinka ilmaz ilsa ilve ilvi imen imke imran inaia inara indira indra inert inesa inga ingrid ingrida inka inukent
iraida irem irfan irizari isa isabeau isadura isakuv isalin isan isekenmier isenlauer iseult isidur isidura isis isla
ismere isra iuan iuana iuhan iuland iulia iulian iuliana iun iuna iunel iunela iunes iunus iure iuri iusev iusif ivanka
ivanu ivanuv ivanuva ivar iven iveta ivika ivuna iziaslav izidur izulda jad jadranka jadranku jafet jaga jaguS jaia
jaimes jakubCik jakubsen jakubu jakubus jakuet jakuez jakuv jambur jamila jamruzi jander janek janekek janes janeta
janevski janiC janikuva jank janka janku jansa jansen janu januS jara jaramilu jarez jari jarmila jarn jarnu jarulim
jarumir jarus jaruslav jaruslava jasinski jasna jasu jeanedark jeanel jeanmark jeanut jeguruv jehan jel jela jelen
jelena jelika jelingaus jens jep jerSabek jeremias jerunimu jesper jeurga jiar jibril jimenez jina jindra jivar juSa
jua juaCim juakim juakuim juankarlus juarez juau jub judikael judita juelin juelina juha juhanesen juhansen juhu
jukanuvik juken jul julana julanda juleta juli julika julin julina juliukesar juna jung jungblut jungtun junt juradu
jurdain jurdana jurgeluis jurgen jurgens jurgensen juri jurik jurikuva juris jus jusa juselin juseluis jusemaria jusev
jusi jusiduardu jusimiliu just jusua juvana juvun juze juzefina juzev juzue jvan kaCmarek kabaleru kaban kabrera kadena
kadiatu kadir kaesmaCer kaira kaiser kaiu kaja kakavenda kakper kal kala kalabis kaldera kalderun kalensi kaler kalert
kales kalin kalina kalinuvski kalixt kalmier kalvilu kamaCu kamal kamara kamarilu kamber kamelen kamelia kamiar kamilen
kaminski kamkar kampSult kampf kampus kamran kan kanales kandelaria kandid kania kantu kanu kap kapek kaplan kapler
kapukin kapusta kar karabalu karam karaman karan karanza karas karasku karaskuilu karbajal kardenas karduna karera
kareru kareun karhuvf karia karibert karidad karilu kariun karlsen karlsun karluman karluviz karmuna karpenter karst
karsten karun karus karvajal karvalhu kas kasanuva kasares kasarez kasas kasen kasian kasilas kasim kaslav kasm kaspar
kaspari kaspers kastaneda kastelanus kasten kastilu kastner kastru kata katalia katalin katana kater katia katina katu
kaufman kaul kauseman kav kava kavazus kavik kavul kazaku kazares kazimir kazinski kazmarek kebalus kedilu kedzerski
keja kekile kekiliu kelar keler kelik kelina kelm kem kemal kemp kemper kempter kenan kentenu kenu kenza kenzu kepeda
kerda kerem kerim keris kerl kern kerpinski kervantes kervantez kesair keselSlager keselring kesling ket ketenis keutel
kezar kezara kibulka kibulkuva kida kiel kihan kik kil kilian kilin kimerman kimi kinadeter kiner kintrun kinzel kinzi
kipren kiprian kirC kirel kiriakue kirst kis kisabaka kisar kiseluva kisnerus kita kiubanu klabun klaes klaper klaris
klarius klas klauden klauder klaudiu klaus klavdia klea kleandr klele klelia klem klemenk kleri kleupatra kliber
kliberg klim klimCak kliment klinert klinger klininger klink klinman klinsteuber klis kliu klue klug klupS klus klutair
kluv kmal kmet knab knes knezC knifel knipel knubel knubliC knul knur knurSidt knut krab kraft krajikek krajinuvik
krakiun kral kralik kralikuva kramer krauel kraus krausp kreb krebs kreger kres krespu kretu kreuz krevs kriSna krina
kripner krisig kristea kristensen kristiana kristianu kristufur kristuv krkmar krm krstu kruSinski krudinger krueger
krug kruger kruituru krukert krul krun kruniager krupa krupuva kruskufp ktibur kuCan kuCta kuCula kuSeviz kuSevski
kuSman kuba kubat kubera kubik kubika kubikuva kubra kubs kuderiS kuel kuelar kueler kuen kuenig kuesada kuester kueta
kuezada kuferSlager kuha kuhar kuintana kuintanila kuinteru kuintia kuinunes kuinunez kuirin kuiruz kujukaru kuk kuka
kukman kuku kul kula kuladu kular kularuva kulazu kulb kulet kuli kuliman kuliski kulma kulukas kuluman kulun kulunga
kuluzi kumaruv kumba kumbernus kume kuml kumul kunCita kuneCni kunel kunemund kunen kunert kung kunia kunig kunk
kunkeptiun kunl kunstant kunstanta kunstantina kunstantinuv kunstantinuva kuntreras kunuv kupernik kupf kupfer kupriun
kur kurSilgen kurai kural kurales kuralin kurat kurbinian kurbruk kurderu kurdes kurduva kurea kurel kurentin kurina
kurneju kurneliu kurnelsen kurniki kurs kurtes kuruna kurunadu kusenkuv kuseuglu kusima kusin kusk kusma kusta kuster
kusterman kusters kustin kustka kutardt kuter kutu kuvak kuvaks kuvakuva kuvalik kuvalinski kuvarubias kuzCerauer kuza
kuzak kuzakeviC kuzluva kuzma kuzman kuzmina kuzner kvadvu kvetuslava laClan laSlu labui labus lad lada ladevig
ladislau ladu lai lak lakatus lakruix lakumi lal lala lalita lam lamas lambertu lamert lamia lamin lamus landman landri
langfeld langirt lanig lapina larsen las lasana latif lauinger laukner lauran laureanu laurelin laurens laurentia
laurentiu laurenz lauseker laux lavr lavrenti lavs lax laxmi lazarev lazaruv leSnik leal leander leandr leandra leb
lebaC leberer lebiC lebrun lebuld leder ledesma lefebvr lefevr legal legrand leklerk lekumt lemair leman lemuin lemus
len lenSuft lenard lenart lenert lenfers lengel lenia lenk lenka lenux lenz lenzen leptin lerma lerux letald letizia
leufrui leunhard leuni leunid leunida leunidas leuntin leuntina leupuldin leupuldina levent levin levk lezelter
liCtenfeld liCtenhagen liCtl liSka lian lias liber libuld lid lide lika likes lilit lilu limbaC limun linares linden
lindenberg lindenmaer lindner linenbaum link linu linus lip lipka lipsk lipuld lipus lira lis lisbet lise liselut liska
liskuva list liter literiz litim liu liuba liubika liubumir liubuv liudmila liun liur liva livesmier liviu liz luS luai
luan lubina lubinger lubk lubumir lubumira lubur lubus lubuslav lubuslava ludivin ludmila ludulf luduvik luduvika luena
luera luevanu luft lugS lugen lugu luia luismiguel luiz luiza lujza lukak lukakuva lukar lukeru lukian lukiana lukretia
lukuSek luman lumeli luminita lund lungelu lungin lungu lunguria lup lupu lur luredana luris lus luser luska lut luta
lutair lutfi luti luva luvatu luzada luzanu luze mSal maC maCi maCtig mader madera madezki madi madina madita madlen
madlin madrid madrigal mads madubuku madux mael maes maestas maeul magana magda maguelun mahan mahaut mahendra mahir
maiS maibaC maik mailard maili mailin maimuna main mait maiurga majda makair makan makar makedu makias makinva makuvi
mala malak malauri malav maldunadu malek malena malia malin malkus malman malt malu maluCa mamadu mamert mamud mamula
manas mane manel manfred maniSa manka mans mansur manul manz manzanares marCal marCand marCevski marSek mararens marek
maren mareru mares margarida margaux margis margita mariadelkarmen mariaelena mariaeugenia mariajus mariakristina
marialuisa mariama mariasuledad mariateresa marik marikarmen marikika marilena marinkuvik marinu marit marita markeau
markelin markuantuniu markuart markuez markuva markuvski marl marla marlena marlu marner mart martel marten martens
martial martim martins marukuin marva marxen masa masala masimu maskarenas masluva mata mateja matern mates mateuS
mateus mati matiSik matia matula maturin matus mau maugis maurer mauriket mauru mauruvf maxelend maxenk maxi maxima
maximilen mazCk maziar mazur mbata mdi meCislav meSarus mebuld medard medea mederik medin medranu medved mejia mek mel
melCiur melania melek melendez melgar melhurn melia melik melis melisand melisandr melita melk melu melude meluni
melurn melzer memet men menCaka mena menard mendez menduza menendez menga menk mensa mensing meraz merel merem meri
merinu merkadu merkel merker merseburg mert mertens meruvi merv mesa meslu met mete metud meuner meves meza mezger
mezner mfta miCa miCalek miCalik miCalikuva miS miad mid miguelangel mihaela mihai mihail mik mikael mikail mikitenku
mikula mikulas milada milanu mild milik milika milivui miliza milka milurad milus miluslav miluslava miluta milutin
miluvan minudura minzlaf mir mirabela mirai mirak miramuntes miran mirela mireles miriana mirka mirkea miru mirunuv
mirunuva miruslava mirza misa misner mitra miu miudrag mivb mladen mlk mrim mrugala msavd msn msti mstislav mtaz mtembu
mtetva muCa muCebun mubulaji mudest mued muedl mues mugenburg muguenara muhamadu muia muira muis muiset mujika mujmir
mujzis mujzisuva muk mukanu mukenhaupt mukentaler muks mul muldner mulduvan mulenbek mulin mulina mulinger mulis
mulitur mulnar mulrain mulzan munC mundragun munguia muniz munrui muntag muntalvu muntanez muntanu muntean munteanu
muntemaiur muntenegru munteru muntes muntez muntuia munuz murS mura muraes murales muraru murat murdurst mureau murenu
murgana murgenstern murhard murhelfer murik murilu murin murira muriz murman murten muru muruzuva musa muser musin
musner muta muzenbaker nabin nabuv nadeg nadejda nadezda nadir nadr nael naemi nagel nagi nahid nahil naia nail naila
naim nair naja najera nala nam naman nana nanda nanen nara naraniu nardi narin narkis narkisa narvaez nasrula nastvugel
natali nau naubert naudet naum nauman naumuv naumuva nava naval navaret navaru naz nazar nazariu nazaruv nazi nazif
nazim neagu neda nedermier negret negru negrun neheme neklausun neli nelia nelsen nemek nemes nemkuva nena nenad nene
nerea nerius netu neu neuSvander neubauer neubert neuendurf neumair neuman neupert neurur nevarez neven nevena nevenka
neves nevin neviu ngin nguban nguenvan nigar nike nikefur nikifur niklas nikudem nikudim nikulae nikulai nikuleta
nikulina nila nimk nine nisa nistur nitra nsim nuak nuam nuan nudler nuguira nult nunez nur nure nurega nuria nurina
nurlan nurmand nurtuvf nusbek nuskuva nuvak nuvakuva nuvi nvSin nvaCukvu paCeku paSk pabun padila padma padrun paesler
paez pagan pajunk pakum palakius palemun palentin palmira paluminu palumu pandi panek pankrak pankuva pantaleun
pantelimun pantuja panuv panuva panzig para paredes parfait partida pasalik pasek paskuva patel patern patinu patrikiu
patrizia paukner pavl pavlina pavluv pavluva pavluvska paz pazval pedersen pedraza pedruza pekin pelage pelagia pelaiu
pelikan pelikanuva pena penda penelupa pepe pepin pepu perales peralta perea perik perin perira perkeval perla peru
perut peselman pesker peskuva pestuva pet petar petek peters petit petku petr petrunela petrunil petruv petruva
petruvska pezC pezuld pfenig pfersiC pfifer pfingsten pfleger pflugner piCardu piClmaer pikard pilar pilat pimen pina
pineda pingpank pintea pintu pinuk pipig pir pit piters piu pius piutr pizCugin pizaru plank plas platun plauk plauz
plazer plezC pluzizka pra pradu prang pravuslav prediger prekiadu prem premer presler pretu preuk preus prevust pri
primerus prinslu priska priskil prudan pruhur prukup prusk prusper puC puS puSman pueSl puen puent puga puge
pugurzelski puirer pul pulCere pulak puland pulanku pulat pulidu pulifka pulikarp pulina pulizi pulmaCer pump punizS
punk puns pupa pupesku pupi pupuv pupuva pupuviki purS puras purt purtilu pusada puser putap putel puvel raC raCid rab
rabenstin rada radim radimir radislav radler radmila radtk radu radulik radumir radus raduslav raduslava raduvan raduz
rael raen rafid rahel rahimuv raia raif raik rainer raisa rajendra rajku rajna rak rakeS rakita rakuva rama ramata rami
ramirez ramus ran rana ranftl rangel rangen rania ranku ranz ranzC rap raskun rasmus rasmusen rastislav ratibur ratimir
ratmir ratna raubuC raukuk rautenkranz rauv ravi razu rda rea redel rediger regaladu reger regin regis rehak rejean rek
rekman remi remu remus renard renat renatu renaud renault rendun renk rens renteria renz repin repl rermier resendez
rester restl resturf retmuler reuber reuman reus revagen rezCer reza rezk rheder rhuden riCards riCardt riCling riCter
ria riad riana ribar ribaruva ribaud riber rif rifenrat rika rim riman rin rinberg rinelt ringel rinhardt rink rinkun
rinu rinusu ripken ristana riter ritusek ritveg riujas rius rivas rivera riveru riz rizCel rizi ruC ruCa ruSinski ruan
ruba rubinsun rubiu rubledu rubles rudart rudehau rudiger rudika rudiun rudrigue ruduvski ruelas ruer rufina rugaz ruia
ruibal ruiz rujas ruju rukdeSel ruker rukmier ruku rukue rukusa rulander ruldan ruleder rulf rulun ruluvf rumena rumeru
rumi rumpf rumu rumuald rumulus runan runia rupreCt rurer rusadu rusales rusamaria rusamunda rusas rusbaC rusberg
ruseau rusenauer rusenbauer rusental ruseti ruska ruslan ruslana rusler rustam rustislav rustislava rusu rusxC ruta
rutaru ruter rutger rux ruxana ruxanda ruzalia ruzena ruzika ruzikuva ruzina saCs saba sabin sabinu sabri sad sadiu
saenz safa safia safira saflanis safu sagaf sagar sagunas sahin sai sail sailer saiz sak sakura salami salas salazar
saldana saldivar salgadu salim salimata salinas salkedu salkidu salumea salumun saluv salzer salzman saman samanegu
samba samert samia samira samsunuva samuil san sanCu sana sanabria sanda sander sandik sandu sandur sanduval saner
sania saniai saniar santakruz santana santilan sar sarabia saraiva sarasvati sari sarvari sasa sasek saskia satelmaer
sauerland saukeda saukedu saumveber sauveur sava savedra savin savina savinen savuia seb sebasten sebastianu sebel
sebert seda sedilu segling segulen segura seguvia seku seleman selen selim selin sels sem semi semiS semun sen sener
senkel senkuva sep sepulveda serafim serafima serafin serafina seranu seratu serg sergi serhat serin serna servak
sevald sever severa severs severt sevila siSka sibia sibuld sidel siders sidi sidu siduin sidune sidunia sie sif
sigebert sigel siger sigismund sikura sikuruva sila siler sili silia silig silina silva silvain silvana silver silvestr
silvian silviu sima simak simisula simiun simsek simunuva simunuvik simuva sin sina sinan sing sinhuber sinia sir sirbu
siru siruva siska sisnerus siu sixt sixtin siz ski skiba skibiki sla sladek slama slatinak slava slavek slavika slavka
slavku slavumir slubudan slubudanka sluta sluvak sluvakuva smeja smila span spank spasujevik spegelburg spelmier
spelvugel spiner spiridun spizmuler splinter sprenger sputel sreku stal stanek stang stanger stanimir stanislas
stanislau stanislava stanku stankuva star stasa stastna stastni staus steding stefana stefanka stefanu stefanuva stefni
stelian steliana stelkens steluta stengel stengl stenzel stepan stepanuv stepanuva stern stetler steuk stidl stifel
stig stigauv stin stina stinek stiner stinert stinkamp stinmez straka strakuva stratman straub strausa streder streg
strek streler strezel stris strit struges strunz struz stub stuian stujan stujanka stukert stul stulz stupler
sturl sturm sturmer sturp stutiesdik stuver suarez subul sude sufa sujev sukrat sukul sukuluv sukuluva sukuluvski
sulang sulanu suler suliman sulin sulis suliz sulk sulkuva sulner sultis sulumun suluriu sulurzanu sulvig suma suman
sumsiC sun suna sunabend sunita sunk suraia suren surensen suria surina surt susa susman sut sutelu suter sutu suvajak
suzCet suzana suzun svab svan svasan svatupluk svea svela sveluva svendsen svenia svensun svetuzar sviatupulk
sviatuslav svilims svitlana svrn svubuda taCl taS taban tabea tadeas tafelmier tafuia taha tahir tailer tais taivu
talea tamaiu tamas tamba tamez tamina taminu tamu tang tangui tankred tapia taras tari taria tarik tasnim tataru
taufrazhufer taurin tedi tedtk tegetuv teja tejada tejeda tek tekin tekla telez telu temitup teper teran terazas tereza
terhiden terleki ternu terzi tesa teuduru teudus teufan teufel teufil teufrast teuna tez tiCman tiCumir tiSler tiSman
tiagu tiark tibault tiberiu tibert tibur tidian tiduv tierina tifain tihumir tihun til tilak tilgner tilu timea
timerman timu timuleun timun timur timuteu tine tinu tiradu tis tisen titen titi titilaiu titman tiumas tivunzCik
tizian traian trajan trampeli tran tranhardt traut trautman travan treju tremel tren tres trevf trevinu trifan trin
trufim trujilu truter tuC tuCulk tuSmu tuana tuben tudur tuduv tuledu tululup tuma tumekek tumislav tumk tumkuva tun
tunat tunin tunk tupfer tur turben ture turek tures turez turg turk turu turuld tusaint tust tut tuvar uCs uCua uSkenat
uberaker uberem ubergful ubermaer udet udil udilun udin udun udunaiu ueser ufele ufi ugarak uger ugu uibel ujeda ukampu
ukasiu uktav uktavian uktaviu ukuendu uladimeji ularu ulauluva ulbriC uldriC uleman ulena ulexandr uliCka ulibari ulig
ulimp ulimpia ulimpiada ulimpiu ulis uliva ulivares ulivarez ulivas ulivera ulivira ulivu ulker ulman ulmus ulrika
ulsen ulua uluvakemi uluvaseun uluvasi uluvatusin ulvera umbaC umblin uminger umlauft umu umubulanl umulara umut undri
unen unger ungureanu unterpaintner untiverus unur upiemi uprea upung urbain urbanek urbaniak urbanski urbina urdunez
urelana urena urest urhig uri urian uriand urias urib urig urlan urnela urnelas ursu ursul urt urta urtega urtman
urusku urutia uruzku usenberg usi usman ustap ustendarp ustringer ustvald usuriu ute uteru uxana uzan uzturk uzuna
vaCenbruner vaCtel vaSbuS vadim vagenar vagner vaibel vaka vakan vaklav val vala valadares valadez valdemar valdes
valdez valdivia valdman valeju valenkia valensek valent valentinu valentuva valenzuela valer valeran valeri valeriu
vales valner valstab valverd valz vana vandenberg vandril vanegas vanek vanekerk vaner vang vangermain vania varela
varga vargas vartenberg varvara vaseur vasilev vasilina vasilisa vasiluk vaska vasku vaskuva vater vavrinek vazkuez
veCman veb vebk vega vegelman velS velasku velaskuez velazkuez velener veler velez velimir veliz velz velzel venank
vendelin venegas venera vengaus veniamin veniger venk venkeslas venter verdugu verduzku verena veres vergara verig
verika verl verman vernest versen verunikue verzi ves vesel vesela veseluva veser vesingag vesna veveg vezel viCman
viSek viSer viaCeslav viani vibk vidliC vidmer vidner viel vigel vigil vigt vigu vik vikert viktuir vikturen vikturin
vilagumez vilalpandu vilalubus vilanueva vilareal vilasenur vilegas vilem vilems viler vilhelmina viliams vilki viluda
vilvaCer vilz vimer vin vinkelman vinkenk vinkian vinkler vinter vis viser vising vit vital vitali vitalina vitiC vitl
vitur vituria vitus viuleta viurel viurika viviana vlaC vlaCuva vlad vlada vladana vladimira vladimiru vladislava
vladlen vladu vlas vlasta vlastimil vlastimir vlid vrakar vratislav vria vrz vseslav vsevulud vsim vuSler vuelkel vugel
vugelgsang vugt vuigt vuitkuvska vujak vujteC vujtek vuk vukevak vukul vulenberg vulfart vulk vulker vulkuva vulman
vulpert vuna vuntin vuraula vurm vut xenufun zCers zCirC zSunk zaC zaCare zaCkeviC zafir zahar zaharia zaias zaid zaira
zaituk zajak zakaria zambranu zamudiu zamunikian zamura zan zana zandt zaner zaneta zapata zapletal zaraguza zarat
zarina zauber zaur zavala zdenka zdenku zdeslava zdravku zefirin zegler zekl zelaia zelenka zelmira zender zenu zenubia
zepeda zera zeuC ziad zid zidler zien ziga zil zima zimani zimer zimerman zimuva zinaida zinep zinser zintl zinuvi zip
zips ziva zlata zlatan zlatika zlatka zlatku zlatumir zuber zueva zufia zuia zuja zulfikar zultan zuma zumsand zundi
zungu zuniga zuran zurek zurina zurka zusima zuzana zvener zvunimir
`;

const widespread = new Set(WIDESPREAD.trim().split(/\s+/));
const common = new Set(COMMON.trim().split(/\s+/));

/** How common a personal name of this sound is: 2 widespread, 1 common, 0 neither. */
export function commonness(sound: string): 0 | 1 | 2 {
  return widespread.has(sound) ? 2 : common.has(sound) ? 1 : 0;
}
