import type { Fact, Party } from "../line.ts";

/**
 * Gives a party the name in a cell. A second name (another script) becomes an alias. What may be glued to the name (an address, a
 * second party) is not cut off, since nobody can tell for certain where the name ends: the whole stays the name, its likely parts
 * become aliases, so that each is looked up, and the rest is taken for the address where no column states one.
 */
export function nameIt(party: Party, fact: Fact, glued: boolean): void {
  const cell = (fact.from as { text: string }).text;
  const { names, address } = namesIn(cell, glued);
  const isSecond = party.facts.has("party.name");
  if (!isSecond) {
    party.name = fact.value as string;
    party.facts.set("party.name", fact);
  }
  const aliases = isSecond ? [fact.value as string, ...names] : names;
  const known = (party.facts.get("party.aliases")?.value ?? []) as readonly string[];
  const all = [...new Set([...known, ...aliases])].filter((name) => name !== party.name);
  if (all.length > 0) party.facts.set("party.aliases", { value: all, from: fact.from });
  if (address !== undefined && !party.facts.has("party.address")) {
    party.facts.set("party.address", { value: address, from: fact.from });
  }
}

/** "Care of", "on account of", "by order of": between two parties in one cell. */
const BETWEEN =
  /\s(?:c\/o|p\/c|a\/c|o\/b\/o|by order of|on behalf of|on account of|commissioned by|for account of|pour le compte de|por cuenta de|im auftrag(?: von)?|по поручению|для)\s/i;
const LEGAL_FORM =
  /(?<![\p{L}\p{N}])(?:co\.?,? ?ltd|ltd|limited|llc|llp|inc|corp|plc|gmbh|ag|kg|s\.? ?a\.?|sarl|s\.? ?r\.? ?l|s\.? ?p\.? ?a|ltda|b\.? ?v|n\.? ?v|oyj?|a\/s|aps|sdn\.? ?bhd|pte\.? ?ltd|pvt\.? ?ltd|pty\.? ?ltd|jsc|ooo|zao|oao|pjsc|sp\.? ?z ?o\.? ?o|s\.? ?r\.? ?o|kft|ооо|оао|зао|пао|тоо)(?![\p{L}\p{N}])\.?/iu;
const LEAST_NAME = 4;
/** A name longer than this is looked at for an address behind it. */
const LONG_NAME = 50;

/** The likely names in a cell besides its whole, and what follows the first. */
function namesIn(cell: string, glued: boolean): { names: string[]; address?: string } {
  const text = cell.trim();
  const broken = /^([^\r\n]+)[\r\n]+([\s\S]+)$/.exec(text);
  if (broken) return split(broken[1]!, broken[2]!, glued);
  const between = BETWEEN.exec(text);
  if (between) {
    const names = [text.slice(0, between.index), text.slice(between.index + between[0].length)].map(tidy);
    return { names: names.filter((name) => name.length >= LEAST_NAME) };
  }
  if (!glued && text.length <= LONG_NAME) return { names: [] };
  const form = LEGAL_FORM.exec(text.slice(0, 500));
  const end = form ? form.index + form[0].length : glued ? text.indexOf(",") : -1;
  const rest = text.slice(end);
  return end > 0 && (glued || /\d/.test(rest)) ? split(text.slice(0, end), rest, glued) : { names: [] };
}

function split(name: string, rest: string, glued: boolean): { names: string[]; address?: string } {
  const [first, address] = [tidy(name), tidy(rest)];
  const names = first.length >= LEAST_NAME ? [first] : [];
  return address !== "" && (glued || /\d/.test(address)) ? { names, address } : { names };
}

/** Without blanks and punctuation at its ends. */
function tidy(text: string): string {
  const words = text.replaceAll(/\s+/g, " ");
  let [from, to] = [0, words.length];
  while (from < to && " ,;:.-".includes(words[from]!)) from++;
  while (to > from && " ,;:-".includes(words[to - 1]!)) to--;
  return words.slice(from, to);
}
