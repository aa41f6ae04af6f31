import { isFreeText } from "../facts.ts";
import type { Fact, FactValue, Inputs, LineFacts, Party } from "../line.ts";
import type { RulesOfDay } from "../rules/book.ts";
import type { LineVerdict } from "./finding.ts";
import { type Circumstances, decide } from "./judge.ts";
import { Template } from "./write.ts";

/** A verdict and its JSON, shared by the lines that are judged alike. */
export interface Judged {
  verdict: LineVerdict;
  template: Template;
}

/**
 * Remembers verdicts. Lines are judged alike when they are of one day, state the same codes, have parties that rules cannot tell
 * apart, and agree in those free texts and numbers that the rules really read for them; which these are, the first such line shows.
 */
export class VerdictMemo {
  readonly #circumstances: Circumstances;
  readonly #alike = new Map<string, Alike>();
  readonly #partyKeys = new WeakMap<Party, string>();
  #parties = 0;

  constructor(circumstances: Circumstances) {
    this.#circumstances = circumstances;
  }

  judge(line: LineFacts, rules: RulesOfDay): Judged {
    const key = this.#keyOf(line);
    let alike = this.#alike.get(key);
    if (!alike) {
      if (this.#alike.size >= MOST_REMEMBERED) this.#alike.clear();
      alike = { reads: [], verdicts: new Map() };
      this.#alike.set(key, alike);
    }
    const read = alike.reads.map((name) => readOf(line, name)).join("\u0000");
    const known = alike.verdicts.get(read);
    if (known) return known;
    const asked = rules.ask(line);
    const verdict = decide(asked, this.#circumstances);
    const judged = { verdict, template: new Template(verdict, line.parties) };
    const reads = new Set([...alike.reads, ...asked.read]);
    if (reads.size > alike.reads.length) {
      // More texts matter than was known: what was remembered without them may not hold for them.
      alike.reads = [...reads].sort();
      alike.verdicts.clear();
    }
    if (alike.verdicts.size >= MOST_READINGS) alike.verdicts.clear();
    alike.verdicts.set(alike.reads.map((name) => readOf(line, name)).join("\u0000"), judged);
    return judged;
  }

  #keyOf(line: LineFacts): string {
    let key = line.date;
    for (const [name, fact] of line.facts) {
      if (!isFreeText(name)) key += `\u0001${name}\u0002${keyOfFact(fact)}`;
    }
    for (const party of line.parties) key += `\u0003${this.#keyOfParty(party)}`;
    return key;
  }

  /** Parties that stand on a list, or have owners, are themselves; the others are what their codes say. */
  #keyOfParty(party: Party): string {
    let key = this.#partyKeys.get(party);
    if (key === undefined) {
      key = party.role;
      for (const [name, fact] of party.facts) {
        if (!isFreeText(name)) key += `\u0001${name}\u0002${keyOfFact(fact)}`;
      }
      const listed = party.facts.get("party.listed")?.value;
      if ((Array.isArray(listed) && listed.length > 0) || party.facts.has("party.owners"))
        key += `\u0001${this.#parties++}`;
      this.#partyKeys.set(party, key);
    }
    return key;
  }
}

interface Alike {
  reads: string[];
  verdicts: Map<string, Judged>;
}

/** Bounds of memory: what is forgotten is judged again. */
const MOST_REMEMBERED = 20_000;
const MOST_READINGS = 1_000;

function keyOfFact({ value, from }: Fact): string {
  // A value that the manifest did not state itself is shown with another source.
  const source = from.kind === "manifest" ? from.column : JSON.stringify(from);
  return `${keyOfValue(value)}\u0002${source}`;
}

function keyOfValue(value: FactValue): string {
  if (typeof value !== "object") return String(value);
  if (!Array.isArray(value)) {
    const { stated, eccns, open } = value as Inputs;
    return `${stated} ${eccns.join(" ")} ${open}`;
  }
  return value.length === 0 ? "" : typeof value[0] === "string" ? value.join(" ") : "structure";
}

/** A text that rules read: of the line, or of the party at a place on it (`party.name 2`). */
function readOf(line: LineFacts, name: string): string {
  const space = name.indexOf(" ");
  const facts = space < 0 ? line.facts : line.parties[Number(name.slice(space + 1))]?.facts;
  const fact = facts?.get(space < 0 ? name : name.slice(0, space));
  return fact ? `=${keyOfValue(fact.value)}` : "";
}
