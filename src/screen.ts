import { type Batches, oneByOne } from "./batches.ts";
import { classify } from "./classifier/index.ts";
import { PartyClassifier } from "./classifier/parties.ts";
import type { Clearances } from "./clearances/index.ts";
import { type Config, DEFAULTS } from "./config.ts";
import { type Decided, DecidedLine, DecidedResult } from "./decided.ts";
import { installedBodies, rulesIn } from "./installed.ts";
import { type Joined, type JoinedFiles, openJoined } from "./joined/index.ts";
import type { PartyHit } from "./line.ts";
import { type Lists, openLists, type PartyQuery } from "./lists/index.ts";
import {
  type ColumnMapping,
  type Manifest,
  type ManifestSource,
  type Parsed,
  type ParsedLine,
  type ReadOptions,
  readManifest,
  type Summary,
} from "./parser/index.ts";
import type { RuleSet } from "./rules/ast.ts";
import { RuleBook } from "./rules/book.ts";
import { type RunInfo, runOf } from "./run.ts";
import { withContent } from "./verdict/content.ts";
import { demandsOf, type ListDemands } from "./verdict/list-demands.ts";
import { VerdictMemo } from "./verdict/memo.ts";
import type { ScreenResult } from "./verdict/result.ts";
import { toUnreadable } from "./verdict/write.ts";

/** How a run is set up. Dates are ISO 8601 days. */
export interface ScreenerOptions extends JoinedFiles {
  /** The folder of imported lists. */
  lists?: string;
  /** A folder of rules to use instead of those that come with the program. */
  rules?: string;
  /** The folder of the company's own rules, beside the others. */
  house?: string;
  /** The day whose law applies to every line, instead of the line's own date. */
  asOf?: string;
  /** Today: for lines without a date. */
  today?: string;
  /** Ids of the packs that are asked; all that are installed when none are named. */
  packs?: readonly string[];
  config?: Config;
  /** A file of decisions on hits. */
  clearances?: string;
  /** Use lists however old, and mark every verdict. */
  allowStale?: boolean;
}

/** A manifest being screened. */
export interface Screening {
  mapping: ColumnMapping;
  /** What was met besides the lines; complete when they are exhausted. */
  summary(): Summary;
  /** Its lines, as many at a time as are at hand: to be gone through once. */
  batches: Batches<Decided>;
  /** The same one by one. */
  lines: AsyncIterable<Decided>;
}

/**
 * Decides lines: parse → classify → judge → report. One screener may screen any number of manifests.
 * @throws RuleSetError when a rule does not parse, ListError when a list is damaged, RangeError for an unknown pack.
 */
export async function createScreener(options: ScreenerOptions = {}): Promise<Screener> {
  const config = options.config ?? DEFAULTS;
  const dir = options.lists ?? config.lists.dir;
  const [rules, builtIn] = await Promise.all([
    rulesIn(options.rules, options.house ?? config.house),
    installedBodies(),
  ]);
  const lists = await openLists(dir, { builtIn });
  const joined = await openJoined(options, config);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  const file = options.clearances ?? config.clearances;
  const decisions =
    file === undefined ? undefined : (await import("./clearances/index.ts")).openClearances(file, today);
  return new Screener(new RuleBook(rules), lists, {
    ...options,
    config,
    today,
    ...(joined && { joined }),
    ...(decisions && { decisions }),
  });
}

/** What was met on lines that follow one another. */
export interface Met {
  /** The days by which they were judged, in their order. */
  days: readonly string[];
  /** What was wrong with which list. */
  lists: readonly (readonly [list: string, what: string])[];
}

/** A manifest with what is decided of its lines. */
export function screeningOf(manifest: Manifest, batches: Batches<Decided>): Screening {
  return {
    mapping: manifest.mapping,
    summary: () => manifest.summary(),
    batches,
    lines: oneByOne(batches),
  };
}

/** The lines of a batch up to the first whose parties need what is loaded when it is first wanted; when it is, the others. */
class Prepared implements Iterable<Parsed> {
  readonly #lines: Iterator<Parsed>;
  readonly #parties: PartyClassifier;
  #waiting: ParsedLine | undefined;

  constructor(batch: Iterable<Parsed>, parties: PartyClassifier) {
    this.#lines = batch[Symbol.iterator]();
    this.#parties = parties;
  }

  *[Symbol.iterator](): Generator<Parsed> {
    if (this.#waiting) yield { kind: "line", line: this.#waiting };
    this.#waiting = undefined;
    for (let next = this.#lines.next(); !next.done; next = this.#lines.next()) {
      if (next.value.kind === "line" && !this.#parties.isReadyFor(next.value.line.parties)) {
        this.#waiting = next.value.line;
        return;
      }
      yield next.value;
    }
  }

  /** Whether there are others, for which all is loaded now. */
  async prepare(): Promise<boolean> {
    if (this.#waiting) await this.#parties.prepare(this.#waiting.parties);
    return this.#waiting !== undefined;
  }
}

type Setup = ScreenerOptions & { config: Config; today: string; joined?: Joined; decisions?: Clearances };

/** Decides the lines of manifests by one set of rules, lists and what is known beside them. Made by {@link createScreener}. */
export class Screener {
  /** What is known of lines beside their manifest. */
  readonly joined: Joined | undefined;
  readonly #book: RuleBook;
  readonly #lists: Lists;
  readonly #parties: PartyClassifier;
  readonly #packs: ReadonlySet<string>;
  readonly #demands: ListDemands;
  readonly #asOf: string | undefined;
  readonly #today: string;
  /** A day of each span of days on which lines were judged and the lists were the same. */
  readonly #days = new Map<string, string>();
  readonly #clearances: Clearances | undefined;
  readonly #options: Setup;

  constructor(book: RuleBook, lists: Lists, options: Setup) {
    const { config, allowStale = false, asOf, today } = options;
    const installed = book.ruleSet.packs.map(({ id }) => id);
    // Without law every line would be clear.
    if (installed.length === 0)
      throw new RangeError("there are no packs in the rules: nothing could be decided");
    const packs = options.packs ?? config.packs ?? installed;
    const unknown = packs.find((pack) => !installed.includes(pack));
    if (unknown !== undefined) throw new RangeError(`no pack ${unknown}; installed: ${installed.join(", ")}`);
    this.joined = options.joined;
    this.#book = book;
    this.#lists = lists;
    this.#parties = new PartyClassifier(lists);
    this.#packs = new Set(packs);
    this.#demands = demandsOf(lists, config.lists, allowStale);
    this.#asOf = asOf;
    this.#today = today;
    this.#clearances = options.decisions;
    this.#options = options;
  }

  /** One that decides by the same rules, lists and files, and has met nothing yet. */
  another(): Screener {
    return new Screener(this.#book, this.#lists, this.#options);
  }

  /** Every line of a manifest, in its order: its verdict, or why it could not be read. */
  async *screen(source: string | ManifestSource, reading: ReadOptions = {}): AsyncGenerator<ScreenResult> {
    const { lines } = await this.open(
      typeof source === "string" ? { path: source, name: source } : source,
      reading,
    );
    for await (const decided of lines) yield decided.result();
  }

  /**
   * The same, with how the manifest's columns are read, and each result in the form that its reader wants.
   * @throws ManifestError when nothing of the manifest can be read; `lines` throws it too, for damage met on the way.
   */
  async open(source: ManifestSource, reading: ReadOptions = {}): Promise<Screening> {
    const manifest = await readManifest(source, reading);
    return screeningOf(manifest, this.decide(manifest.batches));
  }

  /** Decides lines as many at a time as come; what was decided of one is remembered for those that are alike. */
  async *decide(batches: Batches<Parsed>): AsyncGenerator<Iterable<Decided>> {
    const decide = this.decider();
    for await (const batch of batches) yield* decide(batch);
  }

  /** The same for one batch after another. */
  decider(): (batch: Iterable<Parsed>) => AsyncGenerator<Iterable<Decided>> {
    const memo = new VerdictMemo({
      packs: this.#packs,
      listProblem: this.#demands.problem,
      listState: this.#demands.state,
    });
    return async function* (this: Screener, batch: Iterable<Parsed>) {
      const lines = new Prepared(batch, this.#parties);
      do yield this.#decideEach(lines, memo);
      while (await lines.prepare());
    }.bind(this);
  }

  *#decideEach(lines: Iterable<Parsed>, memo: VerdictMemo): Generator<Decided> {
    for (const parsed of lines) yield this.#decideLine(parsed, memo);
  }

  /** What was wrong with which list on the lines that were decided, each list once. */
  get demandsMet(): Met["lists"] {
    return [...this.#demands.met];
  }

  /** Takes over what another screener with the same options has met on lines that come next. */
  meet({ days, lists }: Met): void {
    for (const day of days) this.#days.set(this.#lists.on(day).period, day);
    for (const [list, what] of lists) if (!this.#demands.met.has(list)) this.#demands.met.set(list, what);
  }

  /** Whether lines can be decided apart from one another: what is joined or decided of hits is counted over all of them. */
  get isDivisible(): boolean {
    return this.#clearances === undefined && (this.joined?.isDivisible ?? true);
  }

  /** One line through the pipeline: parsed → classified → judged → ready to be reported. */
  #decideLine(parsed: Parsed, memo: VerdictMemo): Decided {
    if (parsed.kind === "unreadable") return new DecidedResult(toUnreadable(parsed));
    const stated = this.joined?.join(parsed.line) ?? parsed.line;
    const { notes } = stated;
    const date = this.#asOf ?? stated.date ?? this.#today;
    const classified = classify(stated, date, this.#parties);
    this.#days.set(this.#lists.on(date).period, date);
    const rules = this.#book.on(date);
    const found = withContent(classified, rules);
    const judged = memo.judge(found, rules);
    const decided = this.#clearances?.decide(found, judged.hits);
    const line = decided?.line ?? found;
    const final = line === found ? judged : memo.judge(line, rules);
    return new DecidedLine(line, final, notes, decided?.said);
  }

  /** The rules by which it decides. */
  get ruleSet(): RuleSet {
    return this.#book.ruleSet;
  }

  /** The list entries that a party is or may be on a day (today when none is given), best first. */
  party(party: PartyQuery, date = this.#asOf ?? this.#today): PartyHit[] {
    return this.#lists.on(date).search(party);
  }

  /** What the results rest on: rules with their hash, lists of the day, and what was not checked. */
  get run(): RunInfo {
    return runOf({
      ruleSet: this.#book.ruleSet,
      packs: this.#packs,
      lists: this.#lists,
      days: this.#days.size > 0 ? [...this.#days.values()] : [this.#asOf ?? this.#today],
      demands: this.#demands,
      asOf: this.#asOf,
      assumed: this.joined?.assumed,
      clearances: this.#clearances?.run,
    });
  }
}
