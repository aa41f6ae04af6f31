/** Words that a country's name has in one form and lacks in another: "Bahamas, The", "Côte d'Ivoire", "Belgique (la)". */
const EMPTY_WORDS = new Set(
  "the of and a an la le les l el los las de del du des d da do di of der die das und et y e i д".split(" "),
);

const SHORT_WORDS = new Map([
  ["st", "saint"],
  ["sta", "saint"],
  ["ste", "saint"],
  ["rep", "republic"],
  ["repub", "republic"],
  ["dem", "democratic"],
  ["fed", "federation"],
  ["is", "islands"],
  ["isl", "islands"],
  ["isle", "islands"],
  ["isles", "islands"],
  ["island", "islands"],
  ["terr", "territory"],
  ["territories", "territory"],
  ["arab", "arabic"],
  ["emirate", "emirates"],
]);

/** Letters that do not fall apart into a base letter and a mark. */
const LETTERS = new Map([
  ["ı", "i"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["þ", "th"],
  ["ð", "d"],
  ["ё", "е"],
]);

/**
 * The words of a place's name without case, marks, articles and order: "KOREA, REPUBLIC OF" and "the Republic of Korea" have one
 * key. Dotted initials are one word ("U.A.E." is "uae").
 */
export function placeKey(text: string): string {
  const words = PLAIN.test(text) ? plainWords(text) : wordsOf(text);
  if (words.length < 2) return words[0] ?? "";
  const telling = words.map((word) => SHORT_WORDS.get(word) ?? word).filter((word) => !EMPTY_WORDS.has(word));
  return telling.length > 0 ? telling.sort().join(" ") : words.sort().join(" ");
}

const PLAIN = /^[\x20-\x7e]*$/;

/** {@link wordsOf} a text of plain letters: patterns of all scripts take long to make. */
function plainWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/(?<=(?:^|[^a-z])[a-z])\.(?=[a-z](?:[^a-z]|$))/g, "")
      .replace(/(?<=^|[ -])[dl]'/g, " ")
      .replace(/['`]/g, "")
      .match(/[a-z0-9]+/g) ?? []
  );
}

function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ıøłđßæœþðё]/g, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/(?<=(?:^|[^\p{L}])\p{L})\.(?=\p{L}(?:[^\p{L}]|$))/gu, "")
    .replace(/(?<=^|[\s-])[dlд]['’ʼ]/g, " ")
    .replace(/['’`ʼʻ]/g, "")
    .normalize("NFC");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
