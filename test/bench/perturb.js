/**
 * What happens to a listed name on its way into an order: one function per kind of damage. Each takes the name, its type and a seeded
 * generator, and returns the damaged name, or nothing where that kind of damage cannot befall this name.
 */

/** Keys that stand beside each other; a slip of the finger. */
// biome-ignore format: a keyboard reads best in rows
const NEIGHBOURS = new Map(Object.entries({
  a: "qs", b: "vn", c: "xv", d: "sf", e: "wr", f: "dg", g: "fh", h: "gj", i: "uo", j: "hk", k: "jl", l: "k", m: "n",
  n: "bm", o: "ip", p: "o", q: "wa", r: "et", s: "ad", t: "ry", u: "yi", v: "cb", w: "qe", x: "zc", y: "tu", z: "x",
}));

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Legal forms by how often they are swapped for each other in orders; a name that ends or begins with one has a form. */
const FORMS = [
  "LLC",
  "Ltd",
  "Limited",
  "Co., Ltd.",
  "Inc.",
  "Corp.",
  "GmbH",
  "AG",
  "S.A.",
  "JSC",
  "OOO",
  "AO",
  "PJSC",
  "FZE",
  "Sdn Bhd",
  "SRL",
];
const FORM_WORDS = new Set(
  "llc ltd limited co inc corp corporation company gmbh ag sa jsc ojsc pjsc ooo oao ao pao zao fze fzco srl sarl plc bv nv oy ab as kg ooo ood ead".split(
    " ",
  ),
);

const ADDED = {
  company: [
    "Trading",
    "Group",
    "Moscow",
    "Dubai Branch",
    "Warehouse 2",
    "International",
    "Head Office",
    "Purchasing Department",
  ],
  person: ["Mr.", "Dr.", "Haji", "Eng.", "Mohammad", "Ivan", "Jose", "Maria"],
  vessel: ["M/V", "MT", "MV"],
};

/** What stands before a name, not behind it. */
const TITLES = /^(Mr\.|Dr\.|Haji|Eng\.|M\/V|MT|MV)$/;

/** Spellings that romanisation standards swap for each other, both ways. */
// biome-ignore format: pairs read best in rows
const SPELLINGS = [
  ["kh", "h"], ["kh", "ch"], ["zh", "j"], ["sh", "sch"], ["ya", "ia"], ["yu", "iu"], ["iy", "y"], ["ey", "ei"], ["ay", "ai"],
  ["ks", "x"], ["v", "w"], ["q", "k"], ["ou", "u"], ["oo", "u"], ["ee", "i"], ["dh", "d"], ["gh", "g"], ["ph", "f"], ["ts", "c"],
  ["aa", "a"], ["dd", "d"], ["ss", "s"], ["mm", "m"], ["ll", "l"], ["hs", "x"], ["mohammad", "muhammed"], ["hossein", "husayn"],
];

/** The Latin spellings of one standard back into Russian letters; the longest first. */
// biome-ignore format: pairs read best in rows
const CYRILLIC = [
  ["shch", "щ"], ["zh", "ж"], ["kh", "х"], ["ts", "ц"], ["ch", "ч"], ["sh", "ш"], ["yu", "ю"], ["ya", "я"], ["yo", "ё"], ["ye", "е"],
  ["iy", "ий"], ["yy", "ый"], ["ey", "ей"], ["ay", "ай"], ["oy", "ой"], ["uy", "уй"], ["a", "а"], ["b", "б"], ["v", "в"], ["g", "г"],
  ["d", "д"], ["e", "е"], ["z", "з"], ["i", "и"], ["k", "к"], ["l", "л"], ["m", "м"], ["n", "н"], ["o", "о"], ["p", "п"], ["r", "р"],
  ["s", "с"], ["t", "т"], ["u", "у"], ["f", "ф"], ["y", "ы"], ["x", "кс"], ["w", "в"], ["h", "х"], ["j", "й"], ["c", "к"], ["q", "к"],
];

const plainLetters = (word) => word.toLowerCase().replace(/[^a-z]/g, "");
const isForm = (word) => FORM_WORDS.has(plainLetters(word)) || /^(s\.a|s\.r\.l|s\.a\.s|c\.v)/i.test(word);
const wordsOf = (name) => name.split(/\s+/).filter((word) => word !== "");

/** Indices of the words long enough to carry a slip; legal forms are left alone. */
function longWords(words, least = 4) {
  return words
    .map((_, at) => at)
    .filter((at) => plainLetters(words[at]).length >= least && !isForm(words[at]));
}

/** One slip inside a word, never on its first letter: left out, doubled, wrong key or exchanged. */
function slip(word, random) {
  const places = [];
  for (let at = 1; at < word.length; at++) if (/[A-Za-z]/.test(word[at])) places.push(at);
  if (places.length === 0) return word;
  const at = random.pick(places);
  const kind = random.below(4);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + like(word[at], random.pick(LETTERS)) + word.slice(at);
  if (kind === 2) {
    const near = NEIGHBOURS.get(word[at].toLowerCase()) ?? LETTERS;
    return word.slice(0, at) + like(word[at], random.pick(near)) + word.slice(at + 1);
  }
  const pairs = places.filter(
    (i) => places.includes(i + 1) && word[i].toLowerCase() !== word[i + 1].toLowerCase(),
  );
  if (pairs.length === 0) return word.slice(0, at) + word.slice(at + 1);
  const i = random.pick(pairs);
  return word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
}

const like = (model, letter) => (model === model.toUpperCase() ? letter.toUpperCase() : letter);

function slips(name, random, count) {
  const words = wordsOf(name);
  const places = longWords(words);
  if (places.length < Math.min(count, 2)) return undefined;
  for (const at of random.sample(places, count)) words[at] = slip(words[at], random);
  return words.join(" ");
}

/** "ROGOZIN, Dmitry Olegovich" as two halves. */
function halves(name) {
  const at = name.indexOf(", ");
  return at > 0 ? [name.slice(0, at), name.slice(at + 2)] : undefined;
}

const DAMAGES = {
  typo: (name, _type, random) => slips(name, random, 1),
  "two typos": (name, _type, random) => slips(name, random, 2),
  "typo in every word": (name, _type, random) => slips(name, random, 99),

  "first letter"(name, _type, random) {
    const words = wordsOf(name);
    const at = longWords(words, 5).sort((a, b) => words[b].length - words[a].length)[0];
    if (at === undefined || !/^[A-Za-z]/.test(words[at])) return undefined;
    const letter = random.pick([...LETTERS].filter((l) => l !== words[at][0].toLowerCase()));
    words[at] = like(words[at][0], letter) + words[at].slice(1);
    return words.join(" ");
  },

  reorder(name, type, random) {
    const parts = halves(name);
    if (parts && type === "person") return `${parts[1]} ${parts[0]}`;
    const words = wordsOf(name.replace(/,/g, " "));
    if (words.length < 2 || type === "vessel") return undefined;
    const cut = 1 + random.below(words.length - 1);
    return [...words.slice(cut), ...words.slice(0, cut)].join(" ");
  },

  /** Leaves out one word that is not the longest: a middle name or patronymic, a city, a generic word. */
  drop(name, type, random) {
    const words = wordsOf(name);
    const longest = words.reduce((best, word) => (word.length > best.length ? word : best), "");
    const surname = words.findIndex((word) => word.endsWith(","));
    const places = words
      .map((_, at) => at)
      .filter((at) =>
        type === "person" ? surname >= 0 && at > surname + 1 : words[at] !== longest && !isForm(words[at]),
      );
    if (words.filter((word) => !isForm(word)).length < 3 || places.length === 0) return undefined;
    words.splice(random.pick(places), 1);
    return words.join(" ");
  },

  add(name, type, random) {
    const extra = random.pick(ADDED[type] ?? ADDED.company);
    return TITLES.test(extra) ? `${extra} ${name}` : `${name} ${extra}`;
  },

  /** One or two spellings of another romanisation standard. */
  transliteration(name, _type, random) {
    const fits = SPELLINGS.flatMap(([a, b]) => [
      [a, b],
      [b, a],
    ]).filter(([from]) => from.length > 1 && name.toLowerCase().includes(from));
    if (fits.length === 0) return undefined;
    let spelled = name;
    for (const [from, to] of random.sample(fits, 2)) {
      const at = spelled.toLowerCase().indexOf(from);
      if (at < 0) continue;
      const written = spelled.slice(at, at + from.length);
      spelled =
        spelled.slice(0, at) +
        (written === written.toUpperCase() ? to.toUpperCase() : to) +
        spelled.slice(at + from.length);
    }
    return spelled.toLowerCase() === name.toLowerCase() ? undefined : spelled;
  },

  /** Persons of countries that write Cyrillic, put back into it. */
  "other script"(name, type, _random, country) {
    if (type !== "person" || !["RU", "BY", "UA", "KZ", "KG", "BG", "RS"].includes(country ?? ""))
      return undefined;
    let text = name.toLowerCase().replace(/['’]/g, "");
    for (const [latin, letter] of CYRILLIC) text = text.replaceAll(latin, letter);
    return /[a-z]/.test(text)
      ? undefined
      : text.replace(/(^|[\s,-])(\p{L})/gu, (_, before, first) => before + first.toUpperCase());
  },

  "legal form"(name, type, random) {
    if (type === "person" || type === "vessel") return undefined;
    const words = wordsOf(name);
    const bare = words.filter((word) => !isForm(word));
    if (bare.length === 0) return undefined;
    const had = bare.length < words.length;
    return had && random.chance(0.5) ? bare.join(" ") : `${bare.join(" ")} ${random.pick(FORMS)}`;
  },

  "join or split"(name, _type, random) {
    const words = wordsOf(name);
    const long = longWords(words, 8);
    if (long.length > 0 && random.chance(0.5)) {
      const at = random.pick(long);
      const cut = 3 + random.below(words[at].length - 5);
      words[at] = `${words[at].slice(0, cut)} ${words[at].slice(cut)}`;
      return words.join(" ");
    }
    const places = words
      .map((_, at) => at)
      .filter((at) => at + 1 < words.length && !isForm(words[at + 1]) && !words[at].endsWith(","));
    if (places.length === 0) return undefined;
    const at = random.pick(places);
    words.splice(at, 2, words[at] + words[at + 1]);
    return words.join(" ");
  },

  initials(name, type, random) {
    const parts = halves(name);
    if (type !== "person" || !parts || parts[0].length < 4) return undefined;
    const given = wordsOf(parts[1].replace(/,/g, ""))
      .filter((word) => /^[A-Z][^.]*$/.test(word))
      .map((word) => `${word[0]}.`);
    if (given.length === 0) return undefined;
    return random.chance(0.5) ? `${given.join(" ")} ${parts[0]}` : `${parts[0]} ${given.join("")}`;
  },
};

const MIXABLE = ["typo", "reorder", "add", "transliteration", "legal form", "join or split"];

/** The kinds of damage, in the order in which they are reported. */
export const DAMAGE = [...Object.keys(DAMAGES), "mixed"];

/**
 * @param {string} kind one of {@link DAMAGE}
 * @param {{ text: string, type: string, country?: string }} name as it stands on the list
 * @param {ReturnType<import("./random.js").seeded>} random
 * @returns {string | undefined} undefined where this damage cannot befall this name
 */
export function damage(kind, name, random) {
  if (kind !== "mixed") return changed(name.text, DAMAGES[kind](name.text, name.type, random, name.country));
  const done = random
    .sample(MIXABLE, 2)
    .reduce((text, one) => DAMAGES[one](text, name.type, random, name.country) ?? text, name.text);
  return changed(name.text, done);
}

const changed = (before, after) => (after === undefined || after === before ? undefined : after);
