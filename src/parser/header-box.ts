import { candidateOf } from "./candidates.ts";
import { headerKey } from "./header-key.ts";

const BRACKETED = /\s*[([（【]\s*[1-9]\s*[)\]）】]\s*$/u;
const NUMBER = /[\s_#-]*[1-9]\s*$/;

/**
 * A header without the number of its box on a form. `Destinataire (8)` is the eighth of nobody: a number counts only where the one
 * before it stands in the file too.
 */
export function withoutBox(header: string, headers: readonly string[]): string {
  const { key, number } = headerKey(header);
  if (number < 2 || headers.some((other) => isBefore(other, key, number))) return header;
  if (BRACKETED.test(header)) return header.replace(BRACKETED, "");
  const bare = header.replace(NUMBER, "");
  return candidateOf(bare)?.party ? bare : header;
}

function isBefore(header: string, key: string, number: number): boolean {
  const other = headerKey(header);
  return other.key === key && (other.number === number - 1 || (number === 2 && other.number === 0));
}
