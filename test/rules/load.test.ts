import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadHouse } from "../../src/rules/house.ts";
import { loadRules, RuleSetError, readRules } from "../../src/rules/load.ts";
import { SOUND, TODAY, withFiles } from "./mini-law.ts";

let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "screen-rules-"));
  await cp(SOUND, join(dir, "rules"), { recursive: true });
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const rules = () => join(dir, "rules");
const load = () => loadRules(rules(), { today: TODAY });
const messages = async () =>
  (await load()).problems.map(({ file, message }) => `${file.slice(rules().length)}: ${message}`);

describe("a folder of rules", () => {
  test("gives its rules, tables, packs and bodies by id", async () => {
    const { ruleSet, bodies, bodiesRead, problems } = await load();
    expect(problems).toEqual([]);
    expect(ruleSet.rules.map(({ id }) => id)).toEqual(["house/2-license", "house/3-subject", "house/4-flag"]);
    expect(ruleSet.tables.map(({ id }) => id)).toEqual([
      "house/goods",
      "house/license-exceptions",
      "house/partners",
    ]);
    expect(ruleSet.packs.map(({ id }) => id)).toEqual(["house"]);
    expect(bodies.map(({ id }) => id)).toEqual(["ru-guards"]);
    expect(bodiesRead).toBe("2026-07-31");
  });

  test("has a hash of what the rules say: not of comments, spaces, names of files' order", async () => {
    const { sha256 } = (await load()).ruleSet;
    const file = join(rules(), "house/2-license.yaml");
    const text = await readFile(file, "utf8");
    await writeFile(file, `# a comment\n\n${text}`);
    expect((await load()).ruleSet.sha256).toBe(sha256);
    await writeFile(file, text.replace("destination.country: { is: RU }", "destination.country: { is: BY }"));
    expect((await load()).ruleSet.sha256).not.toBe(sha256);
  });

  test("is the same whatever the order of its files", async () => {
    const flag = await readFile(join(SOUND, "house/4-flag.yaml"), "utf8");
    const files = ["6-a", "7-b", "8-c"].map(
      (name) => [`house/${name}`, flag.replace("house/4-flag", `house/${name}`)] as const,
    );
    const one = await withFiles(Object.fromEntries(files));
    const other = await withFiles(Object.fromEntries(files.toReversed()));
    expect(one.problems).toEqual([]);
    expect(other.ruleSet).toEqual(one.ruleSet);
  });

  test("survives the way to JSON and back", async () => {
    const { ruleSet } = await load();
    expect(JSON.parse(JSON.stringify(ruleSet))).toEqual(ruleSet);
  });

  test("cannot have one rule twice, as the company's own beside it would", async () => {
    const { ruleSet } = await load();
    const { problems } = await loadHouse(join(rules(), "house"), ruleSet, TODAY);
    const twice = problems.map(({ message }) => message).filter((message) => message.startsWith("the rule"));
    expect(twice.map((message) => message.split(" is already in")[0])).toEqual(
      ["2-license", "3-subject", "4-flag"].map((id) => `the rule house/${id}`),
    );
  });

  test("is not used to judge by while it has a mistake", async () => {
    await writeFile(join(rules(), "house/5-empty.yaml"), "");
    await expect(readRules(rules())).rejects.toThrow(RuleSetError);
    await expect(readRules(rules())).rejects.toThrow("house/5-empty.yaml:1:1  the file is empty");
  });

  test("without anything in it is a mistake: nothing judges nothing", async () => {
    await mkdir(join(dir, "empty"));
    const { problems } = await loadRules(join(dir, "empty"));
    expect(problems.map(({ message }) => message)).toEqual(["no rules in this folder"]);
  });

  test("that is not there is an error", async () => {
    await expect(loadRules(join(dir, "nowhere"))).rejects.toThrow("there is no folder");
  });
});

describe("what is not read is known not to have been read", () => {
  test("a file of another kind", async () => {
    await writeFile(join(rules(), "house/x.yml"), "");
    expect(await messages()).toEqual(["/house/x.yml: not read: rule files end in .yaml"]);
  });

  test("README.md and hidden files are no rules", async () => {
    await writeFile(join(rules(), "README.md"), "");
    await writeFile(join(rules(), "house/.x.yaml.swp"), "");
    expect(await messages()).toEqual([]);
  });

  test("a file of eleven megabytes", async () => {
    await writeFile(join(rules(), "house/x.yaml"), `rule: ${"x".repeat(11 * 1024 * 1024)}`);
    expect(await messages()).toEqual(["/house/x.yaml: not read: 11.0 MB; a rule file has at most 1 MB"]);
  });

  test("a file that is not UTF-8", async () => {
    await writeFile(join(rules(), "house/x.yaml"), Buffer.from([0x72, 0xff, 0xfe, 0x00]));
    expect(await messages()).toEqual(["/house/x.yaml: not read: not UTF-8"]);
  });

  test("a link that leads out of the folder, and one that leads nowhere", async () => {
    await writeFile(join(dir, "secret.yaml"), "secret: yes");
    await symlink(join(dir, "secret.yaml"), join(rules(), "house/out.yaml"));
    await symlink(join(dir, "none.yaml"), join(rules(), "house/none.yaml"));
    const [none, out] = await messages();
    expect(none).toMatch(/^\/house\/none\.yaml: not read: ENOENT/);
    expect(out).toBe("/house/out.yaml: not read: the link leads out of the folder");
  });

  test("a link to a folder", async () => {
    await mkdir(join(dir, "elsewhere"));
    await symlink(join(dir, "elsewhere"), join(rules(), "house/more"));
    expect(await messages()).toEqual(["/house/more: not read: rule files end in .yaml"]);
  });

  test("a rule outside every pack", async () => {
    const { problems } = await withFiles({ stray: "rule: stray" });
    expect(problems.map(({ message }) => message)).toContain("a rule lies in the folder of its pack");
  });

  test("a rule that would take away what another pack asks", async () => {
    const pack = (await readFile(join(SOUND, "house/pack.yaml"), "utf8")).replace(
      "pack: house",
      "pack: firm",
    );
    const rule = (await readFile(join(SOUND, "house/3-subject.yaml"), "utf8"))
      .replace("house/3-subject", "firm/3-gifts")
      .replace("concludes: item.subjectToEar", "lifts: { as: exclusion, requirements: [house/2-license] }");
    const { problems } = await withFiles({ "firm/pack": pack, "firm/3-gifts": rule });
    expect(problems.map(({ message }) => message)).toEqual([
      "house/2-license is of another pack; a pack takes away only what it asks itself",
    ]);
  });

  test("a pack without its file", async () => {
    const rule = (await readFile(join(SOUND, "house/3-subject.yaml"), "utf8")).replace("house/3", "firm/3");
    const { problems } = await withFiles({ "firm/3-subject": rule });
    expect(problems.map(({ message }) => message)).toEqual(["the pack firm has no file"]);
  });
});

test("a body becomes an entry of the list in law that it stands on", async () => {
  expect((await load()).bodies).toEqual([
    {
      id: "ru-guards",
      on: "EL",
      type: "company",
      names: [
        { text: "Guards Institute", kind: "primary", script: "Latn" },
        { text: "Институт гвардии", kind: "alias", script: "Cyrl" },
      ],
      addresses: [
        {
          text: "1 Lenina Street, Moscow, 101000, RU",
          street: "1 Lenina Street",
          city: "Moscow",
          postal: "101000",
          country: "RU",
        },
      ],
      ids: [],
      countries: ["RU"],
      births: [],
      programmes: ["armed forces"],
      measures: [],
      links: [],
      from: "2022-02-24",
      cite: "87 FR 12240",
      remarks: "an institute of the armed forces (CSL 2026-07-31)",
      requirement: {
        scope: "all-items",
        footnotes: [3],
        policy: "denial",
        text: "an institute of the armed forces",
      },
    },
  ]);
});
