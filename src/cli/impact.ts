import { runChanges } from "../changes/run.ts";
import { IMPACT_FORMATS, impactIn, isImpactFormat } from "../impact/report.ts";
import { impactOf } from "../impact/two-days.ts";
import { createScreener, type RunInfo, type Screener } from "../screen.ts";
import { VERSION } from "../version.ts";
import { dayOf } from "./day.ts";
import { EXIT, UserError } from "./exit.ts";
import { outputsOf } from "./output.ts";
import { readingOf, type ScreeningOptions, screenerOptions, settingsOf } from "./settings.ts";
import { tellAll, tellMapping, tellRest } from "./tell.ts";

interface ImpactOptions extends ScreeningOptions {
  from: string;
  to: string;
  format: string;
}

/** `screen impact MANIFEST... --from DAY --to DAY`: what a change of law or lists does to the same orders. It decides nothing, and ends with 0. */
export async function impact(manifests: string[], options: ImpactOptions): Promise<number> {
  const { format, output = [] } = options;
  if (manifests.includes("-"))
    throw new UserError("standard input can be read once, and the orders are decided twice", "name a file");
  const [from, to] = [dayOf("--from", options.from), dayOf("--to", options.to)];
  const settings = await settingsOf(options);
  const outputs = outputsOf(format, output);
  for (const { format: name } of outputs)
    if (!isImpactFormat(name))
      throw new UserError(`no format ${name}; there are ${IMPACT_FORMATS.join(", ")}`);
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
  for (const { format: name, output: to } of outputs) {
    if (isImpactFormat(name))
      await to.write(await impactIn(name, found, compared, { version: VERSION, width: to.width }));
    await to.close();
  }
  return EXIT.clear;
}

/** Without what the two days say themselves, and what stands below the figures anyway. */
function basisOf({ run }: Screener): RunInfo {
  return { ...run, asOf: null, notChecked: [] };
}
