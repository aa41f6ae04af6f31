import { Argument, Command, Option } from "commander";
import { VERSION } from "../version.ts";
import { collect, exits } from "./actions.ts";
import { FAIL_ON } from "./exit.ts";
import { clearances, evidence, lists, rules } from "./groups.ts";
import type { Load } from "./main.ts";

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
export function program(load: Load): Command {
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
    .option("--jobs <n>", "threads that decide the rows of CSV and XLSX, for long files (default: 1)")
    .option("--debug", "show the stack of an unexpected error")
    .showSuggestionAfterError()
    .enablePositionalOptions()
    .action(exits(async (manifests: string[], options) => (await load.screen()).screen(manifests, options)));
  const config = screen
    .command("config")
    .description("the settings in force here, each with where it came from")
    .option("--json", "as JSON")
    .action(exits(async (options) => (await load.config()).config(options)));
  reportOptions(manifestOptions(config));
  screen
    .command("diff <old> <new>")
    .description("what two results, or the law and lists of two days, have changed")
    .option("--format <name>", "text, json or html", "text")
    .option("--output <format=file>", "also write it to a file; may be repeated", collect)
    .addOption(failOn())
    .option("--lists <dir>", "the folder of imported lists, for two days")
    .option("--rules <dir>", "the rules of this folder, for two days")
    .action(
      exits(async (older: string, newer: string, options) => (await load.diff()).diff(older, newer, options)),
    );
  screen
    .command("questions <result>")
    .description("what is missing, and whom to ask: each question once, first what settles most")
    .addOption(
      new Option("--format <name>", "csv is a file to fill in, that --answers reads")
        .choices(["text", "csv", "markdown", "json"])
        .default("text"),
    )
    .option("--to <party>", "only what is for this party, or for a role that nobody is named in")
    .action(exits(async (result: string, options) => (await load.questions()).questions(result, options)));
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
    .action(exits(async (result: string, options) => (await load.letter()).letter(result, options)));
  const impact = screen
    .command("impact <manifest...>")
    .description("what a change of law or lists between two days does to the same orders")
    .requiredOption("--from <day>", "the law and lists of this day")
    .requiredOption("--to <day>", "and of this")
    .option("--format <name>", "text, json or html", "text")
    .option("--output <format=file>", "also write it to a file; may be repeated", collect)
    .action(exits(async (manifests: string[], options) => (await load.impact()).impact(manifests, options)));
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
    .action(exits(async (name: string, options) => (await load.party()).party(name, options)));
  screen
    .command("compare <name1> <name2>")
    .description("how two names compare, with the alignment that made the score")
    .option("--type <type>", "person, company or vessel")
    .option("--json", "as JSON")
    .action(
      exits(async (one: string, other: string, options) =>
        (await load.compare()).compare(one, other, options),
      ),
    );
  screen
    .command("columns <manifest>")
    .description("how the columns of a manifest are read, and on what that rests")
    .option("--map <file>", "a reading to begin with")
    .option("--encoding <name>", "the text encoding, when it is not UTF-8")
    .option("--sheet <name>", "the sheet of an XLSX file")
    .option("--write <file>", "write the reading to a file for --map")
    .action(exits(async (manifest: string, options) => (await load.columns()).columns(manifest, options)));
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
    .action(exits(async (target: string, options) => (await load.explain()).explain(target, options)));
  screen
    .command("completion")
    .description("a script that lets a shell complete the words of screen")
    .addArgument(new Argument("<shell>").choices(["bash", "zsh", "fish"]))
    .action(exits(async (shell) => (await load.completion()).completion(screen, shell)));
  lists(screen, load);
  clearances(screen, load);
  evidence(screen, load);
  rules(screen, load);
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
