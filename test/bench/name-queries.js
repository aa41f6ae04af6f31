/** The section of the name bench that looks labelled queries up among the labelled parties. */
import { labelledQueries, listedNames } from "./name-data.js";
import { bruteForce, miniSearch, ours } from "./name-engines.js";
import { byClass } from "./name-tables.js";

const POSSIBLE = 0.7;
const LIMIT = 50;

/** The list is the labelled parties, with the real list around them where it is at hand. */
export async function queries(names) {
  const rows = labelledQueries().map((row) => ({
    ...row,
    yes: row.expect !== "",
    party: row.expect || row.listed_as,
  }));
  const parties = [...new Set(rows.map((row) => row.party))];
  const labelled = labelledNames(rows, parties);
  const around = (listedNames() ?? []).map((name) => ({ ...name, ref: name.ref + parties.length }));
  const everything = [...labelled, ...around];
  const mini = await miniSearch(everything);
  const engines = [ours(names, everything), ...bruteForce(labelled), ...(mini ? [mini] : [])];
  let elsewhere = 0;
  const methods = engines.map((engine, at) => ({
    name: engine.name,
    threshold: at === 0 ? POSSIBLE : undefined,
    score(row) {
      const hits = engine.search(row.query, row.type, LIMIT, at === 0 ? POSSIBLE : 0);
      const fit = hits.filter(
        (hit) => hit.ref < parties.length && (!row.yes || hit.ref === parties.indexOf(row.party)),
      );
      if (at === 0 && !row.yes && fit.length === 0 && hits.length > 0) elsewhere++;
      return fit[0]?.score ?? 0;
    },
  }));
  const { text, overall } = byClass(rows, methods);
  const whole = [
    "### List queries: share found · false alerts\n",
    `${rows.length} queries against ${labelled.length} labelled names${around.length ? ` among ${around.length} of the real list` : ""}. ` +
      "Ours at 0.7, the others each at the threshold that suits it best on these very rows.\n",
    text,
    around.length
      ? `Queries that expect nothing and meet some other party of the real list (ours): ${elsewhere}.\n`
      : "The Consolidated Screening List is not at hand.\n",
    ...(mini ? [] : ["minisearch: not installed.\n"]),
  ];
  return {
    text: whole.join("\n"),
    overall: [[`${rows.length} list queries: found · false alerts`, overall]],
  };
}

function labelledNames(rows, parties) {
  const own = new Map();
  for (const { class: kind, type, party, listed_as: text } of rows) {
    // A by-name is entered as a weak alias; a full alias of another party stands under that party's name.
    const weak = kind === "weak-alias" && party === text;
    own.set(`${party}\n${text}`, {
      text,
      ref: parties.indexOf(party),
      type,
      kind: weak ? "weak" : "primary",
    });
  }
  return [...own.values()];
}
