/** Counting and printing for the name bench. */

/** @param {{ yes: boolean, score: number }[]} rows */
export function figures(rows, threshold) {
  let hit = 0;
  let missed = 0;
  let wrong = 0;
  for (const { yes, score } of rows) {
    if (score >= threshold) yes ? hit++ : wrong++;
    else if (yes) missed++;
  }
  const precision = hit / Math.max(1, hit + wrong);
  const recall = hit / Math.max(1, hit + missed);
  return { hit, missed, wrong, precision, recall, f1: (2 * hit) / Math.max(1, 2 * hit + wrong + missed) };
}

/**
 * The threshold that serves a method best on these very rows, the most generous reading of a method that brings none: where the share
 * found exceeds the share of false alerts most (how many rows of each there are is our choice, so F1 would reward alerting on all).
 */
export function bestThreshold(rows) {
  const scores = (yes) => rows.filter((row) => row.yes === yes).map((row) => row.score);
  const [same, other] = [scores(true), scores(false)];
  const share = (some, threshold) =>
    some.filter((score) => score >= threshold).length / Math.max(1, some.length);
  let best = { threshold: 1, gain: 0 };
  for (const threshold of new Set(same)) {
    const gain = share(same, threshold) - share(other, threshold);
    if (gain > best.gain) best = { threshold, gain };
  }
  return best.threshold;
}

/** The threshold of the best F1 on these very rows. */
export function bestF1(rows) {
  let best = { threshold: 1, f1: 0 };
  for (const threshold of new Set(rows.map((row) => row.score))) {
    const { f1 } = figures(rows, threshold);
    if (f1 > best.f1) best = { threshold, f1 };
  }
  return best.threshold;
}

/** The lowest threshold at which no more than `share` of the scores reach it. */
export function thresholdFor(scores, share) {
  const sorted = scores.slice().sort((a, b) => b - a);
  const first = sorted[Math.floor(share * sorted.length)] ?? 0;
  return first + 1e-9;
}

export const percent = (share) => `${(100 * share).toFixed(share < 0.02 && share > 0 ? 2 : 1)} %`;
export const fixed = (value) => value.toFixed(3);

/** A Markdown table; every column but the first is set to the right. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(line), ""].join(
    "\n",
  );
}

/** One row per figure, one column per method; a method without that figure gets a dash. */
export function summary(rows) {
  const methods = [...new Set(rows.flatMap(([, cells]) => [...cells.keys()]))];
  return table(
    ["", ...methods],
    rows.map(([label, cells]) => [label, ...methods.map((method) => cells.get(method) ?? "–")]),
  );
}

/** Rows in groups, in the order in which the groups first appear. */
export function groupBy(rows, key) {
  const groups = new Map();
  for (const row of rows) {
    const name = key(row);
    if (!groups.has(name)) groups.set(name, []);
    groups.get(name).push(row);
  }
  return groups;
}

/** One row per class: how many, then for each method what it finds and how many false alerts it raises; the sum last. */
export function byClass(rows, methods) {
  const scored = methods.map(({ name, score, threshold }) => {
    const all = rows.map((row) => ({ class: row.class, yes: row.yes, score: score(row) }));
    return { name, all, threshold: threshold ?? bestThreshold(all) };
  });
  const cells = (pick) =>
    scored.map(({ all, threshold }) => {
      const { recall, wrong, hit, missed } = figures(all.filter(pick), threshold);
      return `${hit + missed === 0 ? "–" : percent(recall)} · ${wrong}`;
    });
  const count = (some) =>
    `${some.filter((row) => row.yes).length} / ${some.filter((row) => !row.yes).length}`;
  const whole = cells(() => true);
  const body = [...groupBy(rows, (row) => row.class)].map(([name, some]) => [
    name,
    count(some),
    ...cells((row) => row.class === name),
  ]);
  body.push(["**all**", count(rows), ...whole]);
  body.push(["F1", "", ...scored.map(({ all, threshold }) => fixed(figures(all, threshold).f1))]);
  body.push(["threshold", "", ...scored.map(({ threshold }) => threshold.toFixed(2))]);
  return {
    text: table(["class", "yes / no", ...scored.map(({ name }) => name)], body),
    overall: new Map(scored.map(({ name }, at) => [name, whole[at]])),
  };
}
