import { Enquiries, type OpenQuestion } from "../questions/gather.ts";
import { recipientKey, recipientWords } from "../questions/recipient.ts";
import { basis } from "../report/basis.ts";
import { lineName, SIGNS } from "../report/outcome.ts";
import { deciding, saying } from "../report/telling.ts";
import type { RuleSet } from "../rules/ast.ts";
import type { RunInfo } from "../screen.ts";
import { BLANK, type Block, type LetterDocument } from "./document.ts";
import { type Advice, adviceOf, isFor, jurisdictionsOf, type Place } from "./jurisdiction.ts";
import { type Addressee, conflictsOf, hitsLeftOut, itemsOf, senderOf, tellable } from "./lines.ts";
import type { Jurisdiction, Part, Template } from "./template.ts";

const MOST_ROWS = 500;
const MOST_NAMES = 12;

/** What a letter is made of. */
export interface Ingredients {
  template: Template;
  addressee: Addressee;
  jurisdictions: readonly Jurisdiction[];
  rules: RuleSet;
  run: RunInfo | undefined;
}

/** The letter, and the sheet that the sender reads before it goes out and keeps. */
export function compose(ingredients: Ingredients): LetterDocument {
  const { template, addressee, jurisdictions, rules } = ingredients;
  const days = addressee.lines.map(({ asOf }) => asOf).sort();
  const [first, day] = [days[0], days.at(-1)] as [string, string];
  const placeOf = (country: string | null): Place => ({
    country,
    in: jurisdictionsOf(country, jurisdictions, rules, day),
  });
  const sender = senderOf(addressee.lines);
  const setting: Setting = {
    ...ingredients,
    day,
    recipient: placeOf(addressee.recipient.country),
    sender: placeOf(sender?.country ?? null),
    words: {
      sender: sender?.name ?? BLANK,
      recipient: addressee.recipient.name ?? BLANK,
      day: first === day ? day : `${first} to ${day}`,
      regimes: regimesOf(addressee),
    },
  };
  return { title: template.title, cover: coverOf(setting), letter: letterOf(setting) };
}

interface Setting extends Ingredients {
  /** The last day of law on these lines. */
  day: string;
  recipient: Place;
  sender: Place;
  words: Words;
}

function letterOf({ template, addressee, recipient, sender, words }: Setting): Block[] {
  const page = new Page(words);
  const to = `{recipient}${recipient.country === null ? "" : ` (${recipient.country})`}`;
  page.list(
    template.signedBy === "sender"
      ? ["From: {sender}", `To: ${to}`, "By the law of {day}"]
      : [`Made by: ${to}`, "For: {sender}", "By the law of {day}"],
  );
  const questions = questionsTo(addressee);
  for (const part of template.parts)
    if (isFor(part, recipient, sender)) page.part(part, addressee, template.needs, questions);
  return page.blocks;
}

function coverOf(setting: Setting): Block[] {
  const { template, addressee, recipient, sender, words, run } = setting;
  const { lines } = addressee;
  const page = new Page(words);
  page.list([
    "For {sender} alone: it is not part of the letter. Nothing here is legal advice.",
    `To ${recipientWords(addressee.recipient)}; ${wordingFor(recipient)}.`,
    ...template.beforeSending.filter((one) => isFor(one, recipient, sender)).map(({ text }) => text),
    ...warnings(lines),
  ]);
  conflictsFor(setting, page);
  page.heading("The lines and what was decided of them");
  page.table(
    ["line", "verdict", "by"],
    lines.map((line) => [lineName(line), SIGNS[line.verdict].word, citesOf(deciding(line)).join(", ")]),
  );
  const open = lines.flatMap((line) =>
    line.questions.map(({ ask, of }) => `${lineName(line)}: ${ask} (${of})`),
  );
  if (open.length > 0) {
    page.heading("What these lines wait for");
    page.list([...new Set(open)].slice(0, MOST_ROWS));
  }
  page.heading("What the letter rests on");
  page.list([
    ...template.law.map(
      ({ cite, source, read, confirmed }) =>
        `${cite}: ${source}, read ${read}${confirmed ? "" : "; not confirmed: have it checked"}`,
    ),
    ...(run ? [...basis(run), `Rules: SHA-256 ${run.rules.sha256}`] : []),
  ]);
  return page.blocks;
}

function wordingFor({ country, in: where }: Place): string {
  if (country === null)
    return "its country is not known: what is meant for some countries and not for others is left out";
  const names = where.map(({ name }) => name).join(", ");
  return names === "" ? `there is no wording of its own for ${country}` : `wording for ${names}`;
}

function warnings(lines: Addressee["lines"]): string[] {
  const found: string[] = [];
  if (lines.some(({ verdict }) => verdict === "prohibited"))
    found.push(
      "A line is prohibited: offer no terms on it before whoever answers for export control has seen it.",
    );
  const hits = hitsLeftOut(lines);
  if (hits > 0)
    found.push(`Matches of parties with lists on these lines that the letter leaves out: ${hits}.`);
  return found;
}

/** Those of the two countries, and those that were found on the lines. */
function conflictsFor({ recipient, sender, rules, day, addressee }: Setting, page: Page): void {
  page.heading("Conflicts of laws");
  const ids = [
    ...recipient.in.flatMap(({ conflicts }) => conflicts.recipient),
    ...sender.in.flatMap(({ conflicts }) => conflicts.sender),
  ];
  const advice = adviceOf(ids, rules, day);
  const found = conflictsOf(addressee.lines);
  if (advice.length === 0 && found.length === 0)
    page.text("None of those that the rules tell of is tied to these countries.");
  for (const one of advice) page.group(adviceHeading(one), adviceTexts(one));
  const told = new Set(advice.map(adviceHeading));
  for (const { heading, texts } of found) if (!told.has(heading)) page.group(heading, texts);
}

interface Words {
  sender: string;
  recipient: string;
  day: string;
  regimes: string;
}

/** Blocks being put together. */
class Page {
  readonly blocks: Block[] = [];
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  heading(text: string): void {
    this.blocks.push({ kind: "heading", text });
  }

  text(text: string): void {
    this.blocks.push({ kind: "text", text: this.#filled(text) });
  }

  list(items: readonly string[], kind: "list" | "boxes" | "fields" = "list"): void {
    if (items.length > 0) this.blocks.push({ kind, items: items.map((item) => this.#filled(item)) });
  }

  group(heading: string, items: readonly string[]): void {
    this.text(heading);
    this.list(items);
  }

  table(head: string[], rows: string[][]): void {
    this.blocks.push({ kind: "table", head, rows: rows.slice(0, MOST_ROWS) });
    if (rows.length > MOST_ROWS) this.text(`and ${rows.length - MOST_ROWS} more`);
  }

  part(part: Part, { lines }: Addressee, needs: Template["needs"], questions: readonly OpenQuestion[]): void {
    if (part.show === "questions" && questions.length === 0) return;
    if (part.heading !== "") this.heading(part.heading);
    for (const text of part.text ?? []) this.text(text);
    if (part.show === "items") this.table(...itemTable(lines, needs));
    if (part.show === "law") this.#law(lines);
    if (part.show === "questions") this.list(questions.map(questionWords));
    this.list(part.list ?? []);
    this.list(part.boxes ?? [], "boxes");
    this.list(part.fields ?? [], "fields");
  }

  #law(lines: readonly Addressee["lines"][number][]): void {
    const items = new Map<string, string[]>();
    for (const line of lines) {
      for (const finding of tellable(line)) {
        const text = `${finding.cite}: ${saying(finding)} (rule ${finding.rule}, law of ${line.asOf}${finding.confirmed ? "" : ", not confirmed"})`;
        items.set(text, [...(items.get(text) ?? []), lineName(line)]);
      }
    }
    if (items.size === 0)
      this.text("On the goods and their destination there is no requirement to be named here.");
    else this.list([...items].map(([text, names]) => `${text}: ${named(names)}`));
  }

  #filled(text: string): string {
    return text.replaceAll(
      /\{(sender|recipient|day|regimes)\}/g,
      (_, word: keyof Words) => this.#words[word],
    );
  }
}

function itemTable(lines: Addressee["lines"], needs: Template["needs"]): [string[], string[][]] {
  const items = itemsOf(lines);
  const goods = ({ description, hs, eccn }: (typeof items)[number]) => [
    description ?? "not described",
    hs ?? "not stated",
    eccn ?? "not stated",
  ];
  if (needs === "items")
    return [["part number", "item", "HS code", "ECCN"], items.map((item) => [BLANK, ...goods(item)])];
  return [
    ["item", "HS code", "ECCN", "destination", "end user", "lines"],
    items.map((item) => [
      ...goods(item),
      item.destinations.join(", "),
      named(item.endUsers),
      named(item.lines),
    ]),
  ];
}

function questionsTo({ recipient, lines }: Addressee): OpenQuestion[] {
  const enquiries = new Enquiries();
  for (const line of lines) enquiries.add(line);
  const key = recipientKey(recipient);
  return enquiries.all().find((one) => recipientKey(one.recipient) === key)?.questions ?? [];
}

function questionWords({ ask, lines }: OpenQuestion): string {
  return `${ask} (${named(lines.map(({ shipment, line }) => `${shipment}/${line}`))})`;
}

function named(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  return `${names.slice(0, MOST_NAMES).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function citesOf(findings: readonly { cite: string }[]): string[] {
  return [...new Set(findings.map(({ cite }) => cite))];
}

function regimesOf({ lines }: Addressee): string {
  const packs = lines.flatMap(({ regimes }) =>
    regimes.filter(({ reaches }) => reaches !== "no").map(({ pack }) => pack),
  );
  const ids = [...new Set(packs)].sort();
  return ids.length > 0
    ? `Packs of rules that reach these lines: ${ids.join(", ")}`
    : "No pack of rules at hand reaches these lines";
}

function adviceHeading({ conflict }: Advice): string {
  return `Conflict of laws: ${conflict.who}, between ${conflict.between.join(" and ")}`;
}

function adviceTexts({ cite, rule, confirmed, conflict }: Advice): string[] {
  const { tension, maySay, mayNotSay, steps, report } = conflict;
  return [
    `${tension} (${cite}; ${rule})`,
    ...maySay.map((text) => `May be said: ${text}`),
    ...mayNotSay.map((text) => `Not to be said: ${text}`),
    ...steps.map((text) => `To do: ${text}`),
    ...(report ? [`Report to ${report.to}: ${report.within}`] : []),
    ...(confirmed ? [] : ["It rests on law that is not confirmed: have it checked."]),
  ];
}
