import { SALT, spellingKeys } from "./index-layout.ts";

/**
 * Legal forms: `id class | spelling | spelling`. One id is one form of one or several jurisdictions; two ids of one class are the
 * same kind of body under another law. Spellings are folded (lower case, no dots); a space separates words.
 * Classes: L limited liability, J joint stock, P partnership, S state enterprise, N association or foundation, B branch or sole trader.
 */
const FORMS = `
ltd L|ltd|pte|pvt|pty|limited|lim|ltda|limitada|ltee|limitee|private limited|private ltd|pvt ltd|pvt limited|pte ltd|pte limited|pty ltd|pty limited|proprietary limited|p ltd|co ltd|co limited|company limited|company ltd|co pvt ltd|sdn bhd|sendirian berhad|youxian gongsi|youxian zeren gongsi|company private limited|coltd|pteltd|ltd co|limited company|ltd company|private limited company|limited private company|co pte ltd|corporation limited|corporation ltd|corp ltd|limted|limiited|prv ltd|pvtltd|cy ltd|k k|kk|kabushiki kaisha|kabushiki gaisha|y k|yugen kaisha|jusik hoesa|chusik hoesa
llc L|llc|s ogranichennoi otvetstvennostyu|s ogranichennoy otvetstvennostyu|l l c|limited liability company|limited liability co|lc|ltd liability company|fz llc|fzllc|wll|w l l|with limited liability|ooo|o o o|obshchestvo s ogranichennoi otvetstvennostyu|obshchestvo s ogranichennoy otvetstvennostyu|obschestvo s ogranichennoi otvetstvennostyu|obshchestvo s ogranichennoi|obschestvo s ogranichennoy otvetstvennostyu|obshchestvo s ogranichennoi otvetstvennostiu|obshchestvo s ogranichennoy otvetstvennostiu|obshchestvo s ogranichennoj otvetstvennostyu|obschestvo s ogranichennoj otvetstvennostyu|tov|tovarystvo z obmezhenoiu vidpovidalnistiu|tovarystvo z obmezhenoyu vidpovidalnistyu|too|tovarishchestvo s ogranichennoi otvetstvennostyu|tovarishchestvo s ogranichennoy otvetstvennostyu|osoo|llp kz|mchj|mmc|mas uliyyatli jamiyyati|odpowiedzialnoscia|limited liability partnership kz|limited liability|liability company
gmbh L|gmbh|g m b h|gesellschaft mit beschrankter haftung|gesellschaft mbh|ges m b h|gesmbh|mbh|ug|ug haftungsbeschrankt|unternehmergesellschaft
gmbhcokg P|gmbh co kg|gmbh and co kg|gmbh u co kg|co kg|and co kg|gmbh and co|se and co kg|ag and co kg
sarl L|sarl|s a r l|societe a responsabilite limitee|suarl|sarlu|eurl|offshore sal
srl L|srl|s r l|societa a responsabilita limitata|societatea cu raspundere limitata|sociedad de responsabilidad limitada|s de rl|s de r l|s de rl de cv|s de r l de c v|sociedad de responsabilidad limitada de capital variable|de rl de cv|srls|sl|s l|sociedad limitada|slu|sociedad de responsabilidad ltda|eirl|s de rl cv|s rl de cv|s de r l cv|s de rl de capital variable|srl de cv|de rl cv
spzoo L|sp z oo|sp z o o|spolka z ograniczona odpowiedzialnoscia|spzoo|sp zoo
sro L|sro|s r o|spol sro|spol s r o|spolecnost s rucenim omezenym
doo L|doo|d o o|drustvo s ogranicenom odgovornoscu|drustvo sa ogranicenom odgovornoscu|dooel
ood L|ood|eood|druzhestvo s ogranichena otgovornost
kft L|kft|korlatolt felelossegu tarsasag
bv L|bv|b v|besloten vennootschap|bvba|bvba sprl|sprl|srl be
uab L|uab|uzdaroji akcine bendrove|sia|sabiedriba ar ierobezotu atbildibu|osauhing
sti L|ltd sti|limited sirketi|limited sti|ltd sirketi|sanayi ve ticaret limited sirketi|sanayi ve ticaret ltd sti|ticaret limited sirketi|ticaret ltd sti|sti|sirketi|ticaret limited sti
inc J|inc|incorporated|corp|corporation|co inc|company inc|n a|incorporation|incorp|corporate
plc J|plc|p l c|public limited company|plc ltd|pcl|public company limited|public joint company|public co ltd
jsc J|jsc|jointstock company|joint stock company|joint stock co|ao|a o|aktsionernoe obshchestvo|aktsionernoye obshchestvo|aktsionernoe obschestvo|at|aktsionerne tovarystvo|shareholding company|stock company|joint stock|joint stock corporation|jstc|tovarystvo aktsionerne|ahmc|psjc|private joint stock company|pvt joint stock company|private jsc|joint company|stock joint company
ojsc J|ojsc|open joint stock|oao|o a o|open joint stock company|otkrytoe aktsionernoe obshchestvo|otkrytoye aktsionernoye obshchestvo|otkrytoe aktsionernoe obschestvo|vat|vidkryte aktsionerne tovarystvo|oajsc|open jsc|open joint company|open stock company|open company
pjsc J|pjsc|public joint stock|pao|public joint stock company|publichnoe aktsionernoe obshchestvo|publichnoye aktsionernoye obshchestvo|public jsc|publichnoe aktsionernoe obschestvo|pat|publichne aktsionerne tovarystvo|publicly traded joint stock company|public stock company
cjsc J|cjsc|closed joint stock|zao|z a o|closed joint stock company|zakrytoe aktsionernoe obshchestvo|zakrytoye aktsionernoye obshchestvo|closed jsc|prat|pryvatne aktsionerne tovarystvo|nao|non public joint stock company|nepublichnoe aktsionernoe obshchestvo|non public jsc|closed joint company|closed stock company|closed company
ag J|ag|a g|aktiengesellschaft|akg|kgaa|ag co kgaa
sa J|sa|s a|societe anonyme|sociedad anonima|sociedade anonima|sociedad anonima cerrada|sac|saa|s a s|sas|societe par actions simplifiee|sociedad por acciones simplificada|sociedad anonima simplificada|sau|sasu|sal|s a l|societe anonyme libanaise|saog|saoc|ae|anonymi etaireia|anonymos etairia|sociedad por acciones|spa cl|c a|ca|compania anonima|saeca|sas bic|sab
sadecv J|sa de cv|s a de c v|sociedad anonima de capital variable|sab de cv|sapi de cv|s a p i de c v|de cv|de c v|sc de rl de cv|sa cv|s a c v|sociedad anonima capital variable|sociedad anonima de capital|s a de cv|sapi cv
spa J|spa|s p a|societa per azioni
nv J|nv|n v|naamloze vennootschap
ab J|ab|aktiebolag|aktiebolaget|publ ab|ab publ
as J|as|a s|aktieselskab|aksjeselskap|asa|aktsiaselts|anonim sirketi|a s sirketi|anonim sti|sanayi ve ticaret as|sanayi ve ticaret anonim sirketi|ticaret as|ticaret anonim sirketi|aps|anpartsselskab|anonim|sanayi ve ticaret anonim|ticaret anonim
oy J|oy|oyj|osakeyhtio|oy ab
se J|se|societas europaea
zrt J|zrt|nyrt|rt|ad|akcionarsko drustvo|aktsionerno druzhestvo|ead|eaddd|dd|dionicko drustvo|hrvatsko dionicko drustvo
bhd J|bhd|berhad|tbk|persero|pt persero
ptid J|pt|perseroan terbatas|p t
lp P|lp|l p|limited partnership|llp|l l p|limited liability partnership|lllp|scs|ss lp|kg|kommanditgesellschaft|ohg|snc|s n c|sca|scsp|komanditni spolecnost|ks|spk|sp k|spolka komandytowa|general partnership|sp j|spolka jawna|gp
unitary S|fgup|gup|mup|federal state unitary enterprise|state unitary enterprise|unitary enterprise|federalnoe gosudarstvennoe unitarnoe predpriyatie|federalnoye gosudarstvennoye unitarnoye predpriyatiye|gosudarstvennoe unitarnoe predpriyatie|municipal unitary enterprise|rup|republican unitary enterprise|respublikanskoe unitarnoe predpriyatie|chup|private unitary enterprise|fsue|kazennoe predpriyatie|fkp|federal state owned enterprise|federal treasury enterprise
budget S|federal state budgetary institution|federalnoe gosudarstvennoe byudzhetnoe uchrezhdenie|fgbu|fgbou|fgbun|fgau|federal state autonomous institution|federal state institution|fgu|fgku|gbu|fsbi
fze L|fze|fzc|fzco|fz co|free zone company|free zone establishment|dmcc|fze llc|fzc llc|fzco llc
ev N|ev|e v|eingetragener verein|asbl|vzw|ngo|npo org|nko|ano|autonomous non profit organization|autonomous noncommercial organization|avtonomnaya nekommercheskaya organizatsiya|autonomous non commercial organization
coop N|coop|scrl|cooperative society
ip B|individual entrepreneur|sole proprietor|individualnyi predprinimatel|sole proprietorship|est|establishment|unipersonal|ei
cie J|cie|compagnie|and co|and company|and cie|u co|y cia|e cia|cia
company L|company|co|comp|cmpny|cpy|kompaniya|kompania|gongsi|gesellschaft|firma|sherkat|sharikat|sharika|etaireia|sirket
`;

/** Long words of which forms are made: one left alone, or misspelt, is still part of a form and not of the name. */
const FORM_WORDS = new Set(
  "liability limited incorporated corporation company joint stock obshchestvo obschestvo otvetstvennostyu otvetstvennostiu ogranichennoi ogranichennoy aktsionernoe aktsionernoye publichnoe otkrytoe zakrytoe nepublichnoe gesellschaft aktiengesellschaft haftung beschrankter sociedad anonima limitada responsabilidad responsabilite limitee societe anonyme unitary unitarnoe shareholding sirketi proprietary berhad".split(
    " ",
  ),
);
const REPAIR_FROM = 7;
/** Forms of several words are known despite slips from so many letters on. */
const FUZZY_FROM = 11;
/** Every word of every spelling: none of these is a slip. */
const spelled = new Set([...FORM_WORDS, ...FORMS.split(/[|\s]+/)]);
/** A long form word with one letter left out, to the word. */
const misspelt = new Map<string, string>();
for (const word of FORM_WORDS) {
  if (word.length < REPAIR_FROM) continue;
  for (const key of withoutOne(word)) misspelt.set(key, word);
}

/** The same letters left out as numbers: nearly every word is told by them to be none. */
const keys = new Uint32Array(80);
const misspeltKeys = new Set<number>();
for (const word of misspelt.values()) for (const key of keysOf(word)) misspeltKeys.add(key);

function keysOf(word: string): Uint32Array {
  return keys.subarray(0, spellingKeys(word, SALT.text, keys));
}

function maybeMisspelt(word: string): boolean {
  const count = spellingKeys(word, SALT.text, keys);
  for (let i = 0; i < count; i++) if (misspeltKeys.has(keys[i] as number)) return true;
  return false;
}

function withoutOne(word: string): string[] {
  const out = [word];
  for (let i = 0; i < word.length; i++) out.push(word.slice(0, i) + word.slice(i + 1));
  return out;
}

/** Whether the word is one of which legal forms are made, alone or not. */
export function isFormWord(word: string): boolean {
  return FORM_WORDS.has(word);
}

const formWordBeginnings = new Set(
  [...FORM_WORDS].flatMap((word) => [...word].map((_, end) => word.slice(0, end))),
);

/** Whether a word of which legal forms are made begins with a text, and is longer. */
export function beginsFormWord(text: string): boolean {
  return formWordBeginnings.has(text);
}

/** A long form word written together with what follows it (`companyostozhenka`); undefined for any other word. */
export function gluedFormWord(word: string): string | undefined {
  return GLUED.find((form) => word.startsWith(form) && word.length >= form.length + 3);
}

const GLUED = ["obshchestvo", "obschestvo", "company", "corporation", "otvetstvennostyu", "limited"];

/** A long form word with one or two slips (`lyability`, `otvectvennostyu`), put right; undefined for any other word. */
export function repairedFormWord(word: string): string | undefined {
  if (word.length < REPAIR_FROM - 1 || word.length > 20 || spelled.has(word)) return undefined;
  if (!maybeMisspelt(word)) return undefined;
  const initial = word.charCodeAt(0);
  for (const key of withoutOne(word)) {
    const found = misspelt.get(key);
    if (found !== undefined && (found.charCodeAt(0) === initial || found.length > 8)) return found;
  }
  return undefined;
}

export interface LegalForm {
  readonly id: string;
  /** L, J, P, S, N or B; see {@link FORMS}. */
  readonly kind: string;
}

/** First word of a spelling to the spellings that begin with it, longest first. */
const byFirstWord = new Map<string, { words: string[]; form: LegalForm }[]>();
const classById = new Map<string, string>();

for (const line of FORMS.trim().split("\n")) {
  const [head = "", ...spellings] = line.split("|");
  const [id = "", kind = ""] = head.split(" ");
  const form = { id, kind };
  classById.set(id, kind);
  for (const spelling of spellings) {
    const words = spelling.split(" ");
    const first = words[0] as string;
    const list = byFirstWord.get(first);
    if (list) list.push({ words, form });
    else byFirstWord.set(first, [{ words, form }]);
  }
}
for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);

/** Whether a legal form may begin with the word. */
export function beginsLegalForm(word: string): boolean {
  return byFirstWord.has(word);
}

/** The longest legal form that begins at `words[at]`, and how many words it takes; undefined for none. */
export function legalFormAt(
  words: readonly string[],
  at: number,
): { form: LegalForm; length: number } | undefined {
  const candidates = byFirstWord.get(words[at] as string);
  if (!candidates) return undefined;
  next: for (const { words: wanted, form } of candidates) {
    if (at + wanted.length > words.length) continue;
    for (let i = 1; i < wanted.length; i++) if (words[at + i] !== wanted[i]) continue next;
    return { form, length: wanted.length };
  }
  return undefined;
}

/** A word of a form to the forms of two and more words that it is part of, and its place there. */
const byWord = new Map<string, { words: string[]; at: number }[]>();
for (const list of byFirstWord.values()) {
  for (const { words } of list) {
    if (words.length < 2 || words.join("").length < FUZZY_FROM) continue;
    words.forEach((word, at) => {
      if (word.length < 4 && words.length < 3) return;
      const list = byWord.get(word);
      if (list) list.push({ words, at });
      else byWord.set(word, [{ words, at }]);
    });
  }
}

/** Whether {@link misspeltForm} may find a form by the word. */
export function isInLongForm(word: string): boolean {
  return byWord.has(word);
}

/**
 * A form of several words of which some have a slip of one letter (`oepn joint stock company`) and one at least, that at `at`, has none.
 * @param slipped whether a word is another with one slip
 * @returns where it begins and how its words are written; undefined for none
 */
export function misspeltForm(
  words: readonly string[],
  at: number,
  slipped: (word: string, wanted: string) => boolean,
): { from: number; words: readonly string[] } | undefined {
  let best: { from: number; words: readonly string[] } | undefined;
  next: for (const { words: wanted, at: place } of byWord.get(words[at] as string) ?? []) {
    const from = at - place;
    if (from < 0 || from + wanted.length > words.length || wanted.length <= (best?.words.length ?? 0))
      continue;
    for (let i = 0; i < wanted.length; i++) {
      const word = words[from + i] as string;
      if (word !== wanted[i] && !slipped(word, wanted[i] as string)) continue next;
    }
    best = { from, words: wanted };
  }
  return best;
}

/** The class letter of a form id; see the table above. */
export function legalFormClass(id: string): string {
  return classById.get(id) ?? "";
}
