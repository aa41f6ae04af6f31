/** The public library. What is not exported here is not for relying on. */
export { ClearanceError } from "./clearances/index.ts";
export { type Config, ConfigError, readConfig } from "./config.ts";
export type { Party, PartyHit } from "./line.ts";
export { ListError, type PartyQuery } from "./lists/index.ts";
export { type Comparison, compareNames, explainComparison, type NameType } from "./names/index.ts";
export { ManifestError, type ManifestSource } from "./parser/index.ts";
export { RuleSetError } from "./rules/load.ts";
export type { RunInfo } from "./run.ts";
export type { Screener, ScreenerOptions } from "./screen.ts";
export type { Verdict } from "./verdict/finding.ts";
export type { LineResult, ScreenResult, UnreadableResult } from "./verdict/result.ts";

import { prepareScripts } from "./names/index.ts";
import { createScreener as create, type Screener, type ScreenerOptions } from "./screen.ts";

/**
 * A screener over the rules that come with the package and the lists at hand, ready for names in every script.
 * @throws RuleSetError when a rule does not parse, ListError when a list is damaged, RangeError for an unknown pack.
 */
export async function createScreener(options: ScreenerOptions = {}): Promise<Screener> {
  await prepareScripts();
  return create(options);
}
