import { join } from "node:path";
import { installedRules, RULES_DIR } from "../installed.ts";
import { compose } from "../letters/compose.ts";
import { letterHtml } from "../letters/html.ts";
import { type Addressee, Addressees } from "../letters/lines.ts";
import { letterMarkdown } from "../letters/markdown.ts";
import { type LetterKind, readTemplate, readWording } from "../letters/template.ts";
import { recipientWords } from "../questions/recipient.ts";
import { readResults } from "../report/result-file.ts";
import { VERSION } from "../version.ts";
import { EXIT, UserError } from "./exit.ts";
import { standardOutput } from "./output.ts";

interface LetterOptions {
  to: string;
  kind: LetterKind;
  format: "markdown" | "html";
}

const LETTERS_DIR = join(RULES_DIR, "letters");
const MOST_NAMED = 20;

/** `screen letter RESULT --to PARTY`: a letter or certificate of the lines that concern a party, in the wording of where it is. */
export async function letter(file: string, { to, kind, format }: LetterOptions): Promise<number> {
  const addressees = new Addressees(to);
  const run = await readResults(file, (result) => addressees.add(result));
  const document = compose({
    template: await readTemplate(LETTERS_DIR, kind),
    addressee: oneOf(addressees, to, file),
    wording: await readWording(LETTERS_DIR),
    rules: await installedRules(),
    run,
  });
  await standardOutput().write(format === "html" ? letterHtml(document, VERSION) : letterMarkdown(document));
  return EXIT.clear;
}

function oneOf(addressees: Addressees, to: string, file: string): Addressee {
  const [found, ...others] = addressees.named();
  if (found && others.length === 0) return found;
  const names = (found ? [found, ...others] : addressees.all()).map(({ recipient }) =>
    recipientWords(recipient),
  );
  const listed = `${names.slice(0, MOST_NAMED).join("; ")}${names.length > MOST_NAMED ? " …" : ""}`;
  throw new UserError(
    found ? `${file} has several parties of this name: ${listed}` : `${file} names no ${to}`,
    found ? "tell them apart in the orders" : `it names ${listed || "nobody"}`,
  );
}
