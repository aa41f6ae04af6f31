import { readFileSync } from "node:fs";
import { join } from "node:path";

export const LETTER_KINDS = ["compliance", "certification", "end-use", "no-reexport"] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** For whom a part is written: by the jurisdictions of the recipient, and of the sender. */
export interface Addressed {
  only?: string[] | undefined;
  except?: string[] | undefined;
  onlySender?: string[] | undefined;
  exceptSender?: string[] | undefined;
}

export interface Part extends Addressed {
  heading: string;
  text?: string[] | undefined;
  list?: string[] | undefined;
  boxes?: string[] | undefined;
  fields?: string[] | undefined;
  show?: "items" | "law" | "questions" | undefined;
}

/** A letter as it stands in rules/letters. */
export interface Template {
  letter: LetterKind;
  title: string;
  signedBy: "sender" | "recipient";
  needs: "orders" | "items";
  law: { cite: string; source: string; read: string; confirmed: boolean }[];
  parts: Part[];
  beforeSending: (Addressed & { text: string })[];
}

export interface Jurisdiction {
  id: string;
  name: string;
  countries?: string[] | undefined;
  /** A table of the rules and one of its sets, in place of countries. */
  table?: string | undefined;
  set?: string | undefined;
  /** Rules that tell a conflict of laws, where the recipient or the sender is there. */
  conflicts: { recipient: string[]; sender: string[] };
}

/** Of recipients and senders, and what a letter does not say where their laws are at odds. */
export interface Wording {
  jurisdictions: Jurisdiction[];
  /** By the rule that tells a conflict: packs of which nothing is told on a line where it was found. */
  silent: ReadonlyMap<string, readonly string[]>;
}

export class LetterError extends Error {}

/** @throws LetterError naming the file and what is wrong in it. */
export async function readTemplate(dir: string, kind: LetterKind): Promise<Template> {
  const { z } = await import("zod");
  const texts = z.array(z.string());
  const addressed = {
    only: texts.optional(),
    except: texts.optional(),
    "only-sender": texts.optional(),
    "except-sender": texts.optional(),
  };
  const schema = z.strictObject({
    letter: z.literal(kind),
    title: z.string(),
    "signed-by": z.enum(["sender", "recipient"]),
    needs: z.enum(["orders", "items"]),
    law: z.array(
      z.strictObject({
        cite: z.string(),
        source: z.string(),
        read: z.iso.date(),
        confirmed: z.enum(["yes", "no"]),
      }),
    ),
    parts: z.array(
      z.strictObject({
        heading: z.string(),
        text: texts.optional(),
        list: texts.optional(),
        boxes: texts.optional(),
        fields: texts.optional(),
        show: z.enum(["items", "law", "questions"]).optional(),
        ...addressed,
      }),
    ),
    "before-sending": z.array(z.strictObject({ text: z.string(), ...addressed })),
  });
  const read = await readYaml(join(dir, `${kind}.yaml`), schema);
  const { "signed-by": signedBy, "before-sending": before, law, parts, ...rest } = read;
  return {
    ...rest,
    signedBy,
    law: law.map((one) => ({ ...one, confirmed: one.confirmed === "yes" })),
    parts: parts.map(named),
    beforeSending: before.map(named),
  };
}

/** The keys of the file as this program calls them. */
function named<T extends { "only-sender"?: string[] | undefined; "except-sender"?: string[] | undefined }>({
  "only-sender": onlySender,
  "except-sender": exceptSender,
  ...rest
}: T) {
  return { ...rest, onlySender, exceptSender };
}

/** @throws LetterError */
export async function readWording(dir: string): Promise<Wording> {
  const { z } = await import("zod");
  const schema = z.strictObject({
    jurisdictions: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        countries: z.array(z.string()).optional(),
        table: z.string().optional(),
        set: z.string().optional(),
        conflicts: z.strictObject({ recipient: z.array(z.string()), sender: z.array(z.string()) }),
      }),
    ),
    silent: z.record(z.string(), z.array(z.string())),
  });
  const { jurisdictions, silent } = await readYaml(join(dir, "recipients.yaml"), schema);
  return { jurisdictions, silent: new Map(Object.entries(silent)) };
}

interface Schema<T> {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: T }
    | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } };
}

async function readYaml<T>(file: string, schema: Schema<T>): Promise<T> {
  const { parse } = await import("yaml");
  let value: unknown;
  try {
    // Every scalar stays text: NO is Norway.
    value = parse(readFileSync(file, "utf8"), { schema: "failsafe", maxAliasCount: 0 });
  } catch (error) {
    throw new LetterError(`${file}: ${(error as Error).message}`);
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  throw new LetterError(`${file}: ${problems.join("; ")}`);
}
