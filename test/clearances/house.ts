import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import type { Clearance } from "../../src/clearances/clearance.ts";
import { HEADING, withClearance } from "../../src/clearances/text.ts";
import { importList } from "../../src/lists/import.ts";
import type { RunInfo } from "../../src/run.ts";
import { createScreener, type ScreenerOptions } from "../../src/screen.ts";
import type { HitResult, LineResult } from "../../src/verdict/result.ts";

/** A small world: two rules, a list of three entries, an order. Each test changes one thing in it. */

export const TODAY = "2024-06-01";

const PACK = `pack: house
title: A small law
verified-through: 2026-01-01
complete-from: 2000-01-01
scope: everything
reaches: always
covers: always
lists: []
`;

const ENTITY = `rule: house/1-listed
title: A receiver is on the Entity List
law: { cite: Article 1, source: Gazette of 2024-01-01, read: 2024-01-02, confirmed: yes }
requires-license: denial
in-force: { from: 2022-03-01 }
when: { some-party: { in: [ultimate-consignee, end-user], is: { party.listed: { on: [EL] } } } }
examples:
  - { case: listed, given: { date: 2022-04-01, parties: [{ role: end-user, listed: [{ on: EL }] }] }, expect: yes }
  - { case: not listed, given: { date: 2022-04-01, parties: [{ role: end-user }] }, expect: no }
  - { case: before, given: { date: 2022-02-01, parties: [{ role: end-user, listed: [{ on: EL }] }] }, expect: no }
  - { case: perhaps, given: { date: 2022-04-01, parties: [{ role: end-user, listed: [{ on: EL, possible: yes }] }] }, expect: unknown, asks: [party.listed] }
`;

const LAPTOPS = `rule: house/2-laptops
title: Laptops need a license
law: { cite: Article 2, source: Gazette of 2024-01-01, read: 2024-01-02, confirmed: yes }
requires-license: denial
when: { item.eccn: { matches: "4A994" } }
examples:
  - { case: a laptop, given: { item.eccn: 4A994 }, expect: yes }
  - { case: another, given: { item.eccn: EAR99 }, expect: no }
  - { case: nobody says, given: {}, expect: unknown, asks: [item.eccn] }
`;

export const CSL =
  "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids";

export const ENTRIES = [
  'a1,Entity List (EL) - Bureau of Industry and Security,,,,Borealis Quantum Dynamics JSC,,"1, Polar Street, Murmansk, RU",87 FR 1,2022-03-03,,,For all items subject to the EAR.,Policy of denial.,,,,,,,,https://example.org,,,,,,,',
  'a2,Entity List (EL) - Bureau of Industry and Security,,,,Zephyr Aerostructures LLC,,"2, Wind Street, Samara, RU",87 FR 2,2022-03-03,,,For all items subject to the EAR.,Policy of denial.,,,,,,,,https://example.org,,,,,,,',
];

export const ORDER = `shipment,line,date,destination_country,consignee,consignee_country,consignee_address,eccn
A,1,2024-05-01,TR,Borealis Quantum Dynamic AS,TR,"Tuzla, Istanbul",EAR99
A,2,2024-05-01,TR,Anatolian Paper AS,TR,Ankara,EAR99
`;

export class World {
  readonly dir = mkdtempSync(join(tmpdir(), "screen-clearances-"));
  rules = [PACK, ENTITY, LAPTOPS];
  entries = ENTRIES;
  order = ORDER;
  today = TODAY;
  #lists = 0;

  constructor() {
    afterAll(() => rmSync(this.dir, { recursive: true, force: true }));
  }

  file(name: string, text: string): string {
    const path = join(this.dir, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  }

  /** Writes rules, lists and the order, and decides it. */
  async screen(clearances?: string, options: ScreenerOptions = {}) {
    const [pack = "", ...rules] = this.rules;
    this.file("rules/house/pack.yaml", pack);
    for (const text of rules) this.file(`rules/house/${/house\/(\S+)/.exec(text)?.[1]}.yaml`, text);
    const lists = join(this.dir, `lists-${++this.#lists}`);
    const list = this.file("csl.csv", [CSL, ...this.entries, ""].join("\n"));
    await importList(list, {
      dir: lists,
      published: "2024-05-01",
      acceptDrop: ["us-csl"],
      now: new Date("2024-05-02T00:00:00Z"),
    });
    const screener = await createScreener({
      rules: join(this.dir, "rules"),
      lists,
      today: this.today,
      ...(clearances !== undefined && { clearances: this.file("clearances.yaml", clearances) }),
      ...options,
    });
    const results: LineResult[] = [];
    const json: string[] = [];
    const { lines } = await screener.open({ path: this.file("order.csv", this.order), name: "order.csv" });
    for await (const decided of lines) {
      results.push(decided.result() as LineResult);
      json.push(decided.json());
    }
    return { results, json, run: screener.run as RunInfo };
  }
}

/** What two people would decide of this hit. */
export function decision(
  hit: HitResult,
  over: Partial<Clearance> = {},
): Omit<Clearance, "line" | "lastLine"> {
  const { finding, list, entry, name, seal } = hit;
  return {
    finding,
    decision: "false-match",
    reason: "address",
    text: "Another company, with its seat in Tuzla",
    by: "Ada Officer",
    approvedBy: "Ben Counsel",
    date: "2024-05-10",
    until: "2024-12-31",
    list,
    entry,
    name,
    seal,
    ...over,
  };
}

/** A file of these decisions. */
export function fileOf(...all: ReturnType<typeof decision>[]): string {
  return all.reduce((text, one) => withClearance(text, [], one).text, HEADING);
}

/** The first hit of the first line. */
export function firstHit(results: readonly LineResult[]): HitResult {
  const hit = results[0]?.hits?.[0];
  if (!hit) throw new Error("the line has no hit");
  return hit;
}
