/**
 * Names in Arabic letters, which leave short vowels out, in the Latin spelling they usually have: common names by a table (Arabic, Persian and
 * Urdu), other words by putting a vowel where Latin needs one.
 */

/** `latin arabic`; the letters as {@link bare} leaves them. */
const KNOWN = `
muhammad محمد|ahmad احمد|mahmud محمود|hamid حميد|hamad حمد|hamdan حمدان|ali علي|hasan حسن|husayn حسين|umar عمر|uthman عثمان|bakr بكر
abdullah عبدالله|abdulrahman عبدالرحمن|ibrahim ابراهيم|ismail اسماعيل|ishaq اسحاق|yaqub يعقوب|yusuf يوسف|musa موسى|isa عيسى|idris ادريس
sulayman سليمان|dawud داود|yahya يحيى|zakariya زكريا|yunus يونس|nuh نوح|harun هارون|maryam مريم|fatima فاطمه|fatima فاطمة|aisha عايشه|aisha عائشة|khadija خديجة
zaynab زينب|khalid خالد|walid وليد|said سعيد|saad سعد|saud سعود|salim سالم|salim سليم|salam سلام|salman سلمان|salah صلاح|salih صالح|sabri صبري
mustafa مصطفى|murtada مرتضى|mansur منصور|masud مسعود|majid مجيد|majid ماجد|malik مالك|mahdi مهدي|muhsin محسن|munir منير|mukhtar مختار|mubarak مبارك
nasir ناصر|nasr نصر|nabil نبيل|nadir نادر|nizar نزار|nuri نوري|nur نور|jamal جمال|jalal جلال|jafar جعفر|jabir جابر|jawad جواد|jamil جميل
karim كريم|kamal كمال|kamil كامل|kazim كاظم|qasim قاسم|qadir قادر|faysal فيصل|fahd فهد|farid فريد|faruq فاروق|fadi فادي|fadil فاضل|fuad فؤاد|fayiz فايز
rashid رشيد|rashid راشد|rashad رشاد|rahman رحمن|rahim رحيم|rafiq رفيق|riyad رياض|rida رضا|ramadan رمضان|ramzi رمزي|raid رائد|tariq طارق|talal طلال|tahir طاهر|taha طه
hashim هاشم|haytham هيثم|hani هاني|haniya هنيه|haniya هنية|hisham هشام|hilal هلال|haydar حيدر|hamza حمزه|hamza حمزة|hakim حكيم|habib حبيب|hafiz حافظ|hadi هادي|hatim حاتم|hussam حسام
zayd زيد|ziyad زياد|aziz عزيز|adil عادل|adnan عدنان|amir امير|amin امين|anwar انور|asad اسد|ashraf اشرف|ayman ايمن|ayyub ايوب|imad عماد|imran عمران|issam عصام|izz عز
bashar بشار|bashir بشير|badr بدر|bilal بلال|basim باسم|bin بن|ibn ابن|abu ابو|umm ام|al ال|allah الله|abd عبد|din دين|shaykh شيخ|sayyid سيد|haj حاج
khalifa خليفة|khalil خليل|khan خان|shah شاه|sharif شريف|shafiq شفيق|sadiq صادق|saddam صدام|samir سمير|sami سامي|sabah صباح|thani ثاني|wali ولي|wahid وحيد
qadhafi قذافي|masri مصري|tikriti تكريتي|iraqi عراقي|libi ليبي|saqr صقر|yasin ياسين|yasir ياسر|zarqawi زرقاوي|zawahiri ظواهري|hassan حسان|nasrallah نصرالله
hosseini حسيني|khamenei خامنهاي|khamenei خامنئي|rouhani روحاني|rezai رضايي|ahmadi احمدي|mohammadi محمدي|hashemi هاشمي|mousavi موسوي|reza رضا|parviz پرويز|bahram بهرام|behrouz بهروز|shahram شهرام
sharikat شركه|sharikat شركة|sherkat شركت|air اير|bank بانك|bank بنك|masraf مصرف|melli ملي|mellat ملت|sepah سپه|saderat صادرات|tejarat تجارت|tijara تجاره|tijara تجارة|sanat صنعت|sanaye صنايع
naft نفت|gaz گاز|iran ايران|iraq عراق|suriya سوريا|suriya سورية|lubnan لبنان|misr مصر|libya ليبيا|yaman يمن|tehran تهران|baghdad بغداد|dimashq دمشق|bayrut بيروت|dubai دبي|furat فرات|nahar نهار
muassasa مؤسسه|muassasa مؤسسة|jamia جامعه|jamia جامعة|daneshgah دانشگاه|jamiyya جمعيه|jamiyya جمعية|majmua مجموعه|majmua مجموعة|duwali دولي|am عام|amm عامة|wa و|lil لل|markaz مركز|wizara وزارة|vezarat وزارت
`;

const known = new Map<string, string>();
for (const entry of KNOWN.trim().split(/[|\n]/)) {
  const [latin = "", arabic = ""] = entry.split(" ");
  if (!known.has(arabic)) known.set(arabic, latin);
}

const SAME_LETTER = new Map<string, string>(
  ["اأإآٱ", "يیئى", "كک", "هھہە", "وؤ"].flatMap((letters) => {
    const [first = "", ...others] = letters;
    return others.map((letter): [string, string] => [letter, first]);
  }),
);
/** Vowel signs, the stretching sign, and the marks between joined and unjoined letters. */
const UNWRITTEN = /[\u064b-\u065f\u0670\u0640\u200c\u200d]/g;

/** One spelling for the letters that are written in several ways. */
function bare(word: string): string {
  let out = "";
  for (const letter of word.replace(UNWRITTEN, "")) out += SAME_LETTER.get(letter) ?? letter;
  return out;
}

const byBare = new Map<string, string>();
for (const [arabic, latin] of known) if (!byBare.has(bare(arabic))) byBare.set(bare(arabic), latin);

/**
 * The usual Latin spelling of a word in Arabic letters, the article as a word of its own.
 * @param latinOf the Latin of one letter
 */
export function readArabic(word: string, latinOf: (letter: string) => string | undefined): string {
  const letters = bare(word);
  const whole = byBare.get(letters);
  if (whole !== undefined) return whole;
  if (letters.startsWith("ال") && letters.length > 3) return `al ${readPlain(letters.slice(2), latinOf)}`;
  return readPlain(letters, latinOf);
}

const LONG = new Map([
  ["ا", "a"],
  ["و", "u"],
  ["ي", "i"],
]);
/** Letters that are a vowel or the stop before one, whatever Latin writes for them. */
const CARRIER = new Set(["ا", "ع", "ء"]);

function readPlain(letters: string, latinOf: (letter: string) => string | undefined): string {
  const named = byBare.get(letters);
  if (named !== undefined) return named;
  let out = "";
  let vowelBefore = true;
  const all = [...letters];
  all.forEach((letter, at) => {
    const last = at === all.length - 1;
    const long = LONG.get(letter);
    if (long !== undefined && !vowelBefore) {
      out += long;
      vowelBefore = true;
      return;
    }
    if (CARRIER.has(letter) || (last && (letter === "ة" || (letter === "ه" && !vowelBefore)))) {
      if (!vowelBefore || out === "") out += "a";
      vowelBefore = true;
      return;
    }
    const closes = last ? out.length > 2 && endsInPair(out) : LONG.has(all[at + 1] ?? "") && CLOSED.test(out);
    if (!vowelBefore && !closes) out += "a";
    out += letter === "و" ? "w" : letter === "ي" ? "y" : (latinOf(letter) ?? "");
    vowelBefore = false;
  });
  return out;
}

/** A vowel and one consonant: before a long vowel the next consonant begins a syllable (`mah-fuz`). */
const CLOSED = /[aiu](?:[a-z]|kh|sh|gh|th|dh)$/;

/** Whether the Latin so far ends in a vowel and a consonant that bears another behind it at the end of a word (`hind`, `harb`). */
function endsInPair(latin: string): boolean {
  return CLOSED.test(latin) && /[nlr]$/.test(latin);
}
