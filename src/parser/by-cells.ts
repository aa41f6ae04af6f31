import { factNamed } from "../facts.ts";
import type { Candidate } from "./candidates.ts";
import { headerKey } from "./header-key.ts";

/** Numbers of lines within an order. */
const LINE_NUMBER = /^\s*\d{1,6}(?:[.,]\d{1,3})?\s*$/;
/** What a program calls an article or a customer by: `MB-4711`, `0000100234`, `C-100`. */
const CODE = /^\s*(?=.*\d)[\p{L}\d][\p{L}\d._/-]{1,39}\s*$/u;
/** How many, where the column's name may be that of what is counted (`Units`). */
const COUNT = /^\s*\d[\d.,]*\s*$/;
const NUMBER_OF_PARTY = /^\s*[A-Z]{0,4}[-_ ]?\d{3,}\s*$/;

/** Names by which exports call the line, the article, or what it is. */
const ITEM = /^(?:item|item no|line item|article|artikel|position)$/;
/** Names by which exports call the article or the order. */
const REFERENCE = /^reference$|^referencia$/;

/** What a header means once its cells are looked at, where its name is used for one thing and another. */
export function byCells(candidate: Candidate, header: string, cells: readonly string[]): Candidate {
  const { target, party } = candidate;
  const { key } = headerKey(header);
  const are = (expression: RegExp) => cells.length > 0 && cells.every((cell) => expression.test(cell));
  if (target.fact.name === "item.line" && ITEM.test(key) && cells.length > 0 && !are(LINE_NUMBER)) {
    const name = are(CODE) ? "item.partNumber" : "item.description";
    return { ...candidate, target: { fact: factNamed(name)! }, rank: 50 };
  }
  if (target.fact.name === "item.unit" && are(COUNT))
    return { ...candidate, target: { fact: factNamed("item.quantity")! }, rank: 50 };
  if (REFERENCE.test(key))
    return { ...candidate, guess: "it may be the number of the article or of the order" };
  const isBareRole = party !== undefined && target.fact.name === "party.name" && key.endsWith(party.word);
  if (isBareRole && !target.glued && are(NUMBER_OF_PARTY)) {
    return { ...candidate, target: { ...target, fact: factNamed("party.ids")! } };
  }
  return candidate;
}
