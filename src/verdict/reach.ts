import { type Because, deciding } from "../rules/because.ts";

/**
 * Why a regime reaches a line or not, as a list: the stated facts, presumptions and missing facts that decided, each under the nearest
 * label of the law, each once. One way to yes is enough; for no every way that is closed by something stated counts.
 */
export function reasonsOf(because: Because): Because[] {
  const reasons = new Map<string, Because>();
  for (const leaf of leavesOf(because, {})) {
    const key = `${leaf.fact ?? leaf.label ?? ""} ${leaf.party ?? ""}`;
    if (!reasons.has(key)) reasons.set(key, leaf);
  }
  const all = [...reasons.values()];
  const telling = all.filter(
    ({ fact, value, presumed, truth }) =>
      fact === undefined || value !== undefined || presumed || truth === "unknown",
  );
  return telling.length > 0 ? telling : all;
}

/** What a step inherits from those above it. */
type Above = Pick<Because, "label" | "party" | "rule">;

function leavesOf(because: Because, above: Above): Because[] {
  const here: Above = {
    ...above,
    ...(because.label !== undefined && because.kind !== "rule" && { label: because.label }),
    ...(because.party !== undefined && { party: because.party }),
    ...(because.rule !== undefined && { rule: because.rule }),
  };
  // Rows of a table are no reasons of their own: the fact that was looked up is.
  const parts = because.kind === "fact" ? [] : decisive(because);
  if (parts.length > 0) return parts.flatMap((part) => leavesOf(part, here));
  const { because: _none, ...leaf } = because;
  return [{ ...leaf, ...here }];
}

/** One part is enough for a met disjunction and for a failed conjunction: the first. */
function decisive(because: Because): readonly Because[] {
  const parts = deciding(because);
  const { kind, truth } = because;
  if (truth === "unknown") return parts.filter((part) => part.truth === "unknown");
  if (kind === "all" && truth === "no") return parts.slice(0, 1);
  if (kind !== "all" && kind !== "not" && truth === "yes")
    return parts.filter((part) => part.truth === "yes").slice(0, 1);
  return parts;
}
