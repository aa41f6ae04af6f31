import { cp, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildArtifacts } from "../src/artifacts.ts";
import { loadRules } from "../src/rules/load.ts";
import { unpackRules } from "../src/rules/packed.ts";
import { preparedOf } from "../src/rules/prepared.ts";
import { SOUND } from "./rules/mini-law.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "screen-build-"));
  await cp(SOUND, join(root, "rules"), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

test("the build writes the rules packed, the bodies as a snapshot, and the schema of a result", async () => {
  await buildArtifacts(root);
  const { ruleSet } = await loadRules(join(root, "rules"));
  const packed = unpackRules(await readFile(join(root, "dist/rules.packed")));
  expect(packed).toEqual(ruleSet);
  expect(preparedOf(packed)).toEqual(preparedOf(ruleSet));
  expect((await stat(join(root, "dist/bodies.snapshot"))).size).toBeGreaterThan(0);
  const schema = JSON.parse(await readFile(join(root, "dist/schema/result.schema.json"), "utf8"));
  expect(schema).toMatchObject({ type: "object" });
});

test("the same rules build to the same bytes", async () => {
  const files = ["rules.packed", "bodies.snapshot"].map((name) => join(root, "dist", name));
  const build = async () => {
    await buildArtifacts(root);
    return Promise.all(files.map((file) => readFile(file, "base64")));
  };
  expect(await build()).toEqual(await build());
});

test("nothing is built of rules with a mistake", async () => {
  await writeFile(join(root, "rules/house/x.yaml"), "rule: house/x\n");
  await expect(buildArtifacts(root)).rejects.toThrow("the rules have mistakes");
  await expect(stat(join(root, "dist/rules.packed"))).rejects.toThrow("ENOENT");
});
