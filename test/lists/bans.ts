import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** A private list with one ban per name, as a file; `column` gives every row one more cell: `address=1 New Street`. */
export function bansFile(dir: string, file: string, names: string[], column = ""): string {
  const path = join(dir, file);
  const [title, cell] = column === "" ? ["", ""] : column.split("=").map((part) => `,${part}`);
  writeFileSync(path, [`notice,name${title}`, ...names.map((name) => `ban,"${name}"${cell}`), ""].join("\n"));
  return path;
}
