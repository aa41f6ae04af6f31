import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { FIRST, lineOf } from "../../src/evidence/chain.ts";
import { EvidenceLog } from "../../src/evidence/log.ts";
import { verify } from "../../src/evidence/verify.ts";
import { record, worldWithDecision } from "./run.ts";

let made: Awaited<ReturnType<typeof worldWithDecision>>;
let heads: string[];
/** A log of two runs, as bytes. */
let bytes: Buffer;
/** Where each record begins. */
let starts: number[];

beforeAll(async () => {
  made = await worldWithDecision();
  const log = join(made.world.dir, "two-runs.log");
  heads = [(await record(made, log)).head, (await record(made, log)).head];
  bytes = readFileSync(log);
  starts = [0, ...[...bytes.entries()].filter(([, byte]) => byte === 10).map(([at]) => at + 1)].slice(0, -1);
});

/** What verify finds in these bytes. */
function found(content: Buffer, head?: string) {
  return verify(made.world.file("altered.log", "") && put(content), head);
}

function put(content: Buffer): string {
  const path = join(made.world.dir, "altered.log");
  writeFileSync(path, content);
  return path;
}

const recordAt = (place: number) => starts.filter((start) => start <= place).length;
const records = () => starts.map((start, index) => bytes.subarray(start, starts[index + 1] ?? bytes.length));

describe("a log as it was written", () => {
  it("is unaltered, run by run, and ends with the head that was printed", async () => {
    const { problems, runs, head, records } = await found(bytes, heads[1]);
    expect(problems).toEqual([]);
    expect(records).toBe(starts.length);
    expect(head).toBe(heads[1]);
    expect(runs.map(({ end }) => end?.summary)).toEqual([
      { lines: 2, prohibited: 0, "license-required": 0, review: 0, clear: 2, unreadable: 0 },
      { lines: 2, prohibited: 0, "license-required": 0, review: 0, clear: 2, unreadable: 0 },
    ]);
  });

  it("holds the results, the clear ones too, with all that they rest on", () => {
    const types = records().map((line) => JSON.parse(line.subarray(65).toString()));
    const run = types.slice(0, types.length / 2);
    expect(run.map(({ type }) => type)).toEqual([
      "begin",
      ...["file", "bytes", "file-end"],
      ...["file", "bytes", "mapping", "result", "result", "file-end", "manifest-end"],
      "end",
    ]);
    expect(run.find(({ type }) => type === "begin")).toMatchObject({
      today: made.world.today,
      rules: { packs: [{ id: "house" }] },
      config: { origin: "defaults", maxAgeDays: 14 },
    });
    expect(run.at(-1)).toMatchObject({
      results: { count: 2 },
      run: { clearances: { stated: 1, applied: [{ lines: 1 }] } },
      lists: [{ id: "built-in" }, { id: "us-csl", published: "2024-05-01" }],
    });
  });
});

describe("every alteration is found", () => {
  it("a byte, wherever it stands: the record is named", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (place, mask) => {
        const altered = Buffer.from(bytes);
        altered[place] = (altered[place] as number) ^ mask;
        const { problems } = await found(altered);
        expect(problems.join("\n")).toMatch(new RegExp(`^record ${recordAt(place)}[ :]`, "m"));
      }),
      { numRuns: 300 },
    );
  });

  it("a record that was taken out", async () => {
    for (let taken = 1; taken < starts.length; taken++) {
      const { problems } = await found(Buffer.concat(records().filter((_, index) => index !== taken - 1)));
      expect(problems[0]).toMatch(new RegExp(`^record ${taken}[ :].*record ${taken} is missing`));
    }
  });

  it("records that were moved, or written twice", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(starts.length - 1), fc.nat(starts.length - 1), async (one, other) => {
        fc.pre(one !== other);
        const all = records();
        const moved = [...all];
        moved[one] = all[other] as Buffer;
        const twice = Buffer.concat(moved);
        moved[other] = all[one] as Buffer;
        expect((await found(Buffer.concat(moved))).problems).not.toEqual([]);
        expect((await found(twice)).problems).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("an end that was cut, wherever but between two runs", async () => {
    const between = starts[starts.length / 2] as number;
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
        const { problems } = await found(bytes.subarray(0, length));
        if (length === between) expect(problems).toEqual([]);
        else expect(problems).not.toEqual([]);
      }),
      { numRuns: 150, examples: starts.map((start) => [start]) },
    );
  });

  it("a result that was altered with every hash after it worked out anew: by the head that was kept", async () => {
    let previous = FIRST;
    const forged = records().map((line) => {
      const json = line.subarray(65, -1).toString().replace('"verdict":"clear"', '"verdict":"review"');
      const { hash, line: text } = lineOf(previous, json);
      previous = hash;
      return Buffer.from(text);
    });
    const log = Buffer.concat(forged);
    // The end of the run counts its results: whoever alters one has to alter that as well.
    expect((await found(log)).problems.join()).toMatch(/the results before it are not those that it counts/);
    expect((await found(log, heads[1])).problems.join()).toMatch(/no record has the hash/);
  });
});

describe("the head that somebody kept elsewhere", () => {
  it("shows what was cut off between two runs", async () => {
    const first = bytes.subarray(0, starts[starts.length / 2]);
    expect((await found(first)).problems).toEqual([]);
    expect((await found(first, heads[1])).problems).toEqual([expect.stringMatching(/records were cut off/)]);
  });

  it("is found where later runs were added", async () => {
    expect(await found(bytes, heads[0])).toMatchObject({ problems: [], anchor: starts.length / 2 });
  });
});

describe("a run that was broken off", () => {
  it("is told by the log, and by the next run, which goes on behind it", async () => {
    const log = join(made.world.dir, "broken.log");
    const stop = () => {
      throw new Error("the power went");
    };
    await expect(record(made, log, { after: stop })).rejects.toThrow("the power went");
    // The process is gone: its lock is left behind, and the last record is torn.
    const { pid } = process;
    writeFileSync(`${log}.lock`, readFileSync(`${log}.lock`, "utf8").replace(String(pid), "999999999"));
    writeFileSync(log, bytes.subarray(0, (starts[5] as number) + 20));
    expect((await verify(log)).problems.join()).toMatch(/^record 6: the log is cut off within it/);
    await record(made, log);
    const { problems, brokenOff, runs } = await verify(log);
    expect({ problems, brokenOff, runs: runs.length }).toEqual({ problems: [], brokenOff: [1], runs: 2 });
  });

  it("by a list that is taken away while it goes on: it does not end as if nothing were missing", async () => {
    const other = await worldWithDecision();
    const log = join(other.world.dir, "taken.log");
    const after = () => rmSync(other.lists, { recursive: true, force: true });
    await expect(record(other, log, { after })).rejects.toThrow(
      /the list us-csl of \d{4}-\d\d-\d\d was taken away while the run went on/,
    );
  });

  it("with an error says so", async () => {
    const log = new EvidenceLog(join(made.world.dir, "failed.log"));
    log.append('"type":"begin","format":1');
    log.append('"type":"failed","why":"a list is damaged"');
    log.close();
    const { problems, runs } = await verify(join(made.world.dir, "failed.log"));
    expect(problems).toEqual([]);
    expect(runs).toMatchObject([{ failed: "a list is damaged" }]);
  });
});

describe("a place for evidence", () => {
  it("takes one run at a time", () => {
    const path = join(made.world.dir, "one.log");
    const log = new EvidenceLog(path);
    expect(() => new EvidenceLog(path)).toThrow(/another run writes to this evidence/);
    log.close();
    new EvidenceLog(path).close();
  });

  it("is not added to when it is something else", () => {
    const path = made.world.file("letter.log", "Dear Sir,\n");
    expect(() => new EvidenceLog(path)).toThrow(/is no evidence log/);
    expect(readFileSync(path, "utf8")).toBe("Dear Sir,\n");
  });

  it("that is a folder keeps rules and lists, each once, and an alteration of them is found", async () => {
    const folder = join(made.world.dir, "evidence");
    await record(made, folder);
    await record(made, folder);
    const kept = readdirSync(join(folder, "kept"));
    expect(kept.map((name) => name.replace(/[-_].*/, "")).sort()).toEqual(["built", "rules", "us"]);
    expect((await verify(folder)).problems).toEqual([]);
    for (const name of kept) {
      const copy = join(made.world.dir, `copy-${name}`);
      mkdirSync(join(copy, "kept"), { recursive: true });
      copyFileSync(join(folder, "evidence.log"), join(copy, "evidence.log"));
      const content = readFileSync(join(folder, "kept", name));
      const place = content.indexOf("Borealis") + 1 || Math.floor(content.length / 2);
      content[place] = (content[place] as number) ^ 1;
      writeFileSync(join(copy, "kept", name), content);
      expect((await verify(copy)).problems.join(), name).toContain(`${name} was altered`);
    }
  });

  it.each([
    ["nothing", "", /holds no record/],
    ["no log at all", "a,b\n1,2\n", /record 1: it is not what was written/],
  ])("with %s is not taken for evidence", async (_name, content, words) => {
    expect((await found(Buffer.from(content))).problems.join()).toMatch(words);
  });

  it("that is not there is an error", async () => {
    await expect(verify(join(made.world.dir, "nowhere.log"))).rejects.toThrow(/there is no such evidence/);
  });
});
