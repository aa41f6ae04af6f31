import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { screen } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "screen-config-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function settings(
  args: readonly string[],
  env: Record<string, string> = {},
): Record<string, { value: unknown; from: string }> {
  return JSON.parse(screen(["config", "--json", ...args], { env }).stdout);
}

describe("screen config", () => {
  const yaml = file(
    "screen.yaml",
    "lists: { dir: lists, max-age: 14 }\npacks: [us-ear]\nfail-on: license-required\nformat: ndjson\noutput: { html: report.html }\nassume: { consignee.forwarder: no }\n",
  );

  it("shows each value and where it came from: option, file, default", () => {
    expect(settings(["--config", yaml, "--format", "csv", "--as-of", "2022-03-28"])).toMatchObject({
      "as-of": { value: "2022-03-28", from: "--as-of" },
      "lists.dir": { value: join(folder, "lists"), from: yaml },
      "lists.max-age": { value: 14, from: yaml },
      "lists.require": { from: "default" },
      packs: { value: ["us-ear"], from: yaml },
      format: { value: "csv", from: "--format" },
      output: { value: [`html=${join(folder, "report.html")}`], from: yaml },
      "fail-on": { value: "license-required", from: yaml },
      "assume.consignee.forwarder": { value: "no", from: yaml },
      strict: { value: false, from: "default" },
    });
  });

  it("names the environment where the folder of lists comes from it", () => {
    const env = { SCREEN_LISTS: join(folder, "elsewhere") };
    expect(settings([], env)["lists.dir"]).toEqual({ value: env.SCREEN_LISTS, from: "SCREEN_LISTS" });
    expect(settings(["--config", yaml], env)["lists.dir"]?.from).toBe(yaml);
  });

  it("holds for the commands of lists too: they go to the folder that a screening reads", () => {
    const { stdout } = screen(["lists", "status", "--json"], { cwd: folder });
    expect(JSON.parse(stdout).dir).toBe(join(folder, "lists"));
  });

  it("is text in columns for a person", () => {
    const { stdout, code } = screen(["config", "--config", yaml]);
    expect(stdout).toMatch(/^fail-on +license-required +\S+screen\.yaml$/m);
    expect(stdout).toMatch(/^strict +no +default$/m);
    expect(code).toBe(0);
  });
});

describe("the example in the README", () => {
  it("is a configuration, and every key of it is shown", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const example = /\*\*Configuration\*\*[^`]*(?:`[^`\n]+`[^`]*)*```yaml\n([\s\S]*?)```/.exec(
      readme,
    )?.[1] as string;
    const shown = settings(["--config", file("readme.yaml", example)]);
    const from = Object.entries(shown).filter(([, { from }]) => from.endsWith("readme.yaml"));
    expect(from.map(([key]) => key).sort()).toEqual(
      [
        "assume.consignee.forwarder",
        "clearances",
        "evidence",
        "fail-on",
        "format",
        "house",
        "items",
        "lists.dir",
        "lists.max-age",
        "lists.require",
        "output",
        "packs",
      ].sort(),
    );
  });
});

describe("screen.yaml sets what the house always says", () => {
  const orders = file(
    "orders.csv",
    "shipment,line,date,ship_from,destination_country,consignee,consignee_country,eccn,us_origin\nSO-1,1,2025-10-15,DE,RU,Example OOO,RU,5A992.c,yes\n",
  );
  const yaml = file(
    "run.yaml",
    "packs: [us-ear]\nallow-stale: yes\nlists: { dir: none }\nfail-on: prohibited\nformat: json\noutput: { csv: out.csv }\n",
  );

  it("the format, the files beside it and the bar of the gate", () => {
    const { stdout, code } = screen([orders, "--config", yaml]);
    expect(JSON.parse(stdout).results[0].verdict).toBe("license-required");
    expect(code).toBe(0);
    expect(readFileSync(join(folder, "out.csv"), "utf8")).toMatch(/^shipment,line,/);
  });

  it("and the command line goes before it", () => {
    const { stdout, code } = screen([
      orders,
      "--config",
      yaml,
      "--fail-on",
      "license-required",
      "--format",
      "csv",
    ]);
    expect(stdout).toMatch(/^shipment,line,/);
    expect(code).toBe(1);
  });

  it.each([
    ["an unknown key", "fail_on: review\n", /run-bad\.yaml: .*fail_on/],
    ["a bar that is none", "fail-on: clear\n", /fail-on/],
    ["yes or no that is neither", "strict: maybe\n", /strict: is yes or no/],
    ["reports without formats", "output: report.html\n", /output: is no map/],
  ])("refuses %s", (_name, text, words) => {
    const { stderr, code } = screen([orders, "--config", file("run-bad.yaml", text)]);
    expect(stderr).toMatch(words);
    expect(code).toBe(2);
  });
});
