/**
 * How well names are told apart: the labelled set of this repository by class, labelled pairs of others, damaged names of a real list and
 * the false alerts on clean names, for this project and for the usual methods in the same run. Prints Markdown.
 *
 *   node test/bench/names.js [--only pairs,queries,dev,self,clean,damaged] [--sample N] [--clean N] [--slow N]
 *
 * `--sample`: damaged names of each kind. `--clean`: clean names of each file (0: all). `--slow`: as many for the methods that compare
 * with every name of the list.
 */
import { parseArgs } from "node:util";
import { listSections } from "./name-lists.js";
import { pairSections } from "./name-pairs.js";
import { queries } from "./name-queries.js";
import { summary } from "./name-tables.js";

const { values: options } = parseArgs({
  options: {
    only: { type: "string", default: "pairs,queries,dev,self,clean,damaged" },
    sample: { type: "string", default: "400" },
    clean: { type: "string", default: "0" },
    slow: { type: "string", default: "20" },
    names: { type: "string", default: new URL("../../dist/names/index.js", import.meta.url).href },
  },
});

const names = await import(options.names);
await names.prepareScripts();
const sizes = { sample: Number(options.sample), clean: Number(options.clean), slow: Number(options.slow) };
const sections = { ...pairSections(names), queries: () => queries(names), ...listSections(names, sizes) };
const figures = [];
for (const wanted of options.only.split(",")) {
  const section = sections[wanted];
  if (!section) throw new Error(`no section ${wanted}; there are ${Object.keys(sections).join(", ")}`);
  const { text, overall } = await section();
  process.stdout.write(`${text}\n`);
  figures.push(...overall);
}
process.stdout.write(`### Summary\n\n${summary(figures)}`);
