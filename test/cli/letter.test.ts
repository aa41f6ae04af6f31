import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STORY, storyLists } from "../story.ts";
import { screen } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "screen-letter-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("screen letter", () => {
  const result = join(folder, "result.json");
  beforeAll(async () => {
    const lists = await storyLists();
    writeFileSync(result, screen([`${STORY}orders.csv`, "--lists", lists, "--format", "json"]).stdout);
  });
  const letter = (...args: string[]) => screen(["letter", result, ...args]);

  it.each(["compliance", "certification", "end-use", "no-reexport"])(
    "writes %s as Markdown and HTML",
    (kind) => {
      for (const format of ["markdown", "html"]) {
        const { stdout, code, stderr } = letter(
          "--to",
          "volga digital retail ooo",
          "--kind",
          kind,
          "--format",
          format,
        );
        expect([code, stderr]).toEqual([0, ""]);
        expect(stdout).toContain("Volga Digital Retail OOO");
        expect(stdout).toContain("Before you send it");
      }
    },
  );

  it("asks the maker that nobody named", () => {
    expect(letter("--to", "manufacturer", "--kind", "certification").stdout).toContain("network switch");
  });

  it("keeps a listed customer's match to the sender", () => {
    const [cover, body] = letter("--to", "Dukhov Automatics Research Institute").stdout.split("\n---\n");
    expect(cover).toMatch(/leaves out: \d/);
    expect(body).not.toMatch(/744\.11|Entity List/);
  });

  it("a party that the orders do not name is told with those that they do", () => {
    const { stderr, code } = letter("--to", "Nobody Ltd");
    expect(stderr).toMatch(/names no Nobody Ltd\n.*Volga Digital Retail OOO \(RU\), ultimate consignee/);
    expect(code).toBe(2);
  });

  it("refuses a letter that there is not, and a file that is no result", () => {
    expect(letter("--to", "x", "--kind", "love").stderr).toMatch(/love.*compliance/);
    const { stderr, code } = screen(["letter", `${STORY}orders.csv`, "--to", "x"]);
    expect(stderr).toMatch(/not a result of screen/);
    expect(code).toBe(2);
  });
});
