import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";

interface Name {
  text: string;
  kind?: string;
}
interface Body {
  id: string;
  on: string;
  kind: string;
  type: string;
  country: string;
  names: (string | Name)[];
  footnotes?: string[];
  policy?: string;
  from?: string;
  cite?: string;
  addresses?: string[];
  why: string;
  source: string;
  confirmed: string;
}
interface BodyFile {
  list: string;
  title: string;
  read: string;
  bodies: Body[];
}

const FOLDER = new URL("../../rules/bodies/", import.meta.url);
const CSL = new URL("../../../shared/data/lists/csl/consolidated-2026-07-31.csv.gz", import.meta.url);

const VOCABULARY = {
  on: ["DEF", "MEU", "MIEU", "EL", "EU-833-IV", "CN-CONTROL", "CN-UEL", "CN-WATCH", "CN-ORDER"],
  kind: [
    "armed forces",
    "ministry",
    "intelligence",
    "listed company",
    "security service",
    "national guard",
    "police",
    "arms maker",
    "procurement",
    "research institute",
    "university",
  ],
  type: ["company", "person", "vessel", "unknown"],
  nameKind: ["primary", "alias", "weak", "former"],
  policy: ["denial", "presumption-of-denial", "case-by-case", "presumption-of-approval", "approval"],
  confirmed: ["yes", "no"],
};
const KEYS = [
  "id",
  "on",
  "kind",
  "type",
  "country",
  "names",
  "footnotes",
  "footnotes-from",
  "policy",
  "from",
  "cite",
  "addresses",
  "why",
  "source",
  "confirmed",
];

const files = new Map<string, BodyFile>(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => [
      file,
      parseYaml(readFileSync(new URL(file, FOLDER), "utf8"), { schema: "failsafe" }) as BodyFile,
    ]),
);
const bodies = [...files.values()].flatMap((file) => file.bodies);

function namesOf(body: Body): Name[] {
  return body.names.map((name, i) =>
    typeof name === "string" ? { text: name, kind: i === 0 ? "primary" : "alias" } : name,
  );
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text)
  );
}

/** A name as it is compared with the list: letters and digits only, bracketed short forms left out. */
function bare(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/^\s*the\s/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function idsFailing(good: (body: Body) => boolean): string[] {
  return bodies.filter((body) => !good(body)).map((body) => body.id);
}

describe("the bodies that ship", () => {
  it("are at least 200, most of them of Russia and Belarus", () => {
    const defence = bodies.filter((body) => !body.on.startsWith("CN-"));
    expect(defence.length).toBeGreaterThanOrEqual(200);
    const russiaAndBelarus = defence.filter((body) => body.country === "RU" || body.country === "BY");
    expect(russiaAndBelarus.length).toBeGreaterThan(defence.length / 2);
  });

  it("hold the thirteen military-intelligence end users and the 70 of the MEU List, each in its own file", () => {
    expect(files.get("mieu.yaml")?.bodies.length).toBe(13);
    expect(bodies.filter((body) => body.on === "MIEU").length).toBe(13);
    expect(files.get("meu-list.yaml")?.bodies.length).toBe(70);
    expect(bodies.filter((body) => body.on === "MEU").length).toBe(70);
  });

  it("cover every country of 744.21 and 744.22", () => {
    const countries = new Set(bodies.map((body) => body.country));
    for (const country of ["RU", "BY", "MM", "KH", "CN", "NI", "VE", "CU", "IR", "KP", "SY"])
      expect(countries).toContain(country);
  });

  it("say in each file which list, what it holds and when it was read", () => {
    for (const [file, { list, title, read }] of files) {
      expect(list, file).toBe("built-in");
      expect(title, file).toMatch(/\S/);
      expect(isDay(read), file).toBe(true);
    }
  });

  it("have ids that are unique over all files and in kebab case", () => {
    expect(new Set(bodies.map((body) => body.id)).size).toBe(bodies.length);
    expect(idsFailing((body) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(body.id))).toEqual([]);
  });

  it("use only the known fields and the closed vocabularies", () => {
    expect(idsFailing((body) => Object.keys(body).every((key) => KEYS.includes(key)))).toEqual([]);
    expect(idsFailing((body) => VOCABULARY.on.includes(body.on))).toEqual([]);
    expect(idsFailing((body) => VOCABULARY.kind.includes(body.kind))).toEqual([]);
    expect(idsFailing((body) => VOCABULARY.type.includes(body.type))).toEqual([]);
    expect(idsFailing((body) => VOCABULARY.confirmed.includes(body.confirmed))).toEqual([]);
    expect(idsFailing((body) => !body.policy || VOCABULARY.policy.includes(body.policy))).toEqual([]);
    expect(idsFailing((body) => (body.footnotes ?? []).every((note) => /^[1-5]$/.test(note)))).toEqual([]);
    expect(idsFailing((body) => /^[A-Z]{2}$/.test(body.country))).toEqual([]);
    const nameKinds = bodies.flatMap(namesOf).map((name) => name.kind ?? "");
    expect(nameKinds.filter((kind) => !VOCABULARY.nameKind.includes(kind))).toEqual([]);
  });

  it("give a reason and a source", () => {
    expect(idsFailing((body) => /\S/.test(body.why) && /\S/.test(body.source))).toEqual([]);
  });

  it("lead with a name that can stand alone", () => {
    expect(idsFailing((body) => namesOf(body)[0]?.kind === "primary")).toEqual([]);
  });

  it("mark every name of fewer than four letters as weak, and repeat none", () => {
    const short = (name: Name) => name.text.replace(/[^\p{L}\p{N}]/gu, "").length < 4;
    expect(idsFailing((body) => namesOf(body).every((name) => name.kind === "weak" || !short(name)))).toEqual(
      [],
    );
    expect(
      idsFailing(
        (body) => new Set(namesOf(body).map((name) => name.text.toLowerCase())).size === body.names.length,
      ),
    ).toEqual([]);
  });

  it("date with real days, none later than the reading", () => {
    for (const { read, bodies } of files.values())
      for (const body of bodies)
        if (body.from !== undefined) {
          expect(isDay(body.from), body.id).toBe(true);
          expect(body.from <= read, body.id).toBe(true);
        }
  });

  it("claim no date, citation, footnote or policy for what is only general knowledge", () => {
    const unconfirmed = bodies.filter((body) => body.confirmed === "no" && !body.on.startsWith("CN-"));
    expect(unconfirmed.length).toBeGreaterThan(0);
    for (const body of unconfirmed) {
      expect(body.on, body.id).toBe("DEF");
      expect(body.source, body.id).toBe("general knowledge");
      expect([body.from, body.cite, body.footnotes, body.policy], body.id).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    }
  });

  it("know those whom China's lists name by date, each of a list in a file of its own", () => {
    for (const [file, on] of [
      ["mofcom-control-list.yaml", "CN-CONTROL"],
      ["mofcom-unreliable-entities.yaml", "CN-UEL"],
      ["mofcom-watch-list.yaml", "CN-WATCH"],
      ["mofcom-prohibition-orders.yaml", "CN-ORDER"],
    ] as const) {
      const listed = bodies.filter((body) => body.on === on);
      expect(files.get(file)?.bodies, file).toEqual(listed);
      expect(
        listed.filter((body) => body.from === undefined),
        file,
      ).toEqual([]);
    }
    const protectedByOrder = bodies.filter((body) => body.on === "CN-ORDER");
    expect(protectedByOrder.map((body) => body.from)).toEqual(Array(5).fill("2026-05-02"));
    expect(protectedByOrder.filter((body) => body.confirmed === "yes").map((body) => body.id)).toEqual([
      "mofcom-order-hengli-petrochemical-dalian-refinery-co-ltd",
    ]);
  });

  it("know whom Annex IV of Regulation (EU) No 833/2014 names outside Russia, in a file of its own", () => {
    const listed = bodies.filter((body) => body.on === "EU-833-IV");
    expect(files.get("eu-annex-iv.yaml")?.bodies).toEqual(listed);
    expect(new Set(listed.map((body) => body.country))).toEqual(
      new Set(["AE", "AM", "HK", "IR", "SG", "SY", "UZ"]),
    );
    expect(listed.filter((body) => body.from === undefined).map((body) => body.country)).toEqual(
      Array(8).fill("IR"),
    );
  });

  it("cite the rule of every listing by the United States", () => {
    const listed = bodies.filter((body) => ["EL", "MEU", "MIEU"].includes(body.on));
    expect(
      listed.filter((body) => !/\d+ FR \d+|FR document/.test(body.cite ?? "")).map((body) => body.id),
    ).toEqual([]);
  });
});

describe.skipIf(!existsSync(CSL))(
  "against the Consolidated Screening List of 2026-07-31 (../shared; skipped when absent)",
  () => {
    const rows = existsSync(CSL)
      ? (parseCsv(gunzipSync(readFileSync(CSL)), { columns: true, bom: true }) as Record<string, string>[])
      : [];

    function namesOn(list: string): { names: Set<string>; primaries: string[] } {
      const entries = rows.filter((row) => row["source"]?.includes(`(${list}`));
      const primaries = entries.map((row) => bare(row["name"] ?? ""));
      const aliases = entries.flatMap((row) => (row["alt_names"] ?? "").split(";").map(bare));
      return { names: new Set([...primaries, ...aliases].filter((name) => name !== "")), primaries };
    }

    function missingFrom(list: string, from: Body[]): string[] {
      const { names, primaries } = namesOn(list);
      const listed = (name: string) =>
        names.has(name) || primaries.some((primary) => primary.startsWith(`${name}including`));
      return from.filter((body) => !namesOf(body).some((name) => listed(bare(name.text)))).map((b) => b.id);
    }

    it("every EL body is on the Entity List and every MEU body on the MEU List", () => {
      expect(
        missingFrom(
          "EL)",
          bodies.filter((body) => body.on === "EL"),
        ),
      ).toEqual([]);
      expect(
        missingFrom(
          "MEU)",
          bodies.filter((body) => body.on === "MEU"),
        ),
      ).toEqual([]);
    });

    it("every entry of the MEU List is here", () => {
      const ours = new Set(
        bodies
          .filter((body) => body.on === "MEU")
          .flatMap(namesOf)
          .map((name) => bare(name.text)),
      );
      expect(namesOn("MEU)").primaries.filter((name) => !ours.has(name))).toEqual([]);
    });

    it("every body that cites an OFAC programme is on that list of OFAC", () => {
      const citing = (list: string) => bodies.filter((body) => body.cite?.startsWith(`OFAC ${list}:`));
      expect(citing("SDN").length).toBeGreaterThan(0);
      expect(missingFrom("SDN)", citing("SDN"))).toEqual([]);
      expect(missingFrom("CMIC)", citing("NS-CMIC"))).toEqual([]);
    });

    it("footnote 3 is claimed exactly where the entry's licence requirement cites 734.9(g)", () => {
      const entries = rows
        .filter((row) => row["source"]?.includes("(EL)"))
        .map((row) => ({
          names: [row["name"] ?? "", ...(row["alt_names"] ?? "").split(";")].map(bare),
          note3: row["license_requirement"]?.includes("734.9(g)") ?? false,
        }));
      const wrong = bodies
        .filter((body) => body.on === "EL")
        .filter((body) => {
          const ours = namesOf(body).map((name) => bare(name.text));
          const claims = body.footnotes?.includes("3") ?? false;
          return !entries.some(
            ({ names, note3 }) =>
              note3 === claims &&
              ours.some((name) => names.includes(name) || names[0]?.startsWith(`${name}including`)),
          );
        });
      expect(wrong.map((body) => body.id)).toEqual([]);
    });
  },
);
