import type { Condition } from "./ast.ts";

/** The conditions directly within one: its parts, what its rows must meet, and when its presumption is not made. */
export function within(condition: Condition): readonly Condition[] {
  if ("all" in condition) return condition.all;
  if ("any" in condition) return condition.any;
  if ("not" in condition) return [condition.not];
  if ("party" in condition) return [condition.party.where];
  if ("during" in condition) return [condition.during.when];
  if ("rule" in condition) return [];
  const { test, presumed } = condition;
  return [
    ...(test.op === "on" && test.where ? [test.where] : []),
    ...(presumed?.asked ? [presumed.asked] : []),
  ];
}

/** The limbs that hold only from or until a day. */
export function* limbsIn(condition: Condition): Iterable<Extract<Condition, { during: unknown }>> {
  if ("during" in condition) yield condition;
  for (const part of within(condition)) yield* limbsIn(part);
}
