import { fold } from "../names/fold.ts";

/** An address as it is compared: what tells the building, and what tells the tenant within it. */
export interface AddressText {
  /** Words of street, district and city, folded to lower-case ASCII, without "street", "road", "building" and their like. */
  words: Set<string>;
  /** House and plot numbers, each end of a range for itself; postal codes are not among them. */
  numbers: Set<string>;
  floor?: string;
  /** Flat, room, suite, shop or office: `617`, `d3`, `1318-20` for several. */
  unit?: string;
}

const UNIT_WORD =
  "units?|rooms?|rms?|flats?|suites?|ste|offices?|ofis|ofisi|apartments?|apt|shops?|dukkan|kv|kvartira|of|daire|workshops?|bureau|pom(?:eshchenie)?|kom(?:nata)?";
const NUMBER = "(?:[a-z]{0,2}-?\\d{1,5}[a-z]{0,2}(?:-\\d{1,5}[a-z]?)?|(?<=[ .:#/])[a-z](?![a-z]))";

/** `Unit 617`, `Rm. No. 1905-07`, `Daire: 12`. Spaces were folded to one, so no repetition here can meet another. */
const UNIT = new RegExp(
  `\\b(?:${UNIT_WORD}|d(?=\\.?:))\\.?:? ?(?:\\/ ?(?:${UNIT_WORD})\\.? ?)?(?:no\\.?:? ?|# ?)?(${NUMBER})\\b`,
  "g",
);
/** `6/F`, `6th floor`, `3. Kat`; `Floor 6`, `Kat: 3`, `Level 6`. */
const FLOOR_AFTER = /\b(\d{1,3}|[gb]\d?) ?(?:st|nd|rd|th)?\.? ?(?:\/ ?f|f|fl|floor|kat|etazh|piso)\b/;
const FLOOR_BEFORE = /\b(?:floor|flr|kat|k(?=\.?:)|level|etazh|piso)\.?:? ?(\d{1,3})\b/;

/** Kinds of street, building and district, which come and go and are abbreviated at will; places that are one city as a whole. */
const COMMON = new Set(
  `street st str road rd avenue ave av lane ln drive dr boulevard blvd bulvar bulvari bul highway hwy way square sq place pl
   building bldg block blk tower towers house centre center plaza mansion estate industrial zone park area free
   district dist city town province prov county village region oblast rayon state municipality
   ulitsa ul prospekt pr prospect pereulok per naberezhnaya nab shosse sh proezd dom d korpus korp k stroenie str litera pom office
   mahallesi mah mahalle cadde caddesi cad cd sokak sokagi sok sk apartmani apt is merkezi han hani sitesi san sanayi bolgesi
   lu jie dao qu shi sheng zhen cun hao
   hong kong hongkong hk kowloon territories nt macau macao singapore
   no nr num number the of and at in de la le el al bin p o po box pobox c floor fl room unit`.split(/\s+/),
);

/** An address longer than this is no address. */
const MAX_TEXT = 500;

/** @param text an address as published or stated, in any order of its parts. */
export function readAddress(text: string): AddressText {
  let rest = plain(text);
  let unit: string | undefined;
  rest = rest.replace(UNIT, (_, value: string) => {
    unit ??= value.replace(/^([a-z]{1,2})-(?=\d)/, "$1");
    return " ";
  });
  const floor = FLOOR_AFTER.exec(rest) ?? FLOOR_BEFORE.exec(rest);
  if (floor) rest = rest.replace(floor[0], " ");
  const words = new Set<string>();
  const numbers = new Set<string>();
  for (const token of rest.split(/[^a-z0-9]+/)) {
    if (/^\d{1,4}[a-z]?$/.test(token)) numbers.add(token.replace(/^0+(?=\d)/, ""));
    else if (token.length > 2 && !/\d/.test(token) && !COMMON.has(token)) words.add(token);
  }
  return { words, numbers, ...(floor ? { floor: floor[1]! } : {}), ...(unit ? { unit } : {}) };
}

/** Plain Latin, small letters, hyphens of one kind, single spaces; dots and slashes of abbreviations kept. */
function plain(text: string): string {
  return fold(text.slice(0, MAX_TEXT))
    .latin.replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, " ");
}
