import { describe, expect, it } from "vitest";
import { type Outcome, readText, valuesOf } from "./read.ts";

/** Documents of trade by the published structure of UBL 2.x and of the WCO's declaration; parties and goods are made up. */
const ubl = (root: string, inside: string) =>
  `<${root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${root}-2" xmlns:cac="urn:c" xmlns:cbc="urn:b">${inside}</${root}>`;
const party = (role: string, name: string, country: string, inner = "Party") => {
  const stated = `<cac:PartyName><cbc:Name>${name}</cbc:Name></cac:PartyName><cac:PostalAddress><cac:Country><cbc:IdentificationCode>${country}</cbc:IdentificationCode></cac:Country></cac:PostalAddress>`;
  return `<cac:${role}>${inner === "" ? stated : `<cac:${inner}>${stated}</cac:${inner}>`}</cac:${role}>`;
};
const country = (element: string, code: string) =>
  `<cac:${element}><cbc:IdentificationCode>${code}</cbc:IdentificationCode></cac:${element}>`;
const goods = (id: number, text: string) =>
  `<cac:GoodsItem><cbc:ID>${id}</cbc:ID><cbc:Description>${text}</cbc:Description><cbc:RequiredCustomsID>847330</cbc:RequiredCustomsID><cbc:CustomsTariffQuantity unitCode="EA">5</cbc:CustomsTariffQuantity><cbc:ValueAmount currencyID="EUR">100</cbc:ValueAmount></cac:GoodsItem>`;
const consignment = (id: number, to: string, land: string, inner: string) =>
  `<cac:Consignment><cbc:ID>${id}</cbc:ID>${party("ConsigneeParty", to, land, "")}${country("FinalDestinationCountry", land)}${inner}</cac:Consignment>`;

const shown = ({ lines }: Outcome) =>
  lines.map((line) => [
    valuesOf(line)["item.description"],
    valuesOf(line)["destination.country"],
    line.parties.map(({ role, name }) => `${role} ${name}`).sort(),
  ]);

describe("UBL", () => {
  it("Invoice: seller, buyer, place of delivery, tariff code, origin, price", async () => {
    const read = await readText(
      ubl(
        "Invoice",
        `<cbc:ID>I-1</cbc:ID><cbc:IssueDate>2024-03-15</cbc:IssueDate>${party("AccountingSupplierParty", "Huadong", "CN")}${party("AccountingCustomerParty", "Gulf Star", "AE")}
        <cac:Delivery><cac:DeliveryLocation><cac:Address><cbc:CityName>Istanbul</cbc:CityName>${country("Country", "TR")}</cac:Address></cac:DeliveryLocation>${party("DeliveryParty", "Anadolu", "TR", "")}</cac:Delivery>
        <cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="EA">10</cbc:InvoicedQuantity><cbc:LineExtensionAmount currencyID="USD">4000</cbc:LineExtensionAmount><cac:Item><cbc:Name>Board</cbc:Name>${country("OriginCountry", "CN")}
        <cac:CommodityClassification><cbc:ItemClassificationCode listID="HS">847330</cbc:ItemClassificationCode></cac:CommodityClassification></cac:Item></cac:InvoiceLine>`,
      ),
      "i.xml",
    );
    expect(valuesOf(read.lines[0]!)).toMatchObject({
      "shipment.id": "I-1",
      "shipment.date": "2024-03-15",
      "destination.country": "TR",
      "destination.city": "Istanbul",
      "item.hs": "847330",
      "item.origin": "CN",
      "item.quantity": 10,
      "item.value": 4000,
      "item.currency": "USD",
    });
    expect(shown(read)[0]![2]).toEqual([
      "exporter Huadong",
      "purchaser Gulf Star",
      "ultimate-consignee Anadolu",
    ]);
  });

  it("DespatchAdvice: who ordered for itself is the end user; the one consignment beside the lines goes for them", async () => {
    const read = await readText(
      ubl(
        "DespatchAdvice",
        `<cbc:ID>D-1</cbc:ID><cbc:IssueDate>2024-03-15</cbc:IssueDate>${party("DespatchSupplierParty", "Huadong", "CN")}${party("DeliveryCustomerParty", "Anadolu", "TR")}${party("BuyerCustomerParty", "Gulf Star", "AE")}${party("OriginatorCustomerParty", "Anadolu Savunma", "TR")}
        <cac:Shipment><cbc:ID>1</cbc:ID><cac:Consignment><cbc:ID>1</cbc:ID>${country("FinalDestinationCountry", "TR")}</cac:Consignment></cac:Shipment>
        <cac:DespatchLine><cbc:ID>1</cbc:ID><cbc:DeliveredQuantity unitCode="EA">10</cbc:DeliveredQuantity><cac:Item><cbc:Name>Board</cbc:Name></cac:Item></cac:DespatchLine>`,
      ),
      "d.xml",
    );
    expect(shown(read)).toEqual([
      [
        "Board",
        "TR",
        ["end-user Anadolu Savunma", "exporter Huadong", "purchaser Gulf Star", "ultimate-consignee Anadolu"],
      ],
    ]);
  });

  it.each(["Waybill", "BillOfLading", "ForwardingInstructions"])(
    "%s: the consignment beside the goods goes for them, and a final party makes the consignee one between",
    async (root) => {
      const read = await readText(
        ubl(
          root,
          `<cbc:ID>W-1</cbc:ID>${party("ConsignorParty", "Huadong", "CN", "")}${party("CarrierParty", "Fast Line", "LR", "")}${party("FreightForwarderParty", "Quick", "CN", "")}
          <cac:Shipment><cbc:ID>1</cbc:ID>${consignment(1, "Gulf Star", "KZ", party("FinalDeliveryParty", "Neva", "RU", "") + party("NotifyParty", "Bank", "AE", ""))}${goods(1, "boards")}</cac:Shipment>`,
        ),
        "w.xml",
      );
      expect(shown(read)).toEqual([
        [
          "boards",
          "KZ",
          [
            "carrier Fast Line",
            "exporter Huadong",
            "forwarder Quick",
            "intermediate-consignee Gulf Star",
            "notify-party Bank",
            "ultimate-consignee Neva",
          ],
        ],
      ]);
    },
  );

  it("Manifest: each shipment has its own consignee and destination", async () => {
    const shipment = (id: number, to: string, land: string) =>
      `<cac:Shipment><cbc:ID>${id}</cbc:ID>${consignment(1, to, land, "")}${goods(id, `goods ${id}`)}<cac:Delivery><cac:DeliveryAddress><cbc:CityName>${to}ville</cbc:CityName></cac:DeliveryAddress></cac:Delivery></cac:Shipment>`;
    const read = await readText(
      ubl("Manifest", `<cbc:ID>M-1</cbc:ID>${shipment(1, "Neva", "RU")}${shipment(2, "Anadolu", "TR")}`),
      "m.xml",
    );
    expect(shown(read)).toEqual([
      ["goods 1", "RU", ["ultimate-consignee Neva"]],
      ["goods 2", "TR", ["ultimate-consignee Anadolu"]],
    ]);
    expect(read.lines.map((line) => valuesOf(line)["destination.city"])).toEqual([
      "Nevaville",
      "Anadoluville",
    ]);
  });

  it("of several consignments none of which holds the goods, all parties are looked up and no destination is taken", async () => {
    const read = await readText(
      ubl(
        "Waybill",
        `<cbc:ID>W-2</cbc:ID><cac:Shipment><cbc:ID>1</cbc:ID>${consignment(1, "Neva", "RU", "")}${consignment(2, "Anadolu", "TR", "")}${goods(1, "boards")}</cac:Shipment>`,
      ),
      "w.xml",
    );
    expect(shown(read)).toEqual([
      ["boards", undefined, ["ultimate-consignee Anadolu", "ultimate-consignee Neva"]],
    ]);
  });

  it("ExportCustomsDeclaration: exporter, agent, countries of export and destination", async () => {
    const read = await readText(
      ubl(
        "ExportCustomsDeclaration",
        `<cbc:ID>E-1</cbc:ID>${party("ExporterParty", "Gedeon", "DK", "")}${party("AgentParty", "Told", "DK", "")}<cac:Shipment><cbc:ID>1</cbc:ID>${country("ExportCountry", "DK")}${country("FinalDestinationCountry", "NO")}${party("ConsigneeParty", "Coop", "NO", "")}${goods(1, "vats")}</cac:Shipment>`,
      ),
      "e.xml",
    );
    expect(valuesOf(read.lines[0]!)).toMatchObject({
      "shipment.shipFrom": "DK",
      "destination.country": "NO",
      "item.hs": "847330",
      "item.quantity": 5,
      "item.currency": "EUR",
    });
    expect(shown(read)[0]![2]).toEqual(["exporter Gedeon", "forwarder Told", "ultimate-consignee Coop"]);
  });
});

describe("the WCO's declaration", () => {
  it("of an export: exporter, consignee, destination, origin, tariff code, dates; the declarant is no exporter", async () => {
    const read = await readText(
      `<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2"><FunctionalReferenceID>R-1</FunctionalReferenceID>
      <Exporter><Name>Muster GmbH</Name><ID>DE123</ID><Address><CityName>Bonn</CityName><CountryCode>DE</CountryCode></Address></Exporter><Declarant><Name>Zoll GmbH</Name></Declarant>
      <GoodsShipment><ExportCountry><ID>DE</ID></ExportCountry><Destination><CountryCode>TR</CountryCode></Destination><Consignee><Name>Anadolu</Name><Address><CountryCode>TR</CountryCode></Address></Consignee>
      <GovernmentAgencyGoodsItem><SequenceNumeric>1</SequenceNumeric><StatisticalValueAmount currencyID="EUR">52000</StatisticalValueAmount>
      <Commodity><Description>lathe</Description><Classification><ID>84581120</ID><IdentificationTypeCode>TSP</IdentificationTypeCode></Classification><Classification><ID>B999</ID><IdentificationTypeCode>TRA</IdentificationTypeCode></Classification></Commodity>
      <Origin><CountryCode>DE</CountryCode></Origin></GovernmentAgencyGoodsItem></GoodsShipment></Declaration>`,
      "w.xml",
    );
    expect(valuesOf(read.lines[0]!)).toMatchObject({
      "destination.country": "TR",
      "shipment.shipFrom": "DE",
      "item.origin": "DE",
      "item.hs": "84581120",
      "item.value": 52000,
    });
    expect(shown(read)[0]![2]).toEqual([
      "exporter Muster GmbH",
      "forwarder Zoll GmbH",
      "ultimate-consignee Anadolu",
    ]);
  });
});
