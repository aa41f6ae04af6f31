/** How a stated text becomes a value. `listing` and `owners` are structures that only JSON states. */
export type FactType =
  | "truth" // yes, no
  | "country" // ISO 3166-1 alpha-2
  | "countries"
  | "region" // ISO 3166-2, or UA-DNR, UA-LNR
  | "place" // a country or one of its regions, whichever a rule names
  | "eccn" // ECCN with paragraph, or EAR99
  | "inputs" // yes, no, or the ECCNs of what the item was made with; a final ? leaves the list open
  | "hs" // 6 to 12 digits, no dots
  | "cas"
  | "code" // upper-case code of some list: currency, licence code, exception symbol
  | "kind" // what a party is: PARTY_KINDS
  | "activity" // ACTIVITIES
  | "texts"
  | "text"
  | "number"
  | "percent"
  | "date"
  | "column" // a column of the table row at hand, only inside a rule
  | "listing"
  | "owners";

/** Whose facts: one a shipment, one a line, or one for each party. */
export type FactScope = "shipment" | "item" | "party";

/** Who can answer, in the order in which it is cheapest to ask. */
export type Answerer = "exporter" | "manufacturer" | "consignee" | "end-user" | "nobody";

export interface FactDefinition {
  name: string;
  type: FactType;
  scope: FactScope;
  who: Answerer;
  /** The question to put, in plain words. `{party}` and `{item}` stand for the names on the line. */
  ask: string;
  /** Canonical CSV column; party facts have one for each role, `<role>_<column>`. */
  column?: string;
  unit?: string;
}

export const define = (
  scope: FactScope,
  rows: [
    name: string,
    type: FactType,
    who: Answerer,
    ask: string,
    column?: string | undefined,
    unit?: string,
  ][],
): FactDefinition[] =>
  rows.map(([name, type, who, ask, column, unit]) => ({
    name,
    type,
    scope,
    who,
    ask,
    ...(column !== undefined && { column }),
    ...(unit !== undefined && { unit }),
  }));
