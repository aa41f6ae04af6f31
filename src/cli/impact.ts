import { runChanges } from "../changes/run.ts";
import { IMPACT_FORMATS, impactIn } from "../impact/report.ts";
import { impactOf } from "../impact/two-days.ts";
import type { RunInfo } from "../run.ts";
import { createScreener, type Screener } from "../screen.ts";
import { VERSION } from "../version.ts";
import { dayOf } from "./day.ts";
import { EXIT, UserError } from "./exit.ts";
import { wantedIn, writeAll } from "./output.ts";
import { readingOf, type ScreeningOptions, screenerOptions, settingsOf } from "./settings.ts";
import { tellAll, tellMapping, tellRest } from "./tell.ts";

interface ImpactOptions extends ScreeningOptions {
  from: string;
  to: string;
  format: string;
}

/** `screen impact MANIFEST... --from DAY --to DAY`: what a change of law or lists does to the same orders. It decides nothing, and ends with 0. */
export async function impact(manifests: string[], options: ImpactOptions): Promise<number> {
  const wanted = wantedIn(options.format, options.output ?? [], IMPACT_FORMATS);
  if (manifests.includes("-"))
    throw new UserError("standard input can be read once, and the orders are decided twice", "name a file");
  const [from, to] = [dayOf("--from", options.from), dayOf("--to", options.to)];
  const settings = await settingsOf(options);
  const common = screenerOptions(settings);
  const [before, after] = [
    await createScreener({ ...common, asOf: from }),
    await createScreener({ ...common, asOf: to }),
  ];
  tellAll(after.joined?.remarks());
  const sources = manifests.map((path) => ({ path, name: path }));
  const found = await impactOf(sources, before, after, await readingOf(settings), ({ name }, screening) => {
    tellMapping(name, screening.mapping);
    tellRest(name, screening.summary());
  });
  tellAll(after.joined?.unmatched());
  if (found.total.all.lines === 0)
    throw new UserError("no shipment lines in the manifest", "it needs a header row and at least one line");
  const compared = {
    before: `the law of ${from}`,
    after: `the law of ${to}`,
    differs: runChanges(basisOf(before), basisOf(after)),
    notChecked: after.run.notChecked,
    files: manifests,
  };
  await writeAll(wanted, (format, width) => impactIn(format, found, compared, { version: VERSION, width }));
  return EXIT.clear;
}

/** Without what the two days say themselves, and what stands below the figures anyway. */
function basisOf({ run }: Screener): RunInfo {
  return { ...run, asOf: null, notChecked: [] };
}
