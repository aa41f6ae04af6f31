import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { screen } from "./run.ts";

const STORY = fileURLToPath(new URL("../../fixtures/russia-2022/lists/", import.meta.url));

/** The officer's desk: a folder with the orders, under version control. */
const desk = mkdtempSync(join(tmpdir(), "screen-desk-"));
/** The auditor's, on another machine. */
const auditor = join(mkdtempSync(join(tmpdir(), "screen-auditor-")), "from the exporter");
afterAll(() => {
  rmSync(desk, { recursive: true, force: true });
  rmSync(join(auditor, ".."), { recursive: true, force: true });
});

const at = (...args: string[]) => screen(args, { cwd: desk });
const file = (name: string, text: string) => writeFileSync(join(desk, name), text);
const words = (text: string) => text.replaceAll(/\s+/g, " ");
const results = (text: string) => JSON.parse(text).results;

const PARTIES =
  "ship_from,destination_country,exporter,exporter_country,consignee,consignee_country,consignee_address";
const orders = (date: string) => `shipment,line,date,${PARTIES},description,eccn,us_origin
SO-1,1,${date},DE,TR,Elbe Pumps GmbH,DE,Admiralty Shipyards A.S.,TR,"Tuzla, Istanbul",bilge pump,EAR99,yes
SO-1,2,${date},DE,TR,Elbe Pumps GmbH,DE,Anatolian Paper AS,TR,Ankara,control unit,,yes
`;

const DECISION = [
  ...["--decision", "false-match", "--reason", "address"],
  ...["--text", "A Turkish yard with its seat in Tuzla; register of Istanbul seen on the day"],
  ...["--by", "Ada Officer", "--approved-by", "Ben Counsel", "--until", "2099-12-31"],
];

/** The orders with the answers that came back. */
const screened = ["orders.csv", "--answers", "answers.csv"];

/** Writes down that each hit of a result is a false match. */
function decide(result: string, hits: { list: string; entry: string }[]) {
  for (const { list, entry } of hits) {
    const added = at("clearances", "add", result, "--entry", `${list}:${entry}`, ...DECISION);
    expect(added.stderr).toBe("");
    expect(added.code).toBe(0);
  }
}

// Each step goes on where the one before it ended.
describe("an officer's first hour", () => {
  let head: string;
  const there = {
    cwd: auditor,
    env: {
      TZ: "Pacific/Kiritimati",
      LANG: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8",
      SCREEN_LISTS: join(auditor, "none"),
    },
  };

  it("begins with the list of the day", () => {
    file("screen.yaml", "packs: [us-ear]\nlists: { dir: lists }\nevidence: evidence\n");
    const imported = at(
      "lists",
      "import",
      join(STORY, "us-csl-2022-03-28.csv"),
      "--accept-drop",
      "us-csl",
      "--lists",
      "lists",
    );
    expect(imported.code).toBe(0);
    expect(at("config").stdout).toMatch(/evidence +\S*evidence +screen\.yaml/);
  });

  it("screen: a buyer has the name of a listed yard, and nobody has said what the other item is", () => {
    file("orders.csv", orders("2022-03-28"));
    const { code, stdout, stderr } = at("orders.csv", "--output", "json=monday.json");
    expect([1, 3]).toContain(code);
    expect(words(stdout)).toMatch(/Admiralty Shipyards A\.S\. (may be|is) Admiralty Shipyard JSC/);
    expect(words(stdout)).toMatch(/REVIEW SO-1\/2/);
    expect(stderr).toMatch(/records, head [0-9a-f]{64}/);
    expect(stderr).toMatch(/Keep this record for 5 years .*\(15 CFR 762\.6\(a\)\): at least until 20\d\d-/);
  });

  it("look: why, and what stands on the list", () => {
    const { stdout } = at("explain", "monday.json", "--line", "SO-1/1");
    expect(words(stdout)).toMatch(/15 CFR 744\.11\(a\) \[us-ear\/744\.11-entity-list\]/);
    expect(at("party", "Admiralty Shipyards A.S.", "--country", "TR", "--lists", "lists").stdout).toMatch(
      /St\. Petersburg|Admiralty Shipyard JSC/,
    );
  });

  it("ask: the questions go out as a file, and come back filled in", () => {
    const { stdout, code } = at("questions", "monday.json", "--format", "csv");
    expect(code).toBe(0);
    const filled = stdout.replace(
      /^(the manufacturer.*?EAR99"),,,item\.eccn/m,
      "$1,EAR99,letter of the maker,item.eccn",
    );
    expect(filled).not.toBe(stdout);
    file("answers.csv", filled);
    const answered = at("orders.csv", "--answers", "answers.csv");
    expect([1, 3]).toContain(answered.code);
    expect(words(answered.stdout)).toMatch(/CLEAR SO-1\/2/);
  });

  it("decide: two people write down that it is a false match", () => {
    const { hits } = results(readFileSync(join(desk, "monday.json"), "utf8"))[0];
    expect(hits.map(({ list }: { list: string }) => list).sort()).toEqual(["built-in", "us-csl"]);
    const alone = at(
      "clearances",
      "add",
      "monday.json",
      "--entry",
      `us-csl:${hits.at(-1).entry}`,
      ...DECISION.with(9, "Ada Officer"),
    );
    expect(alone.stderr).toMatch(/another person has to approve/);
    expect(alone.code).toBe(2);
    decide("monday.json", hits);
    file(
      "screen.yaml",
      "packs: [us-ear]\nlists: { dir: lists }\nevidence: evidence\nclearances: clearances.yaml\n",
    );
    expect(at("clearances", "list").stdout.match(/in force/g)).toHaveLength(2);
  });

  it("screen again: it may ship, and every report says by whose decision", () => {
    const formats = ["json", "ndjson", "csv", "html", "markdown", "sarif", "junit"];
    const { code, stdout } = at(
      ...screened,
      ...formats.flatMap((name) => ["--output", `${name}=cleared.${name}`]),
    );
    expect(code).toBe(0);
    expect(words(stdout)).toMatch(
      /CLEAR SO-1\/1 .*Cleared as a false match: “Admiralty Shipyards A\.S\.” is not “Admiralty Shipyard JSC”/,
    );
    for (const name of formats)
      expect(readFileSync(join(desk, `cleared.${name}`), "utf8"), name).toMatch(/Ada Officer.*Ben Counsel/s);
    expect(at(...screened, "--format", "github").stdout).toMatch(
      /::notice .*Ada Officer, approved by Ben Counsel/,
    );
  });

  it("re-screen after a list update: nothing has changed for this buyer, and the decision holds", () => {
    at(
      "lists",
      "import",
      join(STORY, "us-csl-2024-07-01.csv"),
      "--accept-drop",
      "us-csl",
      "--lists",
      "lists",
    );
    file("orders.csv", orders("2024-07-01"));
    const { code, stdout } = at(...screened);
    expect(words(stdout)).toContain("us-csl of 2024-07-01");
    expect(code).toBe(0);
  });

  it("re-screen after another: the entry has changed, the decision is open again and says in what", () => {
    const list = readFileSync(join(STORY, "us-csl-2024-07-01.csv"), "utf8");
    expect(list).toContain("203, Fontanka Emb.");
    file("us-csl.csv", list.replace("203, Fontanka Emb.", "203, Fontanka Emb., and Tuzla, TR;"));
    at(
      "lists",
      "import",
      "us-csl.csv",
      "--published",
      "2024-07-02",
      "--accept-drop",
      "us-csl",
      "--lists",
      "lists",
    );
    file("orders.csv", orders("2024-07-02"));
    const { code, stdout } = at(...screened, "--output", "json=friday.json");
    expect([1, 3]).toContain(code);
    expect(words(stdout)).toMatch(
      /A decision is open again, for the list entry us-csl:\S+ has changed in its addresses.*It was that “Admiralty Shipyards A\.S\.” is not/,
    );
    const checked = at("clearances", "check", "--lists", "lists");
    expect(checked.code).toBe(3);
    expect(checked.stdout).toMatch(/OPEN AGAIN.*\n.*has changed in its addresses/);
  });

  it("decide it anew: the new decision takes the place of the old", () => {
    const { hits } = results(readFileSync(join(desk, "friday.json"), "utf8"))[0];
    decide("friday.json", hits);
    expect(at("clearances", "list").stdout.match(/in force/g)).toHaveLength(2);
    const { code, stdout, stderr } = at(...screened);
    expect(words(stdout)).toMatch(/Decisions on hits: 2 in \S*clearances\.yaml .*, 2 of them applied/);
    expect(stdout).not.toContain("without effect");
    expect(code).toBe(0);
    head = /head ([0-9a-f]{64})/.exec(stderr)?.[1] ?? "";
  });

  it("hand the auditor a record: the folder alone, and the head by another way", () => {
    mkdirSync(auditor);
    cpSync(join(desk, "evidence"), join(auditor, "record"), { recursive: true });
    rmSync(desk, { recursive: true });
    const verified = screen(["verify", "record", "--head", head], there);
    expect(verified.stdout).toMatch(/7 runs: unaltered/);
    expect(verified.stdout).toMatch(/The head that was kept is record \d+: up to it nothing was altered/);
    expect(verified.code).toBe(0);
  });

  it.each(["1", "5", "7"])("and he decides run %s again: the same to the last byte", (run) => {
    const replayed = screen(["replay", "record", "--run", run], there);
    expect(replayed.stdout).toMatch(/2 results, every byte the same/);
    expect(replayed.code).toBe(0);
  });
});
