import { define } from "./define.ts";

/** Facts of a party, in whatever role. */
// biome-ignore format: a table, one fact a line
export const PARTY = define("party", [
  ["party.name", "text", "exporter", "Who is the {role}?", ""],
  ["party.country", "country", "exporter", "In which country is {party}?", "country"],
  ["party.address", "text", "exporter", "What is the address of {party}?", "address"],
  ["party.aliases", "texts", "exporter", "Under which other names does {party} trade?"],
  ["party.ids", "text", "exporter", "What is the registration number of {party}?", "id"],
  ["party.kind", "kind", "consignee", "What is {party}: individual, company, government, state-owned, military …?", "kind"],
  ["party.hqCountry", "country", "consignee", "In which country is the headquarters of {party}, or of its ultimate parent?", "hq_country"],
  ["party.incorporatedIn", "country", "consignee", "Under the law of which country is {party} incorporated?"],
  ["party.incorporated", "date", "consignee", "When was {party} founded?"],
  ["party.listed", "listing", "exporter", "Is {party} {listed}?"],
  ["party.owners", "owners", "consignee", "Who owns {party}, with which shares, up to the people at the end?"],
  ["party.military", "truth", "end-user", "Is {party} a military end user?"],
  ["party.militaryIntelligence", "truth", "end-user", "Is {party} a military-intelligence end user?"],
  ["party.government", "truth", "end-user", "Is {party} a government body, or administered or controlled by one?"],
  ["party.official", "truth", "end-user", "Does {party} hold a public office of those that the licence exception leaves out?"],
  ["party.civilPartnerOwned", "truth", "end-user", "Is {party} a civil company wholly owned by, or a joint venture of, companies of the United States or of its named partners?"],
  ["party.agricultureMedicalOnly", "truth", "end-user", "Is {party} exclusively in agriculture or medicine?"],
  ["party.forwarder", "truth", "exporter", "Is {party} a freight forwarder?"],
  ["party.trader", "truth", "exporter", "Does {party} buy for resale?"],
  ["party.resaleToIndividuals", "truth", "consignee", "Does {party} sell {item} at retail to private individuals only, and has BIS said that such a sale meets 15 CFR 740.19(c)?"],
  ["party.controlledByListed", "truth", "consignee", "Is {party} controlled by a listed person in another way than by shares?"],
  ["party.actsFor", "text", "consignee", "For whom does {party} act?"],
  ["party.soldToRussia", "truth", "exporter", "Did {party} serve Russia or Belarus before 2022-02-24, or move from there since?"],
  ["party.usPerson", "truth", "consignee", "Is {party} a US person?"],
  ["party.website", "truth", "exporter", "Does {party} have a website and a business that fits the item?"],
]);
