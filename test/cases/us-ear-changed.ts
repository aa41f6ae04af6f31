import { factNamed } from "../../src/facts.ts";
import type { RuleBook } from "../../src/rules/book.ts";
import { type Decision, type Given, idOf } from "./us-ear-decision.ts";

/**
 * Every member of a list, both sides of a limit and of a day: a rule's first example that holds, changed in one fact. `also` changes
 * the example beforehand; each value after `yes` keeps the rule's answer, each after `no` turns it to no, each after `unknown` leaves
 * it open.
 */
export interface Members {
  rule: string;
  also?: Given;
  fact: string;
  yes?: string;
  no?: string;
  unknown?: string;
}

export const buyer = (given: Given): Given => ({ parties: [{ role: "end-user", ...given }] });
export const IN_D5 = "CN VE HT MO";
export const NOT_IN_D5 = "VN IL JP";

/** The decision that a change of the rule's example makes. */
export function decisionsOf(book: RuleBook, members: readonly Members[]): Decision[] {
  return members.flatMap((one) => {
    const example = book.ruleSet.rules
      .find(({ id }) => id === idOf(one.rule))
      ?.examples.find(({ expect }) => expect === "yes");
    if (!example) throw new Error(`${idOf(one.rule)} has no example that holds`);
    const given = Object.fromEntries(
      Object.entries({ ...example.given, ...one.also }).filter(([, value]) => value !== undefined),
    );
    const decided = (is: string, values = "") =>
      values
        .split(" ")
        .filter(Boolean)
        .map((value): Decision => ({ rule: one.rule, given: changed(given, one.fact, value), is }));
    return [...decided("yes", one.yes), ...decided("no", one.no), ...decided("unknown", one.unknown)];
  });
}

const LISTS: ReadonlySet<string> = new Set(["countries", "texts", "inputs"]);

function changed(given: Given, fact: string, value: string): Given {
  const parties = (given["parties"] ?? []) as Given[];
  if (fact.startsWith("owner.")) {
    const owned = (party: Given) => ({
      ...party,
      owners: ((party["owners"] ?? []) as Given[]).map((owner) => ({ ...owner, [fact.slice(6)]: value })),
    });
    return { ...given, parties: parties.map(owned) };
  }
  if (fact.startsWith("party."))
    return { ...given, parties: parties.map((party) => ({ ...party, [fact.slice(6)]: value })) };
  const list = LISTS.has(factNamed(fact)?.type ?? "") && value !== "no" && value !== "yes";
  return { ...given, [fact]: list ? [value] : value };
}
