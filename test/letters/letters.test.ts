import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { installedRules } from "../../src/installed.ts";
import { compose } from "../../src/letters/compose.ts";
import type { Block } from "../../src/letters/document.ts";
import { letterHtml } from "../../src/letters/html.ts";
import { adviceOf, UNKNOWN } from "../../src/letters/jurisdiction.ts";
import { Addressees } from "../../src/letters/lines.ts";
import { letterMarkdown } from "../../src/letters/markdown.ts";
import {
  LETTER_KINDS,
  type LetterKind,
  readTemplate,
  readWording,
  type Template,
  type Wording,
} from "../../src/letters/template.ts";
import type { RuleSet } from "../../src/rules/ast.ts";
import type { LineResult } from "../../src/verdict/result.ts";
import { finding as anyFinding, line, RUN } from "../report/lines.ts";

const LETTERS = fileURLToPath(new URL("../../rules/letters", import.meta.url));

let rules: RuleSet;
let wording: Wording;
const templates = new Map<LetterKind, Template>();
beforeAll(async () => {
  rules = await installedRules();
  wording = await readWording(LETTERS);
  for (const kind of LETTER_KINDS) templates.set(kind, await readTemplate(LETTERS, kind));
});

const finding: typeof anyFinding = (more) =>
  anyFinding({ rule: "us-ear/746.8-a2-russia-belarus-direct-product", ...more });

/** An order from a seller in one country to a buyer in another, as a result tells it. */
function order(from: string | null, to: string | null, more: Partial<LineResult> = {}): LineResult {
  const parties = [
    { role: "exporter", name: "Seller Ltd", country: from },
    { role: "end-user", name: "Buyer Ltd", country: to },
  ];
  return line({
    verdict: "license-required",
    asOf: "2026-06-01",
    findings: [finding()],
    ...more,
    about: { ...line().about, ...more.about, parties },
  });
}

function written(kind: LetterKind, lines: LineResult[], to = "Buyer Ltd") {
  const addressees = new Addressees(to);
  for (const one of lines) addressees.add(one);
  const [addressee] = addressees.named();
  return compose({ template: templates.get(kind)!, addressee: addressee!, wording, rules, run: RUN });
}

const told = (blocks: readonly Block[]) => JSON.stringify(blocks);

describe("what stands in rules/letters", () => {
  it("is read, every file of it", () => {
    const files = readdirSync(LETTERS).filter((file) => !["README.md", "recipients.yaml"].includes(file));
    expect(files.sort()).toEqual(LETTER_KINDS.map((kind) => `${kind}.yaml`).sort());
  });

  it("names rules on conflicts and jurisdictions that there are", () => {
    const named = wording.jurisdictions.flatMap(({ conflicts }) => [
      ...conflicts.recipient,
      ...conflicts.sender,
    ]);
    expect(() => adviceOf([...named, ...wording.silent.keys()], rules, "2026-11-23")).not.toThrow();
    const packs = rules.packs.map(({ id }) => id);
    for (const pack of [...wording.silent.values()].flat()) expect(packs).toContain(pack);
    const ids = new Set([UNKNOWN, ...wording.jurisdictions.map(({ id }) => id)]);
    for (const { parts, beforeSending } of templates.values())
      for (const { only = [], except = [], onlySender = [], exceptSender = [] } of [
        ...parts,
        ...beforeSending,
      ])
        for (const id of [...only, ...except, ...onlySender, ...exceptSender]) expect(ids).toContain(id);
  });

  it("leaves no place unfilled", () => {
    for (const kind of LETTER_KINDS)
      expect(told(written(kind, [order("CN", "RU")]).letter)).not.toMatch(/\{\w+\}/);
  });
});

describe("the wording is that of where the recipient is", () => {
  it("a party in the Union is asked for no sanctions but those that bind it", () => {
    for (const country of ["DE", "FR"]) {
      const letter = told(written("compliance", [order("US", country)]).letter);
      expect(letter).toContain("those of the United Nations, the European Union");
      expect(letter).toContain("no declaration that Buyer Ltd takes part in a boycott");
    }
    expect(told(written("compliance", [order("US", "DE")]).cover)).toContain("Außenwirtschaftsverordnung");
    expect(told(written("compliance", [order("US", "FR")]).cover)).not.toContain(
      "Außenwirtschaftsverordnung",
    );
  });

  it("a party in China is asked for nothing that its law forbids or reserves, and is not made to report changes", () => {
    const { letter, cover } = written("compliance", [order("US", "CN")]);
    expect(told(letter)).toContain("no act that an order of its authorities in force forbids");
    expect(told(letter)).not.toContain("who owns or controls");
    expect(told(cover)).toContain("Data Security Law");
    expect(told(cover)).toMatch(/Not to be said: /);
    expect(told(written("end-use", [order("US", "CN")]).letter)).toContain(
      "through the Ministry of Commerce",
    );
  });

  it("a seller in China recognises no foreign law by naming it", () => {
    const letter = told(written("compliance", [order("CN", "RU")]).letter);
    expect(letter).toContain("no statement that it binds a company in China");
    expect(told(written("compliance", [order("KR", "RU")]).letter)).not.toContain("binds a company in China");
  });

  it("a party of whom no country is known gets the more careful wording, and so does one whose seller is not known", () => {
    const { letter, cover } = written("compliance", [order("US", null)]);
    expect(told(letter)).not.toMatch(/Chinese law|European Union|owns or controls/);
    expect(told(letter)).toContain("a change of either is a change of the contract");
    expect(told(cover)).toContain("its country is not known");
    const unsold = written("compliance", [order(null, "TR")]);
    expect(told(unsold.letter)).toContain("What we can supply");
    expect(told(unsold.cover)).toContain("do not agree on who sells");
  });

  it("a conflict is told from the day on which it came", () => {
    const before = written("compliance", [order("US", "CN", { asOf: "2026-05-01" })]);
    const after = written("compliance", [order("US", "CN", { asOf: "2026-05-02" })]);
    expect(told(before.cover)).not.toContain("prohibition order of the Ministry");
    expect(told(after.cover)).toContain("prohibition order of the Ministry");
  });
});

describe("what a letter says of the orders", () => {
  const match = {
    list: "us-csl",
    entry: "42",
    name: "LISTED BUYER",
    matched: "LISTED BUYER",
    score: 1,
    band: "match" as const,
    agree: [],
    contradict: [],
    means: "Entity List",
  };
  const listed = finding({
    cite: "15 CFR 744.11(a)",
    title: "Entity List",
    party: { role: "end-user", name: "Buyer Ltd" },
    match,
  });

  it("names the items with their codes, the citation and the day of the law", () => {
    const { letter } = written("compliance", [order("KR", "RU")]);
    expect(told(letter)).toContain("5A992.c");
    expect(told(letter)).toMatch(
      /15 CFR 746\.8\(a\)\(2\).*rule us-ear\/746\.8-a2-russia-belarus-direct-product, law of 2026-06-01/,
    );
  });

  it("never names a match with a list, or what rests on one; the sheet for the sender says that it is left out", () => {
    for (const kind of LETTER_KINDS) {
      const { letter, cover } = written(kind, [order("KR", "RU", { findings: [finding(), listed] })]);
      expect(told(letter)).not.toMatch(/LISTED BUYER|744\.11/);
      expect(told(cover)).toContain("that the letter leaves out: 1");
    }
  });

  it("does not give as the reason the American law that the Union forbids to follow; the sender is told", () => {
    const cuba = finding({
      rule: "us-ofac/515.201-cuba",
      pack: "us-ofac",
      cite: "31 CFR 515.201",
      title: "Cuba",
    });
    const conflict = { who: "w", between: ["a", "b"], tension: "t", maySay: [], mayNotSay: [], steps: [] };
    const statute = finding({ rule: "eu/2271-96-blocking-statute", pack: "eu", effect: "advice", conflict });
    const { letter, cover } = written("compliance", [order("DE", "CU", { findings: [cuba, statute] })]);
    expect(told(letter)).not.toMatch(/515\.201|us-ofac/);
    expect(told(cover)).toContain("must not give it as the reason: findings on SO-1/1");
    expect(told(written("compliance", [order("US", "CU", { findings: [cuba] })]).letter)).toContain(
      "515.201",
    );
  });

  it("tells the law on the sender, and neither what is about another party nor a list that is not at hand", () => {
    const exporter = { role: "exporter", name: "Seller Ltd" };
    const other = { role: "bank", name: "Third Bank" };
    const found = (rule: string, cite: string, party: typeof other | null) =>
      finding({ rule, pack: "eu", cite, party, effect: "review", truth: "unknown" });
    const { letter } = written("compliance", [
      order("DE", "TR", {
        findings: [
          found("eu/833-12g-no-russia-clause", "Article 12g", exporter),
          found("eu/833-2-dual-use", "Article 2", other),
          found("eu/list-eu-fsf", "List eu-fsf", null),
        ],
      }),
    ]);
    expect(told(letter)).toContain("Article 12g");
    expect(told(letter)).not.toMatch(/Article 2:|List eu-fsf/);
  });

  it("asks the recipient what it can answer, once, and no others", () => {
    const questions = [
      { fact: "endUse.military", ask: "For a military end use?", of: "end-user", settles: [] },
      { fact: "item.eccn", ask: "Which ECCN?", of: "manufacturer", settles: [] },
    ];
    const lines = [order("KR", "RU", { questions }), order("KR", "RU", { line: 2, questions })];
    const letter = told(written("compliance", lines).letter);
    expect(letter.match(/For a military end use\?/g)).toHaveLength(1);
    expect(letter).not.toContain("Which ECCN?");
    expect(told(written("certification", lines, "manufacturer").letter)).toContain("Which ECCN?");
  });

  it("a certification tells the maker nothing of customers, and lists the product scopes and none of them", () => {
    const questions = [{ fact: "item.eccn", ask: "Which ECCN?", of: "manufacturer", settles: [] }];
    const { letter } = written("certification", [order("KR", "RU", { questions })], "manufacturer");
    expect(told(letter)).not.toContain("Buyer Ltd");
    const boxes = letter.flatMap((block) => (block.kind === "boxes" ? block.items : []));
    expect(boxes.map((item) => /734\.9\([a-k]\)(?:\(\d\))?/.exec(item)?.[0] ?? item)).toEqual([
      ..."b c d".split(" ").map((letter) => `734.9(${letter})`),
      ...[1, 2, 3].map((number) => `734.9(e)(${number})`),
      ..."f g h i j k".split(" ").map((letter) => `734.9(${letter})`),
      "None of these",
    ]);
  });

  it("the clause binds the buyer, its chain and the seller, and its remedies are to be filled in", () => {
    const letter = told(written("no-reexport", [order("DE", "TR")]).letter);
    for (const words of [
      "Russia or Belarus",
      "no third party further down the chain",
      "essential term",
      "penalty of ____",
    ])
      expect(letter).toContain(words);
    expect(told(written("no-reexport", [order("DE", "JP")]).cover)).toContain("not asked for there");
  });

  it("what is not confirmed is said, and that it is no legal advice", () => {
    const { cover, letter } = written("compliance", [order("DE", "TR")]);
    expect(told(cover)).toContain("not confirmed: have it checked");
    expect(told([...cover, ...letter])).toContain("no legal advice");
  });
});

describe("what an order says stays text", () => {
  const hostile = "<img src=x onerror=alert(1)> [a](javascript:b) {sender} | \u202e**";
  const document = () =>
    written("compliance", [
      order("US", "DE", { shipment: hostile, about: { ...line().about, description: hostile } }),
    ]);

  it("in HTML: no element, no link, no script, a strict policy", () => {
    const page = letterHtml(document(), "1");
    expect(page).not.toMatch(/<img|<script|href=|\u202e/);
    expect(page).toContain("&lt;img");
    expect(page).toContain("default-src 'none'");
  });

  it("in Markdown: no HTML, no link, no cell of its own", () => {
    const text = letterMarkdown(document());
    expect(text).not.toMatch(/(?<!\\)<img|(?<!\\)\[a\]|\u202e/);
    for (const row of text.split("\n").filter((one) => one.startsWith("| ") && one.includes("5A992")))
      expect(row.match(/(?<!\\)\|/g)).toHaveLength(7);
  });
});
