import { factNamed } from "../facts.ts";
import { OF_THE_ORDER } from "../joined/catalogue.ts";
import { nameKey } from "../joined/name-key.ts";
import { compare } from "../order.ts";
import type { LineResult, ScreenResult } from "../verdict/result.ts";
import {
  partyIn,
  type Question,
  type Recipient,
  recipientKey,
  recipientOf,
  statedParty,
} from "./recipient.ts";

/** A question that is put once, with every line that waits for its answer. */
export interface OpenQuestion {
  fact: string;
  /** The party that it is about, as the answers file names it. */
  party: string | null;
  ask: string;
  item: { description: string | null; hs: string | null; eccn: string | null };
  lines: { shipment: string; line: string | number }[];
  /** The rules that the answer settles, on any of the lines. */
  settles: string[];
  /** How much of the work the answer does: a line that waits for this alone counts one, one that waits for three answers a third. */
  weight: number;
}

export interface Enquiry {
  recipient: Recipient;
  questions: OpenQuestion[];
  weight: number;
}

/** The questions of many lines, each once, by whom they are for; first what settles most. The order of the lines does not matter. */
export class Enquiries {
  readonly #by = new Map<string, { recipient: Recipient; questions: Map<string, Gathered> }>();
  /** Lines that wait for an answer. */
  waiting = 0;

  add(result: ScreenResult): void {
    if (result.verdict === "unreadable" || result.questions.length === 0) return;
    this.waiting += 1;
    for (const question of result.questions) this.#enter(question, result);
  }

  #enter(question: Question, result: LineResult): void {
    const recipient = recipientOf(question, result.about);
    const key = recipientKey(recipient);
    const enquiry = this.#by.get(key) ?? { recipient, questions: new Map<string, Gathered>() };
    this.#by.set(key, enquiry);
    enquiry.recipient = together(enquiry.recipient, recipient);
    const same = sameness(question, result);
    const asked = newQuestion(question, result);
    const gathered = enquiry.questions.get(same) ?? asked;
    enquiry.questions.set(same, gathered);
    // Of two spellings the one that sorts first stands, whatever the order of the lines.
    if (asked.ask < gathered.ask) Object.assign(gathered, { ask: asked.ask, party: asked.party });
    for (const rule of question.settles) gathered.settles.add(rule);
    // One party in two roles on a line is asked once.
    if (gathered.last === result) return;
    gathered.last = result;
    gathered.lines.push({ shipment: result.shipment, line: result.line });
    gathered.waits.push(result.questions.length);
  }

  /** Recipients by how much they can settle, and so their questions. */
  all(): Enquiry[] {
    return [...this.#by.values()]
      .map(({ recipient, questions }) => {
        const open = [...questions.values()].map(finished).sort(byWeight);
        return { recipient, questions: open, weight: sum(open.map(({ weight }) => weight)) };
      })
      .sort(
        (one, other) =>
          other.weight - one.weight || compare(recipientKey(one.recipient), recipientKey(other.recipient)),
      );
  }
}

type Gathered = Omit<OpenQuestion, "weight" | "settles"> & {
  settles: Set<string>;
  waits: number[];
  last?: LineResult;
};

function newQuestion(question: Question, { about }: LineResult): Gathered {
  const { fact } = question;
  const { description, hs, eccn, destination } = about;
  const ask = isOfDestination(question) ? `${question.ask} (${destination ?? "not stated"})` : question.ask;
  return {
    fact,
    party: statedParty(question, about.parties),
    ask,
    item: { description, hs, eccn },
    lines: [],
    settles: new Set(),
    waits: [],
  };
}

function finished({ waits, settles, lines, fact, party, ask, item }: Gathered): OpenQuestion {
  return {
    fact,
    party,
    ask,
    item,
    lines: lines.sort((a, b) => compare(a.shipment, b.shipment) || compareLines(a.line, b.line)),
    settles: [...settles].sort(),
    // Added in one order, whatever that of the lines.
    weight: sum(waits.sort((a, b) => a - b).map((count) => 1 / count)),
  };
}

/** Answers hold for a party, or for an item wherever it is ordered; what is of one order is asked for that order alone. */
function sameness(question: Question, { about, shipment, line }: LineResult): string {
  const { fact, ask } = question;
  const scope = factNamed(fact)?.scope;
  const where = isOfDestination(question) ? about.destination : null;
  const name = partyIn(question, about.parties)?.name ?? null;
  const key = name === null ? null : nameKey(name);
  const { description, hs, eccn } = about;
  const undescribed = description === null && hs === null && eccn === null;
  const own =
    scope === "party"
      ? []
      : OF_THE_ORDER.has(fact) || undescribed
        ? [shipment, line]
        : scope === "shipment" && !/^(endUse|facility)\./.test(fact)
          ? [shipment]
          : [description, hs, eccn];
  const asked = name === null ? ask : ask.replaceAll(name, key ?? "");
  return JSON.stringify([fact, key, asked, where, ...own]);
}

/** A share of content, say, that is another for another country. */
function isOfDestination({ ask }: Pick<Question, "ask">): boolean {
  return ask.includes("this destination");
}

/** One party in several roles, or written in two ways: the spelling that sorts first stands, whatever the order of the lines. */
function together(one: Recipient, other: Recipient): Recipient {
  const name = [one.name, other.name].filter((name) => name !== null).sort()[0] ?? null;
  return { name, country: one.country, roles: [...new Set([...one.roles, ...other.roles])].sort() };
}

function byWeight(one: OpenQuestion, other: OpenQuestion): number {
  return (
    other.weight - one.weight ||
    other.settles.length - one.settles.length ||
    compare(nameOf(one), nameOf(other))
  );
}

function nameOf({ fact, party, ask, item, lines }: OpenQuestion): string {
  return JSON.stringify([fact, party, ask, lines[0], item]);
}

function compareLines(one: string | number, other: string | number): number {
  return typeof one === "number" && typeof other === "number"
    ? one - other
    : compare(String(one), String(other));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
