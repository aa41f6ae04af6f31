import type { ListedName, PartyType } from "./entry.ts";

/** What a name cell holds beside the name. */
interface HiddenNames {
  /** Further names, each with the words that showed it; the cell's own text is not among them. */
  names: { text: string; kind: ListedName["kind"]; from: string }[];
  /** The party that the listed one belongs to. */
  links: { name: string; how: string }[];
  /** The cell begins with a mark (`f.k.a. X`): it is no name itself. */
  onlyMarks?: true;
  type?: PartyType;
  country?: string;
}

/**
 * Names hidden in the name cells of the Entity List, the Denied Persons List and the State Department's lists, found by the marks that
 * these lists use: `a.k.a.`, `-AKA-`, `(f.k.a. …)`, `d/b/a`, `(Huawei). Affiliated Entity: …`, `Subordinate Institution - …`,
 * `… and any successor, sub-unit, or subsidiary thereof`, `(Russian entity)`, an acronym in parentheses. What does not fit a mark is left
 * alone: a name guessed wrongly is a false alarm for somebody else.
 * @param kind what the cell is: the party's name or one of its aliases.
 */
export function hiddenNames(cell: string, kind: "primary" | "alias" = "primary"): HiddenNames {
  const found: HiddenNames = { names: [], links: [] };
  const text = cell.replace(/\s+/g, " ").trim().slice(0, 2_000);
  const own = takeParent(takeTail(text, found), found);
  const bare = takeAcronym(takeAliases(own, kind, found), found);
  if (bare && bare !== text)
    found.names.unshift({ text: bare, kind: isGeneric(bare) ? "weak" : kind, from: "name cell" });
  return found;
}

const NATIONS: Record<string, string> = {
  russian: "RU",
  prc: "CN",
  chinese: "CN",
  dprk: "KP",
  turkish: "TR",
  "hong kong": "HK",
  iranian: "IR",
  syrian: "SY",
  pakistani: "PK",
};

/** The State Department's additions: whom the sanction also covers, and `(Russian entity)`. */
function takeTail(text: string, found: HiddenNames): string {
  const rest = text.replace(/[;,]? and (?:any successor|its sub-?units?)\b.*$/i, "");
  const nation = /\(([A-Za-z ]{3,12}) (individual|national|entity)\)/i.exec(rest);
  const country = NATIONS[nation?.[1]?.toLowerCase() ?? ""];
  if (!nation || !country) return rest.trim();
  found.country = country;
  found.type = nation[2]?.toLowerCase() === "entity" ? "company" : "person";
  return rest.replace(nation[0], " ").replace(/\s+/g, " ").trim();
}

const PARENT =
  /^(.{3,200}?)(?:\. (Affiliated Entity): ?|\. (Subordinate Institution) ?- ?|, and (subordinate entity) | (entity|facilities): )(.{3,})$/;

/** `Parent (P). Affiliated Entity: Name`: the entry is Name; Parent is listed by itself. */
function takeParent(text: string, found: HiddenNames): string {
  const member = /^(.{3,}) \(an? (subordinate institute|subsidiary) of (.{3,})\)$/.exec(text);
  if (member) {
    found.links.push({ name: member[3]!, how: `${member[2]} of` });
    return member[1]!;
  }
  const match = PARENT.exec(text);
  if (!match) return text;
  const how = match[2] ?? match[3] ?? match[4] ?? match[5] ?? "";
  found.links.push({ name: match[1]!.replace(/ \([^()]*\)$/, ""), how: `${how.toLowerCase()} of` });
  return match[6]!.trim();
}

const MARK =
  /(?<![\p{L}\d])(?:([afnd])[./][kb][./]a|(a)kas?|(f)ka|(d)ba|(a)lso known as|(f)ormerly known as|(d)oing business as)(?![\p{L}\d])[.,:;]*/giu;

/** Splits at the alias marks; what stands in parentheses or brackets with a mark is aliases and nothing else. */
function takeAliases(text: string, kind: "primary" | "alias", found: HiddenNames): string {
  let rest = text;
  for (const group of text.matchAll(/[([]([^()[\]]*(?:\([^()]*\)[^()[\]]*)?)[)\]]/g)) {
    const marks = marksIn(group[1]!, true);
    if (marks[0]?.at !== 0) continue;
    addAliases(group[1]!, marks, found);
    rest = rest.replace(group[0], " ");
  }
  rest = rest.replace(/\s+/g, " ").trim();
  const marks = marksIn(rest, kind === "alias");
  if (marks.length === 0 || /^[^(]*\)|\([^)]*$/.test(rest)) return rest;
  addAliases(rest, marks, found);
  if (marks[0]!.at === 0) found.onlyMarks = true;
  return trimmed(rest.slice(0, marks[0]!.at));
}

interface Mark {
  at: number;
  end: number;
  letter: string;
  plural: boolean;
}

/** @param first whether a bare word (`AKA`, `DBA`) that begins the text is a mark: not in a party's name, which may begin so. */
function marksIn(text: string, first: boolean): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(MARK)) {
    const at = match.index;
    const end = at + match[0].length;
    const letter = match.slice(1).find(Boolean)!.toLowerCase();
    const bareWord = /^(?:akas?|fka|dba)$/i.test(match[0]);
    const setOff =
      (at === 0 && first) || /[-([,;]\s?$/.test(text.slice(0, at)) || /^\s?-/.test(text.slice(end));
    if (!bareWord || setOff) marks.push({ at, end, letter, plural: /^akas/i.test(match[0]) });
  }
  return marks;
}

function addAliases(text: string, marks: Mark[], found: HiddenNames): void {
  for (const [index, mark] of marks.entries()) {
    const part = text.slice(mark.end, marks[index + 1]?.at);
    const kind = mark.letter === "f" ? "former" : "alias";
    const from = { a: "a.k.a.", f: "f.k.a.", n: "n.k.a.", d: "d.b.a." }[mark.letter] ?? "a.k.a.";
    for (const name of part.split(mark.plural ? NEXT_NAME : ";").map(trimmed)) {
      if (name.length > 1) found.names.push({ text: name, kind, from });
    }
  }
}

/** The comma between two names, not the one before a legal form. */
const NEXT_NAME = /,(?!\s*(?:inc|ltd|llc|l\.l\.c|co|corp|gmbh|b\.v|s\.a|pte|plc)\b)/i;

function trimmed(text: string): string {
  return text.replace(/^[\s,;:-]+|[\s,;:-]+$/g, "").replace(/(?<=[a-z]{5})\.$/, "");
}

/** `National University of Defense Technology (NUDT)`: an acronym only if it is made of the name's own initials; it never matches alone. */
function takeAcronym(text: string, found: HiddenNames): string {
  const match = /^(.{6,}) \(([A-Z]{3,10})\)$/.exec(text);
  if (!match) return text;
  const words = match[1]!.split(/[\s-]+/).filter((word) => !/^(?:of|and|the|for|in|on|&)$/i.test(word));
  const initials = words.map((word) => word[0]?.toUpperCase()).join("");
  if (!initials.startsWith(match[2]!)) return text;
  found.names.push({ text: match[2]!, kind: "weak", from: "parentheses" });
  return match[1]!;
}

/** `283 Factory`, `Second Design Department`: without the parent's name it could be anybody's. */
function isGeneric(text: string): boolean {
  return /^(?:(?:no\. ?)?\d+(?:st|nd|rd|th)?|first|second|third|fourth|fifth) (?:research institute|design department|institute|factory|department|academy|plant)$/i.test(
    text,
  );
}
