// `npm run build`: the library (tsc), the command as one file (esbuild) with its V8 code cache, the rules as JSON, the schemas.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
rmSync("dist", { recursive: true, force: true });
const tsc = createRequire(import.meta.url)
  .resolve("typescript/package.json")
  .replace("package.json", "bin/tsc");
execFileSync(process.execPath, [tsc, "-p", "tsconfig.json"], { stdio: "inherit" });

// What few runs need stays out of the one file and is loaded when it is wanted: tables of scripts, and what reads configuration.
const SELDOM = ["any-ascii", "pinyin-pro", "zod"];
const common = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  minify: true,
  logLevel: "warning",
};
// A module of one default export is that export, as Node's own import of CommonJS takes it.
const footer = {
  js: 'if (Object.keys(module.exports).join() === "default") module.exports = module.exports.default;',
};
for (const name of SELDOM)
  await build({ ...common, footer, entryPoints: [name], outfile: `dist/${name}.cjs` });
await build({
  ...common,
  entryPoints: ["src/cli/main.ts"],
  outfile: "dist/cli.cjs",
  // Node knows every property of Unicode: without this some patterns would be made anew each time they are used.
  supported: {
    "dynamic-import": false,
    "regexp-unicode-property-escapes": true,
    "regexp-lookbehind-assertions": true,
  },
  define: { "import.meta.url": "__moduleUrl" },
  banner: { js: 'const __moduleUrl=require("node:url").pathToFileURL(__filename).href;' },
  plugins: [
    {
      name: "seldom",
      setup({ onResolve }) {
        const filter = new RegExp(`^(${SELDOM.join("|")})$`);
        onResolve({ filter }, ({ path }) => ({ path: `./${path}.cjs`, external: true }));
      },
    },
  ],
});

wrap("dist/cli.cjs");

const { buildArtifacts } = await import("../dist/artifacts.js");
await buildArtifacts(root);

await writeCodeCache("dist/cli.cjs");

/** Makes the bundle a function of a module's own names, and pure ASCII: the launcher compiles it as it stands. */
function wrap(file) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const source = readFileSync(file, "utf8").replace(/[^\x00-\x7f]/g, escaped);
  writeFileSync(file, `(function (exports, require, module, __filename) {${source}\n})`);
}

/**
 * V8 keeps in its cache what was compiled when it is written, so the command first decides one line here: what every run needs is in it.
 */
async function writeCodeCache(file) {
  const filename = fileURLToPath(new URL(`../${file}`, import.meta.url));
  const script = new vm.Script(readFileSync(file, "latin1"), { filename });
  const module = { exports: {} };
  const manifest = join(tmpdir(), `screen-build-${process.pid}.csv`);
  writeFileSync(
    manifest,
    "shipment,line,date,destination_country,consignee,consignee_country,eccn\nA,1,2026-01-01,NO,Example AS,NO,EAR99\n",
  );
  const { argv } = process;
  const { write } = process.stdout;
  process.argv = [process.execPath, filename, manifest, "--lists", join(tmpdir(), "screen-no-lists")];
  process.stdout.write = () => true;
  try {
    await script.runInThisContext()(module.exports, createRequire(filename), module, filename);
    await module.exports.done;
  } finally {
    process.argv = argv;
    process.stdout.write = write;
    process.exitCode = 0;
    rmSync(manifest, { force: true });
  }
  writeFileSync(`${file}.cache`, script.createCachedData());
}
