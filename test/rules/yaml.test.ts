import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ReadRules, readFile } from "../../src/rules/load.ts";
import { type RuleProblem, Source } from "../../src/rules/problem.ts";
import { readYaml, type Yaml } from "../../src/rules/yaml.ts";

function read(text: string): { node: Yaml | undefined; problems: RuleProblem[] } {
  const source = new Source("x.yaml", text);
  const problems: RuleProblem[] = [];
  const node = readYaml(source, (span, message) => problems.push(source.problem(span, message)));
  return { node, problems };
}

/** The words of a flat list or map. */
function words(text: string): string[] {
  const { node, problems } = read(text);
  expect(problems).toEqual([]);
  const texts =
    node?.kind === "list" ? node.items : node?.kind === "map" ? node.entries.map(({ value }) => value) : [];
  return texts.map((one) => (one.kind === "text" ? one.text : one.kind));
}

describe("every scalar stays the text that was written", () => {
  const written = [
    "3E001",
    "5E002",
    "7E994",
    "9E610",
    "0E982",
    "0101",
    "8542.30",
    "NO",
    "no",
    "yes",
    "on",
    "null",
    "~",
  ];
  const more = ["2022-02-24", "1_000", "0x1F", "0o17", "12:30:45", ".inf", ".nan", "1e3", "+1", "TRUE"];

  test.each([...written, ...more])("%s", (word) => {
    expect(words(`a: ${word}\nb: [${word}]`)[0]).toBe(word);
    expect(words(`[${word}]`)).toEqual([word]);
  });

  test("a key too: 0101, NO, 3E001", () => {
    const { node } = read("0101: a\nNO: b\n3E001: c\n");
    expect(node?.kind === "map" && node.entries.map(({ key }) => key.text)).toEqual(["0101", "NO", "3E001"]);
  });

  test("a place tells line and column, with CRLF as with LF", () => {
    const { problems } = read("a: 1\r\nb: &x 2\r\n");
    expect(problems).toMatchObject([{ line: 2, column: 7, text: "b: &x 2" }]);
  });
});

describe("a hostile file is refused, and quickly", () => {
  test("aliases that would grow into billions of nodes are never expanded", () => {
    const levels = Array.from({ length: 10 }, (_, level) =>
      level === 0 ? "a0: &a0 [x, x]" : `a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}x]`,
    );
    const { problems } = read(levels.join("\n"));
    expect(problems.map(({ message }) => message)).toContain(
      '"*a0" is an alias; write out what it stands for',
    );
  });

  test.each([
    ["brackets", `a: ${"[".repeat(200_000)}`],
    ["braces", "{a: ".repeat(200_000)],
    ["list marks on one line", "- ".repeat(200_000)],
    ["explicit keys", "? ".repeat(200_000)],
    ["indentation", Array.from({ length: 3_000 }, (_, depth) => `${" ".repeat(depth)}k:`).join("\n")],
  ])("nesting by %s", (_, text) => {
    const { node, problems } = read(text);
    expect(node).toBeUndefined();
    expect(problems.map(({ message }) => message)).toEqual(["nested more than 40 deep"]);
  });

  test("__proto__ and constructor are keys like any other, and reach no prototype", () => {
    const { node } = read("__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\n");
    expect(node?.kind === "map" && node.entries.map(({ key }) => key.text)).toEqual([
      "__proto__",
      "constructor",
    ]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("a file that is wrong throughout is given up, and says so", () => {
    const into = nothing();
    const keys = Array.from({ length: 50_000 }, (_, index) => `key${index}: x`).join("\n");
    readFile({ path: "house/x", source: new Source("house/x.yaml", keys) }, into, "2026-11-24");
    expect(into.problems).toHaveLength(501);
    expect(into.problems.at(-1)?.message).toBe("too many mistakes; the rest of the file was not read");
  });

  test("any text at all is read or refused, never thrown at", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ..."[]{}:-?,&*!|>'\"%@`#\n\t ",
        "\r\n",
        "rule: ",
        "when: ",
        "all: ",
        "<<: ",
        "...",
        "---",
        "\u0000",
        "\uFEFF",
      ),
      fc.string({ unit: "binary", maxLength: 6 }),
      fc.constantFrom(
        "house/x",
        "2022-02-24",
        "item.eccn",
        "$x",
        "$row.x",
        "examples:\n  - ",
        "party.listed: { on: [EL] }",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const into = nothing();
        for (const path of ["house/x", "tables/house/x", "bodies/x", "house/pack"]) {
          readFile({ path, source: new Source(`${path}.yaml`, pieces.join("")) }, into, "2026-11-24");
        }
        expect(
          into.rules.length + into.tables.length + into.packs.length + into.problems.length,
        ).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

function nothing(): ReadRules {
  return { rules: [], tables: [], packs: [], bodies: [], bodiesRead: "", broken: new Set(), problems: [] };
}
