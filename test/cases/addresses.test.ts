import { expect, it } from "vitest";
import { screenOrders } from "./orders.ts";

async function verdict(destination: object, address: string, country?: string): Promise<string> {
  const order = {
    id: "SO-1",
    date: "2024-07-01",
    shipFrom: "US",
    destination,
    parties: [
      { role: "exporter", name: "Lanting Trade House", country: "US" },
      { role: "end-user", name: "Zimorodok Garden Centre", address, ...(country && { country }) },
    ],
    endUse: { military: "no" },
    lines: [{ line: 1, description: "Paper napkins", hs: "4818.30", eccn: "EAR99", origin: "US" }],
  };
  const [result] = await screenOrders([order], ["us-ear"]);
  return result!.verdict;
}

it.each([
  ["RU", "ul. Kirova 1, Simferopol, 295000"],
  ["RU", "г. Севастополь, ул. Ленина 1"],
  ["UA", "ul. Lenina 5, Yalta, 298600"],
])("an address in an occupied place tells the region (%s, %s)", async (country, address) =>
  expect(await verdict({ country }, address)).toBe("license-required"),
);

it.each([
  ["RU", "Myasnitskaya 1, 101000 Moscow"],
  ["UA", "vul. Khreshchatyk 1, Kyiv 01001"],
  ["UA", "vul. Shevchenka 1, Lviv"],
  ["UA", "vul. Sevastopolska 5, Kyiv"],
])("an address elsewhere settles that it is elsewhere (%s, %s)", async (country, address) =>
  expect(await verdict({ country }, address, country)).toBe("clear"),
);

it.each([
  [{ country: "RU", city: "Moscow" }, "Lenina 1, Sevastopol"],
  [{ country: "RU", region: "Crimea", city: "Sevastopol" }, "Lenina 1"],
])("what is occupied is not taken to go to Russia, whatever else is named (%j)", async (place, address) =>
  expect(await verdict(place, address)).toBe("license-required"),
);

it("goods for Crimea stay so, wherever their receiver has an office", async () =>
  expect(await verdict({ country: "UA", region: "UA-43" }, "vul. Khreshchatyk 1, Kyiv 01001")).toBe(
    "license-required",
  ));

it("Kherson on the papers and a receiver in Sevastopol leave it open", async () =>
  expect(await verdict({ country: "UA", region: "UA-65" }, "Lenina 1, Sevastopol")).toBe("review"));

it.each([
  ["RU", "Lenina 1 Sevastopol"],
  ["RU", "Lenina 1 - Simferopol"],
  ["RU", "Крым респ"],
  ["RU", "Krym Resp., Yalta g., Lenina 1"],
  ["UA", "Kyiv, Crimea"],
  ["UA", "Lenina 5 Sevastopol, Kyiv"],
])("the name of an occupied place anywhere in an address is looked at (%s, %s)", async (country, address) =>
  expect(["review", "license-required"]).toContain(await verdict({ country }, address, country)),
);

it("the last of several postal codes counts as the first", async () =>
  expect(await verdict({ country: "RU" }, "Office 101000, Lenina 1, 298600", "RU")).toBe("license-required"));

it.each([
  ["of no stated country", undefined],
  ["in Texas", "US"],
])("a town of the same name %s settles nothing", async (_where, country) =>
  expect(await verdict({ country: "UA" }, "Odessa, Texas 79760", country)).toBe("review"),
);

it.each([undefined, "DE"])(
  "a German postal code is none of Ukraine's (%s): the region stays open",
  async (country) =>
    expect(await verdict({ country: "UA" }, "Musterstr. 1, 10115 Berlin", country)).toBe("review"),
);

it("a postal code in Ukraine tells the region", async () =>
  expect(await verdict({ country: "UA" }, "vul. Sadova 1, 79000", "UA")).toBe("clear"));

it("a town and an address that disagree leave the region open", async () =>
  expect(await verdict({ country: "UA", city: "Kharkiv" }, "Lenina 1, Sevastopol")).toBe("review"));

it("a receiver in Kyiv and one in Sevastopol leave it open", async () => {
  const [result] = await screenOrders(
    [
      {
        id: "SO-1",
        date: "2024-07-01",
        shipFrom: "US",
        destination: { country: "UA" },
        parties: [
          { role: "ultimate-consignee", name: "Zimorodok Garden Centre", country: "UA", address: "Kyiv" },
          { role: "end-user", name: "Oriole Pottery", address: "Sevastopol" },
        ],
        lines: [{ line: 1, description: "Paper napkins", hs: "4818.30", eccn: "EAR99", origin: "US" }],
      },
    ],
    ["us-ear"],
  );
  expect(result?.verdict).toBe("review");
});

it("one receiver in Kyiv does not answer for another whom nobody placed", async () => {
  const [result] = await screenOrders(
    [
      {
        id: "SO-1",
        date: "2024-07-01",
        shipFrom: "US",
        destination: { country: "UA" },
        parties: [
          { role: "ultimate-consignee", name: "Zimorodok Garden Centre", country: "UA" },
          { role: "end-user", name: "Oriole Pottery", country: "UA", address: "Kyiv" },
        ],
        lines: [{ line: 1, description: "Paper napkins", hs: "4818.30", eccn: "EAR99", origin: "US" }],
      },
    ],
    ["us-ear"],
  );
  expect(result?.verdict).toBe("review");
});
