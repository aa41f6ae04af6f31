import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { replay } from "../../src/evidence/replay.ts";
import { verify } from "../../src/evidence/verify.ts";
import { importList } from "../../src/lists/import.ts";
import { CSL, ENTRIES, World } from "../clearances/house.ts";
import { record, worldWithDecision } from "./run.ts";

/** The last run of a log, decided again. */
async function again(evidence: string, options: Parameters<typeof replay>[2] = {}) {
  const { problems, runs } = await verify(evidence);
  expect(problems).toEqual([]);
  return replay(evidence, runs.at(-1)!, options);
}

let made: Awaited<ReturnType<typeof worldWithDecision>>;
let folder: string;
beforeAll(async () => {
  made = await worldWithDecision();
  folder = join(made.world.dir, "evidence");
  await record(made, folder);
});

describe("a run that was recorded in a folder", () => {
  it("comes out the same to the last byte, from nothing but the folder", async () => {
    const elsewhere = join(new World().dir, "another place", "ä");
    cpSync(folder, elsewhere, { recursive: true });
    const json: string[] = [];
    const replayed = await again(elsewhere, { each: (decided) => void json.push(decided.json()) });
    expect(replayed).toMatchObject({ notAtHand: [], differences: [], results: 2 });
    expect(JSON.parse(json[0]!)).toMatchObject({
      verdict: "clear",
      source: { file: "order.csv" },
      clearances: [{ status: "applied", where: `${made.clearances}:4` }],
    });
  });

  it("is decided by the decisions and the day of then", async () => {
    const replayed = await again(folder);
    expect(replayed.run?.clearances).toMatchObject({ file: made.clearances, stated: 1, notices: [] });
  });

  it("says what came out otherwise, when it does", async () => {
    const { runs } = await verify(folder);
    const altered = join(new World().dir, "evidence");
    cpSync(folder, altered, { recursive: true });
    const log = join(altered, "evidence.log");
    writeFileSync(log, readFileSync(log, "utf8").replace('"verdict":"clear"', '"verdict":"review"'));
    const { differences } = await replay(altered, runs[0]!, {});
    expect(differences[0]).toBe("result 1: A/1: review was recorded, clear came out");
  });
});

describe("a run that was recorded in a file", () => {
  it("is decided again by the rules and lists at hand, if they are those of then", async () => {
    const log = join(made.world.dir, "alone.log");
    await record(made, log);
    const at = { rules: join(made.world.dir, "rules"), lists: made.lists };
    expect(await again(log, at)).toMatchObject({ notAtHand: [], differences: [], results: 2 });
  });

  it("is not, and claims nothing, where the rules are others", async () => {
    const log = join(made.world.dir, "other-rules.log");
    await record(made, log);
    const rules = join(new World().dir, "rules");
    cpSync(join(made.world.dir, "rules"), rules, { recursive: true });
    const pack = join(rules, "house", "2-laptops.yaml");
    rmSync(pack);
    const replayed = await again(log, { rules, lists: made.lists });
    expect(replayed).toMatchObject({ results: 0, differences: [] });
    expect(replayed.notAtHand).toEqual([
      expect.stringMatching(/^the rules: those of the record have the SHA-256 [0-9a-f]{64}, those at hand/),
    ]);
  });

  it("nor where a list of the same day has other entries, or is not there", async () => {
    const log = join(made.world.dir, "other-lists.log");
    await record(made, log);
    const other = new World();
    other.entries = ENTRIES.slice(1);
    await other.screen();
    const rules = join(made.world.dir, "rules");
    for (const lists of [join(other.dir, "lists-1"), join(other.dir, "none")]) {
      const { notAtHand, results } = await again(log, { rules, lists });
      expect(results).toBe(0);
      expect(notAtHand).toEqual([expect.stringMatching(/^the list us-csl of 2024-05-01, entries/)]);
    }
  });

  it("takes the snapshot of then where a later one is at hand too", async () => {
    const log = join(made.world.dir, "later-list.log");
    await record(made, log);
    const lists = join(new World().dir, "lists");
    cpSync(made.lists, lists, { recursive: true });
    const later = new World();
    const file = later.file("csl.csv", [CSL, ENTRIES[1], ""].join("\n"));
    await importList(file, {
      dir: lists,
      published: "2024-05-01",
      acceptDrop: ["us-csl"],
      now: new Date("2024-05-03T00:00:00Z"),
    });
    const replayed = await again(log, { rules: join(made.world.dir, "rules"), lists });
    expect(replayed).toMatchObject({ notAtHand: [], differences: [], results: 2 });
  });
});

describe("what was recorded comes from somebody else", () => {
  it.each([
    [
      "a file that would lie outside",
      /"name":"[^"]*clearances.yaml"/,
      '"name":"../../../../clearances.yaml"',
    ],
    [
      "a list that would lie outside",
      '"id":"us-csl","published":"2024-05-01","entriesSha256"',
      '"id":"../../x","published":"2024-05-01","entriesSha256"',
    ],
  ])("%s is not written there", async (_name, before, after) => {
    const { runs } = await verify(folder);
    const hostile = join(new World().dir, "evidence");
    cpSync(folder, hostile, { recursive: true });
    const log = join(hostile, "evidence.log");
    writeFileSync(log, readFileSync(log, "utf8").replace(before, after));
    await replay(hostile, runs[0]!, {}).catch((error) =>
      expect(String(error)).toMatch(/not as a run writes it/),
    );
    expect(existsSync(join(hostile, "..", "clearances.yaml"))).toBe(false);
    expect(existsSync("/clearances.yaml")).toBe(false);
  });
});
