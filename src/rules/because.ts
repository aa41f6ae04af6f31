import type { Source } from "../line.ts";
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
  /** Nobody knows, whatever the line states: the table is not known for the day. */
  beyond?: true;
  /** Set on an unknown answer to `party.listed`: what is to be looked up. */
  listed?: string;
  /** Set where listed parties hold something of the party, enough or not: how much, through whom. */
  held?: HeldThrough;
  because?: Because[];
}

/** The parts that made an answer what it is: one `no` explains a failed conjunction, a `yes` a met disjunction. */
export function deciding({ kind, truth, because = [] }: Because): readonly Because[] {
  if (kind === "any" && truth !== "no") return because.filter((part) => part.truth !== "no");
  if (kind === "all" && truth === "no") return because.filter((part) => part.truth === "no");
  return because;
}

export interface Presumed {
  because: Because;
  /** The party of whom it is presumed, by its place on the line. */
  party: number | undefined;
}

const KNOWN = new WeakMap<Because, readonly Presumed[]>();

/**
 * The presumptions that an answer rests on: where one part is enough to decide and rests on none, there are none. Derivations share
 * their parts (many rules ask whether the item is subject to one law), so each part is looked through once.
 */
export function presumedIn(because: Because): readonly Presumed[] {
  let presumed = KNOWN.get(because);
  if (!presumed) {
    presumed = because.presumed ? [{ because, party: undefined }] : presumedInParts(because);
    KNOWN.set(because, presumed);
  }
  return presumed;
}

function presumedInParts({ kind, truth, party, because: parts = [] }: Because): readonly Presumed[] {
  const oneIsEnough =
    (kind === "all" && truth === "no") || (kind !== "all" && kind !== "not" && truth === "yes");
  const each = (oneIsEnough ? parts.filter((part) => part.truth === truth) : parts).map(presumedIn);
  if (oneIsEnough && each.some((presumptions) => presumptions.length === 0)) return [];
  const all = each.flat();
  return party === undefined ? all : all.map((one) => ({ ...one, party: one.party ?? party }));
}
