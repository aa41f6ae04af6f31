import { jsonIn, type Value } from "../values.ts";
import { bodsStatements, isBods } from "./bods.ts";
import { csvStatements } from "./csv.ts";
import { ftmStatements, isFtm } from "./ftm.ts";
import type { Statement } from "./statement.ts";

/**
 * The statements of a file of owners, in whatever form it is: a table, JSON of the same columns, the Beneficial Ownership Data Standard
 * or FollowTheMoney.
 * @throws ManifestError when nothing of it can be read.
 */
export async function* readOwnersFile(
  file: string,
  tell: (what: string) => void,
): AsyncGenerator<Statement[]> {
  const json = await jsonIn(file, "owners");
  if (json) {
    const values: Value[] = [];
    for await (const value of json) values.push(value);
    if (values.some(({ node }) => isBods(node))) return yield bodsStatements(values, file, tell);
    if (values.some(({ node }) => isFtm(node))) return yield ftmStatements(values, file, tell);
  }
  yield* csvStatements(file, tell);
}
