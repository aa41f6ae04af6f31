import type { Config } from "../config.ts";
import type { Rest } from "../lists/index.ts";

/** Which lists a clear line needs, and what is wrong with those at hand. */
export interface ListDemands {
  /** Why the list cannot be relied on at the date, with the command that mends it; undefined when it can. */
  problem(list: string, date: string): string | undefined;
  /** The same of all days on which it is the same; asking it meets nothing. */
  state(list: string, date: string): string;
  /** What was wrong, by list: as it was first met. */
  readonly met: Map<string, string>;
  /** What was wrong on the run as a whole, once each. */
  notices(): string[];
}

interface ListsAtHand {
  on(date: string): { rests: readonly Rest[] };
}

/** A required list that is missing, older than `maxAgeDays` at the line's date, or only of a later date keeps a line from being clear. */
export function demandsOf(lists: ListsAtHand, config: Config["lists"], allowStale: boolean): ListDemands {
  const met = new Map<string, string>();
  const judged = new Map<string, string | undefined>();
  const why = (list: string, date: string): string | undefined => {
    const rest = lists.on(date).rests.find(({ id }) => id === list);
    if (!rest)
      return `no snapshot of ${list} is at hand: screen lists import FILE, or screen lists update ${list}`;
    if (rest.beforeFirst)
      return `the first snapshot of ${list} at hand is of ${rest.published}, after ${date}: import one of that day`;
    if (rest.ageDays > config.maxAgeDays) {
      return `${list} of ${rest.published} is ${rest.ageDays} days old on ${date} (at most ${config.maxAgeDays}): screen lists update ${list}`;
    }
    return undefined;
  };
  const meet = (list: string, what: string) => {
    if (!met.has(list)) met.set(list, what);
  };
  const isLeftOut = (list: string) => config.require !== undefined && !config.require.includes(list);
  const problemOf = (list: string, date: string) => {
    const key = `${list} ${date}`;
    if (!judged.has(key)) judged.set(key, why(list, date));
    return judged.get(key);
  };
  return {
    met,
    problem(list, date) {
      if (isLeftOut(list)) {
        meet(list, `list ${list}: not required (lists.require)`);
        return undefined;
      }
      const problem = problemOf(list, date);
      if (problem !== undefined) meet(list, problem);
      return allowStale ? undefined : problem;
    },
    state: (list, date) => (isLeftOut(list) ? "" : (problemOf(list, date) ?? "")),
    notices: () =>
      [...met.values()].map((problem) =>
        allowStale ? `${problem} (used all the same: --allow-stale)` : problem,
      ),
  };
}
