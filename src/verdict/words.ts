import type { LineFacts } from "../line.ts";
import { shown } from "../rules/operators.ts";

/** The words in which results of lines that are judged alike differ. */
export interface Words {
  /** `file:row`. */
  place: string;
  item: string;
  /** The name of the party at this place on the line. */
  party(index: number): string;
  /** What the line or the party states of the fact. */
  value(fact: string, party: number | undefined): string;
}

export function wordsOf(line: LineFacts): Words {
  const item = line.facts.get("item.description")?.value;
  return {
    place: `${line.file}:${line.row}`,
    item: typeof item === "string" ? `“${short(item)}”` : "the item",
    party: (index) => line.parties[index]?.name ?? "",
    value: (fact, party) => {
      const stated = (party === undefined ? line : line.parties[party])?.facts.get(fact);
      return stated ? shown(stated.value) : "";
    },
  };
}

/** A description of goods may run over lines: a question needs its beginning alone, in whole characters. */
function short(item: string): string {
  const letters = [...item.slice(0, 2 * MOST_OF_ITEM + 2)];
  return letters.length > MOST_OF_ITEM ? `${letters.slice(0, MOST_OF_ITEM).join("").trimEnd()}…` : item;
}

const MOST_OF_ITEM = 60;
