import { isFreeText } from "../facts.ts";
import type { Fact, FactValue, Inputs, LineFacts, Party } from "../line.ts";
import type { RulesOfDay } from "../rules/book.ts";
import type { LineVerdict } from "./finding.ts";
import { type Circumstances, judge } from "./judge.ts";
import { Template } from "./write.ts";

/** A verdict and its JSON, shared by the lines that are judged alike. */
export class Judged {
  readonly verdict: LineVerdict;
  readonly #parties: readonly Party[];
  #template: Template | undefined;

  constructor(verdict: LineVerdict, parties: readonly Party[]) {
    this.verdict = verdict;
    this.#parties = parties;
  }

  /** Made when it is first asked: reports for people need none. */
  get template(): Template {
    this.#template ??= new Template(this.verdict, this.#parties);
    return this.#template;
  }
}

/**
 * Remembers verdicts. Lines are judged alike when they are of one day, state the same codes, have parties that rules cannot tell
 * apart, and texts and numbers that no rule of the day can tell apart.
 */
export class VerdictMemo {
  readonly #circumstances: Circumstances;
  readonly #judged = new Map<string, Judged>();
  readonly #partyKeys = new WeakMap<RulesOfDay, WeakMap<Party, string>>();
  #parties = 0;

  constructor(circumstances: Circumstances) {
    this.#circumstances = circumstances;
  }

  judge(line: LineFacts, rules: RulesOfDay): Judged {
    let key = line.date + keyOfFacts(line.facts, rules);
    for (const party of line.parties) key += `\u0003${this.#keyOfParty(party, rules)}`;
    let judged = this.#judged.get(key);
    if (!judged) {
      judged = new Judged(judge(line, rules, this.#circumstances), line.parties);
      if (this.#judged.size >= MOST_REMEMBERED) this.#judged.clear();
      this.#judged.set(key, judged);
    }
    return judged;
  }

  /** Parties that stand on a list, or have owners, are themselves; the others are what rules can tell of them. */
  #keyOfParty(party: Party, rules: RulesOfDay): string {
    const keys = this.#partyKeys.get(rules) ?? new WeakMap<Party, string>();
    this.#partyKeys.set(rules, keys);
    let key = keys.get(party);
    if (key === undefined) {
      const listed = party.facts.get("party.listed")?.value;
      const itself =
        (Array.isArray(listed) && listed.length > 0) || party.bounded || party.facts.has("party.owners");
      key = itself ? `${party.role}\u0001${this.#parties++}` : party.role + keyOfFacts(party.facts, rules);
      keys.set(party, key);
    }
    return key;
  }
}

/** Bounds memory: what is forgotten is judged again. */
const MOST_REMEMBERED = 20_000;

function keyOfFacts(facts: ReadonlyMap<string, Fact>, { distinctions }: RulesOfDay): string {
  let key = "";
  for (const [name, fact] of facts) {
    const value = isFreeText(name) ? distinctions.classOf(name, fact.value) : keyOfValue(fact.value);
    key += `\u0001${name}\u0002${value}\u0002${fact.from.kind === "manifest" ? fact.from.column : JSON.stringify(fact.from)}`;
  }
  return key;
}

function keyOfValue(value: FactValue): string {
  if (typeof value !== "object") return String(value);
  if (!Array.isArray(value)) {
    const { stated, eccns, open } = value as Inputs;
    return `${stated} ${eccns.join(" ")} ${open}`;
  }
  return value.length === 0 ? "" : typeof value[0] === "string" ? value.join(" ") : "structure";
}
