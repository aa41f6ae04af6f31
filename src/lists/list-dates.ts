/** Dates as publishers of lists write them. All results are ISO 8601, cut to what is known; undefined when the text is no date. */

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * One date: `12 Feb 1961`, `Feb 1961`, `1961`, `1961-02-12`; with `us`, also `02/12/1961` (month first).
 * @returns `1961-02-12`, `1961-02` or `1961`.
 */
export function listDate(text: string, order: "us" | "eu" | "none" = "none"): string | undefined {
  const plain = text.trim().replace(/\s+/g, " ");
  let match = /^(\d{4})-(\d{2})-(\d{2})(?:T.*|Z|[+-]\d{2}:\d{2})?$/.exec(plain);
  if (match) return iso(match[1], match[2], match[3]);
  match = /^(\d{4})(?:-(\d{2}))?$/.exec(plain);
  if (match) return iso(match[1], match[2]);
  match = /^(?:(\d{1,2}) )?([A-Za-z]{3,9})\.? (\d{4})$/.exec(plain);
  if (match) {
    const month = MONTHS.indexOf(match[2]!.slice(0, 3).toLowerCase()) + 1;
    return month > 0 ? iso(match[3], String(month), match[1]) : undefined;
  }
  match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(plain);
  if (!match || order === "none") return undefined;
  return order === "us" ? iso(match[3], match[1], match[2]) : iso(match[3], match[2], match[1]);
}

/**
 * A date of birth or a span: `circa 1961` and `circa-1961` are `~1961`, `1961 to 1963` is `1961/1963`.
 * @returns undefined when any part is not a date: a wrong birth date would contradict the right person.
 */
export function birthDate(text: string): string | undefined {
  const circa = /^(?:circa|approximately|approx\.?)[\s-]+/i;
  const plain = text.trim();
  const mark = circa.test(plain) ? "~" : "";
  const parts = plain.split(/ to | - /).map((part) => listDate(part.trim().replace(circa, "")));
  if (parts.length > 2 || parts.some((part) => part === undefined)) return undefined;
  return mark + parts.join("/");
}

function iso(year?: string, month?: string, day?: string): string | undefined {
  if (!month) return year;
  const m = month.padStart(2, "0");
  if (m < "01" || m > "12") return undefined;
  if (!day) return `${year}-${m}`;
  const d = day.padStart(2, "0");
  const date = new Date(`${year}-${m}-${d}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(d) ? undefined : `${year}-${m}-${d}`;
}
