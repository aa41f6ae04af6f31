/** The sections of the name bench that compare two names: the labelled set of this repository, and that of others. */
import { BASELINES, plain } from "./name-baselines.js";
import { devPairs, labelledPairs } from "./name-data.js";
import { bestF1, byClass, figures, fixed, groupBy, table } from "./name-tables.js";

/** Where a pair of bare names becomes a possible match. */
const POSSIBLE = 0.7;

const SCHEMA_TYPES = new Map([
  ["Person", "person"],
  ["Company", "company"],
  ["Organization", "company"],
  ["Vessel", "vessel"],
]);

/** @param {typeof import("../../src/names/index.ts")} names */
export function pairSections(names) {
  const methods = [
    {
      name: "screen",
      threshold: POSSIBLE,
      score: (row) => names.compareNames(row.a, row.b, { type: row.type }),
    },
    ...BASELINES.map(({ name, compare }) => ({ name, score: (row) => compare(plain(row.a), plain(row.b)) })),
  ];
  return { pairs: () => labelled(methods), dev: () => labelledByOthers(methods) };
}

function labelled(methods) {
  const rows = labelledPairs().map((row) => ({
    ...row,
    a: row.name_a,
    b: row.name_b,
    yes: row.same === "yes",
  }));
  const { text, overall } = byClass(rows, methods);
  const whole = [
    "### Pairs: share found · false alerts\n",
    `${rows.length} pairs. Ours at 0.7, the others each at the threshold that suits it best on these very rows.\n`,
    text,
  ];
  return { text: whole.join("\n"), overall: [[`${rows.length} pairs: found · false alerts`, overall]] };
}

function labelledByOthers(methods) {
  const title = "### Pairs labelled by others: F1 · false alerts · misses\n";
  const read = devPairs();
  if (!read) return { text: `${title}\npairs-dev.csv is not at hand.\n`, overall: [] };
  const rows = read.map((row) => ({
    ...row,
    type: SCHEMA_TYPES.get(row.schema) ?? "unknown",
    a: row.name1,
    b: row.name2,
    yes: row.is_match === "true",
  }));
  const logic = {
    name: "logic_v2 (its own scores)",
    threshold: POSSIBLE,
    score: (row) => (row.logic_v2 === "" ? undefined : Number(row.logic_v2)),
  };
  const scored = [...methods, logic].map(({ name, threshold, score }) => {
    const all = rows
      .map((row) => ({ row, yes: row.yes, score: score(row) }))
      .filter((one) => one.score !== undefined);
    return { name, all, threshold: threshold ?? bestF1(all) };
  });
  const views = [["all", () => true]];
  for (const column of ["case_group", "schema", "quality"]) {
    for (const value of groupBy(rows, (row) => row[column]).keys())
      views.push([value, (row) => row[column] === value]);
  }
  const body = views.map(([label, pick]) => [
    label,
    rows.filter(pick).length,
    ...scored.map(({ all, threshold }) => {
      const { f1, wrong, missed } = figures(
        all.filter(({ row }) => pick(row)),
        threshold,
      );
      return `${fixed(f1)} · ${wrong} · ${missed}`;
    }),
  ]);
  body.push(["threshold", "", ...scored.map(({ threshold }) => threshold.toFixed(2))]);
  const text = [
    title,
    "Ours and logic_v2 at 0.7, the others at the threshold of their best F1. Rows without a score of logic_v2 are left out of its column.\n",
    table(["view", "pairs", ...scored.map(({ name }) => name)], body),
  ].join("\n");
  const overall = scored.map(({ name, all, threshold }) => [name, fixed(figures(all, threshold).f1)]);
  return { text, overall: [[`${rows.length} pairs labelled by others: F1`, new Map(overall)]] };
}
