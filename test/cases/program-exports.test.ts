import { describe, expect, it } from "vitest";
import { type Content, readText, valuesOf } from "../parser/read.ts";

interface Export {
  program: string;
  text: string;
  /** How the program writes it, where it is not UTF-8. */
  encoding?: string;
  /** What the first line states, and its parties by role. */
  states: Record<string, unknown>;
  parties: Record<string, string>;
}

/** Latin letters of Western Europe: a byte a letter. */
const western = (text: string): Content => Buffer.from(text, "latin1");

const EXPORTS: readonly Export[] = [
  {
    program: "SAP, outbound deliveries in German",
    encoding: "windows-1252",
    text: `Liste Auslieferungen - zum Warenausgang
Datum: 23.11.2026  Benutzer: KRAUSEM

Lieferung;Auftraggeber;Name Auftraggeber;Warenempfänger;Name des Warenempfängers;Ort des Warenempfängers;Land Warenempf.;Spediteur;Name Spediteur;WA-Datum;Material;Bezeichnung;Liefermenge;ME;Nettowert;Währg;Statist. Warennr.;Urspr.land;AL-Nummer
80012345;100023;Engrenagens Paranaenses Ltda;100024;Engrenagens Paranaenses, Werk 2;Curitiba;BR;300001;Frachtkontor Nord;24.11.2026;4711-001;Zahnrad Z=32;1.200,000;ST;18.456,50;EUR;84834051;DE;
Summe;;;;;;;;;;;;1.200,000;;18.456,50;EUR;;;
`,
    states: {
      "destination.country": "BR",
      "destination.city": "Curitiba",
      "shipment.date": "2026-11-24",
      "item.partNumber": "4711-001",
      "item.hs": "84834051",
      "item.origin": "DE",
      "item.quantity": 1200,
      "item.value": 18456.5,
      "item.currency": "EUR",
    },
    parties: {
      purchaser: "Engrenagens Paranaenses Ltda",
      "ultimate-consignee": "Engrenagens Paranaenses, Werk 2",
      forwarder: "Frachtkontor Nord",
    },
  },
  {
    program: "Oracle, order releases",
    text: `ORDER_RELEASE_XID,LINE_NUM,SHIP_FROM_COUNTRY,SHIP_TO_CUSTOMER_NAME,SHIP_TO_CITY,SHIP_TO_COUNTRY,BILL_TO_CUSTOMER_NAME,END_CUSTOMER_NAME,END_CUSTOMER_COUNTRY,ITEM_NUMBER,ITEM_DESCRIPTION,HTS_CODE,SCHEDULE_B,ECCN_US,COUNTRY_OF_ORIGIN,SHIPPED_QUANTITY,UOM,EXTENDED_VALUE,CURRENCY_CODE,LICENSE_TYPE,SCHEDULED_SHIP_DATE
OR-778812,1,USA,Naniwa Sokki K.K.,Osaka,JPN,Naniwa Sokki K.K.,Naniwa Sokki K.K.,JPN,MCU-88,"MICROCONTROLLER, 32 BIT",8542.31.0001,8542.31.0000,3A991.A.2,MYS,500,EA,"2,400.00",USD,NLR,2026-11-24 00:00:00
`,
    states: {
      "shipment.id": "OR-778812",
      "shipment.shipFrom": "US",
      "shipment.date": "2026-11-24",
      "destination.country": "JP",
      "item.eccn": "3A991.a.2",
      "item.hs": "8542310001",
      "item.origin": "MY",
      "item.value": 2400,
    },
    parties: { "ultimate-consignee": "Naniwa Sokki K.K.", "end-user": "Naniwa Sokki K.K." },
  },
  {
    program: "Amazon, orders to fulfil",
    text: `amazon-order-id\tpurchase-date\tsku\tproduct-name\tquantity-shipped\tcurrency\trecipient-name\tship-address-1\tship-address-2\tship-city\tship-state\tship-country
111-2223334-5556668\t2026-11-20T11:00:00+00:00\tKB-01\tMechanical keyboard\t2\tUSD\tДом Цветов\tул. Ленина 5\t\tЯлта\tКрым\tUA
`,
    states: {
      "destination.country": "UA",
      "destination.city": "Ялта",
      "destination.region": "UA-43",
      "item.partNumber": "KB-01",
      "item.quantity": 2,
    },
    parties: { "ultimate-consignee": "Дом Цветов" },
  },
  {
    program: "Shopify, orders",
    text: `Name,Currency,Lineitem quantity,Lineitem name,Lineitem sku,Billing Name,Billing Country,Shipping Name,Shipping Street,Shipping City,Shipping Country,Created at
#1002,USD,2,Cotton T-shirt - M,TS-M,Anna Muster,DE,Anna Muster,Hauptstr. 1,Berlin,DE,2026-11-21 10:10:00 -0500
`,
    states: {
      "shipment.date": "2026-11-21",
      "destination.country": "DE",
      "destination.city": "Berlin",
      "item.description": "Cotton T-shirt - M",
      "item.partNumber": "TS-M",
      "item.quantity": 2,
    },
    parties: { purchaser: "Anna Muster", "ultimate-consignee": "Anna Muster" },
  },
  {
    program: "a courier's ship manager",
    text: `Ship Date,Sender Company,Sender Country/Territory,Recipient Company Name,Recipient Address Line 1,Recipient City,Recipient Country/Territory,Commodity Description,Commodity Harmonized Code,Commodity Country of Manufacture,Commodity Quantity,Commodity Unit Of Measure,Commodity Customs Value,Customs Currency,ECCN
11/24/2026,Prairie Notebook Company Inc,US,Muster GmbH,Hauptstr. 1,Berlin,DE,Laptop computer,8471300100,CN,1,EA,900.00,USD,5A992.c
`,
    states: {
      "destination.city": "Berlin",
      "item.hs": "8471300100",
      "item.eccn": "5A992.c",
      "item.origin": "CN",
      "item.value": 900,
      "item.currency": "USD",
    },
    parties: { exporter: "Prairie Notebook Company Inc", "ultimate-consignee": "Muster GmbH" },
  },
  {
    program: "another courier, with packages beside the goods",
    text: `Shipment Date;Shipper Company;Shipper Country Code;Receiver Company;Receiver City;Receiver Postcode;Receiver Country Code;Contents;Pieces;Commodity Code;Country of Manufacture;Line Qty
24/11/2026;Hull Bearings Ltd;GB;Astana Trade TOO;Almaty;050000;KZ;Ball bearings 6204;1;8482.10.9008;GB;100 pcs
`,
    states: {
      "shipment.date": "2026-11-24",
      "destination.city": "Almaty",
      "item.description": "Ball bearings 6204",
      "item.quantity": 100,
    },
    parties: { exporter: "Hull Bearings Ltd", "ultimate-consignee": "Astana Trade TOO" },
  },
  {
    program: "Electronic Export Information",
    text: `Shipment Reference Number,USPPI Name,USPPI EIN,Ultimate Consignee Name,Ult Consignee Addr1,Ult Consignee City,Ult Consignee Country,Intermediate Consignee Name,Int Consignee Country,Freight Forwarder Name,Country of Ultimate Destination,Export Date,Line No,Schedule B/HTS,Commodity Description,1st Qty,1st UOM,Value,License Code,License No,ECCN,ITN
SRN0002,Toledo Gear Works Inc,12-3456789,Shenzhen Lanhua Instruments,Nanshan,Shenzhen,CN,Golden Bay HK,HK,Laredo Forwarding LLC,CN,20261124,1,9030840000,SPECTRUM ANALYZER,1,NO,9000,C33,NLR,3A992,X20261124000001
`,
    states: {
      "shipment.id": "SRN0002",
      "shipment.date": "2026-11-24",
      "destination.country": "CN",
      "destination.city": "Shenzhen",
      "item.hs": "9030840000",
      "item.eccn": "3A992",
      "item.quantity": 1,
      "authorization.code": "C33",
    },
    parties: {
      exporter: "Toledo Gear Works Inc",
      "ultimate-consignee": "Shenzhen Lanhua Instruments",
      "intermediate-consignee": "Golden Bay HK",
      forwarder: "Laredo Forwarding LLC",
    },
  },
  {
    program: "Turkish customs declarations",
    text: `GÜMRÜK ÇIKIŞ BEYANNAME LİSTESİ;;;;;;;;;;
Beyanname No;Tescil Tarihi;Gönderici / İhracatçı Ünvanı;Alıcı Ünvanı;Alıcı Ülke;Gideceği Ülke;Çıkış Ülkesi;GTİP;Ticari Tanım;Menşe Ülke;Fatura Bedeli;Döviz Cinsi
26340300EX00012345;24.11.2026;EGE RULMAN SAN. TİC. A.Ş.;ASTANA TRADE TOO;Kazakistan;Kazakistan;Türkiye;848210900000;BİLYALI RULMAN;Çin Halk Cumhuriyeti;4.800,50;EUR
`,
    states: {
      "destination.country": "KZ",
      "shipment.shipFrom": "TR",
      "item.hs": "848210900000",
      "item.origin": "CN",
      "item.value": 4800.5,
    },
    parties: { exporter: "EGE RULMAN SAN. TİC. A.Ş.", purchaser: "ASTANA TRADE TOO" },
  },
  {
    program: "a Chinese customs declaration",
    text: `中华人民共和国海关出口货物报关单,,,,,,,,,
序号,境内发货人,境外收货人,生产销售单位,运抵国(地区),商品编号,商品名称及规格型号,总价,币制,原产国(地区)
1,深圳兰花仪器有限公司,ZAVOD PRIMER OOO,深圳兰花仪器有限公司,俄罗斯,8542319010,集成电路|用于家电,12500.00,美元,中国台湾
`,
    states: {
      "destination.country": "RU",
      "item.hs": "8542319010",
      "item.origin": "TW",
      "item.value": 12500,
      "item.currency": "USD",
    },
    parties: {
      exporter: "深圳兰花仪器有限公司",
      "ultimate-consignee": "ZAVOD PRIMER OOO",
      manufacturer: "深圳兰花仪器有限公司",
    },
  },
  {
    program: "a Japanese shipping list",
    text: `輸出出荷一覧表,,,,,,,,,,
出荷番号,出荷日,輸出者,荷受人,需要者,仕向国,品番,品名,HSコード,原産国,通貨
J-1001,2026/11/24,浪速測器株式会社,Golden Bay HK,Lanhua Instruments,中国,PS-1,圧力センサー,9026.20,日本,円
`,
    states: {
      "shipment.id": "J-1001",
      "destination.country": "CN",
      "item.origin": "JP",
      "item.currency": "JPY",
    },
    parties: {
      exporter: "浪速測器株式会社",
      "ultimate-consignee": "Golden Bay HK",
      "end-user": "Lanhua Instruments",
    },
  },
  {
    program: "Korean export declarations",
    text: `수출신고번호,수출자,제조자,구매자,구매자국가,목적국,적출국,품목번호(HS),품명,수량,단위,신고가격(FOB),통화코드,원산지,신고일자
12345-26-100001X,한빛기계(주),한빛기계(주),LANHUA INSTRUMENTS,중국,중국,대한민국,8482.10-0000,BALL BEARING,1000,EA,5200,USD,KR,2026-11-24
`,
    states: {
      "shipment.id": "12345-26-100001X",
      "shipment.date": "2026-11-24",
      "shipment.shipFrom": "KR",
      "destination.country": "CN",
      "item.hs": "8482100000",
      "item.value": 5200,
      "item.currency": "USD",
    },
    parties: { exporter: "한빛기계(주)", purchaser: "LANHUA INSTRUMENTS" },
  },
  {
    program: "Brazilian declarations of export",
    text: `Data do Registro;CNPJ/CPF Exportador;Nome do Exportador;Importador;Endereço do Importador;País de Destino;Item;NCM;Descrição da Mercadoria;Unidade Estatística;Qtde Estatística;VMCV (Moeda);Moeda
24/11/2026;12.345.678/0001-90;Engrenagens Paranaenses Ltda;TOO Astana Trade;Abay 1, Almaty;CAZAQUISTÃO;1;8482.10.10;ROLAMENTOS DE ESFERAS;UNIDADE;1.000,50;5.200,00;DOLAR DOS EUA
`,
    states: {
      "destination.country": "KZ",
      "item.hs": "84821010",
      "item.quantity": 1000.5,
      "item.value": 5200,
      "item.currency": "USD",
    },
    parties: { exporter: "Engrenagens Paranaenses Ltda", "ultimate-consignee": "TOO Astana Trade" },
  },
  {
    program: "a Polish order list",
    text: `Lp.;Nr zamówienia;Data wysyłki;Nadawca;Odbiorca;Adres odbiorcy;Kraj przeznaczenia;Kraj pochodzenia;Kod CN;Nazwa towaru;Ilość;J.m.;Wartość netto;Waluta;Użytkownik końcowy
1;ZAM/11/2026/001;24.11.2026;Śląskie Łożyska Sp. z o.o.;TOO Astana Trade;Abay 1;Kazachstan;Polska;84821090;Łożyska kulkowe;1 000;szt.;22 500,00;PLN;Zakład Przykład
`,
    states: {
      "shipment.id": "ZAM/11/2026/001",
      "destination.country": "KZ",
      "item.origin": "PL",
      "item.description": "Łożyska kulkowe",
      "item.quantity": 1000,
      "item.value": 22500,
    },
    parties: {
      exporter: "Śląskie Łożyska Sp. z o.o.",
      "ultimate-consignee": "TOO Astana Trade",
      "end-user": "Zakład Przykład",
    },
  },
  {
    program: "an Italian delivery note",
    text: `DDT n.;Data DDT;Mittente;Cliente;Destinatario merce;Indirizzo destinazione;Nazione destinazione;Cod. articolo;Descrizione articolo;Q.tà;UM;Importo;Divisa;Nomenclatura combinata;Paese di origine
1201;24/11/2026;Officine Esempio S.p.A.;Ege Olcum A.S.;Ege Olcum A.S.;Izmir;TURCHIA;PS-1;Sensori di pressione;50;NR;4.300,00;EUR;90262020;IT
`,
    states: {
      "shipment.id": "1201",
      "shipment.date": "2026-11-24",
      "destination.country": "TR",
      "item.hs": "90262020",
      "item.description": "Sensori di pressione",
      "item.quantity": 50,
      "item.value": 4300,
    },
    parties: {
      exporter: "Officine Esempio S.p.A.",
      purchaser: "Ege Olcum A.S.",
      "ultimate-consignee": "Ege Olcum A.S.",
    },
  },
  {
    program: "a Dutch order list",
    text: `Ordernummer;Verzenddatum;Afzender;Klant;Ontvanger;Afleveradres;Afleverplaats;Land van bestemming;Omschrijving;Aantal;Bedrag excl. btw;Valuta;GN-code;Land van oorsprong
NL-1;24-11-2026;Voorbeeld Techniek B.V.;Muster GmbH;Muster Werk 2;Hauptstr. 1;Berlijn;Duitsland;Tandwielen;20;1.200,00;EUR;84834051;Nederland
`,
    states: {
      "shipment.id": "NL-1",
      "destination.country": "DE",
      "destination.city": "Berlijn",
      "item.hs": "84834051",
      "item.value": 1200,
      "item.origin": "NL",
    },
    parties: {
      exporter: "Voorbeeld Techniek B.V.",
      purchaser: "Muster GmbH",
      "ultimate-consignee": "Muster Werk 2",
    },
  },
  {
    program: "an Arabic order list",
    text: `رقم الطلب,التاريخ,المصدر,المرسل إليه,عنوان المرسل إليه,بلد المقصد,بلد المنشأ,رمز النظام المنسق,وصف البضاعة,الكمية,القيمة,العملة,المستخدم النهائي
A-1,2026/11/24,شركة الخليج للتجارة,Astana Trade TOO,Almaty,كازاخستان,اليابان,848210,محامل كريات,100,5200,USD,Zavod Primer
`,
    states: {
      "shipment.id": "A-1",
      "destination.country": "KZ",
      "item.origin": "JP",
      "item.hs": "848210",
      "item.quantity": 100,
      "item.value": 5200,
    },
    parties: {
      exporter: "شركة الخليج للتجارة",
      "ultimate-consignee": "Astana Trade TOO",
      "end-user": "Zavod Primer",
    },
  },
  {
    program: "a sheet with groups above its columns",
    text: `Consignor details,,,Consignee details,,,Goods,,,
Name,Country,Address,Name,Country,Address,Description,HS,Qty,Value
Hull Bearings Ltd,UK,Hull,Astana Trade TOO,Kazakhstan,Almaty,Ball bearings,848210,100,"€ 5,200.00"
`,
    states: {
      "item.description": "Ball bearings",
      "item.hs": "848210",
      "item.quantity": 100,
      "item.value": 5200,
    },
    parties: { exporter: "Hull Bearings Ltd", "ultimate-consignee": "Astana Trade TOO" },
  },
  {
    program: "a courier's desktop program",
    text: `Ship To Company or Name;Ship To Address 1;Ship To City;Ship To Country;Ship From Company or Name;Ship From Country;Sold To Company or Name;Sold To Country;Description of Goods;Commodity Code;Country/Territory of Origin;Currency Code;ECCN Number
Astana Trade TOO;Abay 1;Almaty;KZ;Hull Bearings Ltd;GB;Kestrel Buyer;RU;Ball bearings;8482.10;GB;GBP;EAR99
`,
    states: {
      "destination.country": "KZ",
      "shipment.shipFrom": "GB",
      "item.origin": "GB",
      "item.hs": "848210",
    },
    parties: {
      "ultimate-consignee": "Astana Trade TOO",
      exporter: "Hull Bearings Ltd",
      purchaser: "Kestrel Buyer",
    },
  },
  {
    program: "a Chinese order list, its receiver a forwarder",
    text: `销售订单号,客户名称,客户国家,收货方,品号,品名,HS编码,数量,含税金额,币别,交货日期,最终用户,最终用途
SO2,ZAVOD PRIMER,俄罗斯,深圳货代公司,P2,轴承,8482102000,100,5200,RMB,2026-11-24,ZAVOD PRIMER,工厂设备
`,
    states: {
      "shipment.id": "SO2",
      "shipment.date": "2026-11-24",
      "item.partNumber": "P2",
      "item.value": 5200,
      "item.currency": "CNY",
      "endUse.text": "工厂设备",
    },
    parties: {
      purchaser: "ZAVOD PRIMER",
      "ultimate-consignee": "深圳货代公司",
      "end-user": "ZAVOD PRIMER",
    },
  },
  {
    program: "a Czech order list",
    text: `Č. zakázky;Datum expedice;Odesílatel;Příjemce;Země určení;Země původu;Kód KN;Popis zboží;Množství;Cena celkem;Měna;Konečný uživatel
CZ-1;24.11.2026;Ukázkové ložiska s.r.o.;TOO Astana Trade;KZ;JP;84821090;Kuličková ložiska;100;5 200,00;EUR;Závod Příklad
`,
    states: {
      "shipment.id": "CZ-1",
      "shipment.date": "2026-11-24",
      "destination.country": "KZ",
      "item.origin": "JP",
      "item.hs": "84821090",
      "item.value": 5200,
    },
    parties: {
      exporter: "Ukázkové ložiska s.r.o.",
      "ultimate-consignee": "TOO Astana Trade",
      "end-user": "Závod Příklad",
    },
  },
  {
    program: "a Russian customs extract by the boxes of the form",
    text: `Номер декларации (регистрационный номер);Дата регистрации;Отправитель (Г02);Получатель (Г08);ИНН получателя;Адрес получателя;Страна отправления (Г15);Страна назначения (Г17);Валюта (Г22);Описание и характеристика товара (Г31);Код товара по ТН ВЭД (Г33);Страна происхождения (Г34);Количество (Г41);Фактурная стоимость (Г42)
10702070/241126/0012345;24.11.2026;SHENZHEN LANHUA INSTRUMENTS CO LTD;ООО "ЗАВОД ПРИМЕР";7701234567;МОСКВА;CN;RU;USD;МИКРОСХЕМЫ ИНТЕГРАЛЬНЫЕ;8542319010;TW;1 000;12 500,00
`,
    states: {
      "shipment.id": "10702070/241126/0012345",
      "shipment.shipFrom": "CN",
      "destination.country": "RU",
      "item.hs": "8542319010",
      "item.origin": "TW",
      "item.quantity": 1000,
      "item.value": 12500,
    },
    parties: {
      exporter: "SHENZHEN LANHUA INSTRUMENTS CO LTD",
      "ultimate-consignee": 'ООО "ЗАВОД ПРИМЕР"',
    },
  },
];

describe("what other programs export is read as it stands", () => {
  it.each(EXPORTS.map((one) => [one.program, one] as const))(
    "%s",
    async (_program, { text, encoding, states, parties }) => {
      const { lines, unreadable } = await (encoding === undefined
        ? readText(text)
        : readText(western(text), "orders.csv", { encoding }));
      expect(unreadable).toEqual([]);
      const [line] = lines;
      if (!line) throw new Error("no line");
      expect(valuesOf(line)).toMatchObject(states);
      const named = Object.fromEntries(line.parties.map(({ role, name }) => [role, name]));
      expect(named).toMatchObject(parties);
    },
  );

  it.each([
    ["ship-country", "destination.country"],
    ["ship-city", "destination.city"],
  ])("%s is where the goods go, not where a ship is", async (header, fact) => {
    const { lines } = await readText(`order no,${header},item\n1,Georgia,pump\n2,Georgia,pump\n`);
    expect(lines[0]?.facts.has(fact)).toBe(true);
    expect(lines[0]?.parties).toEqual([]);
  });
});
