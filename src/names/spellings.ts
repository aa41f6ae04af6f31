import { hashText, SALT, spellingKeys } from "./index-layout.ts";
import type { Token } from "./types.ts";

const keys = new Uint32Array(160);
const scratch = new Uint32Array(80);

/**
 * The keys under which a word is filed and sought: itself, each of its one-letter omissions, its sound, its sound with one omission,
 * and what it stands for. Two words that share a key are compared; others are not.
 * @returns the number of keys, which are in {@link keyBuffer}
 */
export function keysOf(token: Token): number {
  let count = 0;
  if (token.group !== "") keys[count++] = hashText(token.group, SALT.group);
  if (token.kind === "number" || token.kind === "form") return count;
  if (token.text.length < 3 || token.kind === "particle" || token.kind === "stop") {
    keys[count++] = hashText(token.text, SALT.text);
    return count;
  }
  const spelt = spellingKeys(token.text, SALT.text, scratch);
  for (let i = 0; i < spelt; i++) keys[count++] = scratch[i] as number;
  if (token.sound.length < 2) return count;
  if (token.sound.length < 5) keys[count++] = hashText(token.sound, SALT.sound);
  else {
    const sounds = spellingKeys(token.sound, SALT.sound, scratch);
    for (let i = 0; i < sounds; i++) keys[count++] = scratch[i] as number;
  }
  return count;
}

/** Holds the keys of the last call of {@link keysOf}. */
export const keyBuffer: Uint32Array = keys;
