import type { Owner, Party } from "../../line.ts";
import { needsScripts, prepareScripts } from "../../names/scripts.ts";
import type { CellProblem } from "../../parser/index.ts";
import { nameKey } from "../name-key.ts";
import { readOwnersFile } from "./file.ts";
import { byName, fromAll, Register } from "./register.ts";
import { hull, sameShare, shownShare } from "./shares.ts";
import { FactReader, type Statement } from "./statement.ts";

type Remark = Omit<CellProblem, "file" | "row">;

/**
 * Reads files of owners; their order never matters.
 * @throws ManifestError for a file of which nothing can be read.
 */
export async function readOwners(files: readonly string[], tell: (what: string) => void): Promise<Owners> {
  const statements: Statement[] = [];
  for (const file of [...new Set(files)].sort())
    for await (const some of readOwnersFile(file, tell)) for (const one of some) statements.push(one);
  // Owners are looked up on the lists as parties are.
  if (statements.some(({ owner }) => needsScripts(owner.name))) await prepareScripts();
  return new Owners(new Register(statements, new FactReader(tell), tell));
}

/** Gives parties the owners that files know, beside those that the manifest states. */
export class Owners {
  readonly #register: Register;
  readonly #joined = new WeakMap<Party, { party: Party; remarks: readonly Remark[] }>();

  constructor(register: Register) {
    this.#register = register;
  }

  /** The party with its owners. The same party gives the same object. */
  join(party: Party, at: Pick<CellProblem, "file" | "row">, notes: CellProblem[]): Party {
    let known = this.#joined.get(party);
    if (!known) {
      const remarks: Remark[] = [];
      known = { party: this.#join(party, remarks), remarks };
      this.#joined.set(party, known);
    }
    for (const remark of known.remarks) notes.push({ file: at.file, row: at.row, ...remark });
    return known.party;
  }

  #join(party: Party, remarks: Remark[]): Party {
    const stated = party.facts.get("party.owners");
    const own = ((stated?.value ?? []) as readonly Owner[]).map((owner): Owner => {
      return { ...owner, party: this.#join(owner.party, remarks), ...(stated && { from: stated.from }) };
    });
    const found = party.name === "" ? { entities: [], elsewhere: [] } : this.#register.find(party);
    const remark = (why: string) =>
      remarks.push({ column: party.role, text: party.name, why, fix: "State its number, or its country." });
    if (found.elsewhere.length > 0)
      remark(
        `owners are known of a party of this name in ${found.elsewhere.join(", ")}: they are not joined`,
      );
    let known = found.entities.flatMap((entity) => this.#register.ownersOf(entity));
    if (found.entities.length > 1 && known.length > 0) {
      remark("owners are known of several parties of this name: their shares are taken as unknown");
      known = known.map((owner) => ({ ...owner, percent: undefined }));
    }
    if (own.length + known.length === 0) return party;
    const value = merged(own, known, party, remarks);
    const column = stated?.from.kind === "manifest" ? stated.from.column : "";
    const from = known.length === 0 && stated ? stated.from : fromAll(known, column);
    return { ...party, facts: new Map(party.facts).set("party.owners", { value, from }) };
  }
}

/** Owners of both: one that both know is one, with a share as wide as the two say it. */
function merged(own: readonly Owner[], known: readonly Owner[], of: Party, remarks: Remark[]): Owner[] {
  const rest = new Set(known);
  const both = own.map((owner): Owner => {
    const same = known.find((one) => rest.has(one) && isSame(one.party, owner.party));
    if (!same) return owner;
    rest.delete(same);
    const percent = hull(owner.percent, same.percent);
    if (!sameShare(owner.percent, same.percent)) {
      const where = same.from && "where" in same.from ? same.from.where : "";
      const why = `${where} says ${shownShare(same.percent)}, the line ${shownShare(owner.percent)}: taken as ${shownShare(percent)}`;
      remarks.push({
        column: of.role,
        text: `${owner.party.name} in ${of.name}`,
        why,
        fix: "Correct one of them.",
      });
    }
    return { party: filled(owner.party, same.party), percent, from: fromAll([same], columnOf(owner)) };
  });
  return [...both, ...rest].sort(byName);
}

function columnOf({ from }: Owner): string {
  return from?.kind === "manifest" ? from.column : "";
}

function isSame(one: Party, other: Party): boolean {
  if (nameKey(one.name) !== nameKey(other.name)) return false;
  const [a, b] = [one, other].map(({ facts }) => facts.get("party.country")?.value);
  return a === undefined || b === undefined || a === b;
}

/** What the manifest does not say of an owner, as the files say it. */
function filled(stated: Party, known: Party): Party {
  const facts = new Map(stated.facts);
  for (const [name, fact] of known.facts) if (!facts.has(name)) facts.set(name, fact);
  return { ...stated, facts };
}
