import type { Fact, LineFacts, Party } from "../line.ts";
import type { RulesOfDay } from "../rules/book.ts";
import { type Read, Reads } from "../rules/reads.ts";
import { Alike } from "./alike.ts";
import { type Circumstances, judge } from "./judge.ts";
import { Judged } from "./judged.ts";
import { placeOf, Shape } from "./shape.ts";

/**
 * Remembers verdicts with what was read of the line for each. A line is judged alike when on its day the same law is in force and the same
 * lists are at hand, it states the same facts in the same columns, has parties in the same roles, and of every value that was read the same answers come.
 */
export class VerdictMemo {
  readonly #circumstances: Circumstances;
  readonly #partyShapes = new WeakMap<Party, string>();
  #shapes = new Shape<Alike<Judged>>();
  readonly #days = new WeakMap<RulesOfDay, { law: string; known: Map<string, string> }>();
  #laws = 0;
  #size = 0;
  #bytes = 0;
  /** What was judged last: by the next one its template is made, where it is wanted. */
  #last: Judged | undefined;
  #parties = 0;

  constructor(circumstances: Circumstances) {
    this.#circumstances = circumstances;
  }

  judge(line: LineFacts, rules: RulesOfDay): Judged {
    let alike = this.#shapeOf(line, rules).value;
    const known = alike?.find(line);
    if (known) return known;
    const reads = new Reads(line);
    const judged = new Judged(judge(line, rules, this.#circumstances, reads), line.parties);
    this.#bytes += this.#last?.size ?? 0;
    this.#last = judged;
    if (this.#size++ >= MOST_REMEMBERED || this.#bytes > MOST_BYTES) {
      this.#shapes = new Shape();
      this.#size = 1;
      this.#bytes = 0;
      alike = undefined;
    }
    if (!alike) this.#shapeOf(line, rules).value = alike = new Alike(rules.distinctions);
    const counted = ({ party }: Read) => party === undefined || !isItself(line.parties[party] as Party);
    alike.add(judged, reads.all.filter(counted), line);
    return judged;
  }

  /** What two lines must have in common before their values are compared. */
  #shapeOf({ date, facts, parties }: LineFacts, rules: RulesOfDay): Shape<Alike<Judged>> {
    let shape = this.#shapes;
    for (const [name, fact] of facts) shape = shape.after(name, placeOf(fact));
    for (const party of parties) {
      let known = this.#partyShapes.get(party);
      if (known === undefined) {
        known = isItself(party) ? `\u0001${this.#parties++}` : shapeOf(party.facts);
        this.#partyShapes.set(party, known);
      }
      shape = shape.after(party.role, known);
    }
    // What differs most comes last: up to here all lines go the same few ways.
    shape = shape.after("", this.#dayOf(date, rules));
    for (const fact of BY_VALUE) shape = shape.after(fact, String(facts.get(fact)?.value));
    return shape;
  }

  /** The day as far as it counts: the law that is in force on it, and what is to be said of the lists that its packs need. */
  #dayOf(date: string, rules: RulesOfDay): string {
    let days = this.#days.get(rules);
    if (!days) {
      days = { law: String(this.#laws++), known: new Map() };
      this.#days.set(rules, days);
    }
    let day = days.known.get(date);
    if (day === undefined) {
      const state = this.#circumstances.listState ?? (() => date);
      const lists = rules.packs.flatMap(({ pack }) => [...pack.lists, ...pack.optionalLists]);
      day = [days.law, ...lists.map((list) => state(list, date))].join("\u0001");
      if (days.known.size >= MOST_DAYS) days.known.clear();
      days.known.set(date, day);
    }
    return day;
  }
}

/** Bounds memory: what is forgotten is judged again. */
const MOST_REMEMBERED = 2_000;
const MOST_BYTES = 67_108_864;
const MOST_DAYS = 5_000;

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
  for (const [name, fact] of facts) shape += `${name}\u0002${placeOf(fact)}\u0003`;
  return shape;
}
