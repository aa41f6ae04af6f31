import { countryCode } from "../geo/countries.ts";
import type { ListEntry } from "./entry.ts";
import { addName, addTo } from "./entry-parts.ts";
import { birthDate } from "./list-dates.ts";
import { addDetail, splitDetail } from "./ofac-details.ts";

/**
 * The remarks of the US Treasury's CSV files: segments joined by "; ", the last one ended by a full stop. They hold what has no column:
 * weak aliases in quotation marks, dates of birth, nationality, all numbers, and the parties that the entry is linked to.
 * @param text the whole remarks, the overflow from the comments file included.
 * @returns the segments that are no data, for the entry's remarks.
 */
export function readRemarks(entry: ListEntry, text: string): string[] {
  const notes: string[] = [];
  for (const segment of segmentsOf(text)) {
    const note = readSegment(entry, segment);
    if (note) notes.push(note);
  }
  return notes;
}

/** Joins remarks that the publisher cut at its limit with the rest of them, which goes on in the middle of a word. */
export function joinOverflow(remarks: string, rest: string | undefined): string {
  return remarks + (rest ?? "");
}

/** "; " also stands within a name in quotation marks, where it does not part anything. */
function segmentsOf(text: string): string[] {
  const segments: string[] = [];
  for (const piece of text.trim().split("; ")) {
    const open = segments.at(-1);
    if (open !== undefined && /^(?:alt\. )?[afn]\.k\.a\. '[^']*$/.test(open))
      segments[segments.length - 1] = `${open}; ${piece}`;
    else segments.push(piece);
  }
  return segments.map((segment) => segment.trim()).filter(Boolean);
}

function readSegment(entry: ListEntry, segment: string): string | undefined {
  const text = segment.replace(/^alt\. /i, "");
  const alias = /^[afn]\.k\.a\. '(.+)'\.?$/.exec(text);
  if (alias) {
    addName(entry, alias[1]!, "weak", "remarks");
    return undefined;
  }
  const link = /^\(?Linked To: (.+?)\.?$/.exec(text);
  if (link) {
    const name = balanced(link[1]!);
    if (!entry.links.some((known) => known.name === name)) entry.links.push({ name, how: "linked to" });
    return undefined;
  }
  const plain = text.replace(/\.$/, "");
  const born = /^DOB (.+)$/.exec(plain);
  if (born) {
    const date = birthDate(born[1]!);
    addTo(entry.births, date);
    return date ? undefined : plain;
  }
  const nation = /^(?:nationality|citizen|Nationality of Registration|Registration Country) (.+)$/.exec(
    plain,
  );
  if (nation) {
    const code = countryCode(nation[1]!);
    addTo(entry.countries, code);
    return code ? undefined : plain;
  }
  const detail = splitDetail(plain);
  return detail ? addDetail(entry, detail.label, detail.value, detail.country) : plain;
}

/** Takes off the closing parenthesis that belongs to `(Linked To: `. */
function balanced(name: string): string {
  const opened = name.split("(").length;
  const closed = name.split(")").length;
  return closed > opened && name.endsWith(")") ? name.slice(0, -1).trim() : name.trim();
}
