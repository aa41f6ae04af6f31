/**
 * What rules must come to beyond their own examples: the policy of each requirement, each member of a list that an
 * example names only one of, and both sides of each line between groups of countries.
 */

export type Given = Record<string, unknown>;
export type Decision = { rule: string; given: Given; is: string };

/** Rules of the US pack are named without their pack. */
export const idOf = (rule: string): string => (rule.includes("/") ? rule : `us-ear/${rule}`);

export const DAY = "2026-08-01";

export function line(eccn: string, country: string, more: Given = {}): Given {
  return {
    date: DAY,
    "item.subjectToEar": "yes",
    "item.eccn": eccn,
    "destination.country": country,
    "shipment.shipFrom": "US",
    "item.origin": "US",
    parties: [{ role: "end-user", country }],
    ...more,
  };
}

export const each = <T>(things: readonly T[], decide: (thing: T) => Decision): Decision[] =>
  things.map(decide);
export const decision = (
  rule: string,
  is: string,
  eccn: string,
  country: string,
  more: Given = {},
): Decision => ({
  rule,
  given: line(eccn, country, more),
  is,
});
export const hq = (country: string, headquarters: string): Given => ({
  parties: [{ role: "end-user", country, hqCountry: headquarters }],
});
export const kind = (country: string, is: string): Given => ({
  parties: [{ role: "end-user", country, kind: is }],
});

/** The licence codes of the Automated Export System that declare an exception. */
export const CODES: Record<string, string> = {
  C35: "LVS",
  C36: "GBS",
  C38: "TSR",
  C40: "TMP",
  C41: "RPL",
  C42: "GOV",
  C43: "GFT",
  C44: "TSU",
  C45: "BAG",
  C46: "AVS",
  C47: "APR",
  C50: "ENC",
  C51: "AGR",
  C53: "APP",
  C58: "CCD",
  C59: "STA",
  C62: "SCP",
};
