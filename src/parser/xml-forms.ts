import type { Role } from "../facts.ts";

/** How a family of XML documents states shipments: names of elements, prefixes of namespaces taken off. */
export interface XmlForm {
  name: string;
  /** The element that is one shipment line, by the root of the document. */
  lineOf(root: string): string;
  /** Elements that belong to their own lines alone. */
  apart: ReadonlySet<string>;
  /** Elements that hold a party. */
  parties: Readonly<Record<string, Role | "none">>;
  /** Whether an element of an unknown name holds a party. */
  looksLikeParty: RegExp;
  /** Where a fact stands: paths from any element that goes for the line, the first that states something counts. */
  facts: Readonly<Record<string, readonly string[]>>;
  /** Within a party. */
  party: {
    name: readonly string[];
    aliases: readonly string[];
    country: readonly string[];
    address: readonly string[];
    ids: readonly string[];
  };
}

const UBL_ADDRESS =
  "PostalAddress/Postbox PostalAddress/StreetName PostalAddress/AdditionalStreetName PostalAddress/BuildingName PostalAddress/BuildingNumber PostalAddress/AddressLine/Line PostalAddress/CityName PostalAddress/PostalZone PostalAddress/CountrySubentity";

/** OASIS UBL 2.x: documents of trade and transport. */
export const UBL: XmlForm = {
  name: "UBL",
  lineOf: (root) =>
    ({
      Invoice: "InvoiceLine",
      CreditNote: "CreditNoteLine",
      Order: "OrderLine",
      DespatchAdvice: "DespatchLine",
    })[root] ?? "GoodsItem",
  apart: new Set(["Shipment", "Consignment"]),
  parties: {
    AccountingSupplierParty: "exporter",
    SellerSupplierParty: "exporter",
    DespatchSupplierParty: "exporter",
    DespatchParty: "exporter",
    ConsignorParty: "exporter",
    ExporterParty: "exporter",
    AccountingCustomerParty: "purchaser",
    BuyerCustomerParty: "purchaser",
    ImporterParty: "purchaser",
    DeliveryCustomerParty: "ultimate-consignee",
    ConsigneeParty: "ultimate-consignee",
    DeliveryParty: "ultimate-consignee",
    FinalDeliveryParty: "ultimate-consignee",
    LogisticsOperatorParty: "forwarder",
    OriginatorCustomerParty: "end-user",
    OriginatorParty: "end-user",
    NotifyParty: "notify-party",
    FreightForwarderParty: "forwarder",
    AgentParty: "forwarder",
    CarrierParty: "carrier",
    PerformingCarrierParty: "carrier",
    SubstituteCarrierParty: "carrier",
    ManufacturerParty: "manufacturer",
    SignatoryParty: "signatory",
    CustomsParty: "none",
    TaxRepresentativeParty: "none",
    HazardousItemNotificationParty: "none",
    IssuerParty: "none",
  },
  looksLikeParty: /[a-z]Party$/,
  facts: {
    "shipment.date": ["ActualDespatchDate", "IssueDate"],
    "destination.country": [
      "FinalDestinationCountry/IdentificationCode",
      "DestinationCountry/IdentificationCode",
      "DeliveryLocation/Address/Country/IdentificationCode",
      "DeliveryAddress/Country/IdentificationCode",
      "RequestedDeliveryTransportEvent/Location/Address/Country/IdentificationCode",
      "DeliveryTransportEvent/Location/Address/Country/IdentificationCode",
    ],
    "destination.city": [
      "DeliveryLocation/Address/CityName",
      "DeliveryAddress/CityName",
      "RequestedDeliveryTransportEvent/Location/Address/CityName",
      "DeliveryTransportEvent/Location/Address/CityName",
    ],
    "shipment.shipFrom": [
      "OriginalDepartureCountry/IdentificationCode",
      "ExportCountry/IdentificationCode",
      "DespatchAddress/Country/IdentificationCode",
      "DespatchLocation/Address/Country/IdentificationCode",
      "RequestedPickupTransportEvent/Location/Address/Country/IdentificationCode",
      "PickupTransportEvent/Location/Address/Country/IdentificationCode",
    ],
    "shipment.transit": ["TransitCountry/IdentificationCode"],
    "payment.currency": ["PaymentCurrencyCode", "DocumentCurrencyCode"],
    "item.line": ["LineItem/ID", "ID"],
    "item.description": [
      "Item/Description",
      "LineItem/Item/Description",
      "Description",
      "Item/Name",
      "LineItem/Item/Name",
    ],
    "item.partNumber": [
      "Item/SellersItemIdentification/ID",
      "LineItem/Item/SellersItemIdentification/ID",
      "Item/ManufacturersItemIdentification/ID",
      "Item/StandardItemIdentification/ID",
      "Item/BuyersItemIdentification/ID",
    ],
    "item.hs": [
      "Item/CommodityClassification/CommodityCode",
      "Item/CommodityClassification/ItemClassificationCode",
      "LineItem/Item/CommodityClassification/CommodityCode",
      "CommodityClassification/CommodityCode",
      "RequiredCustomsID",
    ],
    "item.origin": [
      "Item/OriginCountry/IdentificationCode",
      "LineItem/Item/OriginCountry/IdentificationCode",
      "OriginCountry/IdentificationCode",
      "OriginAddress/Country/IdentificationCode",
    ],
    "item.quantity": [
      "InvoicedQuantity",
      "CreditedQuantity",
      "DeliveredQuantity",
      "LineItem/Quantity",
      "Quantity",
      "CustomsTariffQuantity",
    ],
    "item.value": [
      "FreeOnBoardValueAmount",
      "ValueAmount",
      "LineExtensionAmount",
      "LineItem/LineExtensionAmount",
      "DeclaredCustomsValueAmount",
      "DeclaredStatisticsValueAmount",
      "DeclaredForCarriageValueAmount",
    ],
  },
  party: {
    name: ["PartyName/Name", "PartyLegalEntity/RegistrationName", "PartyTaxScheme/RegistrationName"],
    aliases: ["PartyName/Name", "PartyLegalEntity/RegistrationName", "PartyTaxScheme/RegistrationName"],
    country: [
      "PostalAddress/Country/IdentificationCode",
      "PhysicalLocation/Address/Country/IdentificationCode",
      "PartyLegalEntity/RegistrationAddress/Country/IdentificationCode",
    ],
    address: UBL_ADDRESS.split(" "),
    ids: ["PartyIdentification/ID", "PartyLegalEntity/CompanyID", "PartyTaxScheme/CompanyID"],
  },
};

/** The declaration of the WCO data model, as customs offices take it. */
export const WCO: XmlForm = {
  name: "WCO declaration",
  lineOf: () => "GovernmentAgencyGoodsItem",
  apart: new Set(["GoodsShipment"]),
  parties: {
    Exporter: "exporter",
    Consignor: "exporter",
    Seller: "exporter",
    Consignee: "ultimate-consignee",
    UltimateConsignee: "ultimate-consignee",
    Importer: "purchaser",
    Buyer: "purchaser",
    NotifyParty: "notify-party",
    Declarant: "forwarder",
    Agent: "forwarder",
    FreightForwarder: "forwarder",
    Carrier: "carrier",
    Manufacturer: "manufacturer",
    EndUser: "end-user",
  },
  looksLikeParty: /[a-z]Party$/,
  facts: {
    "shipment.date": [
      "AcceptanceDateTime/DateTimeString",
      "IssueDateTime/DateTimeString",
      "DepartureDateTime/DateTimeString",
    ],
    "destination.country": ["Destination/CountryCode"],
    "shipment.shipFrom": ["ExportCountry/ID"],
    "shipment.transit": ["Itinerary/RoutingCountryCode"],
    "item.line": ["SequenceNumeric"],
    "item.description": ["Commodity/Description", "Commodity/CargoDescription"],
    "item.hs": ["Commodity/Classification/ID"],
    "item.cas": ["Commodity/DangerousGoods/CASNumber"],
    "item.origin": ["Origin/CountryCode", "Origin/OriginCountryCode"],
    "item.quantity": ["Commodity/GoodsMeasure/TariffQuantity", "Packaging/QuantityQuantity"],
    "item.value": [
      "Commodity/InvoiceLine/ItemChargeAmount",
      "InvoiceLine/ItemChargeAmount",
      "ItemChargeAmount",
      "StatisticalValueAmount",
      "CustomsValueAmount",
    ],
  },
  party: {
    name: ["Name"],
    aliases: [],
    country: ["Address/CountryCode"],
    address: ["Address/Line", "Address/CityName", "Address/PostcodeID", "Address/CountrySubDivisionName"],
    ids: ["ID"],
  },
};
