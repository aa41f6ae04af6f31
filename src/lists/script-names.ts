/** ISO 15924 codes by the names that publishers give scripts. */
const CODES: Record<string, string> = {
  latin: "Latn",
  cyrillic: "Cyrl",
  arabic: "Arab",
  "chinese simplified": "Hans",
  "chinese traditional": "Hant",
  chinese: "Hani",
  japanese: "Jpan",
  korean: "Kore",
  hangul: "Kore",
  hebrew: "Hebr",
  greek: "Grek",
  persian: "Arab",
  farsi: "Arab",
  urdu: "Arab",
  georgian: "Geor",
  armenian: "Armn",
  burmese: "Mymr",
  thai: "Thai",
  devanagari: "Deva",
  khmer: "Khmr",
  lao: "Laoo",
};

/** The ISO 15924 code of a script by the publisher's name for it or by the code itself; undefined when it is not known. */
export function scriptCode(name: string): string | undefined {
  return /^[A-Z][a-z]{3}$/.test(name) ? name : CODES[name.toLowerCase()];
}
