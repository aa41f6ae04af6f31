import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { children, text, textAt, unescapeXml } from "../../src/lists/xml-node.ts";
import { type XmlRecord, type XmlRecordOptions, xmlRecords } from "../../src/lists/xml-records.ts";
import { bytesOf, piecesOf } from "./shared.ts";

async function records(
  source: AsyncIterable<Buffer>,
  options: XmlRecordOptions = { names: ["item"] },
): Promise<XmlRecord[]> {
  const found: XmlRecord[] = [];
  for await (const record of xmlRecords(source, "f.xml", options)) found.push(record);
  return found;
}

const FILE = `<?xml version="1.0" encoding="UTF-8"?>
<list xmlns="urn:x" made="2026-01-02"><!-- <item>not this</item> -->
 <date>yesterday</date>
 <item id="a>b"><name>Ünïcode 名</name><item_more>1</item_more></item>
 <item/>
 <item><name>A &amp; B &#x41;&#66;</name><code>0101</code><code>3E001</code></item>
</list>`;

describe("records of an XML file", () => {
  test("are the wanted elements and nothing that only begins like them or stands in a comment", async () => {
    const found = await records(bytesOf(FILE));
    expect(found.map(({ record, name }) => [record, name])).toEqual([
      [1, "item"],
      [2, "item"],
      [3, "item"],
    ]);
    expect(found.map(({ node }) => textAt(node, "name"))).toEqual(["Ünïcode 名", "", "A & B AB"]);
  });

  test("values stay text: no code becomes a number", async () => {
    const last = (await records(bytesOf(FILE)))[2];
    expect(children(last?.node, "code").map(text)).toEqual(["0101", "3E001"]);
  });

  test("are the same whatever pieces the file comes in, the head too", async () => {
    const heads = new Set<string>();
    const whole = await records(bytesOf(FILE), { names: ["item"], head: (head) => heads.add(head) });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
        expect(
          await records(piecesOf(FILE, size), { names: ["item"], head: (head) => heads.add(head) }),
        ).toEqual(whole);
      }),
      { numRuns: 25 },
    );
    expect(heads.size).toBe(1);
    expect([...heads][0]).toContain("<date>yesterday</date>");
  });

  test("prefixes and namespaces do not matter", async () => {
    const prefixed = FILE.replaceAll(/<(\/?)(?=[a-z])/g, "<$1ns:").replace("xmlns=", "xmlns:ns=");
    expect((await records(bytesOf(prefixed))).map(({ node }) => textAt(node, "name"))).toEqual([
      "Ünïcode 名",
      "",
      "A & B AB",
    ]);
  });
});

describe("a file that is not whole or not safe is refused", () => {
  test("cut anywhere before the last end tag", async () => {
    for (const end of ["</list>", " <item/>", "<code>0101", "</item>\n</list>", '"a>b"', "<date>"]) {
      await expect(records(bytesOf(FILE.slice(0, FILE.lastIndexOf(end)))), end).rejects.toMatchObject({
        code: "cut",
      });
    }
  });

  test("empty", async () => {
    await expect(records(bytesOf("  \n"))).rejects.toMatchObject({ code: "empty" });
  });

  test.each([
    ["a document type", FILE.replace("<list", '<!DOCTYPE list SYSTEM "file:///etc/passwd">\n<list')],
    [
      "entities that grow",
      FILE.replace("<list", '<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<list'),
    ],
    ["an entity within a record", FILE.replace("<code>0101", '<!ENTITY x "y"><code>0101')],
  ])("%s", async (_what, hostile) => {
    await expect(records(bytesOf(hostile))).rejects.toMatchObject({ code: "unsafe" });
  });

  test("another encoding", async () => {
    await expect(records(bytesOf(FILE.replace("UTF-8", "ISO-8859-1")))).rejects.toMatchObject({
      code: "layout",
    });
  });

  test("a record without end", async () => {
    async function* endless(): AsyncGenerator<Buffer> {
      yield Buffer.from("<list><item>");
      for (;;) yield Buffer.alloc(1 << 20, "x");
    }
    await expect(records(endless())).rejects.toMatchObject({ code: "limit" });
  });

  test("elements nested without end", async () => {
    const deep = `<list><item>${"<a>".repeat(20_000)}${"</a>".repeat(20_000)}</item></list>`;
    await expect(records(bytesOf(deep))).rejects.toMatchObject({ code: "layout" });
  });

  test("a record that is not well-formed, unless the caller takes note of it", async () => {
    const bad = FILE.replace("</name><code>", "</nam><code>");
    await expect(records(bytesOf(bad))).rejects.toMatchObject({ code: "layout", row: 3 });
    const broken: number[] = [];
    expect(
      await records(bytesOf(bad), { names: ["item"], broken: (record) => broken.push(record) }),
    ).toHaveLength(2);
    expect(broken).toEqual([3]);
  });
});

describe("hostile names and references", () => {
  test("elements named like an object's own are elements or refused, never more", async () => {
    const found = await records(
      bytesOf("<list><item><constructor>x</constructor><toString>y</toString></item></list>"),
    ).catch(() => []);
    for (const { node } of found) expect(textAt(node, "hasOwnProperty")).toBe("");
    await records(bytesOf("<list><item><__proto__><polluted>1</polluted></__proto__></item></list>")).catch(
      () => [],
    );
    expect("polluted" in {}).toBe(false);
  });

  test("an undeclared entity stays as written, and nothing is unescaped twice", () => {
    expect(unescapeXml("&bomb; &amp;lt; &#0; &#x110000; &#xD83D;")).toContain("&bomb; &lt; &#0; &#x110000;");
  });
});
