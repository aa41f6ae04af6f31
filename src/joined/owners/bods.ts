import type { Json, JsonObject } from "../../parser/json.ts";
import { asText, isObject } from "../../parser/nodes.ts";
import type { Value } from "../values.ts";
import {
  FactReader,
  idKey,
  type Mention,
  mentionOf,
  type Share,
  type Statement,
  stated,
} from "./statement.ts";

/** A statement with the record that it is about. */
interface Record {
  node: JsonObject;
  details: JsonObject;
  row: number;
}

/** Whether a value is a statement of the Beneficial Ownership Data Standard, version 0.4. */
export function isBods(node: Json): boolean {
  return isObject(node) && node.has("recordType") && node.has("recordDetails");
}

/**
 * Ownership by the Beneficial Ownership Data Standard 0.4: of several statements on one record the last counts. Interests without a
 * share are control, not ownership: they are counted and told. One that has ended may have been held: up to its share.
 */
export function bodsStatements(
  values: readonly Value[],
  file: string,
  tell: (what: string) => void,
): Statement[] {
  const records = new Map<string, Record>();
  for (const { node, row } of values) {
    if (!isObject(node)) continue;
    const details = node.get("recordDetails");
    const id = textOf(node, "recordId");
    if (id === undefined || !isObject(details)) {
      tell(`${file}:${row}: not read: it is no statement of version 0.4`);
      continue;
    }
    const key = `${textOf(node, "recordType")} ${id}`;
    const before = records.get(key);
    if (!before || dateOf(before.node) <= dateOf(node)) records.set(key, { node, details, row });
  }
  const facts = new FactReader(tell);
  const mentions = new Map<string, Mention>();
  for (const [key, record] of records) {
    const [type, id] = [key.slice(0, key.indexOf(" ")), key.slice(key.indexOf(" ") + 1)];
    const mention = type === "relationship" ? undefined : recordOf(record, id, type, file, facts);
    if (mention) mentions.set(id, mention);
  }
  const statements: Statement[] = [];
  let control = 0;
  for (const [key, { node, details, row }] of records) {
    if (!key.startsWith("relationship ")) continue;
    const party = mentions.get(textOf(details, "subject") ?? "");
    const owner = mentions.get(textOf(details, "interestedParty") ?? "");
    const shares = sharesIn(details, textOf(node, "recordStatus") === "closed");
    if (shares.length === 0) control += 1;
    else if (!party || !owner)
      tell(`${file}:${row}: not read: it names no ${party ? "owner" : "party"} that the file describes`);
    else
      for (const share of shares)
        statements.push({ party: { ...party, row }, owner: { ...owner, row }, share });
  }
  if (control > 0) tell(`${file}: ${control} interests without a share (control) are not read as ownership`);
  return statements;
}

function recordOf(
  { details, row }: Record,
  id: string,
  type: string,
  file: string,
  facts: FactReader,
): Mention | undefined {
  const names = listOf(details, "names").flatMap((one) =>
    isObject(one) ? (textOf(one, "fullName") ?? []) : [],
  );
  const name = textOf(details, "name") ?? names[0];
  const place =
    details.get("jurisdiction") ??
    details.get("incorporatedInJurisdiction") ??
    listOf(details, "nationalities")[0];
  const numbers = listOf(details, "identifiers").flatMap((one) =>
    isObject(one) ? (textOf(one, "id") ?? []) : [],
  );
  const said: [string, string | undefined][] = [
    // A subdivision is a place in its country.
    ["party.country", isObject(place) ? textOf(place, "code")?.slice(0, 2) : undefined],
    ["party.ids", numbers.join("; ") || undefined],
    ["party.kind", type === "person" ? "individual" : undefined],
  ];
  const ids = [`${file} ${id}`, ...numbers.map(idKey).filter((number) => number !== "")];
  return mentionOf(name, ids, stated(said), { file, row, facts });
}

/** The shares of the interests that are ones of property, else of votes, else of whatever has a share; none where nothing but control is stated. */
function sharesIn(details: JsonObject, closed: boolean): Share[] {
  const interests = listOf(details, "interests").filter(isObject);
  const of = (type: string) => interests.filter((one) => textOf(one, "type") === type);
  const kinds = [
    of("shareholding"),
    of("votingRights"),
    interests.filter((one) => isObject(one.get("share"))),
  ];
  return (kinds.find((kind) => kind.length > 0) ?? []).map((interest) => shareOf(interest, closed));
}

function shareOf(interest: JsonObject, closed: boolean): Share {
  const share = interest.get("share");
  const number = (key: string): number | undefined => {
    const text = isObject(share) ? textOf(share, key) : undefined;
    const value = Number(text);
    return text === undefined || !(value >= 0 && value <= 100) ? undefined : value;
  };
  const exact = number("exact");
  const from = exact ?? number("minimum") ?? number("exclusiveMinimum");
  const to = exact ?? number("maximum") ?? number("exclusiveMaximum");
  const ended = closed || textOf(interest, "endDate") !== undefined;
  if (from === undefined && to === undefined) return undefined;
  return { from: ended ? 0 : (from ?? 0), to: Math.max(from ?? 0, to ?? 100) };
}

function dateOf(node: JsonObject): string {
  return textOf(node, "statementDate") ?? "";
}

function textOf(node: JsonObject, key: string): string | undefined {
  const value = node.get(key);
  if (value === undefined || value === null || isObject(value) || Array.isArray(value)) return undefined;
  return asText(value).trim() || undefined;
}

function listOf(node: JsonObject, key: string): Json[] {
  const value = node.get(key);
  return Array.isArray(value) ? value : [];
}
