import type { Dated, Rule, RuleSet, Table, ValueSet } from "./ast.ts";
import { inForce, stepOn } from "./dated.ts";
import { setName } from "./words.ts";

/** One thing that the rules say differently on two days. */
interface RuleChange {
  /** The rule or table. */
  id: string;
  title: string;
  what: "in force" | "no longer in force" | "changed";
  /** How: the versions' sources, the values before and after, the citation. */
  details: string[];
}

/** What the rules say differently on `after` than on `before` (ISO dates), by id: rules, their values and citations, tables. */
export function diffRules(ruleSet: RuleSet, before: string, after: string): RuleChange[] {
  const changes = [
    ...ruleSet.rules.map((rule) => diffRule(rule, before, after)),
    ...ruleSet.tables.map((table) => diffTable(table, before, after)),
  ];
  return changes.filter((change) => change !== undefined);
}

function diffRule(rule: Rule, before: string, after: string): RuleChange | undefined {
  const [old, now] = [before, after].map((date) => rule.versions.find((version) => inForce(version, date)));
  if (!old && !now) return undefined;
  const { id, title } = rule;
  const by = now?.by === undefined ? [] : [`by ${now.by}`];
  if (!old && now) return { id, title, what: "in force", details: [`from ${now.from}`, ...by] };
  if (old && !now) {
    return {
      id,
      title,
      what: "no longer in force",
      details: old.until === undefined ? [] : [`until ${old.until}`],
    };
  }
  const details = [
    ...(old === now ? [] : [`another version, from ${now?.from}`, ...by]),
    ...changed("cite", rule.law.cite, before, after, (text) => text),
    ...Object.entries(rule.values).flatMap(([name, steps]) =>
      changed(`$${name}`, steps, before, after, words),
    ),
  ];
  return details.length === 0 ? undefined : { id, title, what: "changed", details };
}

function changed<T>(
  name: string,
  steps: Dated<T>,
  before: string,
  after: string,
  say: (value: T) => string,
): string[] {
  const [old, now] = [stepOn(steps, before), stepOn(steps, after)];
  if (old === now) return [];
  const source = now?.confirmed === false ? " (not confirmed)" : "";
  return [`${name}: ${old ? say(old.value) : "nothing"} → ${now ? say(now.value) : "nothing"}${source}`];
}

function words(set: ValueSet): string {
  return "literals" in set ? set.literals.join(", ") : setName(set);
}

function diffTable({ id, title, sets, rows }: Table, before: string, after: string): RuleChange | undefined {
  const details = [
    ...Object.entries(sets ?? {}).flatMap(([name, members]) =>
      moved(
        `${name}: `,
        members.map((member) => ({ ...member, name: member.code, says: "" })),
        before,
        after,
      ),
    ),
    ...moved(
      "",
      (rows ?? []).map((row) => ({ ...row, name: row.key, says: JSON.stringify(row.columns) })),
      before,
      after,
    ),
  ];
  return details.length === 0 ? undefined : { id, title, what: "changed", details };
}

/** What has come in (`+`), gone out (`-`), or stayed and says something else. */
function moved(
  prefix: string,
  members: { name: string; says: string; from?: string; until?: string }[],
  before: string,
  after: string,
): string[] {
  const on = (date: string) => {
    const found = new Map<string, string>();
    for (const member of members) {
      if (inForce(member, date)) found.set(member.name, (found.get(member.name) ?? "") + member.says);
    }
    return found;
  };
  const [old, now] = [on(before), on(after)];
  const come = [...now.keys()].filter((name) => !old.has(name)).map((name) => `+${name}`);
  const gone = [...old.keys()].filter((name) => !now.has(name)).map((name) => `-${name}`);
  const other = [...now]
    .filter(([name, says]) => old.has(name) && old.get(name) !== says)
    .map(([name]) => `${name} changed`);
  const all = [...come, ...gone, ...other];
  return all.length === 0 ? [] : [`${prefix}${all.join(" ")}`];
}

/** As people read it; a line saying so when nothing differs. */
export function showDiff(changes: readonly RuleChange[], before: string, after: string): string {
  if (changes.length === 0) return `The rules say the same on ${before} and ${after}.`;
  return changes
    .map(({ id, title, what, details }) =>
      [`${id}  ${what}`, `  ${title}`, ...details.map((detail) => `  ${detail}`)].join("\n"),
    )
    .join("\n\n");
}
