import { recipientWords } from "../questions/recipient.ts";
import { basis } from "../report/basis.ts";
import { lineName, SIGNS } from "../report/outcome.ts";
import { conflictHeading, deciding, UNCONFIRMED } from "../report/telling.ts";
import { conflictTexts } from "../rules/words.ts";
import type { Setting } from "./compose.ts";
import type { Block } from "./document.ts";
import { type Advice, adviceOf, isFor, type Place } from "./jurisdiction.ts";
import { type Addressee, conflictsOf, hitsLeftOut, isSilenced, type Telling } from "./lines.ts";
import { Page } from "./page.ts";

/** The sheet that the sender reads before the letter goes out, and keeps. */
export function coverOf(setting: Setting): Block[] {
  const { template, addressee, recipient, sender, words, telling, run } = setting;
  const { lines } = addressee;
  const page = new Page(words);
  page.list([
    "For {sender} alone: it is not part of the letter. Nothing here is legal advice.",
    `To ${recipientWords(addressee.recipient)}; ${wordingFor(recipient)}.`,
    ...(sender.country === null
      ? [
          "The orders do not agree on who sells, or where that is: fill it in; the more careful wording was taken.",
        ]
      : []),
    ...template.beforeSending.filter((one) => isFor(one, recipient, sender)).map(({ text }) => text),
    ...warnings(lines, telling),
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
    page.list([...new Set(open)]);
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
  if (country === null) return "its country is not known: the more careful wording was taken";
  const names = where.map(({ name }) => name).join(", ");
  return names === "" ? `there is no wording of its own for ${country}` : `wording for ${names}`;
}

function warnings(lines: Addressee["lines"], telling: Telling): string[] {
  const found: string[] = [];
  if (lines.some(({ verdict }) => verdict === "prohibited"))
    found.push(
      "A line is prohibited: offer no terms on it before whoever answers for export control has seen it.",
    );
  const hits = hitsLeftOut(lines);
  if (hits > 0)
    found.push(`Matches of parties with lists on these lines that the letter leaves out: ${hits}.`);
  const silenced = lines.filter((line) => isSilenced(line, telling)).map(lineName);
  if (silenced.length > 0)
    found.push(
      `Left out for a conflict of laws, because the letter must not give it as the reason: findings on ${silenced.join(", ")}.`,
    );
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
  for (const one of advice) page.group(conflictHeading(one.conflict), adviceTexts(one));
  const told = new Set(advice.map(({ conflict }) => conflictHeading(conflict)));
  for (const { heading, texts } of found) if (!told.has(heading)) page.group(heading, texts);
}

function citesOf(findings: readonly { cite: string }[]): string[] {
  return [...new Set(findings.map(({ cite }) => cite))];
}

function adviceTexts({ cite, rule, confirmed, conflict }: Advice): string[] {
  const texts = [`${conflict.tension} (${cite}; ${rule})`, ...conflictTexts(conflict)];
  return confirmed ? texts : [...texts, UNCONFIRMED];
}
