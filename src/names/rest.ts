import type { Token } from "./types.ts";

/** The words of one side that met none of the other, by what they are. */
export interface Rest {
  /** How many. */
  count: number;
  words: number;
  /** The weightiest of them. */
  telling: number;
  places: number;
  numbers: number;
  small: number;
  /** Which kin the name is named by: father, mother, son or daughter of somebody. */
  kin: string;
  text: string;
  numberText: string;
}

export function emptyRest(): Rest {
  return {
    count: 0,
    words: 0,
    telling: 0,
    places: 0,
    numbers: 0,
    small: 0,
    kin: "",
    text: "",
    numberText: "",
  };
}

const KIN = new Map(
  Object.entries({
    abu: "abu",
    abou: "abu",
    umm: "umm",
    um: "umm",
    bin: "bin",
    ben: "bin",
    ibn: "bin",
    bint: "bint",
  }),
);

/**
 * Sorts the words of a name that met none of the other.
 * @param partner for each word the word of the other name that it met, or -1
 * @param out is filled and returned
 * @param texts whether to write the words down, for an explanation
 */
export function restOf(tokens: readonly Token[], partner: Int16Array, out: Rest, texts: boolean): Rest {
  out.count = 0;
  out.words = 0;
  out.telling = 0;
  out.places = 0;
  out.numbers = 0;
  out.small = 0;
  out.kin = "";
  out.text = "";
  out.numberText = "";
  for (let i = 0; i < tokens.length; i++) {
    if (partner[i] !== -1) continue;
    const token = tokens[i] as Token;
    switch (token.kind) {
      case "form":
        continue;
      case "number":
        out.numbers += token.weight;
        out.numberText = token.raw;
        continue;
      case "particle":
      case "stop":
      case "honorific":
        out.small += token.weight;
        out.kin ||= KIN.get(token.raw) ?? "";
        continue;
      case "place":
        out.places += token.weight;
        out.count++;
        break;
      default:
        out.count++;
        out.words += token.weight;
        if (token.kind === "word") out.telling = Math.max(out.telling, token.weight);
    }
    if (texts) out.text += out.text === "" ? token.raw : ` ${token.raw}`;
  }
  return out;
}
