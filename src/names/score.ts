import { type Alignment, align, flipHow } from "./align.ts";
import {
  COMPANY_OF_WORDS,
  COST,
  combined,
  contradictionCost,
  doubtCost,
  type Forms,
  omissionCost,
  share,
  slipCost,
} from "./costs.ts";
import { legalFormClass } from "./legal-forms.ts";
import { emptyRest, type Rest, restOf } from "./rest.ts";
import { PART_OF_FORM } from "./token.ts";
import type { AnalysedName, Edge, EdgeHow, NameType, Outcome, Token } from "./types.ts";

/** What a pair of names comes to, before evidence. */
export interface NameScore {
  score: number;
  outcome: Outcome;
  /** How much the agreeing words say; see `ENOUGH` in costs.ts. */
  said: number;
}

/** What is compared of a name. */
export interface Side {
  readonly type: NameType;
  readonly tokens: readonly Token[];
  readonly native?: { readonly script: string; readonly tokens: readonly Token[] };
}

/**
 * Compares two names word by word; whether their types may meet is the caller's concern. Symmetric.
 * @param edges when given, receives the alignment that made the score, the first name on the left
 */
export function scoreNames(a: Side, b: Side, edges?: Edge[]): NameScore {
  if (a.native && b.native && a.native.script === b.native.script) {
    const own = scoreTokens(a.native.tokens, b.native.tokens, a.type, b.type, edges);
    if (own.score >= 0.7 || a.native.script !== "Hani") return own;
    // Traditional against simplified characters: the same reading is worth a look, no more.
    const read = scoreTokens(a.tokens, b.tokens, a.type, b.type);
    return read.score >= 0.97 ? { ...own, score: 0.72, outcome: "similar" } : own;
  }
  return scoreTokens(a.tokens, b.tokens, a.type, b.type, edges);
}

function scoreTokens(
  a: readonly Token[],
  b: readonly Token[],
  typeA: NameType,
  typeB: NameType,
  edges?: Edge[],
): NameScore {
  if (a.length === 0 || b.length === 0) return { score: 0, outcome: "different", said: 0 };
  if (!a.some(isNamed) || !b.some(isNamed)) return formsOnly(a, b);
  const turned = before(b, a);
  const sheet = turned ? new Sheet(b, a, typeA, typeB) : new Sheet(a, b, typeA, typeB);
  sheet.edges = edges === undefined ? undefined : [];
  const result = sheet.result();
  if (edges) {
    for (const edge of sheet.edges ?? []) {
      edges.push(turned ? { ...edge, left: edge.right, right: edge.left, how: flipHow(edge.how) } : edge);
    }
  }
  return result;
}

function isNamed(token: Token): boolean {
  return token.kind !== "form";
}

/** A name of legal forms alone names nobody: it is equal or it is not. */
function formsOnly(a: readonly Token[], b: readonly Token[]): NameScore {
  const same = a.length === b.length && a.every((token, at) => token.raw === b[at]?.raw);
  return { score: same ? 1 : 0, outcome: same ? "same" : "different", said: 0 };
}

/** A fixed order of the two sides, so that the score does not depend on which is named first. */
function before(a: readonly Token[], b: readonly Token[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [(a[i] as Token).raw, (b[i] as Token).raw];
    if (x !== y) return x < y;
  }
  return false;
}

/** How far a slip in a word of each kind matters. */
export const IMPORTANCE: Record<Token["kind"], number> = {
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

const rests: readonly [Rest, Rest] = [emptyRest(), emptyRest()];

/** The reckoning of one pair. */
class Sheet {
  edges: Edge[] | undefined;
  readonly #a: readonly Token[];
  readonly #b: readonly Token[];
  readonly #person: boolean;
  readonly #vessel: boolean;
  #shares = 0;
  /** Differences that ask for enough agreement; initials, order and legal form are none. */
  #slips = 0;
  #omissions = 0;
  #said = 0;
  /** Words that are met otherwise than by an initial. */
  #words = 0;
  #initials = 0;
  #group = false;
  #slippedForm = false;
  /** One name is the acronym of the other, form and all. */
  #acronym = false;

  constructor(a: readonly Token[], b: readonly Token[], typeA: NameType, typeB: NameType) {
    this.#a = a;
    this.#b = b;
    this.#person = typeA === "person" || typeB === "person";
    this.#vessel = typeA === "vessel" || typeB === "vessel";
  }

  result(): NameScore {
    const a = this.#a;
    const b = this.#b;
    const pairs = align(a, b, !this.#vessel && (this.#person || !(companyLike(a) || companyLike(b))));
    this.#chargeEdges(pairs);
    const left = restOf(a, pairs.right, rests[0], this.edges !== undefined);
    const right = restOf(b, pairs.left, rests[1], this.edges !== undefined);
    this.#chargeNumbers(left, right);
    this.#chargeWords(left, right);
    const small = left.small + right.small;
    if (small > 0) this.#charge(Math.min(0.03, small * 0.15), "", "", "only-left", 0);
    if (left.kin !== "" && right.kin !== "" && left.kin !== right.kin)
      this.#charge(COST.otherKin, left.kin, right.kin, "contradiction", 0);
    const forms = this.#chargeForms();
    const reordered = this.#chargeOrder(pairs);
    if (this.#words === 0 && this.#initials > 0) this.#charge(COST.onlyInitials, "", "", "too-little", 0);
    const doubt = doubtCost(
      this.#said,
      this.#slips,
      this.#omissions,
      this.#person,
      forms,
      reordered || left.count + right.count > 1,
    );
    if (doubt > 0) this.#charge(doubt, "", "", "too-little", 0);
    const score = Math.max(0, 1 - combined(this.#shares));
    return { score, outcome: this.#outcome(score, forms === "other"), said: this.#said };
  }

  #outcome(score: number, otherForm: boolean): Outcome {
    if (score < 0.7) return "different";
    if (this.#group || otherForm) return "same-group";
    return score > 0.93 ? "same" : "similar";
  }

  #charge(cost: number, left: string, right: string, how: EdgeHow, likeness: number): void {
    this.#shares += share(cost);
    this.edges?.push({ left, right, how, likeness, cost });
  }

  #chargeEdges(pairs: Alignment): void {
    let met = 0;
    for (let i = 0; i < this.#a.length; i++) {
      const j = pairs.right[i] as number;
      if (j < 0) continue;
      const x = this.#a[i] as Token;
      const y = this.#b[j] as Token;
      const like = pairs.like[i] as number;
      const how = pairs.how[i] as EdgeHow;
      if (x.kind === "form" || y.kind === "form") {
        this.#slippedForm = true;
        this.#charge(COST.formMissing, x.raw, y.raw, how, like);
        continue;
      }
      const run = how === "joined" || how === "acronym";
      // Of a run of words against one, the one is counted once, and the run by its words or the one, whichever says less.
      if (run && pairs.left[j] !== i && pairs.right[i] === j) continue;
      const trade = x.kind === "generic" || y.kind === "generic" || x.kind === "place";
      if (trade && met++ > 0) this.#said += COMPANY_OF_WORDS * like * like;
      this.#said += run
        ? runWeight(this.#a, this.#b, pairs, i, j) * like
        : Math.min(x.weight, y.weight) * like * like;
      const weight = 0.7 + 0.3 * Math.min(1, Math.max(x.weight, y.weight));
      const cost =
        like === 1 ? 0 : slipCost(like) * Math.min(IMPORTANCE[x.kind], IMPORTANCE[y.kind]) * weight;
      if (how === "acronym" && Math.min(x.raw.length, y.raw.length) > 3 && !this.#person)
        this.#acronym = true;
      if (how !== "initial") {
        this.#slips += cost;
        this.#words++;
      } else this.#initials++;
      this.#charge(cost, x.raw, y.raw, how, like);
    }
  }

  #chargeNumbers(left: Rest, right: Rest): void {
    if (left.numbers === 0 && right.numbers === 0) return;
    const both = left.numbers > 0 && right.numbers > 0;
    const cost = both
      ? this.#vessel
        ? COST.otherNumberOfVessel
        : COST.otherNumber
      : this.#vessel
        ? COST.numberOfVessel
        : COST.number;
    this.#omissions += cost;
    this.#group = true;
    this.#charge(cost, left.numberText, right.numberText, both ? "contradiction" : side(left.numbers), 0);
  }

  #chargeWords(left: Rest, right: Rest): void {
    const leftWeight = left.words + left.places;
    const rightWeight = right.words + right.places;
    const contradicted = Math.min(leftWeight, rightWeight);
    const omitted = Math.abs(leftWeight - rightWeight);
    const wordless = left.words + right.words === 0;
    if (contradicted > 0.1) {
      const places = wordless && left.places > 0 && right.places > 0;
      const cost = places ? COST.otherPlace : contradictionCost(contradicted);
      this.#slips += cost;
      if (places) this.#group = true;
      this.#charge(cost, left.text, right.text, "contradiction", 0);
    }
    if (omitted > 0.05) {
      const onlyPlace = wordless && contradicted === 0 && !this.#person;
      const telling = !this.#person && contradicted <= 0.1 && Math.max(left.telling, right.telling) > 0.4;
      const cost = onlyPlace
        ? COST.place
        : (telling ? COST.tellingWord : 0) + (telling ? 0.5 : 1) * omissionCost(omitted, this.#said);
      // A place that one side leaves out is named in its address.
      this.#omissions += onlyPlace ? cost * 0.3 : cost;
      if (!this.#person) this.#group = true;
      const how = side(leftWeight - rightWeight);
      if (contradicted > 0.1) this.#charge(cost, "", "", how, 0);
      else this.#charge(cost, left.text, right.text, how, 0);
    }
  }

  /** Legal forms: another form is a small, visible distance. Tells how the two stand to each other. */
  #chargeForms(): Forms {
    if (this.#slippedForm) return "same";
    const x = formOf(this.#a);
    const y = formOf(this.#b);
    if (x === y || x?.group === y?.group) return x && !saysLittle(x.group) ? "same" : "none";
    const [a, b] = [x?.group ?? "", y?.group ?? ""];
    if (isPart(x, y) || isPart(y, x)) return "same";
    if (saysLittle(a) || saysLittle(b)) {
      const how = a === "" ? "only-right" : b === "" ? "only-left" : "other-form";
      this.#charge(COST.formMissing, x?.raw ?? "", y?.raw ?? "", how, 0.9);
      return this.#acronym ? "none" : "onOneSide";
    }
    const sameClass = legalFormClass(a) === legalFormClass(b);
    this.#charge(
      sameClass ? COST.otherForm : COST.otherFormClass,
      x?.raw ?? "",
      y?.raw ?? "",
      "other-form",
      0.8,
    );
    return "other";
  }

  /** Another order of the words is a small distance; `X son of Y` against `Y son of X` are two people. */
  #chargeOrder(pairs: Alignment): boolean {
    if (!outOfOrder(this.#a, pairs)) return false;
    for (let i = 1; i + 1 < this.#a.length; i++) {
      if (!FILIAL.has((this.#a[i] as Token).raw)) continue;
      for (let k = 1; k + 1 < this.#b.length; k++) {
        if (!FILIAL.has((this.#b[k] as Token).raw)) continue;
        if (pairs.right[i - 1] === k + 1 && pairs.right[i + 1] === k - 1) {
          this.#charge(COST.fatherAndSon, "son of", "father of", "contradiction", 0);
          return true;
        }
      }
    }
    this.#charge(COST.order, "", "", "other-order", 1);
    return true;
  }
}

/** What an acronym says by its letters: three stand for many names. */
const ACRONYM_SAYS = [0, 0, 0.4, 0.4, 1.5, 1.7];

function runWeight(a: readonly Token[], b: readonly Token[], pairs: Alignment, i: number, j: number): number {
  let left = 0;
  let right = 0;
  let words = 0;
  for (let k = 0; k < a.length; k++) {
    if (pairs.right[k] !== j) continue;
    left += (a[k] as Token).weight;
    words++;
  }
  for (let k = 0; k < b.length; k++) if (pairs.left[k] === i) right += (b[k] as Token).weight;
  if (pairs.how[i] !== "acronym") return (left + right) / 2;
  const letters = (words > 1 ? (b[j] as Token) : (a[i] as Token)).raw.length;
  const says = ACRONYM_SAYS[Math.min(letters, ACRONYM_SAYS.length - 1)] as number;
  return letters < 4 ? Math.min(left, right, says) : says;
}

function companyLike(tokens: readonly Token[]): boolean {
  for (const token of tokens) if (token.kind === "form" || token.kind === "generic") return true;
  return false;
}

/** The form that says most: the last that is more than "company". */
function formOf(tokens: readonly Token[]): Token | undefined {
  let found: Token | undefined;
  for (const token of tokens) {
    if (token.kind === "form" && (found === undefined || !saysLittle(token.group))) found = token;
  }
  return found;
}

/** No form, the word for any company, and a word that is only part of a form. */
function saysLittle(form: string): boolean {
  return form === "" || form === "company" || form === PART_OF_FORM;
}

/** Whether one form is a word of the other, the rest of which was left out. */
function isPart(part: Token | undefined, whole: Token | undefined): boolean {
  return part?.group === PART_OF_FORM && whole !== undefined && whole.raw.split(" ").includes(part.raw);
}

function side(weight: number): EdgeHow {
  return weight > 0 ? "only-left" : "only-right";
}

const FILIAL = new Set(["bin", "ben", "ibn", "bint"]);

function outOfOrder(tokens: readonly Token[], pairs: Alignment): boolean {
  let last = -1;
  for (let i = 0; i < tokens.length; i++) {
    const j = pairs.right[i] as number;
    const kind = (tokens[i] as Token).kind;
    if (j < 0 || kind === "stop" || kind === "particle" || kind === "honorific") continue;
    if (j < last) return true;
    last = j;
  }
  return false;
}

/** Equal text of two names that have no word to compare (signs only) is all there is to say of them. */
export function scoreAnalysed(a: AnalysedName, b: AnalysedName, edges?: Edge[]): NameScore {
  if (a.tokens.length === 0 && b.tokens.length === 0 && !(a.native && b.native)) {
    const same = a.text === b.text && a.text !== "";
    return { score: same ? 1 : 0, outcome: same ? "same" : "different", said: 0 };
  }
  return scoreNames(a, b, edges);
}
