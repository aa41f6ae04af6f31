/** How two names compare, and how the few worth comparing are found. Knows no lists and no law. */
export { analyseName, needsScripts, prepareScripts } from "./analyse.ts";
export { compareAnalysed, compareNames, explainComparison } from "./compare.ts";
export { buildNameIndex, type IndexedName, NameIndexBuilder } from "./index-build.ts";
export {
  type NameHit,
  NameIndex,
  OtherVersionError,
  openNameIndex,
  type SearchOptions,
  type SearchResult,
} from "./index-open.ts";
export type {
  AnalysedName,
  Comparison,
  Edge,
  EdgeHow,
  Evidence,
  NameType,
  Outcome,
  PartyFacts,
  Token,
  TokenKind,
} from "./types.ts";
