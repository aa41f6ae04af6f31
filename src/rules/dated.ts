import { ALWAYS, type Dated } from "./ast.ts";

/** The step in force on the day, or undefined before the first. */
export function stepOn<T>(steps: Dated<T>, date: string): Dated<T>[number] | undefined {
  let found: Dated<T>[number] | undefined;
  for (const step of steps) {
    if (step.from > date) break;
    found = step;
  }
  return found;
}

export function inForce(
  span: { from?: string | undefined; until?: string | undefined },
  date: string,
): boolean {
  return (span.from ?? ALWAYS) <= date && (span.until === undefined || date <= span.until);
}

/** The day after, ISO 8601: where a span that ends on `date` stops counting. */
export function dayAfter(date: string): string {
  return daysFrom(date, 1);
}

/** The day before, ISO 8601: the last of what something new on `date` replaces. */
export function dayBefore(date: string): string {
  return daysFrom(date, -1);
}

function daysFrom(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.valueOf())) return date;
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
