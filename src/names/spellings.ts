import { hashText, SALT, spellingKeys } from "./index-layout.ts";
import type { Token } from "./types.ts";

const keys = new Uint32Array(160);
const likes = new Float32Array(160);
const scratch = new Uint32Array(80);

/**
 * The keys under which a word is filed and sought: itself, each of its one-letter omissions, its sound, its sound with one omission,
 * and what it stands for. Two words that share a key are compared; others are not.
 * @returns the number of keys, which are in {@link keyBuffer}, and how much likeness each promises in {@link keyLikeness}
 */
export function keysOf(token: Token): number {
  let count = 0;
  const put = (key: number, like: number) => {
    keys[count] = key;
    likes[count++] = like;
  };
  if (token.kind === "number" || token.kind === "form") {
    if (token.group !== "") put(hashText(token.group, SALT.group), 1);
    return count;
  }
  const { raw: text, sound } = token;
  if (text.length < 3 || token.kind === "particle" || token.kind === "stop") {
    put(hashText(text, SALT.text), 1);
    if (text.length === 2 && sound.length === 2) put(hashText(sound, SALT.sound), 0.88);
  } else {
    const spelt = spellingKeys(text, SALT.text, scratch);
    for (let i = 0; i < spelt; i++) put(scratch[i] as number, i === 0 ? 1 : 1 - 0.8 / text.length);
    if (sound.length > 4) {
      const sounds = spellingKeys(sound, SALT.sound, scratch);
      for (let i = 0; i < sounds; i++) put(scratch[i] as number, i === 0 ? 0.96 : 0.96 - 0.7 / sound.length);
    } else if (sound.length > 1) put(hashText(sound, SALT.sound), 0.96);
  }
  if (token.group !== "") put(hashText(token.group, SALT.group), 0.93);
  for (const read of token.pinyin ?? []) put(hashText(read, SALT.text), 0.93);
  return count;
}

/** Hold the keys of the last call of {@link keysOf}, and the likeness of words that share each. */
export const keyBuffer: Uint32Array = keys;
export const keyLikeness: Float32Array = likes;
