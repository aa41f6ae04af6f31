import type { Command } from "commander";
import { collect, exits } from "./actions.ts";
import type { Load } from "./main.ts";

/** Commands that belong together, each group with its own help. */

export function lists(screen: Command, load: Load): void {
  const group = screen.command("lists").description("official lists: import, status, diff, update");
  group
    .command("import <file...>")
    .description("recognise a publisher's file, check it and store it as a snapshot")
    .option("--lists <dir>", "the folder of imported lists")
    .option("--published <date>", "the list's own date, when the file does not tell it")
    .option(
      "--accept-drop <list/sub-list>",
      "accept that a sub-list has shrunk beyond its floor; may be repeated",
      collect,
    )
    .action(exits(async (files: string[], options) => (await load.lists()).importFiles(files, options)));
  group
    .command("status")
    .description("the lists at hand: publisher, own date, age, entries, hash")
    .option("--lists <dir>", "the folder of imported lists")
    .option("--json", "as JSON")
    .action(exits(async (options) => (await load.lists()).status(options)));
  group
    .command("update [list...]")
    .description("fetch lists from their publishers and import what is new")
    .option("--lists <dir>", "the folder of imported lists")
    .option("--accept-drop <list/sub-list>", "accept that a sub-list has shrunk; may be repeated", collect)
    .action(exits(async (names: string[], options) => (await load.lists()).update(names, options)));
  group
    .command("diff <older> <newer>")
    .description("what changed between two snapshots: us-csl/2022-02-23 us-csl/2022-03-28")
    .option("--lists <dir>", "the folder of imported lists")
    .option("--json", "as JSON")
    .action(
      exits(async (older: string, newer: string, options) =>
        (await load.lists()).diff(older, newer, options),
      ),
    );
}

export function clearances(screen: Command, load: Load): void {
  const group = screen.command("clearances").description("decisions of two people on hits: add, list, check");
  const file = "the file of decisions (default: that of screen.yaml, else clearances.yaml)";
  group
    .command("add <result>")
    .description("write down that a hit in a result is a false match, or a true one")
    .option("--line <line>", "the line, as SHIPMENT/LINE, where the result has several hits")
    .option("--party <name>", "the party, where there are several")
    .option("--entry <list:id>", "the list entry, where there are several")
    .requiredOption("--decision <word>", "false-match or true-match")
    .requiredOption(
      "--reason <code>",
      "what it rests on: name, address, country, number, birth, kind, business, owners, statement or other",
    )
    .requiredOption("--text <text>", "the reason in words")
    .requiredOption("--by <name>", "who decided it")
    .requiredOption("--approved-by <name>", "another person, who approved it")
    .option("--date <date>", "when (default: today)")
    .requiredOption("--until <date>", "the last day on which it holds")
    .option("--clearances <file>", file)
    .option("--config <file>", "configuration")
    .action(exits(async (result: string, options) => (await load.clearances()).add(result, options)));
  group
    .command("list")
    .description("every decision, and whether its time is over")
    .option("--clearances <file>", file)
    .option("--config <file>", "configuration")
    .option("--json", "as JSON")
    .action(exits(async (options) => (await load.clearances()).list(options)));
  group
    .command("check")
    .description("what of the lists and rules at hand is not as it was when it was decided")
    .option("--clearances <file>", file)
    .option("--lists <dir>", "the folder of imported lists")
    .option("--rules <dir>", "use the rules of this folder")
    .option("--config <file>", "configuration")
    .action(exits(async (options) => (await load.clearances()).check(options)));
}

export function evidence(screen: Command, load: Load): void {
  screen
    .command("verify <evidence>")
    .description("whether a log of --evidence is as it was written: every byte, every record, their order")
    .option("--head <hash>", "the head that a run printed and somebody kept elsewhere")
    .option("--json", "as JSON")
    .action(exits(async (log: string, options) => (await load.verify()).verify(log, options)));
  screen
    .command("replay <evidence>")
    .description("decide a recorded run again, and compare it byte by byte")
    .option("--run <number>", "which run of the log (default: the last)")
    .option("--lists <dir>", "the folder of imported lists, where the log does not keep them")
    .option("--rules <dir>", "the rules of this folder, where the log does not keep them")
    .option("--format <name>", "also write the results, as screen did: json, ndjson, …")
    .action(exits(async (log: string, options) => (await load.replay()).replay(log, options)));
}

export function rules(screen: Command, load: Load): void {
  const group = screen.command("rules").description("the rules: check, test, list, show, new, diff");
  const command = (usage: string, description: string) => {
    const name = usage.split(" ")[0] as string;
    return group
      .command(usage)
      .description(description)
      .option("--rules <dir>", "use the rules of this folder")
      .action(exits(async (...args: unknown[]) => (await load.rules()).run(name, args.slice(0, -1))));
  };
  command("check [dir]", "every mistake with file, line and column");
  command("test [id...]", "run the examples that the rules carry");
  command("list", "every rule with its citation and effect");
  command("show <id>", "one rule as text");
  command("new <id>", "a file to start a rule from");
  command("diff <date1> <date2>", "what the rules say differently on two days");
}
