import { once } from "node:events";
import { createWriteStream } from "node:fs";

/**
 * Writes a manifest of `lines` rows and 25 columns with `parties` distinct consignees (0: every line has its own), always the same
 * one for the same numbers. Words are recombined, so that names look like names and are nobody's.
 */
export async function writeManifest(path, { lines, parties }) {
  const random = mulberry32(20220328);
  const pick = (values) => values[Math.floor(random() * values.length)];
  const name = (index) => {
    const [a, b, c] = [
      index % FIRST.length,
      Math.floor(index / FIRST.length) % SECOND.length,
      Math.floor(index / (FIRST.length * SECOND.length)),
    ];
    return `${FIRST[a]} ${SECOND[b]}${c > 0 ? ` ${letters(c)}` : ""} ${FORMS[index % FORMS.length]}`;
  };
  const out = createWriteStream(path);
  out.write(`${HEADER.join(",")}\n`);
  for (let line = 1; line <= lines; line++) {
    const consignee = parties === 0 ? line : Math.floor(random() ** 2 * parties);
    const [what, hs, eccn] = pick(GOODS);
    const row = [
      `SO-${100000 + Math.floor(line / 3)}`,
      line % 3,
      "2026-08-03",
      "export",
      "CN",
      pick(COUNTRIES),
      pick(CITIES),
      "",
      "Shenzhen Nanshan Electronics Export",
      "CN",
      name(consignee),
      COUNTRIES[consignee % COUNTRIES.length],
      "company",
      parties === 0 ? name(line + lines) : name((consignee * 7) % parties),
      `P-${line % 4000}`,
      `"${what}, ""type ${line % 40}"""`,
      hs,
      eccn,
      "CN",
      1 + (line % 500),
      "EA",
      (10 + random() * 9000).toFixed(2),
      "USD",
      "no",
      "8",
    ];
    if (!out.write(`${row.join(",")}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

const HEADER = [
  "shipment",
  "line",
  "date",
  "activity",
  "ship_from",
  "destination_country",
  "destination_city",
  "destination_region",
  "exporter",
  "exporter_country",
  "consignee",
  "consignee_country",
  "consignee_kind",
  "end_user",
  "part_number",
  "description",
  "hs_code",
  "eccn",
  "origin_country",
  "quantity",
  "unit",
  "value",
  "currency",
  "us_origin",
  "us_content_percent",
];
const FIRST = [
  "Alder",
  "Birken",
  "Cedro",
  "Dahlia",
  "Erle",
  "Fjord",
  "Granat",
  "Harbour",
  "Isar",
  "Jasmin",
  "Kestrel",
  "Lindt",
  "Meridian",
  "Nordlys",
  "Olivar",
  "Pinar",
  "Quarz",
  "Rivage",
  "Sable",
  "Tundra",
  "Ulme",
  "Verde",
  "Weser",
  "Xylo",
  "Yarrow",
  "Zephyr",
  "Amber",
  "Boreal",
  "Corvo",
  "Delft",
];
const SECOND = [
  "Kitchenware",
  "Optics",
  "Motors",
  "Plastics",
  "Textil",
  "Foods",
  "Lighting",
  "Drogerie",
  "Papel",
  "Ceramics",
  "Toys",
  "Bikes",
  "Pumps",
  "Valves",
  "Instruments",
  "Fashion",
  "Garden",
  "Furniture",
  "Cables",
  "Displays",
  "Printing",
  "Glas",
  "Tools",
  "Filters",
  "Bearings",
  "Sensors",
  "Audio",
  "Watches",
  "Leather",
  "Cosmetica",
];
const FORMS = ["GmbH", "Ltd", "SA", "SpA", "LLC", "AB", "Oy", "BV", "Ltda", "Pty Ltd"];
const COUNTRIES = [
  "DE",
  "FR",
  "BR",
  "MX",
  "JP",
  "KR",
  "AE",
  "TR",
  "KZ",
  "VN",
  "IN",
  "ZA",
  "CL",
  "PL",
  "GB",
  "RU",
];
const CITIES = ["Hamburg", "Lyon", "Recife", "Puebla", "Osaka", "Busan", "Dubai", "Izmir", "Almaty", "Hanoi"];
const GOODS = [
  ["laptop computer", "8471.30", "5A992.c"],
  ["smartphone", "8517.13", "5A992.c"],
  ["base station", "8517.61", "5A991"],
  ["memory chip", "8542.32", "3A991.b"],
  ["kettle", "8516.79", "EAR99"],
  ["drill", "8467.21", "EAR99"],
  ["paper", "4802.56", "EAR99"],
  ["camera", "8525.89", "EAR99"],
];

function letters(number) {
  let text = "";
  for (let left = number; left > 0; left = Math.floor(left / 26))
    text += String.fromCharCode(97 + (left % 26));
  return `${text[0].toUpperCase()}${text.slice(1)}vik`;
}

function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
