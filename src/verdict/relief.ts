import type { Asked } from "../rules/asked.ts";
import { missingFor, union } from "../rules/missing.ts";
import type { RuleInForce } from "../rules/rule-in-force.ts";
import type { Liftable, Lifted } from "./finding.ts";

/** A requirement that stands, or may: what could still lift it. */
export interface Standing {
  requirement: RuleInForce;
  liftable: Liftable[];
  /** What would lift it, but rests on law that nobody has confirmed. */
  unconfirmed: RuleInForce | undefined;
}

interface Relief {
  standing: Standing[];
  lifted: Lifted[];
  /** The rules that lifted something, in the order of their ids. */
  by: RuleInForce[];
}

/** Exclusions take requirements away one by one; then one exception must cover all that stay open in its pack (15 CFR 740.1, 732.4). */
export function relieve(
  requirements: readonly RuleInForce[],
  reaching: readonly RuleInForce[],
  asked: Asked,
): Relief {
  const open = new Map(
    requirements.map((requirement): [RuleInForce, Standing] => [
      requirement,
      { requirement, liftable: [], unconfirmed: undefined },
    ]),
  );
  const lifted: Lifted[] = [];
  const by = new Set<RuleInForce>();
  const lift = ({ requirement }: Standing, lifting: RuleInForce) => {
    open.delete(requirement);
    by.add(lifting);
    lifted.push({
      rule: requirement.rule.id,
      cite: requirement.cite,
      by: lifting.rule.id,
      byCite: lifting.cite,
      symbol: symbolOf(lifting),
    });
  };
  for (const exclusion of lifting("exclusion", reaching)) {
    const truth = asked.truth(exclusion);
    if (truth === "no") continue;
    for (const standing of [...open.values()].filter(({ requirement }) => covers(exclusion, requirement))) {
      if (truth === "unknown") standing.liftable.push(liftableBy(exclusion, [], asked));
      else if (exclusion.confirmed) lift(standing, exclusion);
      else standing.unconfirmed ??= exclusion;
    }
  }
  const allExceptions = requirements.length > 0 ? lifting("exception", reaching) : [];
  for (const pack of new Set(requirements.map(({ rule }) => rule.pack))) {
    const left = [...open.values()].filter(({ requirement }) => requirement.rule.pack === pack);
    const exceptions = allExceptions.filter(({ rule }) => rule.pack === pack);
    except(left, exceptions, asked, lift);
  }
  return { standing: [...open.values()], lifted, by: [...by] };
}

/**
 * An exception must cover every requirement that is established. One that is only possible and that it does not cover keeps it open:
 * it is available once that requirement turns out not to hold.
 */
function except(
  left: readonly Standing[],
  exceptions: readonly RuleInForce[],
  asked: Asked,
  lift: (standing: Standing, by: RuleInForce) => void,
): void {
  const established = left.filter(
    ({ requirement, unconfirmed }) => !unconfirmed && asked.truth(requirement) === "yes",
  );
  const fitting = exceptions
    .filter((one) => asked.truth(one) !== "no")
    .filter((exception) => established.every(({ requirement }) => covers(exception, requirement)))
    .map((exception) => ({
      exception,
      hindered: left.filter(({ requirement }) => !covers(exception, requirement)),
    }));
  const available = fitting
    .filter(({ exception, hindered }) => hindered.length === 0 && asked.truth(exception) === "yes")
    .map(({ exception }) => exception);
  const sure = available.find(({ confirmed }) => confirmed);
  for (const standing of left) {
    if (sure) lift(standing, sure);
    else if (available[0]) standing.unconfirmed ??= available[0];
    else {
      const useful = fitting.filter(({ exception }) => covers(exception, standing.requirement));
      standing.liftable.push(
        ...useful.map(({ exception, hindered }) => liftableBy(exception, hindered, asked)),
      );
    }
  }
}

function liftableBy(lifting: RuleInForce, hindered: readonly Standing[], asked: Asked): Liftable {
  const own = missingFor("yes", asked.explainRule(lifting.rule.id));
  const others = hindered.map(({ requirement }) => missingFor("no", asked.explainRule(requirement.rule.id)));
  return {
    rule: lifting.rule.id,
    cite: lifting.cite,
    symbol: symbolOf(lifting),
    missing: [...others.reduce(union, own)],
  };
}

function lifting(as: "exclusion" | "exception", rules: readonly RuleInForce[]): RuleInForce[] {
  return rules.filter(
    ({ kind, rule }) => kind === "lifts" && rule.effect.kind === "lifts" && rule.effect.as === as,
  );
}

/** A family of requirements (`us-ear/742.*`) is lifted as one; a prohibition only by its own name. */
function covers(lifting: RuleInForce, { rule }: RuleInForce): boolean {
  const { effect } = lifting.rule;
  if (effect.kind !== "lifts") return false;
  return effect.requirements.some(
    (id) =>
      id === rule.id ||
      (id.endsWith("*") && rule.effect.kind === "license-required" && rule.id.startsWith(id.slice(0, -1))),
  );
}

function symbolOf({ rule: { effect } }: RuleInForce): string | null {
  return (effect.kind === "lifts" && effect.symbol) || null;
}
