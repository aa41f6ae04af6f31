#!/usr/bin/env node
// The launcher: runs the bundled command, from V8's code cache where it fits this Node. CommonJS, as Node starts it soonest.
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { join } = require("node:path");
const { Script } = require("node:vm");

/** Parts of Node that every run needs. */
const NEEDED = ["node:crypto", "node:zlib"];

const dist = join(__dirname, "..", "dist");
const seldom = createRequire(join(dist, "cli.cjs"));
/** What was compiled, by its file: the build writes the caches from it. */
const scripts = new Map();

function read(file, encoding) {
  try {
    return readFileSync(file, encoding);
  } catch {
    return undefined;
  }
}

function load(name) {
  const filename = join(dist, name);
  // The build writes nothing but ASCII, which one byte a character reads fastest.
  const source = read(filename, "latin1");
  if (!source) {
    process.stderr.write(
      `screen: dist/${name} is missing. Run \`npm ci\` (or \`npm run build\`) in the package's folder.\n`,
    );
    process.exit(2);
  }
  const cachedData = read(`${filename}.cache`);
  const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
  scripts.set(filename, script);
  const module = { exports: {} };
  script.runInThisContext()(module.exports, required, module, filename);
  return module.exports;
}

let commands;

/** `--help` needs no command: they are a file of their own. */
function required(id) {
  if (!id.startsWith("command:")) return id.startsWith("node:") ? require(id) : seldom(id);
  commands ??= load("commands.cjs");
  const command = commands(id.slice("command:".length));
  if (require.main === module) optimiseLater();
  return command;
}

/**
 * V8 optimises what has run for some milliseconds: most runs are over before that pays. This makes it wait, longest for a manifest of a
 * few dozen lines; a long one is none the slower. A code cache fits the flags it was written under, those of Node's own parts too: what
 * every run needs of them is loaded before, and the build, which writes our caches, leaves the flags as they are.
 */
function optimiseLater() {
  for (const part of NEEDED) require(part);
  require("node:v8").setFlagsFromString("--interrupt-budget=1000000");
}

const { done } = load("cli.cjs");
module.exports = { scripts, done };
if (require.main === module) done.then(exit);

/** Ends when all is written, and not when the heap is cleared up. */
async function exit() {
  for (const stream of [process.stdout, process.stderr])
    if (stream.writableLength > 0) await new Promise((resolve) => stream.write("", resolve));
  process.exit();
}
