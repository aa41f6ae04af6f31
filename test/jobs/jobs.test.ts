import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { Crew } from "../../src/jobs/crew.ts";
import type { Screener } from "../../src/screen.ts";
import { screen } from "../cli/run.ts";

const folder = mkdtempSync(join(tmpdir(), "screen-jobs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LISTS = fileURLToPath(new URL("../../fixtures/russia-2022/lists", import.meta.url));
const FORMATS = ["json", "ndjson", "csv", "html", "markdown", "sarif", "junit"];

/** Orders of several days, with all that rows may be beside lines. */
function orders(lines: number): string {
  const rows = [
    "shipment,line,date,ship_from,destination_country,consignee,description,hs_code,eccn,quantity",
  ];
  for (let i = 1; i <= lines; i++) {
    const country = ["DE", "RU", "TR", "KZ"][i % 4];
    const day = `2022-0${1 + (i % 6)}-1${i % 3}`;
    rows.push(
      `SO-${Math.ceil(i / 3)},${i},${day},CN,${country},"Party ${i % 7}, Ltd",laptop computer,847130,5A992.c,${i}`,
    );
    if (i % 50 === 0) rows.push(",,,,,,,,,");
    if (i % 70 === 0) rows.push(`SO-X,${i},${day},CN,Atlantis,Party,"two\nlines",847130,3.00E+01,1`);
    if (i % 90 === 0) rows.push(`SO-Y,${i},${day},CN,RU,Сибирская сеть,kettle,851679,EAR99,1`);
    if (i % 110 === 0) rows.push(`SO-Z,${i},${day},CN,RU,"never closed,kettle,851679,EAR99,1`);
  }
  rows.push("Total,,,,,,,,,100000");
  return `${rows.join("\n")}\n`;
}

describe("--jobs", () => {
  it("changes no byte of what is said, in any format", () => {
    const manifest = join(folder, "orders.csv");
    writeFileSync(manifest, orders(450));
    const told = [1, 2, 4].map((jobs) => {
      const out = join(folder, String(jobs));
      mkdirSync(out);
      const outputs = FORMATS.flatMap((format) => ["--output", `${format}=${join(out, format)}`]);
      const { code, stdout, stderr } = screen(
        [manifest, "--quiet", ...outputs, "--lists", LISTS, "--jobs", String(jobs)],
        { cwd: folder },
      );
      expect(code, stderr).toBe(4);
      return {
        code,
        stdout,
        stderr,
        ...Object.fromEntries(FORMATS.map((format) => [format, readFileSync(join(out, format), "utf8")])),
      };
    });
    expect(told[0]?.stdout).toContain("unreadable");
    expect(told[0]?.stderr).toContain("blank rows");
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
  });

  it("says where one thread decides all the same", () => {
    const manifest = join(folder, "one.csv");
    const items = join(folder, "items.csv");
    writeFileSync(manifest, orders(5));
    writeFileSync(items, "part_number,eccn\nP-1,EAR99\n");
    const { stderr } = screen([manifest, "--items", items, "--jobs", "2"], { cwd: folder });
    expect(stderr).toMatch(/--jobs 2: one thread decides/);
  });

  it("refuses what is no number of threads", () => {
    for (const jobs of ["0", "two", "1.5", "1000"]) {
      const { code, stderr } = screen(["orders.csv", "--jobs", jobs], { cwd: folder });
      expect(code).toBe(2);
      expect(stderr).toContain("--jobs");
    }
  });
});

describe("a worker that fails", () => {
  const screener = {
    isDivisible: true,
    meet: () => {},
    another: () => ({ decider: () => undefined }),
  } as unknown as Screener;
  const manifest = join(folder, "few.csv");
  writeFileSync(manifest, orders(5));

  const outcome = async (program: string) => {
    const file = join(folder, "worker.mjs");
    writeFileSync(file, program);
    const crew = new Crew(screener, {}, 2, file);
    try {
      const { batches } = await crew.open({ path: manifest, name: "few.csv" }, {});
      for await (const batch of batches) for (const _ of batch);
      return "all is decided";
    } catch (error) {
      return (error as Error).message;
    } finally {
      await crew.close();
    }
  };

  it("ends the run with what it says", async () => {
    const program = `import { parentPort } from "node:worker_threads";
      parentPort.on("message", () => parentPort.postMessage({ kind: "failed", message: "the list is damaged" }));`;
    expect(await outcome(program)).toBe("the list is damaged");
  });

  it("ends the run when it breaks down", async () => {
    expect(await outcome("throw new Error('broken down')")).toBe("broken down");
    expect(await outcome("process.exit(1)")).toMatch(/ended/);
  });
});
