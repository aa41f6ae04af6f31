/** Languages by the script they are written in; those of the tables at hand are left out where others share their script. */
const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/^\p{Script=Latin}/u, "az ca cs da et fi hr hu lt lv ms nb ro sk sl sq sr-Latn sv uz"],
  [/^\p{Script=Cyrillic}/u, "be bg kk ky mk mn sr tg uk uz-Cyrl"],
  [/^\p{Script=Arabic}/u, "ar fa ps ur"],
  [/^\p{Script=Greek}/u, "el"],
  [/^\p{Script=Hebrew}/u, "he"],
  [/^\p{Script=Thai}/u, "th"],
  [/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja zh zh-Hant"],
  [/^\p{Script=Hangul}/u, "ko"],
  [/^\p{Script=Armenian}/u, "hy"],
  [/^\p{Script=Georgian}/u, "ka"],
  [/^\p{Script=Devanagari}/u, "hi mr ne"],
  [/^\p{Script=Bengali}/u, "bn"],
  [/^\p{Script=Tamil}/u, "ta"],
  [/^\p{Script=Ethiopic}/u, "am"],
  [/^\p{Script=Khmer}/u, "km"],
  [/^\p{Script=Lao}/u, "lo"],
  [/^\p{Script=Myanmar}/u, "my"],
  [/^\p{Script=Sinhala}/u, "si"],
];

/** Countries by their names; undefined where a name is one country's in one language and another's in a second. */
type Names = Map<string, string | undefined>;

/** By the list of languages: the names as they are written, and without their accents. */
const built = new Map<string, { written: Names; plain: Names }>();

/** The country among `codes` that has a name in a language which Node knows (CLDR). */
export function foreignCountry(text: string, codes: readonly string[]): string | undefined {
  const languages = LANGUAGES.find(([script]) => script.test(text))?.[1];
  if (languages === undefined) return undefined;
  const { written, plain } = namesIn(languages, codes);
  const name = asWritten(text);
  return written.get(name) ?? plain.get(withoutAccents(name));
}

function namesIn(languages: string, codes: readonly string[]): { written: Names; plain: Names } {
  const known = built.get(languages);
  if (known) return known;
  const names = { written: new Map(), plain: new Map() };
  for (const language of languages.split(" ")) {
    const regions = new Intl.DisplayNames(language, { type: "region" });
    for (const code of codes) {
      const name = asWritten(regions.of(code)!);
      enter(names.written, name, code);
      enter(names.plain, withoutAccents(name), code);
    }
  }
  built.set(languages, names);
  return names;
}

function enter(names: Names, name: string, code: string): void {
  names.set(name, names.has(name) && names.get(name) !== code ? undefined : code);
}

function asWritten(name: string): string {
  return name
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, " ");
}

/** Accents of European letters, points of Hebrew and Arabic; in other scripts marks are vowels and tell names apart. */
function withoutAccents(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f\u0591-\u05c7\u064b-\u0652]/g, "")
    .replaceAll("ı", "i")
    .replaceAll("ł", "l")
    .replaceAll("đ", "d")
    .replaceAll("ø", "o")
    .normalize("NFC");
}
