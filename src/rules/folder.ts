import { lstat, readdir, readFile, realpath } from "node:fs/promises";
import { join, relative, sep } from "node:path";
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
  const root = await realpath(dir);
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
  const refuse = (message: string) => void problems.push(fileProblem(file, message));
  try {
    const real = await realpath(join(root, path));
    if (relative(root, real).split(sep)[0] === "..")
      return refuse("not read: the link leads out of the folder") as undefined;
    const { size, ...stat } = await lstat(real).then((found) => ({
      size: found.size,
      plain: found.isFile(),
    }));
    if (!stat.plain) return refuse("not read: not a plain file") as undefined;
    if (size > LARGEST_FILE) {
      const megabytes = (size / 1024 / 1024).toFixed(1);
      return refuse(
        `not read: ${megabytes} MB; a rule file has at most ${LARGEST_FILE / 1024 / 1024} MB`,
      ) as undefined;
    }
    const bytes = await readFile(real);
    return new Source(file, new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    refuse(error instanceof TypeError ? "not read: not UTF-8" : `not read: ${(error as Error).message}`);
    return undefined;
  }
}
