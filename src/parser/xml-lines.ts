import { type FactDefinition, factNamed, type Role } from "../facts.ts";
import type { Fact, Party } from "../line.ts";
import { candidateOf } from "./candidates.ts";
import { fieldNamed } from "./columns.ts";
import { MAX_PARTIES } from "./limits.ts";
import { type Findings, scalarFact } from "./nodes.ts";
import type { XmlForm } from "./xml-forms.ts";
import { attributeOf } from "./xml-tokens.ts";
import { at, below, pathOf, textOf, type XmlElement } from "./xml-tree.ts";

/** The lines of a document, in its order. */
export function linesOf(root: XmlElement, form: XmlForm): XmlElement[] {
  const name = form.lineOf(root.name);
  return [...below(root, () => true)].filter((element) => element.name === name);
}

/** The facts of a line. Facts of the item are looked for in the line alone. */
export function factsOf(
  line: XmlElement,
  visible: readonly XmlElement[],
  form: XmlForm,
  findings: Findings,
): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  const outside = childrenByName(
    visible.filter((element) => !isInParty(element, form)),
    form,
  );
  const own = childrenByName([line], form);
  for (const [name, paths] of Object.entries(form.facts)) {
    const definition = factNamed(name)!;
    const places = definition.scope === "item" ? own : outside;
    const stated = paths.map((path) => atAny(places, path).filter((one) => fits(name, one, findings)));
    const first = stated.find((elements) => elements.some((element) => statesSomething(name, element)));
    if (first) state(definition, name === "shipment.transit" ? first : first.slice(0, 1), facts, findings);
  }
  leaveOutEnds(facts);
  for (const property of at(line, "Item/AdditionalItemProperty")) {
    const [name, value] = [at(property, "Name")[0], at(property, "Value")[0]];
    const target = name && (fieldNamed(textOf(name)) ?? candidateOf(textOf(name))?.target);
    if (target && value && !target.role && target.fact.scope === "item")
      state(target.fact, [value], facts, findings);
  }
  return facts;
}

/** Children by name, those alone with which paths of the form begin: others may be many, and all lines are among them. */
function childrenByName(elements: readonly XmlElement[], form: XmlForm): Map<string, XmlElement[]> {
  const byName = new Map<string, XmlElement[]>();
  for (const element of elements) {
    for (const [name, children] of beginningsIn(element, form)) {
      const alike = byName.get(name);
      if (alike) alike.push(...children);
      else byName.set(name, [...children]);
    }
  }
  return byName;
}

const beginnings = new WeakMap<XmlElement, Map<string, XmlElement[]>>();

function beginningsIn(element: XmlElement, form: XmlForm): Map<string, XmlElement[]> {
  const known = beginnings.get(element);
  if (known) return known;
  const found = new Map<string, XmlElement[]>();
  for (const child of element.children) {
    if (!firstNames(form).has(child.name)) continue;
    const alike = found.get(child.name);
    if (alike) alike.push(child);
    else found.set(child.name, [child]);
  }
  beginnings.set(element, found);
  return found;
}

const firsts = new Map<XmlForm, ReadonlySet<string>>();

function firstNames(form: XmlForm): ReadonlySet<string> {
  const known = firsts.get(form);
  if (known) return known;
  const names = new Set(
    Object.values(form.facts).flatMap((paths) => paths.map((path) => path.split("/", 1)[0]!)),
  );
  firsts.set(form, names);
  return names;
}

/** What stands at a path below any of the elements whose children are given. */
function atAny(children: ReadonlyMap<string, XmlElement[]>, path: string): XmlElement[] {
  const slash = path.indexOf("/");
  if (slash < 0) return children.get(path) ?? [];
  return (children.get(path.slice(0, slash)) ?? []).flatMap((child) => at(child, path.slice(slash + 1)));
}

function state(
  definition: FactDefinition,
  elements: readonly XmlElement[],
  facts: Map<string, Fact>,
  findings: Findings,
): void {
  const [element] = elements;
  const text = elements.map((one) => textOf(one)).join("; ");
  const fact = scalarFact(
    definition,
    definition.type === "date" ? customsDate(text) : text,
    pathOf(element!),
    findings,
  );
  if (!fact) return;
  facts.set(definition.name, fact);
  const beside = {
    "item.quantity": ["item.unit", "unitCode"],
    "item.value": ["item.currency", "currencyID"],
  }[definition.name];
  const value = beside && attributeOf(element!.attributes, beside[1]!);
  const more = value
    ? scalarFact(factNamed(beside![0]!)!, value, `${pathOf(element!)}/@${beside![1]}`, findings)
    : undefined;
  if (more) facts.set(beside![0]!, more);
}

/** `20220328120000Z`: the day of a moment. */
function customsDate(text: string): string {
  return /^(\d{8})\d{4,6}(?:Z|[+-]\d{2,4})?$/.exec(text)?.[1] ?? text;
}

/** An amount of zero in a declaration says nothing. */
function statesSomething(name: string, element: XmlElement): boolean {
  const text = textOf(element);
  return text !== "" && !(name === "item.value" && Number(text) === 0);
}

/** Kinds of classification that are the Harmonized System or begin with it (UN/EDIFACT 7143, and their usual names). */
const TARIFF = /^(?:HS|HSN|TSP|TSPX|SRZ|TSRZ|CC|CV|CN|TARIC|HTS|HTSUS|NCM)$/i;

/** A code of another list (CPV, UNSPSC) is no tariff code, and said to be left out. */
function fits(name: string, element: XmlElement, findings: Findings): boolean {
  if (name !== "item.hs" || !element.parent) return true;
  const [type] = at(element.parent, "IdentificationTypeCode");
  const list = type ? textOf(type) : (attributeOf(element.attributes, "listID") ?? "");
  if (TARIFF.test(list) || (list === "" && element.name !== "ItemClassificationCode")) return true;
  const why = `it is a code of the list "${list.slice(0, 40)}", not of the tariff: it is not read`;
  findings.notes.push({ column: pathOf(element), text: textOf(element), why, fix: "Add the HS code." });
  return false;
}

/** A route names its ends too; only what lies between is transit. */
function leaveOutEnds(facts: Map<string, Fact>): void {
  const transit = facts.get("shipment.transit");
  if (!transit) return;
  const ends = [facts.get("shipment.shipFrom")?.value, facts.get("destination.country")?.value];
  const between = (transit.value as readonly string[]).filter((country) => !ends.includes(country));
  if (between.length > 0) facts.set("shipment.transit", { ...transit, value: between });
  else facts.delete("shipment.transit");
}

function isInParty(element: XmlElement, form: XmlForm): boolean {
  for (let one: XmlElement | undefined = element; one; one = one.parent) {
    if (Object.hasOwn(form.parties, one.name) || form.looksLikeParty.test(one.name)) return true;
  }
  return false;
}

/** The parties that go for a line. With a final party named, the consignee is an intermediate one. */
export function partiesOf(visible: readonly XmlElement[], form: XmlForm, findings: Findings): Party[] {
  const parties: Party[] = [];
  const hasFinal = visible.some(({ name }) => name === "FinalDeliveryParty" || name === "UltimateConsignee");
  for (const element of visible) {
    const role = Object.hasOwn(form.parties, element.name) ? form.parties[element.name] : undefined;
    if (role && role !== "none") {
      const isBetween = hasFinal && /^Consignee/.test(element.name);
      const party = partyIn(element, isBetween ? "intermediate-consignee" : role, form, findings);
      if (party) parties.push(party);
    } else if (role === undefined && form.looksLikeParty.test(element.name)) {
      const why = "it looks like a party, in a role that its name does not tell: it is not read";
      findings.notes.push({
        column: pathOf(element),
        text: "",
        why,
        fix: "State it in a manifest of the contract's form if it matters.",
      });
    }
  }
  parties.push(...vesselsIn(visible, findings));
  if (parties.length > MAX_PARTIES)
    findings.problem("", String(parties.length), `there are more than ${MAX_PARTIES} parties`, "Split it.");
  return parties;
}

function partyIn(element: XmlElement, role: Role, form: XmlForm, findings: Findings): Party | undefined {
  const node = at(element, "Party")[0] ?? element;
  const texts = (paths: readonly string[]): XmlElement[] =>
    paths.flatMap((path) => at(node, path)).filter((one) => textOf(one) !== "");
  const party: Party = { role, name: "", facts: new Map() };
  const put = (name: string, text: string, from: XmlElement | undefined): void => {
    const fact = from && text !== "" ? scalarFact(factNamed(name)!, text, pathOf(from), findings) : undefined;
    if (fact) party.facts.set(name, fact);
  };
  const [name = at(node, "Person")[0]] = texts(form.party.name);
  put("party.name", name?.name === "Person" ? personName(name) : name ? textOf(name) : "", name);
  party.name = (party.facts.get("party.name")?.value as string | undefined) ?? "";
  const aliases = [...new Set(texts(form.party.aliases).map(textOf))].filter((alias) => alias !== party.name);
  put("party.aliases", aliases.join(" | "), name);
  const [country] = texts(form.party.country);
  put("party.country", country ? textOf(country) : "", country);
  const address = texts(form.party.address);
  put("party.address", address.map(textOf).join(", "), address[0]);
  const ids = texts(form.party.ids);
  put("party.ids", [...new Set(ids.map(idText))].join("; "), ids[0]);
  return party.facts.size > 0 ? party : undefined;
}

function personName(person: XmlElement): string {
  return ["FirstName", "MiddleName", "FamilyName"]
    .flatMap((part) => at(person, part))
    .map(textOf)
    .join(" ");
}

function idText(element: XmlElement): string {
  const scheme = attributeOf(element.attributes, "schemeID") ?? "";
  return scheme === "" ? textOf(element) : `${scheme.toLowerCase()}:${textOf(element)}`;
}

/** Ships: UBL's vessels, and means of transport that a WCO declaration identifies by a ship's name (11) or IMO number (10). */
function vesselsIn(visible: readonly XmlElement[], findings: Findings): Party[] {
  const vessels = new Map<string, Party>();
  for (const element of visible) {
    const [type] = at(element, "IdentificationTypeCode");
    const kind = type && /TransportMeans$/.test(element.name) ? textOf(type) : "";
    const isUbl = element.name === "MaritimeTransport";
    const [name] = isUbl ? at(element, "VesselName") : kind === "11" ? at(element, "ID") : [];
    const [id] = isUbl ? at(element, "VesselID") : kind === "10" ? at(element, "ID") : [];
    if (!name && !id) continue;
    const party: Party = { role: "vessel", name: "", facts: new Map() };
    const named = name && scalarFact(factNamed("party.name")!, textOf(name), pathOf(name), findings);
    if (named) party.facts.set("party.name", named);
    if (named) party.name = named.value as string;
    const numbered = id && scalarFact(factNamed("party.ids")!, textOf(id), pathOf(id), findings);
    if (numbered) party.facts.set("party.ids", numbered);
    vessels.set(`${party.name} ${numbered?.value ?? ""}`, party);
  }
  return [...vessels.values()];
}
