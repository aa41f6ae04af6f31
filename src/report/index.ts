import { jsonReport, ndjsonReport } from "./json.ts";
import type { Report, ReportOptions } from "./report.ts";

/** Output formats by name; each is loaded when asked for. */
const FORMATS: Record<string, (options: ReportOptions) => Report | Promise<Report>> = {
  text: async (options) => (await import("./text.ts")).textReport(options),
  json: jsonReport,
  ndjson: ndjsonReport,
  csv: async (options) => (await import("./csv.ts")).csvReport(options),
  html: async (options) => (await import("./html.ts")).htmlReport(options),
  markdown: async (options) => (await import("./markdown.ts")).markdownReport(options),
  sarif: async (options) => (await import("./sarif.ts")).sarifReport(options),
  junit: async (options) => (await import("./junit.ts")).junitReport(options),
  github: async (options) => (await import("./github.ts")).githubReport(options),
};

export const FORMAT_NAMES = Object.keys(FORMATS);

export function reportIn(format: string, options: ReportOptions): Report | Promise<Report> {
  const make = FORMATS[format];
  if (!make) throw new RangeError(`no format ${format}; there are ${FORMAT_NAMES.join(", ")}`);
  return make(options);
}
