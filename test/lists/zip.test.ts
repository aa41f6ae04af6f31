import { crc32, deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isZip, unzip, unzipPieces, type ZipMember, zipMembers } from "../../src/lists/zip.ts";

interface Part {
  name: string;
  data: Buffer;
  /** What the directory says, where it differs from the truth. */
  claim?: Partial<ZipMember> & { flags?: number };
  stored?: boolean;
}

/** Writes an archive; `claim` makes it lie. */
function zip(parts: Part[], comment = ""): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, data, claim = {}, stored } of parts) {
    const packed = stored ? data : deflateRawSync(data);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(claim.flags ?? 0, 8);
    central.writeUInt16LE(claim.method ?? (stored ? 0 : 8), 10);
    central.writeUInt32LE(claim.crc32 ?? crc32(data), 16);
    central.writeUInt32LE(claim.packed ?? packed.length, 20);
    central.writeUInt32LE(claim.size ?? data.length, 24);
    central.writeUInt16LE(Buffer.byteLength(name), 28);
    central.writeUInt32LE(claim.offset ?? at, 42);
    bodies.push(local, Buffer.from(name), packed);
    directory.push(central, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + packed.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...bodies, entries, end, Buffer.from(comment)]);
}

const HELLO = Buffer.from("hello, hello, hello");

function first(archive: Buffer): Buffer {
  return unzip(archive, zipMembers(archive, "f.zip")[0]!, "f.zip");
}

async function inPieces(archive: Buffer): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of unzipPieces(archive, zipMembers(archive, "f.zip")[0]!, "f.zip"))
    pieces.push(piece);
  return Buffer.concat(pieces);
}

describe("a ZIP archive", () => {
  test("gives its members back, packed or stored, with a comment or without", () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 500 }), { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        (contents, stored) => {
          const archive = zip(
            contents.map((data, index) => ({ name: `f${index}/ä.xml`, data: Buffer.from(data), stored })),
            "made for a test",
          );
          const members = zipMembers(archive, "f.zip");
          expect(members.map(({ name }) => name)).toEqual(contents.map((_, index) => `f${index}/ä.xml`));
          for (const [index, member] of members.entries())
            expect(unzip(archive, member, "f.zip")).toEqual(Buffer.from(contents[index]!));
        },
      ),
      { numRuns: 30 },
    );
  });

  test("gives a big member piece by piece", async () => {
    const big = Buffer.from(Array.from({ length: 60_000 }, (_, at) => `line ${at * 7919}`).join("\n"));
    for (const stored of [true, false])
      expect(await inPieces(zip([{ name: "big.xml", data: big, stored }]))).toEqual(big);
  });

  test("is known by its first bytes; folders are no members", () => {
    const archive = zip([
      { name: "folder/", data: Buffer.alloc(0) },
      { name: "folder/a", data: HELLO },
    ]);
    expect(isZip(archive)).toBe(true);
    expect(isZip(Buffer.from("<?xml"))).toBe(false);
    expect(zipMembers(archive, "f.zip").map(({ name }) => name)).toEqual(["folder/a"]);
  });
});

describe("an archive that is not whole or does harm is refused", () => {
  test("cut anywhere, or with a byte changed in a member", () => {
    const archive = zip([{ name: "a.xml", data: HELLO }]);
    for (let length = 0; length < archive.length; length += 5)
      expect(() => first(archive.subarray(0, length))).toThrow();
    const changed = Buffer.from(archive);
    changed[38]! ^= 0xff;
    expect(() => first(changed)).toThrow(expect.objectContaining({ code: "archive" }));
  });

  test("one that says it is bigger than the limit, and one that is bigger than it says", () => {
    const zeros = Buffer.alloc(20_000_000);
    expect(() => first(zip([{ name: "bomb", data: zeros }]))).toThrow(
      expect.objectContaining({ code: "limit" }),
    );
    expect(() => first(zip([{ name: "bomb", data: zeros, claim: { size: 10 } }]))).toThrow(
      expect.objectContaining({ code: "archive" }),
    );
  });

  test("the same, read piece by piece", async () => {
    const lies = [{ size: 10 }, { crc32: 1 }, { size: 19_000 }, { method: 12 }];
    for (const claim of lies) {
      await expect(inPieces(zip([{ name: "a", data: HELLO, claim }]))).rejects.toMatchObject({
        code: "archive",
      });
    }
    const changed = zip([{ name: "a.xml", data: HELLO }]);
    changed[36]! ^= 0xff;
    await expect(inPieces(changed)).rejects.toMatchObject({ code: "archive" });
    await expect(inPieces(zip([{ name: "bomb", data: Buffer.alloc(20_000_000) }]))).rejects.toMatchObject({
      code: "limit",
    });
  });

  test("members that share their bytes", () => {
    const parts = [
      { name: "a", data: HELLO },
      { name: "b", data: HELLO, claim: { offset: 0 } },
    ];
    expect(() => zipMembers(zip(parts), "f.zip")).toThrow(expect.objectContaining({ code: "unsafe" }));
  });

  test.each(["../../etc/passwd", "/etc/passwd", "a/../../b", "C:\\x", "..\\x", "a\0b"])(
    "a member named %j",
    (name) => {
      expect(() => zipMembers(zip([{ name, data: HELLO }]), "f.zip")).toThrow(
        expect.objectContaining({ code: "unsafe" }),
      );
    },
  );

  test("encrypted, packed by another method, and too many members", () => {
    expect(() => zipMembers(zip([{ name: "a", data: HELLO, claim: { flags: 1 } }]), "f.zip")).toThrow(
      expect.objectContaining({ code: "archive" }),
    );
    expect(() => first(zip([{ name: "a", data: HELLO, claim: { method: 14 } }]))).toThrow(
      expect.objectContaining({ code: "archive" }),
    );
    const many = Array.from({ length: 2001 }, (_, index) => ({ name: `f${index}`, data: Buffer.alloc(0) }));
    expect(() => zipMembers(zip(many), "f.zip")).toThrow(expect.objectContaining({ code: "limit" }));
  });

  test("any bytes behind its first four are read or refused, never more", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const archive = Buffer.concat([Buffer.from("PK\u0003\u0004"), bytes]);
        try {
          first(archive);
        } catch (error) {
          expect((error as Error).name).toBe("ListError");
        }
      }),
    );
  });
});
