import { type Alignment, align } from "./align.ts";
import { legalFormClass } from "./legal-forms.ts";
import { distance } from "./likeness.ts";
import type { AnalysedName, Edge, Outcome, Token } from "./types.ts";

/** What a pair of analysed names comes to, before evidence. */
export interface NameScore {
  score: number;
  outcome: Outcome;
  /** How much the agreeing words say: 1.5 is about a rare given name with a surname. */
  said: number;
}

/**
 * What a difference costs. The costs of one pair are combined so that the dearest dominates (see {@link combine}); 1 minus the
 * result is the score. The values were chosen so that 0.7 separates the labelled pairs of test/names/labelled.
 */
export const COST = {
  /** Both names have a word in the same place, and the words are not alike. */
  contradiction: 0.34,
  contradictionByWeight: 0.24,
  /** One name says more than the other: at most this, by the share left over. */
  omissionPerson: 0.3,
  omissionCompany: 0.3,
  /** The words that agree are too few or too common to carry an omission. */
  tooLittle: 0.45,
  place: 0.2,
  otherPlace: 0.38,
  number: 0.26,
  otherNumber: 0.29,
  otherNumberOfVessel: 0.42,
  order: 0.05,
  fatherAndSon: 0.36,
  formMissing: 0.02,
  otherForm: 0.05,
  otherFormClass: 0.08,
  glued: 0.04,
};

/** Cost of an edge by likeness: break-even at 0.62, where half of all such pairs are the same name. */
function slip(like: number): number {
  if (like >= 0.95) return (1 - like) * 0.8;
  if (like >= 0.8) return 0.04 + (0.95 - like) * 0.7;
  if (like >= 0.62) return 0.145 + (0.8 - like) * 0.86;
  return 0.3 + (0.62 - like) * 1.2;
}

let sum = 0;
let trace: Edge[] | undefined;

function charge(cost: number, left: string, right: string, how: Edge["how"], like: number): void {
  sum += cost * Math.sqrt(cost);
  trace?.push({ left, right, how, likeness: like, cost });
}

function combine(total: number): number {
  return total ** (2 / 3);
}

const IMPORTANCE: Record<Token["kind"], number> = {
  word: 1,
  generic: 0.8,
  place: 1,
  form: 0,
  number: 1,
  initial: 0.6,
  particle: 0.12,
  honorific: 0.03,
  stop: 0.06,
};

/** Open words of one side, summed by what they are. */
interface Rest {
  words: number;
  places: number;
  numbers: number;
  small: number;
  text: string;
}

/**
 * Compares two names word by word. Types are the caller's concern.
 * @param edges when given, receives the alignment that made the score
 */
export function scoreNames(a: AnalysedName, b: AnalysedName, edges?: Edge[]): NameScore {
  if (a.native && b.native && a.native.script === b.native.script) {
    const own = scoreTokens(a.native.tokens, b.native.tokens, a, b, edges);
    if (own.score >= 0.7 || a.native.script !== "Hani") return own;
    const read = scoreTokens(a.tokens, b.tokens, a, b);
    return read.score >= 0.97 ? { ...own, score: 0.72, outcome: "similar" } : own;
  }
  return scoreTokens(a.tokens, b.tokens, a, b, edges);
}

function scoreTokens(
  ta: readonly Token[],
  tb: readonly Token[],
  a: AnalysedName,
  b: AnalysedName,
  edges?: Edge[],
): NameScore {
  if (ta.length === 0 || tb.length === 0) {
    const same = a.text === b.text && a.text !== "";
    return { score: same ? 1 : 0, outcome: same ? "same" : "different", said: 0 };
  }
  sum = 0;
  trace = edges;
  const person = a.type === "person" || b.type === "person";
  const vessel = a.type === "vessel" || b.type === "vessel";
  const pairs = align(ta, tb);
  const said = chargeEdges(ta, tb, pairs);
  const left = rest(ta, pairs.right);
  const right = rest(tb, pairs.left);
  let group = false;

  if (left.numbers > 0 && right.numbers > 0) {
    charge(
      vessel ? COST.otherNumberOfVessel : said >= 1 ? COST.otherNumber : 0.45,
      "number",
      "number",
      "contradiction",
      0,
    );
    group = true;
  } else if (left.numbers + right.numbers > 0) {
    charge(
      vessel ? 0.31 : COST.number,
      left.numbers > 0 ? "number" : "",
      right.numbers > 0 ? "number" : "",
      side(left.numbers),
      0,
    );
    group = true;
  }
  const leftWords = left.words + left.places;
  const rightWords = right.words + right.places;
  const contradicted = Math.min(leftWords, rightWords);
  const placeAgainstPlace = left.places > 0 && right.places > 0 && left.words + right.words === 0;
  if (placeAgainstPlace) {
    charge(COST.otherPlace, left.text, right.text, "contradiction", 0);
    group = true;
  } else if (contradicted > 0.1) {
    const cost = COST.contradiction + COST.contradictionByWeight * Math.min(1, contradicted);
    charge(cost, left.text, right.text, "contradiction", 0);
  }
  const omitted = Math.abs(leftWords - rightWords);
  if (omitted > 0.1) {
    const onlyPlace = contradicted === 0 && left.words + right.words === 0;
    const share = omitted / (omitted + said);
    const cost =
      onlyPlace && !person ? COST.place : (person ? COST.omissionPerson : COST.omissionCompany) * share;
    charge(
      cost,
      leftWords > rightWords ? left.text : "",
      leftWords > rightWords ? "" : right.text,
      side(leftWords - rightWords),
      0,
    );
    if (said < 1.5)
      charge(COST.tooLittle * ((1.5 - said) / 1.5) * Math.min(1, omitted * 2), "", "", "only-left", 0);
    if (!person) group = true;
  }
  const small = left.small + right.small;
  if (small > 0) charge(Math.min(0.04, small * 0.15), "", "", "only-left", 0);
  const forms = chargeForms(ta, tb);
  chargeOrder(ta, tb, pairs);

  let score = Math.max(0, 1 - combine(sum));
  if (score < 0.9 && ta.length !== tb.length) score = Math.max(score, glued(ta, tb));
  const outcome =
    score < 0.7
      ? group && score > 0.5
        ? "same-group"
        : "different"
      : group || forms
        ? "same-group"
        : score > 0.93
          ? "same"
          : "similar";
  return { score, outcome, said };
}

function side(weight: number): "only-left" | "only-right" {
  return weight > 0 ? "only-left" : "only-right";
}

/** Charges every matched pair for its slips; returns how much the agreement says. */
function chargeEdges(ta: readonly Token[], tb: readonly Token[], pairs: Alignment): number {
  let said = 0;
  for (let i = 0; i < ta.length; i++) {
    const j = pairs.right[i] as number;
    if (j < 0) continue;
    const x = ta[i] as Token;
    const y = tb[j] as Token;
    const like = pairs.like[i] as number;
    const first = pairs.left[j] === i;
    said += Math.min(x.weight, y.weight) * like;
    if (!first && pairs.how[i] !== "joined" && pairs.how[i] !== "acronym") continue;
    if (!first) continue;
    const importance = Math.min(IMPORTANCE[x.kind], IMPORTANCE[y.kind]);
    const weight = 0.7 + 0.3 * Math.min(1, Math.max(x.weight, y.weight));
    const cost = like === 1 ? 0 : slip(like) * importance * weight;
    charge(cost, x.raw, y.raw, pairs.how[i] as Edge["how"], like);
  }
  return said;
}

function rest(tokens: readonly Token[], partner: Int16Array): Rest {
  const out: Rest = { words: 0, places: 0, numbers: 0, small: 0, text: "" };
  for (let i = 0; i < tokens.length; i++) {
    if (partner[i] !== -1) continue;
    const token = tokens[i] as Token;
    switch (token.kind) {
      case "form":
        continue;
      case "number":
        out.numbers += token.weight;
        continue;
      case "place":
        out.places += token.weight;
        break;
      case "particle":
      case "stop":
      case "honorific":
        out.small += token.weight;
        continue;
      default:
        out.words += token.weight;
    }
    out.text += out.text === "" ? token.raw : ` ${token.raw}`;
  }
  return out;
}

/** Legal forms as sets: another form is a small, visible distance. True when the two sides have forms of their own. */
function chargeForms(ta: readonly Token[], tb: readonly Token[]): boolean {
  let a = "";
  let b = "";
  let aRaw = "";
  let bRaw = "";
  for (const token of ta) {
    if (token.kind !== "form" || (token.group === "company" && a !== "")) continue;
    a = token.group;
    aRaw = token.raw;
  }
  for (const token of tb) {
    if (token.kind !== "form" || (token.group === "company" && b !== "")) continue;
    b = token.group;
    bRaw = token.raw;
  }
  if (a === b) return false;
  if (a === "" || b === "" || a === "company" || b === "company") {
    charge(COST.formMissing, aRaw, bRaw, a === "" || b === "" ? side(a === "" ? -1 : 1) : "other-form", 0.9);
    return false;
  }
  const sameClass = legalFormClass(a) === legalFormClass(b);
  charge(sameClass ? COST.otherForm : COST.otherFormClass, aRaw, bRaw, "other-form", 0.8);
  return true;
}

const FILIAL = new Set(["bin", "ben", "ibn", "bint"]);

/** Another order of the words is a small distance; `X son of Y` against `Y son of X` are two people. */
function chargeOrder(ta: readonly Token[], tb: readonly Token[], pairs: Alignment): void {
  let last = -1;
  let turned = false;
  for (let i = 0; i < ta.length; i++) {
    const j = pairs.right[i] as number;
    const kind = (ta[i] as Token).kind;
    if (j < 0 || kind === "stop" || kind === "particle" || kind === "honorific") continue;
    if (j < last) turned = true;
    last = j;
  }
  if (!turned) return;
  for (let i = 1; i + 1 < ta.length; i++) {
    const j = pairs.right[i] as number;
    if (j < 1 || !FILIAL.has((ta[i] as Token).raw)) continue;
    for (let k = 1; k + 1 < tb.length; k++) {
      if (!FILIAL.has((tb[k] as Token).raw)) continue;
      if (pairs.right[i - 1] === k + 1 && pairs.right[i + 1] === k - 1) {
        charge(COST.fatherAndSon, "son of", "father of", "contradiction", 0);
        return;
      }
    }
  }
  charge(COST.order, "", "", "other-form", 1);
}

/** Names written without spaces, or with spaces in other places. */
function glued(ta: readonly Token[], tb: readonly Token[]): number {
  let a = "";
  let b = "";
  for (const token of ta) if (token.kind !== "form") a += token.raw;
  for (const token of tb) if (token.kind !== "form") b += token.raw;
  const longest = Math.max(a.length, b.length);
  if (longest < 6 || longest > 60 || Math.abs(a.length - b.length) > 2) return 0;
  const limit = longest < 10 ? 1 : 2;
  const d = distance(a, b, limit);
  return d === Infinity ? 0 : 1 - COST.glued - slip(1 - d / longest);
}
