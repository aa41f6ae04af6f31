/**
 * Letters of other alphabets as plain Latin. Tables small enough to be always at hand: Latin with marks, Cyrillic, Greek, Armenian,
 * Georgian, Hebrew, Arabic with Persian and Urdu, Kana. Han and Hangul are read in words (han.ts, korean.ts); everything else needs {@link prepareScripts}.
 */

/** Pairs `letters latin`, a space between the two, a comma between pairs; several letters share one reading. */
function table(pairs: string): [string, string][] {
  return pairs.split(",").flatMap((pair) => {
    const [letters = "", latin = ""] = pair.split(" ");
    return [...letters].map((letter): [string, string] => [letter, latin]);
  });
}

const LATIN = table(
  "ß ss,æ ae,œ oe,ø o,đð d,þ th,ł l,ħ h,ı i,ŋ n,ə a,ŀ l,ƙ k,ɓ b,ɗ d,ŧ t,ƴ y,ʻʼʾʿ ,ĸ k,ſ s,ɔ o,ɛ e,ɣ g,ƒ f",
);
const CYRILLIC = table(
  "а a,б b,в v,г g,д d,е e,ё e,ж zh,з z,и i,й y,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,ъь ,ы y,э e,ю yu,я ya,і i,ї yi,є ye,ґ g,ў u,ђ dj,ј j,љ lj,њ nj,ћ c,џ dz,ѓ g,ќ k,ѕ dz,ә a,ғ g,қ k,ң n,ө o,ү u,ұ u,һ h,ҳ h,ҷ j,ӣ i,ӯ u,җ j,ҡ k,ҙ z,ҫ s,ӑ a,ӗ e,ӳ u",
);
const GREEK = table(
  "α a,β v,γ g,δ d,ε e,ζ z,η i,θ th,ι i,κ k,λ l,μ m,ν n,ξ x,ο o,π p,ρ r,σς s,τ t,υ y,φ f,χ ch,ψ ps,ω o",
);
const ARMENIAN = table(
  "ա a,բ b,գ g,դ d,ե e,զ z,է e,ը y,թ t,ժ zh,ի i,լ l,խ kh,ծ ts,կ k,հ h,ձ dz,ղ gh,ճ ch,մ m,յ y,ն n,շ sh,ո o,չ ch,պ p,ջ j,ռ r,ս s,վ v,տ t,ր r,ց ts,ւ v,փ p,ք k,և ev,օ o,ֆ f",
);
const GEORGIAN = table(
  "ა a,ბ b,გ g,დ d,ე e,ვ v,ზ z,თ t,ი i,კ k,ლ l,მ m,ნ n,ო o,პ p,ჟ zh,რ r,ს s,ტ t,უ u,ფ p,ქ k,ღ gh,ყ q,შ sh,ჩ ch,ც ts,ძ dz,წ ts,ჭ ch,ხ kh,ჯ j,ჰ h",
);
const HEBREW = table(
  "א a,ב b,ג g,ד d,ה h,ו v,ז z,ח ch,ט t,י y,כך k,ל l,מם m,נן n,ס s,ע a,פף p,צץ tz,ק k,ר r,ש sh,ת t",
);
const ARABIC = table(
  "اأإآٱ a,ب b,ت t,ث th,ج j,ح h,خ kh,د d,ذ dh,ر r,ز z,س s,ش sh,ص s,ض d,ط t,ظ z,ع a,غ gh,ف f,ق q,كک k,ل l,م m,ن n,هھہ h,ة a,و w,ؤ u,يیئى y,ء ,پ p,چ ch,ژ zh,گ g,ڤ v,ٹ t,ڈ d,ڑ r,ں n,ے e,ـ ",
);
const KANA = table(
  "あ a,い i,う u,え e,お o,か ka,き ki,く ku,け ke,こ ko,さ sa,し shi,す su,せ se,そ so,た ta,ち chi,つ tsu,て te,と to,な na,に ni,ぬ nu,ね ne,の no,は ha,ひ hi,ふ fu,へ he,ほ ho,ま ma,み mi,む mu,め me,も mo,や ya,ゆ yu,よ yo,ら ra,り ri,る ru,れ re,ろ ro,わ wa,を o,ん n,が ga,ぎ gi,ぐ gu,げ ge,ご go,ざ za,じ ji,ず zu,ぜ ze,ぞ zo,だ da,ぢ ji,づ zu,で de,ど do,ば ba,び bi,ぶ bu,べ be,ぼ bo,ぱ pa,ぴ pi,ぷ pu,ぺ pe,ぽ po,ぁ a,ぃ i,ぅ u,ぇ e,ぉ o,っ ,ゔ vu,ー ",
);
const SMALL_Y: Record<string, string> = { ゃ: "ya", ゅ: "yu", ょ: "yo" };

const LETTERS = new Map<string, string>([
  ...LATIN,
  ...CYRILLIC,
  ...GREEK,
  ...ARMENIAN,
  ...GEORGIAN,
  ...HEBREW,
  ...ARABIC,
  ...KANA,
]);

/** Cyrillic and Greek letters that are drawn like a Latin one: read as that letter inside a word that is otherwise Latin. */
const LOOK_ALIKE = new Map<string, string>(
  table(
    "аα a,в b,еε e,кκ k,м m,н h,оοо o,рρ p,сϲ c,т t,уγ y,хχ x,іι i,ј j,ѕ s,ԁ d,ԛ q,ԝ w,һ h,ν v,τ t,υ u,η n,ӏ l",
  ),
);

/** The Latin letter that a Cyrillic or Greek one is drawn like; undefined for none. */
export function lookAlike(letter: string): string | undefined {
  return LOOK_ALIKE.get(letter);
}

/** A script that is compared in its own letters when both names are written in it. */
export type NativeScript = "Hani" | "Hang" | "Kana" | "Arab" | "Hebr" | "other";

/** The native script of a code point; undefined for Latin, Cyrillic, Greek, Armenian, Georgian, marks, digits and signs. */
export function nativeScript(code: number): NativeScript | undefined {
  if (code < 0x590) return undefined;
  if (code <= 0x5ff) return "Hebr";
  if (code <= 0x6ff || (code >= 0x750 && code <= 0x77f)) return "Arab";
  if (code >= 0x10a0 && code <= 0x10ff) return undefined;
  if (code >= 0x1c90 && code <= 0x206f) return undefined;
  if (code >= 0x3040 && code <= 0x30ff) return "Kana";
  if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0x20000 && code <= 0x3ffff)) return "Hani";
  if (code >= 0xac00 && code <= 0xd7a3) return "Hang";
  if (code >= 0x2070 && code < 0x3040) return undefined;
  if (code >= 0xfe00 && code <= 0xfe0f) return undefined;
  if (code > 0xffff && code < 0x10300) return undefined;
  return "other";
}

/** Latin for one letter; undefined where only {@link prepareScripts} helps. `before` is what the letter follows, in Latin. */
export function latinOf(letter: string, before: string): string | undefined {
  const known = LETTERS.get(letter);
  if (known !== undefined) return known;
  const code = letter.codePointAt(0) as number;
  if (code >= 0x30a1 && code <= 0x30f6) return latinOf(String.fromCodePoint(code - 0x60), before);
  const small = SMALL_Y[letter];
  if (small !== undefined) return small;
  return transliterate?.(letter);
}

let transliterate: ((text: string) => string) | undefined;
let pinyinOf: ((han: string, surname: boolean) => string[]) | undefined;

/** The readings of Han characters, one syllable each; undefined until {@link prepareScripts} has run. */
export function hanReading(han: string, surname: boolean): string[] | undefined {
  return pinyinOf?.(han, surname);
}

/**
 * Whether the text has letters that are read only after {@link prepareScripts}: Han and the scripts of South and South-East Asia,
 * Ethiopic and rarer ones. Cheap: one pass, false at once for the scripts of the built-in tables.
 */
export function needsScripts(text: string): boolean {
  if (transliterate && pinyinOf) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x700 || (code >= 0x10a0 && code <= 0x10ff) || (code >= 0xac00 && code <= 0xd7a3)) continue;
    if (code >= 0x1e00 && code <= 0x206f) continue;
    if (code >= 0x3040 && code <= 0x30ff) continue;
    if (code >= 0x3400 || (code >= 0x750 && code < 0x1e00)) return true;
  }
  return false;
}

/**
 * Loads the tables for Han and the rarer scripts (any-ascii, pinyin-pro; about 1.5 MB). Await it once before analysing text for
 * which {@link needsScripts} is true; without it such names are compared in their own script only and marked `incomplete`.
 */
export async function prepareScripts(): Promise<void> {
  if (transliterate && pinyinOf) return;
  const [ascii, han] = await Promise.all([import("any-ascii"), import("pinyin-pro")]);
  transliterate = (letter) => ascii.default(letter).toLowerCase();
  pinyinOf = (text, surname) =>
    han.pinyin(text, { toneType: "none", type: "array", v: true, surname: surname ? "head" : "off" });
}
