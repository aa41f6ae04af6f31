import { all, any, type Truth } from "../truth.ts";
import type { Condition } from "./ast.ts";
import type { Because } from "./because.ts";
import { Collecting } from "./collecting.ts";
import { type Bound, type Case, compile, type Node, type Resolver } from "./compile.ts";
import { costOf } from "./cost.ts";

/** Conditions of which all must hold, or any. Each is compiled when it is first asked: most lines ask few. */
export class Parts implements Node {
  label: string | undefined;
  readonly #kind: "all" | "any";
  /** What the whole is without parts, and the answer of one part that is enough. */
  readonly #none: Truth;
  readonly #decisive: Truth;
  readonly #conditions: readonly Condition[];
  readonly #using: Resolver;
  readonly #nodes: (Node | undefined)[];
  /** The places of the parts in the order in which they are asked. */
  #order: readonly number[] | undefined;

  constructor(kind: "all" | "any", conditions: readonly Condition[], using: Resolver) {
    this.label = undefined;
    this.#kind = kind;
    this.#none = kind === "all" ? "yes" : "no";
    this.#decisive = kind === "all" ? "no" : "yes";
    this.#conditions = conditions;
    this.#using = using;
    this.#nodes = new Array(conditions.length);
  }

  #compiled(index: number): Node {
    const node = compile(this.#conditions[index] as Condition, this.#using);
    this.#nodes[index] = node;
    return node;
  }

  /** The cheapest first. One `decisive` part is enough when it rests on nothing presumed; before that the others are asked as well. */
  test(on: Case, bound: Bound): Truth {
    this.#order ??= cheapestFirst(this.#conditions, this.#using);
    const [order, decisive] = [this.#order, this.#decisive];
    let result = this.#none;
    let rests = false;
    for (let i = 0; i < order.length; i++) {
      const index = order[i] as number;
      const truth = (this.#nodes[index] ?? this.#compiled(index)).test(on, bound);
      if (truth === decisive) {
        if (!on.rests || on.truthAlone) return truth;
        rests = true;
        result = truth;
      } else if (result !== decisive) {
        rests ||= on.rests;
        if (truth === "unknown") result = truth;
      }
    }
    on.rests = rests;
    return result;
  }

  /** All in their told order, until one settles the answer that is decisive. */
  collect(on: Case, bound: Bound): Truth {
    const decisive = this.#decisive;
    const collecting = new Collecting(on, decisive);
    let result = this.#none;
    for (let index = 0; index < this.#conditions.length; index++) {
      const truth = (this.#nodes[index] ?? this.#compiled(index)).collect(on, bound);
      if (collecting.settles(truth)) return truth;
      if (truth === decisive || (truth === "unknown" && result !== decisive)) result = truth;
    }
    return result;
  }

  explain(on: Case, bound: Bound): Because {
    const label = this.label !== undefined && { label: this.label };
    const because: Because[] = [];
    for (let index = 0; index < this.#conditions.length; index++) {
      const node = this.#nodes[index] ?? this.#compiled(index);
      const part = node.explain(on, bound);
      because.push(part);
      if (this.#kind === "any" || part.truth !== "no") continue;
      // One failed part explains a conjunction; what comes after it is not even read, so that lines that differ there are alike.
      if (node.test(on, bound) === "no" && !on.rests)
        return { ...label, kind: "all", truth: "no", because: [part] };
    }
    const truths = because.map(({ truth }) => truth);
    return { ...label, kind: this.#kind, truth: this.#kind === "all" ? all(truths) : any(truths), because };
  }

  reason(on: Case, bound: Bound): Because {
    const label = this.label !== undefined && { label: this.label };
    let parts: Node[] = [];
    let whole = this.#none;
    for (let index = 0; index < this.#conditions.length; index++) {
      const node = this.#nodes[index] ?? this.#compiled(index);
      const truth = node.test(on, bound);
      if (truth === this.#decisive) {
        // A failed part that rests on nothing comes before one that is presumed to fail, as in the whole derivation.
        const isEnough = this.#kind === "any" || !on.rests;
        if (isEnough || whole !== truth) parts = [node];
        whole = truth;
        if (isEnough) break;
      } else if (whole !== this.#decisive) {
        if (truth === "unknown" && whole !== truth) parts = [];
        if (truth === "unknown") whole = truth;
        if (truth === whole) parts.push(node);
      }
    }
    return {
      ...label,
      kind: this.#kind,
      truth: whole,
      because: parts.map((part) => part.reason(on, bound)),
    };
  }
}

/** The parts in the order in which they are asked: what is cheap to ask, and most likely to settle the answer, first. */
function cheapestFirst(conditions: readonly Condition[], using: Resolver): readonly number[] {
  if (conditions.length === 1) return ONE;
  const costs = conditions.map((condition) => costOf(condition, using));
  return [...costs.keys()].sort((one, other) => (costs[one] as number) - (costs[other] as number));
}

const ONE: readonly number[] = [0];
