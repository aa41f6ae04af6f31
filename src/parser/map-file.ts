import { fieldNamed } from "./columns.ts";
import { ManifestError } from "./manifest-error.ts";
import type { ColumnMap, ColumnMapping, MapEntry, MappedColumn } from "./types.ts";

const FORM = "Write `columns:` with one `HEADER: field` a line, as `screen columns FILE` shows it.";

/**
 * Reads a map file, YAML or JSON.
 * @throws ManifestError `map-file`.
 */
export async function readMap(text: string, file: string): Promise<ColumnMap> {
  const { parseDocument, visit } = await import("yaml");
  const refuse = (why: string, column?: string): never => {
    throw new ManifestError("map-file", { file, ...(column !== undefined && { column }), why, fix: FORM });
  };
  const document = parseDocument(text, { schema: "failsafe", uniqueKeys: true });
  if (document.errors.length > 0) refuse(document.errors[0]!.message.split("\n")[0]!);
  visit(document, { Alias: () => refuse("it refers from one place to another") });
  const root: unknown = document.toJS({ mapAsMap: true });
  if (!(root instanceof Map)) return refuse("it is no map of columns");
  const { header, sheet, columns, ...rest } = Object.fromEntries(root) as Record<string, unknown>;
  for (const name of Object.keys(rest)) refuse(`"${name.slice(0, 40)}" is nothing that a map file says`);
  if (!(columns instanceof Map)) return refuse("`columns` is missing");
  if (header !== undefined && !/^[1-9]\d{0,6}$/.test(String(header)))
    refuse("`header` is the row of the header, counted from 1");
  const entries = new Map<string, MapEntry>();
  for (const [name, value] of columns) entries.set(String(name), entryOf(value, String(name), refuse));
  return {
    file,
    columns: entries,
    ...(header !== undefined && { header: Number(header) }),
    ...(sheet !== undefined && { sheet: String(sheet) }),
  };
}

type Refuse = (why: string, column?: string) => never;

function entryOf(value: unknown, column: string, refuse: Refuse): MapEntry {
  if (value === "ignore") return "ignore";
  const stated =
    value instanceof Map ? (Object.fromEntries(value) as Record<string, unknown>) : { field: value };
  const { field, party, also, currency, holds, destination, ...rest } = stated as Record<string, unknown>;
  for (const name of Object.keys(rest))
    refuse(`"${name.slice(0, 40)}" is nothing that a map file says of a column`, column);
  if (typeof field !== "string") return refuse("it names no field", column);
  const target = fieldNamed(field);
  if (!target) return refuse(`no field is called "${field.slice(0, 60)}"`, column);
  if (party !== undefined && !(target.role && /^[2-9]$/.test(String(party))))
    refuse("`party` is 2 to 9, for a further party of the role", column);
  if (currency !== undefined && !(field === "value" && /^[A-Z]{3}$/.test(String(currency))))
    refuse("`currency` goes with the field value", column);
  if (holds !== undefined && holds !== "name-and-address") refuse("`holds` is name-and-address", column);
  const isPlace = target.role === "ultimate-consignee" && target.fact.name === "party.country";
  if (destination !== undefined && !(isPlace && String(destination) === "true"))
    refuse("`destination: true` goes with the field consignee_country", column);
  return {
    field,
    ...(party !== undefined && { party: Number(party) }),
    ...(String(also) === "true" && { also: true }),
    ...(currency !== undefined && { currency: String(currency) }),
    ...(holds !== undefined && { glued: true }),
    ...(destination !== undefined && { isDestination: true }),
  };
}

/**
 * Puts the entries of a map file over the columns of a header; `ignore` makes a column state nothing.
 * @throws ManifestError `map-file` for a column that the manifest does not have.
 */
export function applyMap(columns: MappedColumn[], map: ColumnMap): void {
  for (const [header, entry] of map.columns) {
    const column = columns.find((one) => one.header.trim() === header.trim());
    if (!column) {
      const why = "the manifest has no column of this name";
      throw new ManifestError("map-file", {
        file: map.file,
        column: header.slice(0, 80),
        why,
        fix: "Take it out, or correct the name.",
      });
    }
    delete column.target;
    delete column.field;
    Object.assign(column, { basis: "map file" });
    if (entry === "ignore") column.because = "left out by the map file";
    else {
      const target = {
        ...fieldNamed(entry.field)!,
        ...(entry.party && { party: `party ${entry.party}` }),
        ...(entry.glued && { glued: entry.glued }),
      };
      if (target.party) target.party = `${target.role} ${target.party}`;
      Object.assign(column, { field: entry.field, target });
      if (entry.also) column.twin = true;
      if (entry.currency) column.currency = entry.currency;
      if (entry.isDestination) column.isDestination = true;
    }
  }
}

/** A mapping as the YAML of a map file, every column of the manifest with what its reading rests on. */
export function mapText({ headerRow, sheet, columns }: ColumnMapping): string {
  const numbers = new Map<string, number>();
  const numberOf = ({ role, party }: NonNullable<MappedColumn["target"]>): number | undefined => {
    if (!role || party === undefined) return undefined;
    const ofRole = [
      ...new Set(columns.flatMap(({ target }) => (target?.role === role ? [target.party ?? ""] : []))),
    ].sort();
    if (!numbers.has(party)) numbers.set(party, ofRole.indexOf(party) + 1);
    return numbers.get(party)! > 1 ? numbers.get(party) : undefined;
  };
  const lines = columns.map((column) => {
    const { header, field, target, twin, currency, isDestination, basis, because } = column;
    const party = target && numberOf(target);
    const details = [
      `field: ${field}`,
      ...(party ? [`party: ${party}`] : []),
      ...(twin ? ["also: true"] : []),
      ...(currency ? [`currency: ${currency}`] : []),
      ...(target?.glued ? ["holds: name-and-address"] : []),
      ...(isDestination ? ["destination: true"] : []),
    ];
    const value = !field ? "ignore" : details.length === 1 ? field : `{ ${details.join(", ")} }`;
    const note = [basis === "none" ? "" : basis, because ?? ""].filter((text) => text !== "").join(": ");
    return `  ${JSON.stringify(header)}: ${value}${note === "" ? "" : ` # ${note.replaceAll(/\s+/g, " ")}`}`;
  });
  return [
    `header: ${headerRow}`,
    ...(sheet === undefined ? [] : [`sheet: ${JSON.stringify(sheet)}`]),
    "columns:",
    ...lines,
    "",
  ].join("\n");
}
