/** The engines that the name bench runs side by side. Each: `search(text, type, limit, least)` gives the best listed names, best first. */
import { BASELINES, plain } from "./name-baselines.js";

/** @typedef {{ text: string, ref: number, type: string, kind?: string }} Listed */
/** @typedef {{ name: string, search: (text: string, type: string, limit: number, least: number) => { text: string, ref: number, score: number }[] }} Engine */

/** @param {typeof import("../../src/names/index.ts")} names @param {Listed[]} listed @returns {Engine} */
export function ours({ analyseName, buildNameIndex, openNameIndex }, listed) {
  const index = openNameIndex(buildNameIndex(listed));
  return {
    name: "screen",
    search: (text, type, limit, least) =>
      index.search(analyseName(text, { type }), { minScore: least, limit }).hits,
    /** The whole comparison with one hit, facts included. */
    explain: (text, type, hit, evidence) => index.explain(analyseName(text, { type }), hit.nameNo, evidence),
  };
}

/** Compares with every name, as the simplest program would. @param {Listed[]} listed @returns {Engine[]} */
export function bruteForce(listed) {
  const forms = listed.map((name) => plain(name.text));
  return BASELINES.map(({ name, compare }) => ({
    name,
    search(text, _type, limit, least) {
      const query = plain(text);
      const hits = [];
      forms.forEach((form, at) => {
        const score = compare(query, form);
        if (score >= least) hits.push({ text: listed[at].text, ref: listed[at].ref, score });
      });
      return hits.sort((a, b) => b.score - a.score).slice(0, limit);
    },
  }));
}

/**
 * MiniSearch with fuzzy words. Its scores grow with the words of the query; they are divided by the rarity of those words.
 * @param {Listed[]} listed @returns {Promise<Engine | undefined>} undefined when the package is not installed
 */
export async function miniSearch(listed) {
  const { default: MiniSearch } = await import("minisearch").catch(() => ({ default: undefined }));
  if (!MiniSearch) return undefined;
  const index = new MiniSearch({ fields: ["form"], storeFields: ["at"], idField: "at" });
  const frequency = new Map();
  const documents = listed.map((name, at) => ({ at, form: plain(name.text) }));
  for (const { form } of documents)
    for (const word of new Set(form.split(" "))) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  index.addAll(documents);
  const rarity = (word) => Math.log(1 + (documents.length + 0.5) / ((frequency.get(word) ?? 0) + 0.5));
  return {
    name: "minisearch",
    search(text, _type, limit, least) {
      const query = plain(text);
      const whole = query.split(" ").reduce((sum, word) => sum + rarity(word), 0);
      return index
        .search(query, { fuzzy: 0.25 })
        .map((hit) => ({ text: listed[hit.id].text, ref: listed[hit.id].ref, score: hit.score / whole }))
        .filter((hit) => hit.score >= least)
        .slice(0, limit);
    },
  };
}
