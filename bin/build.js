// `npm run build`: the library (tsc), the command as two files (esbuild) with their V8 code caches, the rules packed, the schemas.
const { execFileSync } = require("node:child_process");
const { readFileSync, rmSync, writeFileSync } = require("node:fs");
const { basename, join } = require("node:path");
const { build } = require("esbuild");

const root = join(__dirname, "..");

// What few runs need stays out of the command and is loaded when it is wanted: tables of scripts, and what reads configuration.
const SELDOM = ["any-ascii", "pinyin-pro", "zod"];
// Parts of Node that take long to load, and that some runs never call.
const SLOW = ["node:child_process", "node:crypto", "node:fs/promises", "node:zlib"];

const common = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  minify: true,
  logLevel: "warning",
};

async function main() {
  process.chdir(root);
  rmSync("dist", { recursive: true, force: true });
  const tsc = require.resolve("typescript/package.json").replace("package.json", "bin/tsc");
  execFileSync(process.execPath, [tsc, "-p", "tsconfig.json"], { stdio: "inherit" });
  // A module of one default export is that export, as Node's own import of CommonJS takes it.
  const footer = {
    js: 'if (Object.keys(module.exports).join() === "default") module.exports = module.exports.default;',
  };
  for (const name of SELDOM)
    await build({ ...common, footer, entryPoints: [name], outfile: `dist/${name}.cjs` });
  const commands = new Set();
  await bundle("cli", { entryPoints: ["src/cli/main.ts"] }, [commandsApart(commands)]);
  const table = [...commands].map((name) => `${name}: () => require("./src/cli/${name}.ts")`);
  await bundle("commands", {
    stdin: { contents: `module.exports = (name) => ({ ${table.join(", ")} })[name]();`, resolveDir: root },
  });
  const { buildArtifacts } = await import("../dist/artifacts.js");
  await buildArtifacts(root);
  await writeCodeCaches();
}

/** One bundle of the command, for the launcher. */
async function bundle(name, entry, plugins = []) {
  const outfile = `dist/${name}.cjs`;
  await build({
    ...common,
    ...entry,
    outfile,
    // Node knows every property of Unicode: without this some patterns would be made anew each time they are used.
    supported: {
      "dynamic-import": false,
      "regexp-unicode-property-escapes": true,
      "regexp-lookbehind-assertions": true,
    },
    define: { "import.meta.url": "__moduleUrl" },
    banner: { js: 'const __moduleUrl=require("node:url").pathToFileURL(__filename).href;' },
    plugins: [...plugins, seldom, slow],
  });
  wrap(outfile);
}

/** What `src/cli/main.ts` loads when a command is called is left to the launcher, and noted. */
function commandsApart(commands) {
  return {
    name: "commands",
    setup({ onResolve }) {
      onResolve({ filter: /^\.\/.*\.ts$/ }, ({ path, kind, importer }) => {
        if (kind !== "dynamic-import" || basename(importer) !== "main.ts") return undefined;
        const name = basename(path, ".ts");
        commands.add(name);
        return { path: `command:${name}`, external: true };
      });
    },
  };
}

const seldom = {
  name: "seldom",
  setup({ onResolve }) {
    const filter = new RegExp(`^(${SELDOM.join("|")})$`);
    onResolve({ filter }, ({ path }) => ({ path: `./${path}.cjs`, external: true }));
  },
};

const slow = {
  name: "slow",
  setup({ onResolve, onLoad }) {
    const filter = new RegExp(`^(${SLOW.join("|")})$`);
    onResolve({ filter }, ({ path, namespace }) =>
      namespace === "slow" ? undefined : { path, namespace: "slow" },
    );
    onLoad({ filter, namespace: "slow" }, ({ path }) => {
      const names = Object.keys(require(path));
      const getters = names.map((name) => `get ${name}() { return require("${path}").${name}; }`);
      return { contents: `module.exports = { ${getters.join(", ")} };` };
    });
  },
};

/** Makes the bundle a function of a module's own names, and pure ASCII: the launcher compiles it as it stands. */
function wrap(file) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const source = readFileSync(file, "utf8").replace(/[^\x00-\x7f]/g, escaped);
  writeFileSync(file, `(function (exports, require, module, __filename) {${source}\n})`);
}

/**
 * V8 keeps in its cache what was compiled when it is written, so the command first decides the orders of the story here, which meet most
 * of what a run can meet: what it needs is in it.
 */
async function writeCodeCaches() {
  const { argv } = process;
  const { write } = process.stdout;
  process.argv = [process.execPath, "screen", "fixtures/russia-2022/orders.csv", "--lists", "dist/no-lists"];
  process.stdout.write = () => true;
  try {
    const { scripts, done } = require("./screen.js");
    await done;
    for (const [file, script] of scripts) writeFileSync(`${file}.cache`, script.createCachedData());
  } finally {
    process.argv = argv;
    process.stdout.write = write;
    process.exitCode = 0;
  }
}

main();
