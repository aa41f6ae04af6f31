import { readHs } from "../geo/hs.ts";
import { readEccn } from "./eccn.ts";
import { NOTHING, parts, type Reading, type Remark, read, refused } from "./reading.ts";
import { readTruth } from "./word-values.ts";

/** `yes`, `no`, or ECCNs; a final `?` says that there may be others (decisions.md, Direct product). */
export function readInputs(text: string): Reading {
  const word = text.trim();
  if (word === "?") return NOTHING;
  const stated = readTruth(word).value;
  if (stated === "yes" || stated === "no") return read({ stated, eccns: [], open: false });
  const open = word.endsWith("?");
  const eccns: string[] = [];
  for (const code of parts(word.replace(/\?$/, ""), /[;,|\n]/)) {
    const { value, problem } = readEccn(code);
    if (problem)
      return refused(`"${code.slice(0, 40)}": ${problem.why}`, "Write yes, no, or ECCNs separated by ;");
    if (typeof value === "string" && !eccns.includes(value)) eccns.push(value);
  }
  return eccns.length > 0 ? read({ stated: "eccns", eccns, open }) : NOTHING;
}

export function readHsCode(text: string): Reading {
  if (/^\s*\d+(?:[.,]\d+)?E[+-]?\d+\s*$/i.test(text)) {
    const why = "a spreadsheet has turned it into a rounded number";
    return refused(why, "Format the column as text and write the code again.");
  }
  const plain = text
    .trim()
    .replace(/^(?:'|="?|ex\s)|"$/gi, "")
    .replace(/(?<=\d{6})\.0$/, "");
  const codes = plain
    .split(/[/|&+;,]|\s(?:and|or|und|oder|и|y)\s/i)
    .map((code) => code.replaceAll(/\D/g, ""));
  if (codes.filter((code) => code.length >= 6).length > 1)
    return refused("it holds more than one code", "Write one code a line item.");
  const reading = readHs(plain);
  if ("code" in reading) {
    const { code, restored, superseded } = reading;
    return read(
      code,
      restored ? restoredZero(code) : superseded ? laterEdition(superseded, code) : undefined,
    );
  }
  const instead = reading.suggestion
    ? `Write ${reading.suggestion} if that is meant.`
    : "Write six to twelve digits of the edition of 2022.";
  return refused(reading.problem, instead);
}

function restoredZero(code: string): Remark {
  return { why: `its leading zero was lost: read as ${code}`, fix: "Format the column as text." };
}

function laterEdition(superseded: string, code: string): Remark {
  return {
    why: `${superseded} is of an earlier edition of the Harmonized System: read as ${code}, where its goods are since 2022`,
    fix: `Write ${code}.`,
  };
}

/** The last digit of a CAS number is the sum of the others, weighted from the right by 1, 2, 3 …, modulo 10. */
export function readCas(text: string): Reading {
  const match = /^(\d{2,7})-(\d{2})-(\d)$/.exec(text.trim());
  if (!match) return refused("it is no CAS number", "Write it as 67-56-1.");
  const digits = [...(match[1]! + match[2]!)].reverse();
  const sum = digits.reduce((total, digit, i) => total + Number(digit) * (i + 1), 0);
  return sum % 10 === Number(match[3])
    ? read(match[0])
    : refused("its check digit is wrong", "Compare it with the supplier's document.");
}
