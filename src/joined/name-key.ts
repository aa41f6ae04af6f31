import { fold } from "../names/fold.ts";
import { needsScripts } from "../names/scripts.ts";

const known = new Map<string, string>();
const MOST = 200_000;

/**
 * A party's name as files that write it otherwise agree on: without capitals, marks, signs and spaces; Cyrillic and Greek in Latin
 * letters. Other scripts stay as they are: what they read as is for lists to weigh, not for a join.
 */
export function nameKey(name: string): string {
  let key = known.get(name);
  if (key === undefined) {
    key = PLAIN.test(name) ? name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "") : foldedKey(name);
    if (known.size >= MOST) known.clear();
    known.set(name, key);
  }
  return key;
}

const PLAIN = /^[ -~]+$/;

function foldedKey(name: string): string {
  const letters = needsScripts(name) ? name.normalize("NFKC").toLowerCase() : fold(name).latin;
  return letters.replaceAll(/[^\p{L}\p{N}]+/gu, "");
}
