import type { NameType } from "./types.ts";

/**
 * Hangul in the Latin spelling that lists use (that of the North, also usual for persons of the South): 김정은 is `kim jong un`. Spellings of
 * other standards meet it as name variants (name-variants.ts).
 */
const INITIALS = "k kk n t tt r m p pp s ss  j jj ch k t p h".split(" ");
const MEDIALS = "a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i".split(" ");
const FINALS = " k k k n n n t l k m p l l p l m p p t t ng t t k t p t".split(" ");
/** What an initial becomes inside a word, after a vowel, n, m, ng or l. */
const VOICED = new Map([
  ["k", "g"],
  ["t", "d"],
  ["p", "b"],
]);

const FIRST = 0xac00;
const LAST = 0xd7a3;

/** Whether the text has a Hangul syllable. */
export function isHangul(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= FIRST && code <= LAST) return true;
  }
  return false;
}

function syllable(char: string, before: string): string {
  const at = char.charCodeAt(0) - FIRST;
  if (at < 0 || at > LAST - FIRST) return char;
  const initial = INITIALS[Math.floor(at / 588)] as string;
  const voiced = /[aeiounml]$|ng$/.test(before) ? VOICED.get(initial) : undefined;
  return (voiced ?? initial) + (MEDIALS[Math.floor((at % 588) / 28)] as string) + (FINALS[at % 28] as string);
}

/** Words of company names, with their meaning as the word tables write it. */
const MEANINGS = new Map<string, string>(
  "주식회사 ltd,유한회사 ltd,회사 company,총회사 corporation,그룹 group,은행 bank,무역 trading,기술 technology,과학 science,전자 electronics,공업 industry,산업 industry,국제 international,건설 construction,개발 development,해운 shipping,선박 shipbuilding,석유 oil,보험 insurance,금융 finance,투자 investment,대학교 university,대학 university,연구소 institute,연구원 institute,통신 communications,항공 aviation,기계 machinery,화학 chemical,정보 information,물류 logistics,프로그람 programme,프로그램 programme,컴퓨터 computer,반도체 semiconductor,에너지 energy,제약 pharmaceutical,조선소 shipyard,중공업 heavy industry,한국 korea,조선 choson,평양 pyongyang,서울 seoul,부산 pusan,인천 inchon"
    .split(",")
    .map((pair): [string, string] => {
      const at = pair.indexOf(" ");
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
);
const LONGEST_MEANING = 4;
/** Words of so many syllables are taken for a person's name, where a person may be named; a longer one is foreign and one word. */
const LONGEST_NAME = 4;

/** Reads the words in Hangul: a person's name syllable by syllable, any other name by its known words and the rest by sound. */
export function readHangul(word: string, type: NameType): string[] {
  const out: string[] = [];
  let run = "";
  const person = type === "person" || (type === "unknown" && !hasMeaning(word));
  const end = () => {
    if (run === "") return;
    if (person && run.length <= LONGEST_NAME) for (const char of run) out.push(surnameOr(char, out.length));
    else out.push(joined(run));
    run = "";
  };
  for (let i = 0; i < word.length; ) {
    const found = person ? "" : meaningAt(word, i);
    if (found === "") run += word[i++];
    else {
      end();
      out.push(...(MEANINGS.get(found) as string).split(" "));
      i += found.length;
    }
  }
  end();
  return out;
}

/** The surname 이 is written with the letter that the South no longer speaks. */
function surnameOr(char: string, at: number): string {
  return at === 0 && char === "이" ? "ri" : syllable(char, "");
}

function joined(run: string): string {
  let latin = "";
  for (const char of run) latin += syllable(char, latin);
  return latin;
}

function hasMeaning(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (meaningAt(word, i) !== "") return true;
  return false;
}

function meaningAt(word: string, at: number): string {
  for (let length = Math.min(LONGEST_MEANING, word.length - at); length > 1; length--) {
    const piece = word.slice(at, at + length);
    if (MEANINGS.has(piece)) return piece;
  }
  return "";
}
