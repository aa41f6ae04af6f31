import { questionsCsv } from "../questions/csv.ts";
import { Enquiries, type Enquiry } from "../questions/gather.ts";
import { recipientsNamed, recipientWords } from "../questions/recipient.ts";
import { questionsMarkdown, questionsText } from "../questions/text.ts";
import { readResults } from "../report/result-file.ts";
import { VERSION } from "../version.ts";
import { EXIT, UserError } from "./exit.ts";
import { standardOutput } from "./output.ts";

/** `screen questions RESULT`: what is missing, whom to ask, first what settles most. */
export async function questions(
  file: string,
  { format, to }: { format: "text" | "csv" | "markdown" | "json"; to?: string },
): Promise<number> {
  const enquiries = new Enquiries();
  await readResults(file, (result) => enquiries.add(result));
  const all = enquiries.all();
  const chosen = to === undefined ? all : oneOf(all, to);
  const output = standardOutput();
  await output.write(
    written(format, chosen, to === undefined ? enquiries.waiting : linesOf(chosen), output.width),
  );
  return EXIT.clear;
}

function written(format: string, enquiries: readonly Enquiry[], waiting: number, width: number): string {
  if (format === "csv") return questionsCsv(enquiries);
  if (format === "markdown") return questionsMarkdown(enquiries, waiting);
  if (format === "text") return questionsText(enquiries, waiting, width);
  const document = { schemaVersion: 1, tool: { name: "screen", version: VERSION }, waiting, enquiries };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function linesOf(enquiries: readonly Enquiry[]): number {
  const lines = enquiries.flatMap(({ questions }) => questions.flatMap(({ lines }) => lines));
  return new Set(lines.map(({ shipment, line }) => JSON.stringify([shipment, line]))).size;
}

function oneOf(all: readonly Enquiry[], to: string): Enquiry[] {
  const named = recipientsNamed(all, to);
  if (named.length > 0) return named;
  const others = all.map(({ recipient }) => recipientWords(recipient)).join("; ");
  throw new UserError(
    `nothing is to be asked of ${to}`,
    others ? `there is ${others}` : "no line waits for an answer",
  );
}
