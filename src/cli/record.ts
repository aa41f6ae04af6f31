import { houseFiles, type InputFile } from "../evidence/files.ts";
import type { FileRole } from "../evidence/record.ts";
import { prepareRecord, type Recorded, type Recorder } from "../evidence/recorder.ts";
import { retentionText } from "../evidence/retention.ts";
import type { Screener } from "../screen.ts";
import type { Settings } from "./settings.ts";
import { tellAll } from "./tell.ts";

/** Begins the record of a run in two steps: before its files are read, and when they are. */
export async function recordOf(
  evidence: string,
  settings: Settings,
  today: string,
): Promise<(screener: Screener) => Promise<Recorder>> {
  const { config, asOf, packs, allowStale, strict, encoding, sheet, listsDir } = settings;
  return prepareRecord({
    evidence,
    files: await filesOf(settings),
    lists: listsDir.value,
    today,
    config,
    options: {
      allowStale: allowStale.value,
      strict: strict.value,
      ...(asOf.value !== undefined && { asOf: asOf.value }),
      ...(packs.value && { packs: packs.value }),
      ...(encoding.value !== undefined && { encoding: encoding.value }),
      ...(sheet.value !== undefined && { sheet: sheet.value }),
    },
  });
}

/** Every file that the run reads beside its manifests. */
async function filesOf({ config, map, items, answers, owners, clearances }: Settings): Promise<InputFile[]> {
  const one = (role: FileRole, path: string | undefined): InputFile[] =>
    path === undefined ? [] : [{ role, name: path, path }];
  return [
    ...one("map", map.value),
    ...one("items", items.value),
    ...one("answers", answers.value),
    ...owners.value.flatMap((path) => one("owners", path)),
    ...one("clearances", clearances.value),
    ...(config.house === undefined ? [] : await houseFiles(config.house)),
  ];
}

/** Where the record is, what to keep elsewhere, and for how long all of it. */
export function tellRecord({ path, head, count, retention }: Recorded): void {
  tellAll([
    `${path}: ${count} records, head ${head}`,
    "Keep the head elsewhere: screen verify --head finds by it what the log alone cannot show.",
    ...retention.map(retentionText),
  ]);
}
