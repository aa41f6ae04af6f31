import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const src = fileURLToPath(new URL("../src", import.meta.url));

/** Who may import whom, beside its own folder, and why. A file at the top of src is named as itself. */
const LAYERS: Record<string, { may: string[]; because: string }> = {
  "truth.ts": { may: [], because: "logic rests on nothing" },
  vocabulary: { may: [], because: "the facts are data" },
  "facts.ts": { may: ["vocabulary"], because: "the vocabulary is the ground that all stages share" },
  "line.ts": { may: ["facts.ts"], because: "a line is facts" },
  "version.ts": { may: [], because: "one value" },
  geo: { may: [], because: "codes of places, goods and money are data" },
  names: { may: [], because: "how two names compare has nothing to do with which list they stand on" },
  lists: { may: ["names", "geo"], because: "official lists know neither rules nor manifests" },
  parser: {
    may: ["facts.ts", "line.ts", "geo", "lists"],
    because: "a manifest is read without knowing any rule",
  },
  rules: {
    may: ["facts.ts", "line.ts", "truth.ts", "geo", "lists"],
    because: "rules know facts, not where they came from",
  },
  classifier: {
    may: ["line.ts", "geo", "lists", "names", "parser"],
    because: "it makes facts of what was read and decides nothing",
  },
  "config.ts": { may: [], because: "it is read before anything else" },
  joined: {
    may: ["facts.ts", "line.ts", "config.ts", "parser", "names"],
    because: "what is known beside the manifest is read as the manifest is, and decides nothing",
  },
  verdict: {
    may: ["facts.ts", "line.ts", "truth.ts", "rules", "lists", "config.ts"],
    because: "it joins rules and facts and knows no format",
  },
  "artifacts.ts": { may: ["rules", "lists", "report"], because: "it is what the build writes" },
  "installed.ts": { may: ["rules", "lists"], because: "it finds what the build wrote" },
  "run.ts": {
    may: ["clearances", "joined", "lists", "rules", "verdict"],
    because: "it says what results rest on, and decides nothing",
  },
  "decided.ts": {
    may: ["line.ts", "verdict"],
    because: "a line that is decided, in whichever form its reader wants it",
  },
  "screen.ts": {
    may: [
      "decided.ts",
      "run.ts",
      "line.ts",
      "parser",
      "joined",
      "classifier",
      "clearances",
      "rules",
      "lists",
      "verdict",
      "config.ts",
      "installed.ts",
    ],
    because: "it is the pipeline: parse, classify, judge",
  },
  jobs: {
    may: ["decided.ts", "parser", "screen.ts", "verdict"],
    because: "it divides the lines among threads and decides as the pipeline does",
  },
  clearances: {
    may: ["line.ts", "lists", "names", "rules", "verdict"],
    because: "a decision on a hit knows what it is bound to and no manifest",
  },
  evidence: {
    may: [
      "clearances",
      "config.ts",
      "decided.ts",
      "installed.ts",
      "joined",
      "lists",
      "parser",
      "report",
      "rules",
      "screen.ts",
      "version.ts",
      "run.ts",
    ],
    because: "it writes down what a run read and decided, and decides it again",
  },
  changes: {
    may: ["decided.ts", "verdict", "report", "run.ts"],
    because: "what became of a line is told from two results, whatever decided them",
  },
  questions: {
    may: ["facts.ts", "joined", "verdict", "report"],
    because: "it gathers what results ask, in the form in which answers are read",
  },
  letters: {
    may: ["joined", "questions", "rules", "verdict", "report", "run.ts"],
    because: "a letter is written from what was decided, and decides nothing",
  },
  impact: {
    may: ["line.ts", "parser", "verdict", "report", "screen.ts", "changes", "run.ts"],
    because: "it adds up what was decided twice and decides nothing",
  },
  report: {
    may: ["decided.ts", "facts.ts", "truth.ts", "rules", "verdict", "run.ts"],
    because: "it shows results and decides nothing",
  },
};

/** What every layer may stand on. */
const GROUND = new Set(["batches.ts", "order.ts", "multimap.ts"]);

/** Top folders or files that nobody but these may be imported from anywhere. */
const FREE = new Set(["cli", "index.ts"]);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.name.endsWith(".ts") ? [path] : [];
  });
}

const layerOf = (path: string) => relative(src, path).split(sep)[0] as string;

const imports = filesIn(src).flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((found) => ({
    from: relative(src, file),
    layer: layerOf(file),
    to: layerOf(join(dirname(file), found[1] as string)),
  })),
);

describe("dependencies point one way", () => {
  it.each(Object.entries(LAYERS))("%s imports only what it may", (layer, { may, because }) => {
    const wrong = imports.filter(
      (one) => one.layer === layer && one.to !== layer && !may.includes(one.to) && !GROUND.has(one.to),
    );
    expect(
      wrong.map(({ from, to }) => `${from} imports ${to}`),
      because,
    ).toEqual([]);
  });

  it("the ground imports nothing", () => {
    expect(imports.filter(({ layer }) => GROUND.has(layer)).map(({ from }) => from)).toEqual([]);
  });

  it("nothing imports the command line", () => {
    expect(
      imports.filter(({ layer, to }) => to === "cli" && layer !== "cli").map(({ from }) => from),
    ).toEqual([]);
  });

  it("every folder and file of src has its layer", () => {
    const known = new Set([...Object.keys(LAYERS), ...GROUND, ...FREE]);
    expect(readdirSync(src).filter((name) => !known.has(name))).toEqual([]);
  });
});
