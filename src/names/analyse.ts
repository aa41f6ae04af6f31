import { fold } from "./fold.ts";
import { splitHan } from "./han.ts";
import { isFormWord, legalFormAt, misspeltForm } from "./legal-forms.ts";
import { oneSlip } from "./likeness.ts";
import { numberGroup, romanValue } from "./numbers.ts";
import { tokenOf } from "./token.ts";
import type { AnalysedName, NameType, Token } from "./types.ts";
import { factsOf, tokenFor, type WordFacts } from "./word-facts.ts";
import { isDesignator, isHonorific, lookUpWord, placeAt } from "./words.ts";

export { needsScripts, prepareScripts } from "./scripts.ts";

/** Words beyond this number are left out, and the name is marked incomplete. */
const MAX_WORDS = 40;
/** A word longer than this is cut: no word of a name is. */
const MAX_WORD = 40;
/** Short forms that are also words, or letters of a name: in front of a name they are that. */
const NOT_IN_FRONT = new Set("at as se ca ad ip sl sa ae lp gp rt dd comp co est ei sc is".split(" "));
/** Forms that are never part of a person's name: they are taken off one all the same. */
const FORM_ON_PERSON = new Set("llc ltd limited gmbh inc corp corporation ooo jsc plc".split(" "));
const VESSEL_PREFIX = new Set("mv mt ms ss mtv lpg lng".split(" "));
const SERVANT = new Set("abd abdul abdel abdal abdoul abdool abdu abdur abdus abdor abdol".split(" "));
const ARTICLE = new Set("al el ul ur as ar an ad ud us ol or".split(" "));
const SERVANT_PREFIX = /^abd(?:[aeiou]|ou|oo)?(?:l|r(?=r)|s(?=s))(?=[a-z]{4})/;

interface Words {
  words: string[];
  /** Which words were dotted initials written together (`j.c.`). */
  dotted: boolean[];
}

/**
 * Reads a name once, so that it can be compared often: repairs, folds to Latin, cuts into words, and gives each word its part.
 * @param text the name as written, any script, any length; never throws
 * @param opts.type what it names; `unknown` (the default) keeps every reading open
 * @param opts.country ISO 3166-1 alpha-2, kept for the comparison
 */
export function analyseName(text: string, opts: { type?: NameType; country?: string } = {}): AnalysedName {
  const type = opts.type ?? "unknown";
  const folded = fold(parted(text, type));
  const { words, dotted } = cut(folded.latin);
  const han = folded.script === undefined ? { words, dotted, unread: false } : splitHan(words, dotted, type);
  const tooMany = han.words.length > MAX_WORDS;
  if (tooMany) folded.notes.push(`cut at ${MAX_WORDS} words`);
  const tokens = assignParts(tooMany ? han.words.slice(0, MAX_WORDS) : han.words, han.dotted, type);
  const base = {
    text,
    type,
    tokens,
    notes: folded.notes,
    incomplete: folded.unread || han.unread || tooMany,
    ...(opts.country === undefined ? {} : { country: opts.country }),
  };
  if (folded.script === undefined) return base;
  const native = cut(folded.native)
    .words.slice(0, MAX_WORDS)
    .map((word) => tokenOf(word, "word"));
  return { ...base, native: { script: folded.script, tokens: native } };
}

/** In a person's name a small letter before a capital: a space was lost, unless a short prefix (`Mc`, `De`) stands before it. */
const LOST_IN_PERSON = /([A-Za-z]{3}[a-z])([A-Z][A-Za-z]{2})/g;
/** In any name a run of capitals beside small letters. */
const LOST_BESIDE_CAPITALS = /([a-z]{3})(?=[A-Z]{3})|([A-Z]{3})(?=[A-Z][a-z]{3})/g;

/** Puts back the space that was lost between two words whose capitals still tell them apart. */
function parted(text: string, type: NameType): string {
  for (let i = 2; i < text.length; i++) {
    const small = isSmall(text.charCodeAt(i));
    const apart = small
      ? isCapital(text.charCodeAt(i - 1)) && isCapital(text.charCodeAt(i - 2))
      : isCapital(text.charCodeAt(i)) && isSmall(text.charCodeAt(i - 1));
    if (!apart) continue;
    const read = text.replace(LOST_BESIDE_CAPITALS, "$1$2 ");
    return type === "person" ? read.replace(LOST_IN_PERSON, "$1 $2") : read;
  }
  return text;
}

const isCapital = (code: number): boolean => code > 0x40 && code < 0x5b;
const isSmall = (code: number): boolean => code > 0x60 && code < 0x7b;

/** Cuts at everything that is neither letter nor digit; apostrophes vanish, dots inside initials join them (`s.a.` is `sa`). */
function cut(text: string): Words {
  const words: string[] = [];
  const dotted: boolean[] = [];
  /** The word so far, without what stands from `from` on. */
  let begun = "";
  let from = 0;
  let initials = false;
  const n = text.length;
  for (let i = 0; i <= n; i++) {
    const code = i < n ? text.charCodeAt(i) : 0x20;
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code > 0x7f) continue;
    const length = begun.length + i - from;
    if (length > 0) {
      if (code === 0x27) {
        begun += text.slice(from, i);
        from = i + 1;
        continue;
      }
      if (code === LOST && isLetter(text.charCodeAt(i + 1))) continue;
      if (code === 0x2e && (length === 1 || initials)) {
        const next = text.charCodeAt(i + 1);
        const after = text.charCodeAt(i + 2);
        if (next >= 0x61 && next <= 0x7a && !(after >= 0x61 && after <= 0x7a)) {
          begun += text.slice(from, i);
          from = i + 1;
          initials = true;
          continue;
        }
      }
      const rest = text.slice(from, i);
      const word = begun === "" ? rest : begun + rest;
      words.push(word.length > MAX_WORD ? word.slice(0, MAX_WORD) : word);
      dotted.push(initials);
      begun = "";
      initials = false;
    }
    from = i + 1;
    if (code === 0x26) {
      words.push("and");
      dotted.push(false);
    }
  }
  return { words, dotted };
}

/** The question mark that a letter lost on the way leaves inside a word. */
const LOST = 0x3f;

function isLetter(code: number): boolean {
  return (code > 0x60 && code < 0x7b) || code > 0x7f;
}

/** Puts right what slips of finger and space bar have made of the words of legal forms. */
function repairForms(given: readonly WordFacts[]): readonly WordFacts[] {
  if (!given.some(mayBeForm)) return given;
  const words: string[] = [];
  let inForm = false;
  for (let i = 0; i < given.length; i++) {
    const asGiven = given[i] as WordFacts;
    const facts = asGiven.repaired === asGiven.raw ? asGiven : factsOf(asGiven.repaired);
    const word = facts.raw;
    const next = given[i + 1]?.raw;
    if (
      facts.beginsFormWord &&
      next !== undefined &&
      word.length + next.length > 6 &&
      word.length < 11 &&
      !facts.isFormWord &&
      isFormWord(word + next)
    ) {
      words.push(word + next);
      inForm = true;
      i++;
      continue;
    }
    if (facts.glued !== undefined) {
      words.push(facts.glued, word.slice(facts.glued.length));
      inForm = true;
    } else {
      words.push(word);
      inForm ||= facts.isInLongForm;
    }
  }
  for (let i = 0; inForm && i < words.length; i++) {
    const form = misspeltForm(words, i, misspelt);
    if (form) for (const [at, word] of form.words.entries()) words[form.from + at] = word;
  }
  return words.map((word, i) => (given[i]?.raw === word ? (given[i] as WordFacts) : factsOf(word)));
}

/** Whether there is anything about a word that {@link repairForms} would look into. */
function mayBeForm(facts: WordFacts): boolean {
  return (
    facts.repaired !== facts.raw || facts.isInLongForm || facts.beginsFormWord || facts.glued !== undefined
  );
}

/** Whether a word that is in no table is another of four letters and more with one slip. */
const misspelt = (word: string, wanted: string): boolean =>
  wanted.length > 3 &&
  (word.charCodeAt(0) === wanted.charCodeAt(0) || word.at(-1) === wanted.at(-1)) &&
  oneSlip(word, wanted) &&
  lookUpWord(word) === undefined;

function assignParts(given: string[], dotted: boolean[], type: NameType): Token[] {
  const tokens: Token[] = [];
  const person = type === "person";
  const asGiven = given.map(factsOf);
  const known = person || type === "vessel" ? asGiven : repairForms(asGiven);
  const words = known === asGiven ? given : known.map(({ raw }) => raw);
  const dots = words.length === given.length ? dotted : [];
  const n = words.length;
  let i = 0;
  if (type === "vessel") {
    while (
      i < n - 1 &&
      (VESSEL_PREFIX.has(words[i] as string) || (words[i] === "m" && /^[vt]$/.test(words[i + 1] ?? "")))
    ) {
      i += words[i] === "m" ? 2 : 1;
    }
  }
  let designators = false;
  let honorifics = false;
  while (i < n) {
    const facts = known[i] as WordFacts;
    const word = facts.raw;
    if (type !== "vessel") {
      const form = facts.beginsForm ? legalFormAt(words, i) : undefined;
      if (form && formHere(words, i, form.length, person)) {
        if (form.length === 1) tokens.push(tokenFor(facts, "form"));
        else tokens.push(tokenOf(words.slice(i, i + form.length).join(" "), "form"));
        i += form.length;
        continue;
      }
      if (person && facts.faith !== undefined) {
        tokens.push(tokenOf(facts.faith, "word"), tokenOf("din", "word"));
        i++;
        continue;
      }
      const servant = servantName(words, i);
      if (servant) {
        tokens.push(tokenOf(servant.text, "word"));
        i += servant.length;
        continue;
      }
    }
    if (!person) {
      const place = facts.beginsPlace ? placeAt(words, i) : undefined;
      if (place) {
        tokens.push(tokenOf(place.text, "place"));
        i += place.length;
        continue;
      }
      if (facts.tens !== undefined && i + 1 < n) {
        const unit = numberGroup(words[i + 1] as string, false);
        if (unit !== undefined && unit.length === 2 && unit !== "#0") {
          tokens.push(tokenOf(`${word} ${words[i + 1]}`, "number"));
          i += 2;
          continue;
        }
      }
    }
    if (word.length === 1 && !person && !facts.digits) {
      const run = singles(words, i);
      if (run > 1) {
        const joined = words.slice(i, i + run).join("");
        tokens.push(tokenOf(joined, "word"));
        honorifics ||= isHonorific(joined);
        i += run;
        continue;
      }
    }
    if (person && dots[i] && word.length <= 5) {
      for (const letter of word) tokens.push(tokenOf(letter, "initial"));
    } else {
      tokens.push(tokenFor(facts, partOf(facts, i, n, type)));
      designators ||= facts.designator;
      honorifics ||= facts.honorific;
    }
    i++;
  }
  const settled = designators && !person ? settleDesignators(tokens) : tokens;
  return honorifics ? settleHonorifics(settled, type) : settled;
}

/** Parts of a house (`head office`, `warehouse 2`) are no part of its name, where a name is left without them. */
function settleDesignators(tokens: Token[]): Token[] {
  if (!tokens.some(({ kind, raw }) => (kind === "word" || kind === "generic") && !isDesignator(raw)))
    return tokens;
  return tokens.map((token, at) => {
    if (at === 0) return token;
    const before = tokens[at - 1] as Token;
    const after = tokens[at + 1];
    const part =
      isDesignator(token.raw) ||
      (token.kind === "number" && isDesignator(before.raw)) ||
      (token.raw === "head" && after?.raw === "office") ||
      (token.raw === "department" && isDesignator(before.raw));
    return part ? tokenOf(token.raw, "stop") : token;
  });
}

/** How many single letters follow each other from `at` on. */
function singles(words: readonly string[], at: number): number {
  let end = at;
  while (end < words.length && /^[a-z]$/.test(words[end] as string)) end++;
  return end - at;
}

/** A one-word short form counts only where forms stand: at the end, or in front for those that do. */
function formHere(words: readonly string[], at: number, length: number, person: boolean): boolean {
  const word = words[at] as string;
  if (words.length === length) return false;
  if (person) return length === 1 ? FORM_ON_PERSON.has(word) : length > 2;
  if (length > 2 || word.length > 4) return true;
  if (at === 0) return length > 1 || !NOT_IN_FRONT.has(word);
  return at + length > words.length - 3;
}

/** `abd al rahman`, `abdul rahman`, `abdelrahman`, `abdurrahman`: one name. */
function servantName(words: readonly string[], at: number): { text: string; length: number } | undefined {
  const word = words[at] as string;
  if (!word.startsWith("abd")) return undefined;
  if (SERVANT.has(word)) {
    const article = ARTICLE.has(words[at + 1] ?? "") ? 1 : 0;
    const name = words[at + 1 + article];
    if (name === undefined || name.length < 3) return undefined;
    return { text: `abdul${name}`, length: 2 + article };
  }
  const match = SERVANT_PREFIX.exec(word);
  return match ? { text: `abdul${word.slice(match[0].length)}`, length: 1 } : undefined;
}

const ROMAN_LETTERS = "ivx";

function partOf(facts: WordFacts, at: number, n: number, type: NameType): Token["kind"] {
  const { raw: word, entry, digits } = facts;
  const person = type === "person";
  if (word.length === 1 && !digits) {
    const numeral = !person && at > 0 && at >= n - 3 && romanValue(word) !== undefined;
    return numeral ? "number" : word.charCodeAt(0) > 0x7f ? "word" : "initial";
  }
  // Only words of digits, or of i, v and x, or number words can be numbers; the rest need no closer look.
  const numeric = digits || (ROMAN_LETTERS.includes(word[0] as string) && word.length < 8);
  const roman = !numeric
    ? false
    : person
      ? at === n - 1 && /^i{2,3}$/.test(word)
      : romanValue(word) !== undefined;
  if ((numeric || entry?.kind === "number") && numberGroup(word, roman) !== undefined) {
    return person && !/\d/.test(word) && !roman ? "word" : "number";
  }
  if (facts.isFormWord && (type === "company" || type === "unknown") && n > 1) return "form";
  if (entry === undefined) return "word";
  if (entry.kind === "name" || entry.kind === "number" || entry.kind === "honorific") return "word";
  if (person)
    return entry.kind === "particle" && n > 1
      ? "particle"
      : entry.kind === "stop"
        ? personStop(word, at === n - 1)
        : "word";
  if (type === "vessel") return entry.kind === "stop" ? "stop" : "word";
  return entry.kind;
}

/** In a person's name only these bind; `to`, `na`, `an` are names. */
function personStop(word: string, last: boolean): Token["kind"] {
  return !last && /^(?:de|van|von|der|den|da|di|du|dos|das|la|le|do|del|and|the|of|y|ve)$/.test(word)
    ? "particle"
    : "word";
}

const ALWAYS_TITLE = new Set(["mr", "mrs", "ms", "dr"]);

/** Titles are titles only beside a name: two other words must remain, or one if the title comes first. */
function settleHonorifics(tokens: Token[], type: NameType): Token[] {
  if (type === "company" || type === "vessel") return tokens;
  let plain = 0;
  for (const token of tokens) if (token.kind === "word" && !isHonorific(token.raw)) plain++;
  if (plain === 0) return tokens;
  return tokens.map((token, at) => {
    if (token.kind !== "word" && token.kind !== "generic") return token;
    if (!isHonorific(token.raw) || (plain < 2 && at > 0 && !ALWAYS_TITLE.has(token.raw))) return token;
    if (type === "unknown" && token.kind === "generic") return token;
    return tokenOf(token.raw, "honorific");
  });
}
