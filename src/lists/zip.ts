import { Readable } from "node:stream";
import { crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import { ListError } from "./list-error.ts";

/** One file of a ZIP archive, not unpacked yet. */
export interface ZipMember {
  name: string;
  /** Size unpacked, in bytes, as the archive says; checked when it is unpacked. */
  size: number;
  packed: number;
  crc32: number;
  method: number;
  offset: number;
}

interface ZipLimits {
  /** Most members an archive may have. */
  members: number;
  /** Most bytes one member may unpack to. */
  bytes: number;
  /** How many times a member may grow; a real XML file grows about twenty times, a bomb a thousand. */
  ratio: number;
}

const LIMITS: ZipLimits = { members: 2_000, bytes: 400_000_000, ratio: 200 };
/** A member smaller than this may grow by any ratio: it can do no harm. */
const HARMLESS = 1_000_000;

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;

/** Whether a file begins as a ZIP archive does. */
export function isZip(head: Buffer): boolean {
  return head.length >= 4 && head.readUInt32LE(0) === LOCAL;
}

/**
 * The members of an archive, by its central directory (PKWARE APPNOTE 4.3). Folders are left out.
 * @throws ListError `archive` for what is no whole archive, is encrypted, ZIP64 or on several disks; `limit` beyond the limits;
 *   `unsafe` for a member whose name leads out of the archive, and for members that share bytes.
 */
export function zipMembers(archive: Buffer, file: string, limits: ZipLimits = LIMITS): ZipMember[] {
  const end = endOfDirectory(archive, file);
  const count = archive.readUInt16LE(end + 10);
  const size = archive.readUInt32LE(end + 12);
  const start = archive.readUInt32LE(end + 16);
  if (archive.readUInt16LE(end + 4) !== 0 || count === 0xffff || start === 0xffffffff) {
    throw bad(file, "it is a ZIP64 archive or one of several parts");
  }
  if (count > limits.members) throw tooMuch(file, `it has ${count} members, more than ${limits.members}`);
  if (start + size > end) throw bad(file, "its directory does not fit in it");
  const members: ZipMember[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || archive.readUInt32LE(at) !== DIRECTORY) throw bad(file, "its directory is damaged");
    const nameLength = archive.readUInt16LE(at + 28);
    const next = at + 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    if (next > end) throw bad(file, "its directory is damaged");
    if (archive.readUInt16LE(at + 8) & 1) throw bad(file, "it is encrypted");
    const member: ZipMember = {
      name: archive.toString("utf8", at + 46, at + 46 + nameLength),
      size: archive.readUInt32LE(at + 24),
      packed: archive.readUInt32LE(at + 20),
      crc32: archive.readUInt32LE(at + 16),
      method: archive.readUInt16LE(at + 10),
      offset: archive.readUInt32LE(at + 42),
    };
    at = next;
    if (/^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|^[A-Za-z]:|\0/.test(member.name)) {
      throw new ListError("unsafe", {
        file,
        why: `a member's name leads out of it: ${JSON.stringify(member.name)}`,
        fix: ORIGIN,
      });
    }
    if (!member.name.endsWith("/")) members.push(member);
  }
  refuseOverlap(members, start, file);
  return members;
}

/**
 * Unpacks one member, stored or deflated.
 * @throws ListError `limit` when it grows beyond the limits, `archive` when it is damaged (length or CRC-32 differ) or packed otherwise.
 */
export function unzip(archive: Buffer, member: ZipMember, file: string, limits: ZipLimits = LIMITS): Buffer {
  const packed = packedBytes(archive, member, file, limits);
  const bytes = member.method === 0 ? packed : inflated();
  if (bytes.length !== member.size || crc32(bytes) !== member.crc32) throw damagedMember(member, file);
  return bytes;

  function inflated(): Buffer {
    try {
      return inflateRawSync(packed, { maxOutputLength: Math.max(member.size, 1) });
    } catch {
      throw damagedMember(member, file);
    }
  }
}

/** Unpacks one member piece by piece, for one that is too big to hold whole. @throws ListError as {@link unzip} does. */
export async function* unzipPieces(
  archive: Buffer,
  member: ZipMember,
  file: string,
  limits: ZipLimits = LIMITS,
): AsyncGenerator<Buffer> {
  const packed = piecesOf(packedBytes(archive, member, file, limits));
  const pieces = member.method === 0 ? packed : inflatePieces(packed, member, file);
  let size = 0;
  let sum = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > member.size) break;
    sum = crc32(piece, sum);
    yield piece;
  }
  if (size !== member.size || sum !== member.crc32) throw damagedMember(member, file);
}

const PIECE = 1 << 16;

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

async function* inflatePieces(
  packed: Iterable<Buffer>,
  member: ZipMember,
  file: string,
): AsyncGenerator<Buffer> {
  const inflate = Readable.from(packed).pipe(createInflateRaw());
  try {
    for await (const piece of inflate) yield piece as Buffer;
  } catch {
    throw damagedMember(member, file);
  } finally {
    inflate.destroy();
  }
}

/** The bytes of a member as they lie in the archive, which are within the limits. */
function packedBytes(archive: Buffer, member: ZipMember, file: string, limits: ZipLimits): Buffer {
  const { name, size, packed, offset, method } = member;
  const allowed = Math.min(limits.bytes, Math.max(HARMLESS, packed * limits.ratio));
  if (size > allowed) throw tooMuch(file, `${name} would unpack to ${size} bytes`);
  if (method !== 0 && method !== 8)
    throw bad(file, `${name} is packed by method ${method}, which is not deflate`);
  if (offset + 30 > archive.length || archive.readUInt32LE(offset) !== LOCAL) {
    throw bad(file, `${name} is not where it should be`);
  }
  const from = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  const bytes = archive.subarray(from, from + packed);
  if (bytes.length !== packed) throw bad(file, `${name} is cut off`);
  return bytes;
}

function damagedMember({ name }: ZipMember, file: string): ListError {
  return bad(file, `${name} is damaged or longer than the archive says`);
}

function endOfDirectory(archive: Buffer, file: string): number {
  const lowest = Math.max(0, archive.length - END_LENGTH - MAX_COMMENT);
  for (let at = archive.length - END_LENGTH; at >= lowest; at--) {
    if (
      archive.readUInt32LE(at) === END &&
      at + END_LENGTH + archive.readUInt16LE(at + 20) === archive.length
    )
      return at;
  }
  throw bad(file, "it is no ZIP archive, or it is cut off");
}

/** Members that share their bytes are how a small archive is made to unpack to anything. */
function refuseOverlap(members: ZipMember[], directory: number, file: string): void {
  const order = [...members].sort((a, b) => a.offset - b.offset);
  for (const [index, member] of order.entries()) {
    const next = order[index + 1]?.offset ?? directory;
    if (member.offset + 30 + member.packed > next) {
      throw new ListError("unsafe", { file, why: "members of it share their bytes", fix: ORIGIN });
    }
  }
}

const ORIGIN = "Take the file from its publisher only";

function bad(file: string, why: string): ListError {
  return new ListError("archive", { file, why, fix: "Download it again" });
}

function tooMuch(file: string, why: string): ListError {
  return new ListError("limit", { file, why, fix: ORIGIN });
}
