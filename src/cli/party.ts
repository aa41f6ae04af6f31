import { countryCode } from "../geo/countries.ts";
import { installedBodies } from "../installed.ts";
import type { PartyHit } from "../line.ts";
import { openLists, type PartyQuery } from "../lists/index.ts";
import { needsScripts, prepareScripts } from "../names/index.ts";
import { painter } from "../report/paint.ts";
import { visible, wrap } from "../report/wrap.ts";
import { dayOf, today } from "./day.ts";
import { EXIT, UserError } from "./exit.ts";
import { standardOutput } from "./output.ts";
import { listsDir } from "./settings.ts";

interface PartyOptions {
  country?: string;
  address?: string;
  id?: string;
  type?: string;
  lists?: string;
  asOf?: string;
  json?: boolean;
}

/** `screen party NAME`: the list entries that it is or may be, best first. Exit 1 for a match, 3 for possible ones, 0 for none. */
export async function party(name: string, options: PartyOptions): Promise<number> {
  const date = options.asOf === undefined ? today() : dayOf("--as-of", options.asOf);
  if (needsScripts(name)) await prepareScripts();
  const lists = (await openLists(await listsDir(options.lists), { builtIn: await installedBodies() })).on(
    date,
  );
  const hits = lists.search(queryOf(name, options));
  const output = standardOutput();
  if (options.json)
    await output.write(`${JSON.stringify({ name, asOf: date, lists: lists.rests, hits }, null, 2)}\n`);
  else {
    const paint = await painter(output.colour);
    const told =
      hits.length > 0
        ? hits.flatMap((hit) => entry(hit, output.width))
        : ["No entry on the lists at hand is this name."];
    const at = lists.rests
      .map(({ id, published, entries }) => `${id} of ${published} (${entries})`)
      .join(", ");
    await output.write(`${told.join("\n")}\n\n${paint.dim(`Lists on ${date}: ${at}`)}\n`);
  }
  if (hits.some(({ band }) => band === "match")) return EXIT.stopped;
  return hits.length > 0 ? EXIT.review : EXIT.clear;
}

function queryOf(name: string, { country, address, id, type }: PartyOptions): PartyQuery {
  const code = country === undefined ? undefined : countryCode(country);
  if (country !== undefined && code === undefined) {
    throw new UserError(`--country ${country} is no country`, "use its name or its two-letter code");
  }
  if (type !== undefined && type !== "person" && type !== "company" && type !== "vessel") {
    throw new UserError(`--type ${type} is not a type`, "use person, company or vessel");
  }
  return {
    name,
    ...(code !== undefined && { country: code }),
    ...(address !== undefined && { address }),
    ...(id !== undefined && { ids: { number: id } }),
    ...(type !== undefined && { type }),
  };
}

function entry(hit: PartyHit, width: number): string[] {
  const { band, score, name, matched, list, entry: id, agree, contradict, listing, bounded } = hit;
  const { on, footnotes, scope, policy, programmes, cite } = listing;
  const means = [
    on,
    footnotes.length > 0 ? `footnote ${footnotes.join(", ")}` : "",
    scope ?? "",
    policy ?? "",
    programmes.join(", "),
  ];
  const lines = [
    `${band === "match" ? "✗ MATCH" : "? POSSIBLE"} ${score.toFixed(2)}  ${visible(name)}`,
    wrap(
      visible(`${means.filter(Boolean).join("; ")}${cite ? `; ${cite}` : ""} (${list} ${id})`),
      width,
      "  ",
    ),
  ];
  if (matched !== name) lines.push(wrap(visible(`met by: ${matched}`), width, "  "));
  if (agree.length > 0) lines.push(wrap(`agrees: ${agree.join(", ")}`, width, "  "));
  if (contradict.length > 0) lines.push(wrap(`contradicts: ${contradict.join(", ")}`, width, "  "));
  if (bounded) lines.push(wrap("The search came to its limit: there may be more such entries.", width, "  "));
  return lines;
}
