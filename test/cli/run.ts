import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command as a user would; `npm ci` or `npm run build` makes it. */
export function screen(
  args: readonly string[],
  { input, env = {}, cwd = root }: { input?: string; env?: Record<string, string>; cwd?: string } = {},
): Ran {
  if (!existsSync(`${root}dist/cli.cjs`)) throw new Error("dist/cli.cjs is missing: npm run build");
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}bin/screen.js`, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", ...env },
    ...(input !== undefined && { input }),
  });
  return { code: status, stdout, stderr };
}
