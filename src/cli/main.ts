import { Argument, Command, CommanderError, Option } from "commander";
import { VERSION } from "../version.ts";
import { EXIT, FAIL_ON, type UserError } from "./exit.ts";

const EXAMPLES = `
Examples:
  screen orders.csv                          decide every line by the law of its own date
  screen orders.csv --as-of 2022-03-28       by the law of that day
  screen orders.csv --format json > r.json   for scripts; also ndjson
  screen orders.csv --output html=r.html     one page to mail, print and file
  screen explain r.json --line 3             why, as a tree with its paragraphs
  screen questions r.json                    what is missing, and whom to ask
  screen diff old.json r.json                what a re-screening brought
  screen party "Almaz-Antey" --country RU    one name against the lists
  screen lists import consolidated.csv       bring an official list
  screen rules check                         are the rules sound?

Exit codes: 0 every line clear · 1 a line is prohibited or needs a license · 2 could not run or finish
            3 nothing worse than review · 4 nothing worse than review, and some lines could not be read
`;

/** The commands, each loaded when it is called: `--help` loads none. */
function program(): Command {
  const screen = new Command("screen");
  screen
    .usage("[options] <manifest...> | <command>")
    .description(
      "Decides, line by line, whether an outbound order may ship: export controls and sanctions, as of a date.",
    )
    .addHelpText("before", EXAMPLES.trimStart())
    .version(VERSION, "-V, --version", "print the version")
    .argument(
      "[manifest...]",
      "CSV, TSV, JSON, NDJSON, XLSX or XML files of shipment lines; - is standard input",
    );
  reportOptions(manifestOptions(screen))
    .addOption(new Option("--quiet", "as text, the summary alone").conflicts("verbose"))
    .option("--verbose", "as text, all that was found and presumed of each line")
    .option("--debug", "show the stack of an unexpected error")
    .showSuggestionAfterError()
    .enablePositionalOptions()
    .action(async (manifests: string[], options) => {
      process.exitCode = await (await import("./screen.ts")).screen(manifests, options);
    });
  const config = screen
    .command("config")
    .description("the settings in force here, each with where it came from")
    .option("--json", "as JSON")
    .action(async (options) => {
      process.exitCode = await (await import("./config.ts")).config(options);
    });
  reportOptions(manifestOptions(config));
  screen
    .command("diff <old> <new>")
    .description("what two results, or the law and lists of two days, have changed")
    .option("--format <name>", "text, json or html", "text")
    .option("--output <format=file>", "also write it to a file; may be repeated", collect)
    .addOption(failOn())
    .option("--lists <dir>", "the folder of imported lists, for two days")
    .option("--rules <dir>", "the rules of this folder, for two days")
    .action(async (older: string, newer: string, options) => {
      process.exitCode = await (await import("./diff.ts")).diff(older, newer, options);
    });
  screen
    .command("questions <result>")
    .description("what is missing, and whom to ask: each question once, first what settles most")
    .addOption(
      new Option("--format <name>", "csv is a file to fill in, that --answers reads")
        .choices(["text", "csv", "markdown", "json"])
        .default("text"),
    )
    .option("--to <party>", "only what is for this party, or for a role that nobody is named in")
    .action(async (result: string, options) => {
      process.exitCode = await (await import("./questions.ts")).questions(result, options);
    });
  screen
    .command("letter <result>")
    .description("a letter or certificate to a party, in the safe wording of where it is")
    .requiredOption("--to <party>", "the party as the orders name it, or manufacturer where none is named")
    .addOption(
      new Option("--kind <name>", "what is written")
        .choices(["compliance", "certification", "end-use", "no-reexport"])
        .default("compliance"),
    )
    .addOption(new Option("--format <name>").choices(["markdown", "html"]).default("markdown"))
    .action(async (result: string, options) => {
      process.exitCode = await (await import("./letter.ts")).letter(result, options);
    });
  const impact = screen
    .command("impact <manifest...>")
    .description("what a change of law or lists between two days does to the same orders")
    .requiredOption("--from <day>", "the law and lists of this day")
    .requiredOption("--to <day>", "and of this")
    .option("--format <name>", "text, json or html", "text")
    .option("--output <format=file>", "also write it to a file; may be repeated", collect)
    .action(async (manifests: string[], options) => {
      process.exitCode = await (await import("./impact.ts")).impact(manifests, options);
    });
  manifestOptions(impact);
  screen
    .command("party <name>")
    .description("look one party up on the lists")
    .option("--country <code>", "its country")
    .option("--address <text>", "its address")
    .option("--id <number>", "a registration, tax, IMO or passport number")
    .option("--type <type>", "person, company or vessel")
    .option("--lists <dir>", "the folder of imported lists")
    .option("--as-of <date>", "the lists of this day")
    .option("--json", "as JSON")
    .action(async (name: string, options) => {
      process.exitCode = await (await import("./party.ts")).party(name, options);
    });
  screen
    .command("compare <name1> <name2>")
    .description("how two names compare, with the alignment that made the score")
    .option("--type <type>", "person, company or vessel")
    .option("--json", "as JSON")
    .action(async (one: string, other: string, options) => {
      process.exitCode = await (await import("./compare.ts")).compare(one, other, options);
    });
  screen
    .command("columns <manifest>")
    .description("how the columns of a manifest are read, and on what that rests")
    .option("--map <file>", "a reading to begin with")
    .option("--encoding <name>", "the text encoding, when it is not UTF-8")
    .option("--sheet <name>", "the sheet of an XLSX file")
    .option("--write <file>", "write the reading to a file for --map")
    .action(async (manifest: string, options) => {
      process.exitCode = await (await import("./columns.ts")).columns(manifest, options);
    });
  screen
    .command("explain <rule-or-result>")
    .description(
      "a rule, a whole result in short, or one line of it with its derivation and what would change it",
    )
    .option("--line <line>", "the line: its number, or SHIPMENT/LINE")
    .addOption(
      new Option("--format <format>", "as text or drawn").choices(["text", "mermaid", "svg"]).default("text"),
    )
    .option("--rules <dir>", "use the rules of this folder")
    .action(async (target: string, options) => {
      process.exitCode = await (await import("./explain.ts")).explain(target, options);
    });
  screen
    .command("completion")
    .description("a script that lets a shell complete the words of screen")
    .addArgument(new Argument("<shell>").choices(["bash", "zsh", "fish"]))
    .action(async (shell) => {
      process.exitCode = await (await import("./completion.ts")).completion(screen, shell);
    });
  lists(screen);
  clearances(screen);
  evidence(screen);
  rules(screen);
  return screen;
}

/** What a manifest is read and decided with. */
function manifestOptions(command: Command): Command {
  return command
    .option(
      "--lists <dir>",
      "the folder of imported lists (default: SCREEN_LISTS, else the user's data folder)",
    )
    .option("--rules <dir>", "use the rules of this folder")
    .option("--pack <id>", "only this pack; may be repeated", collect)
    .option("--map <file>", "how the columns are to be read (screen columns writes one)")
    .option("--items <file>", "a product catalogue: part numbers with their ECCN, HS code, origin, …")
    .option("--owners <file>", "who owns whom: party, owner, percent, …; may be repeated", collect)
    .option("--answers <file>", "answers to questions: shipment, line, party, fact, value, source")
    .option("--clearances <file>", "decisions of two people on hits: screen clearances add")
    .option("--config <file>", "configuration (default: screen.yaml in this folder, if there is one)")
    .option("--strict", "refuse a guessed column")
    .option("--allow-stale", "use lists however old, and say so on the run")
    .option("--encoding <name>", "the text encoding of the manifest, when it is not UTF-8")
    .option(
      "--sheet <name>",
      "the sheet of an XLSX file, when it is not the first that looks like a manifest",
    );
}

function failOn(): Option {
  const words = "the mildest verdict that fails, exit 1 or 3 (default: review)";
  return new Option("--fail-on <verdict>", words).choices([...FAIL_ON]);
}

/** By which day, and where the results go. */
function reportOptions(command: Command): Command {
  return command
    .option("--as-of <date>", "apply the law of this day to every line, whatever its date")
    .option("--since <result>", "say of each line what became of it since this earlier result")
    .option(
      "--format <name>",
      "text, json, ndjson, csv, html, markdown, sarif, junit or github (default: text)",
    )
    .option("--output <format=file>", "also write a report to a file; may be repeated", collect)
    .option("--evidence <folder-or-file>", "add a record of this run to a log that shows every alteration")
    .addOption(failOn());
}

function lists(screen: Command): void {
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
    .action(async (files: string[], options) => {
      process.exitCode = await (await import("./lists.ts")).importFiles(files, options);
    });
  group
    .command("status")
    .description("the lists at hand: publisher, own date, age, entries, hash")
    .option("--lists <dir>", "the folder of imported lists")
    .option("--json", "as JSON")
    .action(async (options) => {
      process.exitCode = await (await import("./lists.ts")).status(options);
    });
  group
    .command("update [list...]")
    .description("fetch lists from their publishers and import what is new")
    .option("--lists <dir>", "the folder of imported lists")
    .option("--accept-drop <list/sub-list>", "accept that a sub-list has shrunk; may be repeated", collect)
    .action(async (names: string[], options) => {
      process.exitCode = await (await import("./lists.ts")).update(names, options);
    });
  group
    .command("diff <older> <newer>")
    .description("what changed between two snapshots: us-csl/2022-02-23 us-csl/2022-03-28")
    .option("--lists <dir>", "the folder of imported lists")
    .option("--json", "as JSON")
    .action(async (older: string, newer: string, options) => {
      process.exitCode = await (await import("./lists.ts")).diff(older, newer, options);
    });
}

function clearances(screen: Command): void {
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
    .action(async (result: string, options) => {
      process.exitCode = await (await import("./clearances.ts")).add(result, options);
    });
  group
    .command("list")
    .description("every decision, and whether its time is over")
    .option("--clearances <file>", file)
    .option("--config <file>", "configuration")
    .option("--json", "as JSON")
    .action(async (options) => {
      process.exitCode = await (await import("./clearances.ts")).list(options);
    });
  group
    .command("check")
    .description("what of the lists and rules at hand is not as it was when it was decided")
    .option("--clearances <file>", file)
    .option("--lists <dir>", "the folder of imported lists")
    .option("--rules <dir>", "use the rules of this folder")
    .option("--config <file>", "configuration")
    .action(async (options) => {
      process.exitCode = await (await import("./clearances.ts")).check(options);
    });
}

function evidence(screen: Command): void {
  screen
    .command("verify <evidence>")
    .description("whether a log of --evidence is as it was written: every byte, every record, their order")
    .option("--head <hash>", "the head that a run printed and somebody kept elsewhere")
    .option("--json", "as JSON")
    .action(async (log: string, options) => {
      process.exitCode = await (await import("./verify.ts")).verify(log, options);
    });
  screen
    .command("replay <evidence>")
    .description("decide a recorded run again, and compare it byte by byte")
    .option("--run <number>", "which run of the log (default: the last)")
    .option("--lists <dir>", "the folder of imported lists, where the log does not keep them")
    .option("--rules <dir>", "the rules of this folder, where the log does not keep them")
    .option("--format <name>", "also write the results, as screen did: json, ndjson, …")
    .action(async (log: string, options) => {
      process.exitCode = await (await import("./replay.ts")).replay(log, options);
    });
}

function rules(screen: Command): void {
  const group = screen.command("rules").description("the rules: check, test, list, show, new, diff");
  const command = (usage: string, description: string) => {
    const name = usage.split(" ")[0] as string;
    return group
      .command(usage)
      .description(description)
      .option("--rules <dir>", "use the rules of this folder")
      .action(async (...args: unknown[]) => {
        process.exitCode = await (await import("./rules.ts")).run(name, args.slice(0, -1));
      });
  };
  command("check [dir]", "every mistake with file, line and column");
  command("test [id...]", "run the examples that the rules carry");
  command("list", "every rule with its citation and effect");
  command("show <id>", "one rule as text");
  command("new <id>", "a file to start a rule from");
  command("diff <date1> <date2>", "what the rules say differently on two days");
}

function collect(value: string, previous: string[] = []): string[] {
  return [...previous, value];
}

export async function main(argv: readonly string[]): Promise<void> {
  // A reader that has seen enough (head, less) closes the pipe: that is an end, not an error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(process.exitCode ?? EXIT.clear);
    throw error;
  });
  const screen = program();
  for (const command of [screen, ...screen.commands, ...screen.commands.flatMap((one) => one.commands)]) {
    command.exitOverride().configureHelp({ showGlobalOptions: false });
  }
  try {
    await screen.parseAsync(argv as string[]);
  } catch (error) {
    process.exitCode = told(error, argv.includes("--debug"));
  }
}

/** Says what went wrong; only what nobody foresaw shows where in the program, and only when asked. */
function told(error: unknown, debug: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clear : EXIT.failed;
  const { message, fix } = error as UserError;
  process.stderr.write(`screen: ${message}\n${fix ? `  → ${fix}\n` : ""}`);
  if (debug) process.stderr.write(`${(error as Error).stack}\n`);
  return EXIT.failed;
}

/** Resolves when the command has done its work: the build waits for it. */
export const done = main(process.argv);
