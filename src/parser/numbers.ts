import { NOTHING, type Reading, read, refused } from "./reading.ts";

/**
 * The decimal mark of a column, where some of its cells prove it. Where nothing does: `?` if the file may use the comma, `likely .` if
 * commas separate its cells, which a program that writes decimals with commas avoids.
 */
export type DecimalMark = "," | "." | "?" | "likely .";

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d{1,3})?$/i;
/** One mark with three digits after it. */
const THOUSANDS = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;
const SPACED_THOUSANDS = /(?<=\d)[\s'’\u00a0\u202f](?=\d{3}(?!\d))/g;
const FIX = "Write it with a decimal point and without thousands separators.";

/**
 * A number: `1234.5`, `5.1e-04`, `1.234,56`, `1,234.56`, `1 234,5`, `1'234`. `1,234` may be a thousand or a decimal: read only where
 * other cells of the column prove the mark.
 */
export function readNumber(text: string, mark?: DecimalMark): Reading {
  const number = WIDE.test(text) ? inAscii(text).trim() : text.trim();
  if (number === "") return NOTHING;
  if (mark === "?" && THOUSANDS.test(number))
    return refused("the mark may separate thousands or decimals", FIX);
  if (mark !== "," && PLAIN.test(number)) return finite(number);
  if (number.length > 60) return refused("it is no number", FIX);
  const bare = number.replace(/^[\p{Sc}\s]+|[\p{Sc}\s]+$/gu, "").replaceAll(SPACED_THOUSANDS, "");
  const parts = /^([+-]?)(\d[\d.,]*)$/.exec(bare);
  if (!parts) return mark === "," && PLAIN.test(number) ? finite(number) : refused("it is no number", FIX);
  const plain = withoutSeparators(parts[2]!, mark);
  if (plain === undefined) return refused("it is no number", FIX);
  if (plain === "ambiguous" && mark === "likely .") {
    const thousands = finite(parts[1] + parts[2]!.replace(",", ""));
    const why = `it is read as ${thousands.value}: no cell of the file proves that its comma separates thousands`;
    return { ...thousands, note: { why, fix: FIX } };
  }
  if (plain === "ambiguous") return refused("the mark may separate thousands or decimals", FIX);
  return finite(parts[1] + plain);
}

/** Digits and marks of other scripts: full width, Arabic, Persian. */
const WIDE = /[\uff01-\uff5e\u0660-\u0669\u066b\u066c\u06f0-\u06f9]/;

function inAscii(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replaceAll("\u066b", ".")
    .replaceAll("\u066c", ",");
}

/** Which decimal mark a cell proves, if any. */
export function provenMark(text: string): DecimalMark | undefined {
  const number = text.trim().replaceAll(SPACED_THOUSANDS, "");
  if (/^[+-]?\d{1,3}(?:\.\d{3})*,\d+$/.test(number) && !/^[+-]?[1-9]\d{0,2},\d{3}$/.test(number)) return ",";
  if (/^[+-]?\d{1,3}(?:,\d{3})*\.\d+$/.test(number) && !/^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(number)) return ".";
  if (/^[+-]?\d{4,}\.\d+$/.test(number)) return ".";
  if (/^[+-]?[1-9]\d{0,2}(?:,\d{3}){2,}$/.test(number)) return ".";
  if (/^[+-]?[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(number)) return ",";
  return /^[+-]?\d{4,},\d+$/.test(number) ? "," : undefined;
}

/**
 * The decimal mark that a whole column proves: one that writes whole numbers below a thousand without a mark, and others with one mark
 * and three digits that end in zero, separates thousands by it, since as decimals nobody writes a zero at the end of some numbers alone.
 */
export function markOfThousands(cells: readonly string[]): DecimalMark | undefined {
  const numbers = cells.map((cell) => cell.trim());
  const marked = numbers.filter((number) => /[.,]/.test(number));
  const marks = new Set(marked.map((number) => number.replaceAll(/[^.,]/g, "")));
  const [mark] = marks;
  const isSeparating =
    marks.size === 1 &&
    marked.every((number) => THOUSANDS.test(number)) &&
    marked.some((number) => number.endsWith("0")) &&
    marked.length < numbers.length &&
    numbers.every((number) => marked.includes(number) || /^[1-9]\d{0,2}$/.test(number));
  if (!isSeparating) return undefined;
  return mark === "," ? "." : ",";
}

function withoutSeparators(digits: string, mark: DecimalMark | undefined): string | "ambiguous" | undefined {
  const [comma, point] = [digits.lastIndexOf(","), digits.lastIndexOf(".")];
  if (comma < 0 && point < 0) return digits;
  if (comma >= 0 && point >= 0) {
    const decimal = comma > point ? "," : ".";
    return grouped(digits, decimal === "," ? "." : ",", decimal);
  }
  const used = comma >= 0 ? "," : ".";
  if (digits.indexOf(used) !== digits.lastIndexOf(used))
    return grouped(digits, used, used === "," ? "." : ",");
  if (mark === used) return digits.replace(used, ".");
  const isProven = mark === "," || mark === ".";
  if (!THOUSANDS.test(digits)) return isProven ? undefined : digits.replace(used, ".");
  return isProven ? digits.replace(used, "") : "ambiguous";
}

/** `1.234.567,89` with its thousands taken out, when they stand where they must. */
function grouped(digits: string, thousands: string, decimal: string): string | undefined {
  const [whole, fraction, more] = digits.split(decimal);
  if (more !== undefined) return undefined;
  const groups = whole!.split(thousands);
  const first = groups[0]!;
  if (
    first.length === 0 ||
    first.length > 3 ||
    groups.slice(1).some((group) => group.length < 2 || group.length > 3)
  )
    return undefined;
  return groups.at(-1)!.length !== 3
    ? undefined
    : groups.join("") + (fraction === undefined ? "" : `.${fraction}`);
}

function finite(text: string): Reading {
  const number = Number(text);
  return Number.isFinite(number) ? read(number) : refused("it is no number", FIX);
}

/** A share of 0 to 100, with or without the sign. */
export function readPercent(text: string, mark?: DecimalMark): Reading {
  const reading = readNumber(text.trim().replace(/\s*[%％]$/, ""), mark);
  if (typeof reading.value !== "number" || (reading.value >= 0 && reading.value <= 100)) return reading;
  return refused("a share lies between 0 and 100 percent", "Write it as a number of percent.");
}

/** Bounds of a share: `60`, `25–50%`, `>50`, `at least 25`, `unknown`. Undefined when it is none of these. */
export function readShare(text: string): { from: number; to: number } | "unknown" | undefined {
  const share = text
    .trim()
    .toLowerCase()
    .replaceAll(/[%％]|percent|per cent/g, "")
    .trim();
  if (share === "" || share === "unknown" || share === "?" || share === "n/a") return "unknown";
  const range = /^(\d{1,3}(?:[.,]\d+)?)\s*(?:-|–|—|to|bis)\s*(\d{1,3}(?:[.,]\d+)?)$/.exec(share);
  if (range) return bounds(range[1]!, range[2]!);
  const open = /^(>=?|≥|<=?|≤|at least|more than|over|at most|less than|under)\s*(\d{1,3}(?:[.,]\d+)?)$/.exec(
    share,
  );
  if (open)
    return /^(?:>|≥|at least|more|over)/.test(open[1]!) ? bounds(open[2]!, "100") : bounds("0", open[2]!);
  return /^\d{1,3}(?:[.,]\d+)?$/.test(share) ? bounds(share, share) : undefined;
}

function bounds(low: string, high: string): { from: number; to: number } | undefined {
  const [from, to] = [Number(low.replace(",", ".")), Number(high.replace(",", "."))];
  return from <= to && to <= 100 ? { from, to } : undefined;
}
