import type { Role } from "../facts.ts";
import { nameKey } from "./header-key.ts";
import { ROLE_NAMES } from "./synonyms.ts";

/** The word for a party in a header. */
export interface PartyWord {
  /** Its entry in `ROLE_NAMES`, and the roles that the entry may have. */
  entry: number;
  roles: readonly Role[];
  /** The word itself by its key, and its place among those of the entry: lower is more usual. */
  word: string;
  rank: number;
  /** The entry is that of the contract's own columns for its first role. */
  isUsual: boolean;
}

let built: Map<string, PartyWord> | undefined;

/** The words by their keys, built when the first header is met that is not in the contract's columns. */
function words(): ReadonlyMap<string, PartyWord> {
  if (built) return built;
  built = new Map();
  const met = new Set<Role>();
  for (const [entry, { roles: possible, names }] of ROLE_NAMES.entries()) {
    const roles = possible.split(" ") as [Role, ...Role[]];
    const isUsual = !met.has(roles[0]);
    met.add(roles[0]);
    for (const [rank, phrase] of names.split("|").entries()) {
      const word = nameKey(phrase);
      if (!built.has(word)) built.set(word, { entry, roles, word, rank, isUsual });
    }
  }
  return built;
}

/** Whether a key is a word for a party and nothing else. */
export function isPartyWord(key: string): boolean {
  return words().has(key);
}

/** The surest word for the party that has a role in the contract's columns. */
export function usualWord(role: Role): PartyWord {
  return [...words().values()].find(({ roles, isUsual }) => isUsual && roles[0] === role)!;
}

/** Scripts that write words without blanks between them. */
const JOINED = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;
const ENDS_JOINED = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]$/u;

/** The words for a party at the beginning or the end of a key, longest first, each with what stands beside it. */
export function partyWordsIn(key: string): { party: PartyWord; rest: string }[] {
  const found: { party: PartyWord; rest: string }[] = [];
  const whole = words().get(key);
  if (whole) found.push({ party: whole, rest: "" });
  const isJoined = JOINED.test(key);
  for (let at = 1; at < key.length; at++) {
    const isBlank = key[at] === " ";
    if (!isBlank && !isJoined) continue;
    const [before, after] = [key.slice(0, at), key.slice(isBlank ? at + 1 : at)];
    const [first, last] = [words().get(before), words().get(after)];
    if (first && (isBlank || ENDS_JOINED.test(before)))
      found.push({ party: first, rest: isBlank ? after : after.replace(/^の/, "").trim() });
    if (last && (isBlank || ENDS_JOINED.test(after))) found.push({ party: last, rest: before.trim() });
  }
  return found.sort((a, b) => b.party.word.length - a.party.word.length);
}

/** Whether a key holds a word for a party anywhere, though it means nothing that is known. */
export function holdsPartyWord(key: string): boolean {
  if (partyWordsIn(key).some(({ party: { word } }) => word.length > 4 || JOINED.test(word))) return true;
  const parts = key.split(" ");
  return parts.some((_, from) =>
    [1, 2, 3].some((length) => {
      const word = parts.slice(from, from + length).join(" ");
      return word.length > 4 && words().has(word);
    }),
  );
}
