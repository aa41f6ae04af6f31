/**
 * Given and family names borne in several languages, by their sound (sound.ts): agreement on one of them says little. Counted over the
 * lists of personal names that the faker project keeps for 60 languages (MIT): in six or more, and in two to five.
 */
const WIDESPREAD = `
Cad Camplin Canel Carle Carlene Carles Carlute Case Celsea Celsi Ceril Cester Ciene Clue Cris Crist Crista Criste
Cristele Cristi Cristian Cristiansen Cristina Cristine Cristufe Cristufer Sad Saden Saefer Saina Samberger Sana Sanahan
Sane Sani Sania Sanun Sari Sarun Saun Savn Savna Selds Seldun Seli Selia Seri Seril Serman Sila Siler Simel Siner Sirli
Smeler Smidt Smit Snider Srueder Suen Sulist Sulz Sum Supe Suster Suvalter aSli abSire abdul abdula abe abel abelardu
abernati abi abigail abraham abut ada adalbertu adam adams adan adela adele adeline aditia adren adrene adrian adriana
adulf adulfu adunis agata aglae agnes agustin agustina aiSa aiana aida aidan aiden aila ailin aimi alan alana alanis
alba albert alberta albertu albin albina alda alejandra alejandru alek alen alena alesandra alesandru alesia alex alexa
alexander alexandra alexandre alexandrea alexandrine alexane alexis alfred alfreda alfredu alfunsu ali aliSa alia alike
alikia alina alisa alisun alize alma altenvert altun alunzu alva alvin alvina amad amaia amalia amanda amani amara
amber ame amed amele amelia ami amina amir amira amus an ana anabel anabele anais anastasia andersun andi andre andrea
andreas andres andrev andri ane anete ange angel angela angelika angelina angeline angelu ania anika anisa anita
ankunding antuinete antun antuni antunia antunina antuniu april arCe arCibald ara arakeli arel arele ari ariana ariane
arlene armand armandu armstrung arnaldu arne arnu arnuld artur arturu arun arvid asa asia astrid asunta atena aubri
audri auer aufderhar august augusta augustine aurele aurelia aureliu aurura aurure austin ava axel baSirian baer baili
balistreri baran barbara bari baringer bart bartel bartuleti bartun barun baruvs bauC baumbaC baz beCtelar beahan beati
beatrike beau bednar beker beki bela belinda ben bene benet beni beniamin berenike berge bergnaum bergstrum beril
bernadete bernard bernardu berner bernhard bernike bert berta bertram bertrand bese bet betani beti beula beverli bezi
bianka bier bil bile bili bins bir birun blaise blake blanCe blanda blanka blik bluk brad bradfurd bradli bradtke
braian brakus brandi brandt brandu brandun braun breke brenda brendan brent bret brian briant bridget bridgete brigite
brike britani britenberg bruen bruke brunu bruvn bub bube bubi bude buem buer bugan bugdan bugisiC buid buile bukridge
bune burer buris busku buzfurd daC dafne dafni dagmar daisi dalas dale dalia damaris damen damian damun damure dan dana
danel danela danele dangelu dani danilu dante dare darel daren daria darian dariana daril darin dariu darius darla
darlene darnel daugerti dave david davin davis davn dax dean deana debe debra debura degu deja dekuv dela delani
delbert delfina delfine delia delures demarku denesik denis denise derek derik desiri detriC devi devin dexter diana
diane dibert dikens diki dikinsun dilan dimitri dina dinu diun dixe drev duane dubukue dug duglas duile duli dulures
dumenik dumenika dumeniku dumingu duminik duminikue dun duna dunald dunatu dune duneli duni dura durgan durian durin
duris durutea duruti dustin dvaine dvigt earl earnest eba ebert ebuni eda ede eden edgar edgardu edisun edit edmund
edna eduard eduardu edvard edvin eferz efraim ela elaine elbert elda ele eleanur eleanure eleazar elen elena eleunura
eleunure eli elia elian eliane elias elina elinur elis elisa elisabet elise eliseu eliut eliza elizabet elmer elmira
elmu elsa else eluisa eluise elvira elvis elza ema emanuel emanuele emard eme emele emeli emeri emeriC emet emi emil
emile emili emilia emilianu emiliu ena enriku enrikue enula erdman eriC eribertu erik erika erin erma erna ernest
ernestine ernestu ernser ervin ese esmeralda esperanza esteban estefania estela estele ester etan etel eugene eugenia
eula eulalia eunike eusebiu eva evald evan evangeline eve evelin eveline everardu everet ezra fabian fabiula fadel fae
fahi fai fait fane fani farel fatima faustu federiku felikia felikita felipe felix feri fernandu fiSer fidel fil
filibertu filip filis filumena fin fini fist fiuna flatli flave flaviu fluid flura flurenke flurian flurine frami
franeki frank franke frankes frankeska frankesku frankis frankiska frankisku franklin franku franz fred freda frede
frederik frederikue fredi fredriC fredrik fresen frida friz frizC fuebe funk furest furman gabrel gabrela gabrele
gaetanu gail gaile galina garet gari gastun genaru gene geneva geneveve gerald geraldine gerard gerardu gerda gerhard
gerhuld gerlaC germaine german gersun gertrude geufri geurge geurgete geurgia geurgiana gia giani gibsun gideun gilbert
gilbertu gilda gina ginger ginu gislasun giusepe giuvana giuvani gladis gleasun glen glenda gliCner gluria gluver gradi
graham grake grakela grant greCen greg greguri greguriu greta grimes grin grinfelder grinhult guadalupe gudrun gudvin
guete gui guidu guilermu guldner gulguvski gunar gunzalu gurCani guran gurdun gusikuvski gust gustave gustavu gutkuvski
gutleb gutman gven gvendulin haes hag hagenes haiden haili haket hali halid halil halvursun hames hamil han hana hand
hane hans hansen harber hardi haret hari haris hartman haruld harvi hasan hate hauk hazel heani heater heatkute hegman
hektur helen helena helene heler helga heluise henreta henrete henri henrik herbert herman hermina hermistun herta
herzug hesel hetinger hiat hidenriC hidi hikle hil hilard hilda hildegard hilpert hils hinz hirte hubert hudkeviC
hudsun hueger huel huels hug hugu huli humenik humer hupe hurake hurakiu hurtense huvard huve huvel ian iasmin iasmine
ibrahim ida ignakiu igur ila iliana ilin imani imanuel imelda ina ines inez ira irena irene irina iris irma irvin
irving isabel isabela isabele isaia isaias isak ismael ismail israel iulanda iundt iust iusuv iva ivan ivana ivete ivi
ivu ivune izabela jada jade jaden jai jaida jaiden jaike jailen jaime jairu jaisun jak jake jaki jakinte jaksun jakub
jakubi jakubs jakubsun jakubuvski jakuelin jakueline jakues jamal jame james jamil jan jana jane janele janet janike
janis jared jarud jarun jasen jaskulski jasmin jasmina jasmine jasper jast jasun javer jazmin jean jeane jeanete jed
jeferi jefri jena jene jeni jenifer jenkins jensen jerald jerde jereme jeremi jeremia jeri jermaine jerume jes jese
jesi jesika jesus jevf jil jim jime jimi juS juSua juakuin juan juana juane juani juanita jude judi judit jue juel
juele juhan juhana jui juike jukelin jule julen jules julia julian juliana juliane juliu julius jun junas junatan
junatun june junes juni juniur juns junstun junsun jurdan jurdi jurge juse jusef jusefa jusefina jusefine jusiane
justin justina justine justus jusue juvan kai kaia kaiden kaila kaili kailig kale kaleb kali kalista kalvin kamerun
kamila kamile kandake kandida kandidu kandike kane kara kare karen kari karina karine karl karla karli karltun karlu
karlus karluta karmela karmelu karmen karmine karter kartvrigt karul karule karulin karulina karuline kasandra kasandre
kase kasi kasin kasper kasulke katalina katarina kate katerina katerine kati katlin katrin katrina katrine kauzer keanu
kedrik kekelia kekil kekile kekilia kele kelestine keli kelia keline kelvin kemer ken kendra kenet keni kent keri
kerluke kerzman kesar kesler kevin kian kiana kiara kibler kilbak kile kiling kim kimberli kin kindi king kintia kira
kiril kirk kirlin kirsten kirus kit klai klaire klaitun klara klarenke klarisa klark klaude klaudia klaudine klemens
klement klementina klementine kleu kleve klide kliftun klifurd klin kling klint klintun kluku klutilde kluvis kraig
krajkik kremin kriger kris krist krista kristal kriste kristen kristi kristian kristin kristina kristine kristubal
kristufer kruikSank kruna krunin krux kruz kuC kub kube kudi kuelpin kuentin kuep kufal kuhik kuigli kuin kuinten
kuizun kulas kule kuler kulin kulins kulman kumerata kumings kun kunde kune kuneli kuner kunkepkiun kunrad kunrui
kunsidine kunstanke kunstantin kunupelski kunur kunze kura kurale kurdelia kuri kurkeri kurmer kurnelius kurt kurtez
kurtis kurtni kurvin kus kuvakek kuvalis kuzi labade ladislav laila lakin lamar lambert lana lang languS langvurt lanke
lara lari larisa larkin lars larsun latuia laura laure lauren laurenke lauriane laurin laurine laverne lavinia lavrenke
lazar leS lea lean leane leanun lebsak leda ledner lefler legrus lela leland lelia lemke lena lene lener leni lerui
lesle lester letikia letitia leu leuSke leun leuna leunard leunardu leune leunel leunur leunura leupuld leupuldu levi
levis lexe lexi li lia liam liana lidia lif lig lila lilani lile lili lilian liliana liliane lin linC lina lind linda
lindgren lindsai lindsi line linea linete lisa lisandru litel litle liunel livia liza lu lubuviz ludvig lue luetgen
lugan lui luid luigi luilviz luis luisa luise luka lukas luke lukene luki lukia lukianu lukile lukiu lukius lukman lula
luna lune lura luraine lurdes luren lurena lurene lurenz lurenza lurenzu lureta luri lurna luter luve luvel luz mabel
mable madeline maduna mae maer maert maeve mafalda magali magdalena mage magiu magnus mai maia maida maira maja majur
mak makejkuvik makgiver maki malik malika malkulm malvina mame man mandi mante manuel manuela marSa marSal mara mare
margaret margarita marge marguerite margut mari maria mariam marian mariana mariane marianu marilin marilu marin marina
marisa marisul mariu mariun mariure marius mark markel markela markelina markelu markia marku markuardt markues markus
marlen marlene marli marlun marta marti martin martina martine marvin marx masun mat mate mateu matev matias matilda
matilde maud maude maurike maurikiu maurin max maxime maximilian maxine medurst megan megane melane melani melba
melinda melisa meludi melvin meredit merkedes merle merlin mervin merz mez miCael miCaela miCeal miCel miCele mia
miguel mika mikaela mike mila milan mildred milena milene miler miles mils miltun milu mina mindi mine minerva mira
miranda miriam mirile mirku mirna mirtle mirun miruslav misti mkdermut mkenze mkglin mklauglin mklure mkulug mraz
mudestu mueler muen muhamad muhamed muises muler muli muna munahan munika munikue munserat munte mur murai murar
murazik mure murel murfi murgan muris murisete muse muses muskiski mustafa naS nada nader nadia nadine nanki napuleun
narkisu nataSa natale natalia natan natanael natanel natasa naume naumi neal nela nele nelsun nenuv nestur nete neva
nevtun nguen niCulas niCule nia nik nika niki nikita niku nikula nikulas nikulaus nikule nil nils nina ninu nizSe nua
nue nuel nuelia nueme nuemi nula nulan nuna nura nurbert nurbertu nuris nurma nurman nuva nuvela pablu padberg pagak
pakuCa palma pam pamela paris parisian parker paskale paskuale pat pati patrik patrikia paukek paul paula paulete
paulina pauline paulu pazi pearl pedru pegi penelupe peni pere peri perki pete peter petra petru pfanerstil pfefer pia
preduvik prestun prike prinke priskila prudenke pruhaska prusaku puliC purdi purus puvluvski raCael raCel rafael
rafaela rafaele rai raimund raina rainur rakuel ralf ramiru ramun ramuna randal randi randulf rat ratke rau raul rebeka
regina reginald rempel renata rene rener reni rex rhea rhunda ri riCard riCe riCel riCert rian ries rik rikardu rike
riki riku rili rina ringer rinuld rinulds ripin rita ruCele rub rubel ruben rubert ruberta rubertu ruberz rubi rubin
ruderik rudi rudni rudrigu rudriguez rudulf rudulfu rueker rufus rugan rugeliu ruger ruhan rui rukiu ruland rulandu
rulfsun rumaguera ruman rumana rumeu run runald rune runte runulfsdutir runulfsun rupert rus rusa rusale rusalia
rusalinda rusana rusariu ruse rusel rusemare rusemari rusenbaum rusevelt rusina rut ruterfurd ruvan ruve ruxane ruza
saSa sabina sabrina sade sali salma salvadur salvature sam samanta samara same sami samir samsun samuel sandi sandra
sandrine sanfurd santiagu santina santinu santus sara sarina saterfeld sauer saul savain savana sean sebastian selena
selina selma sena senger sera serena sergiu set sidni sigurd silas silvester silvia sim simeun simun simuna simune
simunis sipes skarlet ske skiles skut skute smit smitam spenker spinka spurer staki stam stan stanislav stanli stantun
stark stedeman stefan stefane stefen stela ster steuber stevart steve steven strake striC struman strusin stuart stukes
stultenberg sue sufe sufia suledad sumer sunia susan susana suse suzane svaniavski sven svetlana svift taSa tabita
tailur talia tamara tami tamia taner tania tara tatiana tavares tea ted tel telma teranke terel terenke teresa terese
teri terun tes teu teudur teudura teudure tia tiana tiara tifani tiler tilman tim timi timuti tina tirune titu titus
traki trantuv travis tremblai treutel trevur trikia trui trump tubi tubias tubin tud tui tum tumas tume tumi tumpsun
tuni tunia turfi turkute turner turp tuvne ubaldu uberbruner uda ufelia uhara ukeane ukife uktavia ukun ukunel ukuner
ukuneva ula ulaf ule uleg ulga ulive uliver ulivia ulriC ulsun umar umer una undrika upal uptun ura urban urel uren
urili urlandu urn ursula urtiz urvile usinski uskar usvaldu utilia utis utu uven vade vaelCi vaine valS valake valentin
valentina valentine valere valeria valker valter valtun van vanda vandervurt vanesa vard varen vasil vaters vazika
veber vegand velC vela velma vendel vendi vener vera verda verna verner vernun veruna verunika vesli vest veum vhite
vhitni vida vidal vike vikente viki viktur vikturia vil vilard vilbert vilbur vilderman vile vilfred vilhelm vili
viliam viliamsun vilis vilkinsun vilma vilms vilsun viman vindler vinifred vinke vinkent vinkenza vinkenzu vinstun
vintiser virgil virgine virginia visnat visuki visuzk vita viting vitu viula viulet viulete viven vivene vivian viviane
viza vladimir vladislav vudruv vukert vulf vulkman vun vunS vunrueden xander xaver xlerin zaCari zak zakari zara
zbunkak zelda zeman zeme zemlak zena zita ziun zue zui zulauv zura
`;
const COMMON = `
Cadrik Caia Caim Calak Can Candler Candra Canele Canke Cantal Cariti Carli Casiti Caunki Caz Celse Cesli Cet Ciane
Ciara Cina Cristiana Cristiane Cristup Sabu Sadi Safer Sai Saian Saili Saine Sakira Sanel Sanele Sankar Sar Sea Sekeli
Semar Seridan Servud Seurer Sfia Shab Shin Sian Siane Sida Sil Sirin Smid Snar Srif Sruder Suiler SumaCer Svan Svarz
Svizer aCile aSa aSlig aSlin aStin aStun aba abagail abas abdal abdel abdun abelard abele abigaile abigale abimbula
abiudun abiula abner abrahim abreu abusede adalbert adalberta adaline adame adamek adar adasevik ade adedaiu adeguke
adel adelaida adelaide adelbert adelia adelin adelina adem adi adiemu adil adin adina adisun adl adnan adrain adrel
adrianu adulfus afanasi afra aftun afulabi agatun agnesa agripina agustini aia aian aias aiaz aidin aigun aiman ainde
ainur aiub aiumide akerman akik akim akin akram akus ala alade alaina alban alberte albertin albertina albertine
albreCt alden aldu ale alea alegra alejandrin alene alenka ales alesiu aleta alevtina alexandar alexandr alexandria
alexandru alexandrus alexe alexi alexia alexu alexzander alf alfuns alfunzu alfurd alida aliev alieva alika alima alin
aline alivia aliza alka alkibiade alkide alparslan alta altea aluis alujz alvena alvera alverta alvis alzbeta amale
aman amar amari amata ambra ambruse ambruz amd ameli amerika ameriku amet amia amin amparu anabela anahi analise anamae
anamare anamaria ananda anar anas anastakiu anastazia anatul anatule anatuli anda andel andela andelin andelina anders
andersen andras andreane andreja andresen andria andrina andunuv anele aneli aneta anezka angele angelikue angelita
angus ani aniali anibal anil anjela anka ansel ansli ant antal ante antea anteru antigune antim antuine antune antunela
antuneta antunete antunin antunuv antunuva antvan antvun anuk apia apulu apustul arC aral aram aras ard arda ardela
arden ardit are areli aren arf arfan arhip aria ariadna arial arian arik arin arina aris aristide ariun arkade arkadi
arle arlu arman armani armida armin arnuldu arnulfu arpad arsen arsene arseni arslan art artem artemisa artus arvel
arven arvila asad asan askuld astr astrida ata atanas atanasuv atila atmaja atman aude audra audreane augustin
augustina augustus aura aurel aurelian austen autumn avan averi avis avn axele axentievik azari aziz azra babi babik
babin bajer bak baka baki bala balaban balaz balazuva balint balkar balug balugun bang banu bar barak baranuva barbura
baret bargan baris barisik barman barnabas barni barta bartulume bartulumeu bartulumi bartus bartusuva barune basaran
basil basile basten bastian batista batuhan bauer beata beatriz beaula bekavak bekman bel bele benedikt bengu benitu
bent bente bentun bera berat berg berger beri berit berkai bernadine bernaskuni berne berneke bernita berti bertu
bester besu bete betel betina bhengu bianCi bibiana bikek bilal biliana bina birde biru bitner biurn blaga blahuslav
blahuva blair blank blaze blazena blazi blesing blum bnaz braden bradi braeden braga brain bram brandin branimir
branimira branislav branislava branka brankika branku bransun brant branun bratislav brauliu braxtun breana breane
brele brena brenan brenden brendun brenun brezina brezinuva bri bria briana briane bride brigita briken brisa brit
britni britu briun briuna brix bruderik brudi bruk bruklin brun bruna brunislav brunislava brux buS bud budan budana
budi budimir bufurd bugdana bugdanuv bugdanuva buhumil buhumila buhumir buhus buhuslav buhuslava buian bujak bujan
bujana buk bukur bula bulat buleslav buleslava bum bumestar bunifak bunita bura burak burdete burek burger burhard
burhardt burian burislav burislava burka burku burli burnike bus busman buster butan buzena buzidar buzidara buzika
daSavn dadu dafina dagmara dagubertu daiSa daia daian daiana daina daine daitun dakuta dal dalan dalibur dalibura
daliburka dalida dalila dalin daltun damaianti dameun damiana damilula damir damiun damla dandre dane dang danial
daniel daniela danika danila daniluva danka danku dankuva danu dara darbi darik darina darinka dariun darku darun
darvin dasa dasia davi davide daviduva davit daviun davsun davun davunte davur deSaun deSavn dea deangelu debruin
dedrik defne dejan dejuan dejun deklan del delfa delfia delila delmer delta demariu demarkus demeter demetris demetrius
demir demund dena denisa deniz derun des desanka dese desmund despina destani destin destini deun deundre deuntae
deunte devaine devan devante deven devit devun devunte devus dezider diamund dider dikle dilara dildar dilun dinka
diune diuniz divna dlamini dni draga dragan dragana dragu draguliub dragumir draguslav drahumir drahumira drahuslav
drahuslava drake drazen driniak druzd druzduva dua duarte dube dubravka dubrila dubrinka dubrumila dubrumir dubrumira
dubruslav dubruslava duda dudek dudli dudu dugan duk duka dulezal dulezaluva dulke duminika dunat dunata dunavun dunel
dunia dunka dunkan dupunt durand durika durina durkas durta durti duruta duruteja duruteu durvard dusan dusana dusti
duve earlene earline earnestine easter eastun edi edita edite eduarda edvardu edvina efe efim efrain efrem efren eger
egli egur eka ekaterina ekta eladiu elaina eldred eldridge eldun eldura elea eleanura elekta elene eleni elenur elenura
elezer elfreda elfrida eliSa eliana elianu elif elin eline elinure elisaveta eliska eliu elizaveta elka elmure elna
elnur elnura elrui elsvurt elta eltun elude eludi elui elva elve elvera elvin emali emanuela emelia emerald emersun
emilian emin emir emit emre emuri ender enea enes enia enid eniu ensar enuC enus enzu era erai erast erdal erdugan eren
erhan erling erne ernestina ernst esenia esma esra esta estel estera estevan estrela eta ete etela etelin etene etil
eudura eugen eulale euna eusebe eusebia evalin evans evdukia evel evelina everete evers evert evi evin ezekel ezekuel
eziu faben fabene fabiana fabianu fabianuva fabiu fabrike fadi falk fam fanhauser fanta fara farida farkas fatma
faustinu favian favre fedur fedura felber felike felikianu felikiti felipa feltun femke ferari ferdinand ferdinandu
ferenk ferira fermin fern fernanda fernandez ferne feru fevrunia fiCardt fidan fikret filemun filimun filipa filipe
filipu filipuva finia fink finli flavia fleCer fleta fleur flin flu flui flukiger flurCak flure flurenkiu flurentin
flurentina fluriana flurida flurina fluris fluse frani frankuis frankuise frantisek frantiska fredli fri fria friad
frid fridriC fridulin friman fuCs fudur fuler funseka furd furkan furlan furtunat fuster gabe gabin gabriela gabur gae
gael gage gaia gajdus gal galinak gaman gamper gantar garai gardner garfeld garik garisun garkia garland garnet gart
gaser gaspar gavin gavrik gavril gavrila gavrilu gazi gedeun gejza gema genadi general genesis genuveva gerasim gerber
gerhardt geri gerig gerit gertruda geu geurg geurges geurgi geuvani giada giakumu gian gianluka gigi gil giles gilian
gisela gisele gita giuele giuia giulia giuliana giulianu giuliu giurgi giurgia giurgiu giv gizela gladike gleb glena
glene gli grabuvski gradimir graike graisun gran granvile grdan gregur greguria greguruva grgur grifin grigur griguri
griselda grisun grube gruber grusiean gruver gudfri guera guisepe gulbahar gulda gulden gulkin gun gunai guner gunes
gunzalez gurdan gurdana gus guse gustav habib habiba hadi hadia hadli hafner hafsa hagen haile hajek hakan hakim hal
hale halig halim halima hamd hami hamlet hamza hanes hani hank hanzal hanzaluva hanzl harald harisun harli harmun
harmuni hase hasim haskel hasna hatem hava haven hazle heat heaven heber hedi helin helmer helmut hendersun hendrik
henrixen herSel hermine herminia herminiu hester hete hgr hilari hilariu hilbert hilma hiltun himan hipulitu hira hiram
hlavakek hma hmid hribar hristina hsin hsn hubart huber huet hufer hufman huit hulda hulden hule hulia hulis hulm hulub
hulubuva humbertu humel hung hunter hurak hurakek hurvat husea hustun huzvaiu hvSiar hvrSid iadgar iadira iagu iahia
iaman iana iang iani ianik ianis iar iara iari iarupulk iaruslav iasin iasine iazmin idel idela idris ignak ignaki
ignat ignatius ike ilai ilaida ilan ilaria ilariun ildirim ildiz ileana ilene ilenia ilhan ilia ilias ilinka ilmaz ilsa
iluna ima imen imke imran imugene inaia inar inara indira indra inesa inga ingrid ingrida inka inu iraida irem irfan
isa isabeau isadura isadure isai isakuv isan isidru isidur isidura isis isra isubel isum iuSiku iuhan iulande iulia
iulian iuna iunes iunus iuri iusev iusif ivanka ivanu ivanuv ivanuva ivar ives iveta ivika ivuna ivuri izaia izel
iziaslav izidur izulda jabari jad jadin jadranka jadranku jadun jaeden jaga jaia jaide jaidun jaiki jailan jailin
jailun jaine jakaila jakeline jakintu jaklin jakuan jakubsen jakubus jakuv jalen jalil jalin jalun jamar jamarkus
jambur jamel jamesun jami jamila jamir jamisun janae janekek janesa janevski jani jania janik janikuva janina janine
janka janku jansa jansen janu januS jara jarel jaren jaret jari jarmila jarne jarulim jarumir jarus jaruslav jaruslava
jarvis jasinski jasna jaunita javun javunte jazlin jazmine jeanmark jededia jedidia jela jelen jelena jelika jenings
jens jepe jerad jerame jerami jerel jeremias jermain jermi jerud jeruld jerumi jesper jet jete jevel jevun jiar jilian
jina jindra jivar jua juaCim juakim juakuim jub jud juda judge judita judsun juesf juha juhane juhanes juhanesen
juhansen juhatan juhu jukanuvik julana julanda julet juleta julete juline juliukesar juna jung junius junpaul jurdana
jurdane jurdin jurdun jurgen jurgensen juri jurik jurikuva juris jusefin jusev jusia just justen justike justun juvana
juvani juvenal juvun juze juzefina juzev juzue jvan kaCmarek kaban kade kaden kadin kadir kaela kaelin kaesar kaiki
kaile kailin kaiser kaitlin kaiu kaja kakavenda kake kaki kakper kala kalig kalin kalina kalinuvski kamaCu kamal kamara
kamber kamden kamelia kamiar kamil kaminski kamkar kampus kamran kamren kamrin kamrun kan kandelariu kania kapek kaplan
kapusta karam karaman karan karas karele karia kariane karim karin karisa karle karletun karlsen karmel karsun karulan
karulane kasidi kasim kasimer kasimir kaslav kasm kastru kata katalia katarine katelin katerin katia katina katu kaul
kav kava kavik kavun kazimir keSaun keSavn keagan keara keasar keatun kedzerski kekiliu kel kelar kelen keleste
kelestin kelestinu kelik kelina kelse kelsi keltun kelu kem kemal kena kenan kendal kendrik kenedi kenia keniata kenit
keniun kentun kenza kenzu kera keran kerem kerim kerise keun keven kevun kezar kiSavn kibulka kibulkuva kida kidni kiel
kigan kihan kik kikeru kila kiler kili kilian kilig kilin kimerman kimi kinan kip kiprian kirstin kis kisar kiseluva
kita kiti kitlali kiun klaes klair klarabele klare klas klaud klaudiu klavdia klelia kleme klemente kleta kletus
kleupatra kleura kleveland klimCak kliment klue kluid kmal kmet knut krajikek krajinuvik kral kralik kralikuva kramer
kraus kravfurd kreula kristel kristensen kristiana kristianu kristuv krkmar krm krstu krug kruger krul krupa krupuva
ktibur kuCta kubat kubi kubik kubika kubikuva kubra kuen kuenig kueta kuha kuhar kui kuine kuinki kuintun kuk kuka
kukman kula kular kularuva kulbi kuleman kulen kult kulten kultun kuluman kulumbus kumaruv kuneCni kunene kung kunk
kunstantina kunstantinuv kunstantinuva kunsuelu kunz kuper kurai kurbin kurde kurdel kurdia kurene kurina kurine kurnel
kurnelia kuruna kusima kusma kusta kustin kustka kuti kuvak kuvaks kuvakuva kuza kuzak kuzluva kuzma kuzman kuzmina
kvadvu kvetuslava laSlu labus lad lada ladarius ladislau ladu lafaete lai laiSa laine lakatus laki lal lala lalita lam
lambertu lamia lamunt landen lane lani lapina larsen larue larun lase latif laurel laurens laurent laureta lauri lavada
lavern laverna lavina lavr lavrenti lavsun lavun lavune lazarev lazaru lazaruv leal leana leander leandra leandru leata
lempi lemuel len lenart lenert lengel lenia lenka lenura lenure lenux lera lerux lese lesli leta letizia leula leuni
leunid leunida leunidas leuntina leuntine leupuldina leura lev levelin levent levin lexus lian lias libe libi lida lide
lika lilia lilu linkuln linu linus linvud lipka lirik lis lisane lisbet lise liselute lisete liska liskuva liu liuba
liubika liubumir liubuv liudmila liun liv liva liviu liz lize lizet lizi luai luan luana lubina lubumir lubumira lubur
lubus lubuslav lubuslava lude ludmila luduvik luduvika luela luena luial luike luiza lujza luk lukak lukakuva luken
lukian lukiana lukinda lulita lulu luma lun lund lundun lungelu lungin luni lunzu lupe lupez luredana lurin lurine
luris lurline lut luta lute lutfi luti luvatu luvenia mSal maC mabele madalin madaline made madelin madge madi madilin
madina madisen madisin madisun mads maegan magda magdalen magnulia mahan mahendra mahir maibel maibele maili maime main
mainard majda makaila makan makar make makena makenze makinva mala malaCi malak male malek malena malia malin malina
malinda malu maluri mamud mamula mane manel manfred manka manli mansur manun marek marela marele maren mares mareta
margareta margarete margaux margita margret maribel marika marile marilena mariline marine marinkuvik marinu maris
marise marit marita mariulaine mariuri mariza markele markelinu markelus markuis markuise markuva markuvski marlena
marlin marlu mart marte martim martinez martins marva masa masala masimu masluva mateja mateuS mateus mati matia matis
matula matus maurine mauru maverik mavis maxe maxim maxima maximilia maximu maximus maxvel maz maze maziar mazur mbata
mdi meCislav meSarus meagan meda medard medea medina medved mege mehi melania mele melek melike melina melis melita
meluni melvina memet mena mensa merem meri merit merl mert merte mertens merve meta mete metud mfta miCa miCal miCale
miCalek miCalik miCalikuva miad mid mier mihail mik mikael mikail mikaila mikel mikula mikulas milada milana milanu
mile milfurd milik milika milivui miliza milka milurad milus miluslav miluslava miluta milutin miluvan mir mirabela
mirai mirak mirakle miran mirela miria miriana mirka mirl mirte mirtike mirtis miru mirunuv mirunuva miruslava mirza
misael misuri mite mitra miudrag mivb mkaila mkena mladen mlk mrim msavd msn msti mstislav mtaz mtembu mtetva muCa muSe
mubulaji mudest mudesta muira muise mujmir mujzis mujzisuva muk mule mulnar munC munrue munserate muntana munti mura
murat murenu murgana muria murik muriz murl murten murtimer murtun muruzuva musa muser musin muta muzel muzele nadejda
nadezda nadir nadr naeli nagi nahid nahil nail naim naja nakia nam naman name nana nanda nane nara nardi narin narkis
narkisa nasir nasrula nat natali natanial naten naum naumuv naumuva nava naval naz nazar nazariu nazaruv nazi nazif
nazim ned neda nedra neha nelda neli nelia nels nelsen nemek nemes nemkuva nena nenad nene nerea neu neubauer neuma
neuman nevel neven nevena nevenka nevin neviu ngin ngubane nguenvan niCulaus niasia nigar nigel nike nikifur niklas
niklaus nikudem nikudim nikulai nikulete nikulina nila nine nisa nsim nuam nuan nuble nuele nur nurene nuria nurina
nurlan nurval nurvud nuskuva nuvak nuvakuva nuvi nvSin nvaCukvu paCeku padma paige paitun palmira panek pankrak pankuva
pansi pantaleun pantelimun panuv panuva pasalik pasek paskal paskuva pate patenke patrike patrizia paulin pavel pavle
pavlina pavluv pavluva pavluvska paxtun pearle pearline pedersen pege pelage pelagia pelikan pelikanuva pena penelupa
pepe pepu per perez perke perkival perla peru peskuva pestuva petar petek petku petr petre petrunela petruv petruva
petruvska pilar pilat pimen pink pinke pintu piper pitun piu pius piutr platun pravuslav prekius presli pri prinkes
prinslu priska pruhur prukup prusper pruvidenki pul pulak pulat puli pulikarp pulina pulizi pupuv pupuva purter putap
puvel raCele raSad raSavn raSid rada radim radimir radislav radmila radulik radumir radus raduslav raduslava raduvan
raduz rae raegan rael raen rafid rahel rahim rahimuv rahul raian raif raimundu rainer raisa rajku rajna rak rakita
rakuva ralig rama rami ramus rana rania ranku ransum rasan rasmus rasmusen rastislav ratibur ratimir ratmir ratna rauv
raven ravi rda rea reagan reana reba regan rege rehak remingtun remu remus renard renat renate renatu rens rese reta
reuben reva reza rhet rhiana rhianun rhuda riCards riCmund riCter ria riad riana ribar ribaruva rid rider rigubertu
rika rilan rilig rim rimundu rinhuld rinu ris rise ristana river riz ruC ruCa ruan rube rubinsun rud rudger rudiun
rudrik ruel rufina rugers ruia ruial ruike ruki ruku rulf rulin ruma rumaine rumena rumeru rumi rumina rumuald rumulus
runaldu runi runia ruri rusali rusalin rusalind rusamaria rusamund rusamunda rusela ruselin rusendu ruseta ruseti
ruskue ruslan ruslana ruslin rustam rusti rustislav rustislava ruta rute ruvena ruvland ruxana ruzalia ruzela ruzena
ruzika ruzikuva ruzina saba sabine sabinu sabri sad safa safia safira safu sagar sage sahin sai said saige sakura
salami sale salim salume salumea salumun saman samia samira samsunuva samuele samuil san sanCez sana sanda sander
sandik sandru sandur sane sania saniar santa sar sarai sarasvati sari sasa sasek saskia sava savin savina saviun savuia
seamus sebastianu seda sedrik selene selim selin selmer semi sen senkuva serafim serafima serafin serafina sereniti
serge sergi serhat serin servak sever severa severin sibia sibil sible sid sidne sidune sidunia sie sif sigmund sigrid
sikura sikuruva sila silie silina silvan silvana silve silvestr silviu sima simak simisula simsek simunuva simunuvik
simuva sin sina sinan sinkere sir siru siruva siska sister siu skiba skila skilar skuti sla sladek slama slatinak slava
slavek slavika slavka slavku slavumir slubudan slubudanka sluvak sluvakuva spasujevik spiridun sreku stanek stanfurd
stanimir stanislau stanislava stanku stankuva star stasa stastna stastni stefana stefani stefania stefanka stefanu
stefanuva stefun stepan stepanuv stepanuva sterling stetler stev stig stiner straka strakuva stuian stujan stujanka
stune sturm sturmer sukrat sukul sukuluv sukuluva sukuluvski sulange sulk sulkuva sultis sulumun sulun sulvig suma
suman suna suni suraia suren surensen suria susane suter suvajak suzana svab svan svatupluk svela sveluva svendsen
svensun svetuzar sviatupulk sviatuslav svitlana svrn svubuda taban tabea tad tadeas tadeus taha tahir taia taivu talun
tamas tamba tang taras tari taria tarik tarin tasnim tate tatum taurean teagan tedi teja tekin tekla teli temitupe tera
teresia tereza teril terzi tesa tese teuduru teufan teufil teuna tevin tiCumir tiSavn tiagu tiberiu tibur tihumir tihun
til timea timu timun timur timuteu tine tira tirel tirese tiri tirik tirikue tirun tisun titi titilaiu trajan trake
tran travun tre tremaine trent trentun tresa trese treva trever treviun tri triSa trine triniti tristan tristian
tristin tristun trude trufim truter tuana tudur tululupe tuma tumasa tumekek tumislav tumkuva tunk tura turanke turek
tures turi turk turman tut tvila ube ude udel udesa udin udun udunaiu ugarak ugu uke uki uktavian uladimeji ulauluva
uldriC ulen ulena uleta ulexandr ulikes ulimpia ulimpiada ulimpiu ulin ulises uliva ulivera ulker ulrika ulsen
uluvakemi uluvaseun uluvasi uluvatusin uma umari umubulanle umulara umut undri une unikue unur upiemi upung ural uran
urbanek urbaniak ure urest urfa uria urin uriun urland urlu urnela urval usbaldu usburne usi usman ustap usvald uta
utile uva uxana uzela uzturk vada vadim vagenar vagner vailun vainu vaklav vala valdemar valdu vale valente valentinu
valentuva valeri vana vandenberg vanek vanekerk vang vania vanke varga varvara vasile vasilina vasilisa vaska vasku
vaskuva vaugn vava vavrinek vazun vebster veda vega velda veldun velimir velingtun velva vena vendelin venera veniamin
venter verde verena veres verge verika verla verle vern verne vernike verunikue vesel vesela veseluva vesna vesta
vestli vestun viaCeslav viat vidmer vigu vikenta vikturin vila vilanueva vilber vilburn vilem vilfredu vilfrid vilfurd
vilhelmina vilhelmine vilmer viltun viluv vine vinfeld vinkenk vinkler vinuna virge vis viser vit vitali vitalina
vituria viuleta viva viviana vlaC vlaCuva vlad vlada vladana vladimira vladimiru vladislava vladlen vladu vlas vlasta
vlastimil vlastimir vlid vrakar vratislav vria vrz vseslav vsevulud vsim vugel vujteC vujtek vuk vukevak vulkuva
vuraula xenia xzaver zaC zaCaria zaCeri zafir zahar zaid zaira zajak zakaria zakeri zan zana zander zane zaneta
zapletal zaria zarina zaur zdenka zdenku zdeslava zdravku zeCaria zela zelaia zelenka zelma zelmira zenu zenubia zera
zeta ziad zid ziga zima zimerman zimuva zina zinaida zinep zinuvi ziva zlata zlatan zlatika zlatka zlatku zlatumir
zufia zuia zuila zuja zula zulfikar zultan zuma zundi zungu zuran zurek zurina zurka zusima zuzana zvunimir
`;

const widespread = new Set(WIDESPREAD.trim().split(/\s+/));
const common = new Set(COMMON.trim().split(/\s+/));

/** How common a personal name of this sound is: 2 widespread, 1 common, 0 neither. */
export function commonness(sound: string): 0 | 1 | 2 {
  return widespread.has(sound) ? 2 : common.has(sound) ? 1 : 0;
}
