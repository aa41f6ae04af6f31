// `npm run build`: the library (tsc), the command as one file (esbuild) with its V8 code cache, the rules as JSON, the schemas.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
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

await build({
  entryPoints: ["src/cli/main.ts"],
  outfile: "dist/cli.cjs",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  minify: true,
  keepNames: false,
  define: { "import.meta.url": "__moduleUrl" },
  banner: { js: 'const __moduleUrl=require("node:url").pathToFileURL(__filename).href;' },
  logLevel: "warning",
});
const script = new vm.Script(
  `(function (exports, require, module, __filename) {${readFileSync("dist/cli.cjs")}\n})`,
  {
    filename: fileURLToPath(new URL("../dist/cli.cjs", import.meta.url)),
    produceCachedData: false,
  },
);
writeFileSync("dist/cli.cjs.cache", script.createCachedData());

const { buildArtifacts } = await import("../dist/artifacts.js");
await buildArtifacts(root);
