import { describe, expect, it } from "vitest";
import { World } from "../clearances/house.ts";

const entry = (id: string, source: string, programs: string) =>
  `${id},${source},,,${programs},Borealis Quantum Dynamics JSC,,"1, Polar Street, Murmansk, RU",,2022-03-03,,,${source.startsWith("Entity") ? "For all items subject to the EAR.,Policy of denial." : ","},,,,,,,,https://example.org,,,,,,,`;

describe("a party that stands on several lists", () => {
  const isn = entry("a0", "Nonproliferation Sanctions (ISN) - State Department", "INKSNA");
  const el = entry("a1", "Entity List (EL) - Bureau of Industry and Security", "");

  it.each([
    ["first", [el, isn]],
    ["last", [isn, el]],
  ])("is shown with the entry by which the finding holds, be it the %s", async (_place, entries) => {
    const world = new World();
    world.entries = entries;
    world.order = world.order.replace("Borealis Quantum Dynamic AS,TR", "Borealis Quantum Dynamics JSC,RU");
    const { results } = await world.screen();
    const [finding] = results[0]?.findings ?? [];
    expect(finding).toMatchObject({
      rule: "house/1-listed",
      match: { means: expect.stringMatching(/^EL;/) },
    });
  });
});
