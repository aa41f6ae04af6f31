import type { Policy } from "./ast.ts";

/** Licensing policies, strictest first. */
export const POLICIES = [
  "denial",
  "presumption-of-denial",
  "case-by-case",
  "presumption-of-approval",
  "approval",
] as const satisfies readonly Policy[];

/** What a listing may say that a licence is required for. */
export const SCOPES = ["all-items", "ccl", "ccl-and-supp-7", "supp-2", "named-projects", "see-text"] as const;
