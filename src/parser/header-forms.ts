import { nameKey } from "./header-key.ts";
import { isPartyWord } from "./party-words.ts";

/** A header without something that is put around its name, and what was taken off a party's word if that tells parties apart. */
export interface HeaderForm {
  header: string;
  qualifier?: string;
  /** It is a name only of what the item is or has. */
  ofItem?: true;
}

/** The number of a box of a customs form: `G022`, `Гр. 31`, `Box 8`, `31.` */
const BOX =
  /^\s*(?:(?:g|гр|графа|box|feld|casilla)\s*\.?\s*\d{1,3}[a-zа-я]?|\d{1,2}[.)])[\s.:)_-]+(?=\p{L})/iu;
/** Words before a party that tell it from another of its kind. */
const OF_PARTIES =
  /^\s*(us|usa|foreign|local|overseas|domestic|indian|actual|real|境内|境外|国内|国外|海外)(?:[\s_-]+|(?<=\p{Script=Han}))(?=\p{L})/iu;
/** Words before the name of what an item is or has: `Product/HS Code`, `Item Country of Origin`, `Full description`. */
const OF_ITEMS =
  /^\s*(?:product|item|material|goods|article|commodity|cargo|order lines?|moves?|full|detailed|complete|declared|ordered|delivered|shipped|actual|scheduled?)[\s_/-]+(?=\p{L})/iu;
/** Words between a party and what is said of it: `Consignor details / Name`, `Shipper Information Address`. */
const BETWEEN =
  /^\s*(\p{L}+(?:[\s_-]\p{L}+)?)[\s_-]+(?:details?|information|info|data|particulars)[\s_:/-]+(?=\p{L})/iu;
/** A party in brackets behind what is said of it: `Company (Shipping)`, `Country (Consignee)`. */
const PARTY_BEHIND = /^([^()]+?)\s*\(([^()]+)\)\s*$/u;
/** Words of web shops for the parties of an order. */
const SHOP_PARTIES: ReadonlyMap<string, string> = new Map([
  ["shipping", "ship to"],
  ["billing", "bill to"],
]);
const BRACKETS = /[([（【][^()[\]（）【】]*[)\]）】]/gu;
/** What stands in brackets and makes a column another one. */
const TELLING =
  /currency|local|address|adress|country|\bcode\b|\bid\b|name|number|total|%|percent|weight|адрес|страна|код|валют|地址|国别|代码|编码|币|住所/iu;

/** The other forms of a header that may have a name of the trade, surest first. */
export function* formsOf(header: string): Generator<HeaderForm> {
  if (header.length > 120) return;
  const unboxed = header.replace(BOX, "");
  if (unboxed !== header) yield { header: unboxed };
  const behind = PARTY_BEHIND.exec(unboxed);
  if (behind) {
    const party = behind[2]!.trim().toLowerCase();
    const word = SHOP_PARTIES.get(party) ?? party;
    if (isPartyWord(nameKey(word))) yield { header: `${word} ${behind[1]}` };
  }
  const brackets = unboxed.match(BRACKETS);
  const bare =
    brackets && !brackets.some((text) => TELLING.test(text)) ? unboxed.replaceAll(BRACKETS, " ") : unboxed;
  if (bare !== unboxed) yield { header: bare };
  const qualified = OF_PARTIES.exec(bare);
  if (qualified) yield { header: bare.slice(qualified[0].length), qualifier: qualified[1]!.toLowerCase() };
  const between = BETWEEN.exec(bare);
  if (between) yield { header: `${between[1]} ${bare.slice(between[0].length)}` };
  const item = OF_ITEMS.exec(bare);
  if (item) yield { header: bare.slice(item[0].length), ofItem: true };
}
