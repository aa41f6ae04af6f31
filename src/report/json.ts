import { type Report, type ReportOptions, SCHEMA_VERSION } from "./report.ts";

/** One document, written as the results come: its run and summary stand after the results, when they are known. */
export function jsonReport({ write, version }: ReportOptions): Report {
  let first = true;
  return {
    begin: () =>
      write(
        `{"schemaVersion":${SCHEMA_VERSION},"tool":${JSON.stringify({ name: "screen", version })},"results":[`,
      ),
    result({ json }) {
      const separator = first ? "\n" : ",\n";
      first = false;
      return write(separator + json());
    },
    end: ({ run, summary, partial }) =>
      write(
        `\n],"run":${JSON.stringify(run)},"summary":${JSON.stringify(partial ? { ...summary, partial } : summary)}}\n`,
      ),
  };
}

/** One result a line: the run first, the summary last, with the lists of the days that the lines turned out to be of. */
export function ndjsonReport({ write, version }: ReportOptions): Report {
  return {
    begin: (run) =>
      write(
        `${JSON.stringify({ type: "run", schemaVersion: SCHEMA_VERSION, tool: { name: "screen", version }, run })}\n`,
      ),
    result: ({ json }) => write(`{"type":"result",${json().slice(1)}\n`),
    end: ({ run, summary, partial }) =>
      write(
        `${JSON.stringify({ type: "summary", summary, lists: run.lists, notChecked: run.notChecked, ...(run.since && { since: run.since }), ...(run.clearances && { clearances: run.clearances }), ...(partial && { partial }) })}\n`,
      ),
  };
}
