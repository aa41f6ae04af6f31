import { readFileSync } from "node:fs";

/** The program's version, from its package.json: one folder above the sources, the built library and the bundled command alike. */
export const VERSION: string = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
).version;
