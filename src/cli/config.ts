import { visible } from "../report/wrap.ts";
import { EXIT } from "./exit.ts";
import { type ScreeningOptions, type Setting, type Settings, settingsOf } from "./settings.ts";

/** `screen config`: every value that a screening here would go by, and where it came from. */
export async function config(options: ScreeningOptions & { json?: boolean }): Promise<number> {
  const settings = await settingsOf(options);
  const rows = rowsOf(settings);
  if (options.json) {
    const json = rows.map(([key, { value = null, from }]) => [key, { value, from }]);
    process.stdout.write(`${JSON.stringify(Object.fromEntries(json), null, 2)}\n`);
    return EXIT.clear;
  }
  const shown = rows.map(([key, { value, from }]) => ({ key, from, value: words(value) }));
  const widest = (of: (row: (typeof shown)[number]) => string) =>
    Math.max(...shown.map((row) => of(row).length));
  const [keys, values] = [widest(({ key }) => key), widest(({ value }) => value)];
  const lines = shown.map(({ key, value, from }) => `${key.padEnd(keys)}  ${value.padEnd(values)}  ${from}`);
  process.stdout.write(`${lines.join("\n")}\n`);
  return EXIT.clear;
}

/** By the keys of screen.yaml, or the names of options that it has no key for. */
function rowsOf({ config, ...settings }: Settings): [string, Setting<unknown>][] {
  const { origin, stated, lists, house, assume, facts } = config;
  const inFile = <T>(key: string, value: T): Setting<T> => ({
    value,
    from: stated?.has(key) ? origin : "default",
  });
  return [
    [
      "as-of",
      settings.asOf.value === undefined ? { value: "each line's date", from: "default" } : settings.asOf,
    ],
    ["lists.dir", settings.listsDir],
    ["lists.require", inFile("lists.require", lists.require ?? "those that each pack names")],
    ["lists.max-age", inFile("lists.max-age", lists.maxAgeDays)],
    ["allow-stale", settings.allowStale],
    [
      "rules",
      settings.rules.value === undefined
        ? { value: "those that come with screen", from: "default" }
        : settings.rules,
    ],
    ["packs", settings.packs.value === undefined ? { value: "all", from: "default" } : settings.packs],
    ["house", inFile("house", house)],
    ["map", settings.map],
    ["strict", settings.strict],
    ["encoding", settings.encoding],
    ["sheet", settings.sheet],
    ["items", settings.items],
    ["owners", settings.owners],
    ["answers", settings.answers],
    ["clearances", settings.clearances],
    ["evidence", settings.evidence],
    ...[...(assume ?? [])].map(([fact, value]): [string, Setting<unknown>] => [
      visible(`assume.${fact}`),
      { value, from: origin },
    ]),
    ...[...(facts ?? [])].map(([fact, value]): [string, Setting<unknown>] => [
      visible(`facts.${fact}`),
      { value, from: origin },
    ]),
    ["since", settings.since],
    ["format", settings.format],
    ["output", settings.output],
    ["fail-on", settings.failOn],
  ];
}

function words(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return "none";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return visible(Array.isArray(value) ? value.join(", ") : String(value));
}
