import { parseAddress } from "../lists/addresses.ts";
import { LEGAL_LISTS, type LegalList, type LicenceRequirement, type ListEntry } from "../lists/entry.ts";
import { addName, addTo, emptyEntry } from "../lists/entry-parts.ts";
import { dayBefore } from "./dated.ts";
import { POLICIES } from "./policies.ts";
import type { Fields, Reading } from "./reading.ts";
import { wrongLiteral } from "./vocabulary.ts";
import type { Yaml } from "./yaml.ts";

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
const TYPES = ["company", "person", "vessel", "aircraft"] as const;
const NAME_KINDS = ["primary", "alias", "weak", "former"] as const;

/**
 * What a body of the defence sector is; `listed company` where only its listing counts. An entry carries it as its programme, so that
 * a rule can ask for it.
 */
const BODY_KINDS = [
  "armed forces",
  "arms maker",
  "intelligence",
  "listed company",
  "ministry",
  "national guard",
  "police",
  "procurement",
  "research institute",
  "security service",
  "university",
] as const;

/** Reads a file of bodies that ship with the product. */
export function readBodyFile(reading: Reading, node: Yaml): { read: string; bodies: ListEntry[] } {
  const fields = reading.fields(node, "a file of bodies", ["list", "title", "read", "bodies"]);
  fields.text("list");
  fields.text("title");
  const read = fields.pastDate("read");
  const bodies = fields.need("bodies");
  if (bodies && bodies.kind !== "list") reading.report(bodies, "bodies is a list");
  return {
    read,
    bodies: bodies?.kind === "list" ? bodies.items.flatMap((item) => readBody(reading, item)) : [],
  };
}

/** A body is one entry, or two where its footnotes came after its listing. */
function readBody(reading: Reading, node: Yaml): ListEntry[] {
  const fields = reading.fields(node, "a body", KEYS);
  const id = fields.text("id");
  if (id !== "" && !/^[a-z0-9][a-z0-9-]*$/.test(id)) {
    reading.report(fields.keyOf("id"), `"${id}" is not an id; use small letters, digits and hyphens`);
  }
  const on = fields.need("on");
  const kind = fields.need("kind");
  const type = fields.need("type");
  const legalList: LegalList = on ? reading.oneOf(on, "a list in law", LEGAL_LISTS) : "DEF";
  const entry = emptyEntry(id, legalList, type ? reading.oneOf(type, "a type of body", TYPES) : "company");
  if (kind) addTo(entry.programmes, reading.oneOf(kind, "a kind of body", BODY_KINDS));
  readNames(reading, fields.need("names"), entry);
  const country = fields.text("country");
  const wrong = country === "" ? undefined : wrongLiteral("country", country);
  if (wrong) reading.report(fields.get("country") as Yaml, wrong.message, wrong.hint);
  addTo(entry.countries, country);
  entry.addresses = fields.list("addresses").map(parseAddress);
  if (fields.has("from")) entry.from = fields.date("from");
  if (fields.has("cite")) entry.cite = fields.text("cite");
  const why = fields.text("why");
  const source = fields.text("source");
  entry.remarks = fields.flag("confirmed") ? `${why} (${source})` : `${why} (${source}; not confirmed)`;
  const requirement = readRequirement(reading, fields, legalList, why);
  if (requirement) entry.requirement = requirement;
  reading.place(entry, fields.keyOf("id"));
  if (!requirement || !fields.has("footnotes-from")) return [entry];
  const from = fields.pastDate("footnotes-from");
  const before: ListEntry = {
    ...entry,
    id: `${id}-before`,
    until: dayBefore(from),
    requirement: { ...requirement, footnotes: [] },
  };
  entry.from = from;
  return [reading.place(before, fields.keyOf("id")), entry];
}

function readNames(reading: Reading, node: Yaml | undefined, entry: ListEntry): void {
  if (!node) return;
  if (node.kind !== "list" || node.items.length === 0) {
    reading.report(node, "names is a list of names, the first one the proper one");
    return;
  }
  for (const item of node.items) {
    if (item.kind === "map") {
      const fields = reading.fields(item, "a name", ["text", "kind"]);
      const kind = fields.need("kind");
      addName(entry, fields.text("text"), kind ? reading.oneOf(kind, "a kind of name", NAME_KINDS) : "alias");
    } else {
      addName(entry, reading.text(item, "a name"), "primary");
    }
  }
}

/**
 * What the entry asks a licence for. A body on the Entity List is taken to be listed for all items, the strictest of its scopes:
 * the imported list says it exactly.
 */
function readRequirement(
  reading: Reading,
  fields: Fields,
  on: LegalList,
  text: string,
): LicenceRequirement | undefined {
  const policy = fields.get("policy");
  const footnotes = fields.list("footnotes").map((footnote) => {
    if (!/^[1-9]$/.test(footnote))
      reading.report(fields.keyOf("footnotes"), `"${footnote}" is not a footnote; write its number`);
    return Number(footnote);
  });
  if (on !== "EL" && !policy && footnotes.length === 0) return undefined;
  return {
    scope: on === "EL" ? "all-items" : on === "MEU" ? "supp-2" : "see-text",
    footnotes,
    ...(policy && { policy: reading.oneOf(policy, "a policy", POLICIES) }),
    text,
  };
}
