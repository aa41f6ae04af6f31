import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** What `screen.yaml` may set. Every key is optional; what is absent has the printed default. */
export interface Config {
  /** Where the values came from: a file's path, or `defaults`. */
  origin: string;
  /** The keys that the file states, `lists.max-age` for one within another. */
  stated?: ReadonlySet<string>;
  lists: {
    dir?: string;
    /** Lists without which nothing clears; absent: those that each pack names. An empty list turns the demand off. */
    require?: string[];
    /** Days from a list's own date to the line's after which it is stale. */
    maxAgeDays: number;
  };
  packs?: string[];
  /** House defaults for facts that nobody states, and facts that always hold for the house: by name of the fact, or `<role>.<fact>`. */
  assume?: ReadonlyMap<string, string>;
  facts?: ReadonlyMap<string, string>;
  /** The folder of the company's own rules. */
  house?: string;
  /** Options of the command that the house sets once; paths are whole. What the command line says goes before. */
  failOn?: "prohibited" | "license-required" | "review";
  format?: string;
  /** Reports beside the first: `FORMAT=FILE`. */
  output?: string[];
  map?: string;
  items?: string;
  owners?: string[];
  /** Decisions of people on hits. */
  clearances?: string;
  /** Where a record of every run is kept. */
  evidence?: string;
  strict?: boolean;
  allowStale?: boolean;
}

export class ConfigError extends Error {
  readonly file: string;
  constructor(file: string, message: string) {
    super(`${file}: ${message}`);
    this.file = file;
  }
}

export const DEFAULTS: Config = { origin: "defaults", lists: { maxAgeDays: 14 } };

const MOST_BYTES = 1 << 20;

/**
 * Reads a configuration file; paths in it are relative to it.
 * @throws ConfigError with the file and what is wrong in it.
 */
export async function readConfig(file: string): Promise<Config> {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new ConfigError(
      file,
      (error as NodeJS.ErrnoException).code === "ENOENT" ? "no such file" : String(error),
    );
  }
  if (text.length > MOST_BYTES) throw new ConfigError(file, "larger than 1 MiB");
  const [{ parse }, { z }] = await Promise.all([import("yaml"), import("zod")]);
  // Several values of one fact are a list, or one text with `;` between them.
  const value = z.union([z.string(), z.array(z.string()).transform((all) => all.join("; "))]);
  const yesNo = z.enum(["yes", "no"], "is yes or no").transform((word) => word === "yes");
  const schema = z.strictObject({
    lists: z
      .strictObject({
        dir: z.string().optional(),
        require: z.array(z.string()).optional(),
        "max-age": z.coerce.number("is not a number of days").int().min(0).optional(),
      })
      .optional(),
    packs: z.array(z.string()).optional(),
    assume: z.map(z.string(), value, "is no map of facts").optional(),
    facts: z.map(z.string(), value, "is no map of facts").optional(),
    house: z.string().optional(),
    "fail-on": z.enum(["prohibited", "license-required", "review"]).optional(),
    format: z.string().optional(),
    output: z.record(z.string(), z.string(), "is no map of formats to files").optional(),
    map: z.string().optional(),
    items: z.string().optional(),
    owners: z.union([z.string().transform((one) => [one]), z.array(z.string())]).optional(),
    clearances: z.string().optional(),
    evidence: z.string().optional(),
    strict: yesNo.optional(),
    "allow-stale": yesNo.optional(),
  });
  let stated: unknown;
  try {
    // Every scalar stays text (the failsafe schema): coercion is the schema's alone.
    stated = plain(parse(text, { schema: "failsafe", maxAliasCount: 0, mapAsMap: true }));
  } catch (error) {
    throw new ConfigError(file, (error as Error).message);
  }
  const read = schema.safeParse(stated ?? {});
  if (!read.success) {
    const problems = read.error.issues.map(
      ({ path, message }) => `${path.join(".") || "the file"}: ${message}`,
    );
    throw new ConfigError(file, problems.join("; "));
  }
  const { lists = {}, packs, assume, facts, format, output, owners, strict } = read.data;
  const { clearances, evidence } = read.data;
  const { house, map, items, "fail-on": failOn, "allow-stale": allowStale } = read.data;
  const path = (stated: string) => resolve(dirname(file), stated);
  return {
    origin: file,
    stated: new Set([...Object.keys(read.data), ...Object.keys(lists).map((key) => `lists.${key}`)]),
    lists: {
      maxAgeDays: lists["max-age"] ?? DEFAULTS.lists.maxAgeDays,
      ...(lists.dir !== undefined && { dir: path(lists.dir) }),
      ...(lists.require && { require: lists.require }),
    },
    ...(packs && { packs }),
    ...(assume && { assume }),
    ...(facts && { facts }),
    ...(house !== undefined && { house: path(house) }),
    ...(failOn && { failOn }),
    ...(format !== undefined && { format }),
    ...(output && { output: Object.entries(output).map(([name, to]) => `${name}=${path(to)}`) }),
    ...(map !== undefined && { map: path(map) }),
    ...(items !== undefined && { items: path(items) }),
    ...(owners && { owners: owners.map(path) }),
    ...(clearances !== undefined && { clearances: path(clearances) }),
    ...(evidence !== undefined && { evidence: path(evidence) }),
    ...(strict !== undefined && { strict }),
    ...(allowStale !== undefined && { allowStale }),
  };
}

/** The settings as objects; facts, whose names are the user's, stay a map. */
function plain(stated: unknown): unknown {
  if (!(stated instanceof Map)) return stated;
  const entries = [...stated].map(([key, value]) => [
    key,
    key !== "assume" && key !== "facts" && value instanceof Map ? Object.fromEntries(value) : value,
  ]);
  return Object.fromEntries(entries);
}
