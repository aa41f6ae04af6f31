import type { RuleBook } from "../../src/rules/book.ts";
import { givenLine } from "../../src/rules/given.ts";
import { OFAC_MEMBERS } from "./ofac-members.ts";
import { ANSWERS } from "./us-ear-answers.ts";
import { decisionsOf } from "./us-ear-changed.ts";
import { daysWithoutDocument } from "./us-ear-days.ts";
import { type Decision, idOf } from "./us-ear-decision.ts";
import { EXCEPTIONS } from "./us-ear-exceptions.ts";
import { MEMBERS } from "./us-ear-members.ts";
import { DIRECT_PRODUCT } from "./us-ear-members-734.ts";
import { POLICIES } from "./us-ear-policies.ts";

function ask(book: RuleBook, { given }: Decision) {
  const { line, outright } = givenLine(given);
  const rules = book.on(line.date);
  return { rules, asked: rules.ask(line, outright) };
}

/** Which policy the rule applies to the line: the first whose case holds, else the last. */
function policyOf(book: RuleBook, decision: Decision): string | undefined {
  const { rules, asked } = ask(book, decision);
  const cases = rules.rule(idOf(decision.rule))?.policy ?? [];
  return cases.find(({ node }, index) => index === cases.length - 1 || (node && asked.test(node) === "yes"))
    ?.policy;
}

const truthOf = (book: RuleBook, decision: Decision): string =>
  ask(book, decision).asked.truthOf(idOf(decision.rule));

const name = ({ rule, given }: Decision): string =>
  `${rule}: ${given["item.eccn"]} to ${given["destination.country"]} ${JSON.stringify(given)}`;

/** What the rules must come to, by what is decided. */
export const DECIDED: readonly [
  what: string,
  of: readonly Decision[] | "members" | "days",
  is: (book: RuleBook, decision: Decision) => string | undefined,
][] = [
  ["the licensing policy of part 742 for the item and the destination", POLICIES, policyOf],
  ["part 740, for every member of its lists and to the end of its groups", EXCEPTIONS, truthOf],
  ["the other rules, for every member of their lists and to the end of their groups", ANSWERS, truthOf],
  ["the days on which the pack's texts begin and end, by the documents that set them", "days", truthOf],
  ["every member of a list and both sides of a day, in a rule's own example", "members", truthOf],
];

function decisionsIn(book: RuleBook, of: readonly Decision[] | "members" | "days"): readonly Decision[] {
  if (of === "days") return [];
  return of === "members" ? decisionsOf(book, [...MEMBERS, ...DIRECT_PRODUCT, ...OFAC_MEMBERS]) : of;
}

/** The decisions that come out otherwise than they must; those of members are made of the rules' own examples. */
export function wrongDecisions(book: RuleBook, [, decisions, is]: (typeof DECIDED)[number]): string[] {
  if (decisions === "days") return daysWithoutDocument(book);
  return decisionsIn(book, decisions).flatMap((one) => {
    const found = is(book, one);
    return found === one.is ? [] : [`${name(one)}: ${found}, not ${one.is}`];
  });
}
