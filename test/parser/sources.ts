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
数量及单位 | 100台 | quantity
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
  "Shopify, orders with shipping": `
Name | #1001 |
Email | a@b.c |
Financial Status | paid |
Fulfilled at | 2024-03-15 10:00:00 +0100 | ?
Currency | USD | currency
Subtotal | 100.00 |
Shipping | 10.00 |
Total | 110.00 | ?
Shipping Method | DHL |
Created at | 2024-03-14 10:00:00 +0100 | date
Lineitem quantity | 2 | quantity
Lineitem name | Thermal camera | description
Lineitem price | 50.00 |
Lineitem sku | TC-1 | part_number
Billing Name | Ivan Petrov | purchaser
Billing Street | Lenina 1 | purchaser_address
Billing City | Moscow |
Billing Country | RU | purchaser_country
Billing Company | Ural OOO | purchaser
Shipping Name | Ivan Petrov | consignee
Shipping Street | Lenina 1 | consignee_address
Shipping Company | Ural OOO | ?
Shipping City | Almaty | destination_city
Shipping Province | ALA | destination_region
Shipping Country | KZ | destination_country
Vendor | FLIR | ?
Id | 4711 | ?`,
  "WooCommerce, order export": `
Order Number | 1001 | shipment
Order Status | processing |
Order Date | 2024-03-14 | date
First Name (Billing) | Ivan |
Last Name (Billing) | Petrov | ?
Company (Billing) | Ural OOO | purchaser
Address 1&2 (Billing) | Lenina 1 | purchaser_address
Country Code (Billing) | RU | purchaser_country
First Name (Shipping) | Ivan |
Last Name (Shipping) | Petrov | ?
Company (Shipping) | Ural OOO | consignee
Address 1&2 (Shipping) | Lenina 1 | consignee_address
City (Shipping) | Almaty | destination_city
Country Code (Shipping) | KZ | destination_country
Payment Method Title | Card |
SKU | TC-1 | part_number
Item Name | Thermal camera | description
Quantity (- Refund) | 2 | quantity
Item Cost | 50 |
Order Total Amount | 110 | ?`,
  "Amazon, unshipped orders": `
order-id | 305-1234567-1234567 | shipment
order-item-id | 1234 |
purchase-date | 2024-03-14T10:00:00+00:00 | date
buyer-name | Ivan Petrov | purchaser
sku | TC-1 | part_number
product-name | Thermal camera | description
quantity-purchased | 2 | quantity
currency | EUR | currency
item-price | 100.00 |
recipient-name | Ivan Petrov | consignee
ship-address-1 | Lenina 1 | consignee_address
ship-address-2 |  |
ship-city | Almaty | destination_city
ship-state | ALA | destination_region
ship-postal-code | 050000 |
ship-country | KZ | destination_country`,
  "eBay, orders report": `
Sales Record Number | 101 |
Order Number | 12-34567-89012 | shipment
Buyer Username | ivan77 | ?
Buyer Name | Ivan Petrov | purchaser
Buyer Address 1 | Lenina 1 | purchaser_address
Buyer City | Moscow |
Buyer Country | Russia | purchaser_country
Ship To Name | Ivan Petrov | consignee
Ship To Address 1 | Lenina 1 | consignee_address
Ship To City | Almaty | destination_city
Ship To Country | Kazakhstan | destination_country
Item Number | 1234567890 | ?
Item Title | Thermal camera | description
Custom Label | TC-1 |
Quantity | 2 | quantity
Sold For | $50.00 |
Total Price | $110.00 | value
Sale Date | Mar-14-24 | date`,
  "Etsy, orders": `
Sale Date | 03/14/24 |
Order ID | 123 | shipment
Full Name | Ivan Petrov | ?
Date Shipped | 03/15/2024 | date
Street 1 | Lenina 1 | ?
Ship City | Almaty | destination_city
Ship State |  | destination_region
Ship Zipcode | 050000 |
Ship Country | Kazakhstan | destination_country
Currency | USD | currency
Order Value | 50.00 |
SKU | TC-1 | part_number`,
  "DHL Express, shipments": `
Waybill Number | 1234567890 | shipment
Shipment Date | 2024-03-14 | date
Shipper Company Name | Nord GmbH | exporter
Shipper Country Code | DE | exporter_country
Receiver Company Name | Ural OOO | consignee
Receiver Contact Name | Ivan Petrov | ?
Receiver Address 1 | Lenina 1 | consignee_address
Receiver City | Almaty | destination_city
Receiver Country Code | KZ | consignee_country
Shipment Contents | Camera | description
Declared Value | 100.00 | value
Declared Value Currency | EUR | currency
Number of Pieces | 1 | ?
Commodity Code | 85258900 | hs_code`,
  "FedEx Ship Manager": `
TrackingNumber | 1234567890 | shipment
ShipDate | 2024-03-14 | date
SenderCompany | Nord GmbH | exporter
SenderCountryCode | DE | exporter_country
RecipientContactName | Ivan Petrov | ?
RecipientCompany | Ural OOO | consignee
RecipientAddress1 | Lenina 1 | consignee_address
RecipientCity | Almaty | destination_city
RecipientCountryCode | KZ | consignee_country
CommodityDescription | Camera | description
CommodityHarmonizedCode | 85258900 | hs_code
CommodityCountryOfManufacture | DE | origin_country
CommodityQuantity | 2 | quantity
CommodityUnitValue | 50.00 |
CommodityCustomsValue | 100.00 | value
CurrencyType | EUR | currency
ImporterCompany | Ural OOO | purchaser
ECCN | 6A003 | eccn`,
  "UPS WorldShip": `
Shipment ID | 1Z999 | shipment
Collection Date | 2024-03-14 | ?
Ship To Company or Name | Ural OOO | consignee
Ship To Attention | Ivan Petrov | ?
Ship To Address 1 | Lenina 1 | consignee_address
Ship To City or Town | Almaty | destination_city
Ship To Country/Territory | KZ | destination_country
Ship From Company or Name | Nord GmbH | exporter
Ship From Country/Territory | DE | ship_from
Description of Goods | Camera | description
Goods Tariff Code | 85258900 | hs_code
Goods Country of Origin | DE | origin_country
Goods Units | 2 | quantity
Goods Unit Price | 50.00 |
Invoice Currency Code | EUR | currency
Ultimate Consignee Company | Ural OOO | consignee`,
  "SAP GTS, customs documents": `
Reference Document | 80001234 | shipment
Item Number | 10 | line
Foreign Trade Organization | FTO1 |
Legal Regulation | EAREX |
Ship-To Party | 100123 | consignee_id
Name of Ship-To Party | Ural OOO | consignee
Country of Ship-To Party | KZ | consignee_country
Sold-To Party | 100124 | purchaser_id
Name of Sold-To Party | Ural OOO | purchaser
Country of Destination | KZ | destination_country
Country of Departure | DE | ship_from
Product Number | TC-1 | part_number
Product Short Text | Camera | description
Commodity Code | 85258900 | hs_code
Export Control Class | 6A003 | ?
Quantity | 2 | quantity
Unit of Measure | EA | unit
Net Value | 100.00 | value
Document Currency | EUR | currency
Created On | 14.03.2024 | date`,
  "SAP, sales orders (VA05) in English": `
Sales Document | 1234 | shipment
Item (SD) | 10 | line
Document Date | 03/14/2024 | date
Sold-To Party | 100124 | purchaser_id
Sold-to name | Ural OOO | purchaser
Ship-to party | 100123 | consignee_id
Ship-to name | Ural OOO | consignee
Ctry ship-to | KZ | ?
Material | TC-1 | part_number
Item Description | Camera | description
Order Quantity (Item) | 2 | quantity
Sales Unit | EA | unit
Net Value (Item) | 100.00 | value
Document Currency | EUR | currency
Pstng Date | 03/15/2024 | ?`,
  "SAP, sales orders (VA05) in German": `
Verkaufsbeleg | 1234 | shipment
Position | 10 | line
Belegdatum | 14.03.2024 |
Auftraggeber | 100124 | purchaser_id
Name des Auftraggebers | Ural OOO | purchaser
Warenempfänger | 100123 | consignee_id
Name des Warenempfängers | Ural OOO | consignee
Land des Warenempfängers | KZ | consignee_country
Material | TC-1 | part_number
Materialbezeichnung | Camera | description
Auftragsmenge (Position) | 2,000 | quantity
Nettowert (Position) | 1.234,50 | value
Belegwährung | EUR | currency
Warenausgangsdatum | 15.03.2024 | date
Ursprungsland | DE | origin_country
Stat.Warennummer | 85258900 | hs_code
Endkunde | Ural Holding | end_user`,
  "Business Central, posted shipments": `
No. | S-1 | ?
Sell-to Customer No. | C-1 | purchaser_id
Sell-to Customer Name | Ural OOO | purchaser
Ship-to Name | Ural OOO | consignee
Ship-to Address | Lenina 1 | consignee_address
Ship-to City | Almaty | destination_city
Ship-to Country/Region Code | KZ | destination_country
Shipment Date | 2024-03-14 | date
Item No. | TC-1 | part_number
Description | Camera | description
Quantity | 2 | quantity
Unit of Measure Code | PCS | unit
Tariff No. | 85258900 | hs_code
Country/Region of Origin Code | DE | origin_country
Shipping Agent Code | DHL | forwarder_id
Bill-to Name | Ural Holding | purchaser
Currency Code | EUR | currency`,
  "Oracle GTM": `
Transaction ID | GTM.1 | shipment
Transaction Line ID | 1 |
Export Country | DE | ship_from
Import Country | KZ | destination_country
Exporter Name | Nord GmbH | exporter
Ultimate Consignee Name | Ural OOO | consignee
Intermediate Consignee Name | Almaty Hub | intermediate_consignee
End User Name | Ural Holding | end_user
Item ID | TC-1 | part_number
Item Description | Camera | description
Product Classification Code HTS | 85258900 | ?
ECCN Code | 6A003 | eccn
Quantity | 2 | quantity
Quantity UOM | EA | unit
Line Value | 100.00 | value
Currency | EUR | currency
Country of Origin | DE | origin_country
Estimated Ship Date | 2024-03-14 | date`,
  "Brazil, exports (DU-E)": `
Número da DU-E | 24BR000123 |
Data de Registro | 14/03/2024 | date
CNPJ do Exportador | 12345678000190 | exporter_id
Nome do Exportador | Sul SA | exporter
Nome do Importador | Ural OOO | consignee
Endereço do Importador | Lenina 1 | consignee_address
País do Importador | RÚSSIA | consignee_country
País de Destino | CAZAQUISTÃO | destination_country
NCM | 85258900 | hs_code
Descrição da Mercadoria | CAMERA | description
Quantidade Estatística | 2 |
Unidade de Medida Estatística | UN | unit
Quantidade Comercializada | 2 | ?
VMLE | 100 |
VMCV | 100 | ?
Moeda | USD | currency
Valor em US$ | 100 | ?
URF de Despacho | SANTOS |`,
  "Peru, exports": `
DUA | 118-2024-41-001 | shipment
FECHA NUMERACION | 14/03/2024 | date
RUC | 20100000001 |
RAZON SOCIAL EXPORTADOR | ANDES SAC | exporter
IMPORTADOR EXTRANJERO | URAL OOO | consignee
PAIS DESTINO | RUSIA | destination_country
PUERTO DESTINO | VLADIVOSTOK |
PARTIDA ARANCELARIA | 8525890000 | hs_code
DESCRIPCION COMERCIAL | CAMARA | description
CANTIDAD | 2 | quantity
UNIDAD | U | unit
US$ FOB | 100 | value
PESO NETO | 3 |
VIA TRANSPORTE | MARITIMO | ?
AGENTE ADUANA | AGENTE SAC | forwarder
BANCO | CONTINENTAL | bank`,
  "Colombia, exports": `
FECHA DECLARACION | 2024-03-14 | date
NUMERO FORMULARIO | 600123 | shipment
NIT EXPORTADOR | 800123456 | exporter_id
EXPORTADOR | ANDINA SAS | exporter
DESTINATARIO | URAL OOO | consignee
DIRECCION DESTINATARIO | LENINA 1 | consignee_address
PAIS DESTINO FINAL | RUSIA | destination_country
CIUDAD DESTINO | MOSCU | destination_city
SUBPARTIDA | 8525890000 | hs_code
DESCRIPCION MERCANCIA | CAMARA | description
CANTIDAD UNIDADES COMERCIALES | 2 | quantity
CODIGO UNIDAD COMERCIAL | U | unit
VALOR FOB USD | 100 | value
PAIS ORIGEN | COLOMBIA | origin_country
BANDERA | PANAMA | ?
TRANSPORTADOR | MAERSK | carrier`,
  "Russia, exports in Russian": `
Номер ДТ | 10130010/140324/0001234 | shipment
Дата ДТ | 14.03.2024 | date
Направление перемещения | ЭК | ?
Отправитель | ООО Волга | exporter
ИНН отправителя | 7701234567 | exporter_id
Адрес отправителя | Москва | exporter_address
Получатель | ANADOLU A.S. | consignee
Адрес получателя | Istanbul | consignee_address
Страна получателя | ТУРЦИЯ | consignee_country
Контрактодержатель | ООО Волга Трейд | purchaser
Декларант | ООО Брокер | forwarder
Торгующая страна | ТУРЦИЯ | ?
Страна отправления | РОССИЯ | ship_from
Страна происхождения | КИТАЙ | origin_country
Страна назначения | ТУРЦИЯ | destination_country
Код ТН ВЭД ЕАЭС | 8525890000 | hs_code
Описание и характеристика товара | КАМЕРА | description
Изготовитель | HIKTECH | manufacturer
Товарный знак | HIK |
Вес нетто, кг | 3 |
Количество | 2 | quantity
Единица измерения | ШТ | unit
Фактурная стоимость | 100 | value
Валюта контракта | USD | payment_currency
Статистическая стоимость, USD | 100 | ?
Условия поставки | FCA |`,
  "Kazakhstan, exports in Russian": `
Дата оформления | 14.03.2024 | date
Номер декларации | 55302/140324/0001 | shipment
БИН отправителя | 123456789012 | exporter_id
Наименование отправителя | ТОО АЛМА | exporter
Наименование получателя | ООО УРАЛ | consignee
Адрес получателя | Екатеринбург | consignee_address
Страна отправления | КАЗАХСТАН | ship_from
Страна назначения | РОССИЯ | destination_country
Страна происхождения | КИТАЙ | origin_country
Код товара | 8525890000 | hs_code
Наименование товара | КАМЕРА | description
Кол-во | 2 | quantity
Стоимость в долл. США | 100 | value`,
  "Ukraine, imports in Ukrainian": `
Номер МД | UA100010/2024/001 | shipment
Дата оформлення | 14.03.2024 | date
Відправник | HUADONG CO LTD | exporter
Адреса відправника | Shanghai | exporter_address
Одержувач | ТОВ ДНІПРО | consignee
ЄДРПОУ одержувача | 12345678 | consignee_id
Країна відправлення | КИТАЙ | ship_from
Країна походження | КИТАЙ | origin_country
Країна призначення | УКРАЇНА | destination_country
Торгуюча країна | ПОЛЬЩА | ?
Код УКТЗЕД | 8525890000 | hs_code
Опис товару | КАМЕРА | description
Виробник | HIKTECH | manufacturer
Торгова марка | HIK |
Кількість | 2 | quantity
Одиниця виміру | шт | unit
Фактурна вартість | 100 | value
Валюта | USD | currency`,
  "Vietnam, imports in Vietnamese": `
Số tờ khai | 105123456789 | shipment
Ngày đăng ký | 14/03/2024 | date
Mã doanh nghiệp | 0301234567 | ?
Tên doanh nghiệp nhập khẩu | CONG TY SAO MAI | consignee
Tên doanh nghiệp xuất khẩu | HUADONG CO LTD | exporter
Địa chỉ doanh nghiệp xuất khẩu | Shanghai | exporter_address
Nước xuất khẩu | Trung Quốc | ship_from
Nước xuất xứ | Nga | origin_country
Mã HS | 85258900 | hs_code
Tên hàng | Camera | description
Số lượng | 2 | quantity
Đơn vị tính | PCE | unit
Đơn giá | 50 |
Trị giá | 100 | value
Nguyên tệ | USD | currency`,
  "China, customs declaration form": `
海关编号 | 222020240001234567 | shipment
出口日期 | 2024-03-14 | date
境内发货人 | 深圳南山电子有限公司 | exporter
境外收货人 | URAL OOO | consignee
生产销售单位 | 深圳南山电子厂 | manufacturer
贸易国(地区) | 俄罗斯 | ?
运抵国(地区) | 哈萨克斯坦 |
指运港 | 阿拉木图 | ?
运输工具名称及航次号 | MAERSK/123 | ?
商品编号 | 8525890000 | hs_code
商品名称及规格型号 | 摄像机 | description
数量及单位 | 2台 | quantity
单价/总价/币制 | 50/100/USD | ?
原产国(地区) | 中国 | origin_country
最终目的国(地区) | 哈萨克斯坦 | destination_country
境内货源地 | 深圳 |
申报单位 | 深圳报关行 | forwarder`,
  "China, an ERP's deliveries": `
单据编号 | XS-1 | shipment
单据日期 | 2024-03-14 | date
客户名称 | 乌拉尔公司 | purchaser
收货单位 | URAL OOO | consignee
收货地址 | 阿拉木图 | consignee_address
收货国家 | 哈萨克斯坦 | destination_country
最终用户 | URAL HOLDING | end_user
物料编码 | TC-1 |
物料名称 | 摄像机 | description
规格型号 | HIK-1 | ?
数量 | 2 | quantity
单位 | 台 | unit
价税合计 | 100 | value
币别 | USD | currency
ECCN编码 | 6A003 | eccn
海关编码 | 8525890000 | hs_code`,
  "Japan, an exporter's list": `
インボイスNo. | INV-1 |
出荷日 | 2024/03/14 | date
仕向国 | カザフスタン | destination_country
荷受人名 | URAL OOO | consignee
荷受人住所 | Almaty | consignee_address
需要者名 | URAL HOLDING | end_user
需要者国 | ロシア | end_user_country
輸出者名 | 北海電子株式会社 | exporter
品名 | カメラ | description
型番 | TC-1 | part_number
HSコード | 852589 | hs_code
数量 | 2 | quantity
単位 | 台 | unit
金額(JPY) | 10000 | value
原産国 | 日本 | origin_country
該非判定 | 非該当 | ?
ECCN番号 | 6A003 | eccn
用途 | 監視 | end_use`,
  "Korea, export declarations": `
수출신고번호 | 12345-24-123456X | shipment
신고일자 | 2024-03-14 | date
수출자 상호 | 한강전자 주식회사 | exporter
수출자 주소 | 서울 | exporter_address
제조자 상호 | 한강공장 | manufacturer
구매자 상호 | URAL OOO | purchaser
목적국 | 카자흐스탄 | destination_country
적재항 | 부산 | ?
세번부호 | 8525.89-0000 | hs_code
품명 | 카메라 | description
모델명 | TC-1 | ?
수량 | 2 | quantity
단위 | EA | unit
단가 | 50 |
금액 | 100 | value
통화 | USD | currency
원산지 | KR | origin_country
최종사용자 | URAL HOLDING | end_user
수하인 | URAL OOO | consignee`,
  "France, declarations within the Union and beyond": `
Référence | FA-1 | ?
Date de facture | 14/03/2024 | date
Client | OURAL OOO | purchaser
Pays du client | Russie | purchaser_country
Destinataire (8) | OURAL OOO | consignee
Adresse du destinataire | Rue Lénine 1 | consignee_address
Pays de destination (17) | Kazakhstan | destination_country
Pays d'expédition | France | ship_from
Pays d'origine (34) | Chine | origin_country
Nomenclature (33) | 85258900 | hs_code
Désignation des marchandises (31) | Caméra | description
Masse nette (38) | 3 |
Unités supplémentaires (41) | 2 | ?
Montant facturé | 100,50 | value
Devise | EUR | currency
Expéditeur / Exportateur (2) | Nord SA | exporter
Transporteur | DHL | carrier`,
  "Poland, an invoice list": `
Nr faktury | FV/1 | shipment
Data wystawienia | 2024-03-14 | date
Nabywca | Ural OOO | purchaser
Kraj nabywcy | Rosja | purchaser_country
Odbiorca | Ural Almaty | consignee
Adres odbiorcy | Lenina 1 | consignee_address
Kraj odbiorcy | Kazachstan | consignee_country
Kraj przeznaczenia | Kazachstan | destination_country
Nazwa towaru | Kamera | description
Kod CN | 85258900 | hs_code
Kraj pochodzenia | Polska | origin_country
Ilość | 2 | quantity
J.m. | szt | unit
Wartość netto | 100,50 | value
Waluta | EUR | currency`,
  "Czechia, deliveries": `
Číslo dodacího listu | DL1 | shipment
Datum expedice | 14.03.2024 | date
Odběratel | Ural OOO | purchaser
Příjemce | Ural Almaty | consignee
Adresa příjemce | Lenina 1 | consignee_address
Země příjemce | Kazachstán | consignee_country
Země určení | Kazachstán | destination_country
Název zboží | Kamera | description
Kód KN | 85258900 | hs_code
Země původu | Česko | origin_country
Množství | 2 | quantity
MJ | ks | unit
Cena celkem | 100,50 | value
Měna | EUR | currency
Konečný uživatel | Ural Holding | end_user`,
  "Hungary, deliveries": `
Rendelésszám | R1 | shipment
Szállítás dátuma | 2024-03-14 | date
Vevő | Ural OOO | purchaser
Vevő országa | Oroszország | purchaser_country
Címzett | Ural Almaty | consignee
Célország | Kazahsztán | destination_country
Megnevezés | Kamera | description
Vámtarifaszám | 85258900 | hs_code
Származási ország | Magyarország | origin_country
Mennyiség | 2 | quantity
Érték | 100,5 | value
Pénznem | EUR | currency`,
  "Romania, deliveries": `
Nr comandă | C1 | shipment
Data expedierii | 2024-03-14 | date
Client | Ural OOO | purchaser
Destinatar | Ural Almaty | consignee
Adresa destinatarului | Lenina 1 | consignee_address
Țara de destinație | Kazahstan | destination_country
Denumire produs | Camera | description
Cod NC | 85258900 | hs_code
Țara de origine | România | origin_country
Cantitate | 2 | quantity
Valoare | 100.5 | value
Monedă | EUR | currency`,
  "Sweden, deliveries": `
Ordernummer | O1 | shipment
Leveransdatum | 2024-03-14 | date
Kund | Ural OOO | purchaser
Mottagare | Ural Almaty | consignee
Leveransadress | Lenina 1 | consignee_address
Mottagarland | Kazakstan | destination_country
Varubeskrivning | Kamera | description
Statistisk varukod | 85258900 | hs_code
Ursprungsland | Sverige | origin_country
Antal | 2 | quantity
Belopp | 100,5 | value
Valuta | EUR | currency
Slutanvändare | Ural Holding | end_user`,
  "Greece, deliveries": `
Αρ. παραγγελίας | 1 | shipment
Ημερομηνία | 2024-03-14 | date
Αγοραστής | Ural OOO | purchaser
Παραλήπτης | Ural Almaty | consignee
Χώρα προορισμού | Καζακστάν | destination_country
Περιγραφή | Κάμερα | description
Ποσότητα | 2 | quantity
Αξία | 100,5 | value
Νόμισμα | EUR | currency
Χώρα καταγωγής | Ελλάδα | origin_country`,
  "Thailand, declarations": `
เลขที่ใบขนสินค้า | A001 | shipment
วันที่ส่งออก | 2024-03-14 | date
ผู้ส่งออก | Siam Co Ltd | exporter
ผู้ซื้อ | Ural OOO | purchaser
ผู้รับสินค้า | Ural Almaty | consignee
ประเทศปลายทาง | คาซัคสถาน | destination_country
พิกัดศุลกากร | 85258900 | hs_code
ชื่อสินค้า | กล้อง | description
ปริมาณ | 2 | quantity
หน่วย | C62 | unit
มูลค่า | 100 | value
สกุลเงิน | USD | currency
ประเทศกำเนิด | ไทย | origin_country`,
  "Israel, exports": `
מספר הזמנה | 1 | shipment
תאריך | 2024-03-14 | date
לקוח | Ural OOO | purchaser
נמען | Ural Almaty | consignee
מדינת יעד | קזחסטן | destination_country
תיאור טובין | מצלמה | description
פרט מכס | 85258900 | hs_code
כמות | 2 | quantity
ערך | 100 | value
מטבע | USD | currency
ארץ מקור | ישראל | origin_country
משתמש סופי | Ural Holding | end_user`,
  "Indonesia, exports with the country of the receiver": `
Nomor PEB | 123456 | shipment
Tanggal PEB | 14-03-2024 | date
Eksportir | PT Nusantara | exporter
Pembeli | Ural OOO | purchaser
Penerima | Ural Almaty | consignee
Alamat Penerima | Lenina 1 | consignee_address
Negara Penerima | Kazakstan | consignee_country
Negara Tujuan | Kazakstan | destination_country
Pelabuhan Muat | Tanjung Priok |
Kode HS | 85258900 | hs_code
Uraian Barang | Kamera | description
Jumlah Satuan | 2 | quantity
Satuan | PCE | unit
Nilai FOB | 100 | value
Mata Uang | USD | currency`,
  "Pakistan, exports": `
GD No | KAPE-1 | shipment
GD Date | 14-03-2024 | date
Exporter Name | Lahore Ltd | exporter
Exporter NTN | 1234567-8 | exporter_id
Consignee Name | Ural OOO | consignee
Consignee Address | Lenina 1 | consignee_address
Country of Destination | KAZAKHSTAN | destination_country
HS Code | 8525.8900 | hs_code
Item Description | CAMERA | description
Quantity | 2 | quantity
UOM | NOS | unit
Declared Unit Value | 50 |
Assessed Unit Value | 50 |
Declared Total Value | 100 | value
Currency | USD | currency
Clearing Agent | Karachi Agents | forwarder`,
  "Türkiye, an e-commerce export": `
Sipariş No | 1 | shipment
Sevk Tarihi | 14.03.2024 | date
Alıcı Ünvanı | Ural OOO | purchaser
Teslim Alıcı | Ural Almaty | consignee
Teslimat Adresi | Lenina 1 | consignee_address
Teslimat Ülkesi | Kazakistan | destination_country
Ürün Adı | Kamera | description
GTİP No | 852589000000 | hs_code
Menşe Ülke | Türkiye | origin_country
Miktar | 2 | quantity
Birim | ADET | unit
Tutar | 100,50 | value
Döviz Cinsi | EUR | currency
Nihai Kullanıcı | Ural Holding | end_user`,
  "Egypt, exports in Arabic": `
رقم الشحنة | 1 | shipment
تاريخ التصدير | 2024-03-14 | date
المصدر | شركة النيل | exporter
المستورد | Ural OOO | consignee
عنوان المستورد | Lenina 1 | consignee_address
بلد المقصد | كازاخستان | destination_country
بلد المنشأ | مصر | origin_country
البند الجمركي | 85258900 | hs_code
وصف البضاعة | كاميرا | description
الكمية | 2 | quantity
الوحدة | قطعة | unit
القيمة | 100 | value
العملة | USD | currency`,
  "Iran, in Farsi": `
شماره سفارش | 1 | shipment
تاریخ | 2024-03-14 | date
خریدار | Ural OOO | purchaser
گیرنده | Ural Almaty | consignee
کشور مقصد | قزاقستان | destination_country
کشور مبدا | ایران | origin_country
شرح کالا | دوربین | description
تعداد | 2 | quantity
ارزش | 100 | value
ارز | USD | currency
فرستنده | شرکت البرز | exporter
کاربر نهایی | Ural Holding | end_user`,
  "EDI flat file of a supplier": `
PO_NBR | 4500012345 | shipment
LINE_NBR | 10 | line
SHIP_DT | 20240314 | date
SF_NAME | NORD GMBH | ?
ST_NAME | URAL OOO | ?
ST_CTRY_CD | KZ | ?
BT_NAME | URAL HOLDING | ?
ITEM_NBR | TC-1 | part_number
ITEM_DESC | CAMERA | description
QTY_SHIPPED | 2 | quantity
UOM_CD | EA | unit
HTS_NBR | 85258900 | hs_code
CTRY_OF_ORIG | DE | origin_country
EXT_AMT | 100.00 | value
CURR_CD | EUR | currency`,
  "Magento, order items": `
Increment ID | 100000001 | shipment
Purchase Date | Mar 14, 2024 | date
Bill-to Name | Ivan Petrov | purchaser
Ship-to Name | Ivan Petrov | consignee
Shipping Address | Lenina 1, Almaty, KZ | consignee_address
Shipping Country | KZ | destination_country
Billing Country | RU | purchaser_country
Product Name | Camera | description
Product SKU | TC-1 | part_number
Qty Ordered | 2 | quantity
Row Total | 100.00 | value
Order Currency | EUR | currency`,
  "A broker's export ledger": `
Our Ref | E-1 | shipment
Shipper/Exporter | Nord GmbH | exporter
Consignee/Notify | Ural OOO | ?
Also Notify | Beta | notify_party
Final Destination | Almaty, Kazakhstan | ?
Country of Final Destination | Kazakhstan | destination_country
Commodity | Camera | description
HS | 852589 | hs_code
No. of Pkgs | 2 | ?
Inv. Value | 100.00 | value
Cur | EUR | currency
POL | HAMBURG |
POD | AKTAU |
ETD | 2024-03-14 | date
Vessel/Voyage | MAERSK/12 | vessel
Applicant | Ural Bank Client | ?
Issuing Bank | Ural Bank | bank`,
};
