import type { Impact } from "./impact.ts";
import type { Compared } from "./words.ts";

export const IMPACT_FORMATS = ["text", "json", "html"] as const;
export type ImpactFormat = (typeof IMPACT_FORMATS)[number];

export interface ImpactReportOptions {
  version: string;
  /** Characters a line, for text. */
  width: number;
}

/** The impact in one format. Amounts in JSON stand in every currency, whatever the lines are measured by elsewhere. */
export async function impactIn(
  format: ImpactFormat,
  impact: Impact,
  compared: Compared,
  { version, width }: ImpactReportOptions,
): Promise<string> {
  if (format === "json")
    return `${JSON.stringify({ schemaVersion: 1, tool: { name: "screen", version }, compared, ...impact }, null, 2)}\n`;
  if (format === "html") return (await import("./html.ts")).impactHtml(impact, compared, version);
  return (await import("./text.ts")).impactText(impact, compared, width);
}
