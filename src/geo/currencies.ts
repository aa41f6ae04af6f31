/** Codes of ISO 4217 in use, funds and precious metals included; XTS (test) and XXX (none) name no currency. */
const IN_USE = `
AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF
CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP
GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT
LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR
NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN
SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAD
XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT XSU XUA YER ZAR ZMW ZWG
`;

/** Withdrawn since 2010, which the papers of an older order still carry. */
const WITHDRAWN = "ANG BGN BYR CUC EEK HRK LTL LVL MRO SLL STD USS VEF XFU ZMK ZWL";

const CODES: ReadonlySet<string> = new Set(`${IN_USE} ${WITHDRAWN}`.trim().split(/\s+/));

/** Names of one currency alone, as customs forms and invoices write them; a dollar, pound or peso of no country is none. */
const NAMES: Readonly<Record<string, string>> = {
  AED: "UAE DIRHAM|درهم إماراتي|阿联酋迪拉姆|ДИРХАМ ОАЭ",
  BRL: "REAL|REAIS|REAL BRASIL|REAL/BRASIL|BRAZILIAN REAL|巴西雷亚尔",
  CHF: "SWISS FRANC|SCHWEIZER FRANKEN|FRANC SUISSE|瑞士法郎|スイスフラン|ШВЕЙЦАРСКИЙ ФРАНК",
  CNY: "RMB|RENMINBI|YUAN RENMINBI|CHINESE YUAN|人民币|人民币元|人民元|人民幣|위안화|ЮАНЬ|КИТАЙСКИЙ ЮАНЬ",
  EUR: "EURO|EUROS|欧元|ユーロ|유로|ЕВРО|AVRO|يورو|歐元",
  GBP: "POUND STERLING|STERLING|英镑|英ポンド|İNGİLİZ STERLİNİ|ФУНТ СТЕРЛИНГОВ",
  HKD: "HONG KONG DOLLAR|港币|港元|香港ドル",
  INR: "INDIAN RUPEE|INDIAN RUPEES|印度卢比",
  JPY: "YEN|JAPANESE YEN|日元|日本円|円|엔화|ЯПОНСКАЯ ИЕНА|ИЕНА",
  KRW: "WON|KOREAN WON|韩元|ウォン|원|원화",
  KZT: "TENGE|ТЕНГЕ",
  PLN: "ZŁ|ZŁOTY|ZŁOTY POLSKI|POLISH ZLOTY",
  RUB: "RUR|РУБЛЬ|РУБЛИ|РУБ|РУБ.|РОССИЙСКИЙ РУБЛЬ|RUSSIAN ROUBLE|RUSSIAN RUBLE|卢布",
  TRY: "TL|TÜRK LIRASI|TÜRK LİRASI|TURKISH LIRA",
  USD: "US DOLLAR|US DOLLARS|U.S. DOLLAR|U.S. DOLLARS|US-DOLLAR|DOLLAR US|DOLLAR USA|DOLAR DOS EUA|DÓLAR DOS EUA|DÓLAR AMERICANO|DOLAR AMERICANO|DÓLAR ESTADOUNIDENSE|AMERIKAN DOLARI|AMERİKAN DOLARI|ABD DOLARI|美元|美金|米ドル|미국달러|미국 달러|ДОЛЛАР США|ДОЛЛАРЫ США|دولار أمريكي",
};
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => names.split("|").map((name) => [name, code] as const)),
);

/** The ISO 4217 code that a cell states or names, whatever its case; undefined for anything else, a symbol such as $ included. */
export function currencyCode(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  return CODES.has(code) ? code : NAMED.get(code.normalize("NFC"));
}
