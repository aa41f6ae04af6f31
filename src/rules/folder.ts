import { lstat, readdir, readFile, realpath } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { fileProblem, type RuleProblem, Source } from "./problem.ts";
import { LARGEST_FILE } from "./yaml.ts";

/** A rule file as it lies in its folder. */
export interface RuleText {
  /** Path under the folder, with `/`, without `.yaml`. */
  path: string;
  source: Source;
}

const DEEPEST_FOLDER = 12;
const MOST_FILES = 20_000;

/**
 * Reads every `.yaml` file under a folder, by path. Links that lead out of the folder, files that are too large or not UTF-8, and
 * files of other kinds (but README.md) are problems: what is not read must be known not to have been read.
 * @param shown how the folder is called in messages.
 * @throws when the folder itself cannot be read.
 */
export async function readFolder(dir: string, shown: string, problems: RuleProblem[]): Promise<RuleText[]> {
  const root = await realpath(dir).catch(() => {
    throw new Error(`there is no folder ${shown}`);
  });
  const paths: string[] = [];
  await collect(root, "", shown, 0, paths, problems);
  const texts: RuleText[] = [];
  for (const path of paths.sort()) {
    const source = await readSource(root, path, `${shown}/${path}`, problems);
    if (source) texts.push({ path: path.slice(0, -".yaml".length), source });
  }
  return texts;
}

async function collect(
  root: string,
  under: string,
  shown: string,
  depth: number,
  paths: string[],
  problems: RuleProblem[],
): Promise<void> {
  for (const entry of await readdir(join(root, under), { withFileTypes: true })) {
    const path = under === "" ? entry.name : `${under}/${entry.name}`;
    if (entry.name.startsWith(".") || entry.name === "README.md") continue;
    if (entry.isDirectory()) {
      if (depth >= DEEPEST_FOLDER)
        problems.push(fileProblem(`${shown}/${path}`, "the folders are nested too deep"));
      else await collect(root, path, shown, depth + 1, paths, problems);
    } else if (!entry.name.endsWith(".yaml")) {
      problems.push(fileProblem(`${shown}/${path}`, "not read: rule files end in .yaml"));
    } else if (paths.length >= MOST_FILES) {
      problems.push(fileProblem(`${shown}/${path}`, `not read: more than ${MOST_FILES} files`));
      return;
    } else {
      paths.push(path);
    }
  }
}

async function readSource(
  root: string,
  path: string,
  file: string,
  problems: RuleProblem[],
): Promise<Source | undefined> {
  try {
    return new Source(file, await readText(root, path));
  } catch (error) {
    const why = error instanceof TypeError ? "not UTF-8" : (error as Error).message;
    problems.push(fileProblem(file, `not read: ${why}`));
    return undefined;
  }
}

async function readText(root: string, path: string): Promise<string> {
  const real = await realpath(join(root, path));
  const within = relative(root, real);
  if (isAbsolute(within) || within.split(sep)[0] === "..")
    throw new Error("the link leads out of the folder");
  const stat = await lstat(real);
  if (!stat.isFile()) throw new Error("not a plain file");
  if (stat.size > LARGEST_FILE) {
    const [megabytes, most] = [stat.size, LARGEST_FILE].map((bytes) => bytes / 1024 / 1024);
    throw new Error(`${megabytes?.toFixed(1)} MB; a rule file has at most ${most} MB`);
  }
  return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(real));
}
