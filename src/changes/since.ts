import { type Decided, DecidedResult } from "../decided.ts";
import type { RunInfo } from "../run.ts";

import type { SinceResult, SinceRun } from "../verdict/result.ts";
import { type Change, emptyCounts } from "./compare.ts";
import type { Previous } from "./previous.ts";
import { runChanges } from "./run.ts";

/** Marks each line of a run by what became of it since an earlier result, and tells at the end what is gone. */
export class Since {
  readonly #previous: Previous;
  readonly #counts = emptyCounts();

  constructor(previous: Previous) {
    this.#previous = previous;
  }

  /** The line as it is, with `since`. */
  mark(decided: Decided): Decided {
    const plain = decided.result();
    const { change } = this.#previous.compare(plain);
    this.#counts[change.change] += 1;
    const since: SinceResult = {
      change: change.change as Exclude<Change, "gone">,
      verdict: change.before,
      come: change.come,
      gone: change.gone,
    };
    const result = { ...plain, since };
    return new DecidedResult(result, decided.line);
  }

  /**
   * When all lines are marked: how many were what, in what else the runs differ, and which lines are no longer there. A run that was
   * stopped cannot tell what is gone.
   */
  run(now: RunInfo, stopped: boolean): SinceRun {
    const left = stopped ? [] : this.#previous.gone();
    const gone = left.map(({ shipment, line, before }) => ({ shipment, line, verdict: before }));
    return {
      file: this.#previous.file,
      counts: { ...this.#counts, gone: gone.length },
      differs: runChanges(this.#previous.run, now),
      gone,
    };
  }
}
