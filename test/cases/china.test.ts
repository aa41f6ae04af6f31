import { describe, expect, it } from "vitest";
import { decided, decisive, listed, type Order, rulesOf } from "./china-orders.ts";

const battery = { description: "lithium-ion cells, 320 Wh/kg", hs: "8507.60", facts: { "item.cn": "3A001" } };
const magnet = { description: "magnets", hs: "8505.11", facts: { "item.cn": "1C905" } };
const foreignMagnet = (percent: number) => ({
  description: "magnets",
  hs: "8505.11",
  facts: { "item.cnAnnex61": ["2"], "item.cnRareEarthPercent": percent, "item.cnRareEarthTechnology": "no" },
});
const dysprosium = { description: "metal", hs: "2805.30", origin: "CN", facts: { "item.cnAnnex61": ["1"] } };
const gallium = {
  description: "gallium",
  hs: "8112.92",
  facts: { "item.cn": "3C001", "item.cnMaterial": "GA" },
};
const extended = { "shipment.cnSuspensionExtended": "yes" };

describe("Chinese suspensions before and after 2026-11-10", async () => {
  const korean = { exporter: { name: "Hadera Looms", country: "KR" }, from: "KR", to: "VN" };
  const on = (date: string, order: Order): Order => ({ ...order, date });
  const orders = {
    "battery 2025-11-06": on("2025-11-06", { to: "KR", item: battery }),
    "battery 2025-11-08": on("2025-11-08", { to: "KR", item: battery }),
    "battery 2026-11-10": on("2026-11-10", { to: "KR", item: battery }),
    "battery 2026-11-11": on("2026-11-11", { to: "KR", item: battery }),
    "battery extended": on("2026-11-23", { to: "KR", item: battery, facts: extended }),
    "battery licensed": on("2026-11-23", { to: "KR", item: battery, facts: { "authorization.cn": "yes" } }),
    "magnet 2025-04-03": on("2025-04-03", { to: "KR", item: { ...magnet, facts: { "item.cn": "none" } } }),
    "magnet 2026-11-10": on("2026-11-10", { to: "KR", item: magnet }),
    "magnet 2026-11-11": on("2026-11-11", { to: "KR", item: magnet }),
    "content 2026-11-10": on("2026-11-10", { ...korean, item: foreignMagnet(0.5) }),
    "content 2026-11-11": on("2026-11-11", { ...korean, item: foreignMagnet(0.5) }),
    "content at the floor": on("2026-11-11", { ...korean, item: foreignMagnet(0.1) }),
    "content below it": on("2026-11-11", { ...korean, item: foreignMagnet(0.09) }),
    "content for a listed owner's company": on("2026-11-11", {
      ...korean,
      item: foreignMagnet(0.5),
      buyer: { owners: [{ name: "Tamarisk Ventures", percent: 50, ...listed("CN-WATCH") }] },
    }),
    "content for a company of which it has less": on("2026-11-11", {
      ...korean,
      item: foreignMagnet(0.5),
      buyer: { owners: [{ name: "Tamarisk Ventures", percent: 49, ...listed("CN-WATCH") }] },
    }),
    "content for armed forces": on("2026-11-11", {
      ...korean,
      item: foreignMagnet(0.5),
      buyer: { kind: "military" },
    }),
    "content extended": on("2026-11-23", { ...korean, item: foreignMagnet(0.5), facts: extended }),
    "origin 2025-10-08": on("2025-10-08", { ...korean, item: dysprosium }),
    "origin 2025-10-09": on("2025-10-09", { ...korean, item: dysprosium }),
    "origin 2025-11-06": on("2025-11-06", { ...korean, item: dysprosium }),
    "origin 2025-11-07": on("2025-11-07", { ...korean, item: dysprosium }),
    "origin 2026-11-11": on("2026-11-11", { ...korean, item: dysprosium }),
    "power bank 2026-11-10": on("2026-11-10", {
      to: "KR",
      item: { description: "power bank", hs: "8507.60" },
    }),
    "power bank 2026-11-11": on("2026-11-11", {
      to: "KR",
      item: { description: "power bank", hs: "8507.60" },
    }),
    "bare magnet 2026-11-10": on("2026-11-10", { ...korean, item: { hs: "8505.11" } }),
    "bare magnet 2026-11-11": on("2026-11-11", { ...korean, item: { hs: "8505.11" } }),
    "gallium 2025-11-08": on("2025-11-08", { to: "US", item: gallium }),
    "gallium 2025-11-09": on("2025-11-09", { to: "US", item: gallium }),
    "gallium 2026-11-27": on("2026-11-27", { to: "US", item: gallium }),
    "gallium 2026-11-28": on("2026-11-28", { to: "US", item: gallium }),
  };
  const results = await decided(orders);

  it("batteries of No. 58 never needed a licence before, and need one from 2026-11-11, unconfirmed", () => {
    for (const day of ["2025-11-06", "2025-11-08", "2026-11-10"] as const)
      expect(results[`battery ${day}`].verdict, day).toBe("clear");
    const after = results["battery 2026-11-11"];
    expect(after.verdict).toBe("license-required");
    expect(rulesOf(after)).toContain("cn/2025-70-unconfirmed");
  });

  it("an extension that is stated clears, and a licence does", () => {
    expect(results["battery extended"].verdict).toBe("clear");
    expect(results["battery licensed"].verdict).toBe("clear");
    expect(results["battery licensed"].lifted.map(({ by }) => by)).toEqual(["cn/licence-carried"]);
    expect(results["content extended"].verdict).toBe("clear");
  });

  it("No. 18 (dysprosium) is not suspended: a licence on either side of the day", () => {
    expect(results["magnet 2026-11-10"].verdict).toBe("license-required");
    expect(results["magnet 2026-11-11"].verdict).toBe("license-required");
    expect(results["magnet 2025-04-03"].verdict).toBe("clear");
  });

  it("No. 61 catches a Korean magnet with 0.1 % or more of Chinese rare earths from 2026-11-11", () => {
    expect(results["content 2026-11-10"].verdict).toBe("clear");
    expect(results["content 2026-11-11"].verdict).toBe("license-required");
    expect(results["content 2026-11-11"].findings[0]).toMatchObject({
      rule: "cn/2025-61-1-content",
      confirmed: false,
    });
    expect(results["content at the floor"].verdict).toBe("license-required");
    expect(results["content below it"].verdict).toBe("clear");
  });

  it("No. 61 grants nothing for armed forces, listed parties and what they own by half", () => {
    const policy = (name: "content 2026-11-11" | `content for ${string}`) =>
      results[name as keyof typeof orders].findings[0]?.policy;
    expect(policy("content 2026-11-11")).toBe("case-by-case");
    expect(policy("content for a company of which it has less")).toBe("case-by-case");
    expect(policy("content for a listed owner's company")).toBe("denial");
    expect(policy("content for armed forces")).toBe("denial");
  });

  it("No. 61 reached goods of Chinese origin for the four weeks before it was suspended", () => {
    const verdicts = ["2025-10-08", "2025-10-09", "2025-11-06", "2025-11-07", "2026-11-11"].map(
      (day) => results[`origin ${day}` as keyof typeof orders].verdict,
    );
    expect(verdicts).toEqual(["clear", "license-required", "license-required", "clear", "license-required"]);
  });

  it("what was not asked while suspended is asked afterwards", () => {
    expect(results["power bank 2026-11-10"].questions).toEqual([]);
    expect(results["power bank 2026-11-11"].questions.map(({ fact }) => fact)).toEqual(["item.cn"]);
    expect(results["bare magnet 2026-11-10"].verdict).toBe("clear");
    expect(results["bare magnet 2026-11-11"].verdict).toBe("review");
  });

  it("the ban on gallium for the United States is suspended to 2026-11-27; the licence is needed on every day", () => {
    const banned = (day: "2025-11-08" | "2025-11-09" | "2026-11-27" | "2026-11-28") => {
      const result = results[`gallium ${day}`];
      expect(result.verdict, day).toBe("license-required");
      return rulesOf(result).includes("cn/2024-46-metals-to-united-states");
    };
    expect([banned("2025-11-08"), banned("2025-11-09"), banned("2026-11-27"), banned("2026-11-28")]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

describe("China's lists", async () => {
  const pole = { exporter: { name: "Kestrel Bakeries", country: "PL" }, from: "PL", to: "DE" };
  const chinese = { ...gallium, origin: "CN" };
  const results = await decided({
    "control list, by name": { ...pole, buyer: { name: "HENSOLDT AG" }, item: chinese },
    "control list, the day before": {
      ...pole,
      date: "2026-04-23",
      buyer: { name: "HENSOLDT AG" },
      item: chinese,
    },
    "control list, Canadian gallium": {
      ...pole,
      buyer: { name: "HENSOLDT AG" },
      item: { ...gallium, origin: "CA" },
    },
    "control list, chairs": {
      to: "DE",
      buyer: { name: "HENSOLDT AG" },
      item: { description: "office chairs", hs: "9401.39" },
    },
    "control list, the code not told": {
      ...pole,
      buyer: { name: "HENSOLDT AG" },
      item: { description: "wafers", hs: "8112.92", origin: "CN" },
    },
    "control list, licensed": {
      ...pole,
      buyer: { name: "HENSOLDT AG" },
      item: chinese,
      facts: { "authorization.cn": "yes" },
    },
    "watch list": { to: "JP", buyer: listed("CN-WATCH"), item: magnet, facts: { "endUse.military": "no" } },
    "unreliable, out of China": { to: "US", buyer: listed("CN-UEL") },
    "unreliable, into China": { from: "US", to: "CN", exporter: { country: "US", ...listed("CN-UEL") } },
    "unreliable, elsewhere": { from: "DE", to: "US", exporter: { country: "DE" }, buyer: listed("CN-UEL") },
    "Japan's forces": {
      to: "JP",
      date: "2026-01-06",
      buyer: { kind: "military" },
      item: { facts: { "item.cn": "1C010" } },
    },
    "Japan's forces, the day before": {
      to: "JP",
      date: "2026-01-05",
      buyer: { kind: "military" },
      item: { facts: { "item.cn": "1C010" } },
    },
    "Japan, the use not told": { to: "JP", item: { facts: { "item.cn": "1C010" } } },
    "gear wheels for Japan's forces": { to: "JP", buyer: { kind: "military" } },
  });

  it("the control list forbids Chinese dual-use goods to parties in any country, by any exporter", () => {
    expect(results["control list, by name"].verdict).toBe("prohibited");
    expect(results["control list, by name"].findings[0]).toMatchObject({
      rule: "cn/control-list",
      match: { name: "HENSOLDT AG" },
    });
    expect(results["control list, the day before"].verdict).toBe("clear");
    expect(results["control list, licensed"].verdict).toBe("clear");
  });

  it("it leaves goods of another origin, and goods that are not listed, alone", () => {
    expect(results["control list, Canadian gallium"].verdict).toBe("clear");
    expect(results["control list, chairs"].verdict).toBe("clear");
  });

  it("while the code is not told nothing clears", () => {
    const { verdict, questions } = results["control list, the code not told"];
    expect(verdict).toBe("review");
    expect(questions.map(({ fact }) => fact)).toEqual(["item.cn"]);
  });

  it("the watch list asks for an individual licence", () => {
    expect(results["watch list"].verdict).toBe("license-required");
    expect(rulesOf(results["watch list"])).toContain("cn/watch-list");
  });

  it("an unreliable entity is a matter of its announcement in trade with China, and of nobody elsewhere", () => {
    expect(results["unreliable, out of China"].verdict).toBe("review");
    expect(results["unreliable, into China"].verdict).toBe("review");
    expect(results["unreliable, elsewhere"].verdict).toBe("clear");
  });

  it("nothing listed goes to Japan's forces from 2026-01-06; before, it needed a licence", () => {
    expect(results["Japan's forces"].verdict).toBe("prohibited");
    expect(results["Japan's forces, the day before"].verdict).toBe("license-required");
    expect(decisive(results["Japan, the use not told"])).toContain("cn/2026-1-japan-military");
    expect(results["gear wheels for Japan's forces"].verdict).toBe("clear");
  });
});

describe("drones of a Shenzhen maker", async () => {
  const drone = { description: "camera drone", hs: "8806.22", facts: { "item.cn": "none" } };
  const results = await decided({
    "to a farm in Brazil": { to: "BR", item: drone },
    "to Russia for films": { to: "RU", item: drone, facts: { "endUse.military": "no" } },
    "to Russia, the use not told": { to: "RU", item: drone },
    "to a regiment": { to: "RU", item: drone, buyer: { kind: "military" } },
    "the code not told": { to: "BR", item: { description: "camera drone", hs: "8806.22" } },
    "the code not told, before the announcements": {
      date: "2023-08-31",
      to: "BR",
      item: { description: "camera drone", hs: "8806.22" },
    },
  });

  it("go where their use is civil, and to no armed forces", () => {
    expect(results["to a farm in Brazil"].verdict).toBe("clear");
    expect(results["to Russia for films"].verdict).toBe("clear");
    expect(results["to a regiment"].verdict).toBe("prohibited");
  });

  it("into the war the use is asked, and the Chinese code from 2023-09-01 on", () => {
    expect(results["to Russia, the use not told"].questions.map(({ fact }) => fact)).toEqual([
      "endUse.military",
    ]);
    expect(results["the code not told"].questions.map(({ fact }) => fact)).toEqual(["item.cn"]);
    expect(results["the code not told, before the announcements"].verdict).toBe("clear");
  });
});

describe("the pack cn leaves plain orders alone", async () => {
  const plain = (from: string, to: string, item: object = {}): Order => ({
    date: "2026-11-23",
    from,
    to,
    exporter: { name: "Hohenlohe Getriebebau", country: from },
    item,
  });
  const chip = { description: "microcontroller", hs: "8542.31", eccn: "3A991.a" };
  const abroad = {
    "Ohio to Mexico": plain("US", "MX"),
    "Germany to Brazil": plain("DE", "BR"),
    "a chip from Idaho to Japan": plain("US", "JP", chip),
    "a chip from Idaho, origin not told": plain("US", "JP", { ...chip, origin: undefined }),
    "Germany to Shanghai": plain("DE", "CN"),
    "Turkey to Iraq, made in China": plain("TR", "IQ", { origin: "CN" }),
    "a chip for a company that China lists": {
      ...plain("US", "US", chip),
      buyer: { name: "Lockheed Martin Corporation" },
    },
  };
  const results = await decided(abroad);
  const own = await decided({ "gear wheels from Shenzhen": { to: "BR" } });

  it.each(Object.keys(abroad) as (keyof typeof abroad)[])(
    "%s: not reached, nothing found or asked",
    (name) => {
      const { verdict, regimes, findings, questions } = results[name];
      expect(regimes.map(({ reaches }) => reaches)).toEqual(["no"]);
      expect(findings.map(({ rule }) => rule)).toEqual([]);
      expect(questions).toEqual([]);
      expect(verdict).toBe("clear");
    },
  );

  it("it reaches the Chinese exporter, whose gear wheels are clear without a question", () => {
    const { verdict, regimes, findings, questions } = own["gear wheels from Shenzhen"];
    expect(regimes.map(({ reaches }) => reaches)).toEqual(["yes"]);
    expect([verdict, findings, questions]).toEqual(["clear", [], []]);
  });
});
