import type { Condition, RuleSet } from "./ast.ts";
import { within } from "./walk.ts";

/**
 * Conditions that several rules share among the parts of which all must hold. Where one fails on a line, the rules behind it do not
 * reach the line: they need not be asked one by one, nor even be compiled.
 */
export interface Gates {
  conditions: Condition[];
  /** For the versions of each rule, the gates that it stands behind, those of most rules first. */
  behind: Record<string, number[][]>;
}

const FEWEST_RULES = 3;

export function gatesOf({ rules }: Pick<RuleSet, "rules">): Gates {
  const shared = new Map<string, { condition: Condition; rules: Set<string> }>();
  const needed = new Map<string, string[][]>();
  for (const { id, versions } of rules) {
    const keys = versions.map(({ when }) =>
      partsOf(when).flatMap((condition) => {
        if (!isGate(condition)) return [];
        const key = JSON.stringify(condition, withoutPlace);
        const known = shared.get(key) ?? { condition, rules: new Set() };
        known.rules.add(id);
        shared.set(key, known);
        return [key];
      }),
    );
    needed.set(id, keys);
  }
  const gates = [...shared]
    .filter(([, { rules }]) => rules.size >= FEWEST_RULES)
    .sort(([, one], [, other]) => other.rules.size - one.rules.size);
  const places = new Map(gates.map(([key], place) => [key, place]));
  return {
    conditions: gates.map(([, { condition }]) => condition),
    behind: Object.fromEntries(
      [...needed].map(([id, versions]) => [
        id,
        versions.map((keys) => keys.flatMap((key) => places.get(key) ?? []).sort((a, b) => a - b)),
      ]),
    ),
  };
}

function partsOf(condition: Condition): readonly Condition[] {
  return "all" in condition ? condition.all.flatMap(partsOf) : [condition];
}

/** What means the same for every rule that says it, and can fail without resting on a presumption. */
function isGate(condition: Condition): boolean {
  return !("rule" in condition) && !("fact" in condition && condition.presumed) && !readsValues(condition);
}

/** A rule's own dated values are another rule's others. */
function readsValues(condition: Condition): boolean {
  if ("party" in condition && "value" in condition.party.roles) return true;
  if ("fact" in condition) {
    const { test } = condition;
    const operand = "of" in test ? test.of : "to" in test ? test.to : undefined;
    if (operand && "value" in operand) return true;
  }
  return within(condition).some(readsValues);
}

function withoutPlace(key: string, value: unknown): unknown {
  return key === "label" || key === "at" ? undefined : value;
}
