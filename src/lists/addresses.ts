import { countryCode } from "./country-stub.ts";
import type { ListedAddress } from "./entry.ts";

export function parseAddress(text: string): ListedAddress {
  const plain = text.replace(/\s+/g, " ").trim();
  const parts = plain.split(/, ?/);
  const country = countryCode(parts.at(-1) ?? "");
  return country ? { text: plain, country } : { text: plain };
}
