import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { screen } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "screen-completion-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const has = (shell: string) => spawnSync(shell, ["-c", "exit 0"]).status === 0;

describe("screen completion", () => {
  it.each(["bash", "zsh", "fish"])("%s is told every command and option", (shell) => {
    const { stdout, code } = screen(["completion", shell]);
    for (const word of ["impact", "lists import", "accept-drop", "license-required", "us-ear", "sarif"])
      expect(stdout).toContain(word);
    expect(code).toBe(0);
  });

  it("refuses a shell that it does not know, and names those that it does", () => {
    const { stderr, code } = screen(["completion", "tcsh"]);
    expect(stderr).toMatch(/tcsh.*bash, zsh, fish/);
    expect(code).toBe(2);
  });

  it.runIf(has("zsh"))("zsh can read its script", () => {
    const script = join(folder, "_screen");
    writeFileSync(script, screen(["completion", "zsh"]).stdout);
    expect(spawnSync("zsh", ["-n", script], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
  });

  it.runIf(has("fish"))("fish can read its script", () => {
    const script = join(folder, "screen.fish");
    writeFileSync(script, screen(["completion", "fish"]).stdout);
    expect(spawnSync("fish", ["-n", script], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
  });
});

describe.runIf(has("bash"))("bash completes", () => {
  const script = join(folder, "screen.bash");
  beforeAll(() => {
    writeFileSync(script, screen(["completion", "bash"]).stdout);
    writeFileSync(join(folder, "orders.csv"), "");
  });

  /** What bash offers after these words, the last of them begun. */
  function offered(...words: string[]): string[] {
    const program = `. "$0"; COMP_WORDS=(screen "$@"); COMP_CWORD=$#; _screen; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", program, script, ...words], {
      encoding: "utf8",
      cwd: folder,
    });
    expect(stderr).toBe("");
    return stdout.trim().split("\n");
  }

  it.each([
    [["li"], "lists"],
    [["ord"], "orders.csv"],
    [["lists", ""], "import"],
    [["lists", "import", "--acc"], "--accept-drop"],
    [["--fail-on", "lic"], "license-required"],
    [["orders.csv", "--format", "sa"], "sarif"],
    [["--pack", "us-o"], "us-ofac"],
    [["letter", "r.json", "--kind", "cert"], "certification"],
    [["completion", "--he"], "--help"],
    [["--map", "ord"], "orders.csv"],
  ])("%j to %s", (words, word) => {
    expect(offered(...words)).toContain(word);
  });

  it("no option of another command", () => {
    expect(offered("lists", "status", "--f")).toEqual([""]);
  });
});
