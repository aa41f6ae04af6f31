import type { Truth } from "../truth.ts";
import type { Presumption } from "./ast.ts";
import type { Because } from "./because.ts";
import { type Bound, type Case, compile, type Node, type Resolver } from "./compile.ts";

/** What one fact is presumed to be where nobody states it. */
export class Presuming {
  readonly to: Truth;
  /** What a derivation shows of it. */
  readonly shown: Pick<Because, "truth" | "from" | "presumed">;
  readonly #fact: string;
  readonly #asked: Presumption["asked"];
  readonly #using: Resolver;
  #signs: Node | undefined;

  constructor(fact: string, { to, text, asked }: Presumption, using: Resolver) {
    this.to = to;
    this.shown = {
      truth: to,
      from: { kind: "presumption", why: asked ? "nothing stated, no sign on the line" : "nothing stated" },
      presumed: { to, ...(text !== undefined && { text }) },
    };
    this.#fact = fact;
    this.#asked = asked;
    this.#using = using;
  }

  get #sign(): Node | undefined {
    if (this.#asked) this.#signs ??= compile(this.#asked, this.#using);
    return this.#signs;
  }

  /** Whether the presumption is made here: no flag that bears on the fact stands, and the condition to ask does not hold. */
  isMade(on: Case, bound: Bound): boolean {
    if (on.flagged(this.#fact).length > 0) return false;
    const sign = this.#sign;
    if (sign === undefined) return true;
    const { truthAlone } = on;
    on.truthAlone = true;
    const truth = sign.test(on, bound);
    on.truthAlone = truthAlone;
    return truth === "no";
  }

  /** The condition to ask, where it is all that stands against the presumption and is itself open. */
  openSigns(on: Case, bound: Bound): Because | undefined {
    if (on.flagged(this.#fact).length > 0) return undefined;
    const because = this.#sign?.explain(on, bound);
    return because?.truth === "unknown" ? because : undefined;
  }
}
