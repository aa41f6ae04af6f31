import type { Json } from "../../parser/json.ts";
import { asText, isObject } from "../../parser/nodes.ts";
import { readShare } from "../../parser/numbers.ts";
import type { Value } from "../values.ts";
import { FactReader, idKey, type Mention, mentionOf, type Statement, stated } from "./statement.ts";

type Properties = (name: string) => string[];

const NUMBERS = [
  "registrationNumber",
  "leiCode",
  "innCode",
  "ogrnCode",
  "uscCode",
  "idNumber",
  "taxNumber",
  "imoNumber",
];

/** Whether a value is an entity of FollowTheMoney. */
export function isFtm(node: Json): boolean {
  return isObject(node) && node.has("schema") && node.has("properties");
}

/**
 * Ownership as entities of FollowTheMoney. A directorship is control, not a share: it is counted and told. A holding that has ended may
 * have been held: up to its share.
 */
export function ftmStatements(
  values: readonly Value[],
  file: string,
  tell: (what: string) => void,
): Statement[] {
  const facts = new FactReader(tell);
  const mentions = new Map<string, Mention>();
  const holdings: { properties: Properties; row: number }[] = [];
  let directors = 0;
  for (const { node, row } of values) {
    if (!isObject(node)) continue;
    const inside = node.get("properties");
    const properties: Properties = (name) => {
      const value = isObject(inside) ? inside.get(name) : undefined;
      return (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]).map(
        (one) => asText(one).trim(),
      );
    };
    const schema = asText(node.get("schema") ?? null);
    const id = asText(node.get("id") ?? null);
    if (schema === "Ownership") holdings.push({ properties, row });
    else if (schema === "Directorship") directors += 1;
    else {
      const mention = entityOf(properties, schema, id, file, row, facts);
      if (mention) mentions.set(id, mention);
    }
  }
  const statements: Statement[] = [];
  for (const { properties, row } of holdings) {
    const percents = properties("percentage");
    // Of several percentages each is a statement: together they say how wide the share may be.
    const shares = (percents.length > 0 ? percents : [""]).map((percent) => {
      const read = readShare(percent);
      if (read === undefined) tell(`${file}:${row}: “${percent}” is no share: taken as unknown`);
      const known = read === "unknown" ? undefined : read;
      return known && properties("endDate").length > 0 ? { from: 0, to: known.to } : known;
    });
    for (const asset of properties("asset")) {
      for (const id of properties("owner")) {
        const [party, owner] = [mentions.get(asset), mentions.get(id)];
        if (party && owner)
          for (const share of shares)
            statements.push({ party: { ...party, row }, owner: { ...owner, row }, share });
        else
          tell(`${file}:${row}: not read: it names no ${party ? "owner" : "party"} that the file describes`);
      }
    }
  }
  if (directors > 0) tell(`${file}: ${directors} directorships (control) are not read as ownership`);
  return statements;
}

function entityOf(
  properties: Properties,
  schema: string,
  id: string,
  file: string,
  row: number,
  facts: FactReader,
): Mention | undefined {
  const [name] = properties("name");
  const numbers = NUMBERS.flatMap(properties);
  const [place] = [...properties("jurisdiction"), ...properties("country"), ...properties("mainCountry")];
  const said: [string, string | undefined][] = [
    ["party.country", place?.slice(0, 2)],
    ["party.ids", numbers.join("; ") || undefined],
    ["party.kind", schema === "Person" ? "individual" : undefined],
    ["party.address", properties("address")[0]],
  ];
  const ids = [`${file} ${id}`, ...numbers.map(idKey).filter((number) => number !== "")];
  return mentionOf(name, ids, stated(said), { file, row, facts });
}
