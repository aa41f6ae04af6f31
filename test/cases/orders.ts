import { Readable } from "node:stream";
import { DEFAULTS } from "../../src/config.ts";
import { createScreener } from "../../src/screen.ts";
import type { LineResult } from "../../src/verdict/result.ts";

/** Screens shipments in the JSON form of the contract, with no list demanded, and gives the results of their lines. */
export async function screenOrders(
  shipments: readonly object[],
  packs?: readonly string[],
): Promise<LineResult[]> {
  const screener = await createScreener({
    config: { ...DEFAULTS, lists: { ...DEFAULTS.lists, require: [] } },
    ...(packs && { packs }),
  });
  const source = { stream: Readable.from(JSON.stringify({ shipments })), name: "orders.json" };
  const results: LineResult[] = [];
  for await (const result of screener.screen(source, { format: "json" })) {
    if (result.verdict === "unreadable") throw new Error(JSON.stringify(result.problems));
    results.push(result);
  }
  return results;
}
