/**
 * Does anything notice when the law that ships is changed in one place? `node test/bench/mutate.js [SEED] [PLACES] [PACK]` changes one
 * date, number, group, entry, heading or country of a pack (`us-ear`), or of all packs (`rules`), at a time, and asks the examples,
 * `rules check`, then the tests of the tables and the cases. Half of the places are in rules, half in tables. `all` for PLACES takes every
 * place of the rules, with the examples and decisions alone.
 */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { changes, lawPlaces } from "./law-places.js";
import { seeded } from "./random.js";

const [seed = "1", wanted = "100", pack = "us-ear"] = process.argv.slice(2);
const TESTS = [
  ["test/tables", "the tests of the tables"],
  ["test/cases", "the cases"],
];
const root = fileURLToPath(new URL("../..", import.meta.url));
const packs = pack === "rules" ? packsIn(join(root, "rules")) : [pack];
const random = seeded(Number(seed));
const copy = mkdtempSync(join(tmpdir(), "screen-mutate-"));
try {
  await main();
} finally {
  rmSync(copy, { recursive: true, force: true });
}

async function main() {
  for (const part of ["src", "test", "rules", "package.json", "tsconfig.json"])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  process.chdir(copy);
  const asked = await asking();
  const [inRules, inTables] = ["rules", "rules/tables"].map((above) =>
    packs.flatMap((one) => places(`${above}/${one}`)),
  );
  const neighbours = neighboursIn(readFileSync("rules/tables/us-ear/ccl.yaml", "utf8"));
  const onlyRules = wanted === "all";
  const half = Number(wanted) / 2;
  const sample = onlyRules ? inRules : [inRules, inTables].flatMap((all) => random.sample(all, half));
  console.log(`${inRules.length} places in rules, ${inTables.length} in tables; seed ${seed}`);
  if (asked.wrong.length > 0) throw new Error(`wrong before anything is changed: ${asked.wrong.join(", ")}`);
  // What another pack has wrong at the moment says nothing of a change.
  const before = new Map(TESTS.map(([folder]) => [folder, onlyRules ? 0 : failures(folder, 0)]));
  const survivors = [];
  const caughtBy = new Map();
  const ofKind = new Map();
  for (const place of sample) {
    const { file, line, text } = place;
    const original = readFileSync(file, "utf8");
    const ways = changes(place, neighbours);
    if (ways.length === 0) continue;
    const now = random.pick(ways);
    const written = original.slice(place.start, place.end).replace(text, now);
    const changed = original.slice(0, place.start) + written + original.slice(place.end);
    const notice =
      asked.noticed(file, changed) ?? (onlyRules ? undefined : testsNotice(file, changed, before));
    caughtBy.set(notice, (caughtBy.get(notice) ?? 0) + 1);
    const { caught = 0, of = 0 } = ofKind.get(place.kind) ?? {};
    ofKind.set(place.kind, { caught: caught + (notice ? 1 : 0), of: of + 1 });
    if (!notice) survivors.push(`${file}:${line}: ${text} -> ${now}`);
    if (process.env.VERBOSE) console.log(`${notice ?? "-"}\t${file}:${line}: ${text} -> ${now}`);
  }
  const tried = [...caughtBy.values()].reduce((sum, count) => sum + count, 0);
  for (const [by, count] of caughtBy) if (by) console.log(`${String(count).padStart(5)} caught by ${by}`);
  for (const [kind, { caught, of }] of ofKind) console.log(`${kind.padStart(10)}: ${caught} of ${of}`);
  console.log(
    `${tried - survivors.length} of ${tried} caught${survivors.length > 0 ? "; not noticed:" : ""}`,
  );
  for (const survivor of survivors) console.log(`  ${survivor}`);
}

/** `rules check`, the examples and the decisions of test/cases; every file is read once, the changed one again. */
async function asking() {
  const modules = ["load", "folder", "problem", "book", "examples", "evaluate-example"].map(
    (name) => `src/rules/${name}.ts`,
  );
  await build({
    stdin: {
      contents: [...modules, "test/cases/us-ear-decide.ts"]
        .map((module) => `export * from "./${module}";`)
        .join("\n"),
      resolveDir: copy,
      loader: "ts",
    },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: join(copy, "ask.mjs"),
    logLevel: "error",
    banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
  });
  const {
    readFolder,
    readFile,
    finish,
    RuleBook,
    runExamples,
    evaluateExample,
    Source,
    DECIDED,
    wrongDecisions,
  } = await import(pathToFileURL(join(copy, "ask.mjs")));
  const today = new Date().toISOString().slice(0, 10);
  const readOne = (text) => {
    const parts = {
      rules: [],
      tables: [],
      packs: [],
      bodies: [],
      bodiesRead: "0001-01-01",
      broken: new Set(),
      problems: [],
    };
    readFile(text, parts, today);
    return parts;
  };
  const texts = await readFolder("rules", "rules", []);
  const sound = texts.map(readOne);
  const together = (all) => {
    const joined = (part) => all.flatMap((one) => [...one[part]]);
    return {
      ...Object.fromEntries(
        ["rules", "tables", "packs", "bodies", "problems"].map((part) => [part, joined(part)]),
      ),
      bodiesRead: "0001-01-01",
      broken: new Set(joined("broken")),
    };
  };
  const whole = finish(together(sound));
  const failing = (loaded, book, only) =>
    runExamples(loaded, (rule, given) => evaluateExample(book, rule, given), only);
  // What another pack has wrong at the moment says nothing of a change.
  const wrong = new Set(failing(whole, new RuleBook(whole.ruleSet)).map((problem) => idOf(problem.file)));
  return {
    wrong: [...wrong, ...whole.problems.map((problem) => idOf(problem.file))].filter((id) =>
      packs.some((one) => id.startsWith(`${one}/`)),
    ),
    noticed(file, changed) {
      const index = texts.findIndex((text) => `rules/${text.path}.yaml` === file);
      const part = readOne({ ...texts[index], source: new Source(file, changed) });
      if (part.problems.length > 0) return "rules check";
      const instead = (all, [changedPart]) =>
        changedPart ? all.map((one) => (one.id === changedPart.id ? changedPart : one)) : all;
      const ruleSet = {
        ...whole.ruleSet,
        rules: instead(
          whole.ruleSet.rules,
          part.rules.map(({ rule }) => rule),
        ),
        tables: instead(
          whole.ruleSet.tables,
          part.tables.map(({ table }) => table),
        ),
      };
      const loaded = { ...whole, ruleSet, where: () => ({ file }) };
      const book = new RuleBook(ruleSet);
      const own = idOf(file);
      const others = new Set(ruleSet.rules.map(({ id }) => id).filter((id) => id !== own && !wrong.has(id)));
      if (failing(loaded, book, new Set([own])).length > 0) return "the rule's examples";
      if (DECIDED.some((decided) => wrongDecisions(book, decided).length > 0)) return "the decisions";
      if (failing(loaded, book, others).length > 0) return "other rules' examples";
      const { problems } = finish(together(sound.with(index, part)));
      return problems.length > whole.problems.length ? "rules check" : undefined;
    },
  };
}

function idOf(file) {
  return file.replace(/^rules\/|\.yaml$/g, "");
}

/** The tests of the tables, then those of the cases, run on the changed copy; without the reference notes beside it. */
function testsNotice(file, changed, before) {
  const original = readFileSync(file, "utf8");
  writeFileSync(file, changed);
  try {
    return TESTS.find(([folder]) => failures(folder, before.get(folder) + 1) > before.get(folder))?.[1];
  } finally {
    writeFileSync(file, original);
  }
}

/** How many tests of the folder fail, counted up to `bail`; a file that cannot be run counts as one. */
function failures(folder, bail) {
  const flags = [`--bail=${bail}`, "--testTimeout=60000", "--reporter=json", "--outputFile=tests.json"];
  rmSync("tests.json", { force: true });
  try {
    execFileSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", folder, ...flags], {
      stdio: "ignore",
    });
    return 0;
  } catch {
    const { numFailedTests = 0, testResults = [] } = existsSync("tests.json")
      ? JSON.parse(readFileSync("tests.json", "utf8"))
      : {};
    const unread = testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    );
    return Math.max(1, numFailedTests + unread.length);
  }
}

function packsIn(folder) {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, "pack.yaml")))
    .sort();
}

function places(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml") && name !== "pack.yaml")
    .sort()
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      return lawPlaces(readFileSync(file, "utf8"), folder.includes("tables")).map((place) => ({
        file,
        ...place,
      }));
    });
}

/** Entries of the control list before and after one, and countries of the chart. */
function neighboursIn(ccl) {
  const eccns = [...ccl.matchAll(/^ {2}(\d[A-E]\d{3}):/gm)].map(([, eccn]) => eccn);
  const countries = ["AE", "BR", "CN", "DE", "IN", "KZ", "LB", "MX", "RU", "TR", "VN", "ZA"];
  return {
    eccn: (text) => {
      const at = eccns.indexOf(text.slice(0, 5));
      return [eccns[at - 1], eccns[at + 1]].filter(Boolean).map((other) => other + text.slice(5));
    },
    country: (text) => {
      if (text.startsWith("UA-")) return ["UA-43", "UA-40", "UA-65", "UA-23"];
      return countries;
    },
  };
}
