/** The sections of the name bench that search the real list: clean names, which must not alert, and damaged names, which must be found. */
import { plain } from "./name-baselines.js";
import { cleanNames, listedNames } from "./name-data.js";
import { bruteForce, miniSearch, ours } from "./name-engines.js";
import { percent, table, thresholdFor } from "./name-tables.js";
import { DAMAGE, damage } from "./perturb.js";
import { seeded } from "./random.js";

const POSSIBLE = 0.7;
/** Damaged names are judged at the threshold at which this share of the clean names alerts. */
const ALERT_SHARE = 0.01;
/** Searches of damaged and clean names ask for everything from here up, so that a threshold below 0.7 can be seen. */
const LEAST = 0.5;
const LIMIT = 10;
const SEED = 20261123;
const NO_LIST = "The Consolidated Screening List or the clean names are not at hand.\n";

/** @param {typeof import("../../src/names/index.ts")} names @param {{ sample: number, clean: number, slow: number }} sizes */
export function listSections(names, sizes) {
  let opened;
  const list = () => {
    opened ??= openList(names);
    return opened;
  };
  return {
    clean: async () => clean(await list(), sizes),
    damaged: async () => damaged(await list(), sizes),
    self: async () => itself(await list(), sizes),
  };
}

async function openList(names) {
  const listed = listedNames();
  if (!listed) return undefined;
  const mini = await miniSearch(listed);
  return { listed, ours: ours(names, listed), mini, slow: bruteForce(listed) };
}

/** A name's words in any order, for telling which clean names stand on the list in their own right. */
const bag = (text) =>
  plain(text)
    .split(" ")
    .filter(
      (word) => !/^(co|ltd|inc|llc|plc|corp|corporation|company|limited|ag|sa|pjsc|jsc|the)$/.test(word),
    )
    .sort()
    .join(" ");

function clean(list, sizes) {
  const title = "### Alerts on clean names\n";
  const files = cleanNames();
  if (!list || files.length === 0) return { text: `${title}\n${NO_LIST}`, overall: [] };
  const listed = new Set(list.listed.map((name) => bag(name.text)));
  const random = seeded(SEED);
  const overall = [];
  const body = files.map(({ label, type, names }) => {
    const some = sizes.clean > 0 ? random.sample(names, sizes.clean) : names;
    const others = some.filter((name) => !listed.has(bag(name)));
    let alerts = 0;
    let sure = 0;
    for (const name of others) {
      const hit = list.ours.search(name, type, 1, POSSIBLE)[0];
      if (!hit) continue;
      alerts++;
      if (list.ours.explain(name, type, hit).band === "match") sure++;
    }
    overall.push([
      `clean ${label}: alerts at 0.7 · as a match`,
      new Map([[list.ours.name, `${percent(alerts / others.length)} · ${percent(sure / others.length)}`]]),
    ]);
    return [
      label,
      some.length,
      some.length - others.length,
      percent(alerts / others.length),
      percent(sure / others.length),
    ];
  });
  const text = [
    title,
    `Against ${list.listed.length} names of the real list; what stands on it in its own right (the same words) is left out.\n`,
    table(["clean names", "names", "on the list themselves", "alerts at 0.7", "of these as a match"], body),
  ].join("\n");
  return { text, overall };
}

/** Every name of the real list finds itself; the same name of a company in another country is a look and no match. */
function itself(list, sizes) {
  const title = "### The real list against itself\n";
  if (!list) return { text: `${title}\n${NO_LIST}`, overall: [] };
  const found = ({ text, type, ref }) =>
    list.ours.search(text, type, list.listed.length, 1).some((hit) => hit.ref === ref);
  const lost = list.listed.filter((name) => !found(name));
  const companies = list.listed.filter(({ type, country }) => type === "company" && country !== undefined);
  const asked = seeded(SEED).sample(companies, sizes.sample);
  const taken = asked.filter(({ text, type, country }) => {
    const evidence = {
      left: { countries: [country === "DE" ? "FR" : "DE"] },
      right: { countries: [country] },
    };
    return list.ours
      .search(text, type, LIMIT, POSSIBLE)
      .some((hit) => list.ours.explain(text, type, hit, evidence).band === "match");
  });
  const text = [
    title,
    `Names that do not find themselves: ${lost.length} of ${list.listed.length}.`,
    `Names of companies asked for with another country: ${asked.length}; taken for a match: ${taken.length}.\n`,
    ...lost.slice(0, 10).map((name) => `- ${name.text}`),
  ].join("\n");
  const line = [`names of the list that find themselves`, percent(1 - lost.length / list.listed.length)];
  return { text, overall: [[line[0], new Map([[list.ours.name, line[1]]])]] };
}

/** Damaged names of the real list: found at the threshold at which one clean name in a hundred alerts. */
function damaged(list, sizes) {
  const title = "### Damaged names of the real list\n";
  const files = cleanNames();
  if (!list || files.length === 0) return { text: `${title}\n${NO_LIST}`, overall: [] };
  const listed = new Set(list.listed.map((name) => bag(name.text)));
  const engines = [
    { engine: list.ours, each: sizes.sample, clean: sizes.sample * 15 },
    ...list.slow.map((engine) => ({ engine, each: sizes.slow, clean: sizes.slow * 10 })),
    ...(list.mini
      ? [{ engine: list.mini, each: Math.min(sizes.sample, 100), clean: Math.min(sizes.sample * 5, 1000) }]
      : []),
  ];
  const columns = engines.map(({ engine, each, clean: count }) => {
    const random = seeded(SEED);
    const tops = files.flatMap(({ type, names }) =>
      random
        .sample(
          names.filter((name) => !listed.has(bag(name))),
          Math.ceil(count / files.length),
        )
        .map((name) => engine.search(name, type, 1, LEAST)[0]?.score ?? 0),
    );
    const threshold = thresholdFor(tops, ALERT_SHARE);
    let found = 0;
    let all = 0;
    const cells = DAMAGE.map((kind) => {
      const made = damagedNames(list.listed, kind, each);
      const hit = made.filter(({ name, text }) => finds(engine, name, text, threshold)).length;
      found += hit;
      all += made.length;
      return percent(hit / Math.max(1, made.length));
    });
    return {
      head: engine.name,
      all: percent(found / all),
      cells: [...cells, `**${percent(found / all)}**`, threshold.toFixed(3), `${each} / ${tops.length}`],
    };
  });
  const labels = [...DAMAGE, "**all**", "threshold", "names of each kind / clean names"];
  const text = [
    title,
    "Share found among the first ten at the threshold at which 1 % of clean names alert; the slow methods on a smaller sample.\n",
    table(
      ["damage", ...columns.map(({ head }) => head)],
      labels.map((label, at) => [label, ...columns.map(({ cells }) => cells[at])]),
    ),
    ...(list.mini ? [] : ["minisearch: not installed.\n"]),
  ].join("\n");
  const overall = new Map(columns.map(({ head, all }) => [head, all]));
  return { text, overall: [["damaged names found where 1 % of clean names alert", overall]] };
}

/** The same sample for every engine: listed names that are one name and nothing else, damaged in one way. */
function damagedNames(listed, kind, count) {
  const random = seeded(SEED + DAMAGE.indexOf(kind));
  const made = [];
  const fit = listed.filter(
    (name) =>
      /^[A-Za-z]/.test(name.text) &&
      !/[();]|Affiliated|Address \d/.test(name.text) &&
      plain(name.text).length >= 6 &&
      name.text.length <= 80,
  );
  for (const name of random.sample(fit, fit.length)) {
    if (made.length === count) break;
    const text = damage(kind, name, random);
    if (text !== undefined && plain(text).length >= 4) made.push({ name, text });
  }
  return made;
}

function finds(engine, name, text, threshold) {
  const same = bag(name.text);
  return engine
    .search(text, name.type, LIMIT, Math.max(LEAST, threshold))
    .some((hit) => hit.ref === name.ref || bag(hit.text) === same);
}
