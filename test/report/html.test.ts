import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  finding,
  HOSTILE,
  hostile,
  licensed,
  line,
  match,
  prohibited,
  RUN,
  report,
  reviewed,
  unreadable,
} from "./lines.ts";

const html = (results: Parameters<typeof report>[1], options?: Parameters<typeof report>[2]) =>
  report("html", results, options);

const EVERY_KIND = [
  line(),
  reviewed({ line: 2 }),
  licensed({ line: 3 }),
  unreadable(),
  prohibited({ line: 5 }),
];

const VOID = new Set(["meta", "br", "img", "link", "input"]);

/** Every tag of the page in order; throws where one closes that is not the open one. */
function tagsOf(page: string): string[] {
  const open: string[] = [];
  const tags: string[] = [];
  const body = page.replace(/<style>[^<]*<\/style>/, "<style></style>").replace("<!doctype html>", "");
  for (const [, slash, name = ""] of body.matchAll(/<(\/?)([a-z0-9]+)(?:\s[^<>]*)?>/g)) {
    if (slash) expect(open.pop()).toBe(name);
    else {
      tags.push(name);
      if (!VOID.has(name)) open.push(name);
    }
  }
  expect(open).toEqual([]);
  return tags;
}

const attribute = (page: string, name: string) =>
  [...page.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value]) => value as string);

const text = (page: string) =>
  page
    .replace(/<style>[^<]*<\/style>/, "")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

describe("the page", () => {
  it("is one file that loads nothing and runs nothing", async () => {
    const page = await html([...EVERY_KIND, hostile()]);
    const tags = new Set(tagsOf(page));
    for (const tag of ["script", "img", "link", "iframe", "object", "form", "base", "svg"])
      expect(tags).not.toContain(tag);
    for (const href of attribute(page, "href")) expect(href).toMatch(/^#/);
    expect(page).not.toMatch(/\s(?:src|srcset|style|on\w+)=|url\(|@import/);
  });

  it("forbids it as well: nothing but its own style, by its hash", async () => {
    const page = await html(EVERY_KIND);
    const style = /<style>([^<]*)<\/style>/.exec(page)?.[1] as string;
    const hash = createHash("sha256").update(style).digest("base64");
    expect(page).toContain(
      `http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
    );
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<style>"));
  });

  it("closes every tag, has every id once, and every link leads somewhere", async () => {
    const page = await html([...EVERY_KIND, hostile(), hostile()]);
    tagsOf(page);
    const ids = attribute(page, "id");
    expect(new Set(ids).size).toBe(ids.length);
    for (const href of attribute(page, "href")) expect(ids).toContain(href.slice(1));
    for (const label of attribute(page, "aria-labelledby")) expect(ids).toContain(label);
  });

  it("hostile text of a manifest is text, letter by letter", async () => {
    const page = await html([hostile()]);
    const shown = HOSTILE.replace(/[\u0007\u202e]/g, "\u{fffd}").replace(/\s+/g, " ");
    expect(text(page).split(shown).length).toBeGreaterThan(10);
    expect(page).not.toMatch(/[\u0007\u202e]/);
  });

  it("begins with the counts and what was not checked, then the lines worst first, then what it rests on", async () => {
    const page = text(await html(EVERY_KIND, { run: { ...RUN, notChecked: ["list eu-fsf is missing"] } }));
    const order = [
      "1✗ prohibited",
      "list eu-fsf is missing",
      "SO-1/5",
      "SO-1/3",
      "SO-9/1",
      "SO-1/2",
      "SO-1/1",
      "What this rests on",
      "b".repeat(64),
      "a".repeat(64),
    ];
    expect(order.map((one) => page.indexOf(one))).toEqual(
      order.map((one) => page.indexOf(one)).sort((one, other) => one - other),
    );
    for (const one of order) expect(page).toContain(one);
  });

  it("a heading for each part, none left out between two levels", async () => {
    const levels = tagsOf(await html(EVERY_KIND))
      .filter((tag) => /^h\d$/.test(tag))
      .map((tag) => Number(tag[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => index > 0 && level - (levels[index - 1] as number) > 1)).toEqual(
      [],
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  });
});

describe("a line of the page", () => {
  it("has its reasoning as a tree, each step with its word beside its mark", async () => {
    const because = [
      {
        truth: "yes" as const,
        label: "(f)(1)",
        of: "any" as const,
        because: [
          { label: "a", fact: "item.eccn", value: "5A991", truth: "yes" as const, from: "orders.csv:2:eccn" },
          { label: "b", fact: "item.cas", truth: "unknown" as const },
          { label: "c", fact: "item.origin", value: "CN", truth: "no" as const },
        ],
      },
    ];
    const page = await html([licensed({ findings: [finding({ because })] })]);
    const tree = /<ul class="tree">.*?<\/ul><\/li><\/ul>/.exec(page)?.[0] ?? "";
    expect(text(tree.replaceAll("<li>", "\n"))).toBe(
      "\n✓ yes (f)(1)\n✓ yes a item.eccn = 5A991 (column eccn)\n? unknown b item.cas not stated\n✗ no c item.origin = CN",
    );
  });

  it("shows a hit beside the order, with the letters that differ", async () => {
    const page = await html([
      reviewed({
        findings: [
          finding({
            effect: "review",
            party: { role: "ultimate-consignee", name: "Volga Retial OOO" },
            match: match({ name: "Volga Retail", matched: "Volga Retail", contradict: ["address"] }),
          }),
        ],
      }),
    ]);
    expect(page).toContain("<bdi>Volga Ret<mark>i</mark>al <mark>OOO</mark></bdi>");
    expect(page).toContain("<bdi>Volga Reta<mark>i</mark>l</bdi>");
    for (const said of ["score 0.90", "EL; denial", "agreescountry", "contradictsaddress"])
      expect(text(page)).toContain(said);
  });

  it("shows the parties in the order of the flow, those that are held against it marked", async () => {
    const page = await html([
      reviewed({
        findings: [
          finding({
            party: { role: "exporter", name: "Shenzhen Export Co." },
            match: match({ band: "match" }),
          }),
        ],
      }),
    ]);
    const [parties, route] = lanes(page);
    expect(parties).toBe(
      "\nexporter · CN · listed: Shenzhen Export Co.\nultimate consignee · RU: Volga Retail OOO",
    );
    expect(route).toBe("\nshipped from: CN\ndestination: RU");
    expect(page.match(/class="hit"/g)).toHaveLength(1);
  });

  it("shows the way of the goods", async () => {
    const { about } = line();
    const [, route] = lanes(await html([line({ about: { ...about, transit: ["TR", "KZ"] } })]));
    expect(route).toBe("\nshipped from: CN\nthrough: TR\nthrough: KZ\ndestination: RU");
  });

  it("draws who owns a party through whom, and says it in words", async () => {
    const held = {
      from: 60,
      to: 60,
      through: [{ of: null, owner: "Alpha", percent: { from: 60, to: 60 }, listed: "SDN" }],
    };
    const because = [{ party: "end-user Gulf", truth: "yes" as const, held }];
    const page = await html([reviewed({ findings: [finding({ because, effect: "review" })] })]);
    const figure = /<figure>.*?<\/figure>/s.exec(page)?.[0] ?? "";
    expect(text(figure)).toContain("Listed owners hold 60 % of end-user Gulf: Alpha (SDN) 60 %");
    expect(figure.match(/<rect/g)).toHaveLength(2);
    expect(figure).toContain('class="node listed"');
  });

  it("says since when the law is in force that was applied, and until when", async () => {
    const inForce = [
      { from: "2022-02-24", until: null },
      { from: null, until: "2022-12-31" },
    ];
    const findings = inForce.map((one) => finding({ inForce: one, cite: `§ ${one.from}` }));
    const page = await html([reviewed({ findings })]);
    const strips = [
      ...page.matchAll(/<tr><th scope="row">(.*?)<\/th><td>(.*?)<\/td><td><svg class="validity"/g),
    ];
    expect(strips.map(([, cite, days]) => `${cite}: ${days}`)).toEqual([
      "§ 2022-02-24: in force from 2022-02-24",
      "§ null: in force, its first day is not known through 2022-12-31",
    ]);
  });

  it("says which open answers would make it clear, and which worse", async () => {
    const because = [{ label: "a listed item", fact: "item.eccn", truth: "unknown" as const }];
    const page = await html([reviewed({ findings: [finding({ because, truth: "unknown" })] })]);
    expect(text(page)).toMatch(
      /To make it clear.*“a listed item” answered no \(item\.eccn\).*worse.*answered yes/s,
    );
  });

  it("has questions, conditions, notes, presumptions and regimes", async () => {
    const page = text(
      await html([
        reviewed({
          conditions: [{ rule: "e", cite: "15 CFR 740.19", text: "Sold at retail." }],
          presumed: [{ facts: ["shipment.transit"], value: "no", from: "presumed: nothing stated" }],
          regimes: [{ pack: "us-ear", reaches: "unknown", because: [] }],
          notes: [{ column: "hs_code", text: "101", why: "the leading zero was restored", fix: "" }],
        }),
      ]),
    );
    for (const said of [
      "Ask the manufacturer: What is the ECCN of “laptop computer”?",
      "Sold at retail.",
      "presumed: nothing stated: shipment.transit = no",
      "us-ear: reaches the line: unknown",
      "hs_code: “101” the leading zero was restored",
    ])
      expect(page).toContain(said);
  });
});

describe("a long manifest", () => {
  it("reasoning that many lines share is told in the first and pointed to from the others", async () => {
    const because = Array.from({ length: 200 }, (_, index) => ({
      label: `step ${index}`,
      truth: "yes" as const,
    }));
    const results = Array.from({ length: 1000 }, (_, index) =>
      licensed({ line: index, findings: [finding({ because })] }),
    );
    const page = await html(results);
    expect(page.length).toBeLessThan(7_000_000);
    expect(page).toContain('As in <a href="#l1"><bdi>SO-1/0</bdi></a>.');
    expect(page).toContain("SO-1/999");
  });

  it("beyond ten thousand lines the mildest are left out, and it says how many", async () => {
    const results = [
      ...Array.from({ length: 10_005 }, (_, index) => line({ line: index })),
      prohibited({ line: "last" }),
    ];
    const page = await html(results);
    expect(page).toContain("SO-1/last");
    expect(text(page)).toContain("6 lines, the mildest, are not on this page");
    expect(text(page)).toContain("✓ clear (9999 of 10005)");
  });

  it("a run that was stopped says so before the lines", async () => {
    const page = text(await html([line()], { partial: true }));
    expect(page.indexOf("Partial: the run was stopped")).toBeLessThan(page.indexOf("SO-1/1"));
    expect(page).toContain("Partial");
  });
});

/** The lanes of a page, each stop on a line of its own. */
function lanes(page: string): string[] {
  return [...page.matchAll(/<ol class="lane".*?<\/ol>/g)].map(([lane]) =>
    text(lane.replaceAll("<li", "\n<li").replaceAll("</small>", ": ")),
  );
}
