import type { Listing, Source } from "../line.ts";
import type { Truth } from "../truth.ts";
import type { HeldThrough } from "./owned.ts";

/** One step of a derivation: a condition, what it came to, and the values that made it so. */
export interface Because {
  label?: string;
  truth: Truth;
  kind: "all" | "any" | "not" | "party" | "rule" | "fact" | "concluded" | "row";
  fact?: string;
  /** The value as text; absent when nobody stated it. */
  value?: string;
  from?: Source;
  /** The rule, for `rule`; the party's place on the line, for `party`. */
  rule?: string;
  party?: number;
  /** What the fact was presumed to be, with the text that goes among the conditions of a clear line. */
  presumed?: { to: Truth; text?: string };
  /** Set on an open answer that would be presumed to be `to`, were it known that there is no sign to ask for it: the signs. */
  unless?: { to: Truth; signs: Because };
  /** Nobody knows, whatever the line states: the table is not known for the day. */
  beyond?: true;
  /** Set on an unknown answer to `party.listed`: what is to be looked up. */
  listed?: string;
  /** Set where `party.listed` is or may be answered yes: the listings that count. */
  listings?: readonly Listing[];
  /** Set where listed parties hold something of the party, enough or not: how much, through whom. */
  held?: HeldThrough;
  /** Set on `concluded` where the test asks that none of the rules concludes it. */
  none?: true;
  because?: Because[];
}

/** The parts that made an answer what it is: one `no` explains a failed conjunction, a `yes` a met disjunction. */
export function deciding({ kind, truth, because = [] }: Because): readonly Because[] {
  if (kind === "any" && truth !== "no") return because.filter((part) => part.truth !== "no");
  if (kind === "all" && truth === "no") return because.filter((part) => part.truth === "no");
  return because;
}

export interface Presumed {
  because: Because & { fact: string };
  /** The party of whom it is presumed, by its place on the line. */
  party: number | undefined;
  /** The fact and the party: equal where the same is presumed. */
  of: string;
}

export function presumedOf(because: Because & { fact: string }, party: number | undefined): Presumed {
  return { because, party, of: party === undefined ? because.fact : `${because.fact} ${party}` };
}
