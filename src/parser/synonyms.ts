/**
 * Names of columns in the trade's languages. In each entry the surest name comes first: where a file has several, it wins. Names are
 * compared by {@link headerKey}: case, accents, punctuation and little words (of, des, del, для) do not matter.
 */

/** Names of whole columns, by canonical field. */
export const FIELD_NAMES: Readonly<Record<string, string>> = {
  shipment:
    "shipment id|shipment no|shipment number|shipment reference|shipment reference no|order no|order number|order id|sales order|sales order number|so number|so no|delivery number|delivery note number|" +
    "declaration number|declaration no|registration no|registration number|export declaration number|shipping bill no|sb no|bill of entry no|be no|invoice no|invoice number|export id|import id|bl no|bl number|bill of lading|bill of lading number|" +
    "awb no|awb number|po number|purchase order|customer po|manifest no|reference number|transport document number|auftragsnummer|bestellnummer|lieferscheinnummer|rechnungsnummer|" +
    "numéro de commande|n° de commande|numéro de facture|numéro de déclaration|número de pedido|nro pedido|número de factura|número de declaración|numero declaracion|número do pedido|número da nota|" +
    "numero ordine|номер заказа|номер декларации|номер накладной|номер инвойса|номер счета|订单号|合同号|发票号|报关单号|提单号|申告番号|注文番号|受注番号|インボイス番号|sipariş no|fatura no|beyanname no|주문번호|itn|mrn|declaration|num declaration|dua|pedimento|gd no|delivery|lieferung|lieferung nr|verkaufsbeleg|vertriebsbeleg|vbeln|document no|packing slip|house bill of lading|house bl no|hbl no|hawb no|b l no|номер декларации рег номер|номер дт|№ мд|номер мд|dus|numero de aceptacion|no formulario|no pedimento|nomor peb|số tờ khai|海关编号|海关单号|nr zgłoszenia|numer zamówienia|order release xid|order release id|srn|amazon order id|nr zamówienia|ordernummer|ddt no|documento di trasporto|출하번호|수출신고번호|出荷番号|رقم الطلب|رقم الشحنة|order|n dau|no dau|销售订单号|出货单号|送货单号|č zakázky|číslo zakázky|nr comandă|rendelésszám|ordernr|ord no|αρ παραγγελίας|เลขที่ใบขนสินค้า|מספר הזמנה|waybill no|waybill number|trackingnumber|tracking number|tracking no|reference document|sales document|transaction id|nr faktury|číslo dodacího listu|dodací list|单据编号|单据号|インボイス no|increment id|our ref|our reference|orden|orden no|orden de compra|شماره سفارش",
  line: "line no|line number|item no|item number|line item|order line|position|pos nr|pos|positionsnummer|numéro de ligne|n° ligne|número de línea|ítem|item|номер строки|номер позиции|номер товара|№ п/п|行号|项号|序号|行番号|satır no|kalem no|posnr|positionsnummer|品目番号|項目番号|lp|line num|line nbr|item sr no",
  date:
    "ship date|shipment date|actual shipment date|actual ship date|goods issue date|shipping date|date of shipment|date of export|export date|exp date|departure date|sailing date|dispatch date|despatch date|delivery date|bl date|invoice date|declaration date|decl date|shipping bill date|sb date|bill of entry date|be date|registration date|reg date|assessment date|imp date|import date|" +
    "order date|release date|date|versanddatum|ausfuhrdatum|lieferdatum|rechnungsdatum|datum|date d'expédition|date d'exportation|date de déclaration|date de facture|fecha de embarque|fecha de exportación|fecha exportacion|fecha de declaración|fecha de registro|fecha|" +
    "data de embarque|data de exportação|data de registro|data|data di spedizione|дата отгрузки|дата вывоза|дата экспорта|дата декларации|дата регистрации|дата|出口日期|发货日期|装运日期|申报日期|日期|出荷日|輸出日|船積日|sevk tarihi|ihracat tarihi|tescil tarihi|tarih|선적일|actual goods issue date|actual goods movement date|planned goods issue|gi date|warenausgangsdatum|warenausgang datum|warenausg datum|wa datum|wadat|wadat ist|etd|flight date|on board date|shipped on board date|scheduled date|gd date|date enregistrement|date d enregistrement|дата дт|дата оформления|дата оформлення|дата мд|fecha numeracion|fecha de numeracion|fecha aceptacion|fecha de aceptacion|tanggal peb|tanggal ekspor|ngày đăng ký|ngày xuất khẩu|出港予定年月日|出港年月日|data wywozu|data wysyłki|verzenddatum|scheduled ship date|신고일자|수출신고일자|data ddt|überlassungsdatum|تاريخ الشحن|تاريخ التصدير|التاريخ|created at|purchase date|inv date|date de validation|交货日期|出货日期|datum expedice|data expedierii|szállítás dátuma|leveransdatum|ημερομηνία|วันที่ส่งออก|תאריך|date shipped|sale date|document date|doc date|belegdatum|created on|单据日期|data wystawienia|ship dt|shipped dt|invoice dt|order dt|estimated ship date|planned ship date|تاریخ",
  activity: "transaction type|type of transaction|export type",
  ship_from:
    "ship from country|country of dispatch|country of despatch|dispatch country|despatch country|country of export|export country|exporting country|from country|from country name|country of departure|departure country|country of consignment|provenance country|country of provenance|provenance|" +
    "procedence country|country of shipment|shipment country|loading country|country of loading|abgangsland|versendungsland|versandland|ausfuhrland|pays de provenance|pays d'expédition|pays d'exportation|pays de départ|país de procedencia|país de exportación|pais procedencia|país de embarque|" +
    "país de procedência|país exportador|paese di provenienza|paese di spedizione|страна отправления|страна экспорта|страна вывоза|启运国|起运国|出口国|发货国|船積国|輸出国|仕出国|çıkış ülkesi|ihracatçı ülke|sevk ülkesi|sevk ülke|수출국|shipment origin|origin of shipment|ship from location country|країна відправлення|negara muat|kraj wysyłki|land van verzending|적출국|بلد التصدير|kraj wywozu|dep country|země odeslání|țara de expediție|küldő ország|avsändarland|χώρα αποστολής|nước xuất khẩu",
  destination_country:
    "destination country|country of destination|country of ultimate destination|ultimate destination country|final destination country|country of final destination|destination country name|ship to country|delivery country|country of delivery|to country|to country name|dest country|" +
    "final destination|gen cty des|country dest|bestimmungsland|empfangsland|zielland|lieferland|pays de destination|pays destinataire|pays de livraison|país de destino|pais destino|país destino|país de destino final|paese di destinazione|paese destinazione|" +
    "страна назначения|страна получения|страна ввоза|目的国|最终目的国|目的国家|运抵国|最終目的国|仕向国|仕向地国|varış ülkesi|varış ülke|gideceği ülke|목적국|country destination|destination|importing country|country of import|import country|country of importation|shipping country|страна импорта|країна призначення|negara tujuan|nước nhập khẩu|nước đến|運抵国|最終仕向地|最終仕向国|kraj przeznaczenia|land van bestemming|país importador|pays importateur|delivery country region|ship country|nazione destinazione|nazione di destinazione|land warenempf|بلد المقصد|بلد الوجهة|دولة المقصد|země určení|țara de destinație|célország|rendeltetési ország|mottagarland|destinationsland|χώρα προορισμού|ประเทศปลายทาง|מדינת יעד|ארץ יעד|收货国家|收货国|teslimat ülkesi|teslim ülkesi|کشور مقصد",
  destination_city:
    "destination city|city of destination|ship to city|delivery city|place of delivery|delivery place|delivery point|final place of delivery|bestimmungsort|lieferort|ville de destination|lieu de livraison|ciudad de destino|ciudad destino|lugar de entrega|cidade de destino|local de entrega|" +
    "luogo di consegna|город назначения|место доставки|пункт назначения|место назначения|目的城市|目的地|交货地点|仕向地|納入場所|varış yeri|teslim yeri|shipping city|ort warenempfänger|location ship to party|shipment destination|місто призначення|ship city|recipient city|receiver city|consignee city|ultimate consignee city|ult consignee city|afleverplaats|plaats van levering|miasto dostawy|città di destinazione|empfänger ort|ort empfänger|مدينة المقصد|leveransort|místo určení|loc de livrare|ship to city or town|recipient city or town|收货城市",
  destination_region:
    "destination region|destination state|destination province|ship to state|ship to region|ship to province|delivery state|bestimmungsregion|région de destination|región de destino|estado de destino|регион назначения|область назначения|目的省|varış bölgesi|shipping province|shipping state|ship state|recipient state",
  transit_countries:
    "transit countries|transit country|country of transit|via country|via|transit|transitland|transitländer|pays de transit|país de tránsito|países de tránsito|país de trânsito|paese di transito|страна транзита|страны транзита|过境国|中转国|経由国|transit ülke",
  part_number:
    "part number|part no|material number|material no|material|article number|article no|item code|product code|product no|sku|model number|model no|mfr part number|mpn|catalog number|teilenummer|artikelnummer|artikel nr|materialnummer|référence|référence article|code article|" +
    "número de parte|código de artículo|código de producto|referencia|código do produto|codice articolo|артикул|код товара изготовителя|номер детали|料号|零件号|产品编码|货号|品番|型番|parça no|ürün kodu|품번|matnr|ordered item|item no code|inventory item|产品型号|型号|规格型号|артикул товара|numer części|materiaalnummer|默认代码|internal reference|default code|lineitem sku|cod articolo|kod produktu|numer artykułu|part|品号|stock code|artikelnr|katalogové číslo|cikkszám|cod produs|custom label|item id|物料编码|物料编号|物料号",
  description:
    "product description|product short text|goods description|description of goods|item description|commodity description|commercial description|cargo description|material description|description|product name|product|item name|goods|commodity|lineitem name|" +
    "warenbezeichnung|bezeichnung|artikelbezeichnung|beschreibung|produktbezeichnung|désignation|désignation des marchandises|désignation commerciale|description des marchandises|libellé|descripción|descripción de la mercancía|descripción del producto|descripcion comercial|mercancía|" +
    "descrição|descrição da mercadoria|descrição do produto|descrizione|descrizione merce|наименование|наименование товара|описание товара|описание|товар|商品名称|品名|货物名称|商品描述|货名|商品名|品名及び規格|貨物の名称|商品説明|eşyanın tanımı|mal tanımı|ticari tanım|malın cinsi|ürün adı|açıklama|품명|arktx|kurztext|short text|materialkurztext|item desc|product desc|product details|goods shipped|nature of goods|nature quantity of goods|description of packages goods|packages description of goods|description of goods packages|producto|mercaderia|mercancia|descripcion mercancia|описание характеристика товара|описание и характеристика товара|опис товару|найменування товару|uraian barang|mô tả hàng hóa|tên hàng|产品名称|商品名称规格型号|商品名称及规格型号|opis towaru|omschrijving|omschrijving goederen|eşya tanımı|nazwa towaru|descrizione articolo|contents|memo description|product service|وصف البضاعة|وصف السلعة|اسم السلعة|desc|popis zboží|název zboží|denumire produs|descrierea mărfii|megnevezés|áruleírás|varubeskrivning|περιγραφή|ชื่อสินค้า|תיאור|תיאור טובין|item title|product title|shipment contents|package contents|materialbezeichnung|物料名称|物料描述|产品描述|شرح کالا",
  hs_code:
    "hs code|hscode|hs|hs number|hs no|hts code|hts|hts number|htsus|schedule b|schedule b number|tariff code|tariff number|tariff no|tariff heading|customs tariff number|commodity code|commodity number|cn code|taric|taric code|ncm|nandina|ritc code|harmonized code|harmonised code|harmonized system code|hs8|hs10|" +
    "zolltarifnummer|warennummer|warentarifnummer|statist warennr|stat warennr|warennr|statistische warennummer|code sh|code douanier|nomenclature|nomenclature douanière|position tarifaire|espèce tarifaire|partida arancelaria|código arancelario|fracción arancelaria|posición arancelaria|código hs|subpartida|subpartida arancelaria|" +
    "código ncm|codigo sh|codice doganale|codice hs|voce doganale|код тн вэд|код тнвэд|тн вэд|код товара|tnved|hs编码|进口hs编码|出口hs编码|海关编码|商品编码|商品编号|税则号|税则号列|税号|hsコード|統計品目番号|税番|gtip|gtip no|gümrük tarife numarası|hs 코드|세번부호|ritc|hs hts code|hs hts|htsus no|stawn|schedule b code|intrastat commodity|intrastat commodity code|commodity code hs|commodity hs|tnved code|tnved|код тн вэд еаэс|код тнвэд еаэс|код товара по тн вэд|тн вэд еаэс|код уктзед|уктзед|код товару|pos tarif|kode hs|mã hs|hs code 8 digit|hs code 8 digits|hs code 10 digit|hs code 10 digits|8 digit hs code|10 digit hs code|fraccion arancelaria|codigo arancelario|sous position|tarif douanier|商品编码hs|品目番号hs|kod cn|kod taric|goederencode|품목번호|세번|nomenclatura combinata|gn code|رمز النظام المنسق|الرمز المنسق|البند الجمركي|code marchandise|code marchandises|kód kn|cod nc|kn kód|vámtarifaszám|statistiskt no|statistisk varukod|κωδικός σο|พิกัดศุลกากร|פרט מכס|commodity harmonized code|statistische warennr|statistische warennummer|stat warennummer",
  eccn: "export control classification number|export control classification|eccn code|eccn no|eccn number|us eccn|eccn usml|ear classification|出口管制分类编码|eccn us|export control classification no|eccn编码|eccn番号|eccn代码|eccn号",
  eu_code:
    "eu dual use code|dual use code|dual use number|al nr|al nummer|ausfuhrlistennummer|ausfuhrliste|güterlistennummer|code biens à double usage|code double usage|código doble uso|güterliste|ausfuhrlistennr|ausfuhrlisten nr|al position|ag nr",
  uk_code: "uk control list code|uk rating|control list rating",
  cn_code: "两用物项编码|两用物项出口管制编码|出口管制编码|china dual use code",
  cas: "cas number|cas no|cas rn|cas nr|cas nummer|numéro cas|número cas|номер cas|cas号|cas番号",
  origin_country:
    "country of origin|origin country|origin country name|coo|country origin|origin|made in|manufacturing country|country of manufacture|producing country|gen cty org|ursprungsland|ursprung|herkunftsland|herstellungsland|pays d'origine|origine|país de origen|pais origen|origen|" +
    "país de origem|origem|paese di origine|paese d'origine|страна происхождения|происхождение|原产国|原产地|原产国家|产地|原産国|原産地|menşe|menşe ülke|menşei|menşe ülkesi|원산지|herkl|country mfg|country of mfg|country of mfr|country of production|країна походження|negara asal|nước xuất xứ|xuất xứ|kraj pochodzenia|land van oorsprong|código país origen|原产国别|urspr land|بلد المنشأ|země původu|țara de origine|származási ország|χώρα καταγωγής|ประเทศกำเนิด|ארץ מקור|ארץ ייצור|origin country region|country territory origin|commodity country of manufacture|ctry of orig|country of orig|ctry of origin|کشور مبدا|کشور سازنده",
  quantity:
    "quantity|qty|quantity shipped|shipped quantity|invoiced quantity|ordered quantity|order quantity|commercial quantity|comercial quantity|item quantity|total quantity|totalquantity|lineitem quantity|line qty|line quantity|" +
    "menge|stückzahl|anzahl|quantité|qté|cantidad|cantidad comercial|cant|quantidade|qtd|quantità|количество|кол во|количество товара|数量|件数|成交数量|個数|miktar|adet|수량|kwmeng|lfimg|fkimg|delivery qty|delivery quantity|delivered quantity|liefermenge|auftragsmenge|fakturierte menge|demand|done|pcs|pieces|first quantity|quantity 1|std qty|количество в дополнительных единицах|количество дополнительных единицах|кількість|jumlah satuan|jumlah|số lượng|cantidad unidades comerciales|cantidad umc|quantidade comercializada|ilość|aantal|hoeveelheid|1st qty|qtde|qtde estatística|quantidade estatística|q tà|الكمية|množství|cantitate|mennyiség|antal|ποσότητα|ปริมาณ|כמות|qty order|quantity purchased|qty ordered|quantity ordered|qty shipped|commodity quantity|تعداد|数量及单位|amount of goods",
  unit:
    "unit of quantity|quantity unit|unit of measure|unit of measurement|uom|unit|units|measure unit|unit measure|commercial unit|comercial unit|qty unit|mengeneinheit|einheit|me|unité|unité de mesure|unidad|unidad de medida|unidad comercial|unidade|unidade de medida|unità di misura|" +
    "единица измерения|ед изм|единица|ед измерения|单位|计量单位|成交单位|単位|数量単位|birim|ölçü birimi|단위|uqc|vrkme|meins|vme|su|sales unit|order quantity uom|verkaufsmengeneinheit|first uom|umc|código unidad comercial|satuan|đơn vị tính|од виміру|одиниця виміру|jednostka miary|eenheid|j m|um|1st uom|unidade estatística|الوحدة|mj|měrná jednotka|unitate de măsură|mennyiségi egység|enhet|μονάδα|หน่วย|יחידה|bun|quantity uom|unit of measure code|uom cd|uom code|unidade de medida estatística",
  value:
    "line value|line total|line amount|item value|net value|extended price|total price|value of goods|goods value|fob item|item fob|invoice value|invoice amount|value in|value in foreign currency|total value|totalvalue|fob value|total fob|total fob value|fob total|fob amount|fob|declared value|total amount|amount|" +
    "warenwert|rechnungsbetrag|gesamtwert|nettowert|betrag|wert|valeur|valeur totale|montant|montant total|valeur fob|valor total|valor|valor fob|importe|importe total|monto|valor da mercadoria|valore|valore totale|importo|" +
    "стоимость|общая стоимость|сумма|стоимость товара|фактурная стоимость|总价|金额|总金额|总值|货值|成交总价|金額|合計金額|価格|tutar|toplam tutar|fatura tutarı|kıymet|değer|금액|netwr|extended amount|net amount|rechnungspreis|positionswert|import value|export value|valor en dolares|valor usd|фактурна вартість|вартість|nilai fob|trị giá|申告価格|申告価格 fob|wartość|wartość fakturowa|waarde|総額|fob value us|total|extended value|wartość netto|신고가격|신고금액|fatura bedeli|bedrag excl btw|vmcv|vmle|القيمة|montant facture|montant facturé|含税金额|价税合计|cena celkem|valoare|érték|belopp|αξία|มูลค่า|ערך|amt|inv value|ext amt|ext amount|row total|commodity customs value|ارزش|стоимость в|kwota",
  currency:
    "currency|currency code|currency unit|value currency|ccy|curr|cur|invoice currency|invoice currency code|foreign currency|transaction currency|währung|währungsschlüssel|devise|monnaie|moneda|divisa|moeda|valuta|валюта|код валюты|币种|币制|货币|通貨|para birimi|döviz|döviz cinsi|통화|waerk|waers|belegwährung|rechnungswährung|transactional curr code|mata uang|nguyên tệ|loại tiền|waluta|divisa de la factura|devise facture|currency of invoice|customs currency|통화코드|통화단위|währg|fc|العملة|币别|měna|monedă|deviza|pénznem|νόμισμα|สกุลเงิน|מטבע|crcy|currency type|document currency|doc currency|curr cd|currency cd|order currency|ارز",
  payment_currency:
    "payment currency|settlement currency|contract currency|currency of contract price|currency of contract|zahlungswährung|devise de paiement|moneda de pago|валюта платежа|валюта контракта|付款币种|支払通貨|ödeme para birimi",
  payment_terms_days: "payment terms days|payment days|net days|zahlungsziel tage|plazo de pago días",
  unit_price: "wholesale unit price usd|wholesale price usd",
  us_origin: "us origin|is us origin|u s origin|us made",
  us_content_percent:
    "us content percent|us content %|us content|us content pct|controlled us content|de minimis percent|de minimis|us controlled content",
  end_use:
    "end use|end use statement|intended use|stated end use|purpose|application|endverwendung|verwendungszweck|utilisation finale|usage final|uso final|uso final declarado|destino final del producto|utilização final|uso finale|конечное использование|цель использования|最终用途|用途|最終用途|nihai kullanım|son kullanım|최종용도|الاستخدام النهائي",
  license_code: "license code|licence code|license type|licence type|authorization code",
  license_exception: "license exception|licence exception|lic exception|license exemption|exception code",
  license_number:
    "license number|licence number|license no|licence no|export license|export licence|export license number|genehmigungsnummer|ausfuhrgenehmigung|numéro de licence|número de licencia|número de licença|номер лицензии|许可证号|許可番号|lisans no|ihracat lisansı",
  vessel_imo:
    "imo|imo number|imo no|vessel imo number|ship imo|номер имо|imo番号|imo编号|vessel imo|imo vessel",
};

/**
 * Words for a party, and the roles it may have: the first that no other party of the file has. Words of one entry are one party;
 * different entries are different parties.
 */
export const ROLE_NAMES: readonly { roles: string; names: string }[] = [
  {
    roles: "ultimate-consignee",
    names:
      "ultimate consignee|final consignee|consignee|cnee|final recipient|recipient|receiver|ship to party|ship to|shipto|deliver to|delivery party|final delivery party|goods recipient|endgültiger empfänger|warenempfänger|empfänger|consignatario final|destinatario final|destinatario|consignatario|" +
      "destinataire final|destinataire|réceptionnaire|destinatário final|destinatário|consignatário|destinatario merce|грузополучатель|грузополучателя|конечный получатель|получатель|получателя|最终收货人|收货人|收货方|收件人|荷受人|最終荷受人|受取人|nihai alıcı|mal alıcısı|teslim alan|수하인|delivery name|shipping name|ship to addressee|shipping addressee|ship to customer|delivery customer|destinataire reel|kunwe|отримувач|отримувача|одержувач|одержувача|вантажоодержувач|penerima|người nhận|境外收货人|仕向人|odbiorca|ontvanger|geadresseerde|mottaker|mottagare|příjemce|المرسل إليه|ult consignee|odbiorcy|příjemce zboží|adresát|destinatar|destinatarului|címzett|παραλήπτης|ผู้รับสินค้า|נמען|מקבל|收货单位|收货公司|收货客户|گیرنده|teslim alıcı|vastaanottaja|príjemca|primatelj|получател",
  },
  {
    roles: "ultimate-consignee purchaser",
    names:
      "importer|importer of record|importing company|importeur|einführer|importateur|importador|importatore|импортер|импортёр|импортера|покупатель импортер|进口商|进口方|输入者|輸入者|ithalatçı|ithalatçı firma|수입자|імпортер|імпортера|importir|người nhập khẩu|importeur van|المستورد|dovozce|doanh nghiệp nhập khẩu|importador extranjero|وارد کننده|ввозител",
  },
  {
    roles: "purchaser",
    names:
      "buyer|purchaser|customer|client|sold to party|sold to|soldto|bill to party|bill to|billto|contract holder|order party|ordering party|käufer|kunde|auftraggeber|besteller|rechnungsempfänger|acheteur|comprador|cliente|acquirente|compratore|покупатель|покупателя|заказчик|заказчика|клиент|" +
      "买方|购买方|客户|买家|購入者|買主|顧客|alıcı|müşteri|satın alan|구매자|billing|sold to customer|bill to customer|kunag|regulierer|контрактодержатель|контрактодержателя|покупець|покупця|pembeli|người mua|kupujący|nabywca|koper|klant|客户名称|kupující|المشتري|nabywcy|kupującego|cust|zákazník|cumpărător|vevő|köpare|αγοραστής|ผู้ซื้อ|קונה|לקוח|đối tác|sell to|sell to customer|kund|odběratel|odberateľ|خریدار|comprador extranjero|asiakas|kupac|купувач",
  },
  {
    roles: "intermediate-consignee",
    names:
      "intermediate consignee|intermediary|zwischenempfänger|destinataire intermédiaire|destinatario intermedio|промежуточный получатель|промежуточный грузополучатель|中间收货人|中間荷受人|ara alıcı|int consignee|inter consignee",
  },
  {
    roles: "end-user",
    names:
      "end user|enduser|ultimate end user|end customer|final customer|final user|endverwender|endkunde|endnutzer|endabnehmer|utilisateur final|client final|usuario final|cliente final|usuário final|utilizador final|utente finale|utilizzatore finale|конечный пользователь|конечного пользователя|конечный потребитель|" +
      "最终用户|最终使用者|終端用戶|最終需要者|最終使用者|エンドユーザー|son kullanıcı|nihai kullanıcı|final kullanıcı|최종사용자|end consumer|ultimate user|final consumer|кінцевий споживач|кінцевий користувач|eindgebruiker|użytkownik końcowy|pengguna akhir|需要者|المستخدم النهائي|użytkownika końcowego|konečný uživatel|utilizator final|végfelhasználó|slutanvändare|sluttbruker|slutbruger|τελικός χρήστης|ผู้ใช้ปลายทาง|משתמש סופי|کاربر نهایی|مصرف کننده نهایی",
  },
  {
    roles: "exporter",
    names:
      "exporter|exporter of record|exporting company|usppi|us principal party in interest|ausführer|exporteur|exportateur|exportador|esportatore|экспортер|экспортёр|экспортера|出口商|出口方|輸出者|ihracatçı|ihracatçı firma|수출자|експортер|експортера|eksportir|doanh nghiệp xuất khẩu|người xuất khẩu|eksporter|exporteur van|vývozce|المصدر|exportator|exportőr|exportör|εξαγωγέας|ผู้ส่งออก|יצואן|صادر کننده",
  },
  {
    roles: "exporter",
    names:
      "shipper|consignor|sender|ship from party|ship from|versender|absender|expéditeur|remitente|embarcador|expedidor|remetente|mittente|speditore mittente|грузоотправитель|грузоотправителя|отправитель|отправителя|发货人|发件人|托运人|荷送人|送り主|gönderen|gönderici|송하인|відправник|відправника|вантажовідправник|pengirim|境内发货人|nadawca|afzender|avsender|avsändare|odesílatel|nadawcy|feladó|αποστολέας|ผู้ส่ง|שולח|فرستنده|odosielateľ|lähettäjä",
  },
  {
    roles: "exporter",
    names:
      "supplier|seller|vendor|foreign supplier|selling party|verkäufer|lieferant|fournisseur|vendeur|proveedor|vendedor|fornecedor|fornitore|venditore|продавец|продавца|поставщик|поставщика|卖方|供应商|供货商|売主|供給者|satıcı|tedarikçi|공급자|продавець|продавця|постачальник|penjual|pemasok|sprzedawca|dostawca|verkoper|leverancier|người bán",
  },
  {
    roles: "manufacturer",
    names:
      "manufacturer|producer|maker|hersteller|fabricant|producteur|fabricante|productor|produtor|produttore|fabbricante|изготовитель|изготовителя|производитель|производителя|制造商|生产商|生产厂家|生产企业|製造者|製造元|メーカー|üretici|imalatçı|제조자|виробник|виробника|生产销售单位|producent|fabrikant|produsen|nhà sản xuất",
  },
  {
    roles: "notify-party",
    names:
      "notify party|nortify party|notify|first notify party|notifyparty|meldeadresse|notify adresse|partie à notifier|notificar a|parte notificada|notificado|уведомляемая сторона|通知人|通知方|着荷通知先|ihbar mercii|통지처|notified party|notifying party",
  },
  { roles: "notify-party", names: "second notify party|also notify|also notify party" },
  {
    roles: "forwarder",
    names:
      "freight forwarder|forwarder|forwarding agent|shipping agent|logistics provider|spediteur|spedition|transitaire|commissionnaire de transport|transitario|agente de carga|despachante|spedizioniere|экспедитор|экспедитора|货代|货运代理|貨物取扱業者|フォワーダー|nakliye acentesi|forwarding company|spedytor|експедитор|clearing agent|clearing and forwarding agent",
  },
  {
    roles: "forwarder",
    names:
      "customs broker|broker|cha|custom house agent|customs house agent|custom broker|customs agent|customs agency|custom agency|custom agent|agent|zollagent|agent en douane|commissionnaire en douane|agente de aduana|agente aduanal|agencia de aduana|despachante aduaneiro|таможенный брокер|таможенный представитель|брокер|报关行|報関業者|通関業者|gümrük müşaviri",
  },
  {
    roles: "forwarder",
    names:
      "declarant|customs declarant|anmelder|déclarant|declarante|dichiarante|декларант|декларанта|申报单位|申報者|beyan sahibi",
  },
  {
    roles: "carrier",
    names:
      "carrier|transport company|shipping line|shipping company|airline|transporter|haulier|frachtführer|transporteur|transportista|naviera|compañía de transporte|transportador|transportadora|vettore|перевозчик|перевозчика|承运人|船公司|運送人|船会社|taşıyıcı|nakliyeci|freight carrier|vervoerder|przewoźnik|перевізник|perusahaan pengangkut|dopravce|transportator|fuvarozó|transportör|μεταφορέας|מוביל",
  },
  {
    roles: "vessel",
    names:
      "vessel|ship|vessel name and voyage|schiff|navire|buque|nave|navio|судно|судна|船名|船舶|gemi|vessel voyage|vessel flight|vessel voyage no|conveyance|conveyance name|carrier vessel|積載船舶|积载船舶|运输工具名称|statek|kapal|судно та рейс",
  },
  {
    roles: "bank",
    names:
      "bank|receiving bank|beneficiary bank|buyer bank|remitting bank|banque|banco|banca|банк|银行|銀行|banka|issuing bank|negotiating bank|advising bank|opening bank|lc issuing bank",
  },
  {
    roles: "signatory",
    names:
      "signatory|account administrator|signed by|authorised signatory|authorized signatory|unterzeichner|signataire|firmante|signatário|firmatario|подписант|签字人|署名者|imzalayan",
  },
];

/** What stands in for a fact where no column states it: the words of the tariff, values that are not the price. */
export const STAND_INS: Readonly<Record<string, string>> = {
  description:
    "hs code description|hs description|tariff description|commodity name|nomenclature description|наименование тн вэд",
  value:
    "customs value|statistical value|total cif value|declared value for customs|declared value customs|estimated value|entered value|статистическая стоимость usd|assessable value|assess value|taxable value|cif value|total cif|cif|cif item|calculated total value|calculated item value|valeur en douane|valor cif|valor aduana|таможенная стоимость|статистическая стоимость|statistischer wert|stat wert|митна вартість",
};

/** What a column says of a party, by the fact it states. `glued` is name and address in one cell. */
export const ATTRIBUTE_NAMES: Readonly<Record<string, string>> = {
  "party.name":
    "name|nama|tên|nazwa|naam|назва|addressee|company name|company|full name|legal name|name 1|party name|party|customer name|firma|firmenname|nom|raison sociale|nombre|razón social|denominación|nome|razão social|denominazione|ragione sociale|наименование|название|имя|название компании|名称|公司名称|企业名称|姓名|名|名前|氏名又は名称|会社名|adı|ünvanı|unvanı|unvan|isim|firma adı|상호|성명|company or name|jméno|název|denumire|név|namn|navn|όνομα|επωνυμία|ชื่อ|שם|نام",
  glued:
    "name and address|name address|name addr|name adress|details|full details|name und anschrift|name und adresse|nom et adresse|nombre y dirección|nome e endereço|nome e indirizzo|наименование и адрес|名称及地址|名称和地址|名称地址|氏名及び住所|名称及び住所|adı ve adresi|name & address",
  "party.address":
    "address|alamat|địa chỉ|adres pełny|адреса|addr|address 1|address line 1|street|street address|full address|adress|anschrift|adresse|strasse|straße|dirección|domicilio|endereço|indirizzo|адрес|юридический адрес|地址|住所|adresi|adres|주소|address line|عنوان|العنوان|addr line|adresa|cím|címe|adress|διεύθυνση|ที่อยู่|כתובת|آدرس|نشانی",
  "party.country":
    "country|negara|kraj|країна|country name|country code|country iso|ctry|land|pays|país|paese|страна|код страны|国家|国别|国|国名|ülkesi|ülke|국가|country territory|بلد|دولة|země|țara|ország|χώρα|ประเทศ|מדינה|ארץ|országa|کشور",
  "party.ids":
    "tax id|tax id number|taxid|tax number|tax no|vat|vat number|vat id|vat no|eori|eori number|registration number|reg no|id|code|no|number|nummer|identification|identification number|rut|ruc|nit|cuit|cnpj|rfc|nif|cif number|ein|inn|инн|огрн|бин|код|uscc|social credit code|统一社会信用代码|信用代码|税号|编码|登録番号|法人番号|vergi no|vergi numarası|steuernummer|ust id|siret|siren|número de identificación|economic key|ntn|iec|npwp|cif no|edrpou|account|account no|customer no|customer number|kundennummer|код єдрпоу|mst|mã số thuế|inn kpp|инн кпп|cnpj cpf|tin|єдрпоу",
  "party.kind": "type|kind|party type|consignee type",
};

/** Where the goods are delivered: an address, before which a name may stand. */
export const DELIVERY_ADDRESS =
  "delivery address|ship address|shipping address|shipping street|lieferadresse|lieferanschrift|warenanschrift|adresse de livraison|dirección de entrega|dirección de envío|endereço de entrega|indirizzo di consegna|indirizzo di destinazione|indirizzo destinazione|адрес доставки|адреса доставки|送货地址|收货地址|交货地址|納入先住所|teslimat adresi|adres dostawy|afleveradres|leveransadress|leveringsadresse|dodací adresa|adresa de livrare|szállítási cím|διεύθυνση παράδοσης|ที่อยู่จัดส่ง|alamat pengiriman";

/** Names that programs use otherwise than the trade does: read, and told as a guess. */
export const DOUBTFUL: ReadonlyMap<string, string> = new Map([
  ["vendor", "in a shop's export it is the brand of the goods"],
  ["shipping company", "in a shop's export it is the company that the goods are shipped to"],
  ["total", "it may be that of the whole order"],
]);

/** Little words that tell nothing. */
export const CONNECTIVES: ReadonlySet<string> = new Set(
  "of the des der die das du de d la le les l el los las del do da dos das di della delle dello dei und and y e et fur для".split(
    " ",
  ),
);

/** Columns that look like facts and are none: chapters of the tariff, months, shares of a pivot table. */
export const NO_FACTS: readonly RegExp[] = [
  /^hs ?code ?[24](?: digits?)?$|^[24] digit hs/,
  /^hs ?[246]$|^chapter$|^heading$/,
  /^month ?year$|^year$|^month$|^quarter$/,
  /^%|^(?:average ?of|avg|grand total)/,
  /exchange rate|percent(?:age)? of|growth|voyage id$/,
];

/** A column that holds a party, whether or not anybody knows in which role. */
export const PARTY_LIKE =
  /(?:^| )(?:name|company|party|firm|firma|person|guarantee|guarantor|beneficiary|applicant|payer|payee|agent|owner|shareholder|parent|director|contact|partner|account|warehouse|user|nombre|nom|nome|nama|наименование|название|фирма|лицо|компания|名称|公司|会社|unvan)(?: |$)/;
/** … unless it is the name of something else. */
export const NOT_PARTY = new RegExp(
  "(?: |^)(?:address|adresse|code|id|no|phone|tel|fax|email|mail|website|web|url|digit|digits|type|count|quantity|price|value|weight|date|reference|ref|scac|roles?|po|group|language|terms|rank|score)$" +
    "|(?: |^)(?:country|ports?|product|items?|goods|commodity|city|state|province|region|zip|postal|postcode|office|customs? (?:point|post|office|procedure|regime)|method|regime|brand|model|file|currency|unit|hs|station|procedure|continent|zone|terminal|incoterms?|days?|months?|user name|column|sheet|trademark|страны|страна|товара?|порт|пункт|containers?|marks)(?: |$)" +
    "|商品|品名|港|产品|地址|住所",
);
