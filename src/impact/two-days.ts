import { ManifestError, type ManifestSource, type ReadOptions } from "../parser/index.ts";
import type { Screener, Screening } from "../screen.ts";
import { type Impact, ImpactOf } from "./impact.ts";
import { decisionOf, orderOf, pairOf } from "./pair.ts";

/**
 * Decides the same manifests by two screeners, line beside line: what differs is what the screeners differ in.
 * @throws ManifestError when a manifest cannot be read.
 */
export async function impactOf(
  manifests: readonly ManifestSource[],
  before: Screener,
  after: Screener,
  reading: ReadOptions,
  told: (source: ManifestSource, screening: Screening) => void,
): Promise<Impact> {
  const impact = new ImpactOf();
  for (const source of manifests) {
    const [one, other] = [await before.open(source, reading), await after.open(source, reading)];
    const others = other.lines[Symbol.asyncIterator]();
    for await (const decided of one.lines) {
      const { value, done } = await others.next();
      if (done)
        throw new ManifestError("damaged", {
          file: source.name,
          row: 0,
          why: "it changed while it was read",
          fix: "Run it again.",
        });
      impact.add(pairOf(decisionOf(decided.result()), value.result(), orderOf(value.line)));
    }
    told(source, other);
  }
  return impact.impact();
}
