import type { LineResult } from "../../verdict/result.ts";
import { escaped } from "../escape.ts";
import { spaced } from "../telling.ts";

/** The order in which goods and papers pass through the hands of the parties. */
const FLOW = [
  "manufacturer",
  "owner",
  "signatory",
  "exporter",
  "forwarder",
  "carrier",
  "vessel",
  "bank",
  "intermediate-consignee",
  "notify-party",
  "purchaser",
  "ultimate-consignee",
  "end-user",
];

/** The parties from the maker to the end user, those that a finding holds against marked, and the way of the goods. */
export function laneOf({ about, findings }: LineResult): string {
  const parties = [...about.parties].sort((one, other) => FLOW.indexOf(one.role) - FLOW.indexOf(other.role));
  const stops = parties.map(({ role, name, country }) => {
    const against = findings.filter(({ party }) => party?.role === role && party.name === name);
    const listed = against.find(({ match }) => match)?.match;
    const status = listed
      ? ` · ${listed.band === "match" ? "listed" : "may be listed"}`
      : against.length > 0
        ? " · see why"
        : "";
    return `<li${status ? ' class="hit"' : ""}><small>${escaped(spaced(role))}${country ? ` · ${escaped(country)}` : ""}${status}</small><bdi>${escaped(name)}</bdi></li>`;
  });
  const places: [string, string][] = [
    ["shipped from", about.shipFrom ?? "not stated"],
    ...about.transit.map((country): [string, string] => ["through", country]),
    ["destination", about.destination ?? "unknown"],
  ];
  const route = places.map(([what, place]) => `<li><small>${what}</small>${escaped(place)}</li>`);
  return `${lane("Parties", stops)}${lane("Route", route)}`;
}

function lane(label: string, stops: readonly string[]): string {
  return stops.length === 0 ? "" : `<ol class="lane" aria-label="${label}">${stops.join("")}</ol>`;
}
