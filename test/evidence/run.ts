import { join } from "node:path";
import { DEFAULTS } from "../../src/config.ts";
import { prepareRecord, type Recorded, type RecorderOptions } from "../../src/evidence/recorder.ts";
import { count, emptySummary } from "../../src/report/report.ts";
import { createScreener } from "../../src/screen.ts";
import { decision, fileOf, firstHit, World } from "../clearances/house.ts";

/** A world whose order is decided with a decision on its hit: rules, lists and files lie in its folder. */
export async function worldWithDecision(): Promise<{ world: World; clearances: string; lists: string }> {
  const world = new World();
  const { results } = await world.screen();
  const clearances = world.file("clearances.yaml", fileOf(decision(firstHit(results))));
  return { world, clearances, lists: join(world.dir, "lists-1") };
}

/** One run of that order with its record. `after` is told how many results were recorded, and may throw. */
export async function record(
  { world, clearances, lists }: Awaited<ReturnType<typeof worldWithDecision>>,
  evidence: string,
  { after, ...over }: Partial<RecorderOptions> & { after?: (results: number) => void } = {},
): Promise<Recorded> {
  const path = world.file("order.csv", world.order);
  const begin = await prepareRecord({
    evidence,
    files: [{ role: "clearances", name: clearances, path: clearances }],
    lists,
    today: world.today,
    config: DEFAULTS,
    options: { allowStale: false, strict: false },
    ...over,
  });
  const screener = await createScreener({
    rules: join(world.dir, "rules"),
    lists,
    today: world.today,
    clearances,
  });
  const recorder = await begin(screener);
  const manifest = recorder.manifest({ path, name: "order.csv" });
  const screening = await screener.open(manifest.source);
  manifest.mapping(screening.mapping);
  const summary = emptySummary();
  for await (const decided of screening.lines) {
    recorder.result(decided);
    count(summary, decided);
    after?.(summary.lines);
  }
  manifest.end(screening.summary());
  return recorder.end({ run: screener.run, summary, partial: false });
}
