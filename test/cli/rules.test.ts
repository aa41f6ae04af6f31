import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { run } from "../../src/cli/rules.ts";

const SOUND = fileURLToPath(new URL("../rules/sound", import.meta.url));
let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "screen-rules-"));
  await cp(SOUND, dir, { recursive: true });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(dir, { recursive: true, force: true });
});

/** Exit code and standard output. */
async function screenRules(command: string, ...args: unknown[]): Promise<[number, string]> {
  let written = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    written += String(text);
    return true;
  });
  const code = await run(command, [...args, { rules: dir }]);
  return [code, written];
}

describe("screen rules", () => {
  test("check says what it found sound, and exits 0", async () => {
    expect(await screenRules("check", undefined)).toEqual([
      0,
      "3 rules, 1 pack, 3 tables and 1 body: no mistakes\n",
    ]);
  });

  test("check tells every mistake, and exits 2", async () => {
    await writeFile(join(dir, "house/x.yaml"), "rule: house/y\n");
    const [code, text] = await screenRules("check", dir);
    expect(code).toBe(2);
    expect(text).toContain('house/x.yaml:1:7  "house/y" is not where this file lies');
    expect(text).toMatch(/\n\d+ mistakes in 1 file\n$/);
  });

  test("test runs the examples of all rules, or of those named", async () => {
    expect(await screenRules("test", [])).toEqual([0, "9 examples of 3 rules: all as expected\n"]);
    expect(await screenRules("test", ["house/4-flag"])).toEqual([
      0,
      "3 examples of 1 rule: all as expected\n",
    ]);
  });

  test("test exits 2 when an example fails, and tells which", async () => {
    const file = join(dir, "house/2-license.yaml");
    await writeFile(
      file,
      (await readFile(file, "utf8")).replace(
        "854231, destination.country: RU }, expect: yes",
        "999999, destination.country: RU }, expect: yes",
      ),
    );
    const [code, text] = await screenRules("test", []);
    expect(code).toBe(2);
    expect(text).toContain('"listed" comes to no, not yes');
  });

  test("list gives each rule with its effect and citation", async () => {
    expect((await screenRules("list"))[1]).toBe(`house/2-license  license-required  Article 2
house/3-subject  concludes         Article 3
house/4-flag     review            Article 4
`);
  });

  test("show gives one rule; a wrong id is told with the nearest right one", async () => {
    expect((await screenRules("show", "house/4-flag"))[1]).toContain("A buyer that is no company");
    await expect(screenRules("show", "house/4-flog")).rejects.toMatchObject({
      fix: "did you mean house/4-flag?",
    });
  });

  test("new writes a sound file at the id's path, and never over another", async () => {
    const [code, text] = await screenRules("new", "house/3.2-no-drones");
    expect([code, text]).toEqual([0, `${join(dir, "house/3.2-no-drones.yaml")}\n`]);
    expect((await screenRules("check", undefined))[0]).toBe(0);
    await expect(screenRules("new", "house/3.2-no-drones")).rejects.toThrow("is there already");
  });

  test.each([
    "../x",
    "house/../../x",
    "house",
    "/etc/x",
    "house/.x",
    "tables/x",
    "house/x/../y",
    "house/a b",
  ])("new writes nothing for %s", async (id) => {
    await expect(screenRules("new", id)).rejects.toThrow("is not the id of a rule");
  });

  test("diff compares two days, and refuses what is none", async () => {
    expect((await screenRules("diff", "2022-02-01", "2022-03-01"))[1]).toContain("house/2-license  in force");
    await expect(screenRules("diff", "2022-02-01", "today")).rejects.toThrow("today is not a date");
  });
});
