import { z } from "zod";
import { EvidenceError } from "./log.ts";
import { type Begin, type End, FORMAT } from "./record.ts";

/** A log may come from anybody, with hashes that fit: what is decided by is looked at before it is used. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** What becomes part of a path. */
const list = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
const facts = z.array(z.tuple([z.string(), z.string()])).optional();

const begin = z.object({
  format: z.literal(FORMAT),
  tool: z.object({ version: z.string() }),
  today: day,
  options: z.object({
    asOf: day.optional(),
    packs: z.array(z.string()).optional(),
    allowStale: z.boolean(),
    strict: z.boolean(),
    encoding: z.string().optional(),
    sheet: z.string().optional(),
  }),
  config: z.object({
    origin: z.string(),
    require: z.array(z.string()).optional(),
    maxAgeDays: z.number(),
    packs: z.array(z.string()).optional(),
    assume: facts,
    facts,
  }),
  rules: z.object({ sha256: hash }),
});

const end = z.object({
  partial: z.boolean(),
  run: z.object({ lists: z.array(z.object({ id: list, published: day, sha256: hash })) }),
  summary: z.record(z.string(), z.unknown()),
  results: z.object({ count: z.int(), sha256: hash }),
  lists: z.array(z.object({ id: list, published: day, entriesSha256: hash })),
});

/** @throws EvidenceError for a record that no run writes. */
export function asBegin(record: unknown): Begin {
  return asWritten<Begin>(begin, record, "the beginning");
}

/** @throws EvidenceError for a record that no run writes. */
export function asEnd(record: unknown): End {
  return asWritten<End>(end, record, "the end");
}

function asWritten<T>(schema: z.ZodType, record: unknown, what: string): T {
  const read = schema.safeParse(record);
  if (read.success) return record as T;
  const [issue] = read.error.issues;
  throw new EvidenceError(
    `${what} of the run is not as a run writes it: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`,
  );
}
