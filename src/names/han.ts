import { isHangul, readHangul } from "./korean.ts";
import { hanReading } from "./scripts.ts";
import type { NameType } from "./types.ts";

/** Words of company names in Han characters, with their meaning as the word tables write it; longest first when cutting. */
const MEANINGS = new Map<string, string>(
  "有限责任公司 ltd,股份有限公司 ltd,有限公司 ltd,株式会社 ltd,公司 company,集团 group,集團 group,技术 technology,技術 technology,科技 technology,电子 electronics,電子 electronics,国际 international,國際 international,贸易 trading,貿易 trading,实业 industry,工业 industry,工業 industry,大学 university,大學 university,研究所 institute,研究院 institute,学院 academy,中国 china,中國 china,北京 beijing,上海 shanghai,深圳 shenzhen,广州 guangzhou,香港 hongkong,天津 tianjin,南京 nanjing,武汉 wuhan,成都 chengdu,杭州 hangzhou,苏州 suzhou,西安 xian,哈尔滨 harbin,航空 aviation,航天 aerospace,电力 electric,通信 communications,信息 information,精密 precision,仪器 instrument,设备 equipment,机械 machinery,半导体 semiconductor,半導体 semiconductor,微电子 microelectronics,软件 software,网络 network,投资 investment,物流 logistics,运输 transport,航运 shipping,海运 shipping,船舶 shipbuilding,石油 oil,化工 chemical,能源 energy,银行 bank,銀行 bank,工程 engineering,材料 material,激光 laser,光学 optical,光电 optical,制造 manufacturing,厂 factory,中心 center,发展 development,進出口 import export,进出口 import export,安全 security,核 nuclear,国家 national,总公司 corporation"
    .split(",")
    .map((pair): [string, string] => {
      const at = pair.indexOf(" ");
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
);
const LONGEST = 6;
const SURNAMES =
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖萧蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛阎閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯习習温溫";

interface Split {
  words: string[];
  dotted: boolean[];
  unread: boolean;
}

/**
 * Writes words in Han characters in Latin: known trade words by their meaning, the rest by pinyin, a run as one word; a person's name
 * of two to four characters as surname and given name. Words in Hangul are read by korean.ts; words of Latin letters pass through.
 */
export function splitHan(words: string[], dotted: boolean[], type: NameType): Split {
  if (!words.some((word) => isHan(word) || isHangul(word))) return { words, dotted, unread: false };
  const split: Split = { words: [], dotted: [], unread: false };
  const push = (word: string) => {
    split.words.push(word);
    split.dotted.push(false);
  };
  words.forEach((word, at) => {
    if (isHangul(word)) {
      for (const read of readHangul(word, type)) push(read);
      return;
    }
    if (!isHan(word)) {
      split.words.push(word);
      split.dotted.push(dotted[at] ?? false);
      return;
    }
    for (const piece of pieces(word)) {
      const meaning = MEANINGS.get(piece);
      if (meaning !== undefined) for (const part of meaning.split(" ")) push(part);
      else if (!isHan(piece)) push(piece);
      else if (!read(piece, type, push)) split.unread = true;
    }
  });
  return split;
}

function isHan(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xd800 && code <= 0xdbff)) return true;
  }
  return false;
}

/** Cuts a word into known trade words, runs of other Han characters, and runs of Latin. */
function pieces(word: string): string[] {
  const out: string[] = [];
  let run = "";
  const chars = [...word];
  for (let i = 0; i < chars.length; ) {
    let found = "";
    for (let length = Math.min(LONGEST, chars.length - i); length > 0; length--) {
      const candidate = chars.slice(i, i + length).join("");
      if (MEANINGS.has(candidate)) {
        found = candidate;
        break;
      }
    }
    if (found !== "") {
      if (run !== "") out.push(run);
      run = "";
      out.push(found);
      i += [...found].length;
      continue;
    }
    const char = chars[i] as string;
    if (run !== "" && isHan(run) !== isHan(char)) {
      out.push(run);
      run = "";
    }
    run += char;
    i++;
  }
  if (run !== "") out.push(run);
  return out;
}

function read(piece: string, type: NameType, push: (word: string) => void): boolean {
  const chars = [...piece];
  const surname =
    type !== "company" && chars.length >= 2 && chars.length <= 4 && SURNAMES.includes(chars[0] as string);
  const syllables = hanReading(piece, surname);
  if (!syllables) return false;
  const latin = syllables.map((syllable) => syllable.toLowerCase().replace(/[^a-z]/g, ""));
  if (surname) {
    push(latin[0] as string);
    push(latin.slice(1).join(""));
  } else push(latin.join(""));
  return true;
}
