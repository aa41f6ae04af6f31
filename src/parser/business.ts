import type { Party } from "../line.ts";

/** What a party does for its living, where exports state its kind: facts of their own. */
const BUSINESS: ReadonlyMap<string, readonly [fact: string, value: "yes" | "no"]> = new Map(
  Object.entries({
    "party.forwarder yes":
      "forwarder|freight-forwarder|forwarding-agent|logistics|logistics-company|logistics-provider|spediteur|spedition|экспедитор|货代|货运代理",
    "party.trader yes":
      "reseller|trader|trading-company|distributor|dealer|wholesaler|retailer|importer-distributor|händler|wiederverkäufer|großhändler|distribuidor|revendedor|revendeur|distributeur|посредник|дистрибьютор|经销商|贸易商|代理商",
    // The filing of electronic export information: it uses the goods itself and sells them to nobody.
    "party.trader no": "direct-consumer",
  }).flatMap(([stated, words]) => {
    const [fact, value] = stated.split(" ") as [string, "yes" | "no"];
    return words.split("|").map((word) => [word, [fact, value]] as const);
  }),
);

/** The fact that the word for a kind of party states, where it names a business. */
export function businessOf(text: string): readonly [fact: string, value: "yes" | "no"] | undefined {
  return BUSINESS.get(
    text
      .trim()
      .toLowerCase()
      .replaceAll(/[_\s]+/g, "-"),
  );
}

/** A kind that is a business (`forwarder`, `reseller`) states that, unless the party states it otherwise. */
export function stateBusiness(party: Party, column: string, text: string): void {
  const [name, value] = businessOf(text) ?? [];
  if (name !== undefined && value !== undefined && !party.facts.has(name))
    party.facts.set(name, { value, from: { kind: "manifest", column, text } });
}
