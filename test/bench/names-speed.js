/**
 * How fast a name is found among the names of a real list: this project, MiniSearch and brute-force Jaro-Winkler on the same names in the
 * same run, in turns, so that what the machine does besides falls on all of them. Also: the slowest lookups against the usual one, a list
 * ten times as large, and what explaining every hit adds. Prints Markdown; seconds are of this machine, the ratios are what counts.
 *
 *   node test/bench/names-speed.js [--lookups N] [--slow N] [--rounds N]
 */
import { parseArgs } from "node:util";
import { jaroWinkler, plain } from "./name-baselines.js";
import { cleanNames, listedNames } from "./name-data.js";
import { miniSearch } from "./name-engines.js";
import { table } from "./name-tables.js";
import { DAMAGE, damage } from "./perturb.js";
import { seeded } from "./random.js";

const { values: options } = parseArgs({
  options: {
    lookups: { type: "string", default: "12000" },
    slow: { type: "string", default: "4" },
    rounds: { type: "string", default: "8" },
    names: { type: "string", default: new URL("../../dist/names/index.js", import.meta.url).href },
  },
});
const [LOOKUPS, SLOW, ROUNDS] = [options.lookups, options.slow, options.rounds].map(Number);
const SEED = 20261124;

const names = await import(options.names);
const listed = listedNames();
if (!listed) {
  process.stdout.write("The Consolidated Screening List is not at hand.\n");
  process.exit(0);
}

const percentile = (values, share) => values.slice().sort((a, b) => a - b)[Math.floor(values.length * share)];
const median = (values) => percentile(values, 0.5);
/** The rounds in which the machine did little else. */
const quiet = (values) => percentile(values, 0.25);
const EACH = 4000;
const REPEATS = [1, 2, 3, 4];
const micros = (value) => value.toFixed(value < 100 ? 1 : 0);

/** Distinct names as orders carry them: half on no list, a quarter as listed, a quarter listed and damaged. */
function queries() {
  const random = seeded(SEED);
  const clean = cleanNames().flatMap(({ type, names: some }) =>
    random.sample(some, LOOKUPS / 6).map((text) => ({ text, type })),
  );
  const own = random.sample(listed, LOOKUPS / 4);
  const damaged = random.sample(listed, LOOKUPS).flatMap((name, at) => {
    const text = damage(DAMAGE[at % DAMAGE.length], name, random);
    return text === undefined ? [] : [{ text, type: name.type }];
  });
  const all = [...clean, ...own, ...damaged.slice(0, LOOKUPS / 4)];
  return random.sample([...new Map(all.map((query) => [query.text, query])).values()], LOOKUPS);
}

/** The list ten times over: nine copies whose names take words from each other and misspell them, so that the vocabulary grows too. */
function tenfold() {
  const random = seeded(SEED + 1);
  const copies = [];
  for (let copy = 1; copy < 10; copy++) {
    for (const name of listed) {
      const words = name.text.split(" ");
      const other = random.pick(listed).text.split(" ");
      words[random.below(words.length)] = random.pick(other);
      const text = damage("typo", { ...name, text: words.join(" ") }, random) ?? words.join(" ");
      copies.push({ ...name, text, ref: name.ref + copy * 100_000 });
    }
  }
  return [...listed, ...copies];
}

/** @returns the time of one call of `search` for each query, in microseconds */
function timed(some, search) {
  const start = performance.now();
  for (const query of some) search(query);
  return ((performance.now() - start) * 1000) / some.length;
}

const open = (list) => names.openNameIndex(names.buildNameIndex(list));
const index = open(listed);
const search = ({ text, type }) => index.search(names.analyseName(text, { type }));
const explain = (query) => {
  const analysed = names.analyseName(query.text, { type: query.type });
  for (const { nameNo } of index.search(analysed).hits) index.explain(analysed, nameNo);
};
const large = open(tenfold());
const searchLarge = ({ text, type }) => large.search(names.analyseName(text, { type }));
const mini = await miniSearch(listed);
const forms = listed.map(({ text }) => plain(text));
const bruteForce = ({ text }) => {
  const query = plain(text);
  let best = 0;
  for (const form of forms) best = Math.max(best, jaroWinkler(query, form));
  return best;
};

const all = queries();
for (const query of all.slice(0, 2000)) {
  search(query);
  searchLarge(query);
  explain(query);
}
const times = { own: [], explained: [], tenTimes: [], mini: [], brute: [] };
const share = Math.floor(all.length / ROUNDS);
for (let round = 0; round < ROUNDS; round++) {
  const some = all.slice(round * share, (round + 1) * share);
  times.own.push(timed(some, search));
  times.explained.push(timed(some, explain));
  times.tenTimes.push(timed(some, searchLarge));
  const few = some.slice(0, SLOW);
  if (mini) times.mini.push(timed(few, ({ text, type }) => mini.search(text, type, 10, 0)));
  times.brute.push(timed(few, bruteForce));
}
// Of each query the quickest of several, for what the machine does besides is not the query's fault.
const each = all.slice(0, EACH).map((query) => Math.min(...REPEATS.map(() => timed([query], search))));
const [us, explained, tenTimes, brute] = [times.own, times.explained, times.tenTimes, times.brute].map(quiet);

process.stdout.write(
  `${[
    "### Speed of a lookup\n",
    `${all.length} distinct names against ${listed.length} listed names, one thread, analysis included; ${ROUNDS} rounds in turns, of each the lower quartile.\n`,
    table(
      ["", "µs a lookup", "against ours"],
      [
        ["screen", micros(us), "1"],
        ["screen, every hit explained", micros(explained), `${(explained / us).toFixed(2)}×`],
        ["screen, a list ten times as large", micros(tenTimes), `${(tenTimes / us).toFixed(2)}×`],
        mini
          ? ["minisearch", micros(quiet(times.mini)), `${Math.round(quiet(times.mini) / us)}×`]
          : ["minisearch", "not installed", ""],
        ["Jaro-Winkler with every name", micros(brute), `${Math.round(brute / us)}×`],
      ],
    ),
    `Lookups a second: ${Math.round(1e6 / us)}. Median ${micros(median(each))} µs, p99 ${micros(percentile(each, 0.99))} µs: ${(percentile(each, 0.99) / median(each)).toFixed(1)}×.\n`,
  ].join("\n")}\n`,
);
