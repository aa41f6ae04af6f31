import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type ParsedLine, readManifest } from "../../src/parser/index.ts";
import { valuesOf } from "./read.ts";

/** What real customs extracts and trade documents state in their first line, by looking at them. */
interface Expected {
  headerRow?: number;
  rows: number;
  /** Facts of the first line; null for a fact that must not be there. */
  facts: Record<string, unknown>;
  /** Role and name, in any order; with aliases after the name. */
  parties: [role: string, ...names: string[]][];
  countries?: Record<string, string>;
}

const FILES: Record<string, Expected> = {
  "brazil-bl-export-s-1.csv": {
    rows: 2,
    facts: {
      "item.hs": "69072100",
      "shipment.date": "2023-11-29",
      "item.value": null,
      "item.quantity": null,
      "destination.country": null,
    },
    parties: [
      ["carrier", "HAPAG LLOYD"],
      ["ultimate-consignee", "LOGISTICA INTERNATIONAL LTDA"],
      ["notify-party", "LOGISTICA INTERNACIONAL LTDA"],
      ["exporter", "TITO GLOBAL TRADE SERVICES"],
      ["forwarder", "SUDEX TITO"],
      ["vessel", "MAERSK ACADIA"],
    ],
    countries: { "ultimate-consignee": "CL", exporter: "BR" },
  },
  "chile-export-f.csv": {
    rows: 2,
    facts: {
      "item.hs": "69072110",
      "shipment.date": "2025-09-01",
      "destination.country": "UY",
      "item.quantity": 50,
      "item.unit": "METROS CUADRADO",
      "item.value": 90.77,
      "item.currency": "USD",
      "item.origin": null,
    },
    parties: [["carrier", "DECRE S.A."]],
    countries: { carrier: "UY" },
  },
  "india-import-s.csv": {
    rows: 25,
    facts: {
      "item.hs": "69072100",
      "item.origin": "CN",
      "item.quantity": 1.536,
      "item.value": 63.52348224513176,
      "item.currency": "USD",
      "shipment.date": "2025-03-28",
    },
    parties: [
      ["ultimate-consignee", "5 ELEMENTS"],
      ["exporter", "FOSHAN THE GUIDER BUILDING MATERIAL CO LIMITED"],
    ],
  },
  "kazakhstan-import-f.csv": {
    rows: 2,
    facts: {
      "shipment.id": "50417/300925/0013512",
      "shipment.date": "2025-09-30",
      "item.hs": "6907219009",
      "item.origin": "KZ",
      "destination.country": "KZ",
      "shipment.shipFrom": null,
      "item.quantity": 97.92,
      "item.unit": "M2",
      "item.value": 359.83,
      "item.currency": "USD",
    },
    parties: [
      ["ultimate-consignee", "ТОО ЗЕРДЕ КЕРАМИКА АКТОБЕ", "ZERDE CERAMICS AKTOBE LLP"],
      ["manufacturer", "ТОО ЗЕРДЕ КЕРАМИКА АКТОБЕ", "TOO ZERDE CERAMICS AKTOBE"],
    ],
  },
  "russia-import-full.csv": {
    rows: 2,
    facts: {
      "shipment.id": "10012020/310325/5016594",
      "shipment.date": "2025-03-31",
      "destination.country": "RU",
      "item.origin": "IN",
      "item.hs": "6907219009",
      "item.quantity": 8.640000000000001,
      "item.unit": "M2",
      "item.value": 83.02,
      "item.currency": "USD",
      "payment.currency": "INR",
    },
    parties: [
      ["exporter", "KEDAR CERA LLP"],
      ["ultimate-consignee", "ООО МЕГАПОЛИС БАЛТИКА", "OOO MEGAPOLIS BALTIKA"],
      ["manufacturer", "KEDAR CERA LLP"],
    ],
  },
  "turkey-import-f.csv": {
    rows: 2,
    facts: {
      "item.hs": "6907210000",
      "item.origin": "IT",
      "shipment.date": "2024-09-27",
      "item.value": 53622.85,
      "item.currency": "USD",
      "item.quantity": null,
    },
    parties: [
      [
        "ultimate-consignee",
        "SAVA GRANIT MERMER SAN. VE TIC LTD",
        "SAVA GRANIT MARBLE INDUSTRY AND TIC LIMITED TI",
      ],
      ["exporter", "CERAMICHE ATLAS CONCORDE S P A"],
    ],
  },
  "xlsx/Argentina Export F.xlsx": {
    headerRow: 6,
    rows: 2,
    facts: {
      "item.hs": "69072100132",
      "destination.country": "UY",
      "shipment.date": "2025-08-29",
      "item.quantity": 1866,
      "item.unit": "SQUARE METERS",
      "item.value": 12595.39,
      "item.currency": "USD",
    },
    parties: [["exporter", "CERAMICA ALBERDI S A"]],
  },
  "xlsx/Brazil Import F.xlsx": {
    headerRow: 6,
    rows: 2,
    facts: {
      "item.hs": "69072100",
      "item.origin": "ES",
      "shipment.date": "2025-08-27",
      "item.quantity": 654.64,
      "item.value": 14400.69,
      "item.currency": "USD",
    },
    parties: [
      ["ultimate-consignee", "DRB IMPORTACAO LTDA", "DRB IMPORTATION LTDA"],
      ["exporter", "COSENTINO GLOBAL S L U", "COSENTINO GLOBAL SLU"],
    ],
    countries: { exporter: "ES" },
  },
  "xlsx/Dominican republic Export F.xlsx": {
    headerRow: 6,
    rows: 2,
    facts: {
      "item.hs": "69072110",
      "destination.country": "KN",
      "shipment.date": "2025-06-27",
      "item.quantity": 360,
      "item.value": 4323.6,
      "item.currency": "USD",
    },
    parties: [
      ["exporter", "AUBREY WEEKES"],
      ["purchaser", "AUBREY WEEKES"],
      ["carrier", "[TRS1990012330156] TROPICAL SHIPPING AND CONSTRUCTION COMPANY"],
    ],
  },
  "xlsx/Ivory coast Export F.xlsx": {
    headerRow: 6,
    rows: 2,
    facts: {
      "item.hs": "6907210000",
      "item.origin": "CN",
      "destination.country": "ML",
      "shipment.shipFrom": "CI",
      "shipment.date": "2025-10-31",
      "item.quantity": 2545,
      "item.value": 5719643,
      "item.currency": null,
    },
    parties: [
      [
        "purchaser",
        "TRANSYLLA NEGOCE INTER P/C COUMA FOUSSENI FALADIE",
        "TRANSYLLA NEGOCE INTER",
        "COUMA FOUSSENI FALADIE",
      ],
      ["exporter", "STE IVOIR TRANSP D'ACC OPE MA 16 BP 1382 ABIDJAN"],
    ],
  },
  "xlsx/Malaysia Export F.xlsx": {
    headerRow: 6,
    rows: 2,
    facts: {
      "item.hs": "6907219300",
      "item.origin": "MY",
      "destination.country": "US",
      "shipment.date": "2025-06-30",
      "item.quantity": 1336.32,
      "item.unit": "MTK",
      "item.value": 6622.20466871021,
      "item.currency": "USD",
    },
    parties: [
      ["exporter", "TIMES CERAMICA SDN BHD"],
      ["purchaser", "ANATOLIA TILE AND STONE USA INC"],
    ],
  },
  "xlsx/Nicaragua Import F.xlsx": {
    headerRow: 6,
    rows: 2,
    facts: {
      "item.hs": "69072190",
      "item.origin": "CN",
      "shipment.date": "2025-10-30",
      "item.quantity": 36.37,
      "item.value": 462.99,
      "item.currency": null,
    },
    parties: [
      ["ultimate-consignee", "ARIAS INTERNATIONAL SHIPPING SOCIEDAD ANONIMA"],
      ["exporter", "YIWU TAOMING TRADING CO LIMITED"],
      ["forwarder", "SEQUEIRA Y CIA LTDA", "SEQUEIRA AND CIA LIMITED"],
    ],
  },
  "xlsx/Peru  Import S.xlsx": {
    rows: 1_000,
    facts: {
      "item.hs": "6907210000",
      "item.origin": "CN",
      "item.quantity": 46808.56,
      "item.value": 145328.74,
      "shipment.date": null,
    },
    parties: [["ultimate-consignee", "ACABADOS MI IDEA S A C"]],
  },
  "xlsx/Srilanka export s.xlsx": {
    rows: 56,
    facts: {
      "item.hs": "69072190",
      "item.quantity": 0.01,
      "item.value": 164,
      "item.currency": "USD",
      "shipment.date": null,
    },
    parties: [
      ["exporter", "AITKEN SPENCE HOTEL MANAGEMENTS P.LVAUXHALL TOW 315, VAUXHALL ST,COL 02"],
      ["purchaser", "ADAARAN PRESTIGE VADOOUNIQUB RESORTS (PVT) LTD MALE REP OF MALDIVES"],
    ],
  },
  "xlsx/Uruguay Export F.xlsx": {
    headerRow: 6,
    rows: 2,
    facts: {
      "item.hs": "6907210000",
      "destination.country": "NL",
      "shipment.date": "2025-08-29",
      "item.quantity": 77.16,
      "item.unit": "METRO CUADRADO",
      "item.value": 97.94,
      "item.currency": "USD",
    },
    parties: [["exporter", "JOSE MARIA FACAL Y CIA"]],
  },
  "xlsx/_Armenia Import F.xlsx": {
    headerRow: 6,
    rows: 2,
    facts: {
      "item.hs": "69072190090",
      "item.origin": "CN",
      "shipment.shipFrom": "CN",
      "shipment.date": "2025-09-30",
      "item.quantity": 4262.4,
      "item.unit": "M2",
      "item.value": 23096.88,
      "item.currency": "USD",
    },
    parties: [
      ["exporter", "FOSHAN DOSUNTILES CO LTD", "FOSHAN DOSUNTILES CO LIMITED"],
      ["ultimate-consignee", "ԲԱՐՍԻՍ ՍՊԸ", "BARSIS LLC"],
    ],
  },
  "UBL-DespatchAdvice-2.0-Example.xml": {
    headerRow: 0,
    rows: 1,
    facts: {
      "shipment.id": "565899",
      "shipment.date": "2005-06-20",
      "destination.country": "GB",
      "item.quantity": 90,
      "item.unit": "KGM",
      "item.description": "Acme beeswax",
    },
    parties: [
      ["exporter", "Consortial", "Farthing Purchasing Consortium"],
      ["ultimate-consignee", "IYT Corporation", "Bridgtow District Council"],
    ],
    countries: { exporter: "GB", "ultimate-consignee": "GB" },
  },
  "UBL-ExportCustomsDeclaration-2.3-Example.xml": {
    headerRow: 0,
    rows: 1,
    facts: {
      "shipment.id": "exi000073",
      "shipment.shipFrom": "DK",
      "destination.country": "NO",
      "item.origin": "DK",
      "item.hs": "84195000",
      "item.quantity": 150,
      "item.value": 10500,
      "item.currency": "DKK",
    },
    parties: [
      ["exporter", "Gedevang Mejeri"],
      ["exporter", "Gedevang Mejeri"],
      ["forwarder", "Told Service A/S"],
      ["ultimate-consignee", "Coop Extra Bergen"],
      ["signatory", "Gedevang Mejeri"],
    ],
    countries: { "ultimate-consignee": "NO" },
  },
  "UBL-Invoice-2.1-Example.xml": {
    headerRow: 0,
    rows: 5,
    facts: {
      "shipment.id": "TOSL108",
      "shipment.date": "2009-12-15",
      "destination.country": "BE",
      "item.value": 1273,
      "item.currency": "EUR",
      "item.hs": null,
    },
    parties: [
      ["exporter", "Salescompany ltd.", "The Sellercompany Incorporated"],
      ["purchaser", "Buyercompany ltd", "The buyercompany inc."],
    ],
    countries: { exporter: "DK", purchaser: "BE" },
  },
  "hmrc-TT_EX019a-export.xml": {
    headerRow: 0,
    rows: 1,
    facts: {
      "destination.country": "JP",
      "shipment.shipFrom": "GB",
      "shipment.transit": null,
      "item.hs": "46021910",
      "item.value": 400,
      "item.currency": "GBP",
    },
    parties: [
      ["ultimate-consignee", "Packings Import Incorporated"],
      ["vessel", "CSCLGLOBE"],
      ["exporter", ""],
      ["forwarder", ""],
      ["carrier", ""],
    ],
    countries: { "ultimate-consignee": "JP" },
  },
};

const folder = new URL("../../../shared/data/manifests/", import.meta.url);
const isThere = existsSync(folder);

describe.skipIf(!isThere)(
  `real files, told by what they hold${isThere ? "" : " (skipped: ../shared is not here)"}`,
  () => {
    it.each(Object.entries(FILES))("%s", async (file, expected) => {
      const path = fileURLToPath(new URL(file.split("/").map(encodeURIComponent).join("/"), folder));
      const { mapping, lines, summary } = await readManifest({ path, name: file });
      const read: ParsedLine[] = [];
      for await (const parsed of lines) if (parsed.kind === "line") read.push(parsed.line);
      expect(mapping.headerRow).toBe(expected.headerRow ?? 1);
      expect(summary()).toMatchObject({ rows: expected.rows, lines: expected.rows });
      const values = valuesOf(read[0]!);
      expect(
        Object.fromEntries(Object.keys(expected.facts).map((name) => [name, values[name] ?? null])),
      ).toEqual(expected.facts);
      const parties = read[0]!.parties.map(({ role, name, facts }) => [
        role,
        name,
        ...((facts.get("party.aliases")?.value ?? []) as string[]),
      ]);
      expect(parties.sort()).toEqual([...expected.parties].sort());
      for (const [role, country] of Object.entries(expected.countries ?? {})) {
        expect(read[0]!.parties.find((party) => party.role === role)!.facts.get("party.country")!.value).toBe(
          country,
        );
      }
    });

    it.each(["D96A-DESADV.edi", "x12-856-crossdock.edi"])("%s is refused as what it is", async (file) => {
      const path = fileURLToPath(new URL(file, folder));
      await expect(readManifest({ path, name: file })).rejects.toMatchObject({
        code: "format",
        why: expect.stringContaining("EDI"),
      });
    });

    it("says out loud that a guarantor is a party whose role nobody knows", async () => {
      const path = fileURLToPath(new URL("kazakhstan-import-f.csv", folder));
      const { mapping } = await readManifest({ path, name: "kazakhstan.csv" });
      expect(mapping.warnings.join(" ")).toContain("GUARANTEE_NAME");
    });
  },
);
