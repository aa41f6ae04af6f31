import { describe, expect, it } from "vitest";
import {
  analyseName,
  buildNameIndex,
  compareNames,
  explainComparison,
  needsScripts,
  openNameIndex,
  prepareScripts,
} from "../../src/names/index.ts";

describe("two names of one party", () => {
  it.each([
    ["Siemens AG", "Siemens Aktiengesellschaft", "company"],
    ["SiemensAG", "Siemens AG", "company"],
    ["Gennady Timchenko", "Gennady Nikolayevich Timchenko", "person"],
    ["V. Putin", "Vladimir Putin", "person"],
    ["Владимир Путин", "Vladimir Putin", "person"],
    ["ბარაკ ობამა", "Barack Obama", "person"],
    ["Brigade Forty-Four", "Brigade 44", "company"],
    ["Nikolai Plat Ono Vich Patrushev", "Nikolai Platonovich Patrushev", "person"],
    ["Limited Lyability Company Rusnano", "LLC Rusnano", "company"],
    ["CNOOC ENERGY TECH & SRVCES LTD", "CNOOC Energy Technology & Services Limited", "company"],
    ["MÃ¼ller PrÃ¤zision GmbH", "Müller Präzision GmbH", "company"],
    ["Gаzprom Nеft", "Gazprom Neft", "company"],
    ["Abd al-Rahman Yasin", "Abdurrahman Yasin", "person"],
  ] as const)("%s is %s", (a, b, type) => {
    expect(compareNames(a, b, { type })).toBeGreaterThanOrEqual(0.7);
  });
});

it("one given name and one surname borne by many do not carry the rest of a long name", () => {
  expect(
    compareNames("Carlos Fernandez", "Fernandez Concepcion, Carlos Ariel", { type: "person" }),
  ).toBeLessThan(0.7);
});

describe("two names of two parties", () => {
  it.each([
    ["Volkswagen AG", "Siemens AG", "company"],
    ["Sergey Viktorovich Lavrov", "Sergey Borisovich Lavrov", "person"],
    ["V. Putin", "Anna Putin", "person"],
    ["Salman bin Muhammad al-Rawi", "Muhammad bin Salman al-Rawi", "person"],
    ["Julia Castro", "Julio Castro", "person"],
    ["习近朋", "习近平", "person"],
    ["김종은", "김정은", "person"],
    ["Victory 3", "Victory 4", "vessel"],
    ["Bank of China (Hong Kong) Limited", "Bank of China (Singapore) Limited", "company"],
  ] as const)("%s is not %s", (a, b, type) => {
    expect(compareNames(a, b, { type })).toBeLessThan(0.7);
  });
});

it("explains which word met which", () => {
  const { alignment } = explainComparison("Sergej Lavrov", "Lavrov, Sergey", { type: "person" });
  expect(alignment.map(({ left, right, how }) => [left, right, how])).toContainEqual([
    "sergej",
    "sergey",
    "sounds-alike",
  ]);
});

it("finds a misspelt name in a list", () => {
  const index = openNameIndex(
    buildNameIndex([
      { text: "Rosoboronexport JSC", ref: 7, kind: "primary", type: "company" },
      { text: "Sergey Lavrov", ref: 8, kind: "primary", type: "person" },
    ]),
  );
  const { hits } = index.search(analyseName("Rosoboronexprt"));
  expect(hits.map(({ ref }) => ref)).toEqual([7]);
});

describe("a legal form with slips in it is that form", () => {
  it.each([
    ["Oepn Joint Stokc Company Tekhrim", "Tekhrim OAO"],
    ["Okaf Trading Societarea cu Raspunere Limitata", "Okaf Trading SRL"],
    ["Privaet Limited Kaymet", "Kaymet Pvt. Ltd."],
    ["Cortes S.A. C.V.", "Cortes S.A. de C.V."],
    ["VB Management EODO", "VB Management EOOD"],
    ["Liability Magistral", "Limited Liability Company Magistral"],
  ])("%s is %s", (slipped, name) => {
    expect(compareNames(slipped, name, { type: "company" })).toBeGreaterThan(0.95);
  });
});

describe("what is written for a letter, or in short", () => {
  it.each([
    ["Xi&#039;an Aerotek Co., Ltd.", "Xi’An Aerotek Co., Ltd.", "company"],
    ["T?rk Havac?l?k", "Türk Havacılık", "company"],
    ["8olid Security Systems", "Bolid Security Systems", "company"],
    ["Kolon Chem Dist Ctr", "Kolon Chemical Distribution Center", "company"],
    ["Aviasnab Aviation", "Aviasnab Airlines", "company"],
    ["Alfakomponent", "Alpha Component", "company"],
    ["Hashem Safieddine", "Hashem Safi Al-Din", "person"],
    ["Mahmoud Ahmadi Nejad", "Mahmud Ahmadinezhad", "person"],
  ] as const)("%s is %s", (a, b, type) => {
    expect(compareNames(a, b, { type })).toBeGreaterThanOrEqual(0.7);
  });
});

describe("one small word that is another name", () => {
  it.each([
    ["Abu Hamza", "Bin Hamza", "person"],
    ["Umm Khalid", "Abu Khalid", "person"],
    ["Khalid bin Sultan", "Khalid bint Sultan", "person"],
    ["Eastern Mediterranean Gas", "Western Mediterranean Gas", "company"],
  ] as const)("%s is not %s", (a, b, type) => {
    expect(compareNames(a, b, { type })).toBeLessThan(0.7);
  });
});

it("a capital inside a person's name begins a word, unless a short prefix stands before it", () => {
  const same = (a: string, b: string) => compareNames(a, b, { type: "person" });
  expect(same("OcampoDonna Lynn", "Donna Lynn Ocampo")).toBeGreaterThan(0.9);
  expect(same("Mohammad KazemCHAGHAZARDY", "CHAGHAZARDY, Mohammad Kazem")).toBeGreaterThan(0.9);
  expect(same("Ian McDonald", "IAN MCDONALD")).toBe(1);
  expect(compareNames("TofilaNOWHead", "Tofila NOW Head", { type: "company" })).toBe(1);
});

describe("names with the servant", () => {
  it.each([
    ["Din Mohammad Abdul Hanif", "Din Mohammad Hanif"],
    ["Khalil Ezedin Abdel", "Khalil Ezedin Abdel Aziz"],
  ])("%s may leave one of its two words out: %s", (a, b) => {
    expect(compareNames(a, b, { type: "person" })).toBeGreaterThanOrEqual(0.7);
  });

  it("another word in its place is another name", () => {
    const like = compareNames("Akhtar Mansour Abdul Mohammed", "Akhtar Mansour Shah Mohammed", {
      type: "person",
    });
    expect(like).toBeLessThan(0.7);
  });
});

describe("an acronym of four letters and more", () => {
  it.each([
    ["BUAA", "Beijing University of Aeronautics and Astronautics"],
    ["AVIC", "Aviation Industry Corporation of China"],
    ["NORINCO", "China North Industries Corporation"],
    ["CASIC", "China Aerospace Science and Industry Corporation"],
  ])("%s may be %s: a look, not a match", (acronym, name) => {
    expect(explainComparison(acronym, name, { type: "company" }).band).toBe("possible");
  });

  it.each([
    ["IRISL", "Irish Sea Lines"],
    ["BUAA", "Beijing University of Agriculture"],
    ["SATCO", "Sato Corp"],
  ])("%s is not %s", (acronym, name) => {
    const { alignment } = explainComparison(acronym, name, { type: "company" });
    expect(alignment.map(({ how }) => how)).not.toContain("acronym");
  });
});

describe("the legal form is evidence where something else differs", () => {
  it.each([
    ["a slip", "Vertikal JSC", "Vertical JSC", "Vertical Ltd"],
    ["a word left out", "Wright Components FZE", "Wright Aero Components FZE", "Wright Aero Components GmbH"],
  ])("%s under the same form is nearer than under another", (_, name, sameForm, otherForm) => {
    const like = (other: string) => compareNames(name, other, { type: "company" });
    expect(like(sameForm)).toBeGreaterThan(like(otherForm) + 0.05);
  });

  it("where nothing else differs, another form is a small distance", () => {
    expect(compareNames("Vertikal JSC", "Vertikal Ltd", { type: "company" })).toBeGreaterThan(0.9);
  });
});

describe("another legal entity of one name", () => {
  it.each([
    ["Bowne Global Solutions, Inc.", "Bowne Global Solutions II, Inc."],
    ["Banco Santander, S.A.", "Banco Santander Mexico, S.A."],
    ["Deutsche Bank AG", "Deutsche Bank GmbH"],
  ])("%s and %s are one group, not one party", (a, b) => {
    const comparison = explainComparison(a, b, { type: "company" });
    expect(comparison.outcome).toBe("same-group");
    expect(comparison.band).toBe("possible");
  });
});

it("a company of the same name in another country is a look, not a match", () => {
  const evidence = { left: { countries: ["DE"] }, right: { countries: ["IR"] } };
  const comparison = explainComparison("Rosoboronexport Trading", "Rosoboronexport Trading", { evidence });
  expect(comparison).toMatchObject({ band: "possible", outcome: "other-country", contradict: ["country"] });
});

it("a contradicting identifier lowers, the same one proves", () => {
  const inn = (value: string) => ({ ids: [{ type: "inn", value }] });
  const score = (left: string, right: string) =>
    explainComparison("Gazprom Neft", "Gazprom Neft JSC", {
      evidence: { left: inn(left), right: inn(right) },
    });
  const bare = explainComparison("Gazprom Neft", "Gazprom Neft JSC");
  expect(score("5504036333", "7736050003").score).toBeLessThan(bare.score);
  expect(score("5504036333", "5504036333")).toMatchObject({ band: "match", agree: ["id inn"] });
});

it("vessels are not compared with persons, nor found by them", () => {
  const index = openNameIndex(
    buildNameIndex([{ text: "Adrian Darya", ref: 1, kind: "primary", type: "vessel" }]),
  );
  expect(index.search(analyseName("Adrian Darya", { type: "person" })).hits).toEqual([]);
  expect(index.search(analyseName("M/V Adrian Darya", { type: "vessel" })).hits).toHaveLength(1);
  expect(index.search(analyseName("Adrian Darya")).hits).toHaveLength(1);
});

it("Han characters are read once their table is loaded, and until then the search says that it could not", async () => {
  const index = openNameIndex(
    buildNameIndex([{ text: "Xi Jinping", ref: 1, kind: "primary", type: "person" }]),
  );
  if (needsScripts("习近平")) {
    expect(index.search(analyseName("习近平", { type: "person" }))).toEqual({ hits: [], bounded: true });
  }
  await prepareScripts();
  expect(needsScripts("习近平")).toBe(false);
  expect(index.search(analyseName("习近平", { type: "person" })).hits[0]).toMatchObject({ ref: 1, score: 1 });
});

describe("an index that is not whole is refused", () => {
  const bytes = buildNameIndex([{ text: "Rosoboronexport", ref: 7, kind: "primary", type: "company" }]);
  it.each([
    ["cut", bytes.slice(0, bytes.length - 8)],
    ["cut within its head", bytes.slice(0, 12)],
    ["altered", bytes.map((byte, at) => (at === bytes.length - 20 ? byte ^ 1 : byte))],
    ["of another version", bytes.map((byte, at) => (at === 4 ? byte + 1 : byte))],
    ["something else", new Uint8Array(400)],
  ])("%s", (_, damaged) => {
    expect(() => openNameIndex(damaged)).toThrow(RangeError);
  });

  it("whole, it opens from shared memory too", () => {
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    expect(openNameIndex(shared).search(analyseName("Rosoboronexport")).hits).toHaveLength(1);
  });
});
