import type { Condition, Effect, Operand, Rule, RuleSet, Table, ValueSet } from "./ast.ts";

/** What must be known of a rule before it is asked: most rules are left out by it, and are not even read. */
export interface Outline {
  kind: Effect["kind"];
  /** The fact that it concludes, or those that it is a sign of. */
  facts: string[];
  versions: VersionOutline[];
}

interface VersionOutline {
  from: string;
  until?: string;
  /** The countries that it can reach, on whatever day; absent for all. */
  reach?: string[];
}

export function outlinesOf({ rules, tables }: Pick<RuleSet, "rules" | "tables">): Record<string, Outline> {
  const known = new Map(tables.map((table) => [table.id, table]));
  return Object.fromEntries(rules.map((rule) => [rule.id, outlineOf(rule, known)]));
}

function outlineOf({ effect, versions, values }: Rule, tables: ReadonlyMap<string, Table>): Outline {
  return {
    kind: effect.kind,
    facts: effect.kind === "concludes" ? [effect.fact] : effect.kind === "review" ? effect.bearsOn : [],
    versions: versions.map(({ from, until, when }) => {
      const reach = reachOf(when, values, tables);
      return { from, ...(until !== undefined && { until }), ...(reach && { reach: [...reach].sort() }) };
    }),
  };
}

/**
 * The countries that a condition can reach, or undefined for all: what lets the index leave a rule out. Only a known destination is
 * left out, so nothing that might hold is lost.
 */
function reachOf(
  condition: Condition,
  values: Rule["values"],
  tables: ReadonlyMap<string, Table>,
): ReadonlySet<string> | undefined {
  const of = (part: Condition) => reachOf(part, values, tables);
  if ("all" in condition) {
    let reach: ReadonlySet<string> | undefined;
    for (const one of condition.all) {
      const next = of(one);
      reach = reach && next ? new Set([...reach].filter((country) => next.has(country))) : (reach ?? next);
    }
    return reach;
  }
  if ("any" in condition) {
    const reaches = condition.any.map(of);
    if (reaches.length === 0 || reaches.some((reach) => !reach)) return undefined;
    return new Set(reaches.flatMap((reach) => [...(reach as ReadonlySet<string>)]));
  }
  if ("during" in condition) return of(condition.during.when);
  if (!("fact" in condition) || condition.presumed || condition.test.op !== "in") return undefined;
  if (!PLACES.has(condition.fact)) return undefined;
  const places = everyPlace(condition.test.of, values, tables);
  return places && new Set(places.map((place) => place.slice(0, 2)));
}

const PLACES: ReadonlySet<string> = new Set(["destination", "destination.country", "destination.region"]);

/** All that an operand may stand for, on whatever day; undefined where the row of a table says it. */
function everyPlace(
  of: Operand | ValueSet,
  values: Rule["values"],
  tables: ReadonlyMap<string, Table>,
): readonly string[] | undefined {
  if ("literals" in of) return of.literals;
  if ("row" in of) return undefined;
  if ("table" in of)
    return of.set.startsWith("$")
      ? undefined
      : (tables.get(of.table)?.sets?.[of.set] ?? []).map(({ code }) => code);
  return (values[of.value] ?? []).flatMap(({ value }) => everyPlace(value, values, tables) ?? []);
}
