/** An order as a careful exporter writes it. */
export function order(
  id: string,
  to: { country: string; city: string },
  line: object,
  { exporter, receiver, ...rest }: { exporter: object; receiver: object; [key: string]: unknown },
): object {
  return {
    id,
    date: "2026-08-03",
    activity: "export",
    destination: to,
    parties: [
      { role: "exporter", ...exporter },
      { role: "end-user", ...receiver },
    ],
    lines: [{ line: 1, ...line }],
    ...rest,
  };
}

/** The orders of plain trade: each is clear, with its conditions, and nothing is asked. */
export const PLAIN = [
  order(
    "machine parts from Ohio to Mexico",
    { country: "MX", city: "Monterrey" },
    {
      description: "machine parts",
      hs: "8483.40",
      eccn: "EAR99",
      origin: "US",
      quantity: 20,
      value: 1800,
      currency: "USD",
    },
    {
      shipFrom: "US",
      exporter: { name: "Toledo Gear Works Inc", country: "US" },
      receiver: { name: "Engranes del Norte SA de CV", country: "MX" },
    },
  ),
  order(
    "German gear wheels to Brazil, no US facts",
    { country: "BR", city: "Curitiba" },
    {
      description: "gear wheels",
      hs: "8483.40",
      eccn: "EAR99",
      origin: "DE",
      quantity: 20,
      value: 1800,
      currency: "EUR",
    },
    {
      shipFrom: "DE",
      exporter: { name: "Hohenlohe Getriebebau GmbH", country: "DE" },
      receiver: { name: "Engrenagens Paranaenses Ltda", country: "BR" },
    },
  ),
  order(
    "a 3A991 chip to a named end user in Japan",
    { country: "JP", city: "Osaka" },
    {
      description: "microcontroller",
      hs: "8542.31",
      eccn: "3A991.a",
      origin: "US",
      quantity: 500,
      value: 2400,
      currency: "USD",
    },
    {
      shipFrom: "US",
      exporter: { name: "Boise Microdevices Inc", country: "US" },
      receiver: { name: "Naniwa Sokki Kabushiki Kaisha", country: "JP" },
    },
  ),
  order(
    "a hunter's shotgun under BAG",
    { country: "NA", city: "Windhoek" },
    {
      description: "shotgun, 28 inch barrel",
      hs: "9303.20",
      eccn: "0A502",
      origin: "US",
      quantity: 1,
      value: 900,
      currency: "USD",
    },
    {
      shipFrom: "US",
      exporter: { name: "Wendell Harkavy", country: "US", kind: "individual" },
      receiver: { name: "Wendell Harkavy", country: "US", kind: "individual" },
      authorization: { exception: "BAG" },
    },
  ),
  order(
    "a laptop to a private person in Russia under CCD",
    { country: "RU", city: "Kazan" },
    {
      description: "laptop computer",
      hs: "8471.30",
      eccn: "5A992.c",
      origin: "US",
      quantity: 1,
      value: 900,
      currency: "USD",
      facts: { "item.consumer": "yes", "item.usContent600Series": "no" },
    },
    {
      shipFrom: "US",
      exporter: { name: "Prairie Notebook Company Inc", country: "US", hqCountry: "US" },
      receiver: { name: "Zinaida Kolokoltseva-Primer", country: "RU", kind: "individual" },
      endUse: { text: "own use at home", military: "no" },
      payment: { currency: "USD" },
      authorization: { exception: "CCD" },
    },
  ),
];
