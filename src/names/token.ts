import { legalFormAt } from "./legal-forms.ts";
import { numberGroup } from "./numbers.ts";
import { soundOf } from "./sound.ts";
import type { Token, TokenKind } from "./types.ts";
import { lookUpWord } from "./words.ts";

/** The kinds in the order in which a prebuilt index numbers them. */
export const TOKEN_KINDS: readonly TokenKind[] = [
  "word",
  "generic",
  "place",
  "form",
  "number",
  "initial",
  "particle",
  "honorific",
  "stop",
];

/** Tokens already made; names repeat words far more than they coin them. */
const made: Map<string, Token>[] = TOKEN_KINDS.map(() => new Map());
const MADE_LIMIT = 20_000;

/** The token for a folded word in a given part. The same word in the same part is the same object for as long as it is remembered. */
export function tokenOf(raw: string, kind: TokenKind): Token {
  const cache = made[TOKEN_KINDS.indexOf(kind)] as Map<string, Token>;
  const known = cache.get(raw);
  if (known) return known;
  if (cache.size >= MADE_LIMIT) cache.clear();
  const token = makeToken(raw, kind);
  cache.set(raw, token);
  return token;
}

function makeToken(raw: string, kind: TokenKind): Token {
  const entry = lookUpWord(raw);
  let text = raw;
  let weight = 1;
  let group = "";
  switch (kind) {
    case "generic":
      text = entry?.text ?? raw;
      weight = 0.35;
      group = entry?.group ?? "";
      break;
    case "place":
      weight = 0.5;
      group = entry?.group ?? "";
      break;
    case "form":
      group = legalFormAt(raw.split(" "), 0)?.form.id ?? raw;
      weight = 0.08;
      break;
    case "number":
      group = numberGroup(raw, true) ?? "";
      weight = 0.7;
      break;
    case "initial":
      weight = 0.25;
      break;
    case "particle":
      weight = 0.06;
      break;
    case "honorific":
      weight = 0.03;
      break;
    case "stop":
      weight = 0.03;
      break;
    default:
      group = entry?.kind === "name" ? entry.group : "";
      weight = entry?.kind === "name" ? entry.weight : wordWeight(raw);
  }
  return {
    text,
    raw,
    kind,
    weight,
    group,
    sound: kind === "number" ? text : soundOf(text),
    mask: maskOf(text),
  };
}

/** A short word is more easily met by chance. A word without Latin letters (Han, Hangul) says as much as its syllables. */
function wordWeight(word: string): number {
  if ((word.codePointAt(0) as number) > 0x7f) return word.length >= 2 ? 1.5 : 0.8;
  return word.length <= 2 ? 0.6 : word.length === 3 ? 0.8 : 1;
}

function maskOf(text: string): number {
  let mask = 0;
  for (let i = 0; i < text.length; i++) mask |= 1 << (text.charCodeAt(i) % 32);
  return mask;
}
