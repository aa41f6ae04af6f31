import { existsSync, readFileSync } from "node:fs";

/** A case with a known right answer, in the words of its collector. */
export interface RussiaCase {
  id: string;
  asOf: string;
  item: {
    desc: string;
    hts6: string;
    eccn: string;
    origin: string;
    consumer?: boolean;
    unitWholesaleUsd?: number;
  };
  facts: {
    shipFrom: string;
    destination: string;
    fdpDirectProduct: "yes" | "no" | "unknown" | "n/a";
    usContentPct: number;
    militaryEndUse: string;
    endUser?: string;
    knowledge?: string;
  };
  expected: string;
  cites: string[];
}

const FILE = new URL("../../../shared/cases/russia-cases.json", import.meta.url);

/** The cases, or none where the reference material is not beside the repository. */
export function russiaCases(): RussiaCase[] {
  if (!existsSync(FILE)) return [];
  return (JSON.parse(readFileSync(FILE, "utf8")) as { cases: RussiaCase[] }).cases;
}

/** Who the case's words say receives the item. */
const RECEIVERS: Record<string, object> = {
  "private company": { kind: "company" },
  individual: { kind: "individual" },
  "private telecom operator": { kind: "company" },
  "Russian private telecom operator": { kind: "company" },
  "Russian company": { kind: "company" },
  "Russian retailer": { kind: "company", facts: { "party.trader": "yes" } },
  "Russian federal ministry": { kind: "government" },
  "HK trader, footnote 3": {
    kind: "company",
    facts: { "party.trader": "yes", "party.listed": [{ list: "EL", footnote: "3" }] },
  },
  "CN company 60% owned by an Entity List party": {
    kind: "company",
    owners: [
      {
        name: "Qingquan Holdings",
        country: "CN",
        percent: 60,
        facts: { "party.listed": [{ list: "EL" }] },
      },
    ],
  },
};

/** What the case's words say is known of what the item goes into. */
const KNOWLEDGE: Record<string, object> = {
  "laptops destined to RU": {
    "item.incorporatedInto.destination": ["RU"],
    "item.incorporatedInto.hs": "847130",
  },
};

const MADE_WITH = {
  yes: { usTechnology: "yes" },
  no: { usTechnology: "no", usSoftware: "no", usEquipment: "no" },
  unknown: {},
  "n/a": {},
};

/** The case as a shipment of the contract's JSON form: its facts and nothing more. */
export function shipmentOf({ id, asOf, item, facts }: RussiaCase): object {
  const receiver = facts.endUser === undefined ? {} : RECEIVERS[facts.endUser];
  const knowledge = facts.knowledge === undefined ? {} : KNOWLEDGE[facts.knowledge];
  if (!receiver || !knowledge) throw new Error(`${id}: words without a meaning here`);
  return {
    id,
    date: asOf,
    shipFrom: facts.shipFrom,
    destination: { country: facts.destination },
    endUse: { military: facts.militaryEndUse },
    parties: [
      { role: "exporter", name: "Lanting Trade House", country: facts.shipFrom },
      { role: "end-user", name: "Zimorodok Garden Centre", country: facts.destination, ...receiver },
    ],
    lines: [
      {
        line: 1,
        description: item.desc,
        hs: item.hts6,
        eccn: item.eccn,
        origin: item.origin,
        usContentPercent: facts.usContentPct,
        madeWith: MADE_WITH[facts.fdpDirectProduct],
        facts: {
          ...(item.consumer !== undefined && { "item.consumer": item.consumer ? "yes" : "no" }),
          ...(item.unitWholesaleUsd !== undefined && { "item.unitPrice": item.unitWholesaleUsd }),
          ...knowledge,
        },
      },
    ],
  };
}

/** The case's verdict word in ours, with the policy or the exception that it names. */
export function expectedOf({ expected }: RussiaCase): {
  verdicts: readonly string[];
  policy?: string;
  exception?: string;
} {
  const [word, more] = expected.split(":");
  switch (word) {
    case "NOT_SUBJECT_TO_EAR":
    case "NO_EAR_LICENCE_FDP_EXCLUDED":
    case "NLR_SUBJECT_TO_PART_744":
      return { verdicts: ["clear"] };
    case "NO_LICENCE_WITH_CONDITIONS":
      return { verdicts: ["clear"], exception: "740.19" };
    case "EXCEPTION_AVAILABLE":
      return { verdicts: ["clear"], exception: more ?? "" };
    case "LICENCE_REQUIRED":
      return { verdicts: ["license-required"], ...(more !== undefined && { policy: "denial" }) };
    case "REVIEW":
    case "HOLD_UNKNOWN":
      return { verdicts: ["review", "license-required"] };
    case "NLR_WITH_RED_FLAG":
      return { verdicts: ["review"] };
    default:
      throw new Error(`${expected}: no verdict of ours`);
  }
}
