import { describe, expect, it } from "vitest";
import { decided, decisive, listed, type Order } from "./china-orders.ts";

const PACKS = ["jp", "ca", "ch"];
const from = (country: string, to: string, more: Order | object = {}): Order => ({
  exporter: { name: "Kestrel Works", country },
  from: country,
  to,
  ...more,
});
const owned = (percent: number, answer?: string) => ({
  buyer: {
    owners: [{ name: "Tamarisk Ventures", percent, ...listed("CA-SEMA") }],
    ...(answer && { facts: { "party.controlledByListed": answer } }),
  },
});
const chip = { description: "microcontroller", hs: "8542.31", eccn: "3A991.a" };

describe("Japan, Canada and Switzerland: what is known, and no more", async () => {
  const orders = {
    "JP gear wheels to Germany": from("JP", "DE"),
    "JP gear wheels to Vietnam": from("JP", "VN"),
    "JP gear wheels to Vietnam, the list searched": from("JP", "VN", {
      facts: { "shipment.jpEndUserListChecked": "yes" },
    }),
    "JP gear wheels to a listed end user": from("JP", "VN", {
      buyer: listed("JP-EUL"),
      facts: { "shipment.jpEndUserListChecked": "yes" },
    }),
    "JP gear wheels to Russia": from("JP", "RU"),
    "JP a chip to Germany": from("JP", "DE", { item: chip }),
    "JP a chip to Germany, not on the list": from("JP", "DE", {
      item: { ...chip, facts: { "item.nationalControl": "no" } },
    }),
    "CH a chip to Germany, on the list": from("CH", "DE", {
      item: { ...chip, facts: { "item.nationalControl": "yes" } },
    }),
    "CA gear wheels to Brazil": from("CA", "BR"),
    "CA gear wheels to Russia": from("CA", "RU"),
    "CA to a listed person": from("CA", "AE", { buyer: listed("CA-SEMA") }),
    "CA half owned by a listed person": from("CA", "AE", owned(50)),
    "CA less than half, without control": from("CA", "AE", owned(49, "no")),
    "CA less than half, control not known": from("CA", "AE", owned(49)),
    "CH gear wheels to Brazil": from("CH", "BR"),
    "CH gear wheels to Russia": from("CH", "RU"),
    "CH gear wheels to Russia with a permit": from("CH", "RU", { facts: { "authorization.ch": "yes" } }),
    "CH to a listed person": from("CH", "AE", { buyer: listed("CH-SECO") }),
    "US gear wheels to Mexico": from("US", "MX"),
    "DE gear wheels to Canada": from("DE", "CA"),
  };
  const results = await decided(orders, PACKS);
  const verdict = (name: keyof typeof orders) => results[name].verdict;

  it("plain goods are clear where the pack covers them", () => {
    expect(verdict("JP gear wheels to Germany")).toBe("clear");
    expect(verdict("CA gear wheels to Brazil")).toBe("clear");
    expect(verdict("CH gear wheels to Brazil")).toBe("clear");
  });

  it("what is not at hand is said, and waits for a person", () => {
    expect(verdict("JP gear wheels to Vietnam")).toBe("review");
    expect(decisive(results["JP gear wheels to Vietnam"])).toEqual(["jp/not-covered"]);
    expect(results["JP gear wheels to Vietnam"].questions.map(({ fact }) => fact)).toEqual([
      "shipment.jpEndUserListChecked",
    ]);
    expect(verdict("JP gear wheels to Vietnam, the list searched")).toBe("clear");
    expect(results["JP a chip to Germany"].questions.map(({ fact }) => fact)).toEqual([
      "item.nationalControl",
    ]);
    expect(verdict("JP a chip to Germany, not on the list")).toBe("clear");
    expect(verdict("CH a chip to Germany, on the list")).toBe("license-required");
    for (const one of ["JP", "CA", "CH"] as const)
      expect(verdict(`${one} gear wheels to Russia` as keyof typeof orders)).toBe("review");
    expect(verdict("CH gear wheels to Russia with a permit")).toBe("clear");
  });

  it("listed parties stop the line, on law that is not confirmed", () => {
    const stopped: [keyof typeof orders, string][] = [
      ["JP gear wheels to a listed end user", "license-required"],
      ["CA to a listed person", "prohibited"],
      ["CH to a listed person", "prohibited"],
    ];
    for (const [name, expected] of stopped) {
      expect(verdict(name)).toBe(expected);
      expect(results[name].findings[0]?.confirmed).toBe(false);
    }
  });

  it("Canada: owned from 50 % on, or controlled", () => {
    expect(verdict("CA half owned by a listed person")).toBe("prohibited");
    expect(verdict("CA less than half, without control")).toBe("clear");
    expect(verdict("CA less than half, control not known")).toBe("review");
  });

  it("nobody else is reached", () => {
    for (const name of ["US gear wheels to Mexico", "DE gear wheels to Canada"] as const) {
      expect(results[name].regimes.map(({ reaches }) => reaches)).toEqual(["no", "no", "no"]);
      expect([results[name].findings, results[name].questions]).toEqual([[], []]);
    }
  });
});
