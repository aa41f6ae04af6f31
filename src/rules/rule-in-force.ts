import type { Rule, Version } from "./ast.ts";
import { type Case, compile, type Node, type Resolver } from "./compile.ts";
import { inForce, stepOn } from "./dated.ts";
import type { Outline } from "./outline.ts";
import type { Outcome, Step } from "./traces.ts";
import { limbsIn } from "./walk.ts";

/** A rule on one day: its conditions resolved, its citation of that day; each part when it is first asked for. */
export class RuleInForce implements Step {
  /** Its place among the rules of the day. */
  readonly place: number;
  readonly rule: Rule;
  readonly kind: Outline["kind"];
  /** The {@link Gates} that it stands behind. */
  readonly gates: readonly number[];
  /** Which of the rule's versions is in force. */
  readonly #at: number;
  readonly #day: Resolver;
  #using: Resolver | undefined;
  #node: Node | undefined;
  #cite: string | undefined;
  #policy: { policy: string; node: Node | undefined }[] | undefined;

  constructor(
    place: number,
    rule: Rule,
    { kind, at, gates }: { kind: Outline["kind"]; at: number; gates: readonly number[] },
    day: Resolver,
  ) {
    this.place = place;
    this.rule = rule;
    this.kind = kind;
    this.gates = gates;
    this.#at = at;
    this.#day = day;
  }

  ask(on: Case): Outcome {
    return on.outcomeOf(this);
  }

  get version(): Version {
    return this.rule.versions[this.#at] as Version;
  }

  get cite(): string {
    if (this.#cite === undefined) {
      const { cite } = this.rule.law;
      this.#cite = (stepOn(cite, this.#day.date) ?? cite[0])?.value ?? "";
    }
    return this.#cite;
  }

  get #resolver(): Resolver {
    this.#using ??= { ...this.#day, values: this.rule.values };
    return this.#using;
  }

  get node(): Node {
    this.#node ??= compile(this.version.when, this.#resolver);
    return this.#node;
  }

  /** Rule, version and every dated value in force are confirmed. */
  get confirmed(): boolean {
    const { rule, version } = this;
    const { date } = this.#day;
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
        ? effect.policy.map(({ policy, when }) => ({ policy, node: when && compile(when, this.#resolver) }))
        : [];
    return this.#policy;
  }
}
