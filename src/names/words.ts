import { groupedNames, nameGroup } from "./name-variants.ts";
import { places } from "./places.ts";

export { beginsPlace, placeAt } from "./places.ts";

/**
 * Words that say little, or say the same as another word. Everything is folded Latin.
 * Weights are fixed here and not counted over a list, so that adding a list entry never changes how two names compare.
 */

/** Trade words: the first is the form written out, the others are abbreviations, inflections and translations of it. */
const GENERIC = `
technology tech technologies technological tekhnologii tekhnologiya tekhnologiy technologie tecnologia tecnologias keji jishu teknoloji teknologi techn techs technol technolgy
trading trade trd trdg trading trades traders trader torgovy torgovyi torgovaya ticaret tic handel handels comercial comercializadora maoyi shangmao muyok commerce commercial commerciale commercio tijarat tejarat bazargani tijari
import importing imports imp ithalat importadora importacao importacion jinkou
export exporting exports exp ihracat exportadora exportacao exportacion chukou eksport
international intl int internacional internationale internazionale internatsionalnyi mezhdunarodny mezhdunarodnyi mezhdunarodnaya mezhdunarodnogo guoji uluslararasi internat intnl beynelmilel mizhnarodnyi
industry industries industrial ind inds industrie industria industrias sanayi promyshlennost promyshlennyi promyshlennaya gongye sanat sanayee sanati indus industriale industrielle prom
electronics electronic elec electronica elektronik elektronika elektronnyi dianzi elektroniki electronique electron elektro elektronics
electric electrical electrics electricity elektrik elektricheskii dianqi dianli electro elect
engineering engg eng engr inzhiniring ingenieria ingenierie muhendislik muhandesi gongcheng engineers ingegneria engineer
manufacturing mfg manufacture manufacturer manufacturers manufactur manufactory mfr mfrs zhizao manuf proizvodstvo proizvodstvennoe proizvodstvennaya production producing fabrication uretim toliedi
equipment equip equipments eqpt eqp shebei oborudovanie oborudovaniya equipos ekipman equipements apparatus
machinery machine machines mach jixie makina mashin mashinostroitelnyi mashinostroitelnyy mashinostroenie maquinaria maschinen maschinenbau mashinostroeniya
services service svc svcs srvces srvc srv serv servicios servicos servis servisi fuwu uslugi hizmetleri xizmat
group grp grup gruppa grupp grupo gruppe groupe jituan grubu gruppo groups goruh
holding holdings hldg hldgs hld holdco kholding konggu hlds hdg
company-group konglomerat
systems system sistemy sistema sistemas sistem systeme systemes xitong sys syst
solutions solution soluciones resheniya loesungen cozumleri
development dev developing desarrollo razvitie razvitiya fazhan kaifa developments devt devel toseh toseeh toosee
research rsch issledovatelskii issledovatelskiy issledovatelski issledovatelsky issledovaniy yanjiu recherche investigacion forschung arastirma pajuhesh nauchno-issledovatelskii res
scientific science sciences nauchno nauchnyi nauchnyy nauchnoe nauchnaya kexue scientifique cientifico wissenschaft nauki nauk elmi ulum
institute institut institutes instituto inst istituto yanjiusuo yanjiuyuan nii enstitusu instytut
academy akademiya akademii academia akademie acad academie akademi akademia
university universitet univ universidad universite universitat universita daxue universiteti daneshgah universitesi jamia universitetet college
center centre tsentr centro zentrum zhongxin markaz merkezi ctr cntr cent
laboratory lab labs laboratoriya laboratories laboratorio shiyanshi laboratoire
factory plant plants zavod factories fabrika fabrik gongchang chang works kombinat werk werke usine fabrica karkhaneh zavody mill
bureau byuro buro biuro
warehouse sklad almacen depo
office oficina ofis kontora offices headquarters
head
purchasing procurement buying sales
design designing konstruktorskoe konstruktorskoye proektnyi sheji diseno tasarim konstruktorskiy
enterprise enterprises predpriyatie predpriyatiye qiye ent entreprise empresa entp entreprises entrp pidpryiemstvo
association assn assoc assotsiatsiya asociacion associazione associates assocn xiehui asociatia dernegi
union soyuz sindicato unione
foundation fund fond fdn fundacion fondation foundations jijin bonyad vakfi stiftung fundacja fondazione funds
bank banking banka banque banco bancorp banc yinhang bankasi banki banks unhaeng
investment investments invest investing inversiones inversion investitsii touzi yatirim investissement investissements sarmayegozari investor investors investitsionnaya inv invt
insurance strakhovanie seguros assurance assurances sigorta versicherung bimeh baoxian reinsurance strakhovaya ins
finance financial finans finansy fin finanzas finances jinrong financiera finanz finansovaya financing
capital kapital ziben cap
asset assets aktiv zichan
management mgmt mgt mngmt upravlenie upravlyayushchaya guanli yonetim gestion modiriat managment managers manage
consulting consultancy consultants consultant consult konsalting zixun danismanlik consultoria conseil advisors advisory adviser advisers
logistics logistic logistik logistika lojistik logistica wuliu logistique logistiks
transport transportation trans transports transporte transportes tasimacilik yunshu transportnaya hamlonaghl nakliyat transp
shipping shipment ship ships denizcilik haiyun hangyun navigation navigazione keshtirani navigatsiya sudokhodstvo lines line shpg
marine maritime mar morskoy morskoi maritima maritimo denizcilik sea ocean morskaya daryaei haishi
freight cargo gruz carga huoyun
aviation avn avia aviatsiya aviatsionnyi hangkong hanggong havacilik aviacion hava hava-yollari
aircraft acft airplane aircrafts samolet
airlines airline airways air avialinii aerolineas hava
aerospace kosmicheskii hangtian havafaza space kosmos
shipbuilding shipyard shipyards sudostroitelnyi zaochuan verf shipbuilders dockyard
oil petroleum neft petrol nafta petroleo neftyanaya shiyou naft petrolera petrole neftegaz neftianaia
gas gaz gaza gazovaya gases
petrochemical petrochemicals petrokhimiya neftekhim shihua petroshimi petrochemie neftekhimicheskii
chemical chemicals chem khimicheskii khimicheskiy khimiya huagong shimiai kimya quimica chemie chimie chemistry kimyevi
energy energiya energetika energia nengyuan enerji energie energeticheskaya power energo
mining mines mine gornyi gornaya madencilik kuangye mineria minera gorno minerals mineral
metal metals metallurgical metallurgicheskii metallurgy metall jinshu metalurji
steel stal gangtie celik acero stahl staal
materials material cailiao materialy malzeme
construction constructions constr stroitelnaya stroitelnyi stroitelstvo jianshe insaat construccion constructora bau costruzioni construcciones building builders jianzhu const sakhteman
automation avtomatika avtomatizatsiya zidonghua otomasyon automatic automatics automotive auto
instrument instruments priborostroitelnyi priborostroitelny yiqi pribor instrumentation instrument-making instr
medical medicine meditsinskii yiliao medikal medica medico med
pharmaceutical pharmaceuticals pharma farma farmatsevticheskaya yaoye ilac pharm farmaceutica pharmacy darou
information info informatsiya informatsionnye xinxi bilgi informacion informatics informatique
communications communication comm comms svyaz svyazi tongxin communication iletisim telecom telecommunications telekom telecommunication telecomunicaciones mukhaberat
computer computers computing kompyuter jisuanji computadoras
software programmnoe ruanjian yazilim programming
network networks set wangluo
digital tsifrovoy tsifrovye shuzi dijital
security bezopasnost anquan guvenlik seguridad securities okhrana
defense defence oborona oborony guofang savunma defensa oboronnyi oboronnaya
military voennyi voennaya junshi askeri militar voenno
supply supplies supplying snabzhenie tedarik suministros supplier suppliers
products product produkty produktsiya chanpin productos urunleri goods
agency agentstvo agencia agence agencies ajansi
ministry ministerstvo ministerio ministere vezarat bakanligi
department dept departament departamento division div otdel
committee komitet comite
organization organisation org organizatsiya organizacion sazman
society obshchestvo obschestvo sociedad societe gesellschaft societa stowarzyszenie
corporation-generic korporatsiya corporacion korporatsii
concern kontsern consortium konsorcium
state gosudarstvennyi gosudarstvennoe gosudarstvennyy gosudarstvennaya state-owned gosudarstvenny estatal guoying
federal federalnoe federalnyi federalnaya federation
national natl natsionalnyi natsionalnaya nacional nationale guojia melli ulusal nat
general gen generalnyi genel obshchii
central tsentralnyi tsentralnaya zhongyang
public publichnoe obshchestvennyi
private chastnoe chastnyi ozel
special spetsialnyi specialized spetsializirovannyi
joint sovmestnoe
united obedinennaya obedinennyi edinaya unida amalgamated
global globalnyi mondial mondiale worldwide
world mir-world dunya mundo mundial
universal universalnyi
advanced xianjin
new novyi novaya nueva xin yeni
foreign vneshne vneshneekonomicheskaya
economic ekonomicheskii jingji
agricultural agriculture agro selskokhozyaistvennyi nongye tarim agricola agri
food foods shipin gida alimentos
textile textiles tekstil fangzhi
real estate-real inmobiliaria nedvizhimost fangdichan emlak immobilien immobiliare properties property realty
optical optics optika optiko guangxue
precision jingmi tochnyi pretsizionnyi
semiconductor semiconductors bandaoti poluprovodnik
microelectronics mikroelektronika weidianzi microelectronic
nuclear yadernyi atomnyi atomic
radio radiotekhnicheskii wuxian
repair remont remontnyi
control kontrol kongzhi
physics fizika wuli
mechanical mekhanicheskii mekhanicheskiy mechanics mechanic mekanik
technical tekhnicheskii tekhnicheskiy tecnico technique tekhnicheskoy
experimental opytno opytnyi opytnoe eksperimentalnyi
complex kompleks kompleksnyi
port harbor harbour limani
hotel hotels gostinitsa
media press
travel tourism turizm tours
partners partner partnership partnerstvo
brothers bros
sons son
branch filial sucursal sube fenongsi zweigniederlassung
subsidiary daughter
project projects proekt
business biznes
estate emlak-estate
leasing lizing leasing-generic
exchange birzha sarrafi exchanges
model
operation operations operating
agent agents
people peoples narodnyi renmin
liberation jiefang
army armiya armed
brigade
shop store stores market markets marketing
labour labor
main glavnyi
multi multiple
integrated integrated-generic
unit units
base baza
zone zona
house dom
point
innovation innovations innovatsii innovative chuangxin
intelligent smart zhineng
safety
quality
trust trusts
club
school shkola
hospital bolnitsa clinic
mobile
auto-generic motor motors
parts part components component komponenty lingjian
tools tool
distribution distributor distributors distribyutsiya
retail
wholesale
plastics plastic
paper
water
sports sport
star
`;

/** Trades that are named for one another. */
const NEAR_TRADES = ["shipping marine", "aviation airlines", "industry factory", "engineering machinery"];
const nearTrades = new Map(
  NEAR_TRADES.flatMap((line) => line.split(" ").map((trade): [string, string] => [trade, line])),
);

/** What a trade and those near it have in common: a trade without any such is its own. */
export function nearTrade(trade: string): string {
  return nearTrades.get(trade) ?? trade;
}

const OPPOSITES = "east west,eastern western,north south,northern southern,upper lower,male female";
const opposites = new Map(
  OPPOSITES.split(",").flatMap((pair): [string, string][] => {
    const [one = "", other = ""] = pair.split(" ");
    return [
      [one, other],
      [other, one],
    ];
  }),
);

/** Whether two words are opposites, which are spelt alike and never a slip of one another. */
export function areOpposites(a: string, b: string): boolean {
  return opposites.get(a) === b;
}

/** Words that only bind: `word`. */
const STOP =
  "and the of for de la le les y und et e i in du des der die das to di da do dos das von van den het en a an at by on with s na pri imeni named im ve w z ob per pour fur dba fka aka";

/** Titles and forms of address. */
const HONORIFIC =
  "mr mrs ms miss dr prof professor sir lord lady sheikh shaikh shaykh sheik cheikh haji hajji hajj hadji hj al-haj mullah mulla maulavi maulawi mawlawi mawlana maulana mufti imam ayatollah hojatoleslam hojjatoleslam sayyid sayed seyed seyyed sayyed syed sayid qari ustad ustaz engineer eng colonel col maj major general gen lt ltgen lieutenant brig brigadier capt captain cmdr commander admiral president prasident praesident senator minister dhr herr frau hr madame mme monsieur don dona señor senor senora sr sra fr rev reverend bishop pastor father brother sister king queen prince princess emir amir-title alhaji alhaj hafiz molla agha-title comrade tovarishch gospodin pan pani jr phd md esq hon chevalier maitre me ing dipl mag ir drs";

/** Short words that hang on the next name word. */
const PARTICLE =
  "al el ul ur as-particle ad-particle bin ben ibn bint bani banu ould abu abou abi umm um van-particle vom zu zum zur ter ten dalla della delle dello dei degli del las los san-particle mac mc o-particle ap af av till i-particle oglu ogly kyzy qizi uulu kizi";

/** Given and family names so common that agreement on them alone says little: one line per degree. */
const COMMON_NAMES = [
  // most common
  "muhammad mohammad mohammed mohamed mohamad muhammed ahmad ahmed ali hassan hasan hussein husayn hussain hossein ibrahim abdullah abdallah khan kim lee li wang zhang chen liu singh kumar jose maria juan john james robert michael david alexander aleksandr sergey sergei vladimir ivan andrey andrei dmitry mikhail nguyen park pak yang huang garcia rodriguez martinez lopez gonzalez hernandez perez sanchez smith",
  // very common
  "omar umar khalid khaled yusuf youssef ismail mahmoud mahmud mustafa mostafa hamid said saeed saleh salih salim amir reza abbas mehdi mahdi karim rashid jamal nasser nasir aziz rahman rahim tariq bilal hamza anwar akbar sultan malik shah mir din jamil samir walid adnan wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang feng deng xiao jin yong chol song chang ri choe jong min ho chun su jang han carlos luis antonio jesus miguel manuel jorge francisco alberto mario pedro rafael ramon victor oscar daniel alejandro roberto fernando flores torres ramirez gomez diaz cruz reyes morales rivera ortiz silva santos pereira alexei alexey aleksey aleksei nikolai nikolay oleg igor pavel viktor yuri yury anatoly konstantin evgeny vasily andreas peter paul thomas martin richard william george joseph charles christopher matthew anthony mark steven brian kevin jason brown jones williams johnson miller davis wilson anderson taylor jackson white harris martin elena olga irina natalia natalya svetlana tatiana anna ekaterina ivanov petrov ivanovich petrovich nikolaevich aleksandrovich vladimirovich sergeevich viktorovich mikhailovich andreevich",
];

const NUMBERS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

/** Words of fancy that many companies choose: agreement on one of them alone says little. */
const COMMON_WORDS =
  "golden gold sun blue sky pacific alpha beta delta omega eagle royal dragon smart green future east west north south eastern western northern southern great first best top prime elite premier super grand lion tiger phoenix diamond crystal pearl silver red black white alliance allied apex summit victory unity progress modern standard classic power-word success happy lucky bright light vision horizon orient oriental asia-word atlantic continental metro city island river lake mountain hill garden park tower palace crown king queen prince noble legend galaxy planet moon solar stellar nova neo max plus pro one net link line point way bridge gate home life care good well excellence ever long big high new-word all max auto-word fast speed rapid express direct quick easy simple pure true real fortune wealth treasure rich hua zhong tian xin-word da dong nan bei guang fu tai cheng hong";
/** What a folded word is known as. */
export interface WordEntry {
  readonly kind: "generic" | "stop" | "honorific" | "particle" | "place" | "number" | "name";
  /** The word written out. */
  readonly text: string;
  readonly weight: number;
  /** Words of one group stand for the same thing. */
  readonly group: string;
}

const WORDS = new Map<string, WordEntry>();
const HONORIFICS = new Set(HONORIFIC.split(" "));

function add(word: string, entry: WordEntry): void {
  if (!WORDS.has(word)) WORDS.set(word, entry);
}

for (const word of STOP.split(" ")) add(word, { kind: "stop", text: word, weight: 0.04, group: "" });
for (const word of PARTICLE.split(" ")) {
  if (!word.includes("-")) add(word, { kind: "particle", text: word, weight: 0.06, group: "" });
}
NUMBERS.forEach((word, i) => {
  add(word, { kind: "number", text: word, weight: 0.7, group: `#${i}` });
});
TENS.forEach((word, i) => {
  add(word, { kind: "number", text: word, weight: 0.7, group: `#${(i + 2) * 10}` });
});
ORDINALS.forEach((word, i) => {
  add(word, { kind: "number", text: word, weight: 0.7, group: `#${i}` });
});
for (const line of GENERIC.trim().split("\n")) {
  const [head = "", ...others] = line.split(" ");
  if (head.includes("-")) continue;
  for (const word of [head, ...others]) {
    if (!word.includes("-")) add(word, { kind: "generic", text: head, weight: 0.35, group: head });
  }
}
for (const [word, group] of places()) add(word, { kind: "place", text: word, weight: 0.5, group });
COMMON_NAMES.forEach((names, degree) => {
  for (const name of names.split(" ")) {
    add(name, {
      kind: "name",
      text: name,
      weight: degree === 0 ? 0.7 : 0.8,
      group: nameGroup(name) ?? "",
    });
  }
});
for (const word of COMMON_WORDS.split(" ")) {
  if (!word.includes("-")) add(word, { kind: "name", text: word, weight: 0.6, group: nameGroup(word) ?? "" });
}
for (const [name, group] of groupedNames()) add(name, { kind: "name", text: name, weight: 0.85, group });

/** What the tables know of a folded word; undefined for a word of its own. */
export function lookUpWord(word: string): WordEntry | undefined {
  return WORDS.get(word);
}

const DESIGNATORS = new Set(
  "warehouse office offices headquarters branch purchasing procurement sales suite room floor filial sklad".split(
    " ",
  ),
);

/** Whether the word names a part of a house (`head office`, `warehouse 2`), which an address adds to a name. */
export function isDesignator(word: string): boolean {
  return DESIGNATORS.has(word);
}

/** Whether the word is a title or a form of address. */
export function isHonorific(word: string): boolean {
  return HONORIFICS.has(word);
}

/** The value of a written tens word (`forty`), so that `forty four` can be read as one number. */
export function tensValue(word: string): number | undefined {
  const at = TENS.indexOf(word);
  return at < 0 ? undefined : (at + 2) * 10;
}
