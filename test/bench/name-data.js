/** What the name bench reads: the labelled set of this repository, and the official files beside it where they are present. */
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";

const here = (path) => new URL(path, import.meta.url);
const LABELLED = "../names/labelled/";
const SHARED = "../../../shared/data/";

const readCsv = (bytes) => parse(bytes, { columns: true, bom: true, skip_empty_lines: true });
const shared = (path) => {
  const url = here(SHARED + path);
  return existsSync(url) ? readFileSync(url) : undefined;
};

/** @returns {{ class: string, type: string, name_a: string, name_b: string, same: string }[]} */
export const labelledPairs = () => readCsv(readFileSync(here(`${LABELLED}pairs.csv`)));

/** @returns {{ class: string, type: string, query: string, country: string, expect: string, listed_as: string }[]} */
export const labelledQueries = () => readCsv(readFileSync(here(`${LABELLED}queries.csv`)));

/** The labelled pairs of others, with the score of the best open matcher; undefined where they are not at hand. */
export function devPairs() {
  const bytes = shared("names/pairs-dev.csv");
  return bytes && readCsv(bytes);
}

const CSL = "lists/csl/consolidated-2026-07-31.csv.gz";
const CSL_TYPES = new Map([
  ["Individual", "person"],
  ["Entity", "company"],
  ["Vessel", "vessel"],
]);

/** Every name of the Consolidated Screening List: `ref` is its entry. Undefined where the file is not at hand. */
export function listedNames() {
  const bytes = shared(CSL);
  if (!bytes) return undefined;
  const names = [];
  readCsv(gunzipSync(bytes)).forEach((row, ref) => {
    const type = CSL_TYPES.get(row.type) ?? "unknown";
    const country = /\b([A-Z]{2})$/.exec(row.addresses || row.nationalities || row.citizenships)?.[1];
    const texts = [row.name, ...row.alt_names.split("; ")].filter((text) => text !== "");
    texts.forEach((text, at) => {
      names.push({ text, ref, type, country, kind: at === 0 ? "primary" : "alias" });
    });
  });
  return names;
}

/** Names that are on no list, or on it only by their own right; one set per file. */
export function cleanNames() {
  const files = [
    ["companies of the world", "listed-companies-world.tsv", "company"],
    ["companies of the United States", "us-listed-2026.txt", "company"],
    ["persons", "person-names-synthetic-from-real-parts.tsv", "person"],
  ];
  return files.flatMap(([label, file, type]) => {
    const bytes = shared(`names/clean/${file}`);
    if (!bytes) return [];
    const texts = bytes
      .toString("utf8")
      .split("\n")
      .map((line) => line.split("\t")[0].trim());
    return [{ label, type, names: [...new Set(texts.filter((text) => text !== ""))] }];
  });
}
