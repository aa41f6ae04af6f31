/**
 * Syllables of Chinese names in the older romanisations, in pinyin: Wade-Giles (`Teng Hsiao-p'ing`) and the spellings of Hong Kong
 * (`Wong Tai-man`). Many share a spelling with another pinyin syllable; those are read the old way only beside one that cannot be pinyin.
 */

/** Syllables of pinyin, by initial: `initial finals`. */
const PINYIN = `
b a ai an ang ao ei en eng i ian iao ie in ing o u
p a ai an ang ao ei en eng i ian iao ie in ing o ou u
m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
f a an ang ei en eng o ou u
d a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo
t a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo
l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo
g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
k a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo
h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
j i ia ian iang iao ie in ing iong iu u uan ue un
q i ia ian iang iao ie in ing iong iu u uan ue un
x i ia ian iang iao ie in ing iong iu u uan ue un
zh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
r an ang ao e en eng i ong ou u uan ui un uo
z a ai an ang ao e ei en eng i ong ou u uan ui un uo
c a ai an ang ao e en eng i ong ou u uan ui un uo
s a ai an ang ao e en eng i ong ou u uan ui un uo
y a an ang ao e i in ing o ong ou u uan ue un
w a ai an ang ei en eng o u
- a ai an ang ao e ei en er o ou
`;

/** Wade-Giles to pinyin, where the two differ; without the apostrophe, which few write, some have two readings. */
const WADE_GILES = `
hsi xi|hsia xia|hsiang xiang|hsiao xiao|hsieh xie|hsien xian|hsin xin|hsing xing|hsiu xiu|hsiung xiong|hsu xu|hsuan xuan|hsueh xue|hsun xun
chih zhi|shih shi|jih ri|tzu zi|szu si|ssu si|tse ze|tsu zu|tsai cai zai|tsan can|tsang cang|tsao cao|tsen cen|tseng zeng|tso zuo|tsou zou|tsui cui|tsun cun|tsung zong
chieh jie|chien jian|chin jin|ching jing|chiu qiu jiu|chiung qiong|chi qi ji|chia jia|chiang jiang|chiao jiao|chuan quan|chueh jue|chun jun chun|chung zhong|chang zhang|chao zhao|cheng zheng cheng|chou zhou|chu zhu|chan zhan|chen chen zhen|cho zhuo|chuang zhuang
kuo guo|kung gong|kuang guang|kuei gui|kuan guan|kua gua|kuai guai|kao gao|kai gai kai|kan gan|kang kang gang|ko ke ge|kou gou|ku gu|keng geng|ken gen|kun kun
tung dong|ting ding|tien tian|tieh tie|tiao diao|teng deng|tai dai tai|tan tan|tang tang|tao tao|te de|ti di|tou dou|tu du|tuan duan|tun dun|to duo|tsa za
pei bei|po bo|pai bai|pao bao|pien bian|piao biao|pin bin|ping ping|peng peng|pu bu|pan pan|pi bi|pang pang|pieh bie
jen ren|jung rong|jui rui|juan ruan|jo ruo|jao rao|jang rang
lung long|lieh lie|lien lian|liao liao|lueh lue|lo luo|nien nian|nieh nie|nung nong|no nuo|mien mian|mieh mie|min min
sung song|so suo|shui shui|shuo shuo|hung hong|huang huang|hui hui|ho he|huo huo|fung feng
lv lu|lyu lu|nv nu|lve lue|nve nue|yeh ye|yen yan|yung yong|yu yu|yueh yue|yuan yuan|erh er|ieh ye
`;

/** Spellings of Hong Kong and Macau to pinyin. */
const CANTONESE = `
wong huang|chan chen|cheung zhang|lam lin|lau liu|leung liang|kwok guo|tsang zeng|yeung yang|chow zhou|chiu zhao chao|cheng zheng|tse xie|fung feng|hui xu hui|kwan guan jun
lee li|lai li|law luo|lo luo|mak mai|mok mo|poon pan|tam tan|tong tang|tsui xu|yip ye|yuen ruan yuan|yau qiu you|ng wu|szeto situ|so su|fok huo|kwong kuang guang|hung hong|ko gao|lui lei|siu xiao shao|tsoi cai|choi cai|chu zhu|ho he|ma ma|to du|wan wen yun|yu yu
tai da dai tai|keung qiang|ka jia|shing cheng|wing yong|wai wei|kit jie|kin jian|kam jin|kei ji|kong gang|ming ming|man wen|fai hui|hing xing|lok le|lung long|ping ping|pak bai|shun shun|sau shou|sum sen|tak de|tin tian|wah hua|wa hua|yan ren|yee yi|yin yan|ying ying|yiu yao|yuk yu|chun zhen|chung zhong|chi zhi|hoi hai|sing xing|suk shu|mei mei|mui mei|lin lian|fong fang|kwai gui|kwun guan|man wen|ching qing|tung dong|shan shan|sze si|hang heng|hon han|yat yi|lap li|cheuk zhuo|kai qi|on an|oi ai|po bao|pui pei|sang sheng|tat da|yuet yue|ki ji|kiu qiao|nga ya|ngai wei|yung rong
`;

const pinyin = new Set<string>();
for (const line of PINYIN.trim().split("\n")) {
  const [initial = "", ...finals] = line.split(" ");
  for (const final of finals) pinyin.add(initial === "-" ? final : initial + final);
}

const readings = new Map<string, string[]>();
for (const entry of `${WADE_GILES.trim()}|${CANTONESE.trim()}`.split(/[|\n]/)) {
  const [syllable = "", ...read] = entry.split(" ");
  readings.set(syllable, [...new Set([...(readings.get(syllable) ?? []), ...read])]);
}

/** The pinyin that a syllable of an older romanisation may stand for, itself included where it is pinyin; undefined for any other word. */
export function pinyinReadings(syllable: string): readonly string[] | undefined {
  const known = readings.get(syllable);
  if (!pinyin.has(syllable)) return known;
  return known?.includes(syllable) ? known : [syllable, ...(known ?? [])];
}

/** Whether the word is a syllable of an older romanisation that cannot be pinyin. */
export function isOldSyllable(word: string): boolean {
  return readings.has(word) && !pinyin.has(word);
}

/** Whether a word of pinyin is what the syllables read as, one after the other (`hsiao ping` as `xiaoping`). */
export function readsAs(syllables: readonly string[], word: string): boolean {
  const [first, ...rest] = syllables;
  if (first === undefined) return word === "";
  return (pinyinReadings(first) ?? []).some(
    (read) => word.startsWith(read) && readsAs(rest, word.slice(read.length)),
  );
}
