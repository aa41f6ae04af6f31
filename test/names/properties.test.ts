import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  analyseName,
  buildNameIndex,
  compareAnalysed,
  compareNames,
  type Evidence,
  type NameType,
  openNameIndex,
  type PartyFacts,
} from "../../src/names/index.ts";

const types: NameType[] = ["person", "company", "vessel", "unknown"];
const type = fc.constantFrom(...types);
const word = fc.constantFrom(
  ..."Ali Hassan bin Mohammed al Assad Boris Johnson V Putin Siemens AG OOO Gazprom Neft Bank of China Hong Kong II 44 forty four Technology Trading Co Ltd Владимир Путин 习近平 김정은 Jean-Claude O'Brien".split(
    " ",
  ),
);
const realistic = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));
const anything = fc.oneof(
  realistic,
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ maxLength: 80 }),
);

describe("every pair of names", () => {
  it("has a score between 0 and 1", () => {
    fc.assert(
      fc.property(anything, anything, type, (a, b, t) => {
        const score = compareNames(a, b, { type: t });
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("scores the same whichever is named first", () => {
    fc.assert(
      fc.property(realistic, realistic, type, (a, b, t) => {
        expect(compareNames(a, b, { type: t })).toBe(compareNames(b, a, { type: t }));
      }),
    );
  });

  it("scores the same with every letter in upper case", () => {
    fc.assert(
      fc.property(realistic, realistic, type, (a, b, t) => {
        expect(compareNames(a.toUpperCase(), b, { type: t })).toBe(compareNames(a, b, { type: t }));
      }),
    );
  });
});

it("a name against itself is 1", () => {
  fc.assert(
    fc.property(
      realistic.filter((name) => /\p{L}/u.test(name)),
      type,
      (name, t) => {
        expect(compareNames(name, name, { type: t })).toBe(1);
      },
    ),
  );
});

describe("evidence", () => {
  const facts: fc.Arbitrary<PartyFacts> = fc.record(
    {
      countries: fc.subarray(["RU", "CN", "IR"], { minLength: 1 }),
      address: fc.constantFrom(
        "Lenina 5, Moscow",
        "12 Nathan Road, Kowloon",
        "Lenina street 5 Moskva 101000",
      ),
      births: fc.subarray(["1961-02-12", "1961", "1970/1972", "~1980"], { minLength: 1 }),
      ids: fc.subarray(
        [
          { type: "inn", value: "7736050003" },
          { type: "imo", value: "9187629" },
        ],
        { minLength: 1 },
      ),
    },
    { requiredKeys: [] },
  );
  const compare = (a: string, b: string, evidence?: Evidence) => {
    const comparison = compareAnalysed(analyseName(a), analyseName(b), evidence);
    return { score: comparison.score, rank: comparison.rank, agree: comparison.agree, band: comparison.band };
  };
  const order = (band: string | undefined) => ["match", "possible", undefined].indexOf(band as "match");

  it("that agrees never lowers", () => {
    fc.assert(
      fc.property(realistic, realistic, facts, (a, b, same) => {
        const bare = compare(a, b);
        const proved = compare(a, b, { left: same, right: same });
        expect(proved.score).toBeGreaterThanOrEqual(bare.score);
        expect(proved.rank).toBeGreaterThanOrEqual(bare.rank);
        expect(order(proved.band)).toBeLessThanOrEqual(order(bare.band));
      }),
    );
  });

  it("that only one side has moves nothing", () => {
    fc.assert(
      fc.property(realistic, realistic, facts, (a, b, left) => {
        expect(compare(a, b, { left, right: {} })).toEqual(compare(a, b));
      }),
    );
  });

  it("one more agreeing fact never lowers", () => {
    fc.assert(
      fc.property(realistic, realistic, facts, facts, (a, b, left, right) => {
        const ids = [{ type: "lei", value: "5493001KJTIIGC8Y1R12" }];
        const before = compare(a, b, { left: { ...left, ids: [] }, right });
        const after = compare(a, b, {
          left: { ...left, ids },
          right: { ...right, ids: [...(right.ids ?? []), ...ids] },
        });
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(after.rank).toBeGreaterThanOrEqual(before.rank);
      }),
    );
  });
});

describe("the index", () => {
  const listed = fc.array(
    fc.record({
      text: realistic,
      ref: fc.nat(50),
      kind: fc.constantFrom("primary" as const, "weak" as const),
      type,
    }),
    { minLength: 1, maxLength: 12 },
  );

  it("finds every name by itself", () => {
    fc.assert(
      fc.property(listed, (names) => {
        const index = openNameIndex(buildNameIndex(names));
        for (const name of names) {
          const { hits } = index.search(analyseName(name.text, { type: name.type }), { limit: 100 });
          expect(hits.find((hit) => hit.ref === name.ref && hit.text === name.text)?.score).toBe(1);
        }
      }),
    );
  });

  it("gives each hit the score that a comparison gives it", () => {
    fc.assert(
      fc.property(listed, realistic, type, (names, text, t) => {
        const index = openNameIndex(buildNameIndex(names));
        const query = analyseName(text, { type: t });
        for (const { nameNo, score } of index.search(query).hits) {
          expect(index.explain(query, nameNo).score).toBe(score);
        }
      }),
    );
  });

  it("does not depend on the order of the names", () => {
    fc.assert(
      fc.property(listed, realistic, type, (names, text, t) => {
        const found = (some: typeof names) =>
          openNameIndex(buildNameIndex(some))
            .search(analyseName(text, { type: t }), { limit: 100 })
            .hits.map((hit) => `${hit.ref} ${hit.text} ${hit.kind} ${hit.score}`)
            .sort();
        expect(found(names.toReversed())).toEqual(found(names));
      }),
    );
  });

  it("loses no hit when a name is added", () => {
    fc.assert(
      fc.property(listed, realistic, realistic, type, (names, added, text, t) => {
        const found = (some: typeof names) =>
          openNameIndex(buildNameIndex(some))
            .search(analyseName(text, { type: t }), { limit: 100 })
            .hits.map((hit) => `${hit.ref} ${hit.text} ${hit.kind} ${hit.score}`);
        const more = found([...names, { text: added, ref: 99, kind: "primary", type: "unknown" }]);
        for (const hit of found(names)) expect(more).toContain(hit);
      }),
    );
  });
});

describe("hostile names", () => {
  const index = openNameIndex(
    buildNameIndex([
      { text: "Gazprom Neft PJSC", ref: 1, kind: "primary", type: "company" },
      { text: "A", ref: 2, kind: "primary", type: "unknown" },
    ]),
  );
  it.each([
    ["nothing", ""],
    ["signs only", "--- ... &&& ///"],
    ["a megabyte of one letter", "a".repeat(1_000_000)],
    ["a megabyte of words", "gazprom ".repeat(130_000)],
    ["unpaired surrogates", "\ud800Gazprom\udc00 \udfff"],
    ["marks without letters", "\u0301".repeat(5000)],
    ["prototype keys", "__proto__ constructor toString hasOwnProperty"],
    ["forty common words", "company ".repeat(40)],
    ["forty single letters", "a b c d e f g h i j ".repeat(4)],
    ["direction marks", "\u202eGazprom\u202c \u200bNeft\ufeff"],
    ["legal forms only", "OOO LLC Ltd Co JSC"],
    ["dots", ".".repeat(100_000)],
  ])("%s is read, compared and sought", (_, text) => {
    for (const t of types) {
      const query = analyseName(text, { type: t });
      expect(query.tokens.length).toBeLessThanOrEqual(41);
      expect(() => index.search(query)).not.toThrow();
      expect(compareAnalysed(query, analyseName("Gazprom Neft")).score).toBeGreaterThanOrEqual(0);
    }
  });

  it("any text is read and sought", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), type, (text, t) => {
        expect(() => index.search(analyseName(text, { type: t }))).not.toThrow();
      }),
    );
  });

  it("an over-long name says that it was cut", () => {
    const query = analyseName("Gazprom ".repeat(500));
    expect(query.incomplete).toBe(true);
    expect(index.search(query).bounded).toBe(true);
  });
});
