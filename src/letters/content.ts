import { Enquiries } from "../questions/gather.ts";
import { recipientKey } from "../questions/recipient.ts";
import { firstOf, lineName } from "../report/outcome.ts";
import { saying } from "../report/telling.ts";
import { BLANK } from "./document.ts";
import { type Addressee, itemsOf, type Telling, tellable } from "./lines.ts";
import type { Content } from "./page.ts";
import type { Template } from "./template.ts";

const MOST_NAMES = 12;

/** What the lines of a recipient put into a letter: the goods, what of the law may be told, what the recipient can answer. */
export function contentOf(addressee: Addressee, needs: Template["needs"], telling: Telling): Content {
  return {
    items: itemTable(addressee.lines, needs),
    law: lawOf(addressee.lines, telling),
    questions: questionsTo(addressee),
  };
}

function itemTable(lines: Addressee["lines"], needs: Template["needs"]): Content["items"] {
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

function lawOf(lines: Addressee["lines"], telling: Telling): string[] {
  const names = new Map<string, string[]>();
  for (const line of lines) {
    for (const finding of tellable(line, telling)) {
      const text = `${finding.cite}: ${saying(finding)} (rule ${finding.rule}, law of ${line.asOf}${finding.confirmed ? "" : ", not confirmed"})`;
      names.set(text, [...(names.get(text) ?? []), lineName(line)]);
    }
  }
  if (names.size === 0)
    return ["On the goods and their destination there is no requirement to be named here."];
  return [...names].map(([text, of]) => `${text}: ${named(of)}`);
}

function questionsTo({ recipient, lines }: Addressee): string[] {
  const enquiries = new Enquiries();
  for (const line of lines) enquiries.add(line);
  const key = recipientKey(recipient);
  const own = enquiries.all().find((one) => recipientKey(one.recipient) === key)?.questions ?? [];
  return own.map(({ ask, lines }) => `${ask} (${named(lines.map(lineName))})`);
}

function named(names: readonly string[]): string {
  return firstOf(names, MOST_NAMES);
}
