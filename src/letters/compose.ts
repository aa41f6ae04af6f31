import type { RuleSet } from "../rules/ast.ts";
import type { RunInfo } from "../run.ts";
import { contentOf } from "./content.ts";
import { coverOf } from "./cover.ts";
import { BLANK, type Block, type LetterDocument } from "./document.ts";
import { isFor, jurisdictionsOf, type Place } from "./jurisdiction.ts";
import { type Addressee, senderOf, silentPacks, type Telling } from "./lines.ts";
import { Page, type Words } from "./page.ts";
import type { Template, Wording } from "./template.ts";

/** What a letter is made of. */
interface Ingredients {
  template: Template;
  addressee: Addressee;
  wording: Wording;
  rules: RuleSet;
  run: RunInfo | undefined;
}

/** The letter, and the sheet that the sender reads before it goes out and keeps. */
export function compose(ingredients: Ingredients): LetterDocument {
  const { template, addressee, wording, rules } = ingredients;
  const days = addressee.lines.map(({ asOf }) => asOf).sort();
  const [first, day] = [days[0], days.at(-1)] as [string, string];
  const placeOf = (country: string | null): Place => ({
    country,
    in: jurisdictionsOf(country, wording.jurisdictions, rules, day),
  });
  const sender = senderOf(addressee.lines);
  const setting: Setting = {
    ...ingredients,
    day,
    telling: { rules: new Set(rules.rules.map(({ id }) => id)), silent: wording.silent },
    recipient: placeOf(addressee.recipient.country),
    sender: placeOf(sender?.country ?? null),
    words: {
      sender: sender?.name ?? BLANK,
      recipient: addressee.recipient.name ?? BLANK,
      day: first === day ? day : `${first} to ${day}`,
      regimes: regimesOf(addressee, wording),
    },
  };
  return { title: template.title, cover: coverOf(setting), letter: letterOf(setting) };
}

export interface Setting extends Ingredients {
  /** The last day of law on these lines. */
  day: string;
  recipient: Place;
  sender: Place;
  telling: Telling;
  words: Words;
}

function letterOf({ template, addressee, recipient, sender, words, telling }: Setting): Block[] {
  const page = new Page(words);
  const to = `{recipient}${recipient.country === null ? "" : ` (${recipient.country})`}`;
  page.list(
    template.signedBy === "sender"
      ? ["From: {sender}", `To: ${to}`, "By the law of {day}"]
      : [`Made by: ${to}`, "For: {sender}", "By the law of {day}"],
  );
  const content = contentOf(addressee, template.needs, telling);
  for (const part of template.parts) if (isFor(part, recipient, sender)) page.part(part, content);
  return page.blocks;
}

/** Those that may be told, as the findings may. */
function regimesOf({ lines }: Addressee, { silent }: Wording): string {
  const packs = lines.flatMap((line) => {
    const left = silentPacks(line, silent);
    return line.regimes
      .filter(({ reaches, pack }) => reaches !== "no" && !left.has(pack))
      .map(({ pack }) => pack);
  });
  const ids = [...new Set(packs)].sort();
  return ids.length > 0
    ? `Packs of rules that reach these lines: ${ids.join(", ")}`
    : "No pack of rules at hand reaches these lines";
}
