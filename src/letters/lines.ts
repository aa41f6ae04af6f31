import { nameKey } from "../joined/name-key.ts";
import { isNamed, type Recipient, recipientKey, recipientOf } from "../questions/recipient.ts";
import { lineName } from "../report/outcome.ts";
import { conflicts, hits, type TextGroup } from "../report/telling.ts";
import type { FindingResult, LineResult, ScreenResult } from "../verdict/result.ts";
import type { Wording } from "./template.ts";

/** The parties of a result to whom a letter can go, with the lines that concern each. */
export interface Addressee {
  recipient: Recipient;
  lines: LineResult[];
}

/**
 * Every party but the exporter, by its name as the orders write it, and the makers that nobody named. The lines are kept of the wanted
 * one alone: a result may have very many.
 */
export class Addressees {
  readonly #wanted: string;
  readonly #by = new Map<string, Addressee>();

  constructor(wanted: string) {
    this.#wanted = wanted;
  }

  add(result: ScreenResult): void {
    if (result.verdict === "unreadable") return;
    for (const { role, name, country } of result.about.parties)
      if (role !== "exporter") this.#enter({ name, country, roles: [role] }, result);
    for (const question of result.questions) {
      const recipient = recipientOf(question, result.about);
      if (recipient.name === null) this.#enter(recipient, result);
    }
  }

  #enter(recipient: Recipient, line: LineResult): void {
    const key = recipientKey(recipient);
    const known = this.#by.get(key) ?? { recipient, lines: [] };
    this.#by.set(key, known);
    known.recipient = {
      ...known.recipient,
      roles: [...new Set([...known.recipient.roles, ...recipient.roles])].sort(),
    };
    if (isNamed(recipient, this.#wanted) && known.lines.at(-1) !== line) known.lines.push(line);
  }

  /** Those that the wanted name means. */
  named(): Addressee[] {
    return this.all().filter(({ recipient }) => isNamed(recipient, this.#wanted));
  }

  all(): Addressee[] {
    return [...this.#by.values()];
  }
}

/** An item of the lines, once, with the orders that it is in. */
interface Item {
  description: string | null;
  hs: string | null;
  eccn: string | null;
  lines: string[];
  destinations: string[];
  endUsers: string[];
}

export function itemsOf(lines: readonly LineResult[]): Item[] {
  const items = new Map<string, Item>();
  for (const line of lines) {
    const { description, hs, eccn, destination, parties } = line.about;
    const key = JSON.stringify([description, hs, eccn]);
    const item = items.get(key) ?? { description, hs, eccn, lines: [], destinations: [], endUsers: [] };
    items.set(key, item);
    const user =
      parties.find(({ role }) => role === "end-user") ??
      parties.find(({ role }) => role === "ultimate-consignee");
    push(item.lines, lineName(line));
    push(item.destinations, destination);
    push(item.endUsers, user?.name);
  }
  return [...items.values()];
}

function push(all: string[], one: string | null | undefined): void {
  if (one !== null && one !== undefined && !all.includes(one)) all.push(one);
}

/** What decides what may be told: the rules of law, and the packs that a conflict of laws silences. */
export interface Telling {
  rules: ReadonlySet<string>;
  silent: Wording["silent"];
}

/**
 * The findings that may be told to somebody outside: of the law on goods, places and the sender. What rests on a party's match with a
 * list or is about another party is not for a letter, nor a list that is not at hand, nor what would give as a reason the law that
 * another forbids to follow.
 */
export function tellable(
  { findings }: Pick<LineResult, "findings">,
  { rules, silent }: Telling,
): FindingResult[] {
  const packs = silentPacks({ findings }, silent);
  return findings.filter(
    ({ rule, effect, match, party, truth, pack }) =>
      rules.has(rule) &&
      effect !== "advice" &&
      truth !== "no" &&
      match === null &&
      (party === null || party.role === "exporter") &&
      !packs.has(pack),
  );
}

/** The packs of which nothing is told of a line, for the conflicts that were found on it. */
export function silentPacks(
  { findings }: Pick<LineResult, "findings">,
  silent: Wording["silent"],
): ReadonlySet<string> {
  return new Set(findings.flatMap(({ rule, conflict }) => (conflict ? (silent.get(rule) ?? []) : [])));
}

/** Whether something of a line is left out for a conflict of laws. */
export function isSilenced(line: LineResult, telling: Telling): boolean {
  return tellable(line, telling).length < tellable(line, { ...telling, silent: new Map() }).length;
}

/** How many hits with lists the letter leaves out. */
export function hitsLeftOut(lines: readonly LineResult[]): number {
  return lines.reduce((sum, line) => sum + hits(line).length, 0);
}

export function conflictsOf(lines: readonly LineResult[]): TextGroup[] {
  const groups = lines.flatMap(conflicts);
  return [...new Map(groups.map((group) => [JSON.stringify(group), group])).values()];
}

/** The one who ships, where the lines agree on it. */
export function senderOf(lines: readonly LineResult[]): { name: string; country: string | null } | undefined {
  const senders = lines.flatMap(({ about }) => about.parties.filter(({ role }) => role === "exporter"));
  const [first] = senders;
  return first && senders.every(({ name }) => nameKey(name) === nameKey(first.name)) ? first : undefined;
}
