/** Places of a rule or table file where the law says a date, a number, a group, a column, an entry, a heading or a country. */
import { isMap, isScalar, isSeq, parseDocument } from "yaml";

/** What stands under these names is about the law, or is prose, or is shown to the reader; it is not law. */
// biome-ignore format: names read best in rows
const NOT_LAW = new Set([
  "examples", "notes", "title", "law", "conditions", "says", "by", "source", "read", "cite", "as-of", "confirmed", "verified",
  "rule", "table", "requirements", "holds", "other-than", "resolved-by", "bears-on", "asked", "mentions", "words", "goods", "ask",
  "advises", "flag", "see", "basis", "paragraph", "paragraph-was",
]);
/** Two letters under these names are no country. */
const NO_COUNTRY = new Set([
  "reason",
  "reasons",
  "on",
  "concludes",
  "controlReasons",
  "symbol",
  "exceptions",
]);

const KINDS = [
  ["date", /^\d{4}-\d\d-\d\d$/],
  ["group", /^[A-E]:[1-6]$/],
  ["column", /^(?:CB|NP|NS|MT|RS|FC|CC)[1-3]$/],
  ["eccn", /^\d[A-E]\d{3}(?:\.[a-z0-9]+)*$/],
  ["pattern", /^(?:\[[0-9-]+\]|\d)(?:\[[A-E-]+\]|[A-E])?\d*\*$/],
  ["number", /^\d+(?:\.\d+)?$/],
  ["country", /^(?:[A-Z]{2}|UA-\d\d)$/],
];

/**
 * @param text one YAML file
 * @param isTable whether the keys of its maps are law too (the rows of a table); in a rule only the dates of values are
 * @returns places as { kind, text, start, end, line, beside }, `beside` what stands in the same list
 */
export function lawPlaces(text, isTable) {
  const places = [];
  const take = (scalar, names, beside) => {
    if (!isScalar(scalar) || !scalar.range) return;
    const value = String(scalar.value);
    const kind = KINDS.find(([, shape]) => shape.test(value))?.[0];
    if (!kind || (kind === "country" && names.some((name) => NO_COUNTRY.has(name)))) return;
    const [start, end] = scalar.range;
    places.push({ kind, text: value, start, end, line: text.slice(0, start).split("\n").length, beside });
  };
  const walk = (node, names) => {
    if (isSeq(node)) {
      const beside = node.items.filter(isScalar).map(({ value }) => String(value));
      for (const item of node.items) isScalar(item) ? take(item, names, beside) : walk(item, names);
    } else if (isMap(node)) {
      const beside = node.items.map(({ key }) => String(key.value));
      for (const { key, value } of node.items) {
        const name = String(key.value);
        if (NOT_LAW.has(name)) continue;
        const keyIsLaw = isTable ? names.length > 0 : names[0] === "values";
        if (keyIsLaw) take(key, names, beside);
        isScalar(value) ? take(value, [...names, name], []) : walk(value, [...names, name]);
      }
    }
  };
  walk(parseDocument(text, { schema: "failsafe", uniqueKeys: false }).contents, []);
  return places;
}

const step = (digits, by) => String(Number(digits) + by).padStart(digits.length, "0");

/** Ways to change what stands at a place, each by a little; the caller tries them in the order that chance gives. */
export function changes({ kind, text, beside }, neighbours) {
  const all = {
    date: () => [day(text, 1), day(text, -1), year(text, 1), year(text, -1)],
    group: () => {
      const [letter, number] = text.split(":");
      const last = { A: 6, B: 1, D: 5, E: 2 }[letter] ?? 5;
      return [1, -1].map((by) => `${letter}:${((Number(number) - 1 + by + last) % last) + 1}`);
    },
    column: () => {
      const last = { CB: 3, NP: 2, NS: 2, MT: 1, RS: 2, FC: 1, CC: 3 }[text.slice(0, 2)];
      return [1, 2, 3].filter((number) => number <= last).map((number) => text.slice(0, 2) + number);
    },
    eccn: () => [paragraphBeside(text), ...neighbours.eccn(text)],
    pattern: () => [
      text.replace(/\d/, (digit) => step(digit, digit === "9" ? -1 : 1)),
      ...lettersBeside(text),
    ],
    number: () => [
      text.replace(/\d$/, (digit) => step(digit, digit === "9" ? -1 : 1)),
      text.replace(/\d$/, (digit) => step(digit, digit === "0" ? 1 : -1)),
    ],
    country: () => neighbours.country(text),
  };
  return all[kind]().filter((one) => one && one !== text && !beside.includes(one));
}

function day(text, by) {
  return new Date(Date.parse(text) + by * 86_400_000).toISOString().slice(0, 10);
}

function year(text, by) {
  return text === "0001-01-01"
    ? undefined
    : step(text.slice(0, 4), by) + text.slice(4).replace("02-29", "02-28");
}

/** `3A001.a.2` is beside `3A001.a.3`, `3A001.b` beside `3A001.c`. */
function paragraphBeside(eccn) {
  if (!eccn.includes(".")) return undefined;
  return eccn.replace(/.$/, (last) =>
    /\d/.test(last)
      ? step(last, last === "9" ? -1 : 1)
      : String.fromCharCode(last === "z" ? 121 : last.charCodeAt(0) + 1),
  );
}

function lettersBeside(pattern) {
  return [
    pattern.replace(/[A-E](?=[^A-E]*$)/, (letter) =>
      letter === "A" ? "B" : String.fromCharCode(letter.charCodeAt(0) - 1),
    ),
  ];
}
