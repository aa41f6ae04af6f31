import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Sheet } from "../../src/verdict/sheet.ts";

const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ maxLength: 400 }),
  fc.constantFrom('"', "\\", "\ud800", "“„", "\u2028", "\u007f"),
);

describe("a sheet", () => {
  it("holds texts as UTF-8, and as JSON writes them", () => {
    fc.assert(
      fc.property(fc.array(texts), (all) => {
        const sheet = new Sheet();
        for (const text of all) {
          sheet.json(text);
          sheet.text(text);
        }
        const expected = all.map((text) => JSON.stringify(text) + text).join("");
        expect(sheet.written.toString()).toBe(Buffer.from(expected).toString());
      }),
    );
  });

  it("grows with what is written, repeats what stands on it, and is used again when it is cleared", () => {
    const sheet = new Sheet();
    const large = "abc".repeat(100_000);
    sheet.text(large);
    sheet.again(1, 300_000);
    sheet.copy(Buffer.from("end"));
    expect(sheet.written.toString()).toBe(`${large}${large.slice(1)}end`);
    sheet.clear();
    sheet.text("next");
    sheet.replace(0, 0x4e);
    expect(sheet.written.toString()).toBe("Next");
  });

  it("leaves what it handed over alone", () => {
    const sheet = new Sheet();
    sheet.text("one");
    const one = sheet.handOver();
    sheet.text("other");
    expect(one.toString()).toBe("one");
    expect(sheet.written.toString()).toBe("other");
  });
});
