import { readShare } from "../../parser/numbers.ts";
import { type Row, rowsOf } from "../rows.ts";
import { FactReader, idsIn, type Mention, mentionOf, type Statement } from "./statement.ts";

/** Columns that tell something of a party, by the fact. */
const TOLD: readonly (readonly [column: string, fact: string])[] = [
  ["country", "party.country"],
  ["address", "party.address"],
  ["id", "party.ids"],
  ["kind", "party.kind"],
  ["hq_country", "party.hqCountry"],
  ["listed", "party.listed"],
];
const columnsOf = (who: string) => TOLD.map(([column, fact]) => [`${who}_${column}`, fact] as const);
const FACTS = { party: columnsOf("party"), owner: columnsOf("owner") };
const COLUMNS = ["party", "owner", "percent", ...[...FACTS.party, ...FACTS.owner].map(([column]) => column)];

/** Owners as a table: party, owner, percent, and what is known of either; a batch at a time. */
export async function* csvStatements(
  file: string,
  tell: (what: string) => void,
): AsyncGenerator<Statement[]> {
  const facts = new FactReader(tell);
  const form = { columns: COLUMNS, needs: ["party", "owner"], list: "owners", tell };
  for await (const rows of rowsOf(file, form)) {
    const statements: Statement[] = [];
    for (const one of rows) {
      const { row, get } = one;
      const party = mentionIn(one, "party", { file, row, facts });
      const owner = mentionIn(one, "owner", { file, row, facts });
      if (!party || !owner) {
        tell(`${file}:${row}: not read: it names no ${party ? "owner" : "party"}`);
        continue;
      }
      const percent = get("percent") ?? "";
      const share = readShare(percent);
      if (share === undefined) tell(`${file}:${row}: “${percent}” is no share: taken as unknown`);
      statements.push({ party, owner, share: share === "unknown" ? undefined : share });
    }
    yield statements;
  }
}

function mentionIn(
  { columns, get }: Row,
  who: "party" | "owner",
  at: Parameters<typeof mentionOf>[3],
): Mention | undefined {
  const said: [string, string][] = [];
  for (const [column, fact] of FACTS[who]) {
    const text = columns.has(column) ? get(column) : undefined;
    if (text !== undefined) said.push([fact, text]);
  }
  const id = get(`${who}_id`);
  return mentionOf(get(who), id === undefined ? NO_IDS : idsIn(id), said, at);
}

const NO_IDS: readonly string[] = [];
