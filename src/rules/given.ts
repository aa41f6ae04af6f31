import { factNamed, ROLES, type Role } from "../facts.ts";
import type { Fact, FactValue, Inputs, LineFacts, Listing, Owner, Party } from "../line.ts";
import type { Truth } from "../truth.ts";

/** What an example of a rule gives: a line of facts, and the conclusions and rules that it gives outright. */
interface GivenLine {
  line: LineFacts;
  outright: Map<string, Truth>;
}

type Given = Record<string, unknown>;

/** Reads `given:` of an example. The checker has seen to it that names and codes are right; a wrong shape throws with the name. */
export function givenLine(given: Given): GivenLine {
  const { date, parties, ...rest } = given;
  const outright = new Map<string, Truth>();
  const facts = new Map<string, Fact>();
  for (const [name, value] of Object.entries(rest)) {
    if (name.includes("/")) outright.set(name, truth(name, value));
    else
      facts.set(name, {
        value: factValue(name, value),
        from: { kind: "manifest", column: name, text: String(value) },
      });
  }
  const conclusions = ["item.subjectToEar", "item.reachedByControlList", "item.controlledForDestination"];
  for (const name of conclusions) {
    const value = facts.get(name)?.value;
    if (value !== undefined) outright.set(name, truth(name, value));
  }
  const line: LineFacts = {
    shipment: "example",
    line: "1",
    file: "example",
    row: 1,
    date: String(date ?? ""),
    facts,
    parties: (Array.isArray(parties) ? parties : []).map((party: Given, index) =>
      partyOf(party, `Example Party ${index + 1}`),
    ),
  };
  return { line, outright };
}

function partyOf({ role, name, ...rest }: Given, otherwise: string): Party {
  if (!ROLES.includes(role as Role)) throw new Error(`${String(role)} is not a role`);
  const facts = new Map<string, Fact>();
  const state = (fact: string, value: FactValue) =>
    facts.set(fact, { value, from: { kind: "manifest", column: fact, text: String(value) } });
  const called = String(name ?? otherwise);
  state("party.name", called);
  state("party.listed", []);
  for (const [key, value] of Object.entries(rest)) {
    const fact = key.startsWith("party.") ? key : `party.${key}`;
    state(fact, factValue(fact, value, called));
  }
  return { role: role as Role, name: called, facts };
}

/** `of` is the name of the party, by which its listings call it unless they say another name. */
function factValue(name: string, value: unknown, of = "a listed party"): FactValue {
  const type = factNamed(name)?.type;
  switch (type) {
    case undefined:
      throw new Error(`${name} is not a fact`);
    case "number":
    case "percent":
      return Number(value);
    case "countries":
    case "texts":
      return list(value).map(String);
    case "inputs":
      return inputs(value);
    case "listing":
      return list(value).map((one) => listing(one as Given, of));
    case "owners":
      return list(value).map((one) => owner(one as Given));
    default:
      return String(value);
  }
}

function inputs(value: unknown): Inputs {
  if (value === "yes" || value === "no") return { stated: value, eccns: [], open: false };
  const eccns = list(value).flatMap((text) => String(text).split(";"));
  const open = eccns.some((eccn) => eccn.trim().endsWith("?"));
  return { stated: "eccns", eccns: eccns.map((eccn) => eccn.replace("?", "").trim()).filter(Boolean), open };
}

function listing(
  { on, footnote, scope, policy, programme, measure, name, possible }: Given,
  of: string,
): Listing {
  return {
    on: String(on),
    footnotes: list(footnote).map(Number),
    programmes: list(programme).map(String),
    measures: list(measure).map(String),
    name: String(name ?? of),
    is: possible === "yes" ? "unknown" : "yes",
    ...(scope !== undefined && { scope: String(scope) }),
    ...(policy !== undefined && { policy: String(policy) }),
  };
}

function owner({ percent, ...party }: Given): Owner {
  const bounds = String(percent ?? "").match(/^(\d+(?:\.\d+)?)(?:\s*[-–]\s*(\d+(?:\.\d+)?))?$/);
  const from = Number(bounds?.[1]);
  return {
    party: partyOf({ role: "owner", ...party }, "Example Owner"),
    percent: bounds ? { from, to: bounds[2] === undefined ? from : Number(bounds[2]) } : undefined,
  };
}

function list(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function truth(name: string, value: unknown): Truth {
  if (value === "yes" || value === "no" || value === "unknown") return value;
  throw new Error(`${name}: ${String(value)} is not yes, no or unknown`);
}
