import type { Conflict } from "../rules/ast.ts";
import { conflictTexts } from "../rules/words.ts";
import type { FindingResult, LineResult, ScreenResult } from "../verdict/result.ts";
import { decisions } from "./decisions.ts";
import { holdingTexts } from "./holdings.ts";
import { firstOf } from "./outcome.ts";
import { since } from "./since.ts";

/** What every format for people says of a line, in the same words. */

/** The findings that made the verdict, as the engine orders them. */
export function deciding({ findings, verdict }: LineResult): FindingResult[] {
  return findings.filter(({ effect }) => effect === verdict);
}

/** A clause, a record to keep: shown with any verdict. Conflicts of laws are told on their own. */
export function advice({ findings }: LineResult): FindingResult[] {
  return findings.filter(({ effect, conflict }) => effect === "advice" && !conflict);
}

/** Each conflict of laws under a heading that names the party caught and the two instruments. */
export function conflicts({ findings }: LineResult): TextGroup[] {
  return findings.flatMap(({ cite, confirmed, conflict }) => {
    if (!conflict) return [];
    const texts = [`${ended(conflict.tension)} (${cite})`, ...conflictTexts(conflict)];
    return [{ heading: conflictHeading(conflict), texts: confirmed ? texts : [...texts, UNCONFIRMED] }];
  });
}

export function conflictHeading({ who, between }: Conflict): string {
  return `Conflict of laws: ${who}, between ${between.join(" and ")}`;
}

export const UNCONFIRMED = "It rests on law that is not confirmed: have it checked.";

/** Who gets the goods: end user, else ultimate consignee, else the first party. */
export function buyerOf({
  parties,
}: LineResult["about"]): LineResult["about"]["parties"][number] | undefined {
  const inRole = (wanted: string) => parties.find(({ role }) => role === wanted);
  return inRole("end-user") ?? inRole("ultimate-consignee") ?? parties[0];
}

/** The item, where it goes and to whom. */
export function goods({ about }: LineResult): string {
  const { description, destination } = about;
  const buyer = buyerOf(about);
  const what = [description ?? "item not described", `to ${destination ?? "an unknown destination"}`];
  if (buyer) what.push(`${spaced(buyer.role)} ${buyer.name}`);
  return what.join(", ");
}

/** A finding in one sentence, without its citation. */
export function saying({ title, truth, policy, text, effect }: FindingResult): string {
  if (effect === "advice") return text ?? title;
  return `${truth === "unknown" ? "May apply: " : ""}${title}${policy ? `; policy: ${spaced(policy)}` : ""}`;
}

/** The party that a finding names and the list entry that it is or may be. */
export function hit({ party, match }: FindingResult): string | undefined {
  if (!party || !match) return undefined;
  const sure = match.band === "match" ? "is" : "may be";
  return `${party.name} ${sure} ${match.name} (${match.list}, ${match.score.toFixed(2)}; ${match.means})`;
}

/** The hits of a line, each once however many findings rest on it. */
export function hits(result: LineResult): FindingResult[] {
  const seen = new Set<string>();
  return result.findings.filter((finding) => {
    const key = hit(finding);
    if (key === undefined || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Why the line is what it is, in one line with its citation: for a table, an annotation, a test case. */
export function why(result: ScreenResult): string {
  if (result.verdict === "unreadable") {
    return result.problems.map(({ column, text, why }) => `${column}: “${text}” ${why}`).join("; ");
  }
  const [first, ...others] = deciding(result);
  if (first) return `${first.cite}: ${saying(first)}${also(others)}`;
  if (result.lifted.length > 0) return result.lifted.map(lifting).join("; ");
  return "nothing stands against it";
}

/** Why, and by which hits. */
export function reasons(result: ScreenResult): string[] {
  return [
    why(result),
    ...since(result),
    ...(result.verdict === "unreadable" ? [] : hits(result).map((finding) => hit(finding) as string)),
    ...(result.verdict === "unreadable" ? [] : holdingTexts(result)),
    ...decisions(result),
  ];
}

/** Citations beside the first: a reader of one line wants no more, and the findings have them all. */
const MOST_CITED = 6;

export function also(others: readonly FindingResult[]): string {
  const cites = [...new Set(others.map(({ cite }) => cite))];
  return cites.length > 0 ? `; also ${firstOf(cites, MOST_CITED)}` : "";
}

function lifting({ cite, symbol, byCite }: LineResult["lifted"][number]): string {
  return `${cite} is lifted by ${symbol ? `license exception ${symbol}, ` : ""}${byCite}`;
}

/** What somebody has to do before the line may ship. */
export function next(result: ScreenResult): string[] {
  if (result.verdict === "unreadable") return [...new Set(result.problems.map(({ fix }) => fix))];
  const { verdict, questions } = result;
  const findings = deciding(result);
  const steps: string[] = [];
  if (verdict === "prohibited") steps.push("Do not ship; hand it to whoever answers for export control.");
  if (verdict === "license-required") steps.push("Do not ship without a license.");
  for (const { liftableBy, truth } of findings) {
    // What may not even apply is settled first.
    if (truth !== "yes") continue;
    for (const { symbol, cite, missing } of liftableBy) {
      const open = missing.length > 0 ? `: ${missing.join(", ")} would have to be known` : "";
      steps.push(`It could be lifted by ${symbol ?? "an exclusion"}, ${cite}${open}.`);
    }
  }
  for (const { ask, of } of questions) steps.push(`Ask the ${spaced(of)}: ${ask}`);
  for (const { party, match } of verdict === "review" ? hits(result) : []) {
    if (match?.band === "possible")
      steps.push(`Find out whether ${party?.name} is ${match.name} (${match.list}:${match.entry}).`);
  }
  if (verdict === "review") {
    // An answer that is asked for may show that there is nothing to resolve.
    const asked = new Set(questions.flatMap(({ settles }) => settles));
    for (const { text, truth, rule } of findings)
      if (text && (truth === "yes" || !asked.has(rule))) steps.push(ended(text));
    if (steps.length === 0) steps.push("Have a person decide it.");
  }
  if (findings.some(({ confirmed }) => !confirmed)) steps.push(UNCONFIRMED);
  return [...new Set(steps)];
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** A heading and what stands below it. */
export interface TextGroup {
  heading: string;
  texts: string[];
}

/** The conditions that go with a line under one heading for each citation, and what was lifted by them. */
export function conditionGroups({ conditions, lifted }: LineResult): TextGroup[] {
  const groups = new Map<string, TextGroup>();
  for (const one of lifted) {
    const group = groups.get(one.byCite);
    if (group) group.heading += `; ${lifting(one)}`;
    else groups.set(one.byCite, { heading: lifting(one), texts: [] });
  }
  for (const { cite, text } of conditions) {
    const group = groups.get(cite) ?? { heading: cite, texts: [] };
    if (!group.texts.includes(text)) group.texts.push(text);
    groups.set(cite, group);
  }
  return [...groups.values()].map(({ heading, texts }) => ({
    heading: texts.length > 0 ? `${heading}. Conditions:` : heading,
    texts,
  }));
}

/** What was presumed, gathered by the reason: `nothing stated` holds for most. */
export function presumptions({ presumed }: LineResult): string[] {
  const groups = new Map<string, string[]>();
  for (const { facts, party, value, from } of presumed) {
    const told = groups.get(from) ?? [];
    for (const fact of facts) told.push(`${fact}${party ? ` of ${party}` : ""} = ${value}`);
    groups.set(from, told);
  }
  return [...groups].map(([from, told]) => `${from}: ${told.join(", ")}`);
}

export function spaced(code: string): string {
  return code.replaceAll("-", " ");
}

/** The worksheet of controlled US content in one sentence: each part, whether it counts, and what that makes. */
export function contentOf({ usContent }: LineResult): string | undefined {
  if (!usContent) return undefined;
  const { parts, of, percent } = usContent;
  const counts = { yes: "counts", no: "does not count", unknown: "may count" };
  const each = parts.map((part) => `${part.text} ${counts[part.counts]}`).join("; ") || "none";
  if (percent === null) return `US content: ${each}; without all values there is no share.`;
  const share = percent.from === percent.to ? `${percent.to}` : `${percent.from} to ${percent.to}`;
  return `US content: ${each}; ${share} % of ${of}.`;
}
