import { describe, expect, test } from "vitest";
import type { ListEntry } from "../../src/lists/entry.ts";
import { emptyEntry } from "../../src/lists/entry-parts.ts";
import { Canaries, doubtsAbout, isAccepted } from "../../src/lists/floors.ts";
import type { SnapshotMeta } from "../../src/lists/snapshot-head.ts";

const formerly = (counts: SnapshotMeta["counts"]) => ({ counts, published: "2026-01-01" }) as SnapshotMeta;
const accepts = (doubts: { accept: string }[]) => doubts.map(({ accept }) => accept);

describe("a new snapshot against the floors and the one before", () => {
  const whole = {
    EL: 3420,
    SDN: 19_181,
    DPL: 1596,
    UVL: 222,
    MEU: 70,
    SSI: 286,
    DTC: 787,
    ISN: 161,
    CMIC: 68,
    "NS-MBS": 51,
    PLC: 78,
  };

  test("a whole list raises no doubt", () => {
    expect(doubtsAbout("us-csl", whole, formerly(whole))).toEqual([]);
  });

  test("the list that was published without its SDN part (2024-05-06)", () => {
    const { SDN: _, ...without } = whole;
    expect(accepts(doubtsAbout("us-csl", without, undefined))).toEqual(["us-csl/SDN"]);
  });

  test("a list in law that has gone altogether, though it has no floor", () => {
    expect(accepts(doubtsAbout("us-csl", whole, formerly({ ...whole, FSE: 3 })))).toEqual(["us-csl/FSE"]);
  });

  test("a large list may lose a tenth at once and no more", () => {
    expect(doubtsAbout("x", { EL: 1800 }, formerly({ EL: 2000 }))).toEqual([]);
    expect(accepts(doubtsAbout("x", { EL: 1799 }, formerly({ EL: 2000 })))).toEqual(["x/EL"]);
  });
});

describe("names that a whole list must have", () => {
  const huawei: ListEntry = {
    ...emptyEntry("1", "EL", "company"),
    names: [{ text: "Huawei Technologies Co., Ltd. (Huawei)", kind: "primary" }],
  };

  test("a list without one of them is doubted, from the day since which it had it", () => {
    const canaries = new Canaries();
    expect(accepts(canaries.doubts("us-csl", "2026-01-01"))).toEqual(["us-csl/EL", "us-csl/SDN"]);
    expect(accepts(canaries.doubts("us-csl", "2019-05-20"))).toEqual(["us-csl/SDN"]);
    canaries.see(huawei);
    expect(accepts(canaries.doubts("us-csl", "2026-01-01"))).toEqual(["us-csl/SDN"]);
  });

  test("the same name on another list in law does not count", () => {
    const canaries = new Canaries();
    canaries.see({ ...huawei, on: "CMIC" });
    expect(accepts(canaries.doubts("us-csl", "2026-01-01"))).toContain("us-csl/EL");
  });
});

test.each([
  ["us-csl/CAPTA", true],
  ["us-csl/CAP", true],
  ["us-csl/capta", true],
  ["us-csl", true],
  ["us-csl/EL", false],
  ["us-sdn/CAPTA", false],
  ["us", false],
])("a drop of us-csl/CAPTA accepted as %s: %s", (name, accepted) => {
  expect(isAccepted({ accept: "us-csl/CAPTA", why: "" }, [name])).toBe(accepted);
});
