import { StringDecoder } from "node:string_decoder";
import { emptyFile } from "./csv-rows.ts";
import { ListError } from "./list-error.ts";

/** One object of a JSON file's list of records, as text. */
interface JsonRecord {
  record: number;
  text: string;
}

/** No record of a list comes near this many characters. */
const MAX_RECORD = 2_000_000;
/** What stands around the records: dates and counts. */
const MAX_AROUND = 100_000;

/**
 * Cuts a JSON file into the objects of its array of records, in constant memory: `[{…}, {…}]` or `{ …, "results": [{…}, {…}], … }`.
 * @param around called once at the end with the file's text without the records.
 * @throws ListError `empty`, `cut` when the file ends before its last bracket, `limit`, `layout` when there is no such array.
 */
export async function* jsonRecords(
  source: AsyncIterable<Buffer>,
  file: string,
  around: (text: string) => void = () => {},
): AsyncGenerator<JsonRecord> {
  const decoder = new StringDecoder("utf8");
  const stack: string[] = [];
  let outside = "";
  let current: string[] | undefined;
  let length = 0;
  let inRecord = 0;
  let inString = false;
  let escaped = false;
  let record = 0;
  let begun = false;
  const refuse = (code: "cut" | "limit" | "layout", why: string, fix: string) =>
    new ListError(code, { file, row: record, why, fix });

  for await (const chunk of source) {
    const text = decoder.write(chunk);
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const character = text[at]!;
      if (inString) {
        if (escaped) escaped = false;
        else if (character === "\\") escaped = true;
        else if (character === '"') inString = false;
        continue;
      }
      if (character === '"') inString = true;
      else if (character === "{" || character === "[") {
        if (character === "{" && !current && stack.at(-1) === "[" && stack.length <= 2) {
          outside += text.slice(from, at);
          from = at;
          current = [];
          length = 0;
          inRecord = stack.length;
          record++;
        }
        stack.push(character);
        begun = true;
      } else if (character === "}" || character === "]") {
        if (stack.pop() !== (character === "}" ? "{" : "[")) {
          throw refuse("layout", "it is not JSON: brackets do not match", "Download it again");
        }
        if (current && stack.length === inRecord) {
          current.push(text.slice(from, at + 1));
          from = at + 1;
          yield { record, text: current.join("") };
          current = undefined;
        }
      }
    }
    if (current) {
      current.push(text.slice(from));
      length += text.length - from;
      if (length > MAX_RECORD)
        throw refuse("limit", "a record is too long", "Check that this is the publisher's own file");
    } else outside += text.slice(from);
    if (outside.length > MAX_AROUND)
      throw refuse("layout", "no list of records in it", "Check that this is the publisher's own file");
  }
  if (!begun) throw emptyFile(file);
  if (stack.length > 0 || inString)
    throw refuse("cut", "the file ends before its last bracket: it is cut off", "Download it again");
  around(outside);
}
