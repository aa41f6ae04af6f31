import type { Source } from "../line.ts";
import type { Truth } from "../truth.ts";

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
  /** Set on an unknown answer to `party.listed`: the listed name that it may be. */
  listed?: string;
  because?: Because[];
}

/** The parts that made an answer what it is: one `no` explains a failed conjunction, a `yes` a met disjunction. */
export function deciding({ kind, truth, because = [] }: Because): readonly Because[] {
  if (kind === "any" && truth !== "no") return because.filter((part) => part.truth !== "no");
  if (kind === "all" && truth === "no") return because.filter((part) => part.truth === "no");
  return because;
}

/** The presumptions that an answer rests on: where one part is enough to decide and rests on none, there are none. */
export function presumedIn(
  because: Because,
  party?: number,
): { because: Because; party: number | undefined }[] {
  const within = because.party ?? party;
  if (because.presumed) return [{ because, party: within }];
  const { kind, truth, because: parts = [] } = because;
  const oneIsEnough =
    (kind === "all" && truth === "no") || (kind !== "all" && kind !== "not" && truth === "yes");
  const deciding = oneIsEnough ? parts.filter((part) => part.truth === truth) : parts;
  const each = deciding.map((part) => presumedIn(part, within));
  return oneIsEnough && each.some((presumptions) => presumptions.length === 0) ? [] : each.flat();
}
