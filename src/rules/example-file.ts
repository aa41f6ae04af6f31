import { FACTS, type FactDefinition, factNamed, ROLES } from "../facts.ts";
import { LEGAL_LISTS } from "../lists/entry.ts";
import type { Truth } from "../truth.ts";
import type { Example } from "./ast.ts";
import { isEccn } from "./eccn.ts";
import { POLICIES, SCOPES } from "./policies.ts";
import { didYouMean } from "./problem.ts";
import type { Reading } from "./reading.ts";
import { wrongLiteral, wrongWord } from "./vocabulary.ts";
import type { Yaml, YamlText } from "./yaml.ts";

const TRUTHS = ["yes", "no", "unknown"] as const satisfies readonly Truth[];
const PARTY = "party.";
const PARTY_FACTS = FACTS.filter(({ scope }) => scope === "party").map(({ name }) =>
  name.slice(PARTY.length),
);
const LINE_FACTS = FACTS.filter(({ scope }) => scope !== "party").map(({ name }) => name);

/** The examples of a rule: cases with what is given and what must come of it. */
export function readExamples(reading: Reading, node: Yaml | undefined): Example[] {
  if (!node) return [];
  if (node.kind !== "list") {
    reading.report(node, "examples is a list of { case, given, expect }");
    return [];
  }
  return node.items.map((item) => {
    const fields = reading.fields(item, "an example", ["case", "given", "expect", "asks"]);
    const given = fields.need("given");
    const expect = fields.need("expect");
    const asks = fields.get("asks");
    const example: Example = {
      case: fields.text("case"),
      given: given ? readGiven(reading, given) : {},
      expect: expect ? reading.oneOf(expect, "an answer", TRUTHS) : "no",
      ...(asks && { asks: readAsks(reading, asks) }),
    };
    if (asks && example.expect !== "unknown") {
      reading.report(fields.keyOf("asks"), `only an example that expects unknown asks for anything`);
    }
    return reading.place(example, expect ?? fields.at);
  });
}

function readAsks(reading: Reading, node: Yaml): string[] {
  return reading.texts(node, '"asks"').map(({ text, span }) => {
    if (text !== "" && !factNamed(text))
      reportFact(
        reading,
        span as YamlText,
        text,
        FACTS.map(({ name }) => name),
      );
    return text;
  });
}

function reportFact(
  reading: Reading,
  key: { start: number; end: number },
  name: string,
  names: readonly string[],
): void {
  reading.report(key, `"${name}" is not a fact`, didYouMean(name, names));
}

function readGiven(reading: Reading, node: Yaml): Record<string, unknown> {
  const given: [string, unknown][] = [];
  for (const { key, value } of reading.map(node, '"given"')) {
    const name = key.text;
    if (name === "date") given.push([name, reading.date(value)]);
    else if (name === "parties") given.push([name, listOf(reading, value, "parties", readParty)]);
    else if (name.includes("/")) {
      reading.uses.push({ kind: "rule", id: name, how: "given", span: key });
      given.push([name, reading.oneOf(value, "an answer", TRUTHS)]);
    } else {
      const fact = factNamed(name);
      if (name === "destination") {
        reading.report(
          key,
          "a line states its country and region apart",
          "write destination.country: and destination.region:",
        );
      } else if (!fact) reportFact(reading, key, name, [...LINE_FACTS, "date", "parties"]);
      else if (fact.scope === "party") {
        reading.report(
          key,
          `"${name}" is a fact of a party`,
          `parties: [ { role: end-user, ${name.slice(PARTY.length)}: … } ]`,
        );
      } else given.push([name, readStated(reading, fact, value)]);
    }
  }
  return Object.fromEntries(given);
}

function listOf<T>(
  reading: Reading,
  node: Yaml,
  what: string,
  read: (reading: Reading, item: Yaml) => T,
): T[] {
  if (node.kind === "list") return node.items.map((item) => read(reading, item));
  reading.report(node, `${what} is a list`);
  return [];
}

function readParty(reading: Reading, node: Yaml): Record<string, unknown> {
  const fields = reading.fields(node, "a party", ["role", ...PARTY_FACTS]);
  const role = fields.need("role");
  return {
    ...(role && { role: reading.oneOf(role, "a role", ROLES) }),
    ...readPartyFacts(reading, fields.get.bind(fields)),
  };
}

function readPartyFacts(reading: Reading, get: (key: string) => Yaml | undefined): Record<string, unknown> {
  const facts: [string, unknown][] = [];
  for (const name of PARTY_FACTS) {
    const node = get(name);
    const fact = factNamed(PARTY + name);
    if (node && fact) facts.push([name, readStated(reading, fact, node)]);
  }
  return Object.fromEntries(facts);
}

function readOwner(reading: Reading, node: Yaml): Record<string, unknown> {
  const fields = reading.fields(node, "an owner", ["percent", ...PARTY_FACTS]);
  const percent = fields.get("percent");
  return {
    ...(percent && { percent: readShare(reading, percent) }),
    ...readPartyFacts(reading, fields.get.bind(fields)),
  };
}

/** A share in percent, or two bounds: `25-50`. */
function readShare(reading: Reading, node: Yaml): string {
  const text = reading.text(node, "a share");
  const bounds = text.split("-");
  const wrong = bounds.map((bound) => wrongLiteral("percent", bound)).find((one) => one !== undefined);
  if (text !== "" && (wrong || bounds.length > 2))
    reading.report(node, `"${text}" is not a share; write 50 or 25-50`);
  return text;
}

const LISTING_KEYS = ["on", "name", "footnote", "programme", "measure", "scope", "policy", "possible"];

function readListing(reading: Reading, node: Yaml): Record<string, unknown> {
  const fields = reading.fields(node, "a listing", LISTING_KEYS);
  const on = fields.need("on");
  const scope = fields.get("scope");
  const policy = fields.get("policy");
  const possible = fields.get("possible");
  const lists = (["footnote", "programme", "measure"] as const).flatMap((key) =>
    fields.has(key) ? [[key, fields.list(key)] as const] : [],
  );
  const name = fields.get("name");
  for (const footnote of fields.list("footnote")) {
    if (!/^[1-9]$/.test(footnote))
      reading.report(fields.keyOf("footnote"), `"${footnote}" is not a footnote; write its number`);
  }
  return {
    ...(on && { on: reading.oneOf(on, "a list in law", LEGAL_LISTS) }),
    ...(name && { name: reading.text(name, '"name"') }),
    ...Object.fromEntries(lists),
    ...(scope && { scope: reading.oneOf(scope, "the scope of a listing", SCOPES) }),
    ...(policy && { policy: reading.oneOf(policy, "a policy", POLICIES) }),
    ...(possible && { possible: reading.oneOf(possible, "an answer", ["yes", "no"]) }),
  };
}

/** A stated fact: text, or texts where the fact takes several. */
function readStated(reading: Reading, fact: FactDefinition, node: Yaml): unknown {
  switch (fact.type) {
    case "listing":
      return listOf(reading, node, `"listed"`, readListing);
    case "owners":
      return listOf(reading, node, `"owners"`, readOwner);
    case "inputs":
      return readInputs(reading, node);
    case "countries":
    case "texts":
      return reading.texts(node, fact.name).map(({ text, span }) => {
        report(reading, span as Yaml, text, fact);
        return text;
      });
    default: {
      const text = reading.text(node, fact.name);
      if (text === "unknown" && fact.who === "nobody") return text;
      if (text === "unknown" && fact.type === "truth") reading.report(node, "what nobody stated is left out");
      else report(reading, node, text, fact);
      return text;
    }
  }
}

function report(reading: Reading, node: Yaml, text: string, fact: FactDefinition): void {
  const wrong = text === "" ? undefined : wrongLiteral(fact.type, text);
  if (wrong) reading.report(node, wrong.message, wrong.hint);
}

/** `yes`, `no`, or ECCNs; a final `?` says that there may be others. */
function readInputs(reading: Reading, node: Yaml): string | string[] {
  if (node.kind === "text" && (node.text === "yes" || node.text === "no")) return node.text;
  const eccns = reading.texts(node, "an ECCN");
  eccns.forEach(({ text, span }, index) => {
    const eccn = index === eccns.length - 1 ? text.replace(/\?$/, "") : text;
    if (eccn === "" && text === "?") return;
    if (text !== "" && !isEccn(eccn)) {
      const wrong = wrongWord(text, "an answer", ["yes", "no", "ECCNs"]);
      reading.report(span, wrong?.message ?? "", didYouMean(text, ["yes", "no"]));
    }
  });
  return eccns.map(({ text }) => text);
}
