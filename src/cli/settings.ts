import { existsSync } from "node:fs";
import { type Config, DEFAULTS, readConfig } from "../config.ts";
import { listsFolder } from "../lists/folder.ts";
import type { ReadOptions } from "../parser/index.ts";
import type { ScreenerOptions } from "../screen.ts";
import { dayOf } from "./day.ts";
import type { FailOn } from "./exit.ts";
import { textOf } from "./files.ts";

/** The options of a screening as the command line gives them. */
export interface ScreeningOptions {
  asOf?: string;
  lists?: string;
  rules?: string;
  pack?: string[];
  map?: string;
  items?: string;
  answers?: string;
  owners?: string[];
  clearances?: string;
  evidence?: string;
  since?: string;
  config?: string;
  strict?: boolean;
  allowStale?: boolean;
  encoding?: string;
  sheet?: string;
  format?: string;
  output?: string[];
  failOn?: FailOn;
}

/** A value in force and where it came from: an option, the environment, a file, or `default`. */
export interface Setting<T> {
  value: T;
  from: string;
}

/** What a screening goes by. Options go before the configuration, and that before what is usual. */
export interface Settings {
  config: Config;
  asOf: Setting<string | undefined>;
  listsDir: Setting<string>;
  rules: Setting<string | undefined>;
  packs: Setting<readonly string[] | undefined>;
  map: Setting<string | undefined>;
  items: Setting<string | undefined>;
  answers: Setting<string | undefined>;
  owners: Setting<readonly string[]>;
  clearances: Setting<string | undefined>;
  evidence: Setting<string | undefined>;
  since: Setting<string | undefined>;
  strict: Setting<boolean>;
  allowStale: Setting<boolean>;
  encoding: Setting<string | undefined>;
  sheet: Setting<string | undefined>;
  format: Setting<string>;
  output: Setting<readonly string[]>;
  failOn: Setting<FailOn>;
}

const CONFIG_FILE = "screen.yaml";

/** @throws ConfigError for a configuration with a mistake, UserError for a day that is none. */
export async function settingsOf(options: ScreeningOptions): Promise<Settings> {
  const config = await configOf(options);
  const choose = <T>(name: string, option: T | undefined, stated: T | undefined, usual: T): Setting<T> =>
    option !== undefined
      ? { value: option, from: `--${name}` }
      : stated !== undefined
        ? { value: stated, from: config.origin }
        : { value: usual, from: "default" };
  const only = <T>(name: string, option: T | undefined, stated?: T): Setting<T | undefined> =>
    choose<T | undefined>(name, option, stated, undefined);
  const { asOf } = options;
  return {
    config,
    asOf: only("as-of", asOf === undefined ? undefined : dayOf("--as-of", asOf)),
    listsDir: listsDirOf(options.lists, config),
    rules: only("rules", options.rules),
    packs: only<readonly string[]>("pack", options.pack, config.packs),
    map: only("map", options.map, config.map),
    items: only("items", options.items, config.items),
    answers: only("answers", options.answers),
    owners: choose<readonly string[]>("owners", options.owners, config.owners, []),
    clearances: only("clearances", options.clearances, config.clearances),
    evidence: only("evidence", options.evidence, config.evidence),
    since: only("since", options.since),
    strict: choose("strict", options.strict, config.strict, false),
    allowStale: choose("allow-stale", options.allowStale, config.allowStale, false),
    encoding: only("encoding", options.encoding),
    sheet: only("sheet", options.sheet),
    format: choose("format", options.format, config.format, "text"),
    output: choose<readonly string[]>("output", options.output, config.output, []),
    failOn: choose<FailOn>("fail-on", options.failOn, config.failOn, "review"),
  };
}

function listsDirOf(option: string | undefined, { lists, origin }: Config): Setting<string> {
  const { SCREEN_LISTS } = process.env;
  const value = listsFolder(option ?? lists.dir);
  if (option !== undefined) return { value, from: "--lists" };
  if (lists.dir !== undefined) return { value, from: origin };
  return { value, from: SCREEN_LISTS === undefined ? "default" : "SCREEN_LISTS" };
}

/** The folder of imported lists, for a command that goes by nothing else: as for a screening. */
export async function listsDir(option: string | undefined): Promise<string> {
  return option === undefined ? listsDirOf(option, await configOf({})).value : listsFolder(option);
}

/** The named configuration, that of the folder, or the usual one. @throws ConfigError for one with a mistake. */
export async function configOf({ config }: Pick<ScreeningOptions, "config">): Promise<Config> {
  if (config !== undefined) return readConfig(config);
  return existsSync(CONFIG_FILE) ? readConfig(CONFIG_FILE) : DEFAULTS;
}

/** The settings as the pipeline takes them. */
export function screenerOptions(settings: Settings): ScreenerOptions {
  const { config, asOf, listsDir, rules, packs, items, answers, owners, clearances, allowStale } = settings;
  return {
    config,
    lists: listsDir.value,
    ...(rules.value !== undefined && { rules: rules.value }),
    ...(asOf.value !== undefined && { asOf: asOf.value }),
    ...(packs.value && { packs: packs.value }),
    ...(items.value !== undefined && { items: items.value }),
    ...(answers.value !== undefined && { answers: answers.value }),
    ...(owners.value.length > 0 && { owners: owners.value }),
    ...(clearances.value !== undefined && { clearances: clearances.value }),
    allowStale: allowStale.value,
  };
}

/** How a manifest is read. */
export async function readingOf({ map, strict, encoding, sheet }: Settings): Promise<ReadOptions> {
  const { readMap } = await import("../parser/index.ts");
  return {
    strict: strict.value,
    ...(map.value !== undefined && { map: await readMap(textOf(map.value), map.value) }),
    ...(encoding.value !== undefined && { encoding: encoding.value }),
    ...(sheet.value !== undefined && { sheet: sheet.value }),
  };
}
