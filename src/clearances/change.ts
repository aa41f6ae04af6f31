import type { PartyHit } from "../line.ts";
import type { StandingHit } from "../verdict/hits.ts";
import type { Clearance } from "./clearance.ts";

/** What of the party is not as it was when it was decided, in words. */
export function partyChanges({ seal }: Clearance, { party }: StandingHit["seal"]): string[] {
  const facts = new Set([...Object.keys(seal.party), ...Object.keys(party)]);
  return [...facts].flatMap((fact) => {
    const [before, now] = [seal.party[fact], party[fact]];
    return before === now ? [] : [`the party's ${fact} was ${told(before)} and is ${told(now)}`];
  });
}

function told(value: string | undefined): string {
  return value === undefined ? "not stated" : `“${value}”`;
}

/** What of the list entry and of the rules is not as it was. */
export function changes(one: Clearance, { hit, seal }: StandingHit): string[] {
  return [...entryChanges(one, hit, seal.entry), ...ruleChanges(one, seal.rules)];
}

function entryChanges(one: Clearance, { name, entry }: PartyHit, parts: Record<string, string>): string[] {
  const before = one.seal.entry;
  const all = [...new Set([...Object.keys(before), ...Object.keys(parts)])].sort();
  const changed = all.filter((part) => before[part] !== parts[part]);
  if (changed.length === 0 && entry === one.entry) return [];
  const what = changed.length === 0 ? "" : ` in its ${changed.join(", ")}`;
  const renamed = name === one.name ? "" : `; its name was “${one.name}” and is “${name}”`;
  const renumbered = entry === one.entry ? "" : `; it is ${one.list}:${entry} now`;
  return [`the list entry ${one.list}:${one.entry} has changed${what}${renamed}${renumbered}`];
}

function ruleChanges({ seal }: Clearance, rules: Record<string, string>): string[] {
  return Object.entries(rules).flatMap(([id, digest]) => {
    const before = seal.rules[id];
    if (before === digest) return [];
    return before === undefined
      ? [`it counts by the rule ${id} as well, which was not among those looked at`]
      : [`the rule ${id} has changed`];
  });
}
