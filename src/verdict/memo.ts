import { isFreeText } from "../facts.ts";
import type { Fact, FactValue, Inputs, LineFacts, Party } from "../line.ts";
import type { RulesOfDay } from "../rules/book.ts";
import type { Distinctions } from "../rules/distinctions.ts";
import { type Read, Reads } from "../rules/reads.ts";
import type { LineVerdict, Verdict } from "./finding.ts";
import { type Circumstances, judge } from "./judge.ts";
import type { ScreenResult } from "./result.ts";
import { Template } from "./template.ts";
import { toResult } from "./write.ts";

/** What was judged once for all lines that are judged alike. */
class Judged {
  readonly verdict: Verdict;
  readonly hits: LineVerdict["hits"];
  readonly #parties: readonly Party[];
  /** Let go once it is written as a template: derivations are large. */
  #whole: LineVerdict | undefined;
  #template: Template | undefined;

  constructor(verdict: LineVerdict, parties: readonly Party[]) {
    this.verdict = verdict.verdict;
    this.hits = verdict.hits;
    this.#parties = parties;
    this.#whole = verdict;
  }

  /** The result of one of these lines. */
  result(...of: LineOf): ScreenResult {
    return this.#whole ? toResult(of[0], this.#whole, of[1], of[2]) : JSON.parse(this.json(...of));
  }

  /** The same as JSON: reports for people need none, so that the template is made when it is first asked. */
  json(...of: LineOf): string {
    if (this.#whole) this.#template = new Template(this.#whole, this.#parties);
    this.#whole = undefined;
    return (this.#template as Template).json(...of);
  }
}

type LineOf = Parameters<Template["json"]>;

/**
 * Remembers verdicts with what was read of the line for each. A line is judged alike when it is of the same day, states the same facts
 * in the same columns, has parties in the same roles, and of every value that was read the same answers come.
 */
export class VerdictMemo {
  readonly #circumstances: Circumstances;
  readonly #remembered = new Map<string, Remembered[]>();
  readonly #partyKeys = new WeakMap<Party, string>();
  #size = 0;
  #parties = 0;

  constructor(circumstances: Circumstances) {
    this.#circumstances = circumstances;
  }

  judge(line: LineFacts, rules: RulesOfDay): Judged {
    const key = this.#keyOf(line);
    const alike = this.#remembered.get(key) ?? [];
    const index = alike.findIndex((one) => one.fits(line, rules.distinctions));
    if (index >= 0) {
      const found = alike[index] as Remembered;
      // Lines that follow each other are often alike.
      alike.splice(index, 1);
      alike.unshift(found);
      return found.judged;
    }
    const reads = new Reads(line);
    const judged = new Judged(judge(line, rules, this.#circumstances, reads), line.parties);
    if (this.#size++ >= MOST_REMEMBERED) {
      this.#remembered.clear();
      this.#size = 1;
    }
    const remembered = new Remembered(
      judged,
      reads.all.filter(({ party }) => party === undefined || !isItself(line.parties[party] as Party)),
      line,
    );
    this.#remembered.set(key, this.#remembered.has(key) ? [remembered, ...alike] : [remembered]);
    return judged;
  }

  /** What two lines must have in common before their values are compared. */
  #keyOf({ date, facts, parties }: LineFacts): string {
    let key = date;
    for (const fact of BY_VALUE) key += `\u0001${facts.get(fact)?.value}`;
    key += shapeOf(facts);
    for (const party of parties) {
      let known = this.#partyKeys.get(party);
      if (known === undefined) {
        known = party.role + (isItself(party) ? `\u0001${this.#parties++}` : shapeOf(party.facts));
        this.#partyKeys.set(party, known);
      }
      key += `\u0003${known}`;
    }
    return key;
  }
}

/** Bounds memory: what is forgotten is judged again. */
const MOST_REMEMBERED = 2_000;
const MOST_VALUES = 500;

/** The rules that reach a line are found by its destination; the code of the item decides most of what is asked next. */
const BY_VALUE = ["destination.country", "destination.region", "item.eccn"];

/** Parties that stand on a list, or have owners, share their verdict with no other. */
function isItself({ facts, bounded }: Party): boolean {
  const listed = facts.get("party.listed")?.value;
  return (Array.isArray(listed) && listed.length > 0) || bounded === true || facts.has("party.owners");
}

/** Which facts are stated, and where. */
function shapeOf(facts: ReadonlyMap<string, Fact>): string {
  let shape = "";
  for (const [name, { from }] of facts)
    shape += `\u0001${name}\u0002${from.kind === "manifest" ? from.column : JSON.stringify(from)}`;
  return shape;
}

/** A verdict, with the values from which it came. */
class Remembered {
  readonly judged: Judged;
  readonly #reads: { read: Read; value: string; known: Map<string, boolean> }[];

  constructor(judged: Judged, reads: readonly Read[], line: LineFacts) {
    this.judged = judged;
    this.#reads = reads.map((read) => {
      read.end();
      return { read, value: keyOfValue(factOf(line, read).value), known: new Map() };
    });
  }

  /** Whether of every value that was read the same comes on this line, which states the same facts. */
  fits(line: LineFacts, distinctions: Distinctions): boolean {
    return this.#reads.every(({ read, value, known }) => {
      const fact = factOf(line, read);
      if (read.whole) return keyOfValue(fact.value) === value;
      const key = isFreeText(read.fact)
        ? distinctions.classOf(read.fact, fact.value)
        : keyOfValue(fact.value);
      let same = known.get(key);
      if (same === undefined) {
        same = read.checks.every((check) => check(fact));
        if (known.size >= MOST_VALUES) known.clear();
        known.set(key, same);
      }
      return same;
    });
  }
}

function factOf({ facts, parties }: LineFacts, { fact, party }: Read): Fact {
  return (party === undefined ? facts : (parties[party] as Party).facts).get(fact) as Fact;
}

function keyOfValue(value: FactValue): string {
  if (typeof value !== "object") return String(value);
  if (!Array.isArray(value)) {
    const { stated, eccns, open } = value as Inputs;
    return `${stated} ${eccns.join(" ")} ${open}`;
  }
  // Listings and owners are those of parties that are themselves; of any other party there are none.
  return value.every((one) => typeof one === "string") ? value.join("\u0000") : "structure";
}
