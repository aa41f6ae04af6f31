import { describe, expect, it } from "vitest";
import { progressOf } from "../../src/cli/progress.ts";
import { emptySummary } from "../../src/report/report.ts";

/** A terminal that remembers what it was sent, and a clock that is set by hand. */
function terminal({ isTTY = true, columns = 80 } = {}) {
  const sent: string[] = [];
  const clock = { now: 0 };
  const write = (text: string) => {
    sent.push(text);
    return true;
  };
  return { sent, clock, stderr: { isTTY, columns, write } as unknown as NodeJS.WriteStream };
}

const summary = { ...emptySummary(), lines: 3000, review: 12, clear: 2988 };

describe("progress on a terminal", () => {
  it("none for a short run; then lines, rate and verdicts in one line, four times a second", () => {
    const { sent, clock, stderr } = terminal();
    const progress = progressOf("text", undefined, stderr, true, () => clock.now);
    for (const now of [10, 999, 2000, 2100, 2249, 2250]) {
      clock.now = now;
      progress?.show(summary);
    }
    expect(sent).toEqual([
      "\r\u001b[2K3000 lines, 1500 a second: ? 12 review  ✓ 2988 clear",
      "\r\u001b[2K3000 lines, 1333 a second: ? 12 review  ✓ 2988 clear",
    ]);
  });

  it("what is left, by the share of the bytes that are read; nothing when all are", () => {
    const { sent, clock, stderr } = terminal();
    const progress = progressOf("text", 1000, stderr, true, () => clock.now);
    for (const [now, bytes] of [
      [2000, 0],
      [3000, 10],
      [4000, 490],
      [5000, 500],
    ] as const) {
      clock.now = now;
      progress?.read(bytes);
      progress?.show(summary);
    }
    expect(sent.map((line) => /a second(?:, (.*) left)?:/.exec(line)?.[1])).toEqual([
      undefined,
      "4 min 57 s",
      "4 s",
      undefined,
    ]);
  });

  it("leaves nothing behind", () => {
    const { sent, clock, stderr } = terminal();
    const progress = progressOf("text", undefined, stderr, true, () => clock.now);
    progress?.clear();
    expect(sent).toEqual([]);
    clock.now = 2000;
    progress?.show(summary);
    progress?.clear();
    expect(sent.at(-1)).toBe("\r\u001b[2K");
  });

  it("stays within the width", () => {
    const { sent, clock, stderr } = terminal({ columns: 30 });
    const progress = progressOf("text", undefined, stderr, true, () => clock.now);
    clock.now = 2000;
    progress?.show(summary);
    expect(sent[0]?.replace("\r\u001b[2K", "")).toHaveLength(29);
  });

  it("none where standard error is no terminal, or results come to the same one as they are made", () => {
    expect(progressOf("text", undefined, terminal({ isTTY: false }).stderr, true)).toBeUndefined();
    expect(progressOf("ndjson", undefined, terminal().stderr, true)).toBeUndefined();
    expect(progressOf("ndjson", undefined, terminal().stderr, false)).toBeDefined();
  });
});
