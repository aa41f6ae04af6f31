import { isFreeText } from "../facts.ts";
import type { Fact, FactValue, Inputs, LineFacts, Party } from "../line.ts";
import type { Classes, Distinctions } from "../rules/distinctions.ts";
import type { Read } from "../rules/reads.ts";

/** A verdict is one bit of a number. */
const MOST_TOGETHER = 30;
/** Values of a fact whose answers are remembered. */
const MOST_VALUES = 500;

/**
 * Verdicts of lines that state the same facts in the same columns. A line gets the verdict all of whose answers it gets too: each
 * value that was read stands for the set of verdicts that it allows, and what is in all sets is it.
 */
export class Alike<T> {
  readonly #verdicts: T[] = [];
  readonly #asked: Asked[] = [];
  readonly #distinctions: Distinctions;
  #more: Alike<T> | undefined;

  /** @param distinctions those of the law under which all of them are judged. */
  constructor(distinctions: Distinctions) {
    this.#distinctions = distinctions;
  }

  find(line: LineFacts): T | undefined {
    let allowed = (1 << this.#verdicts.length) - 1;
    for (let i = 0; i < this.#asked.length && allowed !== 0; i++)
      allowed &= (this.#asked[i] as Asked).allowedBy(line);
    if (allowed !== 0) return this.#verdicts[31 - Math.clz32(allowed)];
    return this.#more?.find(line);
  }

  /** Remembers a verdict with what was read of its line. */
  add(verdict: T, reads: readonly Read[], line: LineFacts): void {
    if (this.#verdicts.length === MOST_TOGETHER) {
      this.#more ??= new Alike(this.#distinctions);
      this.#more.add(verdict, reads, line);
      return;
    }
    const bit = this.#verdicts.push(verdict) - 1;
    for (const read of reads) {
      read.end();
      const isOf = ({ fact, party }: Asked) => fact === read.fact && party === read.party;
      let asked = this.#asked.find(isOf);
      if (!asked) {
        asked = new Asked(read.fact, read.party, this.#distinctions);
        this.#asked.push(asked);
      }
      asked.add(bit, read, factOf(line, read));
    }
  }
}

/** One fact, of the line or of the party at this place on it, with the verdicts for which it was read. */
class Asked {
  readonly fact: string;
  readonly party: number | undefined;
  /** How its values are told apart, where they are numbers or free text. */
  readonly #classes: Classes | undefined;
  readonly #reads: { bit: number; read: Read; value: string }[] = [];
  /** The verdicts for which it was not read. */
  #indifferent = -1;
  #isWhole = false;
  readonly #known = new Map<string, Known>();
  #last: Fact | undefined;
  #lastAllowed = 0;

  constructor(fact: string, party: number | undefined, distinctions: Distinctions) {
    this.fact = fact;
    this.party = party;
    this.#classes = isFreeText(fact) ? distinctions.of(fact) : undefined;
  }

  add(bit: number, read: Read, fact: Fact): void {
    this.#reads.push({ bit, read, value: keyOfValue(fact.value) });
    this.#indifferent &= ~(1 << bit);
    if (read.whole && !this.#isWhole) {
      this.#isWhole = true;
      this.#known.clear();
    }
    this.#last = undefined;
  }

  /** The verdicts for which the line's value is as good as the one that was read. */
  allowedBy(line: LineFacts): number {
    const fact = factOf(line, this);
    if (fact === this.#last) return this.#lastAllowed;
    const key = this.#classes && !this.#isWhole ? this.#classes.classOf(fact.value) : keyOfValue(fact.value);
    let known = this.#known.get(key);
    if (known === undefined) {
      known = { allowed: 0, asked: 0 };
      if (this.#known.size >= MOST_VALUES) this.#known.clear();
      this.#known.set(key, known);
    }
    if (known.asked < this.#reads.length) this.#ask(known, fact);
    this.#last = fact;
    this.#lastAllowed = known.allowed | this.#indifferent;
    return this.#lastAllowed;
  }

  /** Compares the value with those that were read since it was last asked. */
  #ask(known: Known, fact: Fact): void {
    const key = keyOfValue(fact.value);
    for (const { bit, read, value } of this.#reads.slice(known.asked))
      if (read.whole ? key === value : read.checks.every((check) => check(fact))) known.allowed |= 1 << bit;
    known.asked = this.#reads.length;
  }
}

/** The verdicts that a value allows, of the first so many for which the fact was read. */
interface Known {
  allowed: number;
  asked: number;
}

function factOf({ facts, parties }: LineFacts, { fact, party }: Pick<Read, "fact" | "party">): Fact {
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
