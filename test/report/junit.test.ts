import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { hostile, licensed, line, prohibited, RUN, report, reviewed, unreadable } from "./lines.ts";

/** What the JUnit schemas in use (Jenkins, Ant, GitLab's reader) have in common: element → children and attributes. */
const SHAPE: Record<string, { children: string[]; required: string[]; optional: string[] }> = {
  testsuites: { children: ["testsuite"], required: [], optional: ["name"] },
  testsuite: { children: ["testcase"], required: ["name", "tests", "failures", "errors"], optional: [] },
  testcase: {
    children: ["failure", "error", "system-out"],
    required: ["name", "classname"],
    optional: ["file", "line"],
  },
  failure: { children: [], required: ["type", "message"], optional: [] },
  error: { children: [], required: ["type", "message"], optional: [] },
  "system-out": { children: [], required: [], optional: [] },
};

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

function parsed(xml: string): Element {
  expect(XMLValidator.validate(xml)).toBe(true);
  const nodes = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    parseAttributeValue: false,
  }).parse(xml) as Record<string, unknown>[];
  const [root] = nodes.filter((node) => !("?xml" in node)).map(element);
  return root as Element;
}

function element(node: Record<string, unknown>): Element {
  const name = Object.keys(node).find((key) => key !== ":@") as string;
  const inner = node[name] as Record<string, unknown>[];
  return {
    name,
    attributes: (node[":@"] ?? {}) as Record<string, string>,
    children: inner.filter((child) => !("#text" in child)).map(element),
    text: inner.map((child) => child["#text"] ?? "").join(""),
  };
}

function check({ name, attributes, children }: Element): void {
  const { children: allowed, required, optional } = SHAPE[name] as (typeof SHAPE)[string];
  expect(Object.keys(attributes).filter((one) => ![...required, ...optional].includes(one))).toEqual([]);
  expect(required.filter((one) => !(one in attributes))).toEqual([]);
  for (const child of children) {
    expect(allowed).toContain(child.name);
    check(child);
  }
  if (name !== "testsuite") return;
  const failed = (kind: string) =>
    children.filter((one) => one.children.some((inner) => inner.name === kind)).length;
  expect(attributes).toMatchObject({
    tests: String(children.length),
    failures: String(failed("failure")),
    errors: String(failed("error")),
  });
}

async function junit(...args: Parameters<typeof report> extends [string, ...infer Rest] ? Rest : never) {
  const root = parsed(await report("junit", ...args));
  expect(root.name).toBe("testsuites");
  check(root);
  return root.children;
}

const outcomes = (suites: Element[]) =>
  suites.flatMap(({ children }) =>
    children.map(({ attributes, children }) => [attributes["name"], children[0]?.name]),
  );

describe("JUnit XML", () => {
  it("a suite for each shipment, a case for each line, with counts that are right", async () => {
    const suites = await junit([
      prohibited({ shipment: "A" }),
      line({ shipment: "A", line: 2 }),
      unreadable({ shipment: "B" }),
      reviewed({ shipment: "B", line: 2 }),
    ]);
    expect(suites.map(({ attributes }) => attributes["name"])).toEqual(["A", "B"]);
    expect(outcomes(suites)).toEqual([
      ["A/1", "failure"],
      ["A/2", "system-out"],
      ["B/1", "error"],
      ["B/2", "failure"],
    ]);
  });

  it("a case fails where the verdict fails the run", async () => {
    const results = [
      prohibited(),
      licensed({ line: 2 }),
      reviewed({ line: 3 }),
      unreadable({ shipment: "SO-1", line: 4 }),
    ];
    const kinds = async (failOn: "prohibited" | "license-required" | "review") =>
      outcomes(await junit(results, { failOn })).map(([, kind]) => kind);
    expect(await kinds("review")).toEqual(["failure", "failure", "failure", "error"]);
    expect(await kinds("license-required")).toEqual(["failure", "failure", "system-out", "error"]);
    expect(await kinds("prohibited")).toEqual(["failure", "system-out", "system-out", "error"]);
  });

  it("hostile text is text", async () => {
    const xml = await report("junit", [hostile()]);
    expect(xml).not.toMatch(/<script|\u0007|\u202e/);
    const [suite] = await junit([hostile()]);
    expect(suite?.attributes["name"]).toContain("<script>alert(1)</script>");
  });

  it("a run that was cut short has an error, what was not checked is told", async () => {
    const run = { ...RUN, notChecked: ["list eu-fsf is missing"] };
    expect(outcomes(await junit([line()], { run })).at(-1)).toEqual(["what was not checked", "system-out"]);
    expect(outcomes(await junit([line()], { run, partial: true })).at(-1)).toEqual([
      "what was not checked",
      "error",
    ]);
  });

  it("one shipment without end is held back in parts", async () => {
    const suites = await junit(Array.from({ length: 2500 }, (_, index) => line({ line: index })));
    expect(suites.map(({ children }) => children.length)).toEqual([1000, 1000, 500]);
  });
});
