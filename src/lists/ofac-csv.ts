import { countryCode } from "../geo/countries.ts";
import { push } from "../multimap.ts";
import { addressFrom } from "./addresses.ts";
import { csvRows, emptyFile } from "./csv-rows.ts";
import type { ListEntry, ListFile, ListProblem } from "./entry.ts";
import { addName, addTo, emptyEntry, setRemarks } from "./entry-parts.ts";
import { ListError } from "./list-error.ts";
import { entryOn, isNonSdn, listsOf, personType, programmesOf } from "./ofac-lists.ts";
import { joinOverflow, readRemarks } from "./remarks.ts";

/**
 * The US Treasury's SDN.CSV and CONS_PRIM.CSV with their companion files, by the Treasury's data specification of 2023-09-25: no header,
 * `-0- ` for nothing, remarks cut at 1,000 characters, a 0x1A at the end.
 */

/** The tables that belong to the main one and may be given beside it. */
type CompanionKind = "alt" | "add" | "comments";
export type Companions = Partial<Record<CompanionKind, { fileName: string; source: AsyncIterable<Buffer> }>>;

const REMARKS_LIMIT = 1_000;
const END_MARK = "\u001a";

/** How sure it is that a file is SDN.CSV or CONS_PRIM.CSV: twelve cells, a number and a name first, the mark for nothing. */
export function recognise(head: Buffer, _fileName: string): number {
  return /^\d+,"[^"\r\n]+",(?:"[^"\r\n]*"|-0- ?),(?:"[^"\r\n]+"|-0- ?),(?:"[^"\r\n]*"|-0- ?),(?:"[^"\r\n]*"|-0- ?),/.test(
    textOf(head),
  )
    ? 0.95
    : 0;
}

/** Which companion of the main file a file is, by its first row; undefined for none. */
export function companionKind(head: Buffer): CompanionKind | undefined {
  const text = textOf(head);
  if (/^\d+,\d+,"(?:aka|fka|nka)",/.test(text)) return "alt";
  if (
    /^\d+,\d+,(?:"(?:[^"]|"")*"|-0- ?),(?:"(?:[^"]|"")*"|-0- ?),(?:"(?:[^"]|"")*"|-0- ?),(?:"(?:[^"]|"")*"|-0- ?)\r?\n/.test(
      text,
    )
  )
    return "add";
  return /^\d+,"(?:[^"]|"")+"\r?\n/.test(text) ? "comments" : undefined;
}

function textOf(head: Buffer): string {
  return head
    .subarray(0, 8_000)
    .toString("utf8")
    .replace(/^\uFEFF/, "");
}

/**
 * Reads the main file row by row; the companions are read first, into memory. The rows of both lists look alike: the file's name tells
 * which it is, and the first row where the name does not.
 * @throws ListError while the entries are read: `empty`, or `layout` when the rows have another number of cells.
 */
export function read(source: AsyncIterable<Buffer>, fileName: string, companions: Companions = {}): ListFile {
  const named = /sdn|cons/i.exec(fileName)?.[0].toLowerCase();
  const file: ListFile = {
    list: named === "cons" ? "us-cons" : "us-sdn",
    entries: entries(),
    problems: [],
  };
  async function* entries(): AsyncGenerator<ListEntry> {
    const beside = await readCompanions(companions, file.problems);
    let first = true;
    for await (const { row, cells } of rows(source, fileName, 12, file.problems)) {
      const programmes = programmesOf(cells[3]!);
      const overflow = beside.comments.ask(cells[0]!);
      const { entry, notes } = mainEntry(cells, beside, overflow);
      if (cells[11]!.length >= REMARKS_LIMIT && overflow === undefined) {
        const why = "the remarks are cut at 1,000 characters: give the comments file beside this one";
        file.problems.push({ file: fileName, row, column: "Remarks", text: entry.names[0]?.text ?? "", why });
      }
      if (first && !named) file.list = isNonSdn(programmes) ? "us-cons" : "us-sdn";
      first = false;
      const lists = file.list === "us-sdn" ? (["SDN"] as const) : listsOf(programmes, entry.measures);
      for (const on of lists) yield entryOn(on, entry, notes);
    }
    if (first) throw emptyFile(fileName);
    for (const [kind, known] of Object.entries(beside.unused())) {
      const why = `${known} parties are not in the main file: the files are of different days`;
      file.problems.push({
        file: companions[kind as CompanionKind]?.fileName ?? kind,
        row: 0,
        text: "",
        why,
      });
    }
  }
  return file;
}

function mainEntry(
  cells: string[],
  beside: Beside,
  overflow: string | undefined,
): { entry: ListEntry; notes: string[] } {
  const [id, name, type, programme, title, callSign, vesselType, , , flag, owner, remarks] = cells as [
    string,
    ...string[],
  ];
  const entry = emptyEntry(id, "SDN", personType(type!));
  addName(entry, name!, "primary");
  for (const { text, former } of beside.alt.ask(id) ?? []) addName(entry, text, former ? "former" : "alias");
  entry.addresses = beside.add.ask(id) ?? [];
  entry.programmes = programmesOf(programme!);
  const vessel = { callSign, flag: flag && (countryCode(flag) ?? flag), type: vesselType };
  for (const [key, value] of Object.entries(vessel))
    if (value) entry.vessel = { ...entry.vessel, [key]: value };
  addTo(entry.countries, flag && countryCode(flag));
  if (owner) entry.links.push({ name: owner, how: "owner" });
  const notes = readRemarks(entry, joinOverflow(remarks!, overflow));
  setRemarks(entry, [title!, ...notes]);
  return { entry, notes };
}

interface Beside {
  alt: AskedMap<{ text: string; former: boolean }[]>;
  add: AskedMap<ListEntry["addresses"]>;
  comments: AskedMap<string>;
  /** How many parties of each companion the main file did not ask for. */
  unused(): Partial<Record<CompanionKind, number>>;
}

async function readCompanions(companions: Companions, problems: ListProblem[]): Promise<Beside> {
  const alt: Beside["alt"] = new AskedMap();
  const add: Beside["add"] = new AskedMap();
  const comments: Beside["comments"] = new AskedMap();
  if (companions.alt) {
    for await (const { cells } of rows(companions.alt.source, companions.alt.fileName, 5, problems)) {
      push(alt, cells[0]!, { text: cells[3]!, former: cells[2] === "fka" });
    }
  }
  if (companions.add) {
    for await (const { cells } of rows(companions.add.source, companions.add.fileName, 6, problems)) {
      const address = addressFrom({ street: cells[2], cityLine: cells[3], country: cells[4] });
      if (address) push(add, cells[0]!, address);
    }
  }
  if (companions.comments) {
    for await (const { cells } of rows(
      companions.comments.source,
      companions.comments.fileName,
      2,
      problems,
    )) {
      comments.set(cells[0]!, cells[1]!);
    }
  }
  const tables = { alt, add, comments };
  const unused = () => {
    const counts: Partial<Record<CompanionKind, number>> = {};
    for (const kind of ["alt", "add", "comments"] as const) {
      const count = tables[kind].unasked();
      if (count > 0) counts[kind] = count;
    }
    return counts;
  };
  return { ...tables, unused };
}

/** A table that knows which of its keys the main file did not ask for. */
class AskedMap<Value> extends Map<string, Value> {
  readonly #asked = new Set<string>();

  ask(key: string): Value | undefined {
    this.#asked.add(key);
    return this.get(key);
  }

  unasked(): number {
    let count = 0;
    for (const key of this.keys()) if (!this.#asked.has(key)) count++;
    return count;
  }
}

/** The rows of one of the files, `-0-` read as nothing. A row of another width is a problem; at the end of the file the file is cut. */
async function* rows(
  source: AsyncIterable<Buffer>,
  file: string,
  width: number,
  problems: ListProblem[],
): AsyncGenerator<{ row: number; cells: string[] }> {
  let ended = false;
  let last: ListProblem | undefined;
  for await (const { row, cells } of csvRows(source, file)) {
    if (last) problems.push(last);
    last = undefined;
    if (cells.length === 1 && cells[0] === END_MARK) {
      ended = true;
      continue;
    }
    if (cells.length !== width || !/^\d+$/.test(cells[0]!)) {
      const why = `not a row of ${width} cells with a number first`;
      if (row === 1) {
        throw new ListError("layout", {
          file,
          row,
          why,
          fix: "Check that this is the Treasury's own CSV file",
        });
      }
      last = { file, row, text: cells.join(",").slice(0, 200), why };
      continue;
    }
    yield { row, cells: cells.map((cell) => (/^-0-\s*$/.test(cell) ? "" : cell.trim())) };
  }
  if (last && !ended) {
    throw new ListError("cut", {
      file,
      row: last.row,
      why: "the last row is cut",
      fix: "Download it again",
    });
  }
  if (last) problems.push(last);
  if (!ended)
    problems.push({ file, row: 0, text: "", why: "no end mark (0x1A): rows may be missing at the end" });
}
