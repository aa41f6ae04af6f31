/**
 * Columns as customs extracts, trade data services and business programs name them, each with a cell as it may hold and the field it
 * is by what the trade means with it: `header | cell | field`, and no field where it states nothing that this tool asks. `?` stands for
 * a column that nobody can know by its name: it may be left out where that is said. The parties and orders are made up.
 */
export const SOURCES: Readonly<Record<string, string>> = {
  "India, shipping bills of exports": `
SB_NO | 4471203 | shipment
SB_DATE | 2024-03-15 | date
RITC | 85171300 | hs_code
ITEM_DESC | SMART PHONE | description
QTY | 200 | quantity
UQC | NOS | unit
CURR | USD | currency
INV_VALUE_FC | 51000 |
FOB_FC | 50000 | value
FOB_INR | 4150000 |
IEC | 0512345678 |
EXPORTER_NAME | SUNRISE TELECOM PVT LTD | exporter
EXPORTER_ADDRESS | 14 MG ROAD, PUNE | exporter_address
CONSIGNEE_NAME | GULF STAR TRADING LLC | consignee
CONSIGNEE_ADDRESS | DEIRA, DUBAI | consignee_address
COUNTRY_OF_DESTINATION | UNITED ARAB EMIRATES | destination_country
PORT_OF_LOADING | NHAVA SHEVA | 
PORT_OF_DISCHARGE | JEBEL ALI |
CHA_NAME | OM CLEARING AGENCY | forwarder
INVOICE_NO | SR/24/17 |
MODE_OF_SHIPMENT | SEA |`,
  "India, bills of entry of imports": `
BE_NO | 8812345 | shipment
BE_DATE | 12-Mar-2024 | date
BE_TYPE | H |
HS_CODE | 84713010 | hs_code
PRODUCT_DESCRIPTION | PERSONAL COMPUTER | description
QUANTITY | 40 | quantity
UNIT | NOS | unit
UNIT_PRICE_USD | 410.5 |
ASSESS_VALUE_USD | 16420 |
TOTAL_VALUE_USD | 16000 | value
DUTY_INR | 150000 |
ORIGIN_COUNTRY | CHINA | origin_country
PORT_OF_SHIPMENT | SHANGHAI |
INDIAN_PORT | CHENNAI SEA |
IMPORTER_NAME | LOTUS SYSTEMS LIMITED | consignee
IMPORTER_ADDRESS | T NAGAR, CHENNAI | consignee_address
IEC | 0412345678 |
SUPPLIER_NAME | HUADONG ELECTRONICS CO LTD | exporter
SUPPLIER_ADDRESS | PUDONG, SHANGHAI | exporter_address
CHA_NO | AAACO1234 | forwarder_id`,
  "Türkiye, export declarations": `
Beyanname No | 24341200EX123456 | shipment
Tescil Tarihi | 15.03.2024 | date
GTİP | 851713000000 | hs_code
Ticari Tanım | AKILLI TELEFON | description
Gönderici Adı | ANADOLU ELEKTRONİK A.Ş. | exporter
Gönderici Vergi No | 1234567890 | exporter_id
Alıcı Adı | NEVA TRADE OOO | purchaser
Alıcı Adresi | Nevsky 1, St Petersburg | purchaser_address
Alıcı Ülke | Rusya | purchaser_country
Varış Ülkesi | Rusya | destination_country
Menşe Ülke | Çin | origin_country
Sevk Ülkesi | Türkiye | ship_from
Miktar | 100 | quantity
Ölçü Birimi | ADET | unit
Fatura Tutarı | 25000 | value
Döviz Cinsi | USD | currency
Net Ağırlık | 50 |
Brüt Ağırlık | 60 |
Teslim Şekli | FOB |
Gümrük İdaresi | AMBARLI |`,
  "Russia, declarations with the graphs of the form": `
Номер декларации (рег. номер) | 10013160/150324/3001234 | shipment
Дата ДТ | 15.03.2024 | date
Направление перемещения | ИМ |
G022 Отправитель | ANADOLU ELEKTRONIK A.S. | exporter
G021 Адрес отправителя | ISTANBUL | exporter_address
G081 ИНН получателя | 7701234567 | consignee_id
G082 Получатель | ООО НЕВА ТРЕЙД | consignee
G083 Адрес получателя | 191025, САНКТ-ПЕТЕРБУРГ | consignee_address
Контрактодержатель | ООО НЕВА ТРЕЙД | purchaser
Декларант | ООО НЕВА ТРЕЙД | forwarder
Торгующая страна | ТУРЦИЯ |
Страна отправления | ТУРЦИЯ | ship_from
Страна назначения | РОССИЯ | destination_country
Страна происхождения | КИТАЙ | origin_country
Условия поставки | EXW |
Пункт поставки | СТАМБУЛ |
Валюта контракта | USD | payment_currency
Общая стоимость по счету | 25000 |
Описание и характеристика товара | СМАРТФОНЫ | description
Изготовитель | SHENZHEN XINYUE | manufacturer
Товарный знак | XINYUE |
Код ТН ВЭД ЕАЭС | 8517130000 | hs_code
Вес брутто, кг | 60 |
Вес нетто, кг | 50 |
Количество в дополнительных единицах | 100 | quantity
Фактурная стоимость, USD | 25000 | value
Статистическая стоимость | 25500 |
Таможенная стоимость | 2300000 |`,
  "Russia, as a service prints it in English": `
Declaration Number | 10013160/150324/3001234 | shipment
Date | 2024-03-15 | date
Sender | ANADOLU ELEKTRONIK A.S. | exporter
Sender Address | ISTANBUL | exporter_address
Receiver INN | 7701234567 | consignee_id
Receiver | NEVA TRADE OOO | consignee
Contract holder | NEVA TRADE OOO | purchaser
Country of dispatch | TURKEY | ship_from
Country of destination | RUSSIA | destination_country
Country of origin | CHINA | origin_country
Trading country | TURKEY |
TNVED code | 8517130000 | hs_code
Goods description | SMARTPHONES | description
Gross weight kg | 60 |
Net weight kg | 50 |
Invoice value | 25000 | value
Invoice currency | USD | currency
Statistical value USD | 25500 |
Producer | SHENZHEN XINYUE | manufacturer
Trademark | XINYUE |`,
  "Kazakhstan, imports": `
Номер ДТ | 55302/150324/0001234 | shipment
Дата оформления | 15.03.2024 | date
БИН получателя | 120340001234 | consignee_id
Наименование получателя | ТОО АЛАТАУ ТРЕЙД | consignee
Наименование отправителя | HUADONG ELECTRONICS | exporter
Страна отправления | КИТАЙ | ship_from
Страна назначения | КАЗАХСТАН | destination_country
Страна происхождения | КИТАЙ | origin_country
Код товара по ТН ВЭД | 8471300000 | hs_code
Наименование товара | НОУТБУК | description
Количество товара | 40 | quantity
Ед. изм. | ШТ | unit
Статистическая стоимость, долл. США | 16000 | value
Вес нетто | 80 |`,
  "Ukraine, exports": `
№ МД | 24UA100110123456U1 | shipment
Дата оформлення | 15.03.2024 | date
Відправник | ТОВ ДНІПРО | exporter
Код відправника | 12345678 | exporter_id
Отримувач | NOVAK S.R.O. | consignee
Країна призначення | ЧЕХІЯ | destination_country
Країна походження | УКРАЇНА | origin_country
Код УКТЗЕД | 8544499500 | hs_code
Опис товару | КАБЕЛІ | description
Кількість | 500 | quantity
Од. виміру | КГ | unit
Фактурна вартість | 3200 | value
Валюта | EUR | currency
Виробник | ТОВ ДНІПРО | manufacturer
Умови поставки | DAP |`,
  "Vietnam, exports in English": `
DATE | 2024-03-15 | date
EXPORTER ID | 0101234567 | exporter_id
EXPORTER NAME | CONG TY TNHH SAO MAI | exporter
EXPORTER ADDRESS | BAC NINH | exporter_address
BUYER | ORIENT PARTS FZE | purchaser
BUYER ADDRESS | SHARJAH | purchaser_address
HS CODE | 85423190 | hs_code
DESCRIPTION | INTEGRATED CIRCUITS | description
EXPORT TYPE | E62 |
QTY | 1000 | quantity
UNIT | PCE | unit
UNIT PRICE | 2.5 |
CURRENCY | USD | currency
TOTAL VALUE | 2500 | value
DESTINATION COUNTRY | U.A.E. | destination_country
EXPORT PORT | CANG HAI PHONG |
IMPORT PORT | SHARJAH |
INCOTERM | FOB |
PAYMENT METHOD | TTR |`,
  "Vietnam, in Vietnamese": `
Số tờ khai | 305123456780 | shipment
Ngày đăng ký | 15/03/2024 | date
Tên doanh nghiệp xuất khẩu | CONG TY TNHH SAO MAI | exporter
Tên người nhập khẩu | ORIENT PARTS FZE | consignee
Mã HS | 85423190 | hs_code
Mô tả hàng hóa | MACH TICH HOP | description
Số lượng | 1000 | quantity
Đơn vị tính | PCE | unit
Trị giá | 2500 | value
Nước xuất xứ | VIET NAM | origin_country
Nước nhập khẩu | U.A.E. | destination_country`,
  "Chile, exports (DUS)": `
NUMERO DE ACEPTACION | 9123456 | shipment
FECHA DE ACEPTACION | 15/03/2024 | date
RUT EXPORTADOR | 76123456-7 | exporter_id
EXPORTADOR | ANDES MINERALES SPA | exporter
CONSIGNATARIO | PACIFIC METALS LTD | consignee
PAIS DE DESTINO | CHINA | destination_country
PUERTO DE EMBARQUE | SAN ANTONIO |
PUERTO DE DESEMBARQUE | SHANGHAI |
CODIGO ARANCELARIO | 26030000 | hs_code
PRODUCTO | CONCENTRADO DE COBRE | description
CANTIDAD | 20000 | quantity
UNIDAD DE MEDIDA | KN | unit
VALOR FOB US$ | 31000.50 | value
FLETE | 1200 |
SEGURO | 90 |
VALOR CIF US$ | 32290.50 |
MONEDA | DOLAR USA | payment_currency
CLAUSULA DE VENTA | FOB |
COMPAÑIA DE TRANSPORTE | HAPAG LLOYD | carrier
NAVE | VALPARAISO EXPRESS | vessel`,
  "Peru, imports": `
DUA | 118-2024-10-123456 | shipment
FECHA NUMERACION | 2024-03-15 | date
RUC | 20123456789 |
IMPORTADOR | COMERCIAL LIMA SAC | consignee
PROVEEDOR | HUADONG ELECTRONICS | exporter
PARTIDA ARANCELARIA | 8471300000 | hs_code
DESCRIPCION COMERCIAL | LAPTOP | description
PAIS DE ORIGEN | CN | origin_country
PAIS DE EMBARQUE | CN | ship_from
CANTIDAD COMERCIAL | 40 | quantity
UNIDAD COMERCIAL | U | unit
FOB US$ | 16000 | value
FLETE US$ | 300 |
CIF US$ | 16400 |
PESO NETO | 80 |
AGENTE DE ADUANA | ADUANERA SUR | forwarder
VIA DE TRANSPORTE | MARITIMO |`,
  "Colombia, exports (DEX)": `
No. Formulario | 6027123456789 | shipment
Fecha Declaración | 2024-03-15 | date
NIT Exportador | 900123456 | exporter_id
Razón Social Exportador | FLORES DEL VALLE SAS | exporter
Razón Social del Destinatario | NEVA FLOWERS OOO | consignee
Dirección del Destinatario | MOSCU | consignee_address
País Destino | RUSIA | destination_country
País de Compra | RUSIA |
Subpartida | 0603110000 | hs_code
Descripción Mercancía | ROSAS | description
Cantidad Unidades Comerciales | 5000 | quantity
Código Unidad Comercial | U | unit
Valor FOB USD | 2500 | value
Valor Flete | 400 |
Departamento de Origen | CUNDINAMARCA |
Declarante | AGENCIA ANDINA | forwarder`,
  "Mexico, pedimentos": `
PEDIMENTO | 24 47 3123 4001234 | shipment
FECHA DE PAGO | 15/03/2024 |
RFC IMPORTADOR/EXPORTADOR | XAXX010101000 | ?
PROVEEDOR O COMPRADOR | HUADONG ELECTRONICS | ?
FRACCION ARANCELARIA | 84713001 | hs_code
DESCRIPCION DE LA MERCANCIA | COMPUTADORA PORTATIL | description
PAIS ORIGEN/DESTINO | CHN | ?
PAIS VENDEDOR/COMPRADOR | CHN | ?
CANTIDAD UMC | 40 | quantity
UMC | PIEZA | unit
VALOR EN DOLARES | 16000 | value
VALOR EN ADUANA | 272000 |`,
  "Brazil, imports": `
DATA DE EMBARQUE | 15/02/2024 | date
CODIGO NCM | 84713012 | hs_code
DESCRICAO DO PRODUTO | NOTEBOOK | description
PAIS DE ORIGEM | CHINA | origin_country
PAIS DE AQUISICAO | CHINA |
IMPORTADOR | PAULISTA TECNOLOGIA LTDA | consignee
CNPJ IMPORTADOR | 12.345.678/0001-95 | consignee_id
EXPORTADOR | HUADONG ELECTRONICS | exporter
FABRICANTE | XINYUE | manufacturer
QUANTIDADE COMERCIALIZADA | 40 | quantity
UNIDADE DE MEDIDA | UNIDADE | unit
VALOR FOB US$ | 16000 | value
VALOR DO FRETE | 300 |
URF DE DESPACHO | SANTOS |
INCOTERM | FOB |`,
  "Pakistan, imports": `
GD NO | KAPE-HC-12345 | shipment
GD DATE | 15-Mar-2024 | date
IMPORTER NAME | INDUS TRADERS | consignee
IMPORTER NTN | 1234567-8 | consignee_id
CONSIGNOR NAME | HUADONG ELECTRONICS | exporter
CONSIGNOR ADDRESS | SHANGHAI | exporter_address
HS CODE | 8471.3010 | hs_code
ITEM DESCRIPTION | LAPTOP | description
ORIGIN | CHINA | origin_country
QTY | 40 | quantity
UOM | NO | unit
DECLARED UNIT VALUE | 400 |
IMPORT VALUE PKR | 4400000 |
IMPORT VALUE USD | 16000 | value
AGENT NAME | KARACHI CLEARING | forwarder
VESSEL NAME | APL KARACHI | vessel
IGM NO | 123 |`,
  "Indonesia, exports (PEB)": `
NOMOR PEB | 123456 | shipment
TANGGAL PEB | 15-03-2024 | date
NAMA EKSPORTIR | PT NUSANTARA | exporter
ALAMAT EKSPORTIR | SURABAYA | exporter_address
NAMA PEMBELI | ORIENT PARTS FZE | purchaser
NEGARA TUJUAN | UAE | destination_country
NEGARA ASAL | INDONESIA | origin_country
POS TARIF | 85444929 | hs_code
URAIAN BARANG | KABEL | description
JUMLAH SATUAN | 500 | quantity
SATUAN | PCE | unit
NILAI FOB | 3200 | value
VALUTA | USD | currency
PELABUHAN MUAT | TANJUNG PERAK |`,
  "US import bills of lading, as Panjiva prints them": `
Bill of Lading Number | COSU6123456789 | shipment
Arrival Date | 2024-03-15 |
Consignee (Original Format) | ACME PARTS INC 1 MAIN ST RENO NV | consignee
Consignee | Acme Parts Inc. | consignee
Consignee Full Address | 1 Main St, Reno, NV | consignee_address
Consignee Country | United States | consignee_country
Consignee Trade Roles | Consignee |
Consignee Website | acme.example |
Shipper (Original Format) | HUADONG ELECTRONICS CO SHANGHAI | exporter
Shipper | Huadong Electronics Co. | exporter
Shipper Full Address | Pudong, Shanghai | exporter_address
Shipper Country | China | exporter_country
Carrier | COSU - COSCO | carrier
Notify Party | Fast Forwarding Inc. | notify_party
Notify Party SCAC | FFWD |
Bill of Lading Type | House |
Master Bill of Lading Number | COSU6100000000 |
Shipment Origin | China | ship_from
Shipment Destination | Long Beach, California | destination_city
Port of Unlading | Long Beach |
Port of Lading | Shanghai |
Place of Receipt | Shanghai |
Vessel | COSCO AMERICA | vessel
Vessel Voyage ID | 123E |
Vessel IMO | 9334935 | vessel_id
Is Containerized | Yes |
Quantity | 100 CTN | quantity
Weight (kg) | 1500 |
Value of Goods (USD) | 16000 | value
HS Code | 8471.30 | hs_code
Goods Shipped | LAPTOP COMPUTERS | description
Container Marks | NM |`,
  "US import bills of lading, as ImportGenius prints them": `
House Bill of Lading | FFWD12345678 | shipment
Master Bill of Lading | COSU6100000000 |
Arrival Date | 03/15/2024 |
US Port | Long Beach, CA |
Foreign Port | Shanghai |
Country of Origin | China | origin_country
Shipper Name | HUADONG ELECTRONICS | exporter
Shipper Address | SHANGHAI | exporter_address
Consignee Name | ACME PARTS INC | consignee
Consignee Address | RENO NV | consignee_address
Notify Name | FAST FORWARDING | notify_party
Notify Address | LONG BEACH | notify_party_address
Product Details | LAPTOP COMPUTERS | description
Marks & Numbers | NM |
Weight in KG | 1500 |
Quantity | 100 | quantity
Quantity Unit | CTN | unit
Vessel Name | COSCO AMERICA | vessel
Container Number | CSNU1234567 |`,
  "US exports, as Datamyne prints them": `
DATE | 2024-03-15 | date
US EXPORTER | ACME PARTS INC | exporter
EXPORTER CITY | RENO |
EXPORTER STATE | NV |
COUNTRY OF DESTINATION | TURKEY | destination_country
FOREIGN PORT OF DISCHARGE | AMBARLI |
US PORT OF LOADING | OAKLAND |
ULTIMATE FOREIGN PORT | AMBARLI |
COMMODITY DESCRIPTION | PARTS | description
HTS CODE | 847330 | hs_code
VESSEL | COSCO AMERICA | vessel
CARRIER | COSCO | carrier
METRIC TONS | 1.5 |
TEUS | 1 |
ESTIMATED VALUE | 16000 | value`,
  "US filing of electronic export information": `
ITN | X20240315123456 | shipment
Date of Export | 2024-03-15 | date
USPPI Name | ACME PARTS INC | exporter
USPPI ID | 12-3456789 | exporter_id
Ultimate Consignee Name | ANADOLU A.S. | consignee
Ultimate Consignee Country | TR | consignee_country
Ultimate Consignee Type | R | ?
Intermediate Consignee Name | GULF STAR LLC | intermediate_consignee
Country of Ultimate Destination | TR | destination_country
Port of Export | 2704 |
State of Origin | NV |
Schedule B Number | 8473.30.0000 | hs_code
Commodity Description | PARTS | description
First Quantity | 100 | quantity
First UOM | NO | unit
Value USD | 16000 | value
Shipping Weight | 1500 |
ECCN | 5A992.c | eccn
License Code | C33 | license_code
License Number | NLR | license_number
Domestic or Foreign | D |
Freight Forwarder Name | FAST FORWARDING | forwarder
Carrier ID | COSU | carrier_id
Conveyance Name | COSCO AMERICA | vessel`,
  "China, export declarations": `
海关编号 | 220120240000123456 | shipment
出口日期 | 20240315 | date
申报日期 | 20240314 |
境内发货人 | 上海华东电子有限公司 | exporter
境外收货人 | NEVA TRADE OOO | consignee
生产销售单位 | 上海华东电子有限公司 | manufacturer
运输方式 | 水路运输 |
提运单号 | COSU6123456789 |
监管方式 | 一般贸易 |
贸易国（地区） | 俄罗斯 |
运抵国（地区） | 俄罗斯 |
指运港 | 圣彼得堡 |
商品编号 | 8517130000 | hs_code
商品名称及规格型号 | 智能手机 | description
数量及单位 | 100台 | ?
单价 | 250 |
总价 | 25000 | value
币制 | 美元 | currency
原产国（地区） | 中国 | origin_country
最终目的国（地区） | 俄罗斯 | destination_country
境内货源地 | 上海 |`,
  "China, an exporter's own list": `
序号 | 1 | line
合同号 | HD-24-017 | shipment
客户名称 | NEVA TRADE OOO | purchaser
最终用户 | NEVA TELECOM | end_user
最终用途 | 转售 | end_use
产品型号 | XY-100 | part_number
产品名称 | 智能手机 | description
海关编码 | 8517130000 | hs_code
数量 | 100 | quantity
单位 | 台 | unit
单价 | 250 |
总金额 | 25000 | value
币种 | USD | currency
目的国 | 俄罗斯 | destination_country
目的港 | 圣彼得堡 |
发货日期 | 2024-03-15 | date`,
  "Japan, export declarations": `
申告番号 | 123 4567 8901 | shipment
申告年月日 | 2024/03/15 |
輸出者名 | 東都電機株式会社 | exporter
輸出者住所 | 東京都港区 | exporter_address
仕向人 | NEVA TRADE OOO | consignee
仕向人住所 | モスクワ | consignee_address
最終仕向地 | ロシア | destination_country
積出港 | 東京港 |
積載船舶名 | COSCO AMERICA | vessel
出港予定年月日 | 2024/03/20 | date
品名 | 半導体 | description
統計品目番号 | 854231000 | hs_code
数量 | 1000 | quantity
数量単位 | NO | unit
申告価格（FOB） | 2500000 | value
該非判定 | 非該当 |
インボイス番号 | T-17 |
通貨 | JPY | currency`,
  "SAP, outbound deliveries (VL06O) in English": `
Delivery | 80012345 | shipment
Item | 000010 | line
Deliv. Type | LF |
Shipping Point | 1000 |
Ship-To | 0000100234 | consignee_id
Name of the ship-to party | Anadolu A.S. | consignee
Sold-to | 0000100200 | purchaser_id
Name of sold-to party | Gulf Star LLC | purchaser
Country/Region of ship-to | TR | consignee_country
Location of the ship-to party | Istanbul | destination_city
Goods Issue Date | 15.03.2024 | date
Deliv. Date | 20.03.2024 |
Material | MB-4711 | part_number
Description | Mainboard | description
Delivery Qty | 10 | quantity
SU | PC | unit
Total Weight | 12 |
Route | TR0001 |`,
  "SAP, outbound deliveries (VL06O) in German": `
Lieferung | 80012345 | shipment
Pos | 10 | line
Warenempfänger | 100234 | consignee_id
Name des Warenempfängers | Anadolu A.S. | consignee
Auftraggeber | 100200 | purchaser_id
Name des Auftraggebers | Gulf Star LLC | purchaser
Land des Warenempfängers | TR | consignee_country
Ort des Warenempfängers | Istanbul | destination_city
WarenausgDatum | 15.03.2024 | date
Material | MB-4711 | part_number
Bezeichnung | Mainboard | description
Liefermenge | 10 | quantity
VME | ST | unit
Gesamtgewicht | 12 |
Spediteur | Schnell GmbH | forwarder`,
  "SAP, order items (VBAP) by field names": `
VBELN | 0000012345 | shipment
POSNR | 000010 | line
MATNR | MB-4711 | part_number
ARKTX | Mainboard | description
KWMENG | 10 | quantity
VRKME | ST | unit
NETPR | 400 |
NETWR | 4000 | value
WAERK | EUR | currency
KUNNR | 100200 | ?
NAME1 | Gulf Star LLC | ?
LAND1 | AE | ?
STAWN | 84733020 | hs_code
HERKL | DE | origin_country`,
  "SAP, order items in German": `
Verkaufsbeleg | 12345 | shipment
Position | 10 | line
Material | MB-4711 | part_number
Kurztext | Mainboard | description
Auftragsmenge | 10 | quantity
Verkaufsmengeneinheit | ST | unit
Nettopreis | 400 |
Nettowert | 4000 | value
Belegwährung | EUR | currency
Auftraggeber | Gulf Star LLC | purchaser
Regulierer | Gulf Star Holding | purchaser
Statistische Warennummer | 84733020 | hs_code
Ursprungsland | DE | origin_country
Wunschlieferdatum | 20.03.2024 | ?
Ausfuhrlistennr. | 4A003 | eu_code`,
  "Oracle order lines": `
ORDER_NUMBER | 45123 | shipment
LINE_NUMBER | 1 | line
ORDERED_ITEM | MB-4711 | part_number
ITEM_DESCRIPTION | Mainboard | description
ORDERED_QUANTITY | 10 | quantity
ORDER_QUANTITY_UOM | Ea | unit
UNIT_SELLING_PRICE | 400 |
EXTENDED_AMOUNT | 4000 | value
TRANSACTIONAL_CURR_CODE | USD | currency
SOLD_TO_CUSTOMER_NAME | Gulf Star LLC | purchaser
SHIP_TO_CUSTOMER_NAME | Anadolu A.S. | consignee
SHIP_TO_ADDRESS1 | Istiklal 1 | consignee_address
SHIP_TO_CITY | Istanbul | destination_city
SHIP_TO_COUNTRY | TR | destination_country
SHIP_FROM_ORG_CODE | M1 |
ACTUAL_SHIPMENT_DATE | 2024-03-15 | date
SCHEDULE_SHIP_DATE | 2024-03-14 |
ORDERED_DATE | 2024-03-01 |
FREIGHT_CARRIER | FAST | carrier`,
  "NetSuite saved search": `
Document Number | SO12345 | shipment
Date | 2024-03-01 | date
Customer | C-100 Gulf Star LLC | purchaser
Ship To Addressee | Anadolu A.S. | consignee
Shipping Address 1 | Istiklal 1 | consignee_address
Shipping City | Istanbul | destination_city
Shipping Country | Turkey | destination_country
Billing Country | United Arab Emirates | purchaser_country
Item | MB-4711 | part_number
Memo | Mainboard | 
Quantity | 10 | quantity
Units | Each | unit
Amount | 4000 | value
Currency | US Dollar | currency
Country of Manufacture | China | origin_country
Schedule B Code | 8473305000 | hs_code`,
  "Odoo transfers": `
Reference | WH/OUT/00017 | ?
Source Document | S00042 |
Contact | Azure Interior | ?
Delivery Address | Anadolu A.S., Istiklal 1, Istanbul | consignee
Scheduled Date | 2024-03-15 10:00:00 | date
Product | [MB-4711] Mainboard | description
Demand | 10 | quantity
Unit of Measure | Units | unit
Carrier | Fast Carrier | carrier
Product/HS Code | 847330 | hs_code
Product/Country of Origin | China | origin_country`,
  "Dynamics 365 packing slips": `
Sales order | SO-000123 | shipment
Packing slip | PS-000017 |
Line number | 1 | line
Item number | MB-4711 | part_number
Product name | Mainboard | description
Delivered quantity | 10 | quantity
Unit | pcs | unit
Customer account | US-001 | purchaser_id
Customer name | Gulf Star LLC | purchaser
Delivery name | Anadolu A.S. | consignee
Delivery address | Istiklal 1, Istanbul | consignee_address
Delivery country/region | TUR | destination_country
Ship date | 2024-03-15 | date
Net amount | 4000 | value
Currency | USD | currency
Intrastat commodity | 84733020 | hs_code
Country/region of origin | CHN | origin_country`,
  "a commercial invoice in English": `
Item No. | 1 | line
Shipper/Exporter | Huadong Electronics Co., Ltd | exporter
Consignee | Anadolu A.S. | consignee
Buyer (if other than consignee) | Gulf Star LLC | purchaser
Notify Party | Fast Forwarding | notify_party
Country of Export | China | ship_from
Country of Ultimate Destination | Turkey | destination_country
Full Description of Goods | Mainboard | description
HS/HTS Code | 8473.30 | hs_code
Country of Mfg. | CN | origin_country
No. of Pkgs | 2 |
Qty | 10 | quantity
UOM | EA | unit
Unit Price (USD) | 400 |
Total Value (USD) | 4000 | value
Terms of Sale | FOB |`,
  "a packing list": `
Carton No. | 1-2 |
PO No. | 4500017 | shipment
Part No. | MB-4711 | part_number
Description | Mainboard | description
Qty (pcs) | 10 | quantity
N.W. (kg) | 12 |
G.W. (kg) | 14 |
Meas. (cbm) | 0.1 |
Made in | China | origin_country`,
  "a French customs extract of Africa": `
NUM_DECLARATION | E12345 | shipment
DATE_ENREGISTREMENT | 15/03/2024 | date
EXPORTATEUR | STE CACAO DU SUD | exporter
DESTINATAIRE REEL | AMSTERDAM COCOA BV | consignee
PAYS DE DESTINATION | PAYS-BAS | destination_country
PAYS DE PROVENANCE | COTE D'IVOIRE | ship_from
PAYS D'ORIGINE | COTE D'IVOIRE | origin_country
POSITION TARIFAIRE | 1801001100 | hs_code
DESIGNATION COMMERCIALE | FEVES DE CACAO | description
VALEUR FOB | 5719643 | value
POIDS NET | 25000 |
BUREAU DE DOUANE | ABIDJAN PORT |
DECLARANT | TRANSIT SUD | forwarder`,
  "a carrier's manifest": `
B/L No. | COSU6123456789 | shipment
Shipper Name & Address | HUADONG ELECTRONICS CO LTD, PUDONG, SHANGHAI | exporter
Consignee Name & Address | NEVA TRADE LLC, NEVSKY 1, ST PETERSBURG | consignee
Notify Name & Address | SAME AS CONSIGNEE | notify_party
POL | CNSHA |
POD | RULED |
Final Dest. | RULED | ?
Vessel/Voyage | COSCO AMERICA / 123E | vessel
Container No. | CSNU1234567 |
Seal No. | 12345 |
Kind of Packages | CTN |
No. of Packages | 100 |
Description of Packages and Goods | SMARTPHONES | description
Commodity Code | 851713 | hs_code
Gross Weight | 1500 |
Freight Currency | USD |
Freight Amount | 1200 |
ETD | 2024-03-15 | date
ETA | 2024-04-20 |`,
  "an air waybill list": `
MAWB | 235-12345675 |
HAWB No | FFWD1234 | shipment
Shipper | Huadong Electronics | exporter
Cnee | Neva Trade | consignee
Origin | PVG | ?
Dest | LED | ?
Flight No | TK27 |
Flight Date | 2024-03-15 | date
Pcs | 10 | quantity
Chargeable Weight | 120 |
Nature of Goods | Smartphones | description
Declared Value for Customs | 25000 | value
Declared Value for Carriage | NVD |`,
  "German customs software (ATLAS export)": `
MRN | 24DE123456789012B3 | shipment
Positionsnummer | 1 | line
Ausführer Name | Muster GmbH | exporter
Ausführer EORI | DE1234567 | exporter_id
Empfänger Name | Anadolu A.S. | consignee
Empfänger Land | TR | consignee_country
Endverwender Name | Anadolu Savunma | end_user
Versendungsland | DE | ship_from
Bestimmungsland | TR | destination_country
Warenbezeichnung | Drehmaschine | description
Warennummer | 84581120 | hs_code
Ursprungsland | DE | origin_country
Statistischer Wert | 52000 |
Rechnungspreis | 50000 | value
Rechnungswährung | EUR | currency
Eigenmasse | 3000 |
Rohmasse | 3200 |
Anmelder | Zoll GmbH | forwarder
Genehmigungsnummer | X12345 | license_number
Codierung BAFA | 2B001 | ?`,
  "United States imports by a service, both sides glued": `
SHIPPER/SUPPLIER | HUADONG ELECTRONICS | exporter
IMPORTER/BUYER | ACME PARTS INC | ?
HTS | 8473301180 | hs_code
COUNTRY OF EXPORT | CHINA | ship_from
IMPORTING COUNTRY | UNITED STATES | destination_country
ENTRY DATE | 2024-04-15 |
EXPORT DATE | 2024-03-15 | date
ENTERED VALUE | 16000 | value
GROSS WEIGHT | 1500 |`,
  "a service's extract of imports, with the reporting country": `
REPORTING COUNTRY | UZBEKISTAN | ?
IMPORT DATE | 2024-03-15 | date
IMPORTER NAME | TASHKENT SAVDO MCHJ | consignee
IMPORTER COUNTRY | UZBEKISTAN | consignee_country
FOREIGN EXPORTER NAME | HUADONG ELECTRONICS | exporter
FOREIGN EXPORTER COUNTRY | CHINA | exporter_country
HS CODE DESCRIPTION | PHONES |
PRODUCT DESCRIPTION | SMARTPHONE | description
HS CODE | 8517130000 | hs_code
LOADING PORT | SHANGHAI |
UNLOADING PORT | TASHKENT |
TOTAL VALUE USD | 25000 | value
TOTAL VALUE (LOCAL CURRENCY) | 315000000 |
STD QUANTITY | 100 |
QUANTITY | 100 | quantity`,
  "a service's extract of exports, with the buyer's and the declared names apart": `
EXPORT DATE | 2024-03-15 | date
DECLARANT NAME | GULF CLEARING | forwarder
LOCAL EXPORTER NAME | GULF STAR LLC | exporter
FOREIGN BUYER NAME | NEVA TRADE OOO | purchaser
FOREIGN IMPORTER NAME | NEVA LOGISTICS OOO | consignee
FOREIGN IMPORTER ADDRESS | MOSCOW | consignee_address
END CONSUMER | NEVA TELECOM | end_user
DESTINATION COUNTRY | RUSSIA | destination_country
COUNTRY OF SALE | RUSSIA |
FREIGHT VALUE USD | 300 |
INSURANCE VALUE USD | 20 |
FOB VALUE USD | 25000 | value
CIF VALUE USD | 25320 |
UNIT RATE USD | 250 |
HS CODE 4 DIGIT | 8517 |
HS CODE 8 DIGIT | 85171300 | hs_code`,
};
