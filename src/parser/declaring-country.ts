import { factNamed } from "../facts.ts";
import { headerKey } from "./header-key.ts";
import type { MappedColumn } from "./types.ts";

const DECLARING =
  /^(?:reporting|reporter|declaring|declaration|customs) country$|^country (?:reporter|reporting|declaring|declaration)$/;
const OF_IMPORTS =
  /(?:^| )(?:imp|import|imports|bill entry|be) (?:date|no|value|quantity|declaration)(?: |$)/;
const OF_EXPORTS =
  /(?:^| )(?:exp|export|exports|shipping bill|sb) (?:date|no|value|quantity|declaration)(?: |$)/;

/**
 * The country whose customs took the declaration is the destination in a file of imports, and the country of export in one of exports.
 * Which of them a file is, its other columns say, and the reading is told as a guess; where they do not, it is left to the user.
 */
export function mapDeclaringCountry(columns: readonly MappedColumn[]): void {
  const column = columns.find(
    ({ header, basis }) => basis === "none" && DECLARING.test(headerKey(header).key),
  );
  if (!column) return;
  const isSaid = (words: RegExp) => columns.find(({ header }) => words.test(headerKey(header).key));
  const [imports, exports] = [isSaid(OF_IMPORTS), isSaid(OF_EXPORTS)];
  const name = imports ? "destination.country" : "shipment.shipFrom";
  const isFree = !columns.some(({ target }) => target?.fact.name === name);
  if (imports && exports ? true : !(imports ?? exports)) {
    column.because =
      "it is the destination in a file of imports, and the country of export in one of exports: say with --map which this is";
  } else if (isFree) {
    const fact = factNamed(name)!;
    const because = `the file is of ${imports ? "imports" : "exports"}, by its column "${(imports ?? exports)!.header}"`;
    Object.assign(column, { target: { fact }, field: fact.column, basis: "guess", because });
  }
}
