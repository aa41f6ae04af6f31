import { describe, expect, test } from "vitest";
import {
  analyseName,
  buildNameIndex,
  type IndexedName,
  NameIndexBuilder,
  type NameType,
  openNameIndex,
} from "../../src/names/index.ts";

function indexOf(texts: readonly string[], type: NameType = "company") {
  return openNameIndex(buildNameIndex(texts.map((text, ref) => ({ text, ref, kind: "primary", type }))));
}

function found(listed: string, sought: string, type: NameType) {
  const others = ["Meridian Pump Works GmbH", "Harbour Tool Trading LLC", "Ivanov, Pyotr", "Northern Star"];
  return indexOf([...others, listed], type)
    .search(analyseName(sought, { type }))
    .hits.map(({ text }) => text);
}

describe("a name that is listed", () => {
  test("is found among thousands that differ from it in a letter, and comes first", () => {
    const letters = "abcdefghijklmnopqrstuvwxyz";
    const crowd: string[] = [];
    for (const a of letters)
      for (const b of letters)
        for (const c of letters.slice(0, 8)) crowd.push(`Orion Marit${a}me Servi${b}es Gro${c}p`);
    const name = "Orion Maritime Services Group";
    const { hits } = indexOf([...crowd, name]).search(analyseName(name, { type: "company" }), { limit: 5 });
    expect(hits[0]).toMatchObject({ text: name, score: 1 });
  });

  test("is found when there is nobody else on the list", () => {
    expect(indexOf(["Orion"]).search(analyseName("Orion", { type: "company" })).hits[0]).toMatchObject({
      score: 1,
    });
  });
});

describe("a name is found", () => {
  test.each<[string, string, string, NameType]>([
    [
      "with a slip in every word",
      "Paulichenka, Dmitry Vasilyevich",
      "Pauldichenka, Dzmiry Vasilyevivh",
      "person",
    ],
    ["as it sounds", "Taeb, Hossein", "Taeb, Hussayn", "person"],
    ["with the words written together", "Mighty Navigator Shipping", "Mightynavigator Shipping", "company"],
    ["with the words written together, and a slip", "Pour Kazemi, Abbas", "Purkazemi, Abbas", "person"],
    ["with a word written apart", "Physike Technology Co., Ltd.", "Physike Techno logy Co., Ltd.", "company"],
    [
      "with a particle written together with the word",
      "BIN AL SHIBH, Ramzi",
      "BINALSHIBH, Ramzi Mohammed",
      "person",
    ],
    [
      "in another romanisation throughout",
      "KALASCHOV, Sachary Knyasevich",
      "KALASHOV, Zakhary Knyazevich",
      "person",
    ],
    [
      "with a name that is a title elsewhere",
      "ALAGHA, Abu Obaidah Khairy Hafiz",
      "HAFEZ, Abu-Obaidah Khairy",
      "person",
    ],
    ["with a letter written apart from its word", "Delta-Aero LLC", "Delta-A ero LLC Warehouse 2", "unknown"],
    ["with a letter that is a word of its own there", "BANK-E TAT", "BANK-ETAT", "company"],
    ["with the legal form and a letter written together", "LLC K.ARMA", "LLCK.ARMA", "unknown"],
    [
      "with a particle written together with a word that has a slip",
      "MUHAMMAD HAMZA, Abd-al-Ra'uf Abu Zayd",
      "ABUZAID, Abdul Rauf",
      "person",
    ],
    ["by its first letters", "Democratic Karen Buddhist Army", "DKBA", "company"],
    [
      "with a word too many",
      "Zelenograd Microwave Institute",
      "Zelenograd Microwave Research Institute",
      "company",
    ],
  ])("%s", (_, listed, sought, type) => {
    expect(found(listed, sought, type)).toContain(listed);
  });
});

test("an index is the same bytes whether its names come one by one or together", () => {
  const names: IndexedName[] = ["Orion", "Ivanov, Pyotr", "习近平", ""].map((text, ref) => ({
    text,
    ref,
    kind: "primary",
    type: "unknown",
  }));
  const builder = new NameIndexBuilder();
  for (const name of names) builder.add(name);
  expect(Buffer.concat(builder.finish())).toEqual(Buffer.from(buildNameIndex(names)));
});
