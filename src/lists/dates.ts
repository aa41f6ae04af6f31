const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date. NaN when it is none. */
export function dayNumber(date: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) / DAY : Number.NaN;
}

/** Whole days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** True for an ISO calendar date that exists. */
export function isDate(date: string): boolean {
  const day = dayNumber(date);
  return !Number.isNaN(day) && new Date(day * DAY).toISOString().startsWith(date);
}
