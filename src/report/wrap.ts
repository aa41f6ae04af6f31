/** Columns that a terminal gives a character: two for East Asian wide ones, none for combining marks. */
export function columnsOf(text: string): number {
  if (SINGLE.test(text)) return text.length;
  let columns = 0;
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue;
    columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}

/** Nothing but Latin letters, digits and the usual signs, of one column each: nearly every text. */
const SINGLE = /^[\0-\u02ff\u2010-\u2027]*$/;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Breaks a text into lines of at most `width` columns, later lines set in by `indent`. A word that is longer is broken. */
export function wrap(text: string, width: number, first = "", indent = first): string {
  const lines: string[] = [];
  const set = columnsOf(indent);
  let line = first;
  let columns = columnsOf(first);
  let empty = true;
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, width - set))) {
    const wide = columnsOf(word);
    if (!empty && columns + 1 + wide > width) {
      lines.push(line);
      line = indent;
      columns = set;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    columns += empty ? wide : 1 + wide;
    empty = false;
  }
  return [...lines, line].join("\n");
}

function pieces(word: string, most: number): string[] {
  if (columnsOf(word) <= most || most < 1) return [word];
  const parts = [""];
  for (const character of word) {
    const last = parts.length - 1;
    if (columnsOf(`${parts[last]}${character}`) > most) parts.push(character);
    else parts[last] += character;
  }
  return parts;
}

/** A terminal obeys control characters: those of a manifest are shown, never sent. */
export function visible(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "\u{fffd}")
    .replace(/\s+/g, " ");
}

/** The same of a text that is laid out: its lines and blanks stay. */
export function visibleLines(text: string): string {
  return text.replaceAll(/[^ \n]+/g, (word) => visible(word));
}
