import { factNamed, isFreeText } from "../facts.ts";
import type { Listing, Party, PartyHit, Source } from "../line.ts";
import { type Because, deciding } from "../rules/because.ts";
import type { Missing } from "../rules/missing.ts";
import type { Finding, Question } from "./finding.ts";
import { reasonsOf } from "./reach.ts";
import type { BecauseResult, FindingResult, LineResult, MatchResult } from "./result.ts";
import type { Words } from "./words.ts";

/** Writes what was found, in the words of one line or of the marks that stand for them. */
export class Writer {
  readonly #parties: readonly Party[];
  readonly #words: Words;

  constructor(parties: readonly Party[], words: Words) {
    this.#parties = parties;
    this.#words = words;
  }

  question({ fact, party, listed, of, settles }: Question): LineResult["questions"][number] {
    const { role = "end-user" } = party === undefined ? {} : (this.#parties[party] ?? {});
    const ask = (factNamed(fact)?.ask ?? `What is ${fact}?`)
      .replaceAll("{item}", () => this.#words.item)
      .replaceAll("{party}", () => (party === undefined ? "the party" : this.#words.party(party)))
      .replaceAll("{role}", role.replaceAll("-", " "))
      .replaceAll("{listed}", () => listed ?? "on the list");
    return { fact, ...(party !== undefined && { party: this.party(party) }), ask, of, settles };
  }

  finding(finding: Finding): FindingResult {
    const { rule, pack, effect, policy, cite, title, truth, confirmed, text, conflict } = finding;
    const party = finding.party === null ? undefined : this.#parties[finding.party];
    return {
      rule,
      pack,
      effect,
      policy,
      cite,
      title,
      truth,
      party: party ? { role: party.role, name: this.#words.party(finding.party as number) } : null,
      match: party?.hits ? match(party.hits, finding) : null,
      because: this.steps(finding.because),
      missing: finding.missing.map((missing) => this.#missing(missing)),
      confirmed,
      ...(finding.inForce && { inForce: finding.inForce }),
      liftableBy: finding.liftableBy.map((by) => ({
        rule: by.rule,
        cite: by.cite,
        symbol: by.symbol,
        missing: by.missing.map((missing) => this.#missing(missing)),
      })),
      ...(text !== undefined && { text }),
      ...(conflict && { conflict }),
    };
  }

  /** The conditions of a rule, without the envelope that only joins them. */
  steps(because: Because): BecauseResult[] {
    const inner = because.because ?? [];
    if (because.kind === "rule" && inner.length > 0) return inner.flatMap((child) => this.steps(child));
    if (because.kind === "all" && because.label === undefined)
      return deciding(because).map((child) => this.#step(child));
    return [this.#step(because)];
  }

  /** Why a regime reaches the line or not: what was stated or is missing, without the derivation between. */
  reach(because: Because): BecauseResult[] {
    return reasonsOf(because).map((reason) => this.#step(reason));
  }

  #step(because: Because, within?: number): BecauseResult {
    const { label, fact, truth, from, rule, party, presumed, held } = because;
    const of = party ?? within;
    const value =
      because.value !== undefined && fact !== undefined && isPutIn(fact, from)
        ? this.#words.value(fact, fact.startsWith("party.") ? of : undefined)
        : because.value;
    const inner = deciding(because);
    return {
      ...(label !== undefined && { label }),
      ...(fact !== undefined && { fact }),
      ...(value !== undefined && { value }),
      ...(presumed && { value: presumed.to }),
      truth,
      ...(from && { from: this.source(from) }),
      ...(party !== undefined && { party: this.party(party) }),
      ...(rule !== undefined && { rule }),
      ...(held && { held }),
      ...joined(because),
      ...(inner.length > 0 && { because: inner.map((child) => this.#step(child, of)) }),
    };
  }

  #missing({ fact, party }: Missing): string {
    return party === undefined ? fact : `${fact} (${this.party(party)})`;
  }

  party(index: number): string {
    const party = this.#parties[index];
    return party ? `${party.role} ${this.#words.party(index)}` : "";
  }

  source(from: Source): string {
    switch (from.kind) {
      case "manifest":
        return `${this.#words.place}:${from.column}`;
      case "list":
        return `${from.list}:${from.entry}`;
      case "rule":
        return from.rule;
      case "table":
        return from.table;
      case "presumption":
        return `presumed: ${from.why}`;
      case "catalogue":
      case "register":
        return from.where;
      case "assumption":
        return `assumed: ${from.where}`;
      case "answer":
        return `answered: ${from.where}`;
    }
  }
}

/** How the parts of a step make its answer. */
function joined({ kind, none }: Because): Pick<BecauseResult, "of"> {
  if (kind === "concluded") return { of: none ? "none" : "any" };
  return kind === "all" || kind === "any" || kind === "not" ? { of: kind } : {};
}

/** The listings by which a finding holds, or may. */
function* listingsIn({ truth, listings = [], because = [] }: Because): Iterable<Listing> {
  if (truth === "no") return;
  yield* listings;
  for (const part of because) yield* listingsIn(part);
}

/** The first hit that counts for the finding. */
function match(hits: readonly PartyHit[], { because }: Finding): MatchResult | null {
  const counting = [...listingsIn(because)];
  const counts = ({ list, entry, on }: PartyHit) =>
    counting.some((listing) => listing.list === list && listing.entry === entry && listing.on === on);
  const hit = hits.find(counts);
  if (!hit) return null;
  const { list, entry, name, matched, score, band, agree, contradict, listing, bounded } = hit;
  const { footnotes, scope, policy, programmes, cite } = listing;
  const means = [
    listing.on,
    footnotes.length > 0 ? `footnote ${footnotes.join(", ")}` : "",
    scope ?? "",
    policy ?? "",
    programmes.join(", "),
    cite ?? "",
  ];
  return {
    list,
    entry,
    name,
    matched,
    score,
    band,
    agree: [...agree],
    contradict: [...contradict],
    means: means.filter(Boolean).join("; "),
    ...(bounded && { bounded }),
  };
}

/** Values of a manifest differ between lines that are judged alike; that of the destination is made of two. */
function isPutIn(fact: string, from: Source | undefined): boolean {
  return isFreeText(fact) || (from?.kind === "manifest" && fact !== "destination");
}
