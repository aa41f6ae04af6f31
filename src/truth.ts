/**
 * Strong Kleene logic: every condition is yes, no or unknown. What nobody stated is unknown, never no.
 * S. C. Kleene, Introduction to Metamathematics (1952), § 64.
 */
export type Truth = "yes" | "no" | "unknown";

/** No as soon as one is no; yes only when all are yes. An empty conjunction is yes. */
export function all(truths: Iterable<Truth>): Truth {
  let result: Truth = "yes";
  for (const truth of truths) {
    if (truth === "no") return "no";
    if (truth === "unknown") result = "unknown";
  }
  return result;
}

/** Yes as soon as one is yes; no only when all are no. An empty disjunction is no. */
export function any(truths: Iterable<Truth>): Truth {
  let result: Truth = "no";
  for (const truth of truths) {
    if (truth === "yes") return "yes";
    if (truth === "unknown") result = "unknown";
  }
  return result;
}

export function not(truth: Truth): Truth {
  return truth === "yes" ? "no" : truth === "no" ? "yes" : "unknown";
}

/** A settled comparison as a truth. */
export function known(holds: boolean): Truth {
  return holds ? "yes" : "no";
}
