import { createHash } from "node:crypto";

/**
 * A record is a line: its hash, a blank, its JSON. The hash is the SHA-256 of the hash of the record before it, a blank and the JSON,
 * so that none can be altered, taken out, put in or moved without every later hash being wrong.
 */
export const FIRST = "0".repeat(64);

/** Hexadecimal digits of a hash. */
export const HASH = 64;

/** The hash of a record that follows another. */
export function link(previous: string, json: string | Uint8Array): string {
  return createHash("sha256").update(`${previous} `).update(json).digest("hex");
}

export function lineOf(previous: string, json: string): { hash: string; line: string } {
  const hash = link(previous, json);
  return { hash, line: `${hash} ${json}\n` };
}
