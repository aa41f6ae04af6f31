/**
 * A spelling reduced to what the romanisation standards agree on: `Yeltsin` and `Jelzin`, `Mohamed` and `Muhammad`, `Ivanoff` and
 * `Ivanov` come out alike. Digraphs first, then single letters, doubled letters once, silent h and a
 * silent e at the end dropped.
 */
export function soundOf(word: string): string {
  let out = "";
  let last = "";
  const n = word.length;
  let i = 0;
  while (i < n) {
    const c = word[i] as string;
    const d = i + 1 < n ? (word[i + 1] as string) : "";
    let s: string;
    let used = 1;
    switch (c) {
      case "a":
        s = "a";
        break;
      case "e":
        if (d === "e" || d === "i" || d === "y" || (d === "j" && i + 2 === n)) {
          s = "i";
          used = 2;
        } else s = i === n - 1 && n > 4 && !VOWELS.includes(word[i - 1] as string) ? "" : "e";
        break;
      case "i":
      case "y":
        if ((d === "y" || d === "i" || d === "j") && c !== d) {
          s = "i";
          used = 2;
        } else if (d === "e" && (i > 0 || c === "y")) {
          s = "e";
          used = 2;
        } else s = "i";
        break;
      case "o":
        if (d === "u" || d === "o") used = 2;
        s = "u";
        break;
      case "u":
        s = "u";
        break;
      case "p":
        s = d === "h" ? "f" : "p";
        if (d === "h") used = 2;
        break;
      case "k":
      case "g":
      case "q":
        if (d === "h") {
          s = c === "k" ? aspirate(word, i, i + 2) : "g";
          used = 2;
        } else if (c === "k" && d === "s") {
          s = "x";
          used = 2;
        } else s = c === "q" ? "k" : c;
        break;
      case "c":
        if (d === "h" || d === "z") {
          s = "C";
          used = 2;
        } else if (d === "k") {
          s = "k";
          used = 2;
        } else s = "k";
        break;
      case "t":
        if (d === "s" || d === "z") {
          s = "z";
          used = 2;
          if (word.startsWith("ch", i + 1)) s = "C";
        } else if (d === "c" && word[i + 2] === "h") {
          s = "C";
          used = 3;
        } else if (d === "h") {
          s = "t";
          used = 2;
        } else s = "t";
        break;
      case "s":
        if (word.startsWith("shch", i)) {
          s = "S";
          used = 4;
        } else if (word.startsWith("sch", i)) {
          s = "S";
          used = 3;
        } else if (d === "h" || d === "z") {
          s = "S";
          used = 2;
        } else s = "s";
        break;
      case "z":
        if (d === "h") {
          s = "j";
          used = 2;
        } else s = "z";
        break;
      case "d":
        if (d === "j") {
          s = "j";
          used = 2;
        } else if (d === "z" && word[i + 2] === "h") {
          s = "j";
          used = 3;
        } else if (d === "h") {
          s = "d";
          used = 2;
        } else s = "d";
        break;
      case "j":
        s = i === n - 1 || (i > 0 && !VOWELS.includes(word[i - 1] as string)) ? "i" : "j";
        break;
      case "w":
      case "v":
        s = "v";
        break;
      case "f":
        s = i > 0 && i >= n - 2 && (d === "" || d === "f") && (last === "u" || last === "e") ? "v" : "f";
        break;
      case "h":
        s = aspirate(word, i, i + 1);
        break;
      default:
        s = c;
    }
    i += used;
    if (s !== "" && s !== last) {
      out += s;
      last = s;
    }
  }
  return out;
}

const VOWELS = "aeiouy";

/** h and kh: heard at the beginning and before a vowel, silent elsewhere. */
function aspirate(word: string, from: number, next: number): string {
  return from === 0 || (next < word.length && VOWELS.includes(word[next] as string)) ? "h" : "";
}
