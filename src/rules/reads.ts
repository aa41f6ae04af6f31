import type { Fact, LineFacts } from "../line.ts";
import type { TableRow } from "./ast.ts";

/** What was made of one stated fact of a line, or of the party at this place on it. */
export class Read {
  readonly fact: string;
  readonly party: number | undefined;
  /** The value itself counted: only the same one is as good. */
  whole = false;
  /** Whether another value would have got the same answers. */
  readonly checks: ((stated: Fact) => boolean)[] = [];
  readonly #asked = new Map<object, Set<TableRow | undefined>>();

  constructor(fact: string, party: number | undefined) {
    this.fact = fact;
    this.party = party;
  }

  /** Whether this is first asked now: by the same, of the same row, it need not be noted again. */
  isNew(by: object, row: TableRow | undefined): boolean {
    if (this.whole) return false;
    const rows = this.#asked.get(by);
    if (rows?.has(row)) return false;
    if (rows) rows.add(row);
    else this.#asked.set(by, new Set([row]));
    return true;
  }

  /** Nothing more will be read: who asked is let go. */
  end(): void {
    this.#asked.clear();
  }
}

/** Notes what is read of a line while it is judged: another line of which all that is the same is judged alike. */
export class Reads {
  readonly #line: LineFacts;
  readonly #facts = new Map<string, Read>();
  readonly #parties: Map<string, Read>[];

  constructor(line: LineFacts) {
    this.#line = line;
    this.#parties = line.parties.map(() => new Map());
  }

  /** What is read of a stated fact; undefined where nobody stated it. */
  of(fact: string, party: number | undefined): Read | undefined {
    const reads = party === undefined ? this.#facts : this.#parties[party];
    let read = reads?.get(fact);
    if (!read && reads) {
      const of = party === undefined ? this.#line : this.#line.parties[party];
      if (!of?.facts.has(fact)) return undefined;
      read = new Read(fact, party);
      reads.set(fact, read);
    }
    return read;
  }

  whole(fact: string, party: number | undefined): void {
    const read = this.of(fact, party);
    if (read) read.whole = true;
  }

  get all(): Read[] {
    return [this.#facts, ...this.#parties].flatMap((reads) => [...reads.values()]);
  }
}
