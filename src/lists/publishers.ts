/** Who publishes a list, by its id. A list that is not here is the user's own. */
export const PUBLISHERS: Readonly<Record<string, string>> = {
  "built-in": "this program",
  "us-csl": "US International Trade Administration, Consolidated Screening List",
  "us-sdn": "US Treasury (OFAC), Specially Designated Nationals",
  "us-cons": "US Treasury (OFAC), non-SDN lists",
  "us-dpl": "US Bureau of Industry and Security, Denied Persons",
  un: "United Nations Security Council, Consolidated List",
  "eu-fsf": "European Commission, financial sanctions",
  "uk-sl": "UK Foreign, Commonwealth and Development Office, UK Sanctions List",
  "ch-seco": "Swiss State Secretariat for Economic Affairs (SECO)",
  "ca-sema": "Global Affairs Canada, autonomous sanctions",
  "au-dfat": "Australian Department of Foreign Affairs and Trade",
  opensanctions: "OpenSanctions, by the user's own licence",
};
