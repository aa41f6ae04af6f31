/** Countries and towns as names of companies carry them. */

/** Countries and the towns that company names carry; the first is the name compared, the rest are other spellings of the same place. */
const PLACES = `
afghanistan|afghan|kabul
albania|tirana
algeria|algerie|algiers
angola
argentina|buenosaires
armenia|yerevan
australia|sydney|melbourne|australian
austria|vienna|osterreich
azerbaijan|baku|azerbaycan
bahrain
bangladesh|dhaka
belarus|minsk|belorus
belgium|brussels|belgique
bolivia
bosnia
brazil|brasil|saopaulo
bulgaria|sofia
cambodia
canada|toronto|vancouver|canadian
chad
chile|santiago
china|prc|zhongguo|chinese|kitai
colombia|bogota
congo
croatia|hrvatska|zagreb
cuba|havana
cyprus|limassol|nicosia|kibris
czech|prague|praha
denmark|danmark|copenhagen
dubai|sharjah|abudhabi
ecuador|quito
egypt|cairo|misr
emirates|uae|unitedarabemirates|rasalkhaimah
estonia|tallinn|eesti
ethiopia
europe|european|europa|euro
finland|helsinki|suomi
france|paris|francaise|francais
georgia|tbilisi
germany|deutschland|berlin|hamburg|munich|frankfurt|german
ghana
greece|athens|hellas
guatemala
honduras
hongkong|hk
hungary|budapest|magyar
iceland
india|delhi|mumbai|bharat|indian|bangalore
indonesia|jakarta
iran|tehran|iranian|irani|persia
iraq|baghdad|iraqi
ireland|dublin|irish
israel|telaviv
italy|italia|rome|milan|milano|italiana
japan|nippon|tokyo|nihon|osaka|japanese
jordan-country|amman
kazakhstan|almaty|astana|kazakh
kenya|nairobi
korea|choson|chosun|southkorea|northkorea|seoul|korean|dprk|pyongyang
kuwait
kyrgyzstan|bishkek|kyrgyz
laos
latvia|riga|latvija
lebanon|beirut|liban
libya|tripoli
lithuania|vilnius|lietuva
luxembourg|luxemburg
macau|macao
malaysia|kualalumpur|penang
malta
mexico|mexicana
moldova|chisinau
mongolia
morocco|maroc
myanmar|burma|yangon
nepal
netherlands|nederland|holland|amsterdam|rotterdam|dutch
nicaragua|managua
nigeria|lagos
norway|norge|oslo
oman|muscat
pakistan|karachi|lahore|islamabad
panama
paraguay
peru|lima
philippines|manila
poland|polska|warsaw|warszawa
portugal|lisbon
qatar|doha
romania|bucharest
russia|russian|rossiya|rossii|rossiiskaya|moscow|moskva|moskovskii|petersburg|stpetersburg|saintpetersburg|sanktpeterburg|leningrad|russkaya
saudi|arabia|riyadh|jeddah|ksa
senegal
serbia|belgrade|srbija
singapore
slovakia|slovensko|bratislava
slovenia|ljubljana
somalia
southafrica|johannesburg|rsa
spain|espana|madrid|barcelona
srilanka|colombo
sudan|khartoum
sweden|sverige|stockholm
switzerland|schweiz|suisse|zurich|geneva|swiss
syria|damascus|syrian
taiwan|taipei
tajikistan|dushanbe
tanzania
thailand|bangkok|thai
tunisia|tunis
turkey|turkiye|istanbul|ankara|turk-country|izmir
turkmenistan|ashgabat
uganda
ukraine|ukraina|kyiv|kiev|ukrainian
unitedkingdom|uk|greatbritain|london|britain|british|england|gb
unitedstates|unitedstatesofamerica|usa|us|america|newyork|american
uruguay|montevideo
uzbekistan|tashkent
venezuela|caracas
vietnam|hanoi|saigon
yemen|sanaa
zimbabwe|harare
africa|african
asia|asian|asiapacific
americas|latinamerica
beijing|peking
shanghai
shenzhen
guangzhou|canton
guangdong
tianjin|tientsin
nanjing|nanking
wuhan
chengdu
chongqing|chungking
hangzhou
suzhou|soochow
dalian|dairen
qingdao|tsingtao
xian
harbin
shandong
jiangsu
zhejiang
sichuan
hubei
hunan
hebei
henan
fujian
anhui
liaoning
xiamen|amoy
ningbo
wuxi
dongguan
zhuhai
hefei
changsha
shenyang|mukden
jinan
zhengzhou
kunming
xinjiang|urumqi
xuzhou
huzhou
fuzhou|foochow
changzhou
yangzhou
taizhou
wenzhou
zhuzhou
luoyang
nanchang
nanning
guiyang
lanzhou
taiyuan
shijiazhuang
haikou
foshan
zhongshan
huizhou
jiaxing
shaoxing
weifang
yantai
tangshan
baotou
hohhot|huhehaote
datong
mianyang
guizhou
guangxi
gansu
shanxi|shaanxi
jilin
heilongjiang
hainan
yunnan
qinghai
ningxia
jiangxi
newzealand|auckland
costarica
elsalvador
losangeles
sanfrancisco
southbend
dallas
boston
chicago
atlanta
phoenix
houston
texas
california
florida
`;

const MERGED_PLACES =
  "hong kong|sri lanka|united states|united kingdom|south africa|new york|saudi arabia|abu dhabi|tel aviv|buenos aires|sao paulo|kuala lumpur|asia pacific|latin america|south korea|north korea|new zealand|costa rica|el salvador|united states of america|united arab emirates|ras al khaimah|st petersburg|saint petersburg|sankt peterburg|los angeles|san francisco|south bend|hongkong sar";
const MERGED = new Map<string, { words: string[]; text: string }[]>();
for (const phrase of MERGED_PLACES.split("|")) {
  const words = phrase.split(" ");
  const entry = { words, text: words.join("") };
  const list = MERGED.get(words[0] as string);
  if (list) list.push(entry);
  else MERGED.set(words[0] as string, [entry]);
}
for (const list of MERGED.values()) list.sort((a, b) => b.words.length - a.words.length);

/** Whether a place of several words may begin with the word. */
export function beginsPlace(word: string): boolean {
  return MERGED.has(word);
}

/** A place of several words that begins at `words[at]`, written as one (`hongkong`); undefined for none. */
export function placeAt(words: readonly string[], at: number): { text: string; length: number } | undefined {
  const candidates = MERGED.get(words[at] as string);
  if (!candidates) return undefined;
  next: for (const { words: wanted, text } of candidates) {
    for (let i = 1; i < wanted.length; i++) if (words[at + i] !== wanted[i]) continue next;
    return { text, length: wanted.length };
  }
  return undefined;
}

/** Every word that names a place, with its group: spellings of one place share it. */
export function* places(): Iterable<[word: string, group: string]> {
  for (const line of PLACES.trim().split("\n")) {
    const spellings = line.split("|");
    for (const word of spellings) if (!word.includes("-")) yield [word, `@${spellings[0]}`];
  }
}
