import type { RuleSet } from "../rules/ast.ts";
import type { RunInfo } from "../run.ts";
import type { Retention } from "./record.ts";

/**
 * How long each regime of the run wants the records kept, by its table `<pack>/retention`.
 * @param latest the latest day of the run and of its lines, ISO 8601.
 */
export function retentionOf({ tables }: RuleSet, run: RunInfo, latest: string): Retention[] {
  return run.rules.packs.flatMap(({ id }) => {
    const table = tables.find((one) => one.id === `${id}/retention`);
    return (table?.rows ?? []).flatMap(({ columns }) => {
      const years = Number(columns["years"]);
      if (!table || !Number.isInteger(years)) return [];
      return [
        {
          pack: id,
          years,
          cite: table.cite,
          countedFrom: String(columns["counted-from"] ?? ""),
          atLeastUntil: yearsAfter(latest, years),
          confirmed: table.confirmed,
        },
      ];
    });
  });
}

/** The same day, so many years later; of 29 February 1 March. */
function yearsAfter(day: string, years: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString().slice(0, 10);
}

/** In words, one for each regime. */
export function retentionText({ years, cite, countedFrom, atLeastUntil, confirmed }: Retention): string {
  return `Keep this record for ${years} years from ${countedFrom} (${cite}): at least until ${atLeastUntil}${confirmed ? "" : "; not confirmed against the text"}`;
}
