import type { Condition, Operand, Rule, ValueSet, Version } from "./ast.ts";
import { compile, type Node, type Resolver } from "./compile.ts";
import { inForce, stepOn } from "./dated.ts";
import { limbsIn } from "./walk.ts";

/** A rule on one day: its conditions resolved, its citation of that day; each part when it is first asked for. */
export class RuleInForce {
  /** Its place among the rules of the day. */
  readonly place: number;
  readonly rule: Rule;
  readonly cite: string;
  readonly version: Version;
  /** The {@link Gates} that it stands behind. */
  readonly gates: readonly number[];
  readonly #using: Resolver;
  #node: Node | undefined;
  #policy: { policy: string; node: Node | undefined }[] | undefined;
  #reach: { countries: ReadonlySet<string> | undefined } | undefined;

  constructor(place: number, rule: Rule, version: Version, gates: readonly number[], using: Resolver) {
    this.place = place;
    this.rule = rule;
    this.version = version;
    this.gates = gates;
    this.cite = (stepOn(rule.law.cite, using.date) ?? rule.law.cite[0])?.value ?? "";
    this.#using = using;
  }

  get node(): Node {
    this.#node ??= compile(this.version.when, this.#using);
    return this.#node;
  }

  /** Rule, version and every dated value in force are confirmed. */
  get confirmed(): boolean {
    const { rule, version } = this;
    const { date } = this.#using;
    return (
      rule.law.confirmed &&
      version.confirmed &&
      Object.values(rule.values).every((dated) => stepOn(dated, date)?.confirmed ?? true) &&
      [...limbsIn(version.when)].every(({ during }) => during.confirmed || !inForce(during, date))
    );
  }

  /** Cases of a requirement's policy, first to hold. */
  get policy(): { policy: string; node: Node | undefined }[] {
    const { effect } = this.rule;
    this.#policy ??=
      effect.kind === "license-required"
        ? effect.policy.map(({ policy, when }) => ({ policy, node: when && compile(when, this.#using) }))
        : [];
    return this.#policy;
  }

  /** The countries it can reach, or undefined for all. */
  get reach(): ReadonlySet<string> | undefined {
    this.#reach ??= { countries: reachOf(this.version.when, this.#using) };
    return this.#reach.countries;
  }
}

/**
 * The countries that a condition can reach, or undefined for all: what lets the index leave a rule out. Only a known destination is
 * left out, so nothing that might hold is lost.
 */
function reachOf(condition: Condition, using: Resolver): ReadonlySet<string> | undefined {
  if ("all" in condition) {
    let reach: ReadonlySet<string> | undefined;
    for (const one of condition.all) {
      const next = reachOf(one, using);
      reach = reach && next ? new Set([...reach].filter((country) => next.has(country))) : (reach ?? next);
    }
    return reach;
  }
  if ("any" in condition) {
    const reaches = condition.any.map((one) => reachOf(one, using));
    if (reaches.length === 0 || reaches.some((reach) => !reach)) return undefined;
    return new Set(reaches.flatMap((reach) => [...(reach as ReadonlySet<string>)]));
  }
  if ("during" in condition) {
    return inForce(condition.during, using.date) ? reachOf(condition.during.when, using) : new Set();
  }
  if (!("fact" in condition) || condition.presumed || condition.test.op !== "in") return undefined;
  if (
    condition.fact !== "destination" &&
    condition.fact !== "destination.country" &&
    condition.fact !== "destination.region"
  ) {
    return undefined;
  }
  const literals = fixed(condition.test.of, using);
  return literals && new Set(literals.map((place) => place.slice(0, 2)));
}

function fixed(of: Operand | ValueSet, using: Resolver): readonly string[] | undefined {
  if ("literals" in of) return of.literals;
  if ("row" in of) return undefined;
  if ("table" in of) return of.set.startsWith("$") ? undefined : [...using.tables.set(of.table, of.set)];
  const step = stepOn(using.values[of.value] ?? [], using.date);
  return step ? fixed(step.value, using) : [];
}
