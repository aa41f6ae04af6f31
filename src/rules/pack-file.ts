import type { Pack } from "./ast.ts";
import { readCondition, type Scope } from "./conditions.ts";
import type { Reading } from "./reading.ts";
import { checkId } from "./rule-file.ts";
import type { Yaml } from "./yaml.ts";

const KEYS = [
  "pack",
  "title",
  "verified-through",
  "complete-from",
  "scope",
  "reaches",
  "covers",
  "lists",
  "optional-lists",
];

/** Reads a pack's own file, `PACK/pack.yaml`. */
export function readPackFile(reading: Reading, node: Yaml, id: string): Pack {
  const fields = reading.fields(node, "a pack", KEYS);
  checkId(reading, fields, "pack", id);
  const scope: Scope = { values: new Map(), version: -1 };
  const condition = (key: string) => {
    const written = fields.need(key);
    return written ? readCondition(reading, written, scope) : { all: [] };
  };
  const pack: Pack = {
    id,
    title: fields.text("title"),
    verifiedThrough: fields.pastDate("verified-through"),
    completeFrom: fields.date("complete-from"),
    scope: fields.text("scope"),
    reaches: condition("reaches"),
    covers: condition("covers"),
    lists: fields.list("lists"),
    optionalLists: fields.list("optional-lists"),
  };
  for (const [key, lists] of [
    ["lists", pack.lists],
    ["optional-lists", pack.optionalLists],
  ] as const) {
    const written = fields.get(key);
    for (const list of lists) {
      if (written && !/^[a-z0-9][a-z0-9-]*$/.test(list))
        reading.report(written, `"${list}" is not the id of a list, such as us-csl`);
    }
  }
  return reading.place(pack, fields.keyOf("pack"));
}
