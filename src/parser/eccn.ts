import { NOTHING, type Reading, read, refused } from "./reading.ts";

const SHAPE = /^([0-9])([A-E])([0-9]{3})([A-Z0-9.() ]*)$/;
const PARAGRAPH = /[A-Z]+|[0-9]+/g;
/** What a spreadsheet makes of 3E001: a number in scientific or plain form. */
const NUMBER = /^[+-]?[0-9]+(?:[.,][0-9]+)?(?:E[+-]?[0-9]+)?$/;

/**
 * An ECCN with its paragraph (15 CFR 738.2(d)) in the one form `3A001.a.2.c`, or EAR99. Reads `5A992c`, `3A001(a)(2)`, `ear 99`, any
 * case. A number in its place is damage by a spreadsheet: refused, with the codes it may have been.
 */
export function readEccn(text: string): Reading {
  const code = text.trim().toUpperCase();
  if (code === "") return NOTHING;
  if (/^EAR[\s-]?99$/.test(code)) return read("EAR99");
  if (code.length > 40) return refused("it is too long for an ECCN", "State one ECCN per line item.");
  const match = SHAPE.exec(code);
  if (!match && NUMBER.test(code)) return damaged(code);
  const paragraph = match?.[4]?.match(PARAGRAPH) ?? [];
  if (!match || !alternates(paragraph)) return notOne(code);
  return read(
    [`${match[1]}${match[2]}${match[3]}`, ...paragraph]
      .join(".")
      .replace(/\..*/, (tail) => tail.toLowerCase()),
  );
}

/** Paragraphs go letter, number, letter …, at most six deep. Letters come one by one, but for x, y and small roman numerals. */
function alternates(parts: string[]): boolean {
  return (
    parts.length <= 6 &&
    parts.every((part, i) => (i % 2 === 0 ? /^(?:[A-Z]|[IVX]{1,4})$/ : /^[0-9]{1,3}$/).test(part))
  );
}

function notOne(code: string): Reading {
  if (/^NLR$|^C[0-9]{2}$|^NO LICEN[CS]E/.test(code)) {
    return refused(
      "it says under which authorization the item goes, not what it is",
      "State the ECCN, or EAR99, and put this in license_code.",
    );
  }
  if (/^(?:USML\s*)?(?:CAT(?:EGORY)?\s*)?[IVX]{1,5}\s*\([A-Z]\)/.test(code)) {
    return refused(
      "it is a category of the US Munitions List, not an ECCN",
      "Leave eccn empty and state item.itar: yes.",
    );
  }
  return refused(
    "it is no ECCN",
    "Write it as 5A992.c or 3A001.a.2, or EAR99; leave it empty when it is not known.",
  );
}

function damaged(code: string): Reading {
  const originals = originalsOf(code);
  const likely = originals.length > 0 ? `: likely ${originals.join(" or ")}` : "";
  return refused(
    `it is a number: a spreadsheet has read an ECCN of product group E as one${likely}`,
    "Write the code again in a column that is formatted as text.",
  );
}

/** The five-character codes of group E whose reading as a number gives this one: 30 was 3E001. */
function originalsOf(code: string): string[] {
  const number = Number(code.replace(",", "."));
  if (number === 0) return ["0E and three digits"];
  if (!(number > 0)) return [];
  const exponent = Math.floor(Math.log10(number) + 1e-9);
  const mantissa = Number((number / 10 ** exponent).toPrecision(12));
  return Number.isInteger(mantissa) && mantissa <= 9 && exponent <= 999
    ? [`${mantissa}E${String(exponent).padStart(3, "0")}`]
    : [];
}
