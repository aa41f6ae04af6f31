import { z } from "zod";
import { ROLES } from "../facts.ts";

/** The shape of a result document, as a zod schema; the build writes it out as JSON Schema. Additive only within schemaVersion 1. */
const truth = z.enum(["yes", "no", "unknown"]);
const note = z.strictObject({ column: z.string(), text: z.string(), why: z.string(), fix: z.string() });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const percent = z.strictObject({ from: z.number(), to: z.number() });
const held = percent.extend({
  through: z.array(
    z.strictObject({
      of: z.string().nullable(),
      owner: z.string(),
      percent: percent.nullable(),
      listed: z.string().optional(),
    }),
  ),
});

const because = z.strictObject({
  label: z.string().optional(),
  fact: z.string().optional(),
  value: z.string().optional(),
  truth,
  from: z.string().optional(),
  party: z.string().optional(),
  rule: z.string().optional(),
  held: held.optional(),
  of: z.enum(["all", "any", "not", "none"]).optional(),
  get because() {
    return z.array(because).optional();
  },
});

const finding = z.strictObject({
  rule: z.string(),
  pack: z.string(),
  effect: z.enum(["prohibited", "license-required", "review", "advice"]),
  policy: z
    .enum(["denial", "presumption-of-denial", "case-by-case", "presumption-of-approval", "approval"])
    .nullable(),
  cite: z.string(),
  title: z.string(),
  truth,
  party: z.strictObject({ role: z.enum(ROLES), name: z.string() }).nullable(),
  match: z
    .strictObject({
      list: z.string(),
      entry: z.string(),
      name: z.string(),
      matched: z.string(),
      score: z.number().min(0).max(1),
      band: z.enum(["match", "possible"]),
      agree: z.array(z.string()),
      contradict: z.array(z.string()),
      means: z.string(),
      bounded: z.literal(true).optional(),
    })
    .nullable(),
  because: z.array(because),
  missing: z.array(z.string()),
  confirmed: z.boolean(),
  inForce: z.strictObject({ from: day.nullable(), until: day.nullable() }).optional(),
  liftableBy: z.array(
    z.strictObject({
      rule: z.string(),
      cite: z.string(),
      symbol: z.string().nullable(),
      missing: z.array(z.string()),
    }),
  ),
  text: z.string().optional(),
  conflict: z
    .strictObject({
      who: z.string(),
      between: z.array(z.string()),
      tension: z.string(),
      maySay: z.array(z.string()),
      mayNotSay: z.array(z.string()),
      steps: z.array(z.string()),
      report: z.strictObject({ to: z.string(), within: z.string() }).optional(),
    })
    .optional(),
});

const hit = z.strictObject({
  party: z.strictObject({ role: z.enum(ROLES), name: z.string() }),
  list: z.string(),
  entry: z.string(),
  name: z.string(),
  matched: z.string(),
  score: z.number().min(0).max(1),
  band: z.enum(["match", "possible"]),
  finding: z.string(),
  seal: z.strictObject({
    party: z.record(z.string(), z.string()),
    entry: z.record(z.string(), z.string()),
    rules: z.record(z.string(), z.string()),
  }),
});

const clearance = z.strictObject({
  status: z.enum(["applied", "reopened", "expired", "not-begun"]),
  decision: z.enum(["false-match", "true-match"]),
  finding: z.string(),
  party: z.strictObject({ role: z.string(), name: z.string() }),
  decidedOf: z.string(),
  list: z.string(),
  entry: z.string(),
  name: z.string(),
  reason: z.string(),
  text: z.string(),
  by: z.string(),
  approvedBy: z.string(),
  date: day,
  until: day,
  where: z.string(),
  changed: z.array(z.string()),
});

const source = z.strictObject({ file: z.string(), row: z.int().min(0), line: z.int().min(1).optional() });
const lineNumber = z.union([z.string(), z.number()]);

const outcome = z.enum(["prohibited", "license-required", "review", "clear", "unreadable"]);
const since = z.strictObject({
  change: z.enum(["new", "stricter", "milder", "changed", "same"]),
  verdict: outcome.nullable(),
  come: z.array(z.string()),
  gone: z.array(z.string()),
});

export const lineSchema = z.strictObject({
  type: z.literal("result").optional(),
  shipment: z.string(),
  line: lineNumber,
  source,
  asOf: day,
  about: z.strictObject({
    description: z.string().nullable(),
    hs: z.string().nullable(),
    eccn: z.string().nullable(),
    shipFrom: z.string().nullable(),
    transit: z.array(z.string()),
    destination: z.string().nullable(),
    parties: z.array(z.strictObject({ role: z.string(), name: z.string(), country: z.string().nullable() })),
  }),
  usContent: z
    .strictObject({
      parts: z.array(
        z.strictObject({
          text: z.string(),
          eccn: z.string().nullable(),
          hs: z.string().nullable(),
          value: z.number().nullable(),
          counts: truth,
        }),
      ),
      of: z.number().nullable(),
      percent: z.strictObject({ from: z.number(), to: z.number() }).nullable(),
    })
    .optional(),
  verdict: z.enum(["prohibited", "license-required", "review", "clear"]),
  findings: z.array(finding),
  conditions: z.array(z.strictObject({ rule: z.string(), cite: z.string(), text: z.string() })),
  lifted: z.array(
    z.strictObject({
      rule: z.string(),
      cite: z.string(),
      by: z.string(),
      byCite: z.string(),
      symbol: z.string().nullable(),
    }),
  ),
  questions: z.array(
    z.strictObject({
      fact: z.string(),
      party: z.string().optional(),
      ask: z.string(),
      of: z.string(),
      settles: z.array(z.string()),
    }),
  ),
  presumed: z.array(
    z.strictObject({
      facts: z.array(z.string()).min(1),
      party: z.string().optional(),
      value: truth,
      from: z.string(),
    }),
  ),
  regimes: z.array(z.strictObject({ pack: z.string(), reaches: truth, because: z.array(because) })),
  hits: z.array(hit).optional(),
  notes: z.array(note),
  since: since.optional(),
  clearances: z.array(clearance).optional(),
});

const unreadableSchema = z.strictObject({
  type: z.literal("result").optional(),
  shipment: z.string().nullable(),
  line: lineNumber.nullable(),
  source,
  verdict: z.literal("unreadable"),
  findings: z.array(finding).max(0),
  problems: z.array(note),
  since: since.optional(),
});

const runSchema = z.strictObject({
  asOf: day.nullable(),
  rules: z.strictObject({
    sha256: z.string(),
    packs: z.array(
      z.strictObject({ id: z.string(), verifiedThrough: day, completeFrom: day, scope: z.string() }),
    ),
  }),
  lists: z.array(
    z.strictObject({
      id: z.string(),
      published: day,
      entries: z.int(),
      sha256: z.string(),
      ageDays: z.int(),
      beforeFirst: z.literal(true).optional(),
      note: z.string().optional(),
    }),
  ),
  notChecked: z.array(z.string()),
  since: z
    .strictObject({
      file: z.string(),
      counts: z.strictObject({
        new: z.int(),
        stricter: z.int(),
        milder: z.int(),
        changed: z.int(),
        same: z.int(),
        gone: z.int(),
      }),
      differs: z.array(z.string()),
      gone: z.array(
        z.strictObject({
          shipment: z.string().nullable(),
          line: lineNumber.nullable(),
          verdict: outcome.nullable(),
        }),
      ),
    })
    .optional(),
  assumed: z.array(z.strictObject({ fact: z.string(), value: z.string(), from: z.string() })).optional(),
  clearances: z
    .strictObject({
      file: z.string(),
      sha256: z.string(),
      stated: z.int(),
      applied: z.array(
        z.strictObject({
          where: z.string(),
          decision: z.enum(["false-match", "true-match"]),
          party: z.string(),
          list: z.string(),
          entry: z.string(),
          name: z.string(),
          by: z.string(),
          approvedBy: z.string(),
          date: day,
          until: day,
          lines: z.int(),
        }),
      ),
      notices: z.array(z.string()),
    })
    .optional(),
});

const summarySchema = z.strictObject({
  lines: z.int(),
  prohibited: z.int(),
  "license-required": z.int(),
  review: z.int(),
  clear: z.int(),
  unreadable: z.int(),
  partial: z.literal(true).optional(),
});

export const resultSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal("screen"), version: z.string() }),
  run: runSchema,
  summary: summarySchema,
  results: z.array(z.union([lineSchema, unreadableSchema])),
});
