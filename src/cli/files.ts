import { readFileSync } from "node:fs";
import { UserError } from "./exit.ts";

/** The text of a file that the user named. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(
      `${file}: ${code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : String(code)}`,
    );
  }
}
