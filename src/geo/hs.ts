import { HS_2022 } from "./hs-codes.ts";

/**
 * A code without dots, six digits or more; `restored` when a leading zero that a spreadsheet dropped was put back, `superseded` when
 * it is of an earlier edition and one subheading has its goods since.
 */
type HsReading =
  | { code: string; restored?: true; superseded?: string }
  | { problem: string; suggestion?: string };

/** Subheadings of the edition of 2017 that went, with what took their place, for goods that lists of law name. */
const SUPERSEDED: Readonly<Record<string, readonly string[]>> = Object.assign(Object.create(null), {
  "851712": ["851713", "851714"],
  "851770": ["851771", "851779"],
  "852580": ["852581", "852582", "852583", "852589"],
  "854140": ["854141", "854142", "854143", "854149"],
  "854150": ["854151", "854159"],
  "854890": ["854800"],
  "870120": ["870121", "870122", "870123", "870124", "870129"],
  "880310": ["880710"],
  "880320": ["880720"],
  "880330": ["880730"],
  "880390": ["880790"],
});

let subheadings: ReadonlySet<string> | undefined;

function known(): ReadonlySet<string> {
  if (subheadings) return subheadings;
  const codes = new Set<string>();
  for (const line of HS_2022.trim().split("\n")) {
    const [chapter, ...headings] = line.split(" ");
    for (const heading of headings)
      for (let at = 2; at < heading.length; at += 2)
        codes.add(`${chapter}${heading.slice(0, 2)}${heading.slice(at, at + 2)}`);
  }
  subheadings = codes;
  return codes;
}

/** Whether the first six digits are a subheading of the Harmonized System of 2022. */
export function isSubheading(code: string): boolean {
  return known().has(code.slice(0, 6));
}

/**
 * The code that a cell states: dots, spaces and a label such as "HTS:" fall away. National digits beyond the sixth are kept and
 * not checked. A missing leading zero is put back only for 7 and 9 digits, where that gives a known subheading and the digits as
 * they stand do not.
 */
export function readHs(text: string): HsReading {
  const plain = text.slice(0, 64).normalize("NFKC").trim();
  const digits = plain
    .replace(/^(?:HTSUS|HTS|HS|NCM|TARIC|CN|TN ?VED|ТН ?ВЭД)(?: ?code)?[ :.#-]*/i, "")
    .replace(/[\s.\-/]/g, "");
  if (text.length > 64 || !/^\d+$/.test(digits)) return { problem: `"${plain}" is not an HS code` };
  if (digits.length < 6) {
    const suggestion = digits.length === 5 && isSubheading(`0${digits}`) ? { suggestion: `0${digits}` } : {};
    return { problem: `${digits} has ${digits.length} digits; an HS code needs at least six`, ...suggestion };
  }
  if (digits.length > 12) return { problem: `${digits} has more than twelve digits` };
  const stands = isSubheading(digits);
  const zero =
    (digits.length === 7 || digits.length === 9) && isSubheading(`0${digits}`) ? `0${digits}` : undefined;
  if (stands && zero === undefined) return { code: digits };
  if (!stands && zero !== undefined) return { code: zero, restored: true };
  if (zero !== undefined) return { problem: `${digits} may have lost a leading zero`, suggestion: zero };
  return notInEdition(digits);
}

function notInEdition(digits: string): HsReading {
  const six = digits.slice(0, 6);
  const successors = SUPERSEDED[six];
  if (!successors) return { problem: `${six} is not a subheading of the Harmonized System of 2022` };
  const [only, ...more] = successors;
  if (only !== undefined && more.length === 0) return { code: only, superseded: six };
  return {
    problem: `${six} is of an earlier edition of the Harmonized System; now ${successors.join(", ")}`,
  };
}
