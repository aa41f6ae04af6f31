import { FACTS } from "../facts.ts";
import { canonicalColumnNames } from "./columns.ts";

/** Letters that may differ between a name and what was meant. */
const MOST = 2;

/** The field that a mistyped name was likely meant to be: for names written as fields are, `us_tecnology` or `endUse.militery`. */
export function nearestField(name: string): string | undefined {
  const text = name.trim();
  if (/\d$/.test(text) || !/^[a-zA-Z]{2,20}(?:[._][a-zA-Z0-9]{1,25}){1,3}$/.test(text)) return undefined;
  const fields = [...canonicalColumnNames(), ...FACTS.map((fact) => fact.name)];
  const near = fields.filter(
    (field) =>
      Math.abs(field.length - text.length) <= MOST && field[0]?.toLowerCase() === text[0]?.toLowerCase(),
  );
  const distances = near.map((field): [string, number] => [
    field,
    distance(field.toLowerCase(), text.toLowerCase()),
  ]);
  const best = distances.sort((a, b) => a[1] - b[1])[0];
  return best && best[1] <= MOST ? best[0] : undefined;
}

/** Letters to put, take or change to make one text of another (Levenshtein). */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    above = row;
  }
  return above[b.length]!;
}
