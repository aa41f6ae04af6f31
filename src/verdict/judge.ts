import type { LineFacts } from "../line.ts";
import type { Asked } from "../rules/asked.ts";
import { ALWAYS } from "../rules/ast.ts";
import type { Because, Presumed } from "../rules/because.ts";
import type { RulesOfDay } from "../rules/book.ts";
import { missingFor } from "../rules/missing.ts";
import { POLICIES } from "../rules/policies.ts";
import type { Reads } from "../rules/reads.ts";
import type { RuleInForce } from "../rules/rule-in-force.ts";
import { type Finding, type LineCondition, type LineVerdict, stricter, type Verdict } from "./finding.ts";
import { hitsOf } from "./hits.ts";
import { limitsOf, searchLimit, unruledListings } from "./limits.ts";
import { policyOf } from "./policy.ts";
import { questionsOf } from "./questions.ts";
import { relieve, type Standing } from "./relief.ts";

/** What the run knows beside the line: packs asked for, and lists that a regime needs and has not. */
export interface Circumstances {
  packs: ReadonlySet<string>;
  /** Why a list of this id cannot be relied on at the line's date (missing, stale …), or undefined when it can. */
  listProblem(list: string, date: string): string | undefined;
  /** Equal for days on which the same is to be said of the list; absent where no two days are known to be alike. */
  listState?(list: string, date: string): string;
}

/** Facts and rules to one verdict: the strictest finding; unknown never clears. What was read of the line is noted in `reads`. */
export function judge(
  line: LineFacts,
  rules: RulesOfDay,
  circumstances: Circumstances,
  reads?: Reads,
): LineVerdict {
  const asked = rules.ask(line, undefined, reads);
  const reaching = rules
    .reaching(countryOf(line))
    .filter((one) => circumstances.packs.has(one.rule.pack) && !asked.isShutOut(one));

  const requirements = reaching.filter((one) => REQUIRES.has(one.kind) && asked.truth(one) !== "no");
  const relief = relieve(requirements, reaching, asked);
  const required = relief.standing.map((standing) => requirementFinding(standing, asked));
  const flags = openFlags(reaching, required, asked);
  const advices = reaching
    .filter((one) => ADVISES.has(one.kind) && asked.holds(one) === "yes")
    .map((rule) => findingOf(rule, "advice", asked));
  const regimes = rules.packs
    .filter(({ pack }) => circumstances.packs.has(pack.id))
    .map(({ pack, reaches, covers }) => ({ pack, reaches, covers, because: asked.reason(reaches) }));
  const limits = [
    ...regimes.flatMap((regime) => limitsOf(regime, line, asked, circumstances)),
    ...line.parties.flatMap(({ bounded }, party) => (bounded ? [searchLimit(party)] : [])),
    ...unruledListings(line, rules),
  ];

  const settled = [...required, ...flags];
  const findings = [...settled, ...limits, ...advices].sort(byStrictness);
  return {
    verdict: findings.reduce<Verdict>(
      (verdict, { effect }) => (effect === "advice" ? verdict : stricter(verdict, effect)),
      "clear",
    ),
    findings,
    conditions: distinct([...relief.by.flatMap(conditionsOf), ...presumedConditions(reaching, asked)]),
    lifted: relief.lifted,
    questions: questionsOf(settled, limits),
    presumed: presumptions(requirements, reaching, asked),
    hits: hitsOf(line, findings, rules),
    regimes: regimes.map(({ pack, because }) => ({ pack: pack.id, reaches: because.truth, because })),
  };
}

function requirementFinding({ requirement, liftable, unconfirmed }: Standing, asked: Asked): Finding {
  const { effect } = requirement.rule;
  // What a licence may yet lift is not beyond licence: where its conditions are open the line needs one.
  const restricts = effect.kind === "prohibited" && liftable.length === 0 ? "prohibited" : "license-required";
  const known = asked.truth(requirement) === "yes";
  const finding = findingOf(requirement, known && !unconfirmed ? restricts : "review", asked);
  finding.policy = policyOf(requirement, finding, asked);
  finding.liftableBy = liftable;
  if (unconfirmed) {
    finding.confirmed = false;
    finding.text = `${unconfirmed.cite} would take this requirement away, but rests on law that nobody has confirmed`;
  }
  return finding;
}

/** Flags raised, or that may be: those that another finding has already taken up as a sign are not shown twice. */
function openFlags(reaching: readonly RuleInForce[], findings: readonly Finding[], asked: Asked): Finding[] {
  const consumed = new Set([...openFacts(findings)].flatMap((fact) => asked.flagged(fact)));
  return reaching
    .filter((one) => one.kind === "review" && !consumed.has(one.rule.id) && asked.holds(one) !== "no")
    .map((rule) => {
      const finding = findingOf(rule, "review", asked);
      if (rule.rule.effect.kind === "review") finding.text = `Resolved by: ${rule.rule.effect.resolvedBy}`;
      return finding;
    });
}

function findingOf(rule: RuleInForce, effect: Finding["effect"], asked: Asked): Finding {
  const because = asked.explainRule(rule.rule.id);
  return {
    rule: rule.rule.id,
    pack: rule.rule.pack,
    effect,
    policy: null,
    cite: rule.cite,
    title: rule.rule.title,
    truth: because.truth,
    party: partyOf(because),
    because,
    missing: because.truth === "unknown" ? missingFor("no", because) : [],
    confirmed: rule.confirmed,
    inForce: {
      from: rule.version.from === ALWAYS ? null : rule.version.from,
      until: rule.version.until ?? null,
    },
    liftableBy: [],
    ...wordsOf(rule.rule.effect),
  };
}

/** What an advice says; of a conflict of laws also between which, and what may be said. */
function wordsOf(effect: RuleInForce["rule"]["effect"]): Pick<Finding, "text" | "conflict"> {
  if (effect.kind === "advice") return { text: effect.text };
  if (effect.kind !== "conflict") return {};
  const { conflict } = effect;
  return { text: `Conflict of laws for ${conflict.who}: ${conflict.tension}`, conflict };
}

/**
 * The party by whom the finding holds: the first in the derivation whose conditions came to the finding's own truth. Those of the
 * rule's own conditions come before those by whom other rules concluded something, such as that a law binds the exporter.
 */
function partyOf(because: Because): number | null {
  return partyIn(because, false) ?? partyIn(because, true);
}

function partyIn(because: Because, concluded: boolean): number | null {
  if (because.kind === "party" && because.truth !== "no") return because.party ?? null;
  if (because.kind === "concluded" && !concluded) return null;
  for (const child of because.because ?? []) {
    if (child.truth === "no") continue;
    const party = partyIn(child, concluded);
    if (party !== null) return party;
  }
  return null;
}

function conditionsOf({ rule, cite }: RuleInForce): LineCondition[] {
  return rule.conditions.map((text) => ({ rule: rule.id, cite, text }));
}

/** Presumptions with a text of their own go with a clear line that rests on them. */
function presumedConditions(reaching: readonly RuleInForce[], asked: Asked): LineCondition[] {
  const conditions: LineCondition[] = [];
  for (const rule of reaching) {
    if (!DECIDES.has(rule.kind)) continue;
    if (asked.truth(rule) !== (rule.kind === "lifts" ? "yes" : "no")) continue;
    for (const { because } of asked.presumptionsOf(rule)) {
      const text = because.presumed?.text;
      if (text !== undefined) conditions.push({ rule: rule.rule.id, cite: rule.cite, text });
    }
  }
  return conditions;
}

const ADVISES: ReadonlySet<string> = new Set(["advice", "conflict"]);
const REQUIRES: ReadonlySet<string> = new Set(["license-required", "prohibited"]);
const DECIDES: ReadonlySet<string> = new Set([...REQUIRES, "lifts"]);

function presumptions(
  requirements: RuleInForce[],
  reaching: readonly RuleInForce[],
  asked: Asked,
): LineVerdict["presumed"] {
  const found = new Map<string, Presumed>();
  for (const rule of [...requirements, ...reaching]) {
    // That no sign of a red flag was stated is no presumption to tell of each.
    if (!DECIDES.has(rule.kind)) continue;
    for (const one of asked.presumptionsOf(rule)) found.set(one.of, one);
  }
  return [...found.values()]
    .flatMap(({ because: { fact, from, presumed }, party }) =>
      fact === undefined || !presumed
        ? []
        : [
            {
              fact,
              to: presumed.to,
              from,
              ...(party !== undefined && fact.startsWith("party.") && { party }),
            },
          ],
    )
    .sort((one, other) => (one.fact < other.fact ? -1 : 1));
}

/** The facts that findings leave open. Derivations share their parts: each is looked through once. */
function openFacts(findings: readonly Finding[]): ReadonlySet<string> {
  const facts = new Set<string>();
  const seen = new Set<readonly Because[]>();
  const look = (parts: readonly Because[]) => {
    if (seen.has(parts)) return;
    seen.add(parts);
    for (const { fact, truth, because } of parts) {
      if (fact !== undefined && truth === "unknown") facts.add(fact);
      if (because) look(because);
    }
  };
  look(findings.map(({ because }) => because));
  return facts;
}

function byStrictness(one: Finding, other: Finding): number {
  const rank = { prohibited: 0, "license-required": 1, review: 2, advice: 3 };
  const policies: readonly string[] = POLICIES;
  const policy = ({ policy: one }: Finding) => (one === null ? policies.length : policies.indexOf(one));
  return (
    rank[one.effect] - rank[other.effect] ||
    policy(one) - policy(other) ||
    (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0)
  );
}

/** Each text once: what several rules presume is one condition. */
function distinct(conditions: LineCondition[]): LineCondition[] {
  return [
    ...new Map(conditions.toReversed().map((condition) => [condition.text, condition])).values(),
  ].toReversed();
}

/** The country of destination; none where the place named lies in another. */
function countryOf(line: LineFacts): string | undefined {
  const country = textOf(line, "destination.country");
  const region = textOf(line, "destination.region");
  return region === undefined || region.slice(0, 2) === country ? country : undefined;
}

function textOf(line: LineFacts, fact: string): string | undefined {
  const value = line.facts.get(fact)?.value;
  return typeof value === "string" ? value : undefined;
}
