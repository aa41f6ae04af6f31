import { csvCell } from "../report/csv.ts";
import { answerWith } from "./answer-with.ts";
import type { Enquiry, OpenQuestion } from "./gather.ts";
import { recipientWords } from "./recipient.ts";

const HEADER = "to,question,answer_with,value,source,fact,party,lines,shipment,line,settles";
/** Characters of a cell of lines: a spreadsheet cuts cells of 32,767. A question of more lines goes on in another row. */
const LONGEST_CELL = 16_000;

/** A file to fill in: `value` with the answer, `source` with who gave it; `--answers` reads it back. Safe to open in a spreadsheet. */
export function questionsCsv(enquiries: readonly Enquiry[]): string {
  const rows = enquiries.flatMap(({ recipient, questions }) =>
    questions.flatMap((question) => rowsOf(question, recipientWords(recipient))),
  );
  return `${[HEADER, ...rows].join("\n")}\n`;
}

function rowsOf({ ask, fact, party, lines, settles }: OpenQuestion, to: string): string[] {
  const row = (of: { lines?: string; shipment?: string; line?: string }) =>
    [to, ask, answerWith(fact), "", "", fact, party, of.lines, of.shipment, of.line, settles.join("; ")]
      .map((cell) => csvCell(cell ?? null))
      .join(",");
  const plain = lines.filter(isPlain).map(({ shipment, line }) => `${shipment}/${line}`);
  const others = lines.filter((line) => !isPlain(line));
  return [
    ...cells(plain).map((lines) => row({ lines })),
    ...others.map(({ shipment, line }) => row({ shipment, line: String(line) })),
  ];
}

/** Names that the list of lines would cut elsewhere have a row of their own. */
function isPlain({ shipment, line }: OpenQuestion["lines"][number]): boolean {
  return !/[;\n]|^\s|\s$/.test(shipment) && !/[;/\n]|^\s|\s$|^$/.test(String(line));
}

function cells(names: readonly string[]): string[] {
  const cells: string[] = [];
  for (const name of names) {
    const last = cells.at(-1);
    if (last === undefined || last.length + name.length > LONGEST_CELL) cells.push(name);
    else cells[cells.length - 1] = `${last}; ${name}`;
  }
  return cells;
}
