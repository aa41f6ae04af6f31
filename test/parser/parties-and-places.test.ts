import { describe, expect, it } from "vitest";
import { mapText, readMap } from "../../src/parser/index.ts";
import { mappingOf, readText, refusalOf, valuesOf } from "./read.ts";

const fieldsOf = async (text: string) => (await mappingOf(text)).columns.map(({ field }) => field);

describe("the country of a party beside that of the shipment", () => {
  it.each([
    ["País de Destino;Importador;País do Importador\nRússia;Acme;Brasil", "purchaser_country"],
    ["Страна назначения;Импортер;Страна импортера\nРоссия;Acme;Казахстан", "purchaser_country"],
    ["Destination country;Consignee;Ship-to country\nRU;Acme;AE", "consignee_country"],
  ])("is the party's: %s", async (text, field) => {
    const fields = await fieldsOf(text);
    expect(fields[0]).toBe("destination_country");
    expect([field, "consignee_country"]).toContain(fields[2]);
  });

  it("is the destination where nothing else states it", async () =>
    expect(await fieldsOf("Importador;País importador\nAcme;Rússia")).toEqual([
      "consignee",
      "destination_country",
    ]));
});

describe("the destination of goods whose only receiver's country is stated", () => {
  const COURIER = "Order ID,Recipient Name,Recipient Country\n1,Acme,Russia\n2,Beta,\n";

  it("is that country, and unknown where the cell is empty", async () => {
    const { lines } = await readText(COURIER);
    expect(lines.map((line) => valuesOf(line)["destination.country"])).toEqual(["RU", undefined]);
    expect(lines[0]!.parties[0]!.facts.get("party.country")?.value).toBe("RU");
  });

  it("is told as a guess, refused under strict, and kept by a map that is written of it", async () => {
    const mapping = await mappingOf(COURIER);
    expect(mapping.columns[2]).toMatchObject({
      basis: "guess",
      because: expect.stringContaining("destination"),
    });
    expect((await refusalOf(COURIER, undefined, { strict: true })).code).toBe("guess");
    const map = await readMap(mapText(mapping), "map.yaml");
    const { lines } = await readText(COURIER, "orders.csv", { map, strict: true });
    expect(valuesOf(lines[0]!)["destination.country"]).toBe("RU");
  });

  it.each([
    ["an end user", "Consignee,Consignee country,End user\nAcme,AE,Beta"],
    ["a second receiver", "Ship to,Ship to address,Deliver to,Consignee country\nAcme,x,Beta,AE"],
    ["a port of discharge", "Consignee,Consignee country,Port of discharge\nAcme,AE,Bandar Abbas"],
    ["a region", "Consignee,Consignee country,Destination region\nAcme,AE,Crimea"],
    ["only a buyer", "Buyer,Buyer country\nAcme,AE"],
  ])("stays unknown beside %s", async (_, text) => {
    const { lines } = await readText(text);
    expect(valuesOf(lines[0]!)["destination.country"]).toBeUndefined();
  });
});

describe("the number of a box of a form", () => {
  it("makes no eighth party", async () => {
    const { lines } = await readText(
      "Destinataire (8),Adresse du destinataire,Pays du destinataire\nUsine,Rue 1,Maroc",
    );
    expect(lines[0]!.parties).toHaveLength(1);
    expect(lines[0]!.parties[0]!.facts.get("party.address")?.value).toBe("Rue 1");
  });

  it("counts where the one before it stands too", async () => {
    const { lines } = await readText("Consignee,Consignee (2)\nAcme,Beta");
    expect(lines[0]!.parties.map(({ name }) => name)).toEqual(["Acme", "Beta"]);
  });
});

describe("a kind of party that is a business", () => {
  it.each([
    ["forwarder", "party.forwarder", "yes"],
    ["Freight Forwarder", "party.forwarder", "yes"],
    ["reseller", "party.trader", "yes"],
    ["Direct Consumer", "party.trader", "no"],
  ])("%s states %s", async (kind, fact, value) => {
    const table = await readText(`consignee,consignee_kind\nAcme,${kind}\n`);
    expect(table.lines[0]!.parties[0]!.facts.get(fact)?.value).toBe(value);
    const parties = [{ role: "consignee", name: "Acme", kind }];
    const { lines } = await readText(JSON.stringify({ parties, lines: [{}] }), "orders.json");
    expect(lines[0]!.parties[0]!.facts.get(fact)?.value).toBe(value);
  });

  it("gives way to a column of its own", async () => {
    const { lines } = await readText("consignee,consignee_kind,consignee.trader\nAcme,reseller,no\n");
    expect(lines[0]!.parties[0]!.facts.get("party.trader")?.value).toBe("no");
  });
});
