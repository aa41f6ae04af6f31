import { isAbsolute, relative, resolve } from "node:path";
import type { ScreenResult } from "../verdict/result.ts";

/** Where a CI service shows a line: the file, with `/` between folders, and its line where rows of the file are lines of text. */
export interface Place {
  file?: string;
  line?: number;
}

/** In these a row is the number of a shipment, and nothing that an editor could go to. */
const NO_LINES = /\.(json|xml)$/i;

/**
 * The place of a result, relative to the checkout of a CI job where there is one: services know files by that path. Standard input has
 * no place.
 */
export function placeOf(
  { source }: Pick<ScreenResult, "source">,
  env: Readonly<Record<string, string | undefined>>,
): Place {
  const { file, row, line = row } = source;
  if (file === "-") return {};
  const root = env["GITHUB_WORKSPACE"] ?? env["CI_PROJECT_DIR"];
  const path = root === undefined ? file : within(root, file);
  return { file: path.replaceAll("\\", "/"), ...(row > 0 && !NO_LINES.test(file) && { line }) };
}

function within(root: string, file: string): string {
  const path = relative(root, resolve(file));
  return path.startsWith("..") || isAbsolute(path) ? file : path;
}
