import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeBuiltIn } from "./lists/built-in.ts";
import { loadRules, RuleSetError } from "./rules/load.ts";
import { packRules } from "./rules/packed.ts";

/**
 * What the build makes of the rules: `dist/rules.packed`, which the command reads instead of the YAML, `dist/bodies.snapshot`, the
 * bodies that come with the program, and `dist/schema/result.schema.json`.
 * @param root the folder of the package.
 * @throws RuleSetError when any rule has a mistake: nothing is built of it.
 */
export async function buildArtifacts(root: string): Promise<void> {
  const { ruleSet, bodies, bodiesRead, problems } = await loadRules(join(root, "rules"));
  if (problems.length > 0) throw new RuleSetError(problems);
  const dist = join(root, "dist");
  await mkdir(join(dist, "schema"), { recursive: true });
  await writeFile(join(dist, "rules.packed"), packRules(ruleSet));
  await rm(join(dist, "bodies.snapshot"), { force: true });
  await writeBuiltIn(join(dist, "bodies.snapshot"), bodies, bodiesRead);
  await writeFile(join(dist, "schema", "result.schema.json"), await resultSchemaText());
}

async function resultSchemaText(): Promise<string> {
  const [{ resultSchema }, { z }] = await Promise.all([import("./report/schema.ts"), import("zod")]);
  return `${JSON.stringify(z.toJSONSchema(resultSchema), undefined, 2)}\n`;
}
