import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packRules, unpackRules } from "../../dist/rules/packed.js";

/** Where nothing of a bench goes. */
const ELSEWHERE = ["AQ", "BV", "GS", "HM", "IO", "PN", "TF", "TK", "UM", "NU", "NF", "SJ"];

/**
 * Writes the command with ten times the rules into a folder: those that ship, and copies of all that conclude nothing for others, each
 * for a destination of its own.
 * @returns the launcher
 */
export function withMoreRules(root, folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of ["bin", "dist", "package.json"])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const packed = join(folder, "dist", "rules.packed");
  const ruleSet = unpackRules(readFileSync(packed));
  const deciding = ruleSet.rules.filter(({ effect }) => effect.kind !== "concludes");
  const rules = [...ruleSet.rules];
  for (let round = 0; rules.length < 10 * ruleSet.rules.length; round++)
    for (const rule of deciding) rules.push(elsewhere(rule, round));
  writeFileSync(packed, packRules({ ...ruleSet, rules: rules.slice(0, 10 * ruleSet.rules.length) }));
  return join(folder, "bin", "screen.js");
}

function elsewhere(rule, round) {
  const { id, effect, versions } = rule;
  const named = (name) => (name.endsWith("*") ? name : `${name}-${round}`);
  const there = { literals: [ELSEWHERE[round % ELSEWHERE.length]] };
  const destination = { fact: "destination.country", test: { op: "in", of: there } };
  return {
    ...rule,
    id: named(id),
    effect: effect.kind === "lifts" ? { ...effect, requirements: effect.requirements.map(named) } : effect,
    versions: versions.map((version) => ({ ...version, when: { all: [destination, version.when] } })),
  };
}
