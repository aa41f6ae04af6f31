import type { RunInfo } from "../run.ts";

/** In what two runs differ beside their orders, a sentence each: the day, rules, packs, lists, what was not checked. */
export function runChanges(before: RunInfo | undefined, after: RunInfo | undefined): string[] {
  if (!before || !after) return [];
  const sentences: string[] = [];
  const day = (run: RunInfo) => run.asOf ?? "each line's date";
  if (day(before) !== day(after)) sentences.push(`law of ${day(before)} → of ${day(after)}`);
  if (before.rules.sha256 !== after.rules.sha256)
    sentences.push(`rules ${short(before.rules.sha256)} → ${short(after.rules.sha256)}`);
  const packs = (run: RunInfo) =>
    run.rules.packs.map(({ id, verifiedThrough }) => `pack ${id}, confirmed through ${verifiedThrough}`);
  const lists = (run: RunInfo) =>
    run.lists.map(({ id, published, sha256 }) => `list ${id} of ${published} (${short(sha256)})`);
  const unchecked = (run: RunInfo) => run.notChecked.map((text) => `not checked: ${text}`);
  for (const of of [packs, lists, unchecked]) {
    const [old, now] = [new Set(of(before)), new Set(of(after))];
    for (const one of old) if (!now.has(one)) sentences.push(`no longer: ${one}`);
    for (const one of now) if (!old.has(one)) sentences.push(`now: ${one}`);
  }
  return sentences;
}

function short(hash: string): string {
  return hash.slice(0, 12);
}
