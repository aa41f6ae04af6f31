import type { FactValue, Inputs, Listing } from "../line.ts";
import { all, any, known, type Truth } from "../truth.ts";
import type { ListingTest } from "./ast.ts";
import { type EccnPattern, isEccn } from "./eccn.ts";

/** How each operator answers for a value that somebody stated. What nobody stated never comes here. */

/** Equal to one of them; of several values, any. */
export function isIn(value: FactValue, of: ReadonlySet<string>): Truth {
  if (typeof value === "string") return known(of.has(value));
  return known(Array.isArray(value) && value.some((one) => of.has(one as string)));
}

/**
 * A country or one of its regions. A region named by the rule is unknown while only its country is stated.
 * `country` and `region` are what the line states.
 */
export function isPlace(
  country: string | undefined,
  region: string | undefined,
  of: ReadonlySet<string>,
): Truth {
  // An address in Russia may name a region of Ukraine: the region decides where it is.
  if (region !== undefined) return known(of.has(region) || of.has(region.slice(0, 2)));
  if (country === undefined) return of.size === 0 ? "no" : "unknown";
  if (of.has(country)) return "yes";
  return hasRegionOf(country, of) ? "unknown" : "no";
}

/** Is a region of the country (`UA-43` of `UA`) among the places? */
export function hasRegionOf(country: string, places: ReadonlySet<string>): boolean {
  for (const place of places)
    if (place.length > 3 && place[2] === "-" && place.startsWith(country)) return true;
  return false;
}

export function matches(value: FactValue, patterns: readonly EccnPattern[]): Truth {
  if (typeof value !== "string") return "unknown";
  let result: Truth = "no";
  for (const pattern of patterns) {
    const truth = pattern.match(value);
    if (truth === "yes") return truth;
    if (truth === "unknown") result = truth;
  }
  return result;
}

/** `yes` alone tells no ECCN: it satisfies a rule that takes any of them and leaves every other open. */
export function matchInputs(inputs: Inputs, patterns: readonly EccnPattern[], orYes: boolean): Truth {
  if (inputs.stated === "no") return "no";
  const found = any(inputs.eccns.map((eccn) => matches(eccn, patterns)));
  if (found === "yes") return "yes";
  if (inputs.stated === "yes") return orYes ? "yes" : "unknown";
  return inputs.open ? "unknown" : found;
}

/** An HS code is of a chapter or heading when it begins with its digits. */
export function begins(value: FactValue, first: readonly string[]): Truth {
  return typeof value === "string" ? known(first.some((digits) => value.startsWith(digits))) : "unknown";
}

export function compare(
  value: FactValue,
  is: "above" | "at-least" | "below" | "at-most" | "before" | "since",
  to: string,
): Truth {
  if (is === "before") return known(String(value) < to);
  if (is === "since") return known(String(value) >= to);
  const left = Number(value);
  const right = Number(to);
  if (Number.isNaN(left) || Number.isNaN(right)) return "unknown";
  if (is === "above") return known(left > right);
  if (is === "at-least") return known(left >= right);
  return known(is === "below" ? left < right : left <= right);
}

/** Words are found whole, whatever their case; a phrase is found as it stands. The words come {@link folded}. */
export function mentions(text: string, words: readonly string[]): Truth {
  const within = folded(text);
  return known(words.some((word) => within.includes(word)));
}

/** A text as words between blanks: what is compared when words are looked for. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  // The classes of all scripts take long to be made ready: most texts need none.
  const apart = isAscii(lower) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu;
  return ` ${lower.replace(apart, " ").trim()} `;
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

/** Is one of the listings such? A possible match, or what the listing does not tell, is unknown. */
export function isListed(listings: readonly Listing[], test: ListingTest): Truth {
  return listings.length === 0 ? "no" : any(listings.map((listing) => isListing(listing, test)));
}

export function isListing(listing: Listing, test: ListingTest): Truth {
  const { programmes, policy } = listing;
  if (test.on && !test.on.includes(listing.on)) return "no";
  if (test.beyond && isWithin(programmes, test.beyond)) return "no";
  // What a list without measures forbids is asked by rules of their own.
  if (test.measure && !listing.measures.some((measure) => test.measure?.includes(measure))) return "no";
  // A listing that limits nothing is for all items.
  if (test.scope && !test.scope.includes(listing.scope ?? "all-items")) return "no";
  return all([
    listing.is,
    saysOne(programmes, test.programme),
    saysOne(policy === undefined ? [] : [policy], test.policy),
    hasFootnote(listing, test.footnote),
  ]);
}

/** A listing that names none may be under any. */
function saysOne(named: readonly string[], wanted: readonly string[] | undefined): Truth {
  if (!wanted || named.some((one) => wanted.includes(one))) return "yes";
  return named.length === 0 ? "unknown" : "no";
}

function hasFootnote(
  { footnotes, ambiguousFootnote }: Listing,
  wanted: readonly string[] | undefined,
): Truth {
  if (!wanted || wanted.some((footnote) => footnotes.includes(Number(footnote)))) return "yes";
  return ambiguousFootnote ? "unknown" : "no";
}

function isWithin(programmes: readonly string[], of: readonly string[]): boolean {
  return programmes.length > 0 && programmes.every((code) => of.includes(code));
}

/** A value as a reader of the derivation sees it. */
export function shown(value: FactValue): string {
  if (typeof value === "string" || typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    return value.map((one) => (typeof one === "string" ? one : shownStructure(one))).join(", ") || "none";
  }
  const inputs = value as Inputs;
  return inputs.stated === "eccns" ? inputs.eccns.join("; ") + (inputs.open ? "?" : "") : inputs.stated;
}

function shownStructure(one: unknown): string {
  if (one && typeof one === "object" && "on" in one) {
    const listing = one as Listing;
    const footnotes = listing.footnotes.length > 0 ? `, footnote ${listing.footnotes.join(", ")}` : "";
    return `${listing.on} ${listing.name}${footnotes}${listing.is === "unknown" ? " (possible)" : ""}`;
  }
  const owner = one as { party: { name: string }; percent?: { from: number; to: number } };
  const share = owner.percent;
  const percent = share
    ? share.from === share.to
      ? `${share.from} %`
      : `${share.from}–${share.to} %`
    : "share unknown";
  return `${owner.party.name} ${percent}`;
}

/** The ECCNs among the inputs of a plant: one of product group A, B or C names the tool itself and means yes (decisions.md). */
export function plantInputs(inputs: Inputs): Inputs {
  const own = inputs.eccns.some((eccn) => isEccn(eccn) && /^\d[ABC]/.test(eccn));
  return own ? { ...inputs, stated: "yes" } : inputs;
}
