import { StringDecoder } from "node:string_decoder";
import { ListError } from "./list-error.ts";

/** A line longer than this is no entry of a list. */
const MAX_LINE = 4_000_000;

/** The lines of a text in UTF-8, in memory for one line at a time. @throws ListError `limit` for an endless line. */
export async function* textLines(source: AsyncIterable<Buffer>, file: string): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let row = 1;
  for await (const chunk of source) {
    const lines = (rest + decoder.write(chunk)).split("\n");
    rest = lines.pop()!;
    for (const line of lines) {
      yield line.replace(/\r$/, "");
      row++;
    }
    if (rest.length <= MAX_LINE) continue;
    const why = `a line is longer than ${MAX_LINE} characters`;
    throw new ListError("limit", { file, row, why, fix: "Check that this is the publisher's own file" });
  }
  if (rest !== "") yield rest;
}
