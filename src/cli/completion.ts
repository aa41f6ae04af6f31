import type { Command } from "commander";
import { installedRules } from "../installed.ts";
import { FORMAT_NAMES } from "../report/index.ts";
import { EXIT } from "./exit.ts";

type Shell = "bash" | "zsh" | "fish";

/** A command as a shell has to know it: its words, what may follow, and what its options take. */
interface Place {
  /** `lists import`; empty for the program itself. */
  at: string;
  commands: { name: string; description: string }[];
  options: { flag: string; description: string; takes: "nothing" | "file" | readonly string[] }[];
}

/** `screen completion SHELL`: a script made from the command tree, for the shell to read. */
export async function completion(program: Command, shell: Shell): Promise<number> {
  const packs = (await installedRules()).packs.map(({ id }) => id);
  const places = placesOf(program, "", packs);
  process.stdout.write({ bash, zsh, fish }[shell](places));
  return EXIT.clear;
}

function placesOf(command: Command, at: string, packs: readonly string[]): Place[] {
  const options = command.options.map(({ long, short, description, required, optional, argChoices }) => {
    const flag = long ?? short ?? "";
    const known = argChoices ?? (flag === "--pack" ? packs : flag === "--format" ? FORMAT_NAMES : undefined);
    return {
      flag,
      description,
      takes: required || optional ? (known ?? ("file" as const)) : ("nothing" as const),
    };
  });
  options.push({ flag: "--help", description: "display help for command", takes: "nothing" });
  const commands = command.commands.map((one) => ({ name: one.name(), description: one.description() }));
  return [
    { at, commands, options },
    ...command.commands.flatMap((one) =>
      placesOf(one, at === "" ? one.name() : `${at} ${one.name()}`, packs),
    ),
  ];
}

const names = ({ commands }: Place) => commands.map(({ name }) => name).join(" ");
const flags = ({ options }: Place) => options.map(({ flag }) => flag).join(" ");

/** The options that take a word or a file, as cases of a shell: what is to be completed after each. */
function values(places: readonly Place[], words: (all: string) => string, file: string): string {
  return places
    .flatMap(({ at, options }) =>
      options.flatMap(({ flag, takes }) =>
        takes === "nothing"
          ? []
          : [`    "${at}:${flag}") ${takes === "file" ? file : words(takes.join(" "))}; return;;`],
      ),
    )
    .join("\n");
}

function bash(places: readonly Place[]): string {
  const paths = places
    .map(({ at }) => `"${at}"`)
    .slice(1)
    .join("|");
  const cases = places.map(
    (place) =>
      `    "${place.at}") if [[ $cur == -* ]]; then _screen_words "${flags(place)}"; else _screen_words "${names(place)}"; _screen_files; fi;;`,
  );
  return `# screen completion bash: source it, or put it into ~/.local/share/bash-completion/completions/screen
_screen_words() { local one; while IFS= read -r one; do COMPREPLY+=("$one"); done < <(compgen -W "$1" -- "$cur"); }
_screen_files() { local one; compopt -o filenames 2>/dev/null; while IFS= read -r one; do COMPREPLY+=("$one"); done < <(compgen -f -- "$cur"); }
_screen() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} at="" i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${at:+$at }\${COMP_WORDS[i]}" in ${paths}) at="\${at:+$at }\${COMP_WORDS[i]}";; esac
  done
  case "$at:$prev" in
${values(places, (all) => `_screen_words "${all}"`, "_screen_files")}
  esac
  case "$at" in
${cases.join("\n")}
  esac
}
complete -F _screen screen
`;
}

function zsh(places: readonly Place[]): string {
  const paths = places
    .map(({ at }) => `"${at}"`)
    .slice(1)
    .join("|");
  const cases = places.map(
    (place) =>
      `    "${place.at}") if [[ $cur == -* ]]; then compadd -- ${flags(place)}; else ${names(place) === "" ? "" : `compadd -- ${names(place)}; `}_files; fi;;`,
  );
  return `#compdef screen
# screen completion zsh: put it into a folder of $fpath as _screen, or source it after compinit
_screen() {
  local cur=\${words[CURRENT]} prev=\${words[CURRENT-1]} at="" i
  for ((i = 2; i < CURRENT; i++)); do
    case "\${at:+$at }\${words[i]}" in ${paths}) at="\${at:+$at }\${words[i]}";; esac
  done
  case "$at:$prev" in
${values(places, (all) => `compadd -- ${all}`, "_files")}
  esac
  case "$at" in
${cases.join("\n")}
  esac
}
if [[ \${funcstack[1]} == _screen ]]; then _screen "$@"; else compdef _screen screen; fi
`;
}

function fish(places: readonly Place[]): string {
  const quoted = (text: string) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  const lines = places.flatMap(({ at, commands, options }) => {
    const when = `-n ${quoted(`__screen_at "${at}"`)}`;
    return [
      ...commands.map(
        ({ name, description }) => `complete -c screen ${when} -a ${name} -d ${quoted(description)}`,
      ),
      ...options.map(({ flag, description, takes }) => {
        const value =
          takes === "nothing" ? "" : takes === "file" ? " -r -F" : ` -x -a ${quoted(takes.join(" "))}`;
        return `complete -c screen ${when} -l ${flag.replace(/^--?/, "")}${value} -d ${quoted(description)}`;
      }),
    ];
  });
  const paths = places
    .map(({ at }) => quoted(at))
    .slice(1)
    .join(" ");
  return `# screen completion fish: put it into ~/.config/fish/completions/screen.fish
function __screen_at
  set -l at
  for word in (commandline -opc)[2..]
    set -l next (string trim "$at $word")
    contains -- $next ${paths}; and set at $next
  end
  test "$at" = "$argv[1]"
end
${lines.join("\n")}
`;
}
