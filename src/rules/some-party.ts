import type { LineFacts } from "../line.ts";
import { any, type Truth } from "../truth.ts";
import type { Condition, Operand } from "./ast.ts";
import type { Because } from "./because.ts";
import { Collecting } from "./collecting.ts";
import { type Bound, type Case, compile, NOTHING_BOUND, type Node, type Resolver } from "./compile.ts";
import { setOf } from "./operands.ts";

/** A party in one of the roles is such. When nobody at all is named as receiver, who it is remains to be asked. */
export class SomeParty implements Node {
  label: string | undefined;
  readonly #wanted: ReadonlySet<string>;
  readonly #receives: boolean;
  readonly #where: Condition;
  readonly #using: Resolver;
  #node: Node | undefined;

  constructor(roles: Operand, where: Condition, using: Resolver) {
    this.label = undefined;
    this.#wanted = setOf(roles, using)(NOTHING_BOUND);
    this.#receives = this.#wanted.has("ultimate-consignee");
    this.#where = where;
    this.#using = using;
  }

  get #such(): Node {
    this.#node ??= compile(this.#where, this.#using);
    return this.#node;
  }

  #isNobody({ line }: Case): boolean {
    return this.#receives && !line.parties.some(({ role }) => RECEIVERS.has(role));
  }

  test(on: Case, bound: Bound): Truth {
    const { parties } = on.line;
    const here: Bound = { party: undefined, row: bound.row };
    let result: Truth = this.#isNobody(on) ? "unknown" : "no";
    let rests = false;
    for (let party = 0; party < parties.length; party++) {
      if (!this.#wanted.has((parties[party] as LineFacts["parties"][number]).role)) continue;
      here.party = party;
      const truth = this.#such.test(on, here);
      if (truth === "yes") {
        if (!on.rests || on.truthAlone) return truth;
        rests = true;
        result = truth;
      } else if (result !== "yes") {
        rests ||= on.rests;
        if (truth === "unknown") result = truth;
      }
    }
    on.rests = rests;
    return result;
  }

  collect(on: Case, bound: Bound): Truth {
    const { parties } = on.line;
    const collecting = new Collecting(on, "yes");
    let result: Truth = this.#isNobody(on) ? "unknown" : "no";
    for (let party = 0; party < parties.length; party++) {
      if (!this.#wanted.has((parties[party] as LineFacts["parties"][number]).role)) continue;
      const truth = this.#such.collect(on, { party, row: bound.row });
      if (collecting.settles(truth)) return truth;
      if (truth === "yes" || (truth === "unknown" && result !== "yes")) result = truth;
    }
    return result;
  }

  explain(on: Case, bound: Bound): Because {
    const because = on.line.parties.flatMap(({ role }, party): Because[] => {
      if (!this.#wanted.has(role)) return [];
      const inner = this.#such.explain(on, { party, row: bound.row });
      return [{ kind: "party", party, truth: inner.truth, because: [inner] }];
    });
    if (this.#isNobody(on)) because.push({ kind: "fact", fact: "party.name", truth: "unknown" });
    const label = this.label !== undefined && { label: this.label };
    return { ...label, kind: "any", truth: any(because.map(({ truth }) => truth)), because };
  }

  reason(on: Case, bound: Bound): Because {
    const label = this.label !== undefined && { label: this.label };
    const because: Because[] = [];
    for (const [party, { role }] of on.line.parties.entries()) {
      if (!this.#wanted.has(role)) continue;
      const inner = this.#such.reason(on, { party, row: bound.row });
      const { truth } = inner;
      const one: Because = { kind: "party", party, truth, because: [inner] };
      if (truth === "yes") return { ...label, kind: "any", truth, because: [one] };
      because.push(one);
    }
    if (this.#isNobody(on)) because.push({ kind: "fact", fact: "party.name", truth: "unknown" });
    return { ...label, kind: "any", truth: any(because.map(({ truth }) => truth)), because };
  }
}

const RECEIVERS: ReadonlySet<string> = new Set(["purchaser", "ultimate-consignee", "end-user"]);
